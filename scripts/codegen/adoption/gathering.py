"""One document out of a file and those that it refers to, below its folder.

A schema, response or parameter of another file becomes a component; anything else (an operation, an example, a
description) is written out where it is referred to.
"""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from scripts.codegen.findings import Finding, SpecError
from scripts.codegen.grammar import SECTIONS, at, child_kind, tokens
from scripts.codegen.load import load

from .names import unused

if TYPE_CHECKING:
    from collections.abc import Callable

    from scripts.codegen.load import Source

Json = dict[str, Any]
_Target = tuple[PurePosixPath, str]
"""A file and a JSON pointer into it."""


def gathered(path: Path, *, judge: Callable[[Any], object]) -> Any:
    """Return the whole document that begins in `path`; `judge` raises for one that need not be gathered at all."""
    gatherer = _Gatherer(path)
    judge(gatherer.root.data)
    return gatherer.document()


class _Gatherer:
    def __init__(self, path: Path) -> None:
        self.folder = path.parent
        self.label = PurePosixPath(path.parent)
        self.name = PurePosixPath(path.name)
        self.sources: dict[PurePosixPath, Source] = {}
        self.root = self._source(self.name)
        self.components: dict[tuple[str, _Target], str] = {}
        self.taken: dict[str, set[str]] = {}
        self.gathered: Json = {}
        self.inside: list[_Target] = []

    def document(self) -> Any:
        if not _leads_out(self.root.data):
            return self.root.data
        components = self.root.data.get("components")
        for section, named in (components if isinstance(components, dict) else {}).items():
            if isinstance(named, dict) and child_kind("Components", section) is not None:
                self.taken[section] = {name.lower() for name in named}
                self._note_what_stands_elsewhere(section, named)
        document = self._copy("Document", self.root.data, self.name)
        for section, named in self.gathered.items():
            document.setdefault("components", {}).setdefault(section, {}).update(named)
        return document

    def _note_what_stands_elsewhere(self, section: str, named: Json) -> None:
        """A component that only says in what file it stands keeps its name."""
        for name, value in named.items():
            if isinstance(value, dict) and value.keys() == {"$ref"} and isinstance(value["$ref"], str):
                target = self._target(value, self.name)
                if target is not None and target[0] != self.name:
                    self.components.setdefault((section, target), name)

    def _copy(self, kind: str | None, value: Any, file: PurePosixPath) -> Any:
        if isinstance(value, list):
            return [self._copy(child_kind(kind, "") if kind else None, item, file) for item in value]
        if not isinstance(value, dict):
            return value
        if isinstance(value.get("$ref"), str):
            target = self._target(value, file, certain=kind is not None)
            if target is not None:
                return self._referred(kind, value, target, file)
        copied = {
            key: self._copy_components(key, item, file)
            if kind == "Components"
            else self._copy(child_kind(kind, key) if kind else None, item, file)
            for key, item in value.items()
        }
        if kind == "Schema" and isinstance(value.get("discriminator"), dict):
            self._copy_mapping(copied["discriminator"].get("mapping"), file)
        return copied

    def _copy_components(self, section: str, named: Any, file: PurePosixPath) -> Any:
        """Copy one section of the components; those that stand in other files are written out under their names."""
        shape = child_kind("Components", section)
        if shape is None or not isinstance(named, dict):
            return self._copy(shape, named, file)
        copied = {}
        for name, value in named.items():
            ref = value.get("$ref") if isinstance(value, dict) else None
            target = self._target(value, file) if isinstance(ref, str) else None
            if target is not None and self.components.get((section, target)) == name:
                copied[name] = self._written_out(shape[1:-1], value, target, file)
            else:
                copied[name] = self._copy(shape[1:-1], value, file)
        return copied

    def _referred(self, kind: str | None, value: Json, target: _Target, file: PurePosixPath) -> Any:
        """Return what a reference into another file becomes."""
        section = SECTIONS.get(kind or "")
        if target[0] == self.name:
            return {**value, "$ref": f"#{target[1]}"}
        if section is None or section == "pathItems":
            return self._written_out(kind, value, target, file)
        rest = {key: self._copy(None, item, file) for key, item in value.items() if key != "$ref"}
        return {"$ref": self._hoisted(section, kind or "", value, target, file), **rest}

    def _written_out(self, kind: str | None, value: Json, target: _Target, file: PurePosixPath) -> Any:
        if target in self.inside:
            raise self._wrong(value, file, f"{value['$ref']} leads in a circle; break it")
        self.inside.append(target)
        try:
            found = self._copy(kind, self._found(value, target, file), target[0])
        finally:
            self.inside.pop()
        rest = {key: self._copy(None, item, file) for key, item in value.items() if key != "$ref"}
        return {**found, **rest} if rest and isinstance(found, dict) else found

    def _hoisted(self, section: str, kind: str, value: Json, target: _Target, file: PurePosixPath) -> str:
        """Return the reference to the component that what stands at `target` becomes."""
        name = self.components.get((section, target))
        if name is None:
            found = self._found(value, target, file)
            taken = self.taken.setdefault(section, set())
            last = (tokens(target[1]) or [PurePosixPath(target[0]).stem])[-1]
            name = unused(re.sub(r"[^A-Za-z0-9._-]+", "_", last) or "Part", taken, key=str.lower)
            taken.add(name.lower())
            self.components[section, target] = name
            named: Json = self.gathered.setdefault(section, {})
            named[name] = None  # its place: what it holds may refer to it
            named[name] = self._copy(kind, found, target[0])
        return f"#/components/{section}/{name}"

    def _copy_mapping(self, mapping: Any, file: PurePosixPath) -> None:
        for tag, ref in (mapping if isinstance(mapping, dict) else {}).items():
            if isinstance(ref, str) and ("/" in ref or "#" in ref):
                value = {"$ref": ref}
                target = self._target(value, file)
                if target is not None and target[0] != self.name:
                    mapping[tag] = self._hoisted("schemas", "Schema", value, target, file)

    # -- files ---------------------------------------------------------------------------------------------------

    def _target(self, value: Json, file: PurePosixPath, *, certain: bool = True) -> _Target | None:
        """Return where a reference leads; None where that is in the document itself, or it is only text.

        Unless `certain`, a `$ref` may be part of an example.
        """
        ref = value["$ref"]
        name, _, fragment = ref.partition("#")
        if not name:
            return None if file == self.name else (file, unquote(fragment))
        if "://" in name or name.startswith("/"):
            if certain:
                raise self._wrong(value, file, f"{ref} leads elsewhere; save that file beside the document")
            return None
        steps: list[str] = []
        for step in (file.parent / unquote(name)).parts:
            if step != "..":
                steps.append(step)
            elif steps:
                steps.pop()
            elif certain:
                raise self._wrong(
                    value, file, f"{ref} leads out of the document's folder; move that file into it"
                )
            else:
                return None
        wanted = PurePosixPath(*steps)
        if not (self.folder / wanted).is_file():
            if certain:
                raise self._wrong(value, file, f"{ref} leads nowhere; there is no {self.label / wanted}")
            return None
        return wanted, unquote(fragment)

    def _found(self, value: Json, target: _Target, file: PurePosixPath) -> Any:
        source = self._source(target[0])
        try:
            return at(source.data, target[1])
        except LookupError:
            raise self._wrong(value, file, f"{value['$ref']} leads nowhere; correct the reference") from None

    def _source(self, file: PurePosixPath) -> Source:
        if file not in self.sources:
            self.sources[file] = load(self.folder / file, str(self.label / file))
        return self.sources[file]

    def _wrong(self, value: Json, file: PurePosixPath, message: str) -> SpecError:
        return SpecError([Finding(self._source(file).place(value, "$ref"), message)])


def _leads_out(value: Any) -> bool:
    """Tell whether some reference leads, or may lead, to another file."""
    if isinstance(value, dict):
        ref = value.get("$ref")
        return (isinstance(ref, str) and ref[:1] != "#") or any(map(_leads_out, value.values()))
    return isinstance(value, list) and any(map(_leads_out, value))
