"""Bodies that stream, both ways and both kinds of client."""

from __future__ import annotations

import gzip
import io
import threading
import tracemalloc
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from python_multipart.multipart import MultipartParser
from towpath._engine.async_sender import AsyncHttpSender
from towpath._engine.sender import HttpSender
from towpath._engine.streams import PIECE, PieceStream
from towpath.errors import ConfigurationError, ServerFailed, TransportError
from towpath_wire._seam import Body, Call, File, MultipartBody, Part, RawBody

from tests.unit.engine.calls import FETCH, Platform, settings, write
from tests.unit.engine.raw_server import response, serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from python_multipart.multipart import MultipartCallbacks


def sent(body: Body, *, by_async: bool) -> httpx.Request:
    """The request that a platform gets for a body."""
    platform = Platform(lambda _: httpx.Response(200, json={"data": 1, "error": None}))
    transport = httpx.MockTransport(platform)
    if by_async:

        async def main() -> None:
            sender = AsyncHttpSender(settings(transport))
            await sender.asend(write(body))
            await sender.aclose()

        anyio.run(main)
    else:
        HttpSender(settings(transport)).send(write(body))
    return platform.requests[-1]


def parts_of(request: httpx.Request) -> list[tuple[str, bytes]]:
    """What an independent parser makes of a multipart body: each part's disposition and content."""
    boundary = request.headers["content-type"].partition("boundary=")[2]
    found: list[list[Any]] = []
    header = bytearray()
    callbacks: MultipartCallbacks = {
        "on_part_begin": lambda: found.append([[], bytearray()]),
        "on_header_begin": header.clear,
        "on_header_field": lambda data, start, end: header.extend(data[start:end] + b": "),
        "on_header_value": lambda data, start, end: header.extend(data[start:end]),
        "on_header_end": lambda: found[-1][0].append(header.decode()),
        "on_part_data": lambda data, start, end: found[-1][1].extend(data[start:end]),
    }
    parser = MultipartParser(boundary, callbacks)
    parser.write(request.content)
    parser.finalize()
    return [(" | ".join(headers), bytes(content)) for headers, content in found]


@pytest.mark.parametrize("by_async", [False, True])
def test_a_multipart_body_is_what_an_independent_parser_reads(by_async: bool) -> None:
    body = MultipartBody([
        Part("flag", "true"),
        Part('na"me\r\nX: 1', "é", content_type="text/plain; charset=utf-8"),
        Part("file", File(b"a\r\n--b", filename="/srv/me/ros\"es é.csv", content_type="text/csv")),
        Part("stream", File(iter([b"1", b"2"]))),
        Part("open", File(io.BytesIO(b"xyz")), headers=[("X-Extra", "1")]),
    ])  # fmt: skip
    assert parts_of(sent(body, by_async=by_async)) == [
        ('Content-Disposition: form-data; name="flag"', b"true"),
        (
            'Content-Disposition: form-data; name="na%22me%0D%0AX: 1" | Content-Type: text/plain; charset=utf-8',
            "é".encode(),
        ),
        (
            'Content-Disposition: form-data; name="file"; filename="ros%22es é.csv" | Content-Type: text/csv',
            b"a\r\n--b",
        ),
        (
            'Content-Disposition: form-data; name="stream"; filename="stream" | Content-Type: application/octet-stream',
            b"12",
        ),
        (
            'Content-Disposition: form-data; name="open"; filename="open" | Content-Type: application/octet-stream | X-Extra: 1',
            b"xyz",
        ),
    ]


def test_a_boundary_is_drawn_for_each_request() -> None:
    seen = {sent(MultipartBody([Part("a", "b")]), by_async=False).headers["content-type"] for _ in range(5)}
    assert len(seen) == 5


def test_a_part_header_with_a_line_break_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="part 'a': header 'X' holds a line break"):
        sent(MultipartBody([Part("a", "b", headers=[("X", "1\r\nY: 2")])]), by_async=False)


@pytest.mark.parametrize("by_async", [False, True])
def test_a_length_is_told_when_all_sizes_are_known(by_async: bool, tmp_path: Path) -> None:
    path = tmp_path / "f.bin"
    path.write_bytes(b"x" * 10)
    with path.open("rb") as file:
        request = sent(MultipartBody([Part("file", File(file)), Part("a", "é")]), by_async=by_async)
        assert request.headers["content-length"] == str(len(request.content))
        assert 'filename="f.bin"' in request.content.decode()
    unknown = sent(MultipartBody([Part("file", File(iter([b"x"])))]), by_async=by_async)
    assert unknown.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in unknown.headers
    told = sent(RawBody(File(iter([b"xyz"]), size=3), "text/csv"), by_async=by_async)
    assert told.headers["content-length"] == "3"


async def _three() -> AsyncIterator[bytes]:
    for piece in (b"1", b"2", b"3"):
        yield piece


def test_an_asynchronous_client_sends_asynchronous_streams_and_files(tmp_path: Path) -> None:
    assert sent(RawBody(File(_three()), "text/csv"), by_async=True).content == b"123"

    async def main() -> bytes:
        path = anyio.Path(tmp_path / "f.bin")
        await path.write_bytes(b"from an async file")
        platform = Platform(lambda _: httpx.Response(200, json={"data": 1}))
        sender = AsyncHttpSender(settings(httpx.MockTransport(platform)))
        async with await anyio.open_file(path, "rb") as file:
            await sender.asend(write(RawBody(File(file), "text/csv")))
        await sender.aclose()
        return platform.requests[-1].content

    assert anyio.run(main) == b"from an async file"


