"""What is in a dataset: the rows of a table, or where the file is."""

from __future__ import annotations

from types import GenericAlias
from typing import TYPE_CHECKING, Any, TypeVar, cast

from towpath_wire._seam import ContractError
from towpath_wire.ouro.models import FileLink
from towpath_wire.ouro.operations import datasets as wire

from towpath._engine.flows import Flow, answered
from towpath.extract import PathMissing, ValueMismatch, extract

from .errors import NotAFile, NotATable

if TYPE_CHECKING:
    from uuid import UUID

    from towpath_wire._seam import Reply

T = TypeVar("T")


def contents(id: UUID | str) -> Flow[list[dict[str, Any]] | str]:
    """Return a table's rows, or the link to a file."""
    data = yield from answered(wire.read_dataset_data(id))
    return _link(data) if isinstance(data, FileLink) else data


def link(id: UUID | str) -> Flow[str]:
    """Return the link to a file; raise NotAFile for a table."""
    data = yield from contents(id)
    if isinstance(data, list):
        raise NotAFile(f"dataset {id} is a table, not a file; read it with rows()", dataset=id)
    return data


def typed_rows(id: UUID | str, into: type[T] | None) -> Flow[list[T]]:
    """Return a table's rows as instances of `into`, made in one pass over the answer's text."""
    reply: Reply[Any] = yield wire.read_dataset_data(id)
    if into is None:
        return cast("list[T]", rows_in(reply.value(), id))
    try:
        return extract(reply.content, "data", cast("type[list[T]]", GenericAlias(list, (into,))))
    except (PathMissing, ValueMismatch):
        rows_in(reply.value(), id)  # says what is there instead of rows
        raise


def rows_in(data: list[dict[str, Any]] | FileLink, id: UUID | str) -> list[dict[str, Any]]:
    """Return the rows in an answer; raise NotATable where there is a file."""
    if isinstance(data, FileLink):
        raise no_rows(id)
    return data


def no_rows(id: UUID | str) -> NotATable:
    """Return the error for a dataset that is a file."""
    return NotATable(f"dataset {id} is a file, not a table; fetch it with file()", dataset=id)


def _link(data: FileLink) -> str:
    for link in (data.signed_url, data.public_url, data.url):
        if link:
            return link
    raise ContractError(
        path="$.data",
        expected="an object with 'signedUrl', 'publicUrl' or 'url'",
        got="one without any of them",
        operation=wire.READ_DATASET_DATA.id,
        spec=wire.READ_DATASET_DATA.spec,
    )
