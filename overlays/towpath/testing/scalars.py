"""Text of a path, a query, a header or a form field, read as the scalar that its schema asks for.

Nothing is refused here: text that is not exactly such a scalar stays text, and the schema's validator says
so. An integer is `-?(0|[1-9][0-9]*)` (no sign `+`, underscore, blank or foreign digit), a number is JSON's, a
boolean is `true` or `false`, or another spelling that the platform takes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from math import isinf
from typing import TYPE_CHECKING, Any

from .schema_types import types_of

if TYPE_CHECKING:
    from .spec import Spec

Read = Callable[[str], Any]

_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)", re.ASCII)
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?", re.ASCII)
_MOST_DIGITS = 4000  # below Python's bound for turning text into an integer


def reader_of(spec: Spec, schema: Any) -> Read:
    """Return how text becomes a value of a schema."""
    types = types_of(spec, schema)
    if not types & {"integer", "number", "boolean", "null"}:
        return str
    readers: list[Read] = []
    if "boolean" in types:
        readers.append(lambda text: spec.booleans.get(text, text))
    if types & {"integer", "number"}:
        readers.append(_number if "number" in types else _integer)
    if "null" in types and "string" not in types:
        readers.append(lambda text: None if text in ("", "null") else text)
    if len(readers) == 1:
        return readers[0]

    def first_that_fits(text: str) -> Any:
        return next((value for read in readers if not isinstance(value := read(text), str)), text)

    return first_that_fits


def _integer(text: str) -> Any:
    return int(text) if len(text) <= _MOST_DIGITS and _INTEGER.fullmatch(text) else text


def _number(text: str) -> Any:
    if len(text) > _MOST_DIGITS or not _NUMBER.fullmatch(text):
        return text
    if _INTEGER.fullmatch(text):
        return int(text)
    number = float(text)
    return text if isinf(number) else number
