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
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, Nullable as _Nullable
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Column(_Model):
    """A column of a table.

    Attributes:
        column_name: What it is called.
        data_type: Its Postgres type, in lower case.
        fk_constraint_name: The foreign key it is part of.
        foreign_table_schema: The schema of the table that it points to.
        foreign_table_name: The table that it points to.
        foreign_column_name: The column that it points to.
    """

    column_name: str
    data_type: str
    fk_constraint_name: str | None | Unset = UNSET
    foreign_table_schema: str | None | Unset = UNSET
    foreign_table_name: str | None | Unset = UNSET
    foreign_column_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("column_name", "column_name", _TEXT, required=True),
            _Field("data_type", "data_type", _TEXT, required=True),
            _Field("fk_constraint_name", "fk_constraint_name", _Nullable(_TEXT)),
            _Field("foreign_table_schema", "foreign_table_schema", _Nullable(_TEXT)),
            _Field("foreign_table_name", "foreign_table_name", _Nullable(_TEXT)),
            _Field("foreign_column_name", "foreign_column_name", _Nullable(_TEXT)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = column_read(d, cls)
        return self


def column_read(d: Mapping[str, Any], model: type[Column] = Column) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.column_name = d["column_name"]
        self.data_type = d["data_type"]
        if left == 2:
            return self
        if "fk_constraint_name" in d:
            self.fk_constraint_name = d["fk_constraint_name"]
            left -= 1
            if left == 2:
                return self
        if "foreign_table_schema" in d:
            self.foreign_table_schema = d["foreign_table_schema"]
            left -= 1
            if left == 2:
                return self
        if "foreign_table_name" in d:
            self.foreign_table_name = d["foreign_table_name"]
            left -= 1
            if left == 2:
                return self
        if "foreign_column_name" in d:
            self.foreign_column_name = d["foreign_column_name"]
            left -= 1
            if left == 2:
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
        "column_name",
        "data_type",
        "fk_constraint_name",
        "foreign_table_schema",
        "foreign_table_name",
        "foreign_column_name",
    )
)
