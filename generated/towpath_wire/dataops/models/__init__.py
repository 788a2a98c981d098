# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""The models of DataOps.live API: what its answers are read into and its requests are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .access import Access as Access
    from .create_pipeline import CreatePipeline as CreatePipeline
    from .create_project import CreateProject as CreateProject
    from .create_schedule import CreateSchedule as CreateSchedule
    from .create_trigger import CreateTrigger as CreateTrigger
    from .current_user import CurrentUser as CurrentUser
    from .detailed_status import DetailedStatus as DetailedStatus
    from .error import Error as Error
    from .fork_project import ForkProject as ForkProject
    from .last_pipeline import LastPipeline as LastPipeline
    from .message import Message as Message
    from .message_error import MessageError as MessageError
    from .namespace import Namespace as Namespace
    from .namespace_kind import NamespaceKind as NamespaceKind
    from .namespace_reference import NamespaceReference as NamespaceReference
    from .parameter_error import ParameterError as ParameterError
    from .pipeline import Pipeline as Pipeline
    from .pipeline_status import PipelineStatus as PipelineStatus
    from .pipeline_summary import PipelineSummary as PipelineSummary
    from .project import Project as Project
    from .project_links import ProjectLinks as ProjectLinks
    from .project_permissions import ProjectPermissions as ProjectPermissions
    from .project_reference import ProjectReference as ProjectReference
    from .schedule import Schedule as Schedule
    from .trigger import Trigger as Trigger
    from .trigger_pipeline import TriggerPipeline as TriggerPipeline
    from .update_project import UpdateProject as UpdateProject
    from .update_schedule import UpdateSchedule as UpdateSchedule
    from .user import User as User
    from .variable import Variable as Variable
    from .variable_kind import VariableKind as VariableKind
    from .visibility import Visibility as Visibility
else:
    _MODULES = {
        "Access": "access",
        "CreatePipeline": "create_pipeline",
        "CreateProject": "create_project",
        "CreateSchedule": "create_schedule",
        "CreateTrigger": "create_trigger",
        "CurrentUser": "current_user",
        "DetailedStatus": "detailed_status",
        "Error": "error",
        "ForkProject": "fork_project",
        "LastPipeline": "last_pipeline",
        "Message": "message",
        "MessageError": "message_error",
        "Namespace": "namespace",
        "NamespaceKind": "namespace_kind",
        "NamespaceReference": "namespace_reference",
        "ParameterError": "parameter_error",
        "Pipeline": "pipeline",
        "PipelineStatus": "pipeline_status",
        "PipelineSummary": "pipeline_summary",
        "Project": "project",
        "ProjectLinks": "project_links",
        "ProjectPermissions": "project_permissions",
        "ProjectReference": "project_reference",
        "Schedule": "schedule",
        "Trigger": "trigger",
        "TriggerPipeline": "trigger_pipeline",
        "UpdateProject": "update_project",
        "UpdateSchedule": "update_schedule",
        "User": "user",
        "Variable": "variable",
        "VariableKind": "variable_kind",
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
    "Access",
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
