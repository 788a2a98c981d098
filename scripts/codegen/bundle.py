"""One document out of the files of a platform: every reference internal, every pointer with its file and line."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

import attrs

from .findings import Finding, SpecError, unreadable
from .grammar import SECTIONS, at, child_kind, escape, tokens
from .load import Source, load

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

ROOT_FILE: Final = "openapi.yaml"
INVENTORY_FILE: Final = PurePosixPath("inventory.yaml")
"""What a platform's reference lists: for the tests, no part of the spec."""
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LONGEST_CHAIN = 20


@attrs.frozen
class Bundle:
    """A platform's whole spec.

    `document` is OpenAPI 3.1 with internal references only, keys in the order of the files; `lines` leads from a JSON
    pointer into it to the place where a person wrote that (`specs/ouro/openapi.yaml:57`).
    """

    platform: str
    document: dict[str, Any]
    lines: Mapping[str, str]

    def place(self, pointer: str) -> str:
        """Return file and line of `pointer`, or of what is nearest above it."""
        while pointer and pointer not in self.lines:
            pointer = pointer.rpartition("/")[0]
        return self.lines.get(pointer, f"specs/{self.platform}/openapi.yaml")


def bundle(specs: Path, platform: str) -> Bundle:
    """Read `specs/<platform>/openapi.yaml` and all that it refers to; raise SpecError with every reason why not."""
    return _Bundler(specs, platform).bundle()


@attrs.frozen
class _Origin:
    """Where a component was written."""

    source: Source
    pointer: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Origin) and (self.source.name, self.pointer) == (
            other.source.name,
            other.pointer,
        )

    __hash__ = None  # type: ignore[assignment]

    @property
    def value(self) -> Any:
        return at(self.source.data, self.pointer)

    @property
    def place(self) -> str:
        parent, _, _ = self.pointer.rpartition("/")
        keys = tokens(self.pointer)
        if not keys:
            return f"{self.source.name}:1"
        container = at(self.source.data, parent)
        return self.source.place(container, int(keys[-1]) if isinstance(container, list) else keys[-1])


