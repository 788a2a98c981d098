"""What the tests of one folder share: documents to generate, ways to read them, and ways to cut them."""

from __future__ import annotations

import asyncio
import io
import json
from typing import TYPE_CHECKING, Any, TypeVar

from hypothesis import strategies as st
from towpath.extract import EACH, Path, aextract, aiterate, extract, iterate

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

T = TypeVar("T")

# Few keys, so that paths meet them; odd ones, so that quoting and escaping matter.
KEYS = st.sampled_from(["a", "b", "id", "a.b", "a key", "", "é", '"', "\\", "\n", "[0]", "*", "$", "naïve😀"])
TEXT = st.text(st.characters(codec="utf-8"), max_size=8) | st.sampled_from(
    ['"', "\\", ",", "}, {", "]", "😀é", "\u2028"]
)
NUMBERS = st.integers(-(10**40), 10**40) | st.floats(allow_nan=False, allow_infinity=False)
SCALARS = st.none() | st.booleans() | NUMBERS | TEXT
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=25,
)
DOCUMENTS = st.lists(VALUES, max_size=5) | st.dictionaries(KEYS, VALUES, max_size=5)
STEPS = KEYS | st.integers(0, 4) | st.just(EACH)
PATHS = st.lists(STEPS, min_size=1, max_size=5).map(Path)
SEPARATORS = st.sampled_from([(",", ":"), (", ", ": "), (" ,\n", " :\t")])


@st.composite
def texts(draw: st.DrawFn, documents: st.SearchStrategy[Any] = DOCUMENTS) -> tuple[Any, bytes]:
    """Return a document and one of its spellings."""
    document = draw(documents)
    text = json.dumps(
        document,
        ensure_ascii=draw(st.booleans()),
        indent=draw(st.sampled_from([None, None, 0, 3])),
        separators=draw(SEPARATORS),
    ).encode()
    return document, draw(st.sampled_from([b"", b"\xef\xbb\xbf", b" \r\n"])) * (
        not text.startswith(b"\xef")
    ) + text


@st.composite
def paths_into(draw: st.DrawFn, document: Any) -> Path:
    """Return a path that leads somewhere in `document`, or nearly."""
    steps: list[Any] = []
    value = document
    for _ in range(draw(st.integers(1, 4))):
        if isinstance(value, dict) and value:
            steps.append(draw(st.sampled_from(sorted(value))))
            value = value[steps[-1]]
        elif isinstance(value, list) and value:
            index = draw(st.integers(0, len(value) - 1))
            steps.append(draw(st.sampled_from([index, EACH])))
            value = value[index]
    return Path(steps) if steps else draw(PATHS)


def cut(text: bytes, size: int) -> Iterator[bytes]:
    """Yield `text` in chunks of `size` bytes."""
    return (text[start : start + size] for start in range(0, len(text), size))


async def acut(text: bytes, size: int) -> AsyncIterator[bytes]:
    """Yield `text` in chunks of `size` bytes, as a response would."""
    for chunk in cut(text, size):
        await asyncio.sleep(0)
        yield chunk


class AsyncFile:
    """A file whose `read` is awaited."""

    def __init__(self, text: bytes) -> None:
        self._file = io.BytesIO(text)

    async def read(self, size: int = -1, /) -> bytes:
        await asyncio.sleep(0)
        return self._file.read(size)


async def gathered(rows: AsyncIterator[T]) -> list[T]:
    """Return all rows."""
    return [row async for row in rows]


# Each way to read a text: the outcome has to be the same for all.
WAYS: dict[str, Callable[..., Any]] = {
    "bytes": extract,
    "bytearray": lambda text, *rest, **options: extract(bytearray(text), *rest, **options),
    "memoryview": lambda text, *rest, **options: extract(memoryview(text), *rest, **options),
    "file": lambda text, *rest, **options: extract(io.BytesIO(text), *rest, **options),
    "chunks": lambda text, *rest, **options: extract(cut(text, 7), *rest, **options),
    "list of chunks": lambda text, *rest, **options: extract([b"", *cut(text, 50)], *rest, **options),
    "async chunks": lambda text, *rest, **options: asyncio.run(aextract(acut(text, 13), *rest, **options)),
    "async file": lambda text, *rest, **options: asyncio.run(aextract(AsyncFile(text), *rest, **options)),
}
ROW_WAYS: dict[str, Callable[..., list[Any]]] = {
    "bytes": lambda text, *rest, **options: list(iterate(text, *rest, **options)),
    "file": lambda text, *rest, **options: list(iterate(io.BytesIO(text), *rest, **options)),
    "chunks": lambda text, *rest, **options: list(iterate(cut(text, 7), *rest, **options)),
    "async chunks": lambda text, *rest, **options: asyncio.run(
        gathered(aiterate(acut(text, 13), *rest, **options))
    ),
    "async file": lambda text, *rest, **options: asyncio.run(
        gathered(aiterate(AsyncFile(text), *rest, **options))
    ),
}
