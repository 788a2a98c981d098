# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..._seam.model import Field, Fields, Model, salvage
from ..._seam.moments import uuid
from ..._seam.shapes import INTEGER, TEXT, UNREADABLE, ListOf, Shape
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self
    from uuid import UUID


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetMetadata(Model):
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

    __wire__ = Fields(
        lambda: (
            Field("schema", "schema", TEXT),
            Field("table_name", "table_name", TEXT),
            Field("columns", "columns", ListOf(TEXT)),
            Field("id", "id", Shape("a UUID", uuid)),
            Field("type", "type", TEXT),
            Field("size", "size", INTEGER),
            Field("path", "path", TEXT),
            Field("fullPath", "full_path", TEXT),
            Field("name", "name", TEXT),
            Field("bucket", "bucket", TEXT),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        try:
            self = cls.__new__(cls)
            self.schema = d.get("schema", UNSET)
            self.table_name = d.get("table_name", UNSET)
            self.columns = d.get("columns", UNSET)
            self.id = v if (v := d.get("id", UNSET)) is UNSET else uuid(v)
            self.type = d.get("type", UNSET)
            self.size = d.get("size", UNSET)
            self.path = d.get("path", UNSET)
            self.full_path = d.get("fullPath", UNSET)
            self.name = d.get("name", UNSET)
            self.bucket = d.get("bucket", UNSET)
            self.additional_properties = (
                {} if _KNOWN.issuperset(d) else {key: d[key] for key in d if key not in _KNOWN}
            )
        except UNREADABLE:
            return salvage(cls, d)  # once more, slowly: to say what is missing or where it does not fit
        return self


_KNOWN = frozenset(
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
