"""Where changes are written down: once each, and with every operation that they concern.

A schema that many operations use is compared once a side, on a page of its own; the operation's page refers to it. Which
operations a change concerns is then a walk along the references.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

import attrs

from .finding import Finding, Side, SpecDiff, in_order
from .rules import RULES

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    from towpath.contract.documents import Node, Place

    from .rules import Rule
    from .subject import Subject


@attrs.frozen
class Change:
    """A change as one comparison saw it."""

    rule: Rule
    side: Side
    document: str
    place: Place
    subject: str
    predicate: str

    @property
    def identity(self) -> tuple[str, str, Place, str]:
        """What is the same for every comparison that sees this change."""
        return self.rule.id, self.document, self.place, self.predicate


def _no_changes() -> list[Change]:
    return []


def _no_pages() -> set[Hashable]:
    return set()


@attrs.define
class Page:
    """The changes of one operation or one schema, and the pages of the schemas that it uses."""

    changes: list[Change] = attrs.field(factory=_no_changes)
    below: set[Hashable] = attrs.field(factory=_no_pages)


class Ledger:
    """All pages of a comparison."""

    def __init__(self) -> None:
        self._pages: dict[Hashable, Page] = {}
        self._operations: list[tuple[str, Page]] = []
        self._waiting: deque[Callable[[], None]] = deque()

    def operation(self, label: str) -> Page:
        """Open the page of an operation; the empty label is the document's own."""
        page = Page()
        self._operations.append((label, page))
        return page

    def refer(self, page: Page, key: Hashable, compare: Callable[[Page], None]) -> None:
        """Refer from a page to the one called `key`, which `compare` fills when it is met for the first time.

        It is filled later, so that a long chain of references is no deep recursion.
        """
        page.below.add(key)
        if key not in self._pages:
            opened = self._pages[key] = Page()
            self._waiting.append(lambda: compare(opened))

    def close(self) -> SpecDiff:
        """Fill what is still waiting and return the outcome."""
        while self._waiting:
            self._waiting.popleft()()
        met: dict[tuple[str, str, Place, str], list[tuple[Change, str]]] = {}
        for label, page in self._operations:
            for change in self._reach(page):
                met.setdefault(change.identity, []).append((change, label))
        return SpecDiff(tuple(sorted(map(_finding, met.values()), key=in_order)))

    def _reach(self, page: Page) -> Iterable[Change]:
        yield from page.changes
        seen: set[Hashable] = set()
        ahead = list(page.below)
        while ahead:
            key = ahead.pop()
            if key not in seen:
                seen.add(key)
                yield from self._pages[key].changes
                ahead += self._pages[key].below


def _finding(seen: list[tuple[Change, str]]) -> Finding:
    """Make one finding of a change that several comparisons saw."""
    changes = [change for change, _ in seen]
    first = min(changes, key=lambda change: (len(change.subject), change.subject))
    sides = {change.side for change in changes}
    return Finding(
        rule=first.rule,
        side=_joined(sides),
        breaking=any(map(first.rule.breaks_on, sides)),
        document=first.document,
        where=str(first.place),
        sentence=f"{first.subject} {first.predicate}",
        operations=tuple(sorted({label for _, label in seen if label}, key=_by_path)),
    )


def _joined(sides: set[Side]) -> Side:
    wire = sides & {Side.REQUEST, Side.RESPONSE}
    if len(wire) == 2 or Side.BOTH in sides:
        return Side.BOTH
    return min(wire or sides)


def _by_path(label: str) -> tuple[str, str]:
    method, _, path = label.partition(" ")
    return path, method


@attrs.frozen
class Scope:
    """A page to write on, and the side that is looked at."""

    ledger: Ledger
    page: Page
    side: Side

    def on(self, side: Side) -> Scope:
        """Return the same page for another side."""
        return attrs.evolve(self, side=side)

    @property
    def opposite(self) -> Scope:
        """The same page for the other direction: answers, and what a callback brings."""
        return self.on(Side.RESPONSE if self.side is Side.REQUEST else Side.REQUEST)

    def note(
        self,
        rule: str,
        subject: Subject | str,
        predicate: str,
        *,
        old: Node | None = None,
        new: Node | None = None,
    ) -> None:
        """Write a change down, where it stands in the new document or, without that, in the old one."""
        standing = new or old
        if standing is None:
            raise ValueError(f"{rule} stands nowhere")
        side = Side.NEITHER if RULES[rule].documentation else self.side
        document = "new" if new is not None else "old"
        self.page.changes.append(Change(RULES[rule], side, document, standing.place, str(subject), predicate))
