# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on processors of datasets, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import datasets_processors as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models


class DatasetsProcessors:
    """Steps that every record goes through."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawDatasetsProcessors:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawDatasetsProcessors(self._sender)

    @cached_property
    def streaming(self) -> StreamingDatasetsProcessors:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingDatasetsProcessors(self._sender)

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _Pages[models.DatasetProcessor]:
        """List the processors of a dataset.

        Lists the processors in the order in which they are applied.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            limit: Results on one page, from 0 to 1000; not in the reference for this list, yet clients rely
                on it. 0 to 1000, default 20.
            offset: Results to skip, from 0; not in the reference for this list, yet clients rely on it. At
                least 0.
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

        Documented (Automation API reference, Dataset processors, List dataset processors). Spec:
        specs/opendatasoft/paths/dataset_processors.yaml:6.
        """
        return _Pages(
            self._sender,
            operations.list_dataset_processors(dataset_uid, limit=limit, offset=offset, options=options),
            operations.LIST_DATASET_PROCESSORS_PAGES,
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetProcessor | payloads.OpenDatasetProcessorRequest,
        *,
        options: Options | None = None,
    ) -> models.DatasetProcessor:
        """Append a processor to a dataset.

        Adds a processor after those that are there.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: One step that every record of a dataset goes through; a type that is not mapped is an other
                one. A mapping may hold what the spec does not know; no checker knows its keys.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The processor as it is now.

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

        Documented (Automation API reference, Dataset processors, Append a new processor). Spec:
        specs/opendatasoft/paths/dataset_processors.yaml:28.
        """
        return self._sender.send(
            operations.create_dataset_processor(dataset_uid, body, options=options)
        ).value()

    def read(
        self, dataset_uid: str, processor_uid: str, *, options: Options | None = None
    ) -> models.DatasetProcessor:
        """Read a processor.

        Answers one processor of the dataset.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            processor_uid: Identifier of the processor.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The processor as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset processors, Retrieve dataset processor). Spec:
        specs/opendatasoft/paths/dataset_processors.yaml:84.
        """
        return self._sender.send(
            operations.retrieve_dataset_processor(dataset_uid, processor_uid, options=options)
        ).value()

    def update(
        self,
        dataset_uid: str,
        processor_uid: str,
        body: models.DatasetProcessor | payloads.OpenDatasetProcessorRequest,
        *,
        options: Options | None = None,
    ) -> models.DatasetProcessor:
        """Change a processor.

        Replaces one processor where it stands in the order.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            processor_uid: Identifier of the processor.
            body: One step that every record of a dataset goes through; a type that is not mapped is an other
                one. A mapping may hold what the spec does not know; no checker knows its keys.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The processor as it is now.

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

        Documented (Automation API reference, Dataset processors, Update dataset processor). Spec:
        specs/opendatasoft/paths/dataset_processors.yaml:102.
        """
        return self._sender.send(
            operations.update_dataset_processor(dataset_uid, processor_uid, body, options=options)
        ).value()

    def delete(self, dataset_uid: str, processor_uid: str, *, options: Options | None = None) -> None:
        """Remove a processor.

        Removes one processor; the order of the others stays.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            processor_uid: Identifier of the processor.
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

        Documented (Automation API reference, Dataset processors, Delete a dataset processor). Spec:
        specs/opendatasoft/paths/dataset_processors.yaml:144.
        """
        return self._sender.send(
            operations.delete_dataset_processor(dataset_uid, processor_uid, options=options)
        ).value()


class AsyncDatasetsProcessors:
    """Steps that every record goes through."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawDatasetsProcessors:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawDatasetsProcessors(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingDatasetsProcessors:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingDatasetsProcessors(self._sender)

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.DatasetProcessor]:
        """List the processors of a dataset.

        Lists the processors in the order in which they are applied.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            limit: Results on one page, from 0 to 1000; not in the reference for this list, yet clients rely
                on it. 0 to 1000, default 20.
            offset: Results to skip, from 0; not in the reference for this list, yet clients rely on it. At
                least 0.
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

        Documented (Automation API reference, Dataset processors, List dataset processors). Spec:
        specs/opendatasoft/paths/dataset_processors.yaml:6.
        """
        return _AsyncPages(
            self._sender,
            operations.list_dataset_processors(dataset_uid, limit=limit, offset=offset, options=options),
            operations.LIST_DATASET_PROCESSORS_PAGES,
        )

    async def create(
        self,
        dataset_uid: str,
        body: models.DatasetProcessor | payloads.OpenDatasetProcessorRequest,
        *,
        options: Options | None = None,
    ) -> models.DatasetProcessor:
        """Append a processor to a dataset.

        Adds a processor after those that are there.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: One step that every record of a dataset goes through; a type that is not mapped is an other
                one. A mapping may hold what the spec does not know; no checker knows its keys.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The processor as it is now.

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

        Documented (Automation API reference, Dataset processors, Append a new processor). Spec:
        specs/opendatasoft/paths/dataset_processors.yaml:28.
        """
        return (
            await self._sender.asend(operations.create_dataset_processor(dataset_uid, body, options=options))
        ).value()

    async def read(
        self, dataset_uid: str, processor_uid: str, *, options: Options | None = None
    ) -> models.DatasetProcessor:
        """Read a processor.

        Answers one processor of the dataset.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            processor_uid: Identifier of the processor.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The processor as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset processors, Retrieve dataset processor). Spec:
        specs/opendatasoft/paths/dataset_processors.yaml:84.
        """
        return (
            await self._sender.asend(
                operations.retrieve_dataset_processor(dataset_uid, processor_uid, options=options)
            )
        ).value()

    async def update(
        self,
        dataset_uid: str,
        processor_uid: str,
        body: models.DatasetProcessor | payloads.OpenDatasetProcessorRequest,
        *,
        options: Options | None = None,
    ) -> models.DatasetProcessor:
        """Change a processor.

        Replaces one processor where it stands in the order.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            processor_uid: Identifier of the processor.
            body: One step that every record of a dataset goes through; a type that is not mapped is an other
                one. A mapping may hold what the spec does not know; no checker knows its keys.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The processor as it is now.

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

        Documented (Automation API reference, Dataset processors, Update dataset processor). Spec:
        specs/opendatasoft/paths/dataset_processors.yaml:102.
        """
        return (
            await self._sender.asend(
                operations.update_dataset_processor(dataset_uid, processor_uid, body, options=options)
            )
        ).value()

    async def delete(self, dataset_uid: str, processor_uid: str, *, options: Options | None = None) -> None:
        """Remove a processor.

        Removes one processor; the order of the others stays.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            processor_uid: Identifier of the processor.
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

        Documented (Automation API reference, Dataset processors, Delete a dataset processor). Spec:
        specs/opendatasoft/paths/dataset_processors.yaml:144.
        """
        return (
            await self._sender.asend(
                operations.delete_dataset_processor(dataset_uid, processor_uid, options=options)
            )
        ).value()


