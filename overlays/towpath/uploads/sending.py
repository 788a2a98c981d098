"""A form that carries one file, of which the bytes that are out are told."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from towpath_wire._seam import MultipartBody, Part

from towpath._engine.streams import WatchedFile
from towpath.events import BytesSent

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from towpath_wire._seam import Call

    from .sources import FileToSend

T = TypeVar("T")


def watched(file: FileToSend, tell: Callable[[BytesSent], None]) -> WatchedFile:
    """Return a file to send that tells of its progress."""
    return WatchedFile(
        file.content,
        filename=file.name,
        content_type=file.media_type,
        size=file.size,
        told=lambda sent: tell(BytesSent(file.name, sent, file.size)),
    )


def with_file(
    call: Call[T],
    file: FileToSend,
    tell: Callable[[BytesSent], None],
    fields: Mapping[str, str] | None = None,
    *,
    part: str = "file",
) -> Call[T]:
    """Let a call carry a form: fields of text, then the file."""
    texts = [Part(name, value) for name, value in (fields or {}).items()]
    call.body = MultipartBody([*texts, Part(part, watched(file, tell))])
    return call
