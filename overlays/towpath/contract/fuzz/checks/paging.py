"""A list that is asked for without filters fits its schema, and its pages add up to it (`x-paging`)."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from math import ceil
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qsl, urlsplit

from attrs import frozen
from schemathesis.core.failures import FailureGroup

from .moving import moving
from .probe import call, send
from .verdict import Finding, json_of, was_accepted

if TYPE_CHECKING:
    from towpath.contract.fuzz.spec import Json, Operation, Spec

    from .vocabulary import Case, CheckContext, CheckFunction, Response

_LONGEST = 100
_PAGES = 4
_TRIES = 12
_NEXT = re.compile(r"<([^>]*)>\s*;[^,<]*\brel=\"?next\b")


def pages_add_up(spec: Spec) -> CheckFunction:
    """Asks each list once for all of it, then for the same page by page.

    A generated call has filters, which leave little or nothing: what the items look like, and where one page ends and
    the next begins, would hardly ever be seen. A list of fewer than two items is no proof; those of other paths are
    tried then.
    """
    seen: dict[str, set[str]] = defaultdict(set)
    proven: set[str] = set()

    def pages_add_up(ctx: CheckContext, response: Response, case: Case) -> bool | None:
        operation = spec.operations[case.operation.label]
        label, rule = operation.label, operation.raw.get("x-paging")
        if rule is None or label in proven or len(seen[label]) >= _TRIES or not was_accepted(case, response):
            return True
        path = repr(sorted(case.path_parameters.items()))
        if path in seen[label]:
            return True
        seen[label].add(path)
        if _List(spec, operation, rule, ctx, case).adds_up():
            proven.add(label)
        return None

    return pages_add_up


@frozen
class _Page:
    items: list[Any]
    total: int | None
    onward: dict[str, str] | None
    """The query that leads to the next page."""
    probe: Case
    moving: frozenset[str]

    def told(self) -> list[str]:
        """What tells the items apart: their values that do not move by themselves."""
        return [_told(each, self.moving) for each in self.items]


@frozen
class _List:
    """One list, in the eyes of one caller."""

    spec: Spec
    operation: Operation
    rule: Json
    ctx: CheckContext
    case: Case

    def adds_up(self) -> bool:
        """Return whether the list was long enough to tell; raise a Finding where it does not add up."""
        size, most = self.rule.get("size"), self._most()
        whole = self._page({size: str(most)} if size else {})
        if size:
            self._hold(len(whole.items) <= most, whole, f"{size}={most} gave {len(whole.items)} items")
        if whole.onward is None and whole.total is not None:
            self._hold(
                whole.total == len(whole.items),
                whole,
                f"{len(whole.items)} items are all that there are, and the total is {whole.total}",
            )
        if not size or len(whole.items) < 2:
            return not size
        self._walk(whole, size, ceil(len(whole.items) / _PAGES))
        return True

    def _walk(self, whole: _Page, size: str, length: int) -> None:
        """Go through the same items page by page."""
        seen: list[str] = []
        query: dict[str, str] | None = {size: str(length)}
        page = whole
        for index in range(1, ceil(len(whole.items) / length) + 1):
            if query is None:
                break
            page = self._page(query)
            self._hold(
                len(page.items) <= length, page, f"a page of {size}={length} holds {len(page.items)} items"
            )
            self._hold(
                page.total == whole.total,
                page,
                f"the total is {page.total} on a page and {whole.total} on the whole",
            )
            seen += page.told()
            query = page.onward if self._names_next else {size: str(length), **self._place(index, length)}
        self._hold(
            seen == whole.told(),
            page,
            f"pages of {size}={length} gave {len(seen)} items that are not the {len(whole.items)} of the whole list",
        )
        self._hold(
            not self._names_next or whole.onward is not None or query is None,
            page,
            "the last page names another one after it",
        )

    def _page(self, query: dict[str, str]) -> _Page:
        target = self.case.operation
        probe = call(self.case, target, self.case.path_parameters)
        probe.query = {**self._required(), **query}
        answer = send(self.ctx, self.case, probe)
        if not 200 <= answer.status_code < 300:
            raise Finding(
                "A list whose pages do not add up",
                self.case,
                f"{_written(query)} was answered with {answer.status_code}",
                probe=probe,
            )
        try:
            target.validate_response(answer, case=probe)
        except FailureGroup as misfits:
            reason = str(misfits.exceptions[0]).partition("\n\n")[2] or str(misfits.exceptions[0])
            raise Finding(
                "A list that does not fit its schema", self.case, reason[:500], probe=probe
            ) from None
        document = json_of(answer)
        items = _at(document, self.rule["items"])
        return _Page(
            items if items.__class__ is list else [],
            self._total(document, answer),
            self._onward(document, answer),
            probe,
            moving(self.spec, self.operation, answer.status_code, str(self.rule["items"])),
        )

    @property
    def _names_next(self) -> bool:
        """Whether an answer itself says where the next page is."""
        return bool({"header", "link"} & set(self.rule["next"]))

    def _place(self, index: int, length: int) -> dict[str, str]:
        """Where a page begins, by its number or by the items before it."""
        following = self.rule["next"]
        if "offset" in following:
            return {str(following["offset"]): str(index * length)}
        return {str(following["page"]): str(index + 1)}

    def _required(self) -> dict[str, str]:
        """The query parameters that the operation cannot do without, as the case has them."""
        needed = [
            each["name"]
            for each in self.spec.parameters(self.operation)
            if each["in"] == "query" and each.get("required")
        ]
        return {name: self.case.query[name] for name in needed if name in self.case.query}

    def _most(self) -> int:
        """The longest page that is asked for."""
        sizes = (
            each for each in self.spec.parameters(self.operation) if each["name"] == self.rule.get("size")
        )
        bounds = [
            bound
            for each in sizes
            for bound in (
                self.spec.resolve(each.get("schema")).get("maximum"),
                each.get("x-clamp", {}).get("maximum"),
            )
        ]
        return min([_LONGEST, *(bound for bound in bounds if type(bound) is int)])

    def _total(self, document: Any, answer: Response) -> int | None:
        place = self.rule.get("total")
        if isinstance(place, dict):
            name = str(cast("Json", place)["header"]).lower()
            stated = answer.headers.get(name, [""])[0]
            return int(stated) if stated.isdecimal() else None
        total = _at(document, place) if place else None
        return total if type(total) is int else None

    def _onward(self, document: Any, answer: Response) -> dict[str, str] | None:
        following = self.rule["next"]
        link: Any = None
        if "header" in following:
            stated = ", ".join(answer.headers.get(str(following["header"]).lower(), []))
            found = _NEXT.search(stated)
            link = found[1] if found else None
        elif "link" in following:
            link = _at(document, following["link"])
        return (
            dict(parse_qsl(urlsplit(link).query, keep_blank_values=True)) if isinstance(link, str) else None
        )

    def _hold(self, holds: bool, page: _Page, message: str) -> None:
        if not holds:
            raise Finding("A list whose pages do not add up", self.case, message, probe=page.probe)


def _told(item: Any, moving: frozenset[str]) -> str:
    if isinstance(item, dict):
        fields = cast("Json", item)
        item = {
            name: value
            for name, value in fields.items()
            if not isinstance(value, (dict, list)) and name not in moving
        }
    return json.dumps(item, sort_keys=True)


def _at(document: Any, pointer: str) -> Any:
    for part in pointer.split("/")[1:]:
        document = cast("Json", document).get(part) if isinstance(document, dict) else None
    return document


def _written(query: dict[str, str]) -> str:
    return "&".join(f"{name}={value}" for name, value in query.items()) or "a call without a query"
