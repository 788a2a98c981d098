# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from ..._seam.shapes import Shape as _Shape, Tagged as _Tagged

datasource_shape: _Shape = _Tagged(
    "type",
    lambda: {
        "http": HttpDatasource,
        "ftp": FtpDatasource,
        "sharepoint": SharepointDatasource,
        "google_drive": GoogleDriveDatasource,
        "amazon_s3": AmazonS3Datasource,
        "azure_blob_storage": AzureBlobStorageDatasource,
        "uploaded_file": UploadedFileDatasource,
        "federated": FederatedDatasource,
        "ods_form": OdsFormDatasource,
        "snowflake_odbc": SnowflakeOdbcDatasource,
    },
)

from .amazon_s3_datasource import AmazonS3Datasource  # noqa: E402
from .azure_blob_storage_datasource import AzureBlobStorageDatasource  # noqa: E402
from .federated_datasource import FederatedDatasource  # noqa: E402
from .ftp_datasource import FtpDatasource  # noqa: E402
from .google_drive_datasource import GoogleDriveDatasource  # noqa: E402
from .http_datasource import HttpDatasource  # noqa: E402
from .ods_form_datasource import OdsFormDatasource  # noqa: E402
from .sharepoint_datasource import SharepointDatasource  # noqa: E402
from .snowflake_odbc_datasource import SnowflakeOdbcDatasource  # noqa: E402
from .uploaded_file_datasource import UploadedFileDatasource  # noqa: E402

Datasource: TypeAlias = (
    HttpDatasource
    | FtpDatasource
    | SharepointDatasource
    | GoogleDriveDatasource
    | AmazonS3Datasource
    | AzureBlobStorageDatasource
    | UploadedFileDatasource
    | FederatedDatasource
    | OdsFormDatasource
    | SnowflakeOdbcDatasource
)
"""Where the bytes of a resource come from."""
