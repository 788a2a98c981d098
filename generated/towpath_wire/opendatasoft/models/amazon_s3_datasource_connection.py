# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from ..._seam.shapes import ByKeys as _ByKeys, Shape as _Shape

amazon_s3_datasource_connection_shape: _Shape = _ByKeys(
    lambda: (
        ("type", AmazonS3Connection),
        (None, ConnectionReference),
    )
)

from .amazon_s3_connection import AmazonS3Connection  # noqa: E402
from .connection_reference import ConnectionReference  # noqa: E402

AmazonS3DatasourceConnection: TypeAlias = AmazonS3Connection | ConnectionReference
"""The connection itself, when it is created along the way or expanded, else its identifier."""