class RawDatasetsProcessors:
    """The methods of `DatasetsProcessors`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedDatasetProcessors]:
        """List the processors of a dataset."""
        return self._sender.send(
            operations.list_dataset_processors(dataset_uid, limit=limit, offset=offset, options=options)
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetProcessor | payloads.OpenDatasetProcessorRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetProcessor]:
        """Append a processor to a dataset."""
        return self._sender.send(operations.create_dataset_processor(dataset_uid, body, options=options))

    def read(
        self, dataset_uid: str, processor_uid: str, *, options: Options | None = None
    ) -> Reply[models.DatasetProcessor]:
        """Read a processor."""
        return self._sender.send(
            operations.retrieve_dataset_processor(dataset_uid, processor_uid, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        processor_uid: str,
        body: models.DatasetProcessor | payloads.OpenDatasetProcessorRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetProcessor]:
        """Change a processor."""
        return self._sender.send(
            operations.update_dataset_processor(dataset_uid, processor_uid, body, options=options)
        )

    def delete(self, dataset_uid: str, processor_uid: str, *, options: Options | None = None) -> Reply[None]:
        """Remove a processor."""
        return self._sender.send(
            operations.delete_dataset_processor(dataset_uid, processor_uid, options=options)
        )


class AsyncRawDatasetsProcessors:
    """The methods of `AsyncDatasetsProcessors`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedDatasetProcessors]:
        """List the processors of a dataset."""
        return await self._sender.asend(
            operations.list_dataset_processors(dataset_uid, limit=limit, offset=offset, options=options)
        )

    async def create(
        self,
        dataset_uid: str,
        body: models.DatasetProcessor | payloads.OpenDatasetProcessorRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetProcessor]:
        """Append a processor to a dataset."""
        return await self._sender.asend(
            operations.create_dataset_processor(dataset_uid, body, options=options)
        )

    async def read(
        self, dataset_uid: str, processor_uid: str, *, options: Options | None = None
    ) -> Reply[models.DatasetProcessor]:
        """Read a processor."""
        return await self._sender.asend(
            operations.retrieve_dataset_processor(dataset_uid, processor_uid, options=options)
        )

    async def update(
        self,
        dataset_uid: str,
        processor_uid: str,
        body: models.DatasetProcessor | payloads.OpenDatasetProcessorRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetProcessor]:
        """Change a processor."""
        return await self._sender.asend(
            operations.update_dataset_processor(dataset_uid, processor_uid, body, options=options)
        )

    async def delete(
        self, dataset_uid: str, processor_uid: str, *, options: Options | None = None
    ) -> Reply[None]:
        """Remove a processor."""
        return await self._sender.asend(
            operations.delete_dataset_processor(dataset_uid, processor_uid, options=options)
        )


