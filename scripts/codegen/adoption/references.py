"""What references lead to: components, each under a name that is a class of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from scripts.codegen.grammar import SECTIONS, Found, at, escape, tokens, walk
from scripts.codegen.naming import class_name, pascal

from .names import unused

if TYPE_CHECKING:
    from collections.abc import Iterator

Json = dict[str, Any]
_MOST_ROUNDS: Final = 10


def give_names_to_targets(document: Json) -> None:
    """Make components of what references lead to elsewhere, and write out the paths that refer to other paths.

    `#/paths/~1ships/get/responses/200/…/schema` is a schema that two places share; a component says so.
    """
    _write_out_paths(document)
    for _ in range(_MOST_ROUNDS):  # what becomes a component may itself refer to such a place
        if not _name_targets(document):
            return


def _name_targets(document: Json) -> bool:
    """Make components of what references lead to now, and tell whether there were such."""
    places = {id(found.value): found for found in walk(document)}
    shared: list[tuple[Found, str, Found]] = []
    for found in places.values():
        section = SECTIONS.get(found.kind)
        if found.ref is None or section is None or not found.ref.startswith("#/"):
            continue
        pointer = unquote(found.ref[1:])
        if len(tokens(pointer)) == 3 and tokens(pointer)[0] == "components":
            continue
        target = _led_to(document, pointer)
        if isinstance(target, dict):  # else the lint says that it leads nowhere
            shared.append((found, section, places.get(id(target)) or Found(found.kind, pointer, target)))
    made: dict[int, str] = {}
    for found, section, place in shared:  # only now, since pointers lead through what changes here
        found.value["$ref"] = _component(document, section, place, made)
    return bool(shared)


def _led_to(document: Json, pointer: str) -> Any:
    """Return what a pointer leads to, through the references on its way; None where that is nowhere."""
    here: Any = document
    for token in tokens(pointer):
        for _ in range(20):
            ref = here.get("$ref") if isinstance(here, dict) else None
            if not isinstance(ref, str) or not ref.startswith("#/") or token in here:
                break
            here = _at(document, unquote(ref[1:]))
        here = _at(here, f"/{escape(token)}")
    return here


def _at(value: Any, pointer: str) -> Any:
    try:
        return at(value, pointer)
    except (LookupError, ValueError):
        return None


def _component(document: Json, section: str, target: Found, made: dict[int, str]) -> str:
    """Return the reference to a component that holds what stands at `target`, which from now on refers to it too."""
    ref = made.get(id(target.value))
    if ref is None:
        named = document.setdefault("components", {}).setdefault(section, {})
        name = unused(_spoken(target.pointer), {each.lower() for each in named}, key=str.lower)
        ref = made[id(target.value)] = f"#/components/{section}/{name}"
        named[name] = dict(target.value)
        target.value.clear()
        target.value["$ref"] = ref
    return ref


def _spoken(pointer: str) -> str:
    """Return a name for what stands somewhere: the words on the way that say what it is."""
    silent = {
        "paths",
        "components",
        "content",
        "schema",
        "properties",
        "responses",
        "schemas",
        "application/json",
    }
    return "".join(pascal(key.replace("{", "By ").strip("}")) for key in tokens(pointer) if key not in silent)


def _write_out_paths(document: Json) -> None:
    paths: Any = document.get("paths")
    for path, item in paths.items() if isinstance(paths, dict) else ():
        for _ in range(20):
            ref = item.get("$ref") if isinstance(item, dict) else None
            if not isinstance(ref, str) or not ref.startswith("#/"):
                break
            target = _at(document, unquote(ref[1:]))
            if not isinstance(target, dict):
                break
            rest = {key: value for key, value in item.items() if key != "$ref"}
            item = paths[path] = {**copied(target), **rest}


def copied(value: Any) -> Any:
    """Return a copy of a document in which nothing is shared."""
    if isinstance(value, dict):
        return {key: copied(item) for key, item in value.items()}
    return [copied(item) for item in value] if isinstance(value, list) else value


def rename_twins(document: Json) -> None:
    """Give a schema whose name would be the same class as another's a number."""
    schemas: Json = (document.get("components") or {}).get("schemas") or {}
    taken: set[str] = set()
    renamed: dict[str, str] = {}
    every = {class_name(name).lower() for name in schemas}
    for name in schemas:
        key = class_name(name).lower()
        if key in taken:
            renamed[name] = unused(f"{name}2", every, key=lambda each: class_name(each).lower())
            key = class_name(renamed[name]).lower()
        taken.add(key)
        every.add(key)
    if not renamed:
        return
    for value, key in list(_references(document)):
        head, _, name = str(value[key]).rpartition("/")
        if head == "#/components/schemas" and unquote(name) in renamed:
            value[key] = f"{head}/{renamed[unquote(name)]}"
    document["components"]["schemas"] = {renamed.get(name, name): each for name, each in schemas.items()}


def _references(document: Json) -> Iterator[tuple[Json, str]]:
    """Find what names a component: references, and the mappings of discriminators."""
    for found in walk(document):
        if found.ref is not None:
            yield found.value, "$ref"
        discriminator = found.value.get("discriminator") if found.kind == "Schema" else None
        mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
        if isinstance(mapping, dict):
            yield from ((mapping, tag) for tag in mapping)
