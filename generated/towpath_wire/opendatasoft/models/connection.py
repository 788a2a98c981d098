# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from ..._seam.shapes import Shape as _Shape, Tagged as _Tagged

connection_shape: _Shape = _Tagged(
    "type",
    lambda: {
        "http": HttpConnection,
        "ftp": FtpConnection,
        "sharepoint": SharepointConnection,
        "google_drive": GoogleDriveConnection,
        "amazon_s3": AmazonS3Connection,
        "azure_blob_storage": AzureBlobStorageConnection,
        "snowflake_odbc": SnowflakeOdbcConnection,
    },
)

from .amazon_s3_connection import AmazonS3Connection  # noqa: E402
from .azure_blob_storage_connection import AzureBlobStorageConnection  # noqa: E402
from .ftp_connection import FtpConnection  # noqa: E402
from .google_drive_connection import GoogleDriveConnection  # noqa: E402
from .http_connection import HttpConnection  # noqa: E402
from .sharepoint_connection import SharepointConnection  # noqa: E402
from .snowflake_odbc_connection import SnowflakeOdbcConnection  # noqa: E402

Connection: TypeAlias = (
    HttpConnection
    | FtpConnection
    | SharepointConnection
    | GoogleDriveConnection
    | AmazonS3Connection
    | AzureBlobStorageConnection
    | SnowflakeOdbcConnection
)
"""Address and credentials of a source, shared by the resources that read from it."""
