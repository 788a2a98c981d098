"""Right uses of dot paths, as checkers see them: `into` says what comes back."""

from __future__ import annotations

import io
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypedDict, assert_type

import attrs
import msgspec
from towpath.extract import (
    EACH,
    DocumentMalformed,
    Path,
    PathMissing,
    PathSyntaxError,
    ValueMismatch,
    aextract,
    aiterate,
    extract,
    iterate,
)

if TYPE_CHECKING:
    from pathlib import Path as FilePath


class Tree(msgspec.Struct):
    id: int
    height: Decimal


class TreeDict(TypedDict):
    id: int


@attrs.frozen
class TreeAttrs:
    id: int


@attrs.define
class TreeModel:
    id: int

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> TreeModel:
        return cls(data["id"])


def values_come_as_what_is_asked_for(body: bytes) -> None:
    assert_type(extract(body, "data.values"), Any)
    assert_type(extract(body, "data.values", list[Tree]), list[Tree])
    assert_type(extract(body, "data.values", list[TreeDict]), list[TreeDict])
    assert_type(extract(body, "data.values", list[dict[str, Any]]), list[dict[str, Any]])
    assert_type(extract(body, "data.values[0]", Tree), Tree)
    assert_type(extract(body, "data.values[0]", TreeDict), TreeDict)
    assert_type(extract(body, "data.values[0]", TreeAttrs, decimals=True), TreeAttrs)
    assert_type(extract(body, "data.values[0]", into=TreeModel), TreeModel)
    assert_type(extract(body, "data.values[*].id", list[int]), list[int])
    assert_type(extract(body, Path(("data", "values", EACH)), list[Tree])[0].height, Decimal)


def documents_come_in_many_forms(file: FilePath, chunks: Iterator[bytes], mapping: Mapping[str, Any]) -> None:
    with file.open("rb") as opened:
        assert_type(extract(opened, "total", int), int)
    assert_type(extract(io.BytesIO(b"[]"), "total", int), int)
    assert_type(extract(chunks, "total", int), int)
    assert_type(extract([b"[", b"]"], "total", int), int)
    assert_type(extract(mapping, "total", int), int)
    assert_type(extract([{"id": 1}], "[0].id", int), int)
    assert_type(extract('{"total": 1}', "total", int), int)
    assert_type(extract(bytearray(), "total", int), int)


def rows_come_as_what_is_asked_for(chunks: Iterator[bytes]) -> None:
    assert_type(iterate(chunks, "data.values"), Generator[Any, None, None])
    assert_type(iterate(chunks, "data.values", Tree), Generator[Tree, None, None])
    for row in iterate(chunks, "data.values", TreeDict):
        assert_type(row, TreeDict)
        assert_type(row["id"], int)
    for model in iterate(chunks, "data.values", into=TreeModel, decimals=True):
        assert_type(model, TreeModel)


async def rows_come_later(chunks: AsyncIterator[bytes]) -> None:
    assert_type(await aextract(chunks, "total"), Any)
    assert_type(await aextract(chunks, "total", int), int)
    assert_type(aiterate(chunks, "data.values"), AsyncGenerator[Any, None])
    async for row in aiterate(chunks, "data.values", Tree):
        assert_type(row, Tree)


def errors_carry_what_a_caller_needs(
    missing: PathMissing, wrong: PathSyntaxError, malformed: DocumentMalformed, misfit: ValueMismatch
) -> None:
    assert_type(missing.prefix, Path)
    assert_type(missing.found, tuple[str, ...])
    assert_type(missing.position, int | None)
    assert_type(wrong.column, int)
    assert_type(malformed.position, int | None)
    assert_type(misfit.path, str)
