# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on schedules of datasets, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import datasets_schedules as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models


class DatasetsSchedules:
    """When a dataset is published by itself."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawDatasetsSchedules:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawDatasetsSchedules(self._sender)

    @cached_property
    def streaming(self) -> StreamingDatasetsSchedules:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingDatasetsSchedules(self._sender)

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _Pages[models.DatasetSchedule]:
        """List the schedules of a dataset.

        Lists page by page when the dataset is published by itself.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
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

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset schedules, List dataset schedules). Spec:
        specs/opendatasoft/paths/dataset_schedules.yaml:6.
        """
        return _Pages(
            self._sender,
            operations.list_dataset_schedules(dataset_uid, limit=limit, offset=offset, options=options),
            operations.LIST_DATASET_SCHEDULES_PAGES,
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetSchedule | payloads.DatasetScheduleRequest,
        *,
        options: Options | None = None,
    ) -> models.DatasetSchedule:
        """Schedule a dataset.

        Makes the platform publish the dataset by itself at the times of a five-field cron expression.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: When the platform publishes a dataset by itself.
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

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset schedules, Create a dataset schedule). Spec:
        specs/opendatasoft/paths/dataset_schedules.yaml:28.
        """
        return self._sender.send(
            operations.create_dataset_schedule(dataset_uid, body, options=options)
        ).value()

    def read(
        self, dataset_uid: str, schedule_uid: str, *, options: Options | None = None
    ) -> models.DatasetSchedule:
        """Read a schedule of a dataset.

        Answers one schedule.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
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

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset schedules, Retrieve a dataset schedule). Spec:
        specs/opendatasoft/paths/dataset_schedules.yaml:62.
        """
        return self._sender.send(
            operations.retrieve_dataset_schedule(dataset_uid, schedule_uid, options=options)
        ).value()

    def update(
        self,
        dataset_uid: str,
        schedule_uid: str,
        body: models.DatasetSchedule | payloads.DatasetScheduleRequest,
        *,
        options: Options | None = None,
    ) -> models.DatasetSchedule:
        """Change a schedule of a dataset.

        Replaces the cron expression.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            schedule_uid: Identifier of the schedule.
            body: When the platform publishes a dataset by itself.
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

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset schedules, Update a dataset schedule). Spec:
        specs/opendatasoft/paths/dataset_schedules.yaml:80.
        """
        return self._sender.send(
            operations.update_dataset_schedule(dataset_uid, schedule_uid, body, options=options)
        ).value()

    def delete(self, dataset_uid: str, schedule_uid: str, *, options: Options | None = None) -> None:
        """Delete a schedule of a dataset.

        Ends one schedule; runs that have begun go on.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
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

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset schedules, Delete a dataset schedule). Spec:
        specs/opendatasoft/paths/dataset_schedules.yaml:109.
        """
        return self._sender.send(
            operations.delete_dataset_schedule(dataset_uid, schedule_uid, options=options)
        ).value()


class AsyncDatasetsSchedules:
    """When a dataset is published by itself."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawDatasetsSchedules:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawDatasetsSchedules(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingDatasetsSchedules:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingDatasetsSchedules(self._sender)

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.DatasetSchedule]:
        """List the schedules of a dataset.

        Lists page by page when the dataset is published by itself.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
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

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset schedules, List dataset schedules). Spec:
        specs/opendatasoft/paths/dataset_schedules.yaml:6.
        """
        return _AsyncPages(
            self._sender,
            operations.list_dataset_schedules(dataset_uid, limit=limit, offset=offset, options=options),
            operations.LIST_DATASET_SCHEDULES_PAGES,
        )

    async def create(
        self,
        dataset_uid: str,
        body: models.DatasetSchedule | payloads.DatasetScheduleRequest,
        *,
        options: Options | None = None,
    ) -> models.DatasetSchedule:
        """Schedule a dataset.

        Makes the platform publish the dataset by itself at the times of a five-field cron expression.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: When the platform publishes a dataset by itself.
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

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset schedules, Create a dataset schedule). Spec:
        specs/opendatasoft/paths/dataset_schedules.yaml:28.
        """
        return (
            await self._sender.asend(operations.create_dataset_schedule(dataset_uid, body, options=options))
        ).value()

    async def read(
        self, dataset_uid: str, schedule_uid: str, *, options: Options | None = None
    ) -> models.DatasetSchedule:
        """Read a schedule of a dataset.

        Answers one schedule.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
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

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset schedules, Retrieve a dataset schedule). Spec:
        specs/opendatasoft/paths/dataset_schedules.yaml:62.
        """
        return (
            await self._sender.asend(
                operations.retrieve_dataset_schedule(dataset_uid, schedule_uid, options=options)
            )
        ).value()

    async def update(
        self,
        dataset_uid: str,
        schedule_uid: str,
        body: models.DatasetSchedule | payloads.DatasetScheduleRequest,
        *,
        options: Options | None = None,
    ) -> models.DatasetSchedule:
        """Change a schedule of a dataset.

        Replaces the cron expression.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            schedule_uid: Identifier of the schedule.
            body: When the platform publishes a dataset by itself.
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

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset schedules, Update a dataset schedule). Spec:
        specs/opendatasoft/paths/dataset_schedules.yaml:80.
        """
        return (
            await self._sender.asend(
                operations.update_dataset_schedule(dataset_uid, schedule_uid, body, options=options)
            )
        ).value()

    async def delete(self, dataset_uid: str, schedule_uid: str, *, options: Options | None = None) -> None:
        """Delete a schedule of a dataset.

        Ends one schedule; runs that have begun go on.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
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

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset schedules, Delete a dataset schedule). Spec:
        specs/opendatasoft/paths/dataset_schedules.yaml:109.
        """
        return (
            await self._sender.asend(
                operations.delete_dataset_schedule(dataset_uid, schedule_uid, options=options)
            )
        ).value()


