# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define, field as _field

from ..._seam.model import (
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, plain as _plain
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .snowflake_odbc_datasource_connection import SnowflakeOdbcDatasourceConnection


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SnowflakeOdbcDatasource(_Model):
    """A query on a Snowflake warehouse.

    Attributes:
        type: Always `snowflake_odbc`.
        connection: The connection itself, when it is created along the way or expanded, else its identifier.
        query: Query that yields all rows.
        preview_query: Query for previews.
        incremental_query: Query that yields only new rows.
        incremental_field: Field that tells new rows from old ones.
    """

    type: Literal["snowflake_odbc"] = "snowflake_odbc"
    connection: SnowflakeOdbcDatasourceConnection | Unset = UNSET
    query: str | Unset = UNSET
    preview_query: str | Unset = UNSET
    incremental_query: str | Unset = UNSET
    incremental_field: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("type", "type", _plain('"snowflake_odbc"'), required=True),
            _Field("connection", "connection", snowflake_odbc_datasource_connection_shape),
            _Field("query", "query", _TEXT),
            _Field("preview_query", "preview_query", _TEXT),
            _Field("incremental_query", "incremental_query", _TEXT),
            _Field("incremental_field", "incremental_field", _TEXT),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = snowflake_odbc_datasource_read(d, cls)
        return self


def snowflake_odbc_datasource_read(
    d: Mapping[str, Any], model: type[SnowflakeOdbcDatasource] = SnowflakeOdbcDatasource
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.type = d["type"]
        if left == 1:
            return self
        if "connection" in d:
            self.connection = snowflake_odbc_datasource_connection_shape.read(d["connection"])
            left -= 1
            if left == 1:
                return self
        if "query" in d:
            self.query = d["query"]
            left -= 1
            if left == 1:
                return self
        if "preview_query" in d:
            self.preview_query = d["preview_query"]
            left -= 1
            if left == 1:
                return self
        if "incremental_query" in d:
            self.incremental_query = d["incremental_query"]
            left -= 1
            if left == 1:
                return self
        if "incremental_field" in d:
            self.incremental_field = d["incremental_field"]
            left -= 1
            if left == 1:
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
        "type",
        "connection",
        "query",
        "preview_query",
        "incremental_query",
        "incremental_field",
    )
)

# After the class, since models may name each other in a circle.
from .snowflake_odbc_datasource_connection import snowflake_odbc_datasource_connection_shape  # noqa: E402
