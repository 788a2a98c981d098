"""A multipart body, parsed while it arrives; files go to disk beyond a bound."""

from __future__ import annotations

import logging
from os import SEEK_CUR
from tempfile import SpooledTemporaryFile
from typing import Any, Final

from python_multipart import MultipartParser
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import parse_options_header

from .refusals import Refusal, bad_request

MEMORY: Final = 1 << 20
"""Bytes of one file that stay in memory."""
MOST_PARTS: Final = 1000
MOST_FIELD_BYTES: Final = 1 << 20
"""Bytes of one field that is no file."""
_HOLE: Final = 4096

# Each fault that the parser logs it also raises, and the refusal tells the sender; who wants both lowers this level.
_logger = logging.getLogger(__name__)
_logger.setLevel(logging.CRITICAL)


class Upload:
    """A file as it came in a multipart or raw body.

    `filename` is what the sender called it: never a path to use. The file closes with the request, unless
    `keep` was called.
    """

    __slots__ = ("content_type", "file", "filename", "kept", "size")

    def __init__(self, filename: str | None, content_type: str) -> None:
        self.filename = filename
        self.content_type = content_type
        # Lives as long as the request, closed by whoever answers it.
        self.file: SpooledTemporaryFile[bytes] = SpooledTemporaryFile(max_size=MEMORY)  # noqa: SIM115
        self.size = 0
        self.kept = False

    def __repr__(self) -> str:
        return f"<Upload {self.filename!r}, {self.size} bytes>"

    def write(self, chunk: bytes) -> None:
        """Add to the file; a long run of zeros becomes a hole in it, which takes no room on disk."""
        self.size += len(chunk)
        if self.size > MEMORY and _is_hole(chunk):
            self.file.rollover()  # in memory there are no holes
            self.file.seek(len(chunk), SEEK_CUR)
        else:
            self.file.write(chunk)

    def end(self) -> None:
        """Take note that all is there; the file stands at its start afterwards."""
        if self.size > MEMORY:
            self.file.truncate(self.size)  # a hole at the end is none until something stands behind it
        self.file.seek(0)

    def read(self) -> bytes:
        """Return the whole content; the file stands at its start again afterwards."""
        self.file.seek(0)
        content = self.file.read()
        self.file.seek(0)
        return content

    def keep(self) -> SpooledTemporaryFile[bytes]:
        """Return the file, at its start, for the caller to close."""
        self.kept = True
        self.file.seek(0)
        return self.file

    def close(self) -> None:
        """Let the file go, unless it is kept."""
        if not self.kept:
            self.file.close()


class MultipartReader:
    """Fields and files of a multipart body, in their order, as pairs of a name and text or an `Upload`."""

    def __init__(self, boundary: str) -> None:
        self.parts: list[tuple[str, str | Upload]] = []
        self._name = ""
        self._field: bytearray | None = None
        self._file: Upload | None = None
        self._header = (bytearray(), bytearray())
        self._headers: dict[bytes, bytes] = {}
        self._ended = False
        try:
            self._parser = MultipartParser(
                boundary.encode("latin-1", "replace"),
                {
                    "on_part_begin": self._headers_begin,
                    "on_header_field": lambda data, start, end: self._header[0].extend(data[start:end]),
                    "on_header_value": lambda data, start, end: self._header[1].extend(data[start:end]),
                    "on_header_end": self._header_end,
                    "on_headers_finished": self._part_begin,
                    "on_part_data": self._part_data,
                    "on_part_end": self._part_end,
                    "on_end": self._end,
                },
            )
        except (FormParserError, ValueError):
            raise bad_request("The boundary of the multipart body is malformed", where="body") from None
        self._parser.logger = _logger

    def feed(self, chunk: bytes) -> None:
        """Take the next bytes; refuse what is no multipart (400)."""
        try:
            self._parser.write(chunk)
        except FormParserError as error:
            raise bad_request(
                f"The body is not the multipart that it says: {str(error)[:200]}", where="body"
            ) from None

    def finish(self) -> list[tuple[str, str | Upload]]:
        """Return the parts; refuse a body that breaks off (400)."""
        if not self._ended:
            raise bad_request("The multipart body breaks off before its last boundary", where="body")
        return self.parts

    def close(self) -> None:
        """Let every file go."""
        for upload in [self._file, *(value for _, value in self.parts)]:
            if isinstance(upload, Upload):
                upload.close()

    def _headers_begin(self) -> None:
        self._headers = {}
        if len(self.parts) >= MOST_PARTS:
            raise Refusal(413, "too_many_parts", f"The body has more than {MOST_PARTS} parts", where="body")

    def _header_end(self) -> None:
        name, value = self._header
        self._headers[bytes(name).lower()] = bytes(value)
        name.clear()
        value.clear()

    def _part_begin(self) -> None:
        _, options = parse_options_header(self._headers.get(b"content-disposition", b""))
        name = options.get(b"name")
        if name is None:
            raise bad_request("A part of the multipart body has no name", where="body")
        self._name = _text(name)
        filename = options.get(b"filename")
        if filename is None:
            self._field = bytearray()
        else:
            # A part need not say its type: RFC 7578 has text/plain as the default, files are rather anything.
            stated = self._headers.get(b"content-type", b"application/octet-stream")
            self._file = Upload(_text(filename), stated.decode("latin-1"))

    def _part_data(self, data: bytes, start: int, end: int) -> None:
        if self._file is not None:
            self._file.write(data[start:end])
        elif self._field is not None:
            self._field += data[start:end]
            if len(self._field) > MOST_FIELD_BYTES:
                raise Refusal(
                    413,
                    "field_too_large",
                    f"A field has more than {MOST_FIELD_BYTES} bytes",
                    where=f"body.{self._name}",
                )

    def _part_end(self) -> None:
        value: Any
        if self._file is not None:
            self._file.end()
            value, self._file = self._file, None
        else:
            value, self._field = _text(bytes(self._field or b"")), None
        self.parts.append((self._name, value))

    def _end(self) -> None:
        self._ended = True


def _is_hole(chunk: bytes) -> bool:
    return len(chunk) >= _HOLE and chunk[0] == chunk[-1] == 0 and chunk.count(0) == len(chunk)


def _text(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        raise bad_request("A field of the multipart body is not UTF-8", where="body") from None
