"""Regular expressions of users, run by an engine whose time grows with the text alone (RE2, through DuckDB)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from towpath.testing.tabular.engine import load_duckdb, reading

if TYPE_CHECKING:
    from collections.abc import Sequence

_REFERENCE: Final = re.compile(r"\\g<([0-9])>")
_LONGEST: Final = 1000


def complaint(pattern: str) -> str | None:
    """Return why a pattern cannot be used, or None."""
    if len(pattern) > _LONGEST:
        return f"a pattern has at most {_LONGEST} characters"
    try:
        with reading() as engine:
            engine.execute("SELECT regexp_matches('', ?)", [pattern]).fetchall()
    except (load_duckdb().Error, UnicodeError) as error:
        return f"this is no regular expression: {str(error).partition(chr(10))[0][:200]}"
    return None


def replaced(texts: Sequence[str | None], pattern: str, new: str) -> list[str | None]:
    r"""Return the texts with every match replaced; `\1` and `\g<1>` in `new` stand for groups."""
    statement = "SELECT regexp_replace(text, ?, ?, 'g') FROM (SELECT unnest(?::VARCHAR[]) AS text)"
    with reading() as engine:
        found = engine.execute(statement, [pattern, _REFERENCE.sub(r"\\\1", new), list(texts)])
        return [row[0] for row in found.fetchall()]
