"""Ways through a spec: which calls lead to an operation, link by link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from .links import Link, links

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from .spec import Operation, Spec

_STEPS = range(6, 25)
"""How long a scenario is, at least and at most."""


@frozen
class Leg:
    """The links of one operation's answers, and those that lead there."""

    source: str
    own: frozenset[Link]
    way: frozenset[Link]
    steps: int

    @property
    def links(self) -> frozenset[Link]:
        return self.own | self.way


def legs(spec: Spec, pending: Collection[Link]) -> Iterator[Leg]:
    """One leg for each operation with a link that is wanted; its other links go along, for one may need another.

    What was published can be unpublished: of two links of one answer the second may succeed only after the first.
    Deleting has a leg of its own: nothing succeeds after it.
    """
    known = tuple(links(spec))
    far = _distances(spec, known)
    for source in spec.operations:
        for is_end in (False, True):
            own = frozenset(each for each in known if each.source == source and _deletes(each) is is_end)
            if not own.isdisjoint(pending):
                steps = min(max(far.get(source, 0) + len(own) + 2, _STEPS[0]), _STEPS[-1])
                yield Leg(source, own, frozenset(_way(source, known, far)), steps)


def _deletes(link: Link) -> bool:
    return link.target.startswith("DELETE ")


def _distances(spec: Spec, known: Collection[Link]) -> dict[str, int]:
    """How many links lie between the operations that a stranger can call and each of the others.

    What needs nothing that exists comes first; then what is posted to something, which a dictionary may name.
    """
    far: dict[str, int] = {}
    for entries in ([each.label for each in spec.operations.values() if _is_entry(each)], _posts(spec)):
        near = [label for label in entries if label not in far]
        far.update(dict.fromkeys(near, 0))
        while near:
            reached = {each.target: far[each.source] + 1 for each in known if each.source in near}
            near = [label for label in reached if label not in far]
            far.update((label, reached[label]) for label in near)
    return far


def _is_entry(operation: Operation) -> bool:
    return operation.method in {"get", "post"} and "{" not in operation.path


def _posts(spec: Spec) -> list[str]:
    return [each.label for each in spec.operations.values() if each.method == "post"]


def _way(source: str, known: Collection[Link], far: dict[str, int]) -> set[Link]:
    """All links on the shortest ways to an operation."""
    way: set[Link] = set()
    ends = {source}
    while ends:
        into = {
            each
            for each in known
            if each.target in ends and far.get(each.source, _STEPS[-1]) < far.get(each.target, 0)
        }
        way |= into
        ends = {each.source for each in into}
    return way
