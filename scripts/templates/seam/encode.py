"""Values on their way out: models, enums, dates and plain values become JSON values, parameters become text."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from enum import Enum
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from .errors import ConfigurationError
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeGuard


def to_json_value(value: Any, where: str = "body", *, read_only: bool = False) -> Any:
    """Return `value` as plain JSON values; raise TypeError that names the key (`body.dataset.price`).

    Models leave out what the platform alone may set, unless `read_only`.
    """
    if value is None or isinstance(value, (str, int, float)):
        return value.value if isinstance(value, Enum) else value
    if is_mapping(value):
        return {
            _key(key, where): to_json_value(item, f"{where}.{key}", read_only=read_only)
            for key, item in value.items()
            if item is not UNSET
        }
    if is_sequence(value):
        return [
            to_json_value(item, f"{where}[{index}]", read_only=read_only) for index, item in enumerate(value)
        ]
    if hasattr(value, "to_payload"):
        return value.to_dict() if read_only else value.to_payload(where)
    if isinstance(value, Enum):
        return value.value
    text = scalar_text(value)
    if text is None:
        raise TypeError(f"{where} is {type(value).__name__}, which has no JSON form")
    return text


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Tell whether a value goes out as an object."""
    return isinstance(value, (dict, Mapping))


def is_sequence(value: object) -> TypeGuard[Sequence[Any]]:
    """Tell whether a value goes out as an array."""
    return isinstance(value, (list, tuple, set, frozenset))


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
    """Return one parameter value as text: booleans as true and false, dates in RFC 3339, anything nested as JSON."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return value
    if value is None or isinstance(value, bool):
        return {True: "true", False: "false", None: "null"}[value]
    if is_mapping(value) or is_sequence(value) or hasattr(value, "to_payload"):
        from .text import dumps

        return dumps(to_json_value(value, "parameter")).decode()
    text = scalar_text(value)
    return str(value) if text is None else text


def path_segment(value: Any) -> str:
    """Return one path parameter percent-encoded, slashes included.

    Raise ConfigurationError for an empty segment, `.` and `..`, which never reach a server as they are.
    """
    text = parameter_text(value)
    if text in ("", ".", ".."):
        raise ConfigurationError(f"{text!r} cannot stand in a path; give the identifier itself")
    return quote(text, safe="")


def path_rest(value: Any) -> str:
    """Return a path parameter that may hold slashes, percent-encoded between them; raise as `path_segment` does."""
    text = parameter_text(value)
    if not text or {".", ".."} & set(text.split("/")):
        raise ConfigurationError(f"{text!r} cannot stand in a path; give the name itself")
    return quote(text, safe="/")


def query_pairs(name: str, value: Any, style: str = "form", explode: bool = True) -> list[tuple[str, str]]:
    """Return a query parameter as pairs in its OpenAPI `style`; absent (UNSET) and null values yield none.

    OpenAPI leaves open what `deepObject` makes of an array of objects; it is `name[0][key]` here, as in Rails.
    """
    if value is UNSET or value is None:
        return []
    if hasattr(value, "to_payload"):
        value = value.to_payload(name)
    if is_mapping(value):
        return _object_pairs(name, value, style, explode)
    if not is_sequence(value):
        return [(name, parameter_text(value))]
    if style == "deepObject" and any(is_mapping(item) or hasattr(item, "to_payload") for item in value):
        numbered = (query_pairs(f"{name}[{index}]", item, style) for index, item in enumerate(value))
        return [pair for pairs in numbered for pair in pairs]
    items = [parameter_text(item) for item in value]
    if explode and style in ("form", "deepObject"):
        return [(name, item) for item in items]
    return [(name, _SEPARATORS[style].join(items))] if items else []


_SEPARATORS = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


def _object_pairs(name: str, value: Mapping[str, Any], style: str, explode: bool) -> list[tuple[str, str]]:
    present = {key: item for key, item in value.items() if item is not UNSET}
    if style == "deepObject":
        nested = (query_pairs(f"{name}[{key}]", item, "deepObject") for key, item in present.items())
        return [pair for pairs in nested for pair in pairs]
    texts = {key: parameter_text(item) for key, item in present.items()}
    if explode:
        return list(texts.items())
    return [(name, ",".join(part for pair in texts.items() for part in pair))] if texts else []


def header_text(value: Any, explode: bool = False) -> str:
    """Return a header parameter in style `simple`; raise ConfigurationError for text that would split the header."""
    if is_sequence(value):
        text = ",".join(parameter_text(item) for item in value)
    elif is_mapping(value):
        joint = "=" if explode else ","
        text = ",".join(f"{key}{joint}{parameter_text(item)}" for key, item in value.items())
    else:
        text = parameter_text(value)
    if any(character in text for character in "\r\n\0"):
        raise ConfigurationError("a header value holds a line break or NUL")
    return text


def header_pairs(name: str, value: Any, *, explode: bool = False) -> list[tuple[str, str]]:
    """Return a header parameter as text; absent (UNSET) and null values yield none."""
    return [] if value is UNSET or value is None else [(name, header_text(value, explode))]


def cookie_pairs(*pairs: tuple[str, Any]) -> list[tuple[str, str]]:
    """Return cookie parameters as one header, without the absent ones."""
    cookies = [
        f"{name}={quote(parameter_text(value), safe='')}"
        for name, value in pairs
        if value not in (UNSET, None)
    ]
    return [("Cookie", "; ".join(cookies))] if cookies else []


def json_pairs(name: str, value: Any) -> list[tuple[str, str]]:
    """Return a parameter that is itself a JSON document; absent (UNSET) and null values yield none."""
    if value is UNSET or value is None:
        return []
    from .text import dumps

    return [(name, dumps(to_json_value(value, name)).decode())]
