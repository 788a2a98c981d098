# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from ..._seam.shapes import ByKeys as _ByKeys, Shape as _Shape

azure_blob_storage_datasource_connection_shape: _Shape = _ByKeys(
    lambda: (
        ("type", AzureBlobStorageConnection),
        (None, ConnectionReference),
    )
)

from .azure_blob_storage_connection import AzureBlobStorageConnection  # noqa: E402
from .connection_reference import ConnectionReference  # noqa: E402

AzureBlobStorageDatasourceConnection: TypeAlias = AzureBlobStorageConnection | ConnectionReference
"""The connection itself, when it is created along the way or expanded, else its identifier."""
