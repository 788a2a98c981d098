# Generated from scripts/templates/seam/bodies.py by `make regenerate`. Do not edit: change scripts/templates/seam/bodies.py.
"""Request bodies: what a call carries, in the media type that the spec gives.

A body says whether it can be sent again (`replayable`): a retry after a stream that cannot be rewound would send a
torso. Values are attrs models, payload TypedDicts or plain JSON values; encoding happens in the sender, at the last
moment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from .encode import to_json_value
from .text import dumps

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable, Sequence
    from typing import BinaryIO


class Body(Protocol):
    """What every body tells its sender."""

    @property
    def content_type(self) -> str: ...
    @property
    def replayable(self) -> bool: ...


class JsonBody:
    """A JSON document made of a model, a payload dict or plain values."""

    __slots__ = ("content_type", "value")
    replayable = True

    def __init__(self, value: Any, content_type: str = "application/json") -> None:
        self.value = value
        self.content_type = content_type

    def encode(self) -> bytes:
        """Return the document as UTF-8; raise TypeError naming the key whose value has no JSON form."""
        return dumps(to_json_value(self.value))


class FormBody:
    """Fields of an urlencoded form, as pairs of text in their order."""

    __slots__ = ("content_type", "fields")
    replayable = True

    def __init__(
        self, fields: Sequence[tuple[str, str]], content_type: str = "application/x-www-form-urlencoded"
    ) -> None:
        self.fields = fields
        self.content_type = content_type


class File:
    """A file to send: an open binary file (sent from where it stands), bytes, or an iterable of bytes.

    `filename` is what the platform gets to see: a bare name, never a path of the sending machine. `size` in bytes
    is found out for files and bytes; an iterable's must be told where the platform refuses chunked transfer.
    """

    __slots__ = ("content", "content_type", "filename", "size")

    def __init__(
        self,
        content: BinaryIO | bytes | Iterable[bytes] | AsyncIterable[bytes],
        *,
        filename: str | None = None,
        content_type: str = "application/octet-stream",
        size: int | None = None,
    ) -> None:
        self.content = content
        self.filename = filename
        self.content_type = content_type
        self.size = size

    @property
    def replayable(self) -> bool:
        """Whether the content can be read from its start again."""
        if isinstance(self.content, bytes):
            return True
        seekable = getattr(self.content, "seekable", None)
        return bool(seekable and seekable())


FileOrBytes: TypeAlias = File | bytes
"""What a plain dict may hold where a schema says binary."""


class Part:
    """One part of a multipart body: a field's text, or a file."""

    __slots__ = ("content_type", "headers", "name", "value")

    def __init__(
        self,
        name: str,
        value: str | bytes | File,
        *,
        content_type: str | None = None,
        headers: Sequence[tuple[str, str]] = (),
    ) -> None:
        self.name = name
        self.value = value
        self.content_type = content_type
        self.headers = headers


class MultipartBody:
    """Parts of a multipart form. The sender draws a random boundary for each request: a constant one can be forged
    by the content of a file.
    """

    __slots__ = ("content_type", "parts")

    def __init__(self, parts: Sequence[Part], content_type: str = "multipart/form-data") -> None:
        self.parts = parts
        self.content_type = content_type

    @property
    def replayable(self) -> bool:
        """Whether every part can be sent again."""
        return all(not isinstance(part.value, File) or part.value.replayable for part in self.parts)


class RawBody:
    """Bytes, text or a stream in any media type (text/csv, NDJSON, octet-stream); for a range (`*/*`), the file's own."""

    __slots__ = ("content_type", "file")

    def __init__(self, content: File | str | bytes, content_type: str) -> None:
        if isinstance(content, str):
            content = content.encode()
        ranged = "*" in content_type
        if not isinstance(content, File):
            content = File(content) if ranged else File(content, content_type=content_type)
        self.file = content
        self.content_type = content.content_type if ranged else content_type

    @property
    def replayable(self) -> bool:
        """Whether the content can be sent again."""
        return self.file.replayable
