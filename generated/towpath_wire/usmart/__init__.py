# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""uSmart actions API: typed calls (`Api`, `AsyncApi`) and the models that they take and return."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api import Api as Api, AsyncApi as AsyncApi
    from .models.access_level import AccessLevel as AccessLevel
    from .models.catalogue import Catalogue as Catalogue
    from .models.catalogue_entry import CatalogueEntry as CatalogueEntry
    from .models.dataset import Dataset as Dataset
    from .models.dataset_result import DatasetResult as DatasetResult
    from .models.dataset_view import DatasetView as DatasetView
    from .models.file import File as File
    from .models.file_result import FileResult as FileResult
    from .models.file_revision import FileRevision as FileRevision
    from .models.new_file import NewFile as NewFile
    from .models.new_resource_container import NewResourceContainer as NewResourceContainer
    from .models.pipeline_status import PipelineStatus as PipelineStatus
    from .models.problem import Problem as Problem
    from .models.problem_details import ProblemDetails as ProblemDetails
    from .models.put_request import PutRequest as PutRequest
    from .models.put_request_result import PutRequestResult as PutRequestResult
    from .models.put_request_wish import PutRequestWish as PutRequestWish
    from .models.resource_container import ResourceContainer as ResourceContainer
    from .models.resource_container_process import ResourceContainerProcess as ResourceContainerProcess
    from .models.resource_container_result import ResourceContainerResult as ResourceContainerResult
    from .models.visibility import Visibility as Visibility
else:
    _MODULES = {
        "AccessLevel": "models.access_level",
        "Api": "api",
        "AsyncApi": "api",
        "Catalogue": "models.catalogue",
        "CatalogueEntry": "models.catalogue_entry",
        "Dataset": "models.dataset",
        "DatasetResult": "models.dataset_result",
        "DatasetView": "models.dataset_view",
        "File": "models.file",
        "FileResult": "models.file_result",
        "FileRevision": "models.file_revision",
        "NewFile": "models.new_file",
        "NewResourceContainer": "models.new_resource_container",
        "PipelineStatus": "models.pipeline_status",
        "Problem": "models.problem",
        "ProblemDetails": "models.problem_details",
        "PutRequest": "models.put_request",
        "PutRequestResult": "models.put_request_result",
        "PutRequestWish": "models.put_request_wish",
        "ResourceContainer": "models.resource_container",
        "ResourceContainerProcess": "models.resource_container_process",
        "ResourceContainerResult": "models.resource_container_result",
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
    "AccessLevel",
    "Api",
    "AsyncApi",
    "Catalogue",
    "CatalogueEntry",
    "Dataset",
    "DatasetResult",
    "DatasetView",
    "File",
    "FileResult",
    "FileRevision",
    "NewFile",
    "NewResourceContainer",
    "PipelineStatus",
    "Problem",
    "ProblemDetails",
    "PutRequest",
    "PutRequestResult",
    "PutRequestWish",
    "ResourceContainer",
    "ResourceContainerProcess",
    "ResourceContainerResult",
    "Visibility",
]
