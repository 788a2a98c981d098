# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on schedules of harvesters, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import harvesters_schedules as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models


class HarvestersSchedules:
    """When a harvester runs by itself."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawHarvestersSchedules:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawHarvestersSchedules(self._sender)

    @cached_property
    def streaming(self) -> StreamingHarvestersSchedules:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingHarvestersSchedules(self._sender)

    def list(
        self,
        harvester_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _Pages[models.HarvesterSchedule]:
        """List the schedules of a harvester.

        Lists when the harvester runs by itself: once or not at all, as there can be one schedule.

        Args:
            harvester_uid: Identifier of the harvester.
            limit: Results on one page, from 0 to 1000; 0 gives the total alone. 0 to 1000, default 20.
            offset: Results to skip, from 0. At least 0.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvester schedules, List harvester schedules). Spec:
        specs/opendatasoft/paths/harvester_schedules.yaml:6.
        """
        return _Pages(
            self._sender,
            operations.list_harvester_schedules(harvester_uid, limit=limit, offset=offset, options=options),
            operations.LIST_HARVESTER_SCHEDULES_PAGES,
        )

    def create(
        self,
        harvester_uid: str,
        body: models.HarvesterSchedule | payloads.HarvesterScheduleRequest,
        *,
        options: Options | None = None,
    ) -> models.HarvesterSchedule:
        """Schedule a harvester.

        Makes the harvester run by itself at the times of a five-field cron expression in a time zone.

        Args:
            harvester_uid: Identifier of the harvester.
            body: When a harvester runs by itself; there can be one a harvester.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The schedule as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvester schedules, Create harvester schedule). Spec:
        specs/opendatasoft/paths/harvester_schedules.yaml:28.
        """
        return self._sender.send(
            operations.create_harvester_schedule(harvester_uid, body, options=options)
        ).value()

    def read(
        self, harvester_uid: str, schedule_uid: str, *, options: Options | None = None
    ) -> models.HarvesterSchedule:
        """Read the schedule of a harvester.

        Answers one schedule.

        Args:
            harvester_uid: Identifier of the harvester.
            schedule_uid: Identifier of the schedule.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The schedule as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvester schedules, Retrieve a harvester schedule). Spec:
        specs/opendatasoft/paths/harvester_schedules.yaml:67.
        """
        return self._sender.send(
            operations.retrieve_harvester_schedule(harvester_uid, schedule_uid, options=options)
        ).value()

    def update(
        self,
        harvester_uid: str,
        schedule_uid: str,
        body: models.HarvesterSchedule | payloads.HarvesterScheduleRequest,
        *,
        options: Options | None = None,
    ) -> models.HarvesterSchedule:
        """Change the schedule of a harvester.

        Replaces cron expression and time zone.

        Args:
            harvester_uid: Identifier of the harvester.
            schedule_uid: Identifier of the schedule.
            body: When a harvester runs by itself; there can be one a harvester.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The schedule as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvester schedules, Update harvester schedule). Spec:
        specs/opendatasoft/paths/harvester_schedules.yaml:85.
        """
        return self._sender.send(
            operations.update_harvester_schedule(harvester_uid, schedule_uid, body, options=options)
        ).value()

    def delete(self, harvester_uid: str, schedule_uid: str, *, options: Options | None = None) -> None:
        """Delete the schedule of a harvester.

        Ends the schedule; a run that has begun goes on.

        Args:
            harvester_uid: Identifier of the harvester.
            schedule_uid: Identifier of the schedule.
            options: How this call differs from the client's others: timeout, headers, retries.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvester schedules, Delete harvester schedule). Spec:
        specs/opendatasoft/paths/harvester_schedules.yaml:115.
        """
        return self._sender.send(
            operations.delete_harvester_schedule(harvester_uid, schedule_uid, options=options)
        ).value()


class AsyncHarvestersSchedules:
    """When a harvester runs by itself."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawHarvestersSchedules:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawHarvestersSchedules(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingHarvestersSchedules:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingHarvestersSchedules(self._sender)

    def list(
        self,
        harvester_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.HarvesterSchedule]:
        """List the schedules of a harvester.

        Lists when the harvester runs by itself: once or not at all, as there can be one schedule.

        Args:
            harvester_uid: Identifier of the harvester.
            limit: Results on one page, from 0 to 1000; 0 gives the total alone. 0 to 1000, default 20.
            offset: Results to skip, from 0. At least 0.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvester schedules, List harvester schedules). Spec:
        specs/opendatasoft/paths/harvester_schedules.yaml:6.
        """
        return _AsyncPages(
            self._sender,
            operations.list_harvester_schedules(harvester_uid, limit=limit, offset=offset, options=options),
            operations.LIST_HARVESTER_SCHEDULES_PAGES,
        )

    async def create(
        self,
        harvester_uid: str,
        body: models.HarvesterSchedule | payloads.HarvesterScheduleRequest,
        *,
        options: Options | None = None,
    ) -> models.HarvesterSchedule:
        """Schedule a harvester.

        Makes the harvester run by itself at the times of a five-field cron expression in a time zone.

        Args:
            harvester_uid: Identifier of the harvester.
            body: When a harvester runs by itself; there can be one a harvester.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The schedule as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvester schedules, Create harvester schedule). Spec:
        specs/opendatasoft/paths/harvester_schedules.yaml:28.
        """
        return (
            await self._sender.asend(
                operations.create_harvester_schedule(harvester_uid, body, options=options)
            )
        ).value()

    async def read(
        self, harvester_uid: str, schedule_uid: str, *, options: Options | None = None
    ) -> models.HarvesterSchedule:
        """Read the schedule of a harvester.

        Answers one schedule.

        Args:
            harvester_uid: Identifier of the harvester.
            schedule_uid: Identifier of the schedule.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The schedule as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvester schedules, Retrieve a harvester schedule). Spec:
        specs/opendatasoft/paths/harvester_schedules.yaml:67.
        """
        return (
            await self._sender.asend(
                operations.retrieve_harvester_schedule(harvester_uid, schedule_uid, options=options)
            )
        ).value()

    async def update(
        self,
        harvester_uid: str,
        schedule_uid: str,
        body: models.HarvesterSchedule | payloads.HarvesterScheduleRequest,
        *,
        options: Options | None = None,
    ) -> models.HarvesterSchedule:
        """Change the schedule of a harvester.

        Replaces cron expression and time zone.

        Args:
            harvester_uid: Identifier of the harvester.
            schedule_uid: Identifier of the schedule.
            body: When a harvester runs by itself; there can be one a harvester.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The schedule as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvester schedules, Update harvester schedule). Spec:
        specs/opendatasoft/paths/harvester_schedules.yaml:85.
        """
        return (
            await self._sender.asend(
                operations.update_harvester_schedule(harvester_uid, schedule_uid, body, options=options)
            )
        ).value()

    async def delete(self, harvester_uid: str, schedule_uid: str, *, options: Options | None = None) -> None:
        """Delete the schedule of a harvester.

        Ends the schedule; a run that has begun goes on.

        Args:
            harvester_uid: Identifier of the harvester.
            schedule_uid: Identifier of the schedule.
            options: How this call differs from the client's others: timeout, headers, retries.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvester schedules, Delete harvester schedule). Spec:
        specs/opendatasoft/paths/harvester_schedules.yaml:115.
        """
        return (
            await self._sender.asend(
                operations.delete_harvester_schedule(harvester_uid, schedule_uid, options=options)
            )
        ).value()


