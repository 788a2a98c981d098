"""Request bodies: received in pieces, read in the media type that the spec documents, judged, and shaped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol

from .bracketed_names import bracketed, put_together
from .json_text import parse
from .json_values import is_array, is_object
from .judging import Judge
from .media_types import MediaType, best_match, is_json, parse_media_type
from .multipart import MultipartReader, Upload
from .queries import pairs
from .refusals import Refusal, bad_request
from .scalars import reader_of
from .schema_types import item_schema, property_schemas, types_of
from .shaping import Shape, shape_of
from .spec import WRITE, escape

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .messages import Request
    from .spec import Spec

    Fields = Sequence[tuple[str, Any]]

DOCUMENT_LIMIT: Final = 8 << 20
"""Bytes of a request body that is read into memory as a whole."""
_FORM: Final = "application/x-www-form-urlencoded"
_FORMS: Final = (_FORM, "multipart/form-data")
_WRITTEN_BY_PYTHON: Final = {"True": "true", "False": "false"}
UPLOAD_LIMIT: Final = 5 * 10**9
"""Bytes of a request body that goes to disk."""
_ANY: Final = "*/*"


class Intake(Protocol):
    """Something that takes a body in pieces and makes a value of it."""

    def feed(self, chunk: bytes) -> None: ...
    def finish(self) -> Any: ...
    def close(self) -> None: ...


class Body:
    """The request body of one operation."""

    def __init__(
        self,
        spec: Spec,
        node: Mapping[str, Any],
        pointer: str,
        *,
        defaults: bool,
        limit: int | None,
        forms: bool = False,
    ) -> None:
        self.required = bool(node.get("required"))
        self._limit = limit
        self._spec = spec
        self._forms = forms
        self._contents: dict[str, _Content] = {
            media.lower(): _Content(
                spec, media.lower(), content, f"{pointer}/content/{escape(media)}", defaults
            )
            for media, content in node.get("content", {}).items()
        }

    @property
    def media_types(self) -> list[str]:
        """Return the documented media types."""
        return list(self._contents)

    def intake(self, request: Request, beside: Fields = ()) -> Intake:
        """Return what takes the body of a request; refuse its media type (415) or its absence (400).

        `beside` are fields of the query that count as the body's, where that has none of their name.
        """
        if not request.announces_body():
            form = next((each for media, each in self._contents.items() if media in _FORMS), None)
            return form.of_fields(beside) if form is not None and beside else _Absent(self.required)
        stated = request.header(b"content-type")
        if stated is None and _ANY in self._contents:
            stated = "application/octet-stream"  # RFC 9110: what has no type may be taken for bytes
        media = None if stated is None else parse_media_type(stated)
        documented = None if media is None else best_match(media.name, self.media_types)
        if self._forms and media is not None and media.name == _FORM:
            documented = next(filter(is_json, self._contents), documented)
        if media is None or documented is None:
            raise Refusal(
                415,
                "unsupported_media_type",
                f"The body must be {' or '.join(self._contents)}, "
                + ("and its Content-Type does not say" if stated is None else f"not {stated[:100]!a}"),
                where="body",
            )
        packed = (request.header(b"content-encoding") or "identity").strip().lower()
        if documented != _ANY and packed != "identity":
            raise Refusal(
                415,
                "unsupported_media_type",
                f"The body must come as it is, without Content-Encoding, not as {packed[:40]!a}",
                where="body",
            )
        intake = self._contents[documented].intake(media, beside)
        limit = self._limit or (DOCUMENT_LIMIT if isinstance(intake, _Whole) else UPLOAD_LIMIT)
        if (request.announced_size() or 0) > limit:
            raise _too_large(limit)  # before a byte of it is taken
        return _Bounded(intake, limit, self.required)


class _Content:
    """One media type of a body."""

    def __init__(self, spec: Spec, media: str, node: Mapping[str, Any], pointer: str, defaults: bool) -> None:
        self._spec = spec
        self._media = media
        self.schema = node.get("schema", True)
        self._judge = Judge(spec, WRITE, f"{pointer}/schema") if "schema" in node else None
        self._pointer = f"{pointer}/schema"
        self._defaults = defaults
        self._encoding: Mapping[str, Any] = node.get("encoding", {})
        self._shape: Shape | None = None
        self._is_shaped = False

    def of_fields(self, fields: Fields) -> Intake:
        """Return what takes no more than these fields for the body."""
        return _Whole(lambda _: self._accepted(self._fields(fields)))

    def intake(self, media: MediaType, beside: Fields = ()) -> Intake:
        if self._media == _ANY and self._is_binary():
            return _Raw(media.name)  # whatever it is, it is kept, not read
        if media.is_json or (is_json(self._media) and media.name != _FORM):
            return _Whole(lambda content: self._json(content, beside))
        if media.name == _FORM:
            return _Whole(lambda content: self._accepted(self._fields(pairs(content, "body"), beside)))
        if media.name == "multipart/form-data":
            boundary = media.parameters.get("boundary")
            if not boundary:
                raise bad_request("The multipart body names no boundary", where="body")
            return _Parts(boundary, lambda parts: self._parts(parts, beside))
        if media.name.startswith("text/") or (
            "string" in types_of(self._spec, self.schema) and not self._is_binary()
        ):
            return _Whole(self._text)
        return _Raw(media.name)

    def _is_binary(self) -> bool:
        schema = self._spec.target(self.schema)
        return schema is True or schema == {} or _is_file(schema)

    def _json(self, content: bytes, beside: Fields) -> Any:
        try:
            value = parse(content)
        except ValueError as error:
            raise bad_request(_sentence(str(error)), where="body", code="malformed_body") from None
        return self._accepted({**self._fields(beside), **value} if beside and is_object(value) else value)

    def _text(self, content: bytes) -> Any:
        try:
            return self._accepted(content.decode("utf-8"))
        except UnicodeDecodeError:
            raise bad_request("The body is not UTF-8", where="body", code="malformed_body") from None

    def _parts(self, parts: list[tuple[str, str | Upload]], beside: Fields) -> Any:
        value = self._fields(parts, beside)
        if not any(isinstance(each, Upload) for _, each in parts):
            return self._accepted(value)
        # A schema knows files as strings: it judges a stand-in for each.
        self._check({name: _judged(each) for name, each in value.items()})
        return value

    def _fields(self, found: Fields, beside: Fields = ()) -> dict[str, Any]:
        if beside:
            given = self._fields(found)
            return {**self._fields(beside), **given}
        schemas = property_schemas(self._spec, self.schema)
        values: dict[str, Any] = {}
        nested: dict[str, list[tuple[list[str], Any]]] = {}
        for name, value in found:
            outer, keys = bracketed(name)
            if keys and self._encoding.get(outer, {}).get("style") == "deepObject":
                if isinstance(value, Upload):
                    raise bad_request(f"body.{name[:80]} is a file, not a field", where=f"body.{outer}")
                nested.setdefault(outer, []).append((keys, value))
                continue
            schema = schemas.get(name, True)
            types = types_of(self._spec, schema)
            if "array" in types:
                items = values.setdefault(name, [])
                items += self._items(item_schema(self._spec, schema), value)
            elif name in values and name in schemas:
                raise bad_request(f"body.{name[:80]} stands twice", where=f"body.{name[:80]}")
            else:
                values[name] = self._field(schema, value)
        for name, fields in nested.items():
            if name in values:
                raise bad_request(
                    f"body.{name[:80]} stands both with and without brackets", where=f"body.{name}"
                )
            values[name] = put_together(self._spec, schemas.get(name, True), fields, f"body.{name}")
        return values

    def _items(self, schema: Any, value: Any) -> list[Any]:
        """Return what a field adds to an array: one item, or all those of a JSON array of objects."""
        item = self._field(schema, value)
        return item if is_array(item) and "array" not in types_of(self._spec, schema) else [item]

    def _field(self, schema: Any, value: Any) -> Any:
        if isinstance(value, Upload):
            return value
        types = types_of(self._spec, schema)
        if types & {"object", "array"} and "string" not in types:
            try:
                return parse(value.encode("utf-8"))
            except ValueError:
                return value
        if is_json(self._media) and "boolean" in types:
            value = _WRITTEN_BY_PYTHON.get(
                value, value
            )  # a form that no spec speaks of: most come from scripts
        return reader_of(self._spec, schema)(value)

    def _accepted(self, value: Any) -> Any:
        self._check(value)
        if not self._is_shaped:
            self._shape = (
                shape_of(self._spec, self._pointer, defaults=self._defaults) if self._judge else None
            )
            self._is_shaped = True
        return value if self._shape is None else self._shape(value)

    def _check(self, value: Any) -> None:
        misfits = [] if self._judge is None else self._judge.misfits(value)
        if misfits:
            place = f"body{misfits[0].path}"
            raise bad_request(f"{place}: {misfits[0].message}", where=place, misfits=misfits)


class _Bounded:
    """An intake that takes so many bytes and no more, and asks whether there were any."""

    def __init__(self, inner: Intake, limit: int, required: bool) -> None:
        self._inner = inner
        self._limit = limit
        self._required = required
        self._size = 0

    def feed(self, chunk: bytes) -> None:
        self._size += len(chunk)
        if self._size > self._limit:
            raise _too_large(self._limit)
        self._inner.feed(chunk)

    def finish(self) -> Any:
        if self._size == 0:
            return _Absent(self._required).finish()
        return self._inner.finish()

    def close(self) -> None:
        self._inner.close()


class _Absent:
    """No body."""

    def __init__(self, required: bool) -> None:
        self._required = required

    def feed(self, chunk: bytes) -> None:
        """Take nothing: a body that no head announced does not exist."""

    def finish(self) -> Any:
        if self._required:
            raise bad_request("The body is missing", where="body", code="missing_body")
        return None

    def close(self) -> None:
        """Nothing is open."""


class Unread(_Absent):
    """A body that an operation without one ignores."""

    def __init__(self) -> None:
        super().__init__(required=False)


class _Whole:
    """A body that is read when all of it is there."""

    def __init__(self, read: Callable[[bytes], Any]) -> None:
        self._read = read
        self._chunks: list[bytes] = []

    def feed(self, chunk: bytes) -> None:
        self._chunks.append(chunk)

    def finish(self) -> Any:
        return self._read(self._chunks[0] if len(self._chunks) == 1 else b"".join(self._chunks))

    def close(self) -> None:
        self._chunks.clear()


class _Parts:
    """A multipart body."""

    def __init__(self, boundary: str, read: Callable[[list[tuple[str, str | Upload]]], Any]) -> None:
        self._reader = MultipartReader(boundary)
        self._read = read

    def feed(self, chunk: bytes) -> None:
        self._reader.feed(chunk)

    def finish(self) -> Any:
        return self._read(self._reader.finish())

    def close(self) -> None:
        self._reader.close()


class _Raw:
    """Bytes in whatever media type, kept as a file."""

    def __init__(self, content_type: str) -> None:
        self._upload = Upload(None, content_type)

    def feed(self, chunk: bytes) -> None:
        self._upload.write(chunk)

    def finish(self) -> Any:
        self._upload.end()
        return self._upload

    def close(self) -> None:
        self._upload.close()


def _too_large(limit: int) -> Refusal:
    return Refusal(413, "body_too_large", f"The body has more than {limit} bytes", where="body")


def _is_file(schema: Any) -> bool:
    return is_object(schema) and (schema.get("format") == "binary" or "contentMediaType" in schema)


def _judged(value: Any) -> Any:
    if is_array(value):
        return [_judged(each) for each in value]
    return "" if isinstance(value, Upload) else value


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
