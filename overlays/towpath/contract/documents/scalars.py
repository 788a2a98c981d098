"""The YAML 1.2 core schema: which plain words are null, true, numbers, and which stay text.

`no`, `on`, `12:30` and `2024-05-18` are text here; YAML 1.1, which most parsers speak, makes something else of them.
"""

from __future__ import annotations

import re
from math import isfinite

_WORDS = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
_INTEGER = re.compile(r"[-+]?[0-9]+")
_OCTAL = re.compile(r"0o[0-7]+")
_HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NO_JSON = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")

Scalar = str | int | float | bool | None


def resolve(text: str) -> Scalar:
    """Return what a plain scalar stands for; raise ValueError for a number that JSON cannot write."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in "+-.0123456789":
        return text
    if _INTEGER.fullmatch(text):
        return int(text)
    if _OCTAL.fullmatch(text):
        return int(text, 0)
    if _HEXADECIMAL.fullmatch(text):
        return int(text, 0)
    if _FLOAT.fullmatch(text):
        number = float(text)
        if isfinite(number):
            return number
        raise ValueError(f"{text} is too large a number")
    if _NO_JSON.fullmatch(text):
        raise ValueError(f"{text} has no JSON form")
    return text


def resolve_tagged(text: str, tag: str) -> Scalar:
    """Return what a scalar with an explicit core tag stands for; raise ValueError where the two disagree."""
    kind = tag.removeprefix("tag:yaml.org,2002:")
    if kind == "str" or tag == "!":
        return text
    value = resolve(text)
    if kind == "float" and type(value) is int:
        return float(value)
    if kind in _TYPES and type(value) is _TYPES[kind]:
        return value
    raise ValueError(f"the tag {tag} does not fit {text!r}; quote the text, or leave the tag out")


_TYPES: dict[str, type] = {"null": type(None), "bool": bool, "int": int, "float": float}
