"""DataOps.live's behaviour, put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath.testing.behaviour import Behaviour, Handler

from . import namespaces, pipelines, projects, schedules, tokens, triggers, users, world
from .admin import Admin
from .dialect import DataOpsDialect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath.testing.authentication import Caller
    from towpath.testing.core import StandIn
    from towpath.testing.operations import Operation


class DataOpsBehaviour(Behaviour):
    """Tokens with scopes, members with roles, and pipelines that the clock moves on."""

    dialect = DataOpsDialect()
    reads_query_as_body = True
    booleans: Mapping[str, bool] = {  # as Rails reads them; Python's clients write `True`
        **dict.fromkeys(("True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON"), True),
        **dict.fromkeys(("False", "FALSE", "no", "No", "NO", "off", "Off", "OFF"), False),
    }
    handlers: Mapping[str, Handler] = {
        "readCurrentUser": users.read_current_user,
        "listNamespaces": namespaces.list_namespaces,
        "readNamespace": namespaces.read_namespace,
        "listProjects": projects.list_projects,
        "createProject": projects.create_project,
        "readProject": projects.read_project,
        "updateProject": projects.update_project,
        "deleteProject": projects.delete_project,
        "forkProject": projects.fork_project,
        "listPipelines": pipelines.list_pipelines,
        "readPipeline": pipelines.read_pipeline,
        "createPipeline": pipelines.create_pipeline,
        "triggerPipeline": pipelines.trigger_pipeline,
        "listSchedules": schedules.list_schedules,
        "createSchedule": schedules.create_schedule,
        "readSchedule": schedules.read_schedule,
        "updateSchedule": schedules.update_schedule,
        "deleteSchedule": schedules.delete_schedule,
        "playSchedule": schedules.play_schedule,
        "listTriggers": triggers.list_triggers,
        "createTrigger": triggers.create_trigger,
    }

    def populate(self, stand_in: StandIn) -> None:
        """Fill an empty store with the starting world."""
        world.populate(stand_in)

    def identify(self, stand_in: StandIn, scheme: str, credential: str) -> Caller | None:
        """Return whose access token it is, in whichever header; a trigger token is nobody's."""
        return tokens.identify(stand_in, credential)

    def admit(self, stand_in: StandIn, operation: Operation, caller: Caller) -> None:
        """Refuse a token whose scopes do not reach the operation."""
        tokens.admit(stand_in, operation, caller)

    def credentials(self, stand_in: StandIn) -> dict[str, dict[str, str]]:
        """Return the access token of each role."""
        return {
            token["role"]: {"token": token["token"]}
            for token in stand_in.store.documents("tokens")
            if token["role"] and not token["revoked"]
        }

    def world(self, stand_in: StandIn) -> dict[str, str]:
        """Return the numbers of all that is there at first."""
        return dict(world.NAMES)

    def admin(self, stand_in: StandIn) -> Admin:
        """Return the verbs that only the owner of the stand-in has."""
        return Admin(stand_in)

    def revoke(self, stand_in: StandIn, credential: str) -> bool:
        """End an access token."""
        return tokens.revoke(stand_in, credential)
