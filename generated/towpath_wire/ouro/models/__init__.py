# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""The models of Ouro API: what its answers are read into and its requests are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .asset_reference import AssetReference as AssetReference
    from .asset_stage import AssetStage as AssetStage
    from .asset_type import AssetType as AssetType
    from .bucket import Bucket as Bucket
    from .column import Column as Column
    from .columns_envelope import ColumnsEnvelope as ColumnsEnvelope
    from .cost_accounting import CostAccounting as CostAccounting
    from .create_from_dataset_schema import CreateFromDatasetSchema as CreateFromDatasetSchema
    from .create_from_file import CreateFromFile as CreateFromFile
    from .create_from_query_string import CreateFromQueryString as CreateFromQueryString
    from .create_from_schema import CreateFromSchema as CreateFromSchema
    from .create_from_service import CreateFromService as CreateFromService
    from .data_envelope import DataEnvelope as DataEnvelope
    from .dataset import Dataset as Dataset
    from .dataset_changes import DatasetChanges as DatasetChanges
    from .dataset_envelope import DatasetEnvelope as DatasetEnvelope
    from .dataset_from_service import DatasetFromService as DatasetFromService
    from .dataset_metadata import DatasetMetadata as DatasetMetadata
    from .dataset_stats import DatasetStats as DatasetStats
    from .dataset_with_schema import DatasetWithSchema as DatasetWithSchema
    from .dataset_with_warning_envelope import DatasetWithWarningEnvelope as DatasetWithWarningEnvelope
    from .datasets_envelope import DatasetsEnvelope as DatasetsEnvelope
    from .done_envelope import DoneEnvelope as DoneEnvelope
    from .error_envelope import ErrorEnvelope as ErrorEnvelope
    from .error_object import ErrorObject as ErrorObject
    from .error_value import ErrorValue as ErrorValue
    from .file_link import FileLink as FileLink
    from .file_metadata import FileMetadata as FileMetadata
    from .file_metadata_envelope import FileMetadataEnvelope as FileMetadataEnvelope
    from .file_reference import FileReference as FileReference
    from .follow import Follow as Follow
    from .follow_envelope import FollowEnvelope as FollowEnvelope
    from .follows_envelope import FollowsEnvelope as FollowsEnvelope
    from .load_mode import LoadMode as LoadMode
    from .load_rows import LoadRows as LoadRows
    from .monetization import Monetization as Monetization
    from .permission import Permission as Permission
    from .permission_envelope import PermissionEnvelope as PermissionEnvelope
    from .permissions_envelope import PermissionsEnvelope as PermissionsEnvelope
    from .purchase import Purchase as Purchase
    from .purchase_envelope import PurchaseEnvelope as PurchaseEnvelope
    from .purchase_method import PurchaseMethod as PurchaseMethod
    from .purchase_request import PurchaseRequest as PurchaseRequest
    from .role import Role as Role
    from .row import Row as Row
    from .row_ingest import RowIngest as RowIngest
    from .row_ingest_envelope import RowIngestEnvelope as RowIngestEnvelope
    from .share_permission import SharePermission as SharePermission
    from .share_request import ShareRequest as ShareRequest
    from .stats_envelope import StatsEnvelope as StatsEnvelope
    from .token_reply import TokenReply as TokenReply
    from .token_request import TokenRequest as TokenRequest
    from .update_dataset import UpdateDataset as UpdateDataset
    from .upload_form import UploadForm as UploadForm
    from .uploaded_file import UploadedFile as UploadedFile
    from .user import User as User
    from .user_envelope import UserEnvelope as UserEnvelope
    from .user_reference import UserReference as UserReference
    from .user_url import UserUrl as UserUrl
    from .visibility import Visibility as Visibility
