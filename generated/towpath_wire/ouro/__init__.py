# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Ouro API: typed calls (`Api`, `AsyncApi`) and the models that they take and return."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api import Api as Api, AsyncApi as AsyncApi
    from .models.asset_stage import AssetStage as AssetStage
    from .models.cost_accounting import CostAccounting as CostAccounting
    from .models.create_from_dataset_schema import CreateFromDatasetSchema as CreateFromDatasetSchema
    from .models.create_from_query_string import CreateFromQueryString as CreateFromQueryString
    from .models.create_from_schema import CreateFromSchema as CreateFromSchema
    from .models.data_envelope import DataEnvelope as DataEnvelope
    from .models.dataset import Dataset as Dataset
    from .models.dataset_envelope import DatasetEnvelope as DatasetEnvelope
    from .models.dataset_metadata import DatasetMetadata as DatasetMetadata
    from .models.dataset_with_schema import DatasetWithSchema as DatasetWithSchema
    from .models.error_envelope import ErrorEnvelope as ErrorEnvelope
    from .models.error_object import ErrorObject as ErrorObject
    from .models.error_value import ErrorValue as ErrorValue
    from .models.file_link import FileLink as FileLink
    from .models.load_mode import LoadMode as LoadMode
    from .models.load_rows import LoadRows as LoadRows
    from .models.monetization import Monetization as Monetization
    from .models.row import Row as Row
    from .models.row_ingest import RowIngest as RowIngest
    from .models.row_ingest_envelope import RowIngestEnvelope as RowIngestEnvelope
    from .models.token_reply import TokenReply as TokenReply
    from .models.token_request import TokenRequest as TokenRequest
    from .models.user import User as User
    from .models.user_envelope import UserEnvelope as UserEnvelope
    from .models.user_url import UserUrl as UserUrl
    from .models.visibility import Visibility as Visibility
else:
    _MODULES = {
        "Api": "api",
        "AssetStage": "models.asset_stage",
        "AsyncApi": "api",
        "CostAccounting": "models.cost_accounting",
        "CreateFromDatasetSchema": "models.create_from_dataset_schema",
        "CreateFromQueryString": "models.create_from_query_string",
        "CreateFromSchema": "models.create_from_schema",
        "DataEnvelope": "models.data_envelope",
        "Dataset": "models.dataset",
        "DatasetEnvelope": "models.dataset_envelope",
        "DatasetMetadata": "models.dataset_metadata",
        "DatasetWithSchema": "models.dataset_with_schema",
        "ErrorEnvelope": "models.error_envelope",
        "ErrorObject": "models.error_object",
        "ErrorValue": "models.error_value",
        "FileLink": "models.file_link",
        "LoadMode": "models.load_mode",
        "LoadRows": "models.load_rows",
        "Monetization": "models.monetization",
        "Row": "models.row",
        "RowIngest": "models.row_ingest",
        "RowIngestEnvelope": "models.row_ingest_envelope",
        "TokenReply": "models.token_reply",
        "TokenRequest": "models.token_request",
        "User": "models.user",
        "UserEnvelope": "models.user_envelope",
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
    "AssetStage",
    "AsyncApi",
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
