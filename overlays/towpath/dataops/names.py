"""What projects are called in calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import unquote

from towpath_wire.dataops.models import Project

from towpath.errors import ConfigurationError

if TYPE_CHECKING:
    AnyProject: TypeAlias = int | str | Project


def project_id(project: AnyProject) -> int | str:
    """Return a project's number or full path, as the wire takes it: `group/name`, with slashes as they are.

    A path that is percent-encoded already is taken as well: no path of a project holds a `%`. Raise ConfigurationError
    for text that is neither a number nor a full path.
    """
    if isinstance(project, Project):
        return project.id
    if not isinstance(project, str):
        return project
    path = unquote(project).strip("/")
    if "/" not in path and not path.isdecimal():
        raise ConfigurationError(
            f"{project!r} is no project: give its number, or its full path such as 'group/name'"
        )
    return path
