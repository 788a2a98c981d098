"""What goes into a stand-in and what comes out of it: plain values, no HTTP library.

Header names are lower-case bytes and values are bytes, as ASGI and httpx have them, so that no door
translates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Headers = Sequence[tuple[bytes, bytes]]


class Request:
    """One request as it stood on the wire.

    `raw_path` is neither decoded nor cut; `query` is the part behind the `?`, raw. `body` is the whole of it,
    or the pieces in their order: a large upload is never in memory at once.
    """

    __slots__ = ("body", "headers", "method", "query", "raw_path")

    def __init__(
        self,
        method: str,
        raw_path: bytes,
        query: bytes = b"",
        headers: Headers = (),
        body: bytes | Iterable[bytes] = b"",
    ) -> None:
        self.method = method
        self.raw_path = raw_path
        self.query = query
        self.headers = headers
        self.body = body

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.raw_path.decode('ascii', 'backslashreplace')}>"

    def header(self, name: bytes) -> str | None:
        """Return the first value of a header (name in lower case), or None."""
        for key, value in self.headers:
            if key == name:
                return value.decode("latin-1")
        return None

    def header_values(self, name: bytes) -> list[str]:
        """Return every value of a header (name in lower case) in its order."""
        return [value.decode("latin-1") for key, value in self.headers if key == name]

    def announced_size(self) -> int | None:
        """Return how many bytes the head says that the body has, or None where it does not say."""
        stated = self.header(b"content-length")
        return int(stated) if stated is not None and stated.isdecimal() and len(stated) < 20 else None

    def announces_body(self) -> bool:
        """Say whether the request has a body: its head promises one, or its bytes are there."""
        if self.body and isinstance(self.body, bytes):
            return True
        for key, value in self.headers:
            if key == b"content-length":
                return value.strip() not in (b"", b"0")
            if key == b"transfer-encoding":
                return True
        return False


class Response:
    """One answer: status, headers, and a body in one piece or in pieces."""

    __slots__ = ("body", "headers", "status")

    def __init__(
        self,
        status: int,
        headers: list[tuple[bytes, bytes]] | None = None,
        body: bytes | Iterator[bytes] = b"",
    ) -> None:
        self.status = status
        self.headers: list[tuple[bytes, bytes]] = [] if headers is None else headers
        self.body = body

    def __repr__(self) -> str:
        return f"<Response {self.status}>"

    def header(self, name: str) -> str | None:
        """Return the first value of a header, whatever the case of its name, or None."""
        wanted = name.lower().encode("latin-1")
        for key, value in self.headers:
            if key == wanted:
                return value.decode("latin-1")
        return None

    def read(self) -> bytes:
        """Return the whole body."""
        if not isinstance(self.body, bytes):
            self.body = b"".join(self.body)
        return self.body