def test_a_blocking_client_says_that_it_cannot_send_asynchronous_streams() -> None:
    with pytest.raises(ConfigurationError, match="asynchronous stream; send it with an asynchronous client"):
        sent(RawBody(File(_three()), "text/csv"), by_async=False)


def test_a_file_open_as_text_is_refused_before_sending(tmp_path: Path) -> None:
    path = tmp_path / "f.csv"
    path.write_text("a\n")
    with path.open() as file, pytest.raises(ConfigurationError, match="open as text; open it with mode 'rb'"):
        sent(RawBody(File(file), "text/csv"), by_async=False)  # type: ignore[arg-type]


class Shrinking(io.BytesIO):
    """A file that somebody cuts while it is sent."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(size or 0, 4)) if self.tell() < 8 else b""


@pytest.mark.parametrize("by_async", [False, True])
def test_a_file_that_becomes_shorter_while_it_is_sent_is_told(by_async: bool) -> None:
    with pytest.raises(TransportError, match="the body ended 2 bytes early"):
        sent(RawBody(File(Shrinking(b"0123456789")), "text/csv"), by_async=by_async)


def test_a_file_that_grows_while_it_is_sent_goes_out_as_long_as_it_was_announced() -> None:
    class Growing(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            place = self.tell()
            self.seek(0, io.SEEK_END)
            self.write(b"more")
            self.seek(place)
            return super().read(size)

    request = sent(RawBody(File(Growing(b"0123456789")), "text/csv"), by_async=False)
    assert request.content == b"0123456789"


@pytest.mark.parametrize("by_async", [False, True])
def test_memory_does_not_grow_with_the_size_of_an_upload(by_async: bool) -> None:
    size = 64 * PIECE

    class Zeros(io.RawIOBase):
        """A large file that is nowhere."""

        place = 0

        def seekable(self) -> bool:
            return True

        def tell(self) -> int:
            return self.place

        def seek(self, offset: int, whence: int = 0, /) -> int:
            self.place = offset if whence == 0 else size + offset
            return self.place

        def read(self, wanted: int = -1, /) -> bytes:
            wanted = min(wanted, size - self.place)
            self.place += wanted
            return bytes(wanted)

    stream = PieceStream([b"head", *_sources(Zeros()), b"tail"])
    assert stream.size == size + 8
    tracemalloc.start()
    try:
        if by_async:

            async def main() -> int:
                return sum([len(piece) async for piece in stream])

            total = anyio.run(main)
        else:
            total = sum(len(piece) for piece in stream)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert total == size + 8
    assert peak < 4 * PIECE


def _sources(content: Any) -> list[Any]:
    from towpath._engine.streams import FileSource

    return [FileSource(File(content), "it")]


def test_a_slow_generator_does_not_hold_up_the_loop() -> None:
    moved_on = threading.Event()

    def slow() -> Iterator[bytes]:
        yield b"1"
        assert moved_on.wait(5), "the loop stood still while a piece was fetched"
        yield b"2"

    async def main() -> bytes:
        platform = Platform(lambda _: httpx.Response(200, json={"data": 1}))
        sender = AsyncHttpSender(settings(httpx.MockTransport(platform)))

        async def others() -> None:
            moved_on.set()

        async with anyio.create_task_group() as group:
            group.start_soon(sender.asend, write(RawBody(File(slow()), "text/csv")))
            group.start_soon(others)
        await sender.aclose()
        return platform.requests[-1].content

    assert anyio.run(main) == b"12"


def test_an_answer_can_be_read_as_it_comes() -> None:
    content = gzip.compress(b"line\n" * 100_000)

    def answer(head: bytes, body: bytes) -> bytes:
        if b"/login" in head:
            return response(body=b'{"token": "t0ken"}')
        return response(
            "200 OK", content, "Content-Type: text/csv", "Content-Encoding: gzip", "X-Request-Id: r-9"
        )

    with serving(answer) as server:
        sender = HttpSender(settings(base_url=server.url))
        with sender.stream(Call(FETCH, "/file")) as streamed:
            assert (streamed.status, streamed.headers["CONTENT-TYPE"], streamed.request_id) == (
                200,
                "text/csv",
                "r-9",
            )
            sizes = [len(piece) for piece in streamed.iter_bytes()]
        sender.close()

        async def main() -> list[int]:
            async_sender = AsyncHttpSender(settings(base_url=server.url))
            async with async_sender.astream(Call(FETCH, "/file")) as streamed:
                found = [len(piece) async for piece in streamed.aiter_bytes()]
            await async_sender.aclose()
            return found

        async_sizes = anyio.run(main)
    assert sum(sizes) == sum(async_sizes) == 500_000


def test_a_stream_that_is_refused_raises_at_once() -> None:
    sender = HttpSender(settings(httpx.MockTransport(Platform(lambda _: httpx.Response(500, text="no")))))
    with pytest.raises(ServerFailed, match="fetchFile: 500 no"), sender.stream(Call(FETCH, "/file")):
        raise AssertionError("the block must not run")


def test_an_answer_that_breaks_off_is_a_transport_error() -> None:
    def answer(head: bytes, body: bytes) -> bytes | None:
        if b"/login" in head:
            return response(body=b'{"token": "t0ken"}')
        return b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\nContent-Type: text/csv\r\nConnection: close\r\n\r\nabc"

    with serving(answer) as server:
        sender = HttpSender(settings(base_url=server.url, timeout=0.2))
        with pytest.raises(TransportError, match=r"fetchFile: .*http://127\.0\.0\.1"):
            sender.send(Call(FETCH, "/file"))
        with sender.stream(Call(FETCH, "/file")) as streamed, pytest.raises(TransportError):
            list(streamed.iter_bytes())
        sender.close()