class _Bundler:
    def __init__(self, specs: Path, platform: str) -> None:
        self.platform = platform
        self.folder = specs / platform
        self.label = PurePosixPath(specs.name, platform)
        self.lines: dict[str, str] = {}
        self.findings: list[Finding] = []
        self.sources: dict[PurePosixPath, Source] = {}
        self.components: dict[tuple[str, str], _Origin] = {}
        self.hoisted: list[tuple[str, str]] = []
        self.clashes: dict[tuple[str, str, str], _Origin] = {}
        self.internal: list[tuple[str, str]] = []
        self.root = self._source(PurePosixPath(ROOT_FILE))

    def bundle(self) -> Bundle:
        if not isinstance(self.root.data, dict):
            raise unreadable(
                f"{self.root.name}:1", "is not a mapping; an OpenAPI document begins with `openapi: 3.1.0`"
            )
        self._register_components()
        self.lines[""] = f"{self.root.name}:1"
        document: dict[str, Any] = self._copy("Document", self.root.data, self.root, "")
        self._hoist_into(document)
        self._compare_clashes(document)
        self._prove_references(document)
        self._name_unread_files()
        if self.findings:
            raise SpecError(sorted(set(self.findings)))
        return Bundle(self.platform, document, self.lines)

    def _source(self, file: PurePosixPath) -> Source:
        if file not in self.sources:
            self.sources[file] = load(self.folder / file, str(self.label / file))
        return self.sources[file]

    def _find(self, place: str, message: str) -> None:
        self.findings.append(Finding(place, message))

    # -- copying -------------------------------------------------------------------------------------------------

    def _copy(self, kind: str | None, value: Any, source: Source, pointer: str) -> Any:
        """Copy what stands in `source` to `pointer` of the bundle, with references made internal and lines noted."""
        if isinstance(value, list):
            return [
                self._copy(self._child(kind, ""), item, source, self._noted(source, value, index, pointer))
                for index, item in enumerate(value)
            ]
        if not isinstance(value, dict):
            return value
        if kind and kind[0] not in "[{" and isinstance(value.get("$ref"), str):
            target = self._inlined(kind, value, source, pointer)
            if target is not None:
                self.lines[pointer] = target.place
                return self._copy(kind, target.value, target.source, pointer)
        copied = {}
        for key, item in value.items():
            below = self._noted(source, value, key, pointer)
            if key == "$ref" and kind and isinstance(item, str):
                copied[key] = self._reference(kind, item, source, source.place(value, key)) or item
            elif key == "discriminator" and kind == "Schema":
                copied[key] = self._discriminator(item, source, below)
            else:
                copied[key] = self._copy(self._child(kind, key), item, source, below)
        return copied

    @staticmethod
    def _child(kind: str | None, key: str) -> str | None:
        return child_kind(kind, key) if kind else None

    def _noted(self, source: Source, container: Any, key: str | int, pointer: str) -> str:
        below = f"{pointer}/{escape(str(key))}"
        self.lines[below] = source.place(container, key)
        return below

    def _inlined(self, kind: str, value: dict[str, Any], source: Source, pointer: str) -> _Origin | None:
        """Return what to write in the reference's stead: path items, and components that only name their file."""
        if kind == "PathItem":
            return self._path_item(value, source)
        origin = self.components.get(self._component(pointer))
        return (
            origin if origin is not None and origin.source is not self.root and source is self.root else None
        )

    def _path_item(self, value: dict[str, Any], source: Source) -> _Origin | None:
        for _ in range(_LONGEST_CHAIN):
            place = source.place(value, "$ref")
            if len(value) > 1:
                self._find(place, "a path has keys beside its $ref; move them to where it leads")
                return None
            origin = self._target(value["$ref"], source, place)
            if origin is None:
                return None
            try:
                value, source = origin.value, origin.source
            except LookupError:
                self._find(
                    place, f"#{origin.pointer} leads nowhere; correct the reference or write what it names"
                )
                return None
            if not isinstance(value, dict) or not isinstance(value.get("$ref"), str):
                return origin
        self._find(place, "the references of this path lead in a circle; break it")
        return None

    def _discriminator(self, value: Any, source: Source, pointer: str) -> Any:
        copied = self._copy(None, value, source, pointer)
        mapping = value.get("mapping") if isinstance(value, dict) else None
        if isinstance(mapping, dict):
            for tag, ref in mapping.items():
                if isinstance(ref, str) and ("/" in ref or "#" in ref):
                    copied["mapping"][tag] = (
                        self._reference("Schema", ref, source, source.place(mapping, tag)) or ref
                    )
        return copied

    # -- references ----------------------------------------------------------------------------------------------

    def _reference(self, kind: str, ref: str, source: Source, place: str) -> str | None:
        """Return the internal reference that says what `ref` says in `source`, or None where it says nothing."""
        section = SECTIONS.get(kind)
        if section is None:
            self._find(place, "a reference cannot stand here; write the object itself")
            return None
        target = self._target(ref, source, place)
        if target is None:
            return None
        if target.source is self.root:
            named, name = self._component(target.pointer)
            if name and named != section:
                self._find(place, f"leads to one of the {named} where one of the {section} belongs")
            self.internal.append((target.pointer, place))
            return f"#{target.pointer}"
        return self._hoist(section, target, place)

    def _target(self, ref: str, source: Source, place: str) -> _Origin | None:
        """Return where `ref` leads; note a finding where that is nowhere."""
        file, _, fragment = ref.partition("#")
        fragment = unquote(fragment)
        if "://" in file or file.startswith("/"):
            self._find(place, f"{ref} leads out of the specs; keep a copy in {self.label}/")
            return None
        if fragment and not fragment.startswith("/"):
            self._find(place, f"{ref} names an anchor; write the JSON pointer (#/components/…)")
            return None
        try:
            found = _Origin(self._near(file, source) if file else source, fragment)
            if found.source is self.root:
                return found  # what stands there is proved in the bundle, where paths have been inlined
            if not isinstance(found.value, dict):
                raise LookupError(fragment)
        except LookupError:
            self._find(place, f"{ref} leads nowhere; correct the reference or write what it names")
            return None
        return found

    def _near(self, file: str, source: Source) -> Source:
        steps: list[str] = []
        here = PurePosixPath(source.name).relative_to(self.label).parent
        for step in (here / unquote(file)).parts:
            if step != "..":
                steps.append(step)
            elif steps:
                steps.pop()
            else:
                raise LookupError(file)  # out of the platform's folder
        wanted = PurePosixPath(*steps)
        if not (self.folder / wanted).is_file():
            raise LookupError(file)
        return self._source(wanted)

    # -- components ----------------------------------------------------------------------------------------------

    @staticmethod
    def _component(pointer: str) -> tuple[str, str]:
        """Return section and name where `pointer` is a component's, else two empty strings."""
        keys = tokens(pointer)
        return (keys[1], keys[2]) if len(keys) == 3 and keys[0] == "components" else ("", "")

    def _register_components(self) -> None:
        """Note what the root file's components are, and which of them only say in what file they are."""
        components = self.root.data.get("components")
        for section, named in components.items() if isinstance(components, dict) else ():
            if child_kind("Components", section) is None:
                continue
            for name, value in named.items() if isinstance(named, dict) else ():
                pointer = f"/components/{escape(section)}/{escape(name)}"
                origin = _Origin(self.root, pointer)
                if isinstance(value, dict) and value.keys() == {"$ref"} and isinstance(value["$ref"], str):
                    target = self._target(value["$ref"], self.root, self.root.place(value, "$ref"))
                    if target and target.source is not self.root and self._name(target) == name:
                        origin = target
                self.components[section, name] = origin

    @staticmethod
    def _name(target: _Origin) -> str:
        keys = tokens(target.pointer)
        return keys[-1] if keys else PurePosixPath(target.source.name).stem

    def _hoist(self, section: str, target: _Origin, place: str) -> str | None:
        name = self._name(target)
        if not _NAME.fullmatch(name):
            self._find(place, f"{name!r} cannot name a component; use letters, digits, `.`, `_` and `-`")
            return None
        known = self.components.setdefault((section, name), target)
        if known is target:
            self.hoisted.append((section, name))
        elif known != target:
            self.clashes.setdefault((section, name, target.place), target)
        return f"#/components/{section}/{name}"

    def _hoist_into(self, document: dict[str, Any]) -> None:
        kinds = {section: kind for kind, section in SECTIONS.items()}
        for section, name in self.hoisted:  # grows while it is copied
            origin = self.components[section, name]
            pointer = f"/components/{section}/{name}"
            for above in ("/components", f"/components/{section}"):
                self.lines.setdefault(above, origin.place)
            self.lines[pointer] = origin.place
            named = document.setdefault("components", {}).setdefault(section, {})
            named[name] = self._copy(kinds[section], origin.value, origin.source, pointer)

    def _compare_clashes(self, document: dict[str, Any]) -> None:
        kinds = {section: kind for kind, section in SECTIONS.items()}
        lines, self.lines = self.lines, {}
        compared = 0
        while compared < len(self.clashes):  # grows: what the other one refers to may clash as well
            (section, name, place), other = list(self.clashes.items())[compared]
            compared += 1
            copied = self._copy(kinds[section], other.value, other.source, f"/components/{section}/{name}/…")
            if copied != document.get("components", {}).get(section, {}).get(name):
                first = self.components[section, name].place
                self._find(place, f"{section} has another {name} (at {first}); rename one of the two")
        self.lines = lines

    # -- proof ---------------------------------------------------------------------------------------------------

    def _prove_references(self, document: dict[str, Any]) -> None:
        for pointer, place in self.internal:
            try:
                value = at(document, pointer)
                for _ in range(_LONGEST_CHAIN):
                    if not isinstance(value, dict):
                        raise LookupError(pointer)
                    if value.keys() != {"$ref"}:
                        break
                    value = at(document, value["$ref"][1:])
                else:
                    self._find(place, f"#{pointer} leads in a circle; break it")
            except LookupError:
                self._find(place, f"#{pointer} leads nowhere; correct the reference or write what it names")

    def _name_unread_files(self) -> None:
        for path in sorted(self.folder.rglob("*")):
            file = PurePosixPath(path.relative_to(self.folder).as_posix())
            if file == INVENTORY_FILE:
                continue
            if path.suffix in (".yaml", ".yml", ".json") and path.is_file() and file not in self.sources:
                self._find(f"{self.label / file}:1", "nothing refers to this file; refer to it or remove it")