class StreamingDatasetsProcessors:
    """The methods of `DatasetsProcessors`, answering before the body is read; each is to be used in a `with` block."""

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
        """List the processors of a dataset."""
        return self._sender.stream(
            operations.list_dataset_processors(dataset_uid, limit=limit, offset=offset, options=options)
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetProcessor | payloads.OpenDatasetProcessorRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Append a processor to a dataset."""
        return self._sender.stream(operations.create_dataset_processor(dataset_uid, body, options=options))

    def read(
        self, dataset_uid: str, processor_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read a processor."""
        return self._sender.stream(
            operations.retrieve_dataset_processor(dataset_uid, processor_uid, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        processor_uid: str,
        body: models.DatasetProcessor | payloads.OpenDatasetProcessorRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change a processor."""
        return self._sender.stream(
            operations.update_dataset_processor(dataset_uid, processor_uid, body, options=options)
        )

    def delete(
        self, dataset_uid: str, processor_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Remove a processor."""
        return self._sender.stream(
            operations.delete_dataset_processor(dataset_uid, processor_uid, options=options)
        )


class AsyncStreamingDatasetsProcessors:
    """The methods of `AsyncDatasetsProcessors`, answering before the body is read; each is to be used in a `with` block."""

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
        """List the processors of a dataset."""
        return self._sender.astream(
            operations.list_dataset_processors(dataset_uid, limit=limit, offset=offset, options=options)
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetProcessor | payloads.OpenDatasetProcessorRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Append a processor to a dataset."""
        return self._sender.astream(operations.create_dataset_processor(dataset_uid, body, options=options))

    def read(
        self, dataset_uid: str, processor_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a processor."""
        return self._sender.astream(
            operations.retrieve_dataset_processor(dataset_uid, processor_uid, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        processor_uid: str,
        body: models.DatasetProcessor | payloads.OpenDatasetProcessorRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change a processor."""
        return self._sender.astream(
            operations.update_dataset_processor(dataset_uid, processor_uid, body, options=options)
        )

    def delete(
        self, dataset_uid: str, processor_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Remove a processor."""
        return self._sender.astream(
            operations.delete_dataset_processor(dataset_uid, processor_uid, options=options)
        )
