# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""The models of Ouro API: what its answers are read into and its requests are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .asset_stage import AssetStage as AssetStage
    from .cost_accounting import CostAccounting as CostAccounting
    from .create_from_dataset_schema import CreateFromDatasetSchema as CreateFromDatasetSchema
    from .create_from_query_string import CreateFromQueryString as CreateFromQueryString
    from .create_from_schema import CreateFromSchema as CreateFromSchema
    from .data_envelope import DataEnvelope as DataEnvelope
    from .dataset import Dataset as Dataset
    from .dataset_envelope import DatasetEnvelope as DatasetEnvelope
    from .dataset_metadata import DatasetMetadata as DatasetMetadata
    from .dataset_with_schema import DatasetWithSchema as DatasetWithSchema
    from .error_envelope import ErrorEnvelope as ErrorEnvelope
    from .error_object import ErrorObject as ErrorObject
    from .error_value import ErrorValue as ErrorValue
    from .file_link import FileLink as FileLink
    from .load_mode import LoadMode as LoadMode
    from .load_rows import LoadRows as LoadRows
    from .monetization import Monetization as Monetization
    from .row import Row as Row
    from .row_ingest import RowIngest as RowIngest
    from .row_ingest_envelope import RowIngestEnvelope as RowIngestEnvelope
    from .token_reply import TokenReply as TokenReply
    from .token_request import TokenRequest as TokenRequest
    from .user import User as User
    from .user_envelope import UserEnvelope as UserEnvelope
    from .user_url import UserUrl as UserUrl
    from .visibility import Visibility as Visibility
else:
    _MODULES = {
        "AssetStage": "asset_stage",
        "CostAccounting": "cost_accounting",
        "CreateFromDatasetSchema": "create_from_dataset_schema",
        "CreateFromQueryString": "create_from_query_string",
        "CreateFromSchema": "create_from_schema",
        "DataEnvelope": "data_envelope",
        "Dataset": "dataset",
        "DatasetEnvelope": "dataset_envelope",
        "DatasetMetadata": "dataset_metadata",
        "DatasetWithSchema": "dataset_with_schema",
        "ErrorEnvelope": "error_envelope",
        "ErrorObject": "error_object",
        "ErrorValue": "error_value",
        "FileLink": "file_link",
        "LoadMode": "load_mode",
        "LoadRows": "load_rows",
        "Monetization": "monetization",
        "Row": "row",
        "RowIngest": "row_ingest",
        "RowIngestEnvelope": "row_ingest_envelope",
        "TokenReply": "token_reply",
        "TokenRequest": "token_request",
        "User": "user",
        "UserEnvelope": "user_envelope",
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
    "AssetStage",
    "CostAccounting",
    "CreateFromDatasetSchema",
    "CreateFromQueryString",
    "CreateFromSchema",
    "DataEnvelope",
    "Dataset",
    "DatasetEnvelope",
    "DatasetMetadata",
    "DatasetWithSchema",
    "ErrorEnvelope",
    "ErrorObject",
    "ErrorValue",
    "FileLink",
    "LoadMode",
    "LoadRows",
    "Monetization",
    "Row",
    "RowIngest",
    "RowIngestEnvelope",
    "TokenReply",
    "TokenRequest",
    "User",
    "UserEnvelope",
    "UserUrl",
    "Visibility",
]
