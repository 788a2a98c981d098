# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""DataOps.live API: typed calls (`Api`, `AsyncApi`) and the models that they take and return."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api import Api as Api, AsyncApi as AsyncApi
    from .models.access import Access as Access
    from .models.create_pipeline import CreatePipeline as CreatePipeline
    from .models.create_project import CreateProject as CreateProject
    from .models.create_schedule import CreateSchedule as CreateSchedule
    from .models.create_trigger import CreateTrigger as CreateTrigger
    from .models.current_user import CurrentUser as CurrentUser
    from .models.detailed_status import DetailedStatus as DetailedStatus
    from .models.error import Error as Error
    from .models.fork_project import ForkProject as ForkProject
    from .models.last_pipeline import LastPipeline as LastPipeline
    from .models.message import Message as Message
    from .models.message_error import MessageError as MessageError
    from .models.namespace import Namespace as Namespace
    from .models.namespace_kind import NamespaceKind as NamespaceKind
    from .models.namespace_reference import NamespaceReference as NamespaceReference
    from .models.parameter_error import ParameterError as ParameterError
    from .models.pipeline import Pipeline as Pipeline
    from .models.pipeline_status import PipelineStatus as PipelineStatus
    from .models.pipeline_summary import PipelineSummary as PipelineSummary
    from .models.project import Project as Project
    from .models.project_links import ProjectLinks as ProjectLinks
    from .models.project_permissions import ProjectPermissions as ProjectPermissions
    from .models.project_reference import ProjectReference as ProjectReference
    from .models.schedule import Schedule as Schedule
    from .models.trigger import Trigger as Trigger
    from .models.trigger_pipeline import TriggerPipeline as TriggerPipeline
    from .models.update_project import UpdateProject as UpdateProject
    from .models.update_schedule import UpdateSchedule as UpdateSchedule
    from .models.user import User as User
    from .models.variable import Variable as Variable
    from .models.variable_kind import VariableKind as VariableKind
    from .models.visibility import Visibility as Visibility
else:
    _MODULES = {
        "Access": "models.access",
        "Api": "api",
        "AsyncApi": "api",
        "CreatePipeline": "models.create_pipeline",
        "CreateProject": "models.create_project",
        "CreateSchedule": "models.create_schedule",
        "CreateTrigger": "models.create_trigger",
        "CurrentUser": "models.current_user",
        "DetailedStatus": "models.detailed_status",
        "Error": "models.error",
        "ForkProject": "models.fork_project",
        "LastPipeline": "models.last_pipeline",
        "Message": "models.message",
        "MessageError": "models.message_error",
        "Namespace": "models.namespace",
        "NamespaceKind": "models.namespace_kind",
        "NamespaceReference": "models.namespace_reference",
        "ParameterError": "models.parameter_error",
        "Pipeline": "models.pipeline",
        "PipelineStatus": "models.pipeline_status",
        "PipelineSummary": "models.pipeline_summary",
        "Project": "models.project",
        "ProjectLinks": "models.project_links",
        "ProjectPermissions": "models.project_permissions",
        "ProjectReference": "models.project_reference",
        "Schedule": "models.schedule",
        "Trigger": "models.trigger",
        "TriggerPipeline": "models.trigger_pipeline",
        "UpdateProject": "models.update_project",
        "UpdateSchedule": "models.update_schedule",
        "User": "models.user",
        "Variable": "models.variable",
        "VariableKind": "models.variable_kind",
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
    "Access",
    "Api",
    "AsyncApi",
    "CreatePipeline",
    "CreateProject",
    "CreateSchedule",
    "CreateTrigger",
    "CurrentUser",
    "DetailedStatus",
    "Error",
    "ForkProject",
    "LastPipeline",
    "Message",
    "MessageError",
    "Namespace",
    "NamespaceKind",
    "NamespaceReference",
    "ParameterError",
    "Pipeline",
    "PipelineStatus",
    "PipelineSummary",
    "Project",
    "ProjectLinks",
    "ProjectPermissions",
    "ProjectReference",
    "Schedule",
    "Trigger",
    "TriggerPipeline",
    "UpdateProject",
    "UpdateSchedule",
    "User",
    "Variable",
    "VariableKind",
    "Visibility",
]
