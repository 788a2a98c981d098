"""JSON in, strictly; JSON out, never failing on what came in.

In: UTF-8 without a byte order mark, one document, no duplicate keys, no NaN or Infinity, no number beyond a
double, at most `MAX_DEPTH` levels. Integers of any length up to Python's own bound (4300 digits) and lone
surrogates are legal JSON text and pass. Out: msgspec, and the standard library for the two things that it
refuses.
"""

from __future__ import annotations

import json
from json.decoder import JSONDecodeError, JSONDecoder
from math import isinf
from typing import Any, Final, NoReturn

import msgspec

from .json_values import is_array, is_object

MAX_DEPTH: Final = 128
"""Levels of arrays and objects that a document may have."""


def parse(content: bytes) -> Any:
    """Return the document in `content`; raise ValueError saying what is wrong with it."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(f"the body is not UTF-8 at byte {error.start}") from None
    if text.startswith("\ufeff"):
        raise ValueError("the body starts with a byte order mark")
    try:
        document = _DECODER.decode(text)
    except JSONDecodeError as error:
        raise ValueError(
            f"the body is not JSON: {error.msg} at line {error.lineno}, column {error.colno}"
        ) from None
    except RecursionError:
        raise _too_deep() from None
    # A document with fewer brackets than levels are allowed cannot be too deep: no second look.
    if content.count(b"[") + content.count(b"{") > MAX_DEPTH:
        _check_depth(document)
    return document


def loads(text: str | bytes) -> Any:
    """Return a document that `dumps` wrote."""
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError:
        return json.loads(text)  # lone surrogates


def dumps(document: Any) -> bytes:
    """Return `document` as compact UTF-8 JSON."""
    try:
        return _ENCODER.encode(document)
    except (OverflowError, UnicodeEncodeError):
        # Integers beyond 64 bit; lone surrogates, which only an escape can write.
        return json.dumps(document, separators=(",", ":"), allow_nan=False, default=float).encode("ascii")


def without_lone_surrogates(document: Any) -> Any:
    """Return a copy with U+FFFD for every lone surrogate, for eyes that know Unicode scalar values only."""
    if isinstance(document, str):
        return document.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if is_array(document):
        return [without_lone_surrogates(item) for item in document]
    if is_object(document):
        return {
            without_lone_surrogates(key): without_lone_surrogates(value) for key, value in document.items()
        }
    return document


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    document = dict(pairs)
    if len(document) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in document if keys.count(key) > 1)
        raise ValueError(f"the key {twice[:80]!a} stands twice in one object")
    return document


def _constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _double(text: str) -> float:
    number = float(text)
    if isinf(number):
        raise ValueError(f"the number {text[:40]} is beyond a double")
    return number


def _integer(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise ValueError(f"an integer has {len(text)} digits") from None


def _too_deep() -> ValueError:
    return ValueError(f"the body has more than {MAX_DEPTH} levels")


def _check_depth(document: Any) -> None:
    level: list[Any] = [document]
    for _ in range(MAX_DEPTH):
        below: list[Any] = []
        for item in level:
            if is_object(item):
                below.extend(value for value in item.values() if type(value) in _CONTAINERS)
            elif is_array(item):
                below.extend(value for value in item if type(value) in _CONTAINERS)
        if not below:
            return
        level = below
    raise _too_deep()


_CONTAINERS = (dict, list)
_DECODER = JSONDecoder(
    object_pairs_hook=_object, parse_constant=_constant, parse_float=_double, parse_int=_integer
)
# Tables answer with Decimal where a float would not print the same number.
_ENCODER = msgspec.json.Encoder(decimal_format="number")