else:
    _MODULES = {
        "AssetReference": "asset_reference",
        "AssetStage": "asset_stage",
        "AssetType": "asset_type",
        "Bucket": "bucket",
        "Column": "column",
        "ColumnsEnvelope": "columns_envelope",
        "CostAccounting": "cost_accounting",
        "CreateFromDatasetSchema": "create_from_dataset_schema",
        "CreateFromFile": "create_from_file",
        "CreateFromQueryString": "create_from_query_string",
        "CreateFromSchema": "create_from_schema",
        "CreateFromService": "create_from_service",
        "DataEnvelope": "data_envelope",
        "Dataset": "dataset",
        "DatasetChanges": "dataset_changes",
        "DatasetEnvelope": "dataset_envelope",
        "DatasetFromService": "dataset_from_service",
        "DatasetMetadata": "dataset_metadata",
        "DatasetStats": "dataset_stats",
        "DatasetWithSchema": "dataset_with_schema",
        "DatasetWithWarningEnvelope": "dataset_with_warning_envelope",
        "DatasetsEnvelope": "datasets_envelope",
        "DoneEnvelope": "done_envelope",
        "ErrorEnvelope": "error_envelope",
        "ErrorObject": "error_object",
        "ErrorValue": "error_value",
        "FileLink": "file_link",
        "FileMetadata": "file_metadata",
        "FileMetadataEnvelope": "file_metadata_envelope",
        "FileReference": "file_reference",
        "Follow": "follow",
        "FollowEnvelope": "follow_envelope",
        "FollowsEnvelope": "follows_envelope",
        "LoadMode": "load_mode",
        "LoadRows": "load_rows",
        "Monetization": "monetization",
        "Permission": "permission",
        "PermissionEnvelope": "permission_envelope",
        "PermissionsEnvelope": "permissions_envelope",
        "Purchase": "purchase",
        "PurchaseEnvelope": "purchase_envelope",
        "PurchaseMethod": "purchase_method",
        "PurchaseRequest": "purchase_request",
        "Role": "role",
        "Row": "row",
        "RowIngest": "row_ingest",
        "RowIngestEnvelope": "row_ingest_envelope",
        "SharePermission": "share_permission",
        "ShareRequest": "share_request",
        "StatsEnvelope": "stats_envelope",
        "TokenReply": "token_reply",
        "TokenRequest": "token_request",
        "UpdateDataset": "update_dataset",
        "UploadForm": "upload_form",
        "UploadedFile": "uploaded_file",
        "User": "user",
        "UserEnvelope": "user_envelope",
        "UserReference": "user_reference",
        "UserUrl": "user_url",
        "Visibility": "visibility",
    }

    def __getattr__(name):
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f"{__name__}.{module}"), name)
        globals()[name] = value
        return value

    def __dir__():
        return sorted([*globals(), *__all__])


__all__ = [
    "AssetReference",
    "AssetStage",
    "AssetType",
    "Bucket",
    "Column",
    "ColumnsEnvelope",
    "CostAccounting",
    "CreateFromDatasetSchema",
    "CreateFromFile",
    "CreateFromQueryString",
    "CreateFromSchema",
    "CreateFromService",
    "DataEnvelope",
    "Dataset",
    "DatasetChanges",
    "DatasetEnvelope",
    "DatasetFromService",
    "DatasetMetadata",
    "DatasetStats",
    "DatasetWithSchema",
    "DatasetWithWarningEnvelope",
    "DatasetsEnvelope",
    "DoneEnvelope",
    "ErrorEnvelope",
    "ErrorObject",
    "ErrorValue",
    "FileLink",
    "FileMetadata",
    "FileMetadataEnvelope",
    "FileReference",
    "Follow",
    "FollowEnvelope",
    "FollowsEnvelope",
    "LoadMode",
    "LoadRows",
    "Monetization",
    "Permission",
    "PermissionEnvelope",
    "PermissionsEnvelope",
    "Purchase",
    "PurchaseEnvelope",
    "PurchaseMethod",
    "PurchaseRequest",
    "Role",
    "Row",
    "RowIngest",
    "RowIngestEnvelope",
    "SharePermission",
    "ShareRequest",
    "StatsEnvelope",
    "TokenReply",
    "TokenRequest",
    "UpdateDataset",
    "UploadForm",
    "UploadedFile",
    "User",
    "UserEnvelope",
    "UserReference",
    "UserUrl",
    "Visibility",
]
