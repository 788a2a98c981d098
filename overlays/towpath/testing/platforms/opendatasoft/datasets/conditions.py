"""Conditions that a record must meet to be visible (`filter_query`): read far enough to refuse what is none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from towpath.testing.platforms.opendatasoft.refusals import invalid

if TYPE_CHECKING:
    from collections.abc import Mapping

_TOKEN: Final = re.compile(
    r"""\s*(?:
        (?P<text>(?:date|geom)?(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'))
      | (?P<open>[(\[])
      | (?P<close>[)\]])
      | (?P<join>(?:and|or)\b)
      | (?P<not>not\b)
      | (?P<compare><=|>=|!=|<>|=|<|>|:|,|\.\.|(?:like|in|is|between|to)\b)
      | (?P<name>[\w.`#*/%+@$~^|?-]+)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_PAIRS: Final = {"(": ")", "[": "]"}


def check_security(security: Mapping[str, Any], field: str) -> None:
    """Refuse general access rules whose `filter_query` cannot be read."""
    reason = complaint(security.get("filter_query") or "")
    if reason is not None:
        raise invalid(f"{field}.filter_query", reason)


def complaint(condition: str) -> str | None:
    """Return why a text is no condition, or None; an empty one shows all.

    >>> complaint("year != 2022 and (city = 'Basel' or not name like \\"B*\\")")
    >>> complaint("year =")
    'The condition breaks off.'
    """
    expected: list[str] = []
    position, wants_value, is_empty = 0, False, True
    while condition[position:].strip():
        match = _TOKEN.match(condition, position)
        if match is None:
            return f"The condition cannot be read at character {position + 1}."
        kind, word = str(match.lastgroup), match[match.lastgroup or 0]
        if kind == "open":
            expected.append(_PAIRS[word])
        elif kind == "close" and (not expected or expected.pop() != word):
            return f"There is no bracket for {word} at character {match.end()}."
        elif kind == "join" and (is_empty or wants_value):
            return f"Nothing stands before {word} at character {match.end()}."
        elif kind == "compare" and is_empty:
            return f"Nothing stands before {word}."
        wants_value = kind in {"join", "not"} or (kind == "compare" and word != ",")
        position, is_empty = match.end(), False
    if expected:
        return f"A closing {expected[-1]} is missing."
    return "The condition breaks off." if wants_value else None
