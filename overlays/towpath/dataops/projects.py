"""Projects on DataOps.live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath_wire.dataops.resources import projects as wire

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from towpath_wire.dataops import models

__all__ = ["AsyncProjects", "Projects"]


class Projects(wire.Projects):
    """List, read, make, copy, change and delete projects."""

    def __getitem__(self, project: int | str) -> models.Project:
        """Read a project by its number or by its full path.

        Raises NotFound where there is no such project, or not for this token; ConfigurationError for text that is no
        full path. Observed in clients that read projects of app.dataops.live by path.

        Example:
            >>> dataops.projects["waterways/navigation"].default_branch
            'main'
        """
        from .names import project_id

        return self.read(project_id(project))


class AsyncProjects(wire.AsyncProjects):
    """List, read, make, copy, change and delete projects."""

    def __getitem__(self, project: int | str) -> Coroutine[Any, Any, models.Project]:
        """Read a project by its number or by its full path: `await dataops.projects["waterways/navigation"]`."""
        from .names import project_id

        return self.read(project_id(project))