class RawDatasetsSchedules:
    """The methods of `DatasetsSchedules`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedDatasetSchedules]:
        """List the schedules of a dataset."""
        return self._sender.send(
            operations.list_dataset_schedules(dataset_uid, limit=limit, offset=offset, options=options)
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetSchedule | payloads.DatasetScheduleRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetSchedule]:
        """Schedule a dataset."""
        return self._sender.send(operations.create_dataset_schedule(dataset_uid, body, options=options))

    def read(
        self, dataset_uid: str, schedule_uid: str, *, options: Options | None = None
    ) -> Reply[models.DatasetSchedule]:
        """Read a schedule of a dataset."""
        return self._sender.send(
            operations.retrieve_dataset_schedule(dataset_uid, schedule_uid, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        schedule_uid: str,
        body: models.DatasetSchedule | payloads.DatasetScheduleRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetSchedule]:
        """Change a schedule of a dataset."""
        return self._sender.send(
            operations.update_dataset_schedule(dataset_uid, schedule_uid, body, options=options)
        )

    def delete(self, dataset_uid: str, schedule_uid: str, *, options: Options | None = None) -> Reply[None]:
        """Delete a schedule of a dataset."""
        return self._sender.send(
            operations.delete_dataset_schedule(dataset_uid, schedule_uid, options=options)
        )


class AsyncRawDatasetsSchedules:
    """The methods of `AsyncDatasetsSchedules`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedDatasetSchedules]:
        """List the schedules of a dataset."""
        return await self._sender.asend(
            operations.list_dataset_schedules(dataset_uid, limit=limit, offset=offset, options=options)
        )

    async def create(
        self,
        dataset_uid: str,
        body: models.DatasetSchedule | payloads.DatasetScheduleRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetSchedule]:
        """Schedule a dataset."""
        return await self._sender.asend(
            operations.create_dataset_schedule(dataset_uid, body, options=options)
        )

    async def read(
        self, dataset_uid: str, schedule_uid: str, *, options: Options | None = None
    ) -> Reply[models.DatasetSchedule]:
        """Read a schedule of a dataset."""
        return await self._sender.asend(
            operations.retrieve_dataset_schedule(dataset_uid, schedule_uid, options=options)
        )

    async def update(
        self,
        dataset_uid: str,
        schedule_uid: str,
        body: models.DatasetSchedule | payloads.DatasetScheduleRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetSchedule]:
        """Change a schedule of a dataset."""
        return await self._sender.asend(
            operations.update_dataset_schedule(dataset_uid, schedule_uid, body, options=options)
        )

    async def delete(
        self, dataset_uid: str, schedule_uid: str, *, options: Options | None = None
    ) -> Reply[None]:
        """Delete a schedule of a dataset."""
        return await self._sender.asend(
            operations.delete_dataset_schedule(dataset_uid, schedule_uid, options=options)
        )


class StreamingDatasetsSchedules:
    """The methods of `DatasetsSchedules`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """List the schedules of a dataset."""
        return self._sender.stream(
            operations.list_dataset_schedules(dataset_uid, limit=limit, offset=offset, options=options)
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetSchedule | payloads.DatasetScheduleRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Schedule a dataset."""
        return self._sender.stream(operations.create_dataset_schedule(dataset_uid, body, options=options))

    def read(
        self, dataset_uid: str, schedule_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read a schedule of a dataset."""
        return self._sender.stream(
            operations.retrieve_dataset_schedule(dataset_uid, schedule_uid, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        schedule_uid: str,
        body: models.DatasetSchedule | payloads.DatasetScheduleRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change a schedule of a dataset."""
        return self._sender.stream(
            operations.update_dataset_schedule(dataset_uid, schedule_uid, body, options=options)
        )

    def delete(
        self, dataset_uid: str, schedule_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Delete a schedule of a dataset."""
        return self._sender.stream(
            operations.delete_dataset_schedule(dataset_uid, schedule_uid, options=options)
        )


class AsyncStreamingDatasetsSchedules:
    """The methods of `AsyncDatasetsSchedules`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the schedules of a dataset."""
        return self._sender.astream(
            operations.list_dataset_schedules(dataset_uid, limit=limit, offset=offset, options=options)
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetSchedule | payloads.DatasetScheduleRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Schedule a dataset."""
        return self._sender.astream(operations.create_dataset_schedule(dataset_uid, body, options=options))

    def read(
        self, dataset_uid: str, schedule_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a schedule of a dataset."""
        return self._sender.astream(
            operations.retrieve_dataset_schedule(dataset_uid, schedule_uid, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        schedule_uid: str,
        body: models.DatasetSchedule | payloads.DatasetScheduleRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change a schedule of a dataset."""
        return self._sender.astream(
            operations.update_dataset_schedule(dataset_uid, schedule_uid, body, options=options)
        )

    def delete(
        self, dataset_uid: str, schedule_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Delete a schedule of a dataset."""
        return self._sender.astream(
            operations.delete_dataset_schedule(dataset_uid, schedule_uid, options=options)
        )
