# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""The models of uSmart actions API: what its answers are read into and its requests are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .access_level import AccessLevel as AccessLevel
    from .catalogue import Catalogue as Catalogue
    from .catalogue_entry import CatalogueEntry as CatalogueEntry
    from .dataset import Dataset as Dataset
    from .dataset_result import DatasetResult as DatasetResult
    from .dataset_view import DatasetView as DatasetView
    from .file import File as File
    from .file_result import FileResult as FileResult
    from .file_revision import FileRevision as FileRevision
    from .new_file import NewFile as NewFile
    from .new_resource_container import NewResourceContainer as NewResourceContainer
    from .pipeline_status import PipelineStatus as PipelineStatus
    from .problem import Problem as Problem
    from .problem_details import ProblemDetails as ProblemDetails
    from .put_request import PutRequest as PutRequest
    from .put_request_result import PutRequestResult as PutRequestResult
    from .put_request_wish import PutRequestWish as PutRequestWish
    from .resource_container import ResourceContainer as ResourceContainer
    from .resource_container_process import ResourceContainerProcess as ResourceContainerProcess
    from .resource_container_result import ResourceContainerResult as ResourceContainerResult
    from .visibility import Visibility as Visibility
else:
    _MODULES = {
        "AccessLevel": "access_level",
        "Catalogue": "catalogue",
        "CatalogueEntry": "catalogue_entry",
        "Dataset": "dataset",
        "DatasetResult": "dataset_result",
        "DatasetView": "dataset_view",
        "File": "file",
        "FileResult": "file_result",
        "FileRevision": "file_revision",
        "NewFile": "new_file",
        "NewResourceContainer": "new_resource_container",
        "PipelineStatus": "pipeline_status",
        "Problem": "problem",
        "ProblemDetails": "problem_details",
        "PutRequest": "put_request",
        "PutRequestResult": "put_request_result",
        "PutRequestWish": "put_request_wish",
        "ResourceContainer": "resource_container",
        "ResourceContainerProcess": "resource_container_process",
        "ResourceContainerResult": "resource_container_result",
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
    "AccessLevel",
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
