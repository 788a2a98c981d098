# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Ouro API: typed calls (`Api`, `AsyncApi`) and the models that they take and return."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api import Api as Api, AsyncApi as AsyncApi
    from .models.asset_reference import AssetReference as AssetReference
    from .models.asset_stage import AssetStage as AssetStage
    from .models.asset_type import AssetType as AssetType
    from .models.bucket import Bucket as Bucket
    from .models.column import Column as Column
    from .models.columns_envelope import ColumnsEnvelope as ColumnsEnvelope
    from .models.cost_accounting import CostAccounting as CostAccounting
    from .models.create_from_dataset_schema import CreateFromDatasetSchema as CreateFromDatasetSchema
    from .models.create_from_file import CreateFromFile as CreateFromFile
    from .models.create_from_query_string import CreateFromQueryString as CreateFromQueryString
    from .models.create_from_schema import CreateFromSchema as CreateFromSchema
    from .models.create_from_service import CreateFromService as CreateFromService
    from .models.data_envelope import DataEnvelope as DataEnvelope
    from .models.dataset import Dataset as Dataset
    from .models.dataset_changes import DatasetChanges as DatasetChanges
    from .models.dataset_envelope import DatasetEnvelope as DatasetEnvelope
    from .models.dataset_from_service import DatasetFromService as DatasetFromService
    from .models.dataset_metadata import DatasetMetadata as DatasetMetadata
    from .models.dataset_stats import DatasetStats as DatasetStats
    from .models.dataset_with_schema import DatasetWithSchema as DatasetWithSchema
    from .models.dataset_with_warning_envelope import DatasetWithWarningEnvelope as DatasetWithWarningEnvelope
    from .models.datasets_envelope import DatasetsEnvelope as DatasetsEnvelope
    from .models.done_envelope import DoneEnvelope as DoneEnvelope
    from .models.error_envelope import ErrorEnvelope as ErrorEnvelope
    from .models.error_object import ErrorObject as ErrorObject
    from .models.error_value import ErrorValue as ErrorValue
    from .models.file_link import FileLink as FileLink
    from .models.file_metadata import FileMetadata as FileMetadata
    from .models.file_metadata_envelope import FileMetadataEnvelope as FileMetadataEnvelope
    from .models.file_reference import FileReference as FileReference
    from .models.follow import Follow as Follow
    from .models.follow_envelope import FollowEnvelope as FollowEnvelope
    from .models.follows_envelope import FollowsEnvelope as FollowsEnvelope
    from .models.load_mode import LoadMode as LoadMode
    from .models.load_rows import LoadRows as LoadRows
    from .models.monetization import Monetization as Monetization
    from .models.permission import Permission as Permission
    from .models.permission_envelope import PermissionEnvelope as PermissionEnvelope
    from .models.permissions_envelope import PermissionsEnvelope as PermissionsEnvelope
    from .models.purchase import Purchase as Purchase
    from .models.purchase_envelope import PurchaseEnvelope as PurchaseEnvelope
    from .models.purchase_method import PurchaseMethod as PurchaseMethod
    from .models.purchase_request import PurchaseRequest as PurchaseRequest
    from .models.role import Role as Role
    from .models.row import Row as Row
    from .models.row_ingest import RowIngest as RowIngest
    from .models.row_ingest_envelope import RowIngestEnvelope as RowIngestEnvelope
    from .models.share_permission import SharePermission as SharePermission
    from .models.share_request import ShareRequest as ShareRequest
    from .models.stats_envelope import StatsEnvelope as StatsEnvelope
    from .models.token_reply import TokenReply as TokenReply
    from .models.token_request import TokenRequest as TokenRequest
    from .models.update_dataset import UpdateDataset as UpdateDataset
    from .models.upload_form import UploadForm as UploadForm
    from .models.uploaded_file import UploadedFile as UploadedFile
    from .models.user import User as User
    from .models.user_envelope import UserEnvelope as UserEnvelope
    from .models.user_reference import UserReference as UserReference
    from .models.user_url import UserUrl as UserUrl
    from .models.visibility import Visibility as Visibility
else:
    _MODULES = {
        "Api": "api",
        "AssetReference": "models.asset_reference",
        "AssetStage": "models.asset_stage",
        "AssetType": "models.asset_type",
        "AsyncApi": "api",
        "Bucket": "models.bucket",
        "Column": "models.column",
        "ColumnsEnvelope": "models.columns_envelope",
        "CostAccounting": "models.cost_accounting",
        "CreateFromDatasetSchema": "models.create_from_dataset_schema",
        "CreateFromFile": "models.create_from_file",
        "CreateFromQueryString": "models.create_from_query_string",
        "CreateFromSchema": "models.create_from_schema",
        "CreateFromService": "models.create_from_service",
        "DataEnvelope": "models.data_envelope",
        "Dataset": "models.dataset",
        "DatasetChanges": "models.dataset_changes",
        "DatasetEnvelope": "models.dataset_envelope",
        "DatasetFromService": "models.dataset_from_service",
        "DatasetMetadata": "models.dataset_metadata",
        "DatasetStats": "models.dataset_stats",
        "DatasetWithSchema": "models.dataset_with_schema",
        "DatasetWithWarningEnvelope": "models.dataset_with_warning_envelope",
        "DatasetsEnvelope": "models.datasets_envelope",
        "DoneEnvelope": "models.done_envelope",
        "ErrorEnvelope": "models.error_envelope",
        "ErrorObject": "models.error_object",
        "ErrorValue": "models.error_value",
        "FileLink": "models.file_link",
        "FileMetadata": "models.file_metadata",
        "FileMetadataEnvelope": "models.file_metadata_envelope",
        "FileReference": "models.file_reference",
        "Follow": "models.follow",
        "FollowEnvelope": "models.follow_envelope",
        "FollowsEnvelope": "models.follows_envelope",
        "LoadMode": "models.load_mode",
        "LoadRows": "models.load_rows",
        "Monetization": "models.monetization",
        "Permission": "models.permission",
        "PermissionEnvelope": "models.permission_envelope",
        "PermissionsEnvelope": "models.permissions_envelope",
        "Purchase": "models.purchase",
        "PurchaseEnvelope": "models.purchase_envelope",
        "PurchaseMethod": "models.purchase_method",
        "PurchaseRequest": "models.purchase_request",
        "Role": "models.role",
        "Row": "models.row",
        "RowIngest": "models.row_ingest",
        "RowIngestEnvelope": "models.row_ingest_envelope",
        "SharePermission": "models.share_permission",
        "ShareRequest": "models.share_request",
        "StatsEnvelope": "models.stats_envelope",
        "TokenReply": "models.token_reply",
        "TokenRequest": "models.token_request",
        "UpdateDataset": "models.update_dataset",
        "UploadForm": "models.upload_form",
        "UploadedFile": "models.uploaded_file",
        "User": "models.user",
        "UserEnvelope": "models.user_envelope",
        "UserReference": "models.user_reference",
        "UserUrl": "models.user_url",
        "Visibility": "models.visibility",
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
    "Api",
    "AssetReference",
    "AssetStage",
    "AssetType",
    "AsyncApi",
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
