# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from ..._seam.shapes import ByKeys as _ByKeys, Shape as _Shape

snowflake_odbc_datasource_connection_shape: _Shape = _ByKeys(
    lambda: (
        ("type", SnowflakeOdbcConnection),
        (None, ConnectionReference),
    )
)

from .connection_reference import ConnectionReference  # noqa: E402
from .snowflake_odbc_connection import SnowflakeOdbcConnection  # noqa: E402

SnowflakeOdbcDatasourceConnection: TypeAlias = SnowflakeOdbcConnection | ConnectionReference
"""The connection itself, when it is created along the way or expanded, else its identifier."""