class RawHarvestersSchedules:
    """The methods of `HarvestersSchedules`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        harvester_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedHarvesterSchedules]:
        """List the schedules of a harvester."""
        return self._sender.send(
            operations.list_harvester_schedules(harvester_uid, limit=limit, offset=offset, options=options)
        )

    def create(
        self,
        harvester_uid: str,
        body: models.HarvesterSchedule | payloads.HarvesterScheduleRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.HarvesterSchedule]:
        """Schedule a harvester."""
        return self._sender.send(operations.create_harvester_schedule(harvester_uid, body, options=options))

    def read(
        self, harvester_uid: str, schedule_uid: str, *, options: Options | None = None
    ) -> Reply[models.HarvesterSchedule]:
        """Read the schedule of a harvester."""
        return self._sender.send(
            operations.retrieve_harvester_schedule(harvester_uid, schedule_uid, options=options)
        )

    def update(
        self,
        harvester_uid: str,
        schedule_uid: str,
        body: models.HarvesterSchedule | payloads.HarvesterScheduleRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.HarvesterSchedule]:
        """Change the schedule of a harvester."""
        return self._sender.send(
            operations.update_harvester_schedule(harvester_uid, schedule_uid, body, options=options)
        )

    def delete(self, harvester_uid: str, schedule_uid: str, *, options: Options | None = None) -> Reply[None]:
        """Delete the schedule of a harvester."""
        return self._sender.send(
            operations.delete_harvester_schedule(harvester_uid, schedule_uid, options=options)
        )


class AsyncRawHarvestersSchedules:
    """The methods of `AsyncHarvestersSchedules`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        harvester_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedHarvesterSchedules]:
        """List the schedules of a harvester."""
        return await self._sender.asend(
            operations.list_harvester_schedules(harvester_uid, limit=limit, offset=offset, options=options)
        )

    async def create(
        self,
        harvester_uid: str,
        body: models.HarvesterSchedule | payloads.HarvesterScheduleRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.HarvesterSchedule]:
        """Schedule a harvester."""
        return await self._sender.asend(
            operations.create_harvester_schedule(harvester_uid, body, options=options)
        )

    async def read(
        self, harvester_uid: str, schedule_uid: str, *, options: Options | None = None
    ) -> Reply[models.HarvesterSchedule]:
        """Read the schedule of a harvester."""
        return await self._sender.asend(
            operations.retrieve_harvester_schedule(harvester_uid, schedule_uid, options=options)
        )

    async def update(
        self,
        harvester_uid: str,
        schedule_uid: str,
        body: models.HarvesterSchedule | payloads.HarvesterScheduleRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.HarvesterSchedule]:
        """Change the schedule of a harvester."""
        return await self._sender.asend(
            operations.update_harvester_schedule(harvester_uid, schedule_uid, body, options=options)
        )

    async def delete(
        self, harvester_uid: str, schedule_uid: str, *, options: Options | None = None
    ) -> Reply[None]:
        """Delete the schedule of a harvester."""
        return await self._sender.asend(
            operations.delete_harvester_schedule(harvester_uid, schedule_uid, options=options)
        )


