"""The types a CSV column can turn out to have, and what speaks against each.

The tests are DuckDB conditions on the text `{c}` of one value; a value for which one is true, or unknown, does
not fit. They are stricter than a cast: 1.5 is no integer though it can be cast to one, 01001 is a code and no
number, and a moment with an offset is not one without.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["CsvType", "candidates"]


@frozen
class CsvType:
    """A type, what speaks against it, and how to read a value that fits."""

    postgres: str
    misfit: str
    read: str


_YEARS: Final = "year({value}) NOT BETWEEN 1 AND 9999"


def _cast(type: str) -> str:
    return f"TRY_CAST({{c}} AS {type})"


def _as_text(value: str) -> str:
    return f"CAST({value} AS VARCHAR)"


_TEXT: Final = CsvType("text", "FALSE", "{c}")
_BOOLEAN: Final = CsvType("boolean", f"{_cast('BOOLEAN')} IS NULL", _cast("BOOLEAN"))
_WHOLE: Final = "NOT regexp_full_match({c}, '\\s*-?(0|[1-9][0-9]*)\\s*')"
_BIGINT: Final = CsvType("bigint", f"{_WHOLE} OR {_cast('BIGINT')} IS NULL", _cast("BIGINT"))
_HUGEINT: Final = CsvType("numeric", f"{_WHOLE} OR {_cast('HUGEINT')} IS NULL", _as_text(_cast("HUGEINT")))
_DOUBLE: Final = CsvType(
    "double precision",
    # A leading zero makes it a code; more than 17 digits would not survive.
    f"{_cast('DOUBLE')} IS NULL OR regexp_matches({{c}}, '^\\s*[+-]?(0[0-9]|[0-9]{{{{18,}}}})|^\\s*\\+')",
    _cast("DOUBLE"),
)
_DATE: Final = CsvType(
    "date",
    f"{_as_text(_cast('DATE'))} <> trim({{c}}) OR {_YEARS.format(value=_cast('DATE'))}",
    _as_text(_cast("DATE")),
)
_TIME: Final = CsvType("time without time zone", f"{_cast('TIME')} IS NULL", _as_text(_cast("TIME")))
_TIMESTAMP: Final = CsvType(
    "timestamp without time zone",
    f"regexp_matches({{c}}, ':[0-9.]+\\s*([Zz]|[+-][0-9:]+)\\s*$') OR {_YEARS.format(value=_cast('TIMESTAMP'))}",
    _as_text(_cast("TIMESTAMP")),
)
# epoch_us gives the moment in UTC without the extension that knows time zones.
_UTC: Final = f"make_timestamp(epoch_us({_cast('TIMESTAMPTZ')}))"
_TIMESTAMPTZ: Final = CsvType("timestamp with time zone", _YEARS.format(value=_UTC), _as_text(_UTC))

_CANDIDATES: Final[Mapping[str, tuple[CsvType, ...]]] = {
    "BOOLEAN": (_BOOLEAN,),
    "BIGINT": (_BIGINT, _HUGEINT, _DOUBLE),
    "HUGEINT": (_HUGEINT, _DOUBLE),
    "DOUBLE": (_DOUBLE,),
    "DATE": (_DATE, _TIMESTAMP),
    "TIME": (_TIME,),
    "TIMESTAMP": (_TIMESTAMP,),
    "TIMESTAMP WITH TIME ZONE": (_TIMESTAMPTZ,),
}


def candidates(guess: str) -> tuple[CsvType, ...]:
    """List the types to try for a column that looked like `guess`, the narrowest first and text last."""
    return (*_CANDIDATES.get(guess, ()), _TEXT)
