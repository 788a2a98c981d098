"""What is written is used, and what is used is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scripts.codegen.grammar import at, escape, tokens, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.codegen.findings import Finding

    from .subject import Subject


def components_are_used(subject: Subject) -> Iterator[Finding]:
    """Find components that no operation leads to."""
    document = subject.document
    used = _reached(document)
    for section, named in document.get("components", {}).items():
        if section in ("securitySchemes", "pathItems") or section[:2] == "x-":
            continue
        for name in named:
            pointer = f"/components/{section}/{escape(name)}"
            if pointer not in used:
                yield subject.finding(pointer, f"nothing uses {name} of {section}; use it or remove it")


def security_is_declared(subject: Subject) -> Iterator[Finding]:
    """Find security requirements without a scheme, and schemes without a requirement."""
    schemes = subject.document.get("components", {}).get("securitySchemes", {})
    holders = [
        ("", subject.document),
        *((operation.pointer, operation.value) for operation in subject.operations),
    ]
    used = set()
    for pointer, holder in holders:
        for index, alternative in enumerate(holder.get("security", [])):
            used.update(alternative)
            for name in alternative.keys() - schemes.keys():
                place = f"{pointer}/security/{index}"
                yield subject.finding(
                    place, f"{name!r} is no security scheme; write it in components/securitySchemes"
                )
    for name in schemes.keys() - used:
        if not subject.foreign:
            pointer = f"/components/securitySchemes/{escape(name)}"
            yield subject.finding(pointer, f"nothing requires {name}; require it or remove it")


def _reached(document: dict[str, Any]) -> set[str]:
    """Return the pointers of the components that can be reached from the paths."""
    reached: set[str] = set()
    waiting = [("{PathItem}", f"/{key}", document.get(key, {})) for key in ("paths", "webhooks")]
    while waiting:
        kind, start, value = waiting.pop()
        for found in walk(value, kind, start):
            for ref in _references(found.kind, found.value):
                keys = tokens(ref[1:])
                pointer = "".join(f"/{escape(key)}" for key in keys[:3])
                if pointer not in reached:
                    reached.add(pointer)
                    waiting.append((found.kind, pointer, at(document, pointer)))
    return reached


def _references(kind: str, value: dict[str, Any]) -> Iterator[str]:
    if isinstance(value.get("$ref"), str):
        yield value["$ref"]
    mapping = value.get("discriminator", {}).get("mapping", {}) if kind == "Schema" else {}
    for ref in mapping.values():
        yield ref if ref[:1] == "#" else f"#/components/schemas/{ref}"
