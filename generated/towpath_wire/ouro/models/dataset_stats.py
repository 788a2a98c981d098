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
from ..._seam.shapes import (
    BOOLEAN as _BOOLEAN,
    INTEGER as _INTEGER,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    ListOf as _ListOf,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetStats(_Model):
    """Figures of a table, or of a file.

    Attributes:
        count: How many rows it has. At least 0.
        column_count: How many columns it has. At least 0.
        columns: The columns' names.
        is_estimate: Whether the count is an estimate.
        table_name: The table's name.
        schema: The database schema.
        size_bytes: The table's size in bytes. At least 0.
        table_size: The same for people.
        size: The file's size in bytes. At least 0.
        type: The file's media type.
    """

    count: int | Unset = UNSET
    column_count: int | Unset = UNSET
    columns: list[str] | Unset = UNSET
    is_estimate: bool | Unset = UNSET
    table_name: str | Unset = UNSET
    schema: str | Unset = UNSET
    size_bytes: int | Unset = UNSET
    table_size: str | Unset = UNSET
    size: int | Unset = UNSET
    type: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("count", "count", _INTEGER),
            _Field("columnCount", "column_count", _INTEGER),
            _Field("columns", "columns", _ListOf(_TEXT)),
            _Field("is_estimate", "is_estimate", _BOOLEAN),
            _Field("table_name", "table_name", _TEXT),
            _Field("schema", "schema", _TEXT),
            _Field("size_bytes", "size_bytes", _INTEGER),
            _Field("table_size", "table_size", _TEXT),
            _Field("size", "size", _INTEGER),
            _Field("type", "type", _TEXT),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = dataset_stats_read(d, cls)
        return self


def dataset_stats_read(d: Mapping[str, Any], model: type[DatasetStats] = DatasetStats) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "count" in d:
            self.count = d["count"]
            left -= 1
            if left == 0:
                return self
        if "columnCount" in d:
            self.column_count = d["columnCount"]
            left -= 1
            if left == 0:
                return self
        if "columns" in d:
            self.columns = d["columns"]
            left -= 1
            if left == 0:
                return self
        if "is_estimate" in d:
            self.is_estimate = d["is_estimate"]
            left -= 1
            if left == 0:
                return self
        if "table_name" in d:
            self.table_name = d["table_name"]
            left -= 1
            if left == 0:
                return self
        if "schema" in d:
            self.schema = d["schema"]
            left -= 1
            if left == 0:
                return self
        if "size_bytes" in d:
            self.size_bytes = d["size_bytes"]
            left -= 1
            if left == 0:
                return self
        if "table_size" in d:
            self.table_size = d["table_size"]
            left -= 1
            if left == 0:
                return self
        if "size" in d:
            self.size = d["size"]
            left -= 1
            if left == 0:
                return self
        if "type" in d:
            self.type = d["type"]
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
        "count",
        "columnCount",
        "columns",
        "is_estimate",
        "table_name",
        "schema",
        "size_bytes",
        "table_size",
        "size",
        "type",
    )
)
