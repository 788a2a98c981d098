# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field as _field

from ..._seam.model import (
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.moments import IDENTIFIER as _IDENTIFIER, uuid as _uuid
from ..._seam.shapes import INTEGER as _INTEGER, TEXT as _TEXT, UNREADABLE as _UNREADABLE, ListOf as _ListOf
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self
    from uuid import UUID


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetMetadata(_Model):
    """Where a table or a file is kept.

    Attributes:
        schema: The database schema of a table.
        table_name: The table's name.
        columns: The table's columns.
        id: The stored file's identifier.
        type: The file's media type.
        size: The file's size in bytes. At least 0.
        path: The file's path in its bucket.
        full_path: The path with the bucket.
        name: The file's name.
        bucket: The bucket.
    """

    schema: str | Unset = UNSET
    table_name: str | Unset = UNSET
    columns: list[str] | Unset = UNSET
    id: UUID | Unset = UNSET
    type: str | Unset = UNSET
    size: int | Unset = UNSET
    path: str | Unset = UNSET
    full_path: str | Unset = UNSET
    name: str | Unset = UNSET
    bucket: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("schema", "schema", _TEXT),
            _Field("table_name", "table_name", _TEXT),
            _Field("columns", "columns", _ListOf(_TEXT)),
            _Field("id", "id", _IDENTIFIER),
            _Field("type", "type", _TEXT),
            _Field("size", "size", _INTEGER),
            _Field("path", "path", _TEXT),
            _Field("fullPath", "full_path", _TEXT),
            _Field("name", "name", _TEXT),
            _Field("bucket", "bucket", _TEXT),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = dataset_metadata_read(d, cls)
        return self


def dataset_metadata_read(d: Mapping[str, Any], model: type[DatasetMetadata] = DatasetMetadata) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "schema" in d:
            self.schema = d["schema"]
            left -= 1
            if left == 0:
                return self
        if "table_name" in d:
            self.table_name = d["table_name"]
            left -= 1
            if left == 0:
                return self
        if "columns" in d:
            self.columns = d["columns"]
            left -= 1
            if left == 0:
                return self
        if "id" in d:
            self.id = _uuid(d["id"])
            left -= 1
            if left == 0:
                return self
        if "type" in d:
            self.type = d["type"]
            left -= 1
            if left == 0:
                return self
        if "size" in d:
            self.size = d["size"]
            left -= 1
            if left == 0:
                return self
        if "path" in d:
            self.path = d["path"]
            left -= 1
            if left == 0:
                return self
        if "fullPath" in d:
            self.full_path = d["fullPath"]
            left -= 1
            if left == 0:
                return self
        if "name" in d:
            self.name = d["name"]
            left -= 1
            if left == 0:
                return self
        if "bucket" in d:
            self.bucket = d["bucket"]
            left -= 1
            if left == 0:
                return self
        self.additional_properties = extra = {}
        for key in d:
            if key not in _KNOWN:
                extra[key] = d[key]
    except _UNREADABLE:
        return _salvage(model, d)  # once more, slowly: to say what is missing or where it does not fit
    return self


_KNOWN: frozenset[str] = frozenset(
    (
        "schema",
        "table_name",
        "columns",
        "id",
        "type",
        "size",
        "path",
        "fullPath",
        "name",
        "bucket",
    )
)
