"""Finding the file that is to be sent: a path, or a binary file that is open already."""

from __future__ import annotations

import io
import os
import stat
from typing import TYPE_CHECKING, Any

from towpath.errors import ConfigurationError

from .names import bare_name, safe_name

if TYPE_CHECKING:
    from typing import BinaryIO


class FileToSend:
    """A file that can be sent: open, of known size, under a bare name.

    `title` is the name as its owner knows it, `name` the same made safe. One that was found by its path is closed by
    `close`; one that was given open stays open.
    """

    def __init__(self, content: BinaryIO, title: str, size: int, *, owned: bool) -> None:
        self.content = content
        self.title = title
        self.name = safe_name(title)
        self.size = size
        self._owned = owned

    @property
    def media_type(self) -> str:
        """The media type that goes with the name."""
        import mimetypes

        return mimetypes.guess_type(self.name)[0] or "application/octet-stream"

    def close(self) -> None:
        """Close the file, where it was opened here."""
        if self._owned:
            self.content.close()


def find_file(source: object, *, name: str | None = None, most: int | None = None) -> FileToSend:
    """Return the file at a path, or the open one; raise ConfigurationError for what cannot be sent.

    `name` stands in for the file's own; `most` is how many bytes the platform takes.
    """
    found = _opened(source, name) if hasattr(source, "read") else _at(source, name)
    if most is not None and found.size > most:
        found.close()
        raise ConfigurationError(
            f"{found.title!r} has {found.size} bytes, and {most} are the most that the platform takes"
        )
    return found


def _at(source: object, name: str | None) -> FileToSend:
    if not isinstance(source, (str, os.PathLike)):
        raise ConfigurationError(
            f"{type(source).__name__} is no file: give a path, or a file opened with mode 'rb'"
        )
    path = os.fspath(source)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    if not isinstance(path, str) or not path:
        raise ConfigurationError("the path is empty; give that of a file")
    try:
        # Looked at first: opening a named pipe would wait for somebody to write into it.
        if not stat.S_ISREG(os.stat(path).st_mode):  # noqa: PTH116
            kind = "a folder" if os.path.isdir(path) else "not a regular file"  # noqa: PTH112
            raise ConfigurationError(f"{path!r} is {kind}; give the path of a file")
        # Unbuffered: pieces are large, and a buffer would only copy them.
        content: Any = open(path, "rb", buffering=0)  # noqa: SIM115, PTH123
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"cannot read {path!r}: {_reason(error)}") from None
    return FileToSend(content, name or bare_name(path), os.fstat(content.fileno()).st_size, owned=True)


def _opened(source: Any, name: str | None) -> FileToSend:
    if isinstance(source, io.TextIOBase):
        raise ConfigurationError("the file is open as text; open it with mode 'rb'")
    own = getattr(source, "name", None)
    title = name or (bare_name(own) if isinstance(own, str) else "")
    if not title:
        raise ConfigurationError("this open file has no name; say which it is to have: file_name='…'")
    try:
        start = source.tell()
        size = source.seek(0, io.SEEK_END) - start
        source.seek(start)
    except (OSError, ValueError, AttributeError) as error:
        raise ConfigurationError(
            f"{title!r} cannot be measured ({_reason(error)}); only a file that can seek is sent: save it first"
        ) from None
    return FileToSend(source, title, max(size, 0), owned=False)


def _reason(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).lower()
