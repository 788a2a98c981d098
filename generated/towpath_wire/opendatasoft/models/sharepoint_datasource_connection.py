# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from ..._seam.shapes import ByKeys as _ByKeys, Shape as _Shape

sharepoint_datasource_connection_shape: _Shape = _ByKeys(
    lambda: (
        ("type", SharepointConnection),
        (None, ConnectionReference),
    )
)

from .connection_reference import ConnectionReference  # noqa: E402
from .sharepoint_connection import SharepointConnection  # noqa: E402

SharepointDatasourceConnection: TypeAlias = SharepointConnection | ConnectionReference
"""The connection itself, when it is created along the way or expanded, else its identifier."""
