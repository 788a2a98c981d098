"""What only the owner of DataOps.live's stand-in can do: `stand_in.admin`.

Projects are named by number or by full path.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from towpath.testing.refusals import StandInError

from .access import find_project
from .pipelines import end, find_pipeline, start
from .tokens import SCOPES, add_token

if TYPE_CHECKING:
    from collections.abc import Sequence

    from towpath.testing.core import StandIn

Outcome = Literal["success", "failed", "canceled", "skipped"]


class Admin:
    """The verbs of an administrator; each raises StandInError for what is not there."""

    def __init__(self, stand_in: StandIn) -> None:
        self._stand_in = stand_in

    def trigger_token(self, project: int | str) -> str:
        """Return the oldest trigger token of a project.

        >>> from towpath.testing import stand_in
        >>> with stand_in("dataops") as dataops:
        ...     dataops.admin.trigger_token("waterways/navigation").startswith("glptt-")
        True
        """
        with self._stand_in.lock:
            number = self._project(project)["id"]
            trigger = self._stand_in.store.first(f"triggers of {number}")
            if trigger is None:
                raise StandInError(f"the project {project} has no trigger token")
            return str(trigger["token"])

    def add_token(self, user: str, scopes: Sequence[str] = ("api",), *, lifetime: float | None = None) -> str:
        """Give a user one more access token, for so many seconds where `lifetime` says; return it."""
        with self._stand_in.lock:
            found = next(
                (each for each in self._stand_in.store.documents("users") if each["username"] == user), None
            )
            if found is None:
                raise StandInError(f"there is no user {user!r}")
            if unknown := set(scopes) - SCOPES.keys():
                raise StandInError(f"there is no scope {min(unknown)!r}; there is {', '.join(SCOPES)}")
            now = self._stand_in.clock.milliseconds
            expires = None if lifetime is None else now + round(lifetime * 1000)
            token = add_token(self._stand_in, found["id"], "", scopes, expires=expires)
            self._stand_in.store.commit()
            return token

    def add_pipelines(self, project: int | str, count: int, ref: str = "main") -> None:
        """Let a project have so many more pipelines, all of them just made."""
        with self._stand_in.lock:
            found = self._project(project)
            for _ in range(count):
                made = start(self._stand_in, found, ref, "push", user_id=found["creator_id"], variables={})
                if made is None:
                    raise StandInError(f"the project {project} has no branch {ref!r}")
            self._stand_in.store.commit()

    def end_pipeline(self, project: int | str, pipeline: int, outcome: Outcome = "success") -> None:
        """Let a pipeline be over now, whatever its clock says."""
        with self._stand_in.lock:
            end(self._stand_in, self._pipeline(project, pipeline), outcome)
            self._stand_in.store.commit()

    def variables_of(self, project: int | str, pipeline: int) -> dict[str, str]:
        """Return the variables that a pipeline was started with, which no answer shows."""
        with self._stand_in.lock:
            return dict(self._pipeline(project, pipeline)["variables"])

    def _project(self, id: int | str) -> dict[str, Any]:
        found = find_project(self._stand_in.store, id)
        if found is None:
            raise StandInError(f"there is no project {id!r}")
        return found

    def _pipeline(self, project: int | str, pipeline: int) -> dict[str, Any]:
        found = find_pipeline(self._stand_in, self._project(project)["id"], pipeline)
        if found is None:
            raise StandInError(f"the project {project} has no pipeline {pipeline}")
        return found
