"""What documents may come in, and what is said about anything else."""

from __future__ import annotations

import asyncio
import io
import json
import mmap
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from towpath.errors import ConfigurationError
from towpath.extract import aextract, aiterate, extract, iterate
from towpath.extract.sources import READ_SIZE

from tests.unit.extract.documents import AsyncFile, acut, cut, gathered

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

TEXT = json.dumps({"rows": [{"id": number} for number in range(20_000)]}).encode()
IDS = list(range(20_000))


def test_a_file_opened_in_binary_mode_is_read(tmp_path: Path) -> None:
    file = tmp_path / "rows.json"
    file.write_bytes(TEXT)
    with file.open("rb") as opened:
        assert list(iterate(opened, "rows[*].id")) == IDS
        assert not opened.closed
    with file.open("rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        assert extract(mapped, "rows[*].id") == IDS


def test_text_is_read() -> None:
    assert extract(TEXT.decode(), "rows[1].id") == 1
    assert list(iterate('{"a": ["é"]}', "a")) == ["é"]


@pytest.mark.parametrize("size", [1000, 65_536, 10_000_000])
def test_chunks_of_any_size_and_kind_are_read(size: int) -> None:
    assert extract(cut(TEXT, size), "rows[*].id") == IDS
    assert extract((bytearray(chunk) for chunk in cut(TEXT, size)), "rows[*].id") == IDS
    assert extract((memoryview(chunk) for chunk in cut(TEXT, size)), "rows[*].id") == IDS
    assert extract(tuple(cut(TEXT, size)), "rows[*].id") == IDS


def test_a_buffer_that_is_lent_may_be_used_again() -> None:
    rows = [{"id": number, "text": str(number) * 500} for number in range(50)]
    text = json.dumps(rows).encode()

    def lent() -> Iterator[bytearray]:
        buffer = bytearray(10)
        for chunk in cut(text, 10):
            buffer[:] = chunk
            yield buffer

    assert extract(lent(), "[*]") == rows


def test_rows_come_before_the_stream_has_ended() -> None:
    taken = 0

    def chunks() -> Iterator[bytes]:
        nonlocal taken
        for chunk in (b'{"rows": [', b'{"id": 1}, ', b'{"id": 2}, ', b'{"id": 3}', b"]}"):
            taken += 1
            yield chunk

    rows = iterate(chunks(), "rows[*].id")
    assert (next(rows), taken) == (1, 2)
    assert (next(rows), taken) == (2, 3)
    assert (list(rows), taken) == ([3], 5)


def test_nothing_is_read_before_the_first_row_is_asked_for() -> None:
    file = io.BytesIO(TEXT)
    rows = iterate(file, "rows")
    assert file.tell() == 0
    next(rows)
    assert file.tell() == READ_SIZE


def test_asynchronous_rows_come_before_the_stream_has_ended() -> None:
    async def main() -> None:
        taken = 0

        async def chunks() -> AsyncIterator[bytes]:
            nonlocal taken
            for chunk in (b'[{"id": 1}, ', b'{"id": 2}, ', b'{"id": 3}]'):
                taken += 1
                yield chunk

        rows = aiterate(chunks(), "[*].id", int)
        assert (await anext(rows), taken) == (1, 1)
        assert (await anext(rows), taken) == (2, 2)
        await rows.aclose()

    asyncio.run(main())


def test_asynchronous_files_and_chunks_are_read() -> None:
    async def main() -> None:
        assert await gathered(aiterate(AsyncFile(TEXT), "rows[*].id")) == IDS
        assert await gathered(aiterate(acut(TEXT, 5000), "rows[*].id")) == IDS
        assert await aextract(acut(TEXT, 5000), "rows[3].id", int) == 3

    asyncio.run(main())


def test_many_streams_are_read_side_by_side() -> None:
    async def main() -> None:
        results = await asyncio.gather(*(aextract(acut(TEXT, 3000), f"rows[{n}].id") for n in range(20)))
        assert results == list(range(20))

    asyncio.run(main())


def test_a_read_that_is_cancelled_leaves_nothing_behind() -> None:
    async def main() -> None:
        async def endless() -> AsyncIterator[bytes]:
            yield b'{"rows": [1, '
            await asyncio.sleep(3600)

        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await aextract(endless(), "rows")

    asyncio.run(main())


@pytest.mark.parametrize("document", [5, None, object(), 1.5])
def test_what_is_no_document_is_refused(document: Any) -> None:
    for call in (extract, iterate):
        with pytest.raises(
            ConfigurationError, match=f"{type(document).__name__} is no document: give text, objects"
        ):
            call(document, "a")


def test_a_response_is_asked_for_its_content() -> None:
    response: Any = httpx.Response(200, content=TEXT)
    for call in (extract, iterate):
        with pytest.raises(ConfigurationError, match=r"give its content, or its iter_bytes\(\)"):
            call(response, "rows")
    with pytest.raises(ConfigurationError, match=r"give its aiter_bytes\(\)"):
        asyncio.run(aextract(response, "rows"))
    assert extract(response.content, "rows[1].id") == extract(response.iter_bytes(), "rows[1].id") == 1
    assert asyncio.run(aextract(response.aiter_bytes(), "rows[1].id")) == 1


def test_a_file_in_text_mode_is_refused() -> None:
    file: Any = io.StringIO('{"a": 1}')
    with pytest.raises(ConfigurationError, match="the stream gave str, not bytes; open the file in binary"):
        extract(file, "a")


def test_chunks_that_are_no_bytes_are_refused() -> None:
    chunks: Any = iter([{"a": 1}])
    with pytest.raises(ConfigurationError, match="the stream gave dict, not bytes"):
        extract(chunks, "a")


def test_asynchronous_sources_are_refused_by_the_plain_verbs() -> None:
    documents: list[Any] = [acut(TEXT, 5), AsyncFile(TEXT)]
    for document in documents:
        with pytest.raises(ConfigurationError, match="await aextract or use aiterate"):
            extract(document, "rows")


@pytest.mark.parametrize(
    ("document", "said"), [(b"{}", "bytes is no asynchronous stream"), (io.BytesIO(), "not asynchronous")]
)
def test_plain_sources_are_refused_by_the_asynchronous_verbs(document: Any, said: str) -> None:
    with pytest.raises(ConfigurationError, match=f"{said}.*extract and iterate take"):
        asyncio.run(aextract(document, "a"))


def test_paths_are_refused_at_the_call_and_not_at_the_first_row() -> None:
    with pytest.raises(ConfigurationError, match="slices are not supported"):
        iterate(b"[]", "[1:2]")
    with pytest.raises(ConfigurationError, match="slices are not supported"):
        aiterate(acut(b"[]", 1), "[1:2]")
