"""Regular expressions of users, run by an engine whose time grows with the text alone (RE2, through DuckDB)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from towpath.testing.tabular.engine import connect, load_duckdb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from duckdb import DuckDBPyConnection

_MEMORY: Final = "128MB"
_REFERENCE: Final = re.compile(r"\\g<([0-9])>")
_LONGEST: Final = 1000


class Patterns:
    """What matches and what replaces, for many texts at a time; the engine starts with the first use."""

    def __init__(self) -> None:
        self._connection: DuckDBPyConnection | None = None

    def complaint(self, pattern: str) -> str | None:
        """Return why a pattern cannot be used, or None."""
        if len(pattern) > _LONGEST:
            return f"a pattern has at most {_LONGEST} characters"
        try:
            self._opened().execute("SELECT regexp_matches('', ?)", [pattern]).fetchall()
        except (load_duckdb().Error, UnicodeError) as error:
            return f"this is no regular expression: {str(error).partition(chr(10))[0][:200]}"
        return None

    def replaced(self, texts: Sequence[str | None], pattern: str, new: str) -> list[str | None]:
        r"""Return the texts with every match replaced; `\1` and `\g<1>` in `new` stand for groups."""
        statement = "SELECT regexp_replace(text, ?, ?, 'g') FROM (SELECT unnest(?::VARCHAR[]) AS text)"
        found = self._opened().execute(statement, [pattern, _REFERENCE.sub(r"\\\1", new), list(texts)])
        return [row[0] for row in found.fetchall()]

    def close(self) -> None:
        """Let the engine go."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _opened(self) -> DuckDBPyConnection:
        if self._connection is None:
            self._connection = connect(_MEMORY)
        return self._connection
