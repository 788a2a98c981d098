"""Components that no operation leads to: nobody sees them change, but nothing is passed over in silence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from towpath.contract.documents import Unreadable, is_mapping, is_sequence

from .finding import Side
from .schemas import differ
from .subject import Part, Subject, canonical, shown

if TYPE_CHECKING:
    from towpath.contract.documents import Document, Node, Place

    from .ledger import Scope

_DATA: Final = frozenset({"default", "enum", "const", "example", "examples"})
_NAMES: Final = frozenset(
    {"properties", "patternProperties", "$defs", "dependentSchemas", "schemas", "mapping"}
)


def compare_unused(old: Document, new: Document, scope: Scope) -> None:
    """Compare what is in `components` and used on neither side."""
    reached = reach(old), reach(new)
    before, after = _components(old), _components(new)
    for key in [*before, *(key for key in after if key not in before)]:
        was, now = before.get(key), after.get(key)
        used = (was is not None and was.place in reached[0]) or (now is not None and now.place in reached[1])
        if used or key[0] == "securitySchemes":
            continue
        subject = f"the component {shown(key[1])}, which nothing uses,"
        if was is None and now is not None:
            scope.note("unused-added", subject, "is new", new=now)
        elif was is not None and now is None:
            scope.note("unused-removed", subject, "is gone", old=was)
        elif was is not None and now is not None and _changed(key[0], was, now):
            scope.note("unused-changed", subject, "has changed", new=now)


def _changed(section: str, was: Node, now: Node) -> bool:
    if section != "schemas":
        return canonical(was.value) != canonical(now.value)
    subject = Subject(was.place.name, named=True)
    return differ((Part(was, subject),), (Part(now, subject),), Side.RESPONSE)


def reach(document: Document) -> set[Place]:
    """Return the places that references lead to from the operations; raise Unreadable where one leads nowhere."""
    met: set[Place] = set()
    ahead = [held for key in ("paths", "webhooks") if (held := document.root.get(key)) is not None]
    while ahead:
        node = ahead.pop()
        for target in _targets(node):
            if target.place not in met:
                met.add(target.place)
                ahead.append(target)
    return met


def _targets(node: Node) -> list[Node]:
    """Return what the references at and below a node lead to."""
    found: list[Node] = []
    ahead = [(node, False)]
    while ahead:
        each, names = ahead.pop()
        if is_sequence(each.value):
            ahead += [(each.child(str(index)), False) for index in range(len(each.value))]
        elif is_mapping(each.value):
            target = None if names else each.document.target(each)
            if target is not None:
                found.append(target)
            if not names:
                found += _mapped(each)
            ahead += [
                (each.child(key), not names and key in _NAMES)
                for key in each.value
                if names or (key not in _DATA and not key.startswith("x-"))
            ]
    return found


def _mapped(node: Node) -> list[Node]:
    """Return the schemas that a discriminator's mapping leads to."""
    held = node.value.get("discriminator")
    mapping = held.get("mapping") if is_mapping(held) else None
    references = [each for each in mapping.values() if isinstance(each, str)] if is_mapping(mapping) else []
    found: list[Node] = []
    for reference in references:
        if "#" in reference:
            found.append(node.document.at(reference, node))
        else:
            try:
                found.append(node.document.at(f"#/components/schemas/{reference}", node))
            except Unreadable:
                continue  # a tag may stand for a name that nothing has
    return found


def _components(document: Document) -> dict[tuple[str, str], Node]:
    held = document.root.get("components")
    sections = {} if held is None else dict(held.entries())
    return {
        (section, name): node
        for section, named in sections.items()
        if not section.startswith("x-") and named.value is not None
        for name, node in named.entries()
    }
