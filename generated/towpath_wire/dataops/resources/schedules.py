# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on schedules, as methods."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..._seam.unset import UNSET, Unset
from ..operations import schedules as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import dataops as payloads
    from .. import models


class Schedules:
    """When pipelines start by themselves."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawSchedules:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawSchedules(self._sender)

    @cached_property
    def streaming(self) -> StreamingSchedules:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingSchedules(self._sender)

    def list(
        self,
        id: int | str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        scope: Literal["active", "inactive"] | None = None,
        options: Options | None = None,
    ) -> _Pages[models.Schedule]:
        """List the schedules of a project.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            page: Which page, from 1; beyond the last one the list is empty. At least 1, default 1.
            per_page: How many items a page has; more than 100 is taken for 100. At least 1, default 20.
            scope: Only those that run, or only those that do not.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: reporter.

        Inferred: nobody says so (GitLab v4 documentation, "Get all pipeline schedules"). Spec:
        specs/dataops/paths/schedules.yaml:6.
        """
        return _Pages(
            self._sender,
            operations.list_schedules(id, page=page, per_page=per_page, scope=scope, options=options),
            operations.LIST_SCHEDULES_PAGES,
        )

    def create(
        self,
        id: int | str,
        body: models.CreateSchedule | payloads.CreateSchedule,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> models.Schedule:
        """Create a schedule.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            body: A new schedule.
            content_type: The media type to send the body in.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The new schedule.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: developer.

        Documented (REST API resources, "Create a pipeline schedule"). Spec:
        specs/dataops/paths/schedules.yaml:36.
        """
        return self._sender.send(
            operations.create_schedule(id, body, content_type=content_type, options=options)
        ).value()

    def read(self, id: int | str, schedule_id: int, *, options: Options | None = None) -> models.Schedule:
        """Read a schedule.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            schedule_id: The schedule's number.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The schedule.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: reporter.

        Inferred: nobody says so (GitLab v4 documentation, "Get a single pipeline schedule"). Spec:
        specs/dataops/paths/schedules.yaml:58.
        """
        return self._sender.send(operations.read_schedule(id, schedule_id, options=options)).value()

    def update(
        self,
        id: int | str,
        schedule_id: int,
        body: models.UpdateSchedule | payloads.UpdateSchedule | Unset = UNSET,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> models.Schedule:
        """Change a schedule.

        What is not sent stays as it is; the next run follows.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            schedule_id: The schedule's number.
            body: What to change; what is not sent stays as it is.
            content_type: The media type to send the body in.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The schedule.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: developer.

        Inferred: nobody says so (GitLab v4 documentation, "Edit a pipeline schedule"). Spec:
        specs/dataops/paths/schedules.yaml:77.
        """
        return self._sender.send(
            operations.update_schedule(id, schedule_id, body, content_type=content_type, options=options)
        ).value()

    def delete(self, id: int | str, schedule_id: int, *, options: Options | None = None) -> None:
        """Delete a schedule.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            schedule_id: The schedule's number.
            options: How this call differs from the client's others: timeout, headers, retries.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: developer.

        Inferred: nobody says so (GitLab v4 documentation, "Delete a pipeline schedule"). Spec:
        specs/dataops/paths/schedules.yaml:95.
        """
        return self._sender.send(operations.delete_schedule(id, schedule_id, options=options)).value()

    def play(self, id: int | str, schedule_id: int, *, options: Options | None = None) -> models.Message:
        """Run a schedule now, beside its usual runs.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            schedule_id: The schedule's number.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            It is done.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: developer.

        Inferred: nobody says so (GitLab v4 documentation, "Run a scheduled pipeline immediately"). Spec:
        specs/dataops/paths/schedules.yaml:117.
        """
        return self._sender.send(operations.play_schedule(id, schedule_id, options=options)).value()


class AsyncSchedules:
    """When pipelines start by themselves."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawSchedules:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawSchedules(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingSchedules:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingSchedules(self._sender)

    def list(
        self,
        id: int | str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        scope: Literal["active", "inactive"] | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.Schedule]:
        """List the schedules of a project.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            page: Which page, from 1; beyond the last one the list is empty. At least 1, default 1.
            per_page: How many items a page has; more than 100 is taken for 100. At least 1, default 20.
            scope: Only those that run, or only those that do not.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: reporter.

        Inferred: nobody says so (GitLab v4 documentation, "Get all pipeline schedules"). Spec:
        specs/dataops/paths/schedules.yaml:6.
        """
        return _AsyncPages(
            self._sender,
            operations.list_schedules(id, page=page, per_page=per_page, scope=scope, options=options),
            operations.LIST_SCHEDULES_PAGES,
        )

    async def create(
        self,
        id: int | str,
        body: models.CreateSchedule | payloads.CreateSchedule,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> models.Schedule:
        """Create a schedule.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            body: A new schedule.
            content_type: The media type to send the body in.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The new schedule.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: developer.

        Documented (REST API resources, "Create a pipeline schedule"). Spec:
        specs/dataops/paths/schedules.yaml:36.
        """
        return (
            await self._sender.asend(
                operations.create_schedule(id, body, content_type=content_type, options=options)
            )
        ).value()

    async def read(
        self, id: int | str, schedule_id: int, *, options: Options | None = None
    ) -> models.Schedule:
        """Read a schedule.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            schedule_id: The schedule's number.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The schedule.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: reporter.

        Inferred: nobody says so (GitLab v4 documentation, "Get a single pipeline schedule"). Spec:
        specs/dataops/paths/schedules.yaml:58.
        """
        return (await self._sender.asend(operations.read_schedule(id, schedule_id, options=options))).value()

    async def update(
        self,
        id: int | str,
        schedule_id: int,
        body: models.UpdateSchedule | payloads.UpdateSchedule | Unset = UNSET,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> models.Schedule:
        """Change a schedule.

        What is not sent stays as it is; the next run follows.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            schedule_id: The schedule's number.
            body: What to change; what is not sent stays as it is.
            content_type: The media type to send the body in.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The schedule.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: developer.

        Inferred: nobody says so (GitLab v4 documentation, "Edit a pipeline schedule"). Spec:
        specs/dataops/paths/schedules.yaml:77.
        """
        return (
            await self._sender.asend(
                operations.update_schedule(id, schedule_id, body, content_type=content_type, options=options)
            )
        ).value()

    async def delete(self, id: int | str, schedule_id: int, *, options: Options | None = None) -> None:
        """Delete a schedule.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            schedule_id: The schedule's number.
            options: How this call differs from the client's others: timeout, headers, retries.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: developer.

        Inferred: nobody says so (GitLab v4 documentation, "Delete a pipeline schedule"). Spec:
        specs/dataops/paths/schedules.yaml:95.
        """
        return (
            await self._sender.asend(operations.delete_schedule(id, schedule_id, options=options))
        ).value()

    async def play(
        self, id: int | str, schedule_id: int, *, options: Options | None = None
    ) -> models.Message:
        """Run a schedule now, beside its usual runs.

        Args:
            id: The project's number, or its full path, percent-encoded with its slashes.
            schedule_id: The schedule's number.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            It is done.

        Raises:
            ApiError (400): A parameter is missing, malformed or refused; nothing was done.
            ApiError (401): No token came along, or none that opens.
            ApiError (403): The caller's role or the token's scope does not reach so far.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Permission: developer.

        Inferred: nobody says so (GitLab v4 documentation, "Run a scheduled pipeline immediately"). Spec:
        specs/dataops/paths/schedules.yaml:117.
        """
        return (await self._sender.asend(operations.play_schedule(id, schedule_id, options=options))).value()


class RawSchedules:
    """The methods of `Schedules`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        id: int | str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        scope: Literal["active", "inactive"] | None = None,
        options: Options | None = None,
    ) -> Reply[builtins.list[models.Schedule]]:
        """List the schedules of a project."""
        return self._sender.send(
            operations.list_schedules(id, page=page, per_page=per_page, scope=scope, options=options)
        )

    def create(
        self,
        id: int | str,
        body: models.CreateSchedule | payloads.CreateSchedule,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> Reply[models.Schedule]:
        """Create a schedule."""
        return self._sender.send(
            operations.create_schedule(id, body, content_type=content_type, options=options)
        )

    def read(
        self, id: int | str, schedule_id: int, *, options: Options | None = None
    ) -> Reply[models.Schedule]:
        """Read a schedule."""
        return self._sender.send(operations.read_schedule(id, schedule_id, options=options))

    def update(
        self,
        id: int | str,
        schedule_id: int,
        body: models.UpdateSchedule | payloads.UpdateSchedule | Unset = UNSET,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> Reply[models.Schedule]:
        """Change a schedule."""
        return self._sender.send(
            operations.update_schedule(id, schedule_id, body, content_type=content_type, options=options)
        )

    def delete(self, id: int | str, schedule_id: int, *, options: Options | None = None) -> Reply[None]:
        """Delete a schedule."""
        return self._sender.send(operations.delete_schedule(id, schedule_id, options=options))

    def play(
        self, id: int | str, schedule_id: int, *, options: Options | None = None
    ) -> Reply[models.Message]:
        """Run a schedule now, beside its usual runs."""
        return self._sender.send(operations.play_schedule(id, schedule_id, options=options))


class AsyncRawSchedules:
    """The methods of `AsyncSchedules`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        id: int | str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        scope: Literal["active", "inactive"] | None = None,
        options: Options | None = None,
    ) -> Reply[builtins.list[models.Schedule]]:
        """List the schedules of a project."""
        return await self._sender.asend(
            operations.list_schedules(id, page=page, per_page=per_page, scope=scope, options=options)
        )

    async def create(
        self,
        id: int | str,
        body: models.CreateSchedule | payloads.CreateSchedule,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> Reply[models.Schedule]:
        """Create a schedule."""
        return await self._sender.asend(
            operations.create_schedule(id, body, content_type=content_type, options=options)
        )

    async def read(
        self, id: int | str, schedule_id: int, *, options: Options | None = None
    ) -> Reply[models.Schedule]:
        """Read a schedule."""
        return await self._sender.asend(operations.read_schedule(id, schedule_id, options=options))

    async def update(
        self,
        id: int | str,
        schedule_id: int,
        body: models.UpdateSchedule | payloads.UpdateSchedule | Unset = UNSET,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> Reply[models.Schedule]:
        """Change a schedule."""
        return await self._sender.asend(
            operations.update_schedule(id, schedule_id, body, content_type=content_type, options=options)
        )

    async def delete(self, id: int | str, schedule_id: int, *, options: Options | None = None) -> Reply[None]:
        """Delete a schedule."""
        return await self._sender.asend(operations.delete_schedule(id, schedule_id, options=options))

    async def play(
        self, id: int | str, schedule_id: int, *, options: Options | None = None
    ) -> Reply[models.Message]:
        """Run a schedule now, beside its usual runs."""
        return await self._sender.asend(operations.play_schedule(id, schedule_id, options=options))


class StreamingSchedules:
    """The methods of `Schedules`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        id: int | str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        scope: Literal["active", "inactive"] | None = None,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """List the schedules of a project."""
        return self._sender.stream(
            operations.list_schedules(id, page=page, per_page=per_page, scope=scope, options=options)
        )

    def create(
        self,
        id: int | str,
        body: models.CreateSchedule | payloads.CreateSchedule,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Create a schedule."""
        return self._sender.stream(
            operations.create_schedule(id, body, content_type=content_type, options=options)
        )

    def read(
        self, id: int | str, schedule_id: int, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read a schedule."""
        return self._sender.stream(operations.read_schedule(id, schedule_id, options=options))

    def update(
        self,
        id: int | str,
        schedule_id: int,
        body: models.UpdateSchedule | payloads.UpdateSchedule | Unset = UNSET,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change a schedule."""
        return self._sender.stream(
            operations.update_schedule(id, schedule_id, body, content_type=content_type, options=options)
        )

    def delete(
        self, id: int | str, schedule_id: int, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Delete a schedule."""
        return self._sender.stream(operations.delete_schedule(id, schedule_id, options=options))

    def play(
        self, id: int | str, schedule_id: int, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Run a schedule now, beside its usual runs."""
        return self._sender.stream(operations.play_schedule(id, schedule_id, options=options))


class AsyncStreamingSchedules:
    """The methods of `AsyncSchedules`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        id: int | str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        scope: Literal["active", "inactive"] | None = None,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the schedules of a project."""
        return self._sender.astream(
            operations.list_schedules(id, page=page, per_page=per_page, scope=scope, options=options)
        )

    def create(
        self,
        id: int | str,
        body: models.CreateSchedule | payloads.CreateSchedule,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Create a schedule."""
        return self._sender.astream(
            operations.create_schedule(id, body, content_type=content_type, options=options)
        )

    def read(
        self, id: int | str, schedule_id: int, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a schedule."""
        return self._sender.astream(operations.read_schedule(id, schedule_id, options=options))

    def update(
        self,
        id: int | str,
        schedule_id: int,
        body: models.UpdateSchedule | payloads.UpdateSchedule | Unset = UNSET,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
        ] = "application/json",
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change a schedule."""
        return self._sender.astream(
            operations.update_schedule(id, schedule_id, body, content_type=content_type, options=options)
        )

    def delete(
        self, id: int | str, schedule_id: int, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Delete a schedule."""
        return self._sender.astream(operations.delete_schedule(id, schedule_id, options=options))

    def play(
        self, id: int | str, schedule_id: int, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Run a schedule now, beside its usual runs."""
        return self._sender.astream(operations.play_schedule(id, schedule_id, options=options))
