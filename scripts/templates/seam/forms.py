"""Objects as forms: urlencoded fields and multipart parts, in the encoding that the spec gives each property."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .bodies import Body, File, FormBody, JsonBody, MultipartBody, Part, RawBody
from .encode import is_mapping, is_sequence, parameter_text, query_pairs, to_json_value
from .model import Model, sent
from .text import dumps
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    Encoding = Mapping[str, Mapping[str, Any]]


def form_fields(body: Any, encoding: Encoding | None = None) -> list[tuple[str, str]]:
    """Return the fields of an urlencoded form."""
    fields: list[tuple[str, str]] = []
    for name, value in _items(body):
        said = (encoding or {}).get(name, {})
        if _is_document(value, said):
            fields.append((name, _document(value, name)))
        else:
            fields += _in_style(name, value, said)
    return fields


def multipart_parts(body: Any, encoding: Encoding | None = None) -> list[Part]:
    """Return the parts of a multipart form: files as they are, objects as JSON, lists as several parts.

    A property whose encoding has a `style` goes out as in an urlencoded form, a part for each field.
    """
    parts: list[Part] = []
    for name, value in _items(body):
        said = (encoding or {}).get(name, {})
        if "style" in said:
            parts += [Part(field, text) for field, text in _in_style(name, value, said)]
            continue
        content_type = _single(said.get("contentType"))
        items = value if is_sequence(value) and content_type != "application/json" else (value,)
        parts += [_part(name, item, content_type) for item in items]
    return parts


def _in_style(name: str, value: Any, said: Mapping[str, Any]) -> list[tuple[str, str]]:
    style = said.get("style", "form")
    return query_pairs(name, value, style, said.get("explode", style == "form"))


def _single(media: str | None) -> str | None:
    """Return the media type that an encoding fixes; a wildcard or a choice of several leaves it to the value."""
    return None if media is None or "*" in media or "," in media else media


def body_as(content_type: str, body: Any, encodings: Mapping[str, Encoding] | None = None) -> Body:
    """Return `body` in one of several media types that an operation takes."""
    encoding = (encodings or {}).get(content_type)
    if content_type == "application/x-www-form-urlencoded":
        return FormBody(form_fields(body, encoding))
    if content_type == "multipart/form-data":
        return MultipartBody(multipart_parts(body, encoding))
    if content_type == "application/json" or content_type.endswith("+json"):
        return JsonBody(body, content_type)
    return RawBody(body, content_type)


def _items(body: Any) -> Iterator[tuple[str, Any]]:
    pairs = sent(body) if isinstance(body, Model) else body.items()
    return ((name, value) for name, value in pairs if value is not UNSET and value is not None)


def _part(name: str, value: Any, content_type: str | None) -> Part:
    if isinstance(value, bytes):
        value = File(value, filename=name, content_type=content_type or "application/octet-stream")
    if isinstance(value, File):
        return Part(name, value, content_type=content_type or value.content_type)
    if _is_document(value, {"contentType": content_type}):
        return Part(name, _document(value, name), content_type=content_type or "application/json")
    return Part(name, parameter_text(value), content_type=content_type)


def _is_document(value: Any, said: Mapping[str, Any]) -> bool:
    """Tell whether a value goes out as JSON: an object, or an array of which the encoding says so."""
    if "style" in said:
        return False
    whole = is_sequence(value) and said.get("contentType") == "application/json"
    return whole or isinstance(value, Model) or is_mapping(value)


def _document(value: Any, name: str) -> str:
    return dumps(to_json_value(value, name)).decode()
