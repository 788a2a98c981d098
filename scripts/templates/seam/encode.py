"""Values on their way out: models, enums, dates and plain values become JSON values, parameters become text."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from enum import Enum
from typing import Any
from urllib.parse import quote

from .unset import UNSET


def to_json_value(value: Any, where: str = "body", *, read_only: bool = False) -> Any:
    """Return `value` as plain JSON values; raise TypeError that names the key (`body.dataset.price`).

    Models leave out what the platform alone may set, unless `read_only`.
    """
    if value is None or isinstance(value, (str, int, float)):
        return value.value if isinstance(value, Enum) else value
    if isinstance(value, Mapping):
        return {
            _key(key, where): to_json_value(item, f"{where}.{key}", read_only=read_only)
            for key, item in value.items()
            if item is not UNSET
        }
    if isinstance(value, (list, tuple)):
        return [to_json_value(item, f"{where}[{index}]", read_only=read_only) for index, item in enumerate(value)]
    if hasattr(value, "to_payload"):
        return value.to_dict() if read_only else value.to_payload(where)
    if isinstance(value, Enum):
        return value.value
    text = scalar_text(value)
    if text is None:
        raise TypeError(f"{where} is {type(value).__name__}, which has no JSON form")
    return text


def _key(key: object, where: str) -> str:
    if not isinstance(key, str):
        raise TypeError(f"{where} has a key of type {type(key).__name__}; keys are strings")
    return key


def scalar_text(value: Any) -> str | None:
    """Return a date, a time, a UUID or a decimal as the text that the wire wants, or None for anything else."""
    if isinstance(value, datetime):
        from .moments import moment_text

        return moment_text(value)
    if isinstance(value, (date, time)):
        return value.isoformat()
    # By name, so that neither uuid nor decimal is imported for those who never use them.
    if type(value).__name__ in ("UUID", "Decimal"):
        return str(value)
    return None


def parameter_text(value: Any) -> str:
    """Return one parameter value as text: booleans as true and false, enums by their value, dates in RFC 3339."""
    if isinstance(value, Enum):
        value = value.value
    if value is True:
        return "true"
    if value is False:
        return "false"
    text = scalar_text(value)
    return str(value) if text is None else text


def path_segment(value: Any) -> str:
    """Return one path parameter percent-encoded, slashes included; raise ValueError for one that would not arrive.

    An empty segment, `.` and `..` never reach a server as they are.
    """
    text = parameter_text(value)
    if text in ("", ".", ".."):
        raise ValueError(f"{text!r} cannot stand in a path; give the identifier itself")
    return quote(text, safe="")


def query_pairs(name: str, value: Any, style: str = "form", explode: bool = True) -> list[tuple[str, str]]:
    """Return a query parameter as pairs in its OpenAPI `style`; absent (UNSET) and null values yield none."""
    if value is UNSET or value is None:
        return []
    if isinstance(value, (list, tuple, set, frozenset)):
        items = [parameter_text(item) for item in value]
        if explode and style == "form":
            return [(name, item) for item in items]
        return [(name, _SEPARATORS[style].join(items))]
    if isinstance(value, dict):
        return _object_pairs(name, value, style, explode)
    return [(name, parameter_text(value))]


_SEPARATORS = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


def _object_pairs(name: str, value: Mapping[str, Any], style: str, explode: bool) -> list[tuple[str, str]]:
    texts = {key: parameter_text(item) for key, item in value.items() if item is not UNSET}
    if style == "deepObject":
        return [(f"{name}[{key}]", text) for key, text in texts.items()]
    if explode:
        return list(texts.items())
    return [(name, ",".join(part for pair in texts.items() for part in pair))]


def header_text(value: Any, explode: bool = False) -> str:
    """Return a header parameter in style `simple`; raise ValueError for text that would split the header."""
    if isinstance(value, (list, tuple, set, frozenset)):
        text = ",".join(parameter_text(item) for item in value)
    elif isinstance(value, dict):
        joint = "=" if explode else ","
        text = ",".join(f"{key}{joint}{parameter_text(item)}" for key, item in value.items())
    else:
        text = parameter_text(value)
    if any(character in text for character in "\r\n\0"):
        raise ValueError("a header value holds a line break or NUL")
    return text


def header_pairs(name: str, value: Any, *, explode: bool = False) -> list[tuple[str, str]]:
    """Return a header parameter as text; absent (UNSET) and null values yield none."""
    return [] if value is UNSET or value is None else [(name, header_text(value, explode))]


def cookie_pairs(*pairs: tuple[str, Any]) -> list[tuple[str, str]]:
    """Return cookie parameters as one header, without the absent ones."""
    cookies = [f"{name}={quote(parameter_text(value), safe='')}" for name, value in pairs if value not in (UNSET, None)]
    return [("Cookie", "; ".join(cookies))] if cookies else []


def json_pairs(name: str, value: Any) -> list[tuple[str, str]]:
    """Return a parameter that is itself a JSON document; absent (UNSET) and null values yield none."""
    if value is UNSET or value is None:
        return []
    from .text import dumps

    return [(name, dumps(to_json_value(value, name)).decode())]