class StreamingHarvestersSchedules:
    """The methods of `HarvestersSchedules`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        harvester_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """List the schedules of a harvester."""
        return self._sender.stream(
            operations.list_harvester_schedules(harvester_uid, limit=limit, offset=offset, options=options)
        )

    def create(
        self,
        harvester_uid: str,
        body: models.HarvesterSchedule | payloads.HarvesterScheduleRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Schedule a harvester."""
        return self._sender.stream(operations.create_harvester_schedule(harvester_uid, body, options=options))

    def read(
        self, harvester_uid: str, schedule_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read the schedule of a harvester."""
        return self._sender.stream(
            operations.retrieve_harvester_schedule(harvester_uid, schedule_uid, options=options)
        )

    def update(
        self,
        harvester_uid: str,
        schedule_uid: str,
        body: models.HarvesterSchedule | payloads.HarvesterScheduleRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change the schedule of a harvester."""
        return self._sender.stream(
            operations.update_harvester_schedule(harvester_uid, schedule_uid, body, options=options)
        )

    def delete(
        self, harvester_uid: str, schedule_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Delete the schedule of a harvester."""
        return self._sender.stream(
            operations.delete_harvester_schedule(harvester_uid, schedule_uid, options=options)
        )


class AsyncStreamingHarvestersSchedules:
    """The methods of `AsyncHarvestersSchedules`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        harvester_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the schedules of a harvester."""
        return self._sender.astream(
            operations.list_harvester_schedules(harvester_uid, limit=limit, offset=offset, options=options)
        )

    def create(
        self,
        harvester_uid: str,
        body: models.HarvesterSchedule | payloads.HarvesterScheduleRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Schedule a harvester."""
        return self._sender.astream(
            operations.create_harvester_schedule(harvester_uid, body, options=options)
        )

    def read(
        self, harvester_uid: str, schedule_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read the schedule of a harvester."""
        return self._sender.astream(
            operations.retrieve_harvester_schedule(harvester_uid, schedule_uid, options=options)
        )

    def update(
        self,
        harvester_uid: str,
        schedule_uid: str,
        body: models.HarvesterSchedule | payloads.HarvesterScheduleRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change the schedule of a harvester."""
        return self._sender.astream(
            operations.update_harvester_schedule(harvester_uid, schedule_uid, body, options=options)
        )

    def delete(
        self, harvester_uid: str, schedule_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Delete the schedule of a harvester."""
        return self._sender.astream(
            operations.delete_harvester_schedule(harvester_uid, schedule_uid, options=options)
        )
