"""What can go wrong on the way along a path.

    ConfigurationError
      PathSyntaxError      the path cannot be read                  .text .column .reason
    TowpathError
      PathMissing          the document has no such place           .path .prefix .found .position
      DocumentMalformed    the document is not JSON                 .reason .position
      ContractError
        ValueMismatch      what stands there does not fit `into`    .path .expected .got

Positions are offsets in bytes from the document's start; columns count characters from 1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath.errors import ConfigurationError, ContractError, TowpathError

if TYPE_CHECKING:
    from .path import Path

# What one line of a message can take; a document decides neither its length nor its number of lines.
_SHOWN_KEYS = 10
_SHOWN_TEXT = 60


class PathSyntaxError(ConfigurationError, ValueError):
    """The path cannot be read: `reason` says what the grammar misses at `column` of `text`."""

    def __init__(self, text: str, column: int, reason: str) -> None:
        super().__init__(text, column, reason)
        self.text = text
        self.column = column
        self.reason = reason

    def __str__(self) -> str:
        return f"cannot read the path {_shown(self.text, self.column)} at column {self.column}: {self.reason}"


class PathMissing(TowpathError, LookupError):
    """The document has no place called `path`.

    `prefix` is the longest part of it that exists (with the index of the element where the path has `[*]`), `kind`
    what stands there (object, array, string, number, boolean, null), `found` the keys of an object there (the first
    twenty), `size` how many keys or elements it has, `position` where it starts, None in Python objects.
    """

    def __init__(
        self,
        path: Path,
        prefix: Path,
        kind: str,
        found: tuple[str, ...] = (),
        size: int | None = None,
        position: int | None = None,
    ) -> None:
        super().__init__(path, prefix, kind, found, size, position)
        self.path = path
        self.prefix = prefix
        self.kind = kind
        self.found = found
        self.size = size
        self.position = position

    def __str__(self) -> str:
        place = str(self.prefix) or "the document"
        where = "" if self.position is None else f" (byte {self.position})"
        return f"nothing at {_shown(str(self.path))}: {place}{where} is {self._what_stands_there()}{self._nearest()}"

    def _what_stands_there(self) -> str:
        if self.kind == "array":
            return f"an array of {self.size}" if self.size is not None else "an array"
        if self.kind != "object":
            return "null" if self.kind == "null" else f"a {self.kind}"
        if not self.found:
            return "an object without keys"
        keys = ", ".join(map(_shown, self.found[:_SHOWN_KEYS]))
        more = (self.size or len(self.found)) - _SHOWN_KEYS
        return f"an object with {keys}" + (f" and {more} more" if more > 0 else "")

    def _nearest(self) -> str:
        wanted = self.path[len(self.prefix)] if len(self.path) > len(self.prefix) else None
        if self.kind == "array" and isinstance(wanted, str):
            return "; write [*] or an index for its elements"
        if isinstance(wanted, str) and self.found:
            from difflib import get_close_matches

            if near := get_close_matches(wanted, self.found, n=1):
                return f"; did you mean {_shown(near[0])}?"
        return ""


class DocumentMalformed(TowpathError, ValueError):
    """The document is not JSON in UTF-8: `reason` says why, `position` where, None where that is not known."""

    def __init__(self, reason: str, position: int | None = None) -> None:
        super().__init__(reason, position)
        self.reason = reason
        self.position = position

    def __str__(self) -> str:
        where = "" if self.position is None else f" at byte {self.position}"
        return f"the document is not JSON{where}: {self.reason}"


class ValueMismatch(ContractError, ValueError):
    """What stands at `path` does not fit the type asked for with `into`."""


def _shown(text: str, column: int = 1) -> str:
    """Return `text` quoted and on one line, cut to what a message can take around `column`."""
    if len(text) <= _SHOWN_TEXT:
        return repr(text)
    start = max(0, min(column - _SHOWN_TEXT // 2, len(text) - _SHOWN_TEXT))
    cut = text[start : start + _SHOWN_TEXT]
    return f"{'…' if start else ''}{cut!r}{'…' if start + _SHOWN_TEXT < len(text) else ''}"
