"""How much of a spec is known, and how: what `x-evidence` says of its operations and of the parts that differ."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

import attrs

from .documents import METHODS, is_mapping, is_sequence, operations
from .documents.document import unescape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .documents import Document, Node, Place

KINDS: Final = ("documented", "observed", "inferred")
"""From what is known best to what is known least."""
UNSAID: Final = "unsaid"
"""The evidence of an operation that names none."""

_VALUES: Final = frozenset({"example", "examples", "default", "const", "enum"})
"""Keys below which a schema holds values, which may look like anything."""
_NAMES: Final = frozenset(
    {"properties", "patternProperties", "responses", "schemas", "parameters", "headers"}
)
"""Keys below which a document holds names, which may be any of the above."""
_SILENT: Final = _NAMES - {"responses", "headers"} | {"content", "schema", "requestBody"}
"""Steps of a pointer that tell a person nothing."""


@attrs.frozen
class Belief:
    """What a spec says and how that is known; `whole` where it is an operation and no part of anything."""

    subject: str
    evidence: str
    source: str
    where: str
    whole: bool

    def as_dict(self) -> dict[str, Any]:
        """Return the belief for a program."""
        return attrs.asdict(self)


def beliefs(document: Document) -> list[Belief]:
    """Return what a spec says how it knows: every operation, then each part that is marked by itself."""
    whole = {each.node.place: each.label for each in operations(document.root)}
    marked = {node.place: node for node in _marked(document.root, set())}
    nodes = {each.node.place: each.node for each in operations(document.root)}
    return [
        *(_belief(node, whole[place], whole=True) for place, node in nodes.items()),
        *(_belief(node, _subject(node), whole=False) for place, node in marked.items() if place not in whole),
    ]


def counts(found: Iterable[Belief]) -> dict[str, int]:
    """Return how many beliefs there are of each kind, what is known best first; `unsaid` only where there are any."""
    tally = Counter(each.evidence for each in found)
    return {kind: tally[kind] for kind in (*KINDS, UNSAID) if kind in KINDS or tally[kind]}


def _belief(node: Node, subject: str, *, whole: bool) -> Belief:
    evidence, source = node.word("x-evidence") or UNSAID, node.word("x-evidence-source") or ""
    return Belief(subject, evidence, source, node.where, whole)


def _marked(node: Node, seen: set[Place]) -> Iterator[Node]:
    """Yield what says how it is known, in other files too, once each."""
    if node.place in seen:
        return
    seen.add(node.place)
    target = node.document.target(node)
    if target is not None:
        yield from _marked(target, seen)
    if is_mapping(node.value):
        if "x-evidence" in node.value:
            yield node
        named = node.place.name in _NAMES
        for key in node.value:
            if named or key not in _VALUES:
                yield from _marked(node.child(key), seen)
    elif is_sequence(node.value):
        for index in range(len(node.value)):
            yield from _marked(node.child(str(index)), seen)


def _subject(node: Node) -> str:
    """Return what a part is in a person's words: `POST /ships: responses 409`, `GET /ships: sort`, `Ship.crew`."""
    steps = [unescape(step) for step in node.place.pointer.split("/")[1:]]
    if "parameters" in steps[-2:-1] and "name" in node.value:
        steps[-1] = str(node.value["name"])
    if steps[0] == "paths" and len(steps) > 2:
        method, rest = (steps[2].upper(), steps[3:]) if steps[2] in METHODS else ("", steps[2:])
        return f"{method} {steps[1]}: {' '.join(_told(rest))}".strip()
    if steps[0] == "components":
        kind, *steps = steps[1:]
        return ".".join(_told(steps)) + ("" if kind == "schemas" else f" ({kind})")
    return ".".join(_told(steps))


def _told(steps: list[str]) -> list[str]:
    return [step for step in steps if step not in _SILENT]
