# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on projects, as methods."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..._seam.unset import UNSET, Unset
from ..operations import projects as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import dataops as payloads
    from .. import models


class Projects:
    """Projects, by number or by full path."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawProjects:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawProjects(self._sender)

    @cached_property
    def streaming(self) -> StreamingProjects:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingProjects(self._sender)

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        search: str | None = None,
        owned: bool | None = None,
        membership: bool | None = None,
        simple: bool | None = None,
        visibility: models.Visibility | Literal["private", "internal", "public"] | None = None,
        order_by: Literal["id", "name", "path", "created_at", "updated_at", "last_activity_at"] | None = None,
        sort: Literal["asc", "desc"] | None = None,
        options: Options | None = None,
    ) -> _Pages[models.Project]:
        """List the projects that the caller sees.

        The newest first. Without a token the list is empty; a token that does not open is refused.

        Args:
            page: Which page, from 1; beyond the last one the list is empty. At least 1, default 1.
            per_page: How many items a page has; more than 100 is taken for 100. At least 1, default 20.
            search: A part of the name or the path.
            owned: Whether only those count that the caller owns. Default false.
            membership: Whether only those count that the caller is a member of. Default false.
            simple: Whether each project is told in short. Default false.
            visibility: Only projects that these see.
            order_by: What the order goes by. Default created_at.
            sort: Ascending or descending. Default desc.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (Using the REST API, "Valid API request" and "Access tokens"). Spec:
        specs/dataops/paths/projects.yaml:4.
        """
        return _Pages(
            self._sender,
            operations.list_projects(
                page=page,
                per_page=per_page,
                search=search,
                owned=owned,
                membership=membership,
                simple=simple,
                visibility=visibility,
                order_by=order_by,
                sort=sort,
                options=options,
            ),
            operations.LIST_PROJECTS_PAGES,
        )

    def create(
        self,
        body: models.CreateProject | payloads.CreateProject,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> models.Project:
        """Create a project.

        It lives in the caller's own namespace unless `namespace_id` says where; its path is made of its name.
        What is not known is ignored, the response's `permissions` among it, which the documentation's sample
        sends.

        Args:
            body: A new project, with a name, a path, or both. Whatever is not listed here is ignored.
            content_type: The media type to send the body in.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The new project.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (Using the REST API, "Request payload"). Spec: specs/dataops/paths/projects.yaml:74.
        """
        return self._sender.send(
            operations.create_project(body, content_type=content_type, options=options)
        ).value()

    def read(self, id: int | str, *, options: Options | None = None) -> models.Project:
        """Read a project, by number or by full path.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The project.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Observed, not documented (clients that read projects of app.dataops.live by their path). Spec:
        specs/dataops/paths/projects.yaml:100.
        """
        return self._sender.send(operations.read_project(id, options=options)).value()

    def update(
        self,
        id: int | str,
        body: models.UpdateProject | payloads.UpdateProject,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> models.Project:
        """Change a project's name, description, path or visibility.

        What is not sent stays as it is.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            body: What to change; one setting at least.
            content_type: The media type to send the body in.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The project.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: maintainer.

        Inferred: nobody says so (GitLab v4 documentation, "Edit a project"). Spec:
        specs/dataops/paths/projects.yaml:118.
        """
        return self._sender.send(
            operations.update_project(id, body, content_type=content_type, options=options)
        ).value()

    def delete(self, id: int | str, *, options: Options | None = None) -> models.Message:
        """Delete a project with all that is in it.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            It will be done; from now on it is not there any more.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: owner.

        Inferred: nobody says so (GitLab v4 documentation, "Delete a project"). Spec:
        specs/dataops/paths/projects.yaml:138.
        """
        return self._sender.send(operations.delete_project(id, options=options)).value()

    def fork(
        self,
        id: int | str,
        body: models.ForkProject | payloads.ForkProject | Unset = UNSET,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> models.Project:
        """Copy a project into another namespace.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            body: Where the copy goes and what it is called; the caller's own namespace and the same name
                otherwise.
            content_type: The media type to send the body in.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The new project.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (409): It is there already.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Observed, not documented (clients that fork projects on app.dataops.live). Spec:
        specs/dataops/paths/projects.yaml:158.
        """
        return self._sender.send(
            operations.fork_project(id, body, content_type=content_type, options=options)
        ).value()


class AsyncProjects:
    """Projects, by number or by full path."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawProjects:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawProjects(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingProjects:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingProjects(self._sender)

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        search: str | None = None,
        owned: bool | None = None,
        membership: bool | None = None,
        simple: bool | None = None,
        visibility: models.Visibility | Literal["private", "internal", "public"] | None = None,
        order_by: Literal["id", "name", "path", "created_at", "updated_at", "last_activity_at"] | None = None,
        sort: Literal["asc", "desc"] | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.Project]:
        """List the projects that the caller sees.

        The newest first. Without a token the list is empty; a token that does not open is refused.

        Args:
            page: Which page, from 1; beyond the last one the list is empty. At least 1, default 1.
            per_page: How many items a page has; more than 100 is taken for 100. At least 1, default 20.
            search: A part of the name or the path.
            owned: Whether only those count that the caller owns. Default false.
            membership: Whether only those count that the caller is a member of. Default false.
            simple: Whether each project is told in short. Default false.
            visibility: Only projects that these see.
            order_by: What the order goes by. Default created_at.
            sort: Ascending or descending. Default desc.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (Using the REST API, "Valid API request" and "Access tokens"). Spec:
        specs/dataops/paths/projects.yaml:4.
        """
        return _AsyncPages(
            self._sender,
            operations.list_projects(
                page=page,
                per_page=per_page,
                search=search,
                owned=owned,
                membership=membership,
                simple=simple,
                visibility=visibility,
                order_by=order_by,
                sort=sort,
                options=options,
            ),
            operations.LIST_PROJECTS_PAGES,
        )

    async def create(
        self,
        body: models.CreateProject | payloads.CreateProject,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> models.Project:
        """Create a project.

        It lives in the caller's own namespace unless `namespace_id` says where; its path is made of its name.
        What is not known is ignored, the response's `permissions` among it, which the documentation's sample
        sends.

        Args:
            body: A new project, with a name, a path, or both. Whatever is not listed here is ignored.
            content_type: The media type to send the body in.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The new project.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (Using the REST API, "Request payload"). Spec: specs/dataops/paths/projects.yaml:74.
        """
        return (
            await self._sender.asend(
                operations.create_project(body, content_type=content_type, options=options)
            )
        ).value()

    async def read(self, id: int | str, *, options: Options | None = None) -> models.Project:
        """Read a project, by number or by full path.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The project.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Observed, not documented (clients that read projects of app.dataops.live by their path). Spec:
        specs/dataops/paths/projects.yaml:100.
        """
        return (await self._sender.asend(operations.read_project(id, options=options))).value()

    async def update(
        self,
        id: int | str,
        body: models.UpdateProject | payloads.UpdateProject,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> models.Project:
        """Change a project's name, description, path or visibility.

        What is not sent stays as it is.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            body: What to change; one setting at least.
            content_type: The media type to send the body in.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The project.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: maintainer.

        Inferred: nobody says so (GitLab v4 documentation, "Edit a project"). Spec:
        specs/dataops/paths/projects.yaml:118.
        """
        return (
            await self._sender.asend(
                operations.update_project(id, body, content_type=content_type, options=options)
            )
        ).value()

    async def delete(self, id: int | str, *, options: Options | None = None) -> models.Message:
        """Delete a project with all that is in it.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            It will be done; from now on it is not there any more.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: owner.

        Inferred: nobody says so (GitLab v4 documentation, "Delete a project"). Spec:
        specs/dataops/paths/projects.yaml:138.
        """
        return (await self._sender.asend(operations.delete_project(id, options=options))).value()

    async def fork(
        self,
        id: int | str,
        body: models.ForkProject | payloads.ForkProject | Unset = UNSET,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> models.Project:
        """Copy a project into another namespace.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            body: Where the copy goes and what it is called; the caller's own namespace and the same name
                otherwise.
            content_type: The media type to send the body in.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The new project.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (409): It is there already.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Observed, not documented (clients that fork projects on app.dataops.live). Spec:
        specs/dataops/paths/projects.yaml:158.
        """
        return (
            await self._sender.asend(
                operations.fork_project(id, body, content_type=content_type, options=options)
            )
        ).value()


class RawProjects:
    """The methods of `Projects`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        search: str | None = None,
        owned: bool | None = None,
        membership: bool | None = None,
        simple: bool | None = None,
        visibility: models.Visibility | Literal["private", "internal", "public"] | None = None,
        order_by: Literal["id", "name", "path", "created_at", "updated_at", "last_activity_at"] | None = None,
        sort: Literal["asc", "desc"] | None = None,
        options: Options | None = None,
    ) -> Reply[builtins.list[models.Project]]:
        """List the projects that the caller sees."""
        return self._sender.send(
            operations.list_projects(
                page=page,
                per_page=per_page,
                search=search,
                owned=owned,
                membership=membership,
                simple=simple,
                visibility=visibility,
                order_by=order_by,
                sort=sort,
                options=options,
            )
        )

    def create(
        self,
        body: models.CreateProject | payloads.CreateProject,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> Reply[models.Project]:
        """Create a project."""
        return self._sender.send(operations.create_project(body, content_type=content_type, options=options))

    def read(self, id: int | str, *, options: Options | None = None) -> Reply[models.Project]:
        """Read a project, by number or by full path."""
        return self._sender.send(operations.read_project(id, options=options))

    def update(
        self,
        id: int | str,
        body: models.UpdateProject | payloads.UpdateProject,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> Reply[models.Project]:
        """Change a project's name, description, path or visibility."""
        return self._sender.send(
            operations.update_project(id, body, content_type=content_type, options=options)
        )

    def delete(self, id: int | str, *, options: Options | None = None) -> Reply[models.Message]:
        """Delete a project with all that is in it."""
        return self._sender.send(operations.delete_project(id, options=options))

    def fork(
        self,
        id: int | str,
        body: models.ForkProject | payloads.ForkProject | Unset = UNSET,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> Reply[models.Project]:
        """Copy a project into another namespace."""
        return self._sender.send(
            operations.fork_project(id, body, content_type=content_type, options=options)
        )


class AsyncRawProjects:
    """The methods of `AsyncProjects`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        search: str | None = None,
        owned: bool | None = None,
        membership: bool | None = None,
        simple: bool | None = None,
        visibility: models.Visibility | Literal["private", "internal", "public"] | None = None,
        order_by: Literal["id", "name", "path", "created_at", "updated_at", "last_activity_at"] | None = None,
        sort: Literal["asc", "desc"] | None = None,
        options: Options | None = None,
    ) -> Reply[builtins.list[models.Project]]:
        """List the projects that the caller sees."""
        return await self._sender.asend(
            operations.list_projects(
                page=page,
                per_page=per_page,
                search=search,
                owned=owned,
                membership=membership,
                simple=simple,
                visibility=visibility,
                order_by=order_by,
                sort=sort,
                options=options,
            )
        )

    async def create(
        self,
        body: models.CreateProject | payloads.CreateProject,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> Reply[models.Project]:
        """Create a project."""
        return await self._sender.asend(
            operations.create_project(body, content_type=content_type, options=options)
        )

    async def read(self, id: int | str, *, options: Options | None = None) -> Reply[models.Project]:
        """Read a project, by number or by full path."""
        return await self._sender.asend(operations.read_project(id, options=options))

    async def update(
        self,
        id: int | str,
        body: models.UpdateProject | payloads.UpdateProject,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> Reply[models.Project]:
        """Change a project's name, description, path or visibility."""
        return await self._sender.asend(
            operations.update_project(id, body, content_type=content_type, options=options)
        )

    async def delete(self, id: int | str, *, options: Options | None = None) -> Reply[models.Message]:
        """Delete a project with all that is in it."""
        return await self._sender.asend(operations.delete_project(id, options=options))

    async def fork(
        self,
        id: int | str,
        body: models.ForkProject | payloads.ForkProject | Unset = UNSET,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> Reply[models.Project]:
        """Copy a project into another namespace."""
        return await self._sender.asend(
            operations.fork_project(id, body, content_type=content_type, options=options)
        )


class StreamingProjects:
    """The methods of `Projects`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        search: str | None = None,
        owned: bool | None = None,
        membership: bool | None = None,
        simple: bool | None = None,
        visibility: models.Visibility | Literal["private", "internal", "public"] | None = None,
        order_by: Literal["id", "name", "path", "created_at", "updated_at", "last_activity_at"] | None = None,
        sort: Literal["asc", "desc"] | None = None,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """List the projects that the caller sees."""
        return self._sender.stream(
            operations.list_projects(
                page=page,
                per_page=per_page,
                search=search,
                owned=owned,
                membership=membership,
                simple=simple,
                visibility=visibility,
                order_by=order_by,
                sort=sort,
                options=options,
            )
        )

    def create(
        self,
        body: models.CreateProject | payloads.CreateProject,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Create a project."""
        return self._sender.stream(
            operations.create_project(body, content_type=content_type, options=options)
        )

    def read(self, id: int | str, *, options: Options | None = None) -> AbstractContextManager[StreamedReply]:
        """Read a project, by number or by full path."""
        return self._sender.stream(operations.read_project(id, options=options))

    def update(
        self,
        id: int | str,
        body: models.UpdateProject | payloads.UpdateProject,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change a project's name, description, path or visibility."""
        return self._sender.stream(
            operations.update_project(id, body, content_type=content_type, options=options)
        )

    def delete(
        self, id: int | str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Delete a project with all that is in it."""
        return self._sender.stream(operations.delete_project(id, options=options))

    def fork(
        self,
        id: int | str,
        body: models.ForkProject | payloads.ForkProject | Unset = UNSET,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Copy a project into another namespace."""
        return self._sender.stream(
            operations.fork_project(id, body, content_type=content_type, options=options)
        )


class AsyncStreamingProjects:
    """The methods of `AsyncProjects`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        search: str | None = None,
        owned: bool | None = None,
        membership: bool | None = None,
        simple: bool | None = None,
        visibility: models.Visibility | Literal["private", "internal", "public"] | None = None,
        order_by: Literal["id", "name", "path", "created_at", "updated_at", "last_activity_at"] | None = None,
        sort: Literal["asc", "desc"] | None = None,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the projects that the caller sees."""
        return self._sender.astream(
            operations.list_projects(
                page=page,
                per_page=per_page,
                search=search,
                owned=owned,
                membership=membership,
                simple=simple,
                visibility=visibility,
                order_by=order_by,
                sort=sort,
                options=options,
            )
        )

    def create(
        self,
        body: models.CreateProject | payloads.CreateProject,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Create a project."""
        return self._sender.astream(
            operations.create_project(body, content_type=content_type, options=options)
        )

    def read(
        self, id: int | str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a project, by number or by full path."""
        return self._sender.astream(operations.read_project(id, options=options))

    def update(
        self,
        id: int | str,
        body: models.UpdateProject | payloads.UpdateProject,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change a project's name, description, path or visibility."""
        return self._sender.astream(
            operations.update_project(id, body, content_type=content_type, options=options)
        )

    def delete(
        self, id: int | str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Delete a project with all that is in it."""
        return self._sender.astream(operations.delete_project(id, options=options))

    def fork(
        self,
        id: int | str,
        body: models.ForkProject | payloads.ForkProject | Unset = UNSET,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Copy a project into another namespace."""
        return self._sender.astream(
            operations.fork_project(id, body, content_type=content_type, options=options)
        )
