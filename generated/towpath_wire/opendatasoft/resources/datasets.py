# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on datasets, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import datasets as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models
    from .datasets_alternative_exports import AsyncDatasetsAlternativeExports, DatasetsAlternativeExports
    from .datasets_attachments import AsyncDatasetsAttachments, DatasetsAttachments
    from .datasets_feedbacks import AsyncDatasetsFeedbacks, DatasetsFeedbacks
    from .datasets_fields import AsyncDatasetsFields, DatasetsFields
    from .datasets_metadata import AsyncDatasetsMetadata, DatasetsMetadata
    from .datasets_processors import AsyncDatasetsProcessors, DatasetsProcessors
    from .datasets_resources import AsyncDatasetsResources, DatasetsResources
    from .datasets_schedules import AsyncDatasetsSchedules, DatasetsSchedules
    from .datasets_security import AsyncDatasetsSecurity, DatasetsSecurity
    from .datasets_versions import AsyncDatasetsVersions, DatasetsVersions


class Datasets:
    """The dataset itself, and what publishes it."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawDatasets:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawDatasets(self._sender)

    @cached_property
    def streaming(self) -> StreamingDatasets:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingDatasets(self._sender)

    @cached_property
    def resources(self) -> DatasetsResources:
        """Where the data comes from and how it is read."""
        from .datasets_resources import DatasetsResources

        return DatasetsResources(self._sender)

    @cached_property
    def metadata(self) -> DatasetsMetadata:
        """What describes a dataset, by template and field."""
        from .datasets_metadata import DatasetsMetadata

        return DatasetsMetadata(self._sender)

    @cached_property
    def security(self) -> DatasetsSecurity:
        """Operations on security of datasets."""
        from .datasets_security import DatasetsSecurity

        return DatasetsSecurity(self._sender)

    @cached_property
    def processors(self) -> DatasetsProcessors:
        """Steps that every record goes through."""
        from .datasets_processors import DatasetsProcessors

        return DatasetsProcessors(self._sender)

    @cached_property
    def feedbacks(self) -> DatasetsFeedbacks:
        """What readers propose about records."""
        from .datasets_feedbacks import DatasetsFeedbacks

        return DatasetsFeedbacks(self._sender)

    @cached_property
    def fields(self) -> DatasetsFields:
        """Names, types, behaviour and order of the fields."""
        from .datasets_fields import DatasetsFields

        return DatasetsFields(self._sender)

    @cached_property
    def schedules(self) -> DatasetsSchedules:
        """When a dataset is published by itself."""
        from .datasets_schedules import DatasetsSchedules

        return DatasetsSchedules(self._sender)

    @cached_property
    def versions(self) -> DatasetsVersions:
        """Earlier states of a dataset."""
        from .datasets_versions import DatasetsVersions

        return DatasetsVersions(self._sender)

    @cached_property
    def attachments(self) -> DatasetsAttachments:
        """Files shown beside a dataset."""
        from .datasets_attachments import DatasetsAttachments

        return DatasetsAttachments(self._sender)

    @cached_property
    def alternative_exports(self) -> DatasetsAlternativeExports:
        """Exports made elsewhere and offered beside the platform's own."""
        from .datasets_alternative_exports import DatasetsAlternativeExports

        return DatasetsAlternativeExports(self._sender)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        dataset_id: str | None = None,
        options: Options | None = None,
    ) -> _Pages[models.Dataset]:
        """List the datasets that the caller may edit.

        Lists page by page the datasets that the caller may edit; `dataset_id` narrows the list to the one
        with that readable identifier.

        Args:
            limit: Results on one page, from 0 to 1000; 0 gives the total alone. 0 to 1000, default 20.
            offset: Results to skip, from 0. At least 0.
            dataset_id: Readable identifier of the one dataset sought.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Datasets, List datasets). Spec:
        specs/opendatasoft/paths/datasets.yaml:4.
        """
        return _Pages(
            self._sender,
            operations.list_datasets(limit=limit, offset=offset, dataset_id=dataset_id, options=options),
            operations.LIST_DATASETS_PAGES,
        )

    def create(
        self, body: models.Dataset | payloads.DatasetRequest, *, options: Options | None = None
    ) -> models.Dataset:
        """Create a dataset.

        Creates a dataset that is idle and unpublished; resources are added and it is published afterwards.

        Args:
            body: A dataset of the portal with its metadata and general access rules; its records are not part
                of it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The dataset as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset.

        Documented (Automation API reference, Datasets, Create dataset). Spec:
        specs/opendatasoft/paths/datasets.yaml:32.
        """
        return self._sender.send(operations.create_dataset(body, options=options)).value()

    def read(self, dataset_uid: str, *, options: Options | None = None) -> models.Dataset:
        """Read a dataset.

        Answers the dataset with its metadata and general access rules, not its records.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The dataset as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Datasets, Retrieve Dataset). Spec:
        specs/opendatasoft/paths/datasets.yaml:85.
        """
        return self._sender.send(operations.retrieve_dataset(dataset_uid, options=options)).value()

    def update(
        self,
        dataset_uid: str,
        body: models.DatasetUpdate | payloads.DatasetUpdateRequest | models.Dataset,
        *,
        options: Options | None = None,
    ) -> models.Dataset:
        """Change a dataset.

        Changes the fields that are sent; `dataset_id` can change only while the dataset is unpublished.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: New values for a dataset. The reference marks `metadata` as required here too; working
                clients send `is_restricted` alone, so a field left out keeps its value.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The dataset as it is now.

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

        Documented (Automation API reference, Datasets, Update Dataset). Spec:
        specs/opendatasoft/paths/datasets.yaml:103.
        """
        return self._sender.send(operations.update_dataset(dataset_uid, body, options=options)).value()

    def delete(self, dataset_uid: str, *, options: Options | None = None) -> None:
        """Delete a dataset.

        Deletes the dataset with everything that belongs to it.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
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

        Documented (Automation API reference, Datasets, Delete Dataset). Spec:
        specs/opendatasoft/paths/datasets.yaml:148.
        """
        return self._sender.send(operations.delete_dataset(dataset_uid, options=options)).value()

    def publish(self, dataset_uid: str, *, options: Options | None = None) -> models.ActionResult:
        """Publish a dataset.

        Starts publishing the changes, which may process every record again; the answer comes at once, the
        status tells when it is done.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The action on the dataset was accepted.

        Raises:
            ApiError (400): The dataset is not in a state that allows the action; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset, publish_dataset.

        Documented (Automation API reference, Datasets, Publish dataset). Spec:
        specs/opendatasoft/paths/datasets.yaml:172.
        """
        return self._sender.send(operations.publish_dataset(dataset_uid, options=options)).value()

    def publish_metadata(self, dataset_uid: str, *, options: Options | None = None) -> models.ActionResult:
        """Publish the metadata of a dataset.

        Starts publishing changed metadata without touching the records; the answer comes at once.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The action on the dataset was accepted.

        Raises:
            ApiError (400): The dataset is not in a state that allows the action; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset, publish_dataset.

        Documented (Automation API reference, Datasets, Publish dataset metadata). Spec:
        specs/opendatasoft/paths/datasets.yaml:201.
        """
        return self._sender.send(operations.publish_dataset_metadata(dataset_uid, options=options)).value()

    def abort(self, dataset_uid: str, *, options: Options | None = None) -> models.ActionResult:
        """Stop publishing a dataset.

        Stops the job that is running and keeps what has been processed so far.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The action on the dataset was accepted; nothing follows it that could be aborted.

        Raises:
            ApiError (400): The dataset is not in a state that allows the action; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset, publish_dataset.

        Documented (Automation API reference, Datasets, Abort dataset publishing). Spec:
        specs/opendatasoft/paths/datasets.yaml:228.
        """
        return self._sender.send(operations.abort_dataset_publishing(dataset_uid, options=options)).value()

    def unpublish(self, dataset_uid: str, *, options: Options | None = None) -> models.ActionResult:
        """Take a dataset off the portal.

        Starts removing the records from the portal; the dataset itself stays.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The action on the dataset was accepted; nothing follows it that could be aborted.

        Raises:
            ApiError (400): The dataset is not in a state that allows the action; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset, publish_dataset.

        Documented (Automation API reference, Datasets, Unpublish dataset). Spec:
        specs/opendatasoft/paths/datasets.yaml:252.
        """
        return self._sender.send(operations.unpublish_dataset(dataset_uid, options=options)).value()

    def copy(self, dataset_uid: str, *, options: Options | None = None) -> models.Dataset:
        """Copy a dataset.

        Creates another dataset, unpublished and with an identifier of its own, from this one.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The dataset as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset.

        Documented (Automation API reference, Datasets, Copy dataset). Spec:
        specs/opendatasoft/paths/datasets.yaml:278.
        """
        return self._sender.send(operations.copy_dataset(dataset_uid, options=options)).value()

    def status(self, dataset_uid: str, *, options: Options | None = None) -> models.DatasetStatus:
        """Read the status of a dataset.

        Answers the one state that the dataset is in, with the state before and the one queued after it; ask
        again until it is at rest.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The state of the dataset.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset, publish_dataset.

        Documented (Automation API reference, Datasets, Retrieve dataset status). Spec:
        specs/opendatasoft/paths/datasets.yaml:300.
        """
        return self._sender.send(operations.retrieve_dataset_status(dataset_uid, options=options)).value()


class AsyncDatasets:
    """The dataset itself, and what publishes it."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawDatasets:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawDatasets(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingDatasets:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingDatasets(self._sender)

    @cached_property
    def resources(self) -> AsyncDatasetsResources:
        """Where the data comes from and how it is read."""
        from .datasets_resources import AsyncDatasetsResources

        return AsyncDatasetsResources(self._sender)

    @cached_property
    def metadata(self) -> AsyncDatasetsMetadata:
        """What describes a dataset, by template and field."""
        from .datasets_metadata import AsyncDatasetsMetadata

        return AsyncDatasetsMetadata(self._sender)

    @cached_property
    def security(self) -> AsyncDatasetsSecurity:
        """Operations on security of datasets."""
        from .datasets_security import AsyncDatasetsSecurity

        return AsyncDatasetsSecurity(self._sender)

    @cached_property
    def processors(self) -> AsyncDatasetsProcessors:
        """Steps that every record goes through."""
        from .datasets_processors import AsyncDatasetsProcessors

        return AsyncDatasetsProcessors(self._sender)

    @cached_property
    def feedbacks(self) -> AsyncDatasetsFeedbacks:
        """What readers propose about records."""
        from .datasets_feedbacks import AsyncDatasetsFeedbacks

        return AsyncDatasetsFeedbacks(self._sender)

    @cached_property
    def fields(self) -> AsyncDatasetsFields:
        """Names, types, behaviour and order of the fields."""
        from .datasets_fields import AsyncDatasetsFields

        return AsyncDatasetsFields(self._sender)

    @cached_property
    def schedules(self) -> AsyncDatasetsSchedules:
        """When a dataset is published by itself."""
        from .datasets_schedules import AsyncDatasetsSchedules

        return AsyncDatasetsSchedules(self._sender)

    @cached_property
    def versions(self) -> AsyncDatasetsVersions:
        """Earlier states of a dataset."""
        from .datasets_versions import AsyncDatasetsVersions

        return AsyncDatasetsVersions(self._sender)

    @cached_property
    def attachments(self) -> AsyncDatasetsAttachments:
        """Files shown beside a dataset."""
        from .datasets_attachments import AsyncDatasetsAttachments

        return AsyncDatasetsAttachments(self._sender)

    @cached_property
    def alternative_exports(self) -> AsyncDatasetsAlternativeExports:
        """Exports made elsewhere and offered beside the platform's own."""
        from .datasets_alternative_exports import AsyncDatasetsAlternativeExports

        return AsyncDatasetsAlternativeExports(self._sender)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        dataset_id: str | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.Dataset]:
        """List the datasets that the caller may edit.

        Lists page by page the datasets that the caller may edit; `dataset_id` narrows the list to the one
        with that readable identifier.

        Args:
            limit: Results on one page, from 0 to 1000; 0 gives the total alone. 0 to 1000, default 20.
            offset: Results to skip, from 0. At least 0.
            dataset_id: Readable identifier of the one dataset sought.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            All items, page after page: iterate, or use `pages()`, `first_page()`, `total()`,
                `to_list(limit=)`.

        Raises, when iterated:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Datasets, List datasets). Spec:
        specs/opendatasoft/paths/datasets.yaml:4.
        """
        return _AsyncPages(
            self._sender,
            operations.list_datasets(limit=limit, offset=offset, dataset_id=dataset_id, options=options),
            operations.LIST_DATASETS_PAGES,
        )

    async def create(
        self, body: models.Dataset | payloads.DatasetRequest, *, options: Options | None = None
    ) -> models.Dataset:
        """Create a dataset.

        Creates a dataset that is idle and unpublished; resources are added and it is published afterwards.

        Args:
            body: A dataset of the portal with its metadata and general access rules; its records are not part
                of it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The dataset as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset.

        Documented (Automation API reference, Datasets, Create dataset). Spec:
        specs/opendatasoft/paths/datasets.yaml:32.
        """
        return (await self._sender.asend(operations.create_dataset(body, options=options))).value()

    async def read(self, dataset_uid: str, *, options: Options | None = None) -> models.Dataset:
        """Read a dataset.

        Answers the dataset with its metadata and general access rules, not its records.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The dataset as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Datasets, Retrieve Dataset). Spec:
        specs/opendatasoft/paths/datasets.yaml:85.
        """
        return (await self._sender.asend(operations.retrieve_dataset(dataset_uid, options=options))).value()

    async def update(
        self,
        dataset_uid: str,
        body: models.DatasetUpdate | payloads.DatasetUpdateRequest | models.Dataset,
        *,
        options: Options | None = None,
    ) -> models.Dataset:
        """Change a dataset.

        Changes the fields that are sent; `dataset_id` can change only while the dataset is unpublished.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: New values for a dataset. The reference marks `metadata` as required here too; working
                clients send `is_restricted` alone, so a field left out keeps its value.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The dataset as it is now.

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

        Documented (Automation API reference, Datasets, Update Dataset). Spec:
        specs/opendatasoft/paths/datasets.yaml:103.
        """
        return (
            await self._sender.asend(operations.update_dataset(dataset_uid, body, options=options))
        ).value()

    async def delete(self, dataset_uid: str, *, options: Options | None = None) -> None:
        """Delete a dataset.

        Deletes the dataset with everything that belongs to it.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
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

        Documented (Automation API reference, Datasets, Delete Dataset). Spec:
        specs/opendatasoft/paths/datasets.yaml:148.
        """
        return (await self._sender.asend(operations.delete_dataset(dataset_uid, options=options))).value()

    async def publish(self, dataset_uid: str, *, options: Options | None = None) -> models.ActionResult:
        """Publish a dataset.

        Starts publishing the changes, which may process every record again; the answer comes at once, the
        status tells when it is done.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The action on the dataset was accepted.

        Raises:
            ApiError (400): The dataset is not in a state that allows the action; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset, publish_dataset.

        Documented (Automation API reference, Datasets, Publish dataset). Spec:
        specs/opendatasoft/paths/datasets.yaml:172.
        """
        return (await self._sender.asend(operations.publish_dataset(dataset_uid, options=options))).value()

    async def publish_metadata(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> models.ActionResult:
        """Publish the metadata of a dataset.

        Starts publishing changed metadata without touching the records; the answer comes at once.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The action on the dataset was accepted.

        Raises:
            ApiError (400): The dataset is not in a state that allows the action; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset, publish_dataset.

        Documented (Automation API reference, Datasets, Publish dataset metadata). Spec:
        specs/opendatasoft/paths/datasets.yaml:201.
        """
        return (
            await self._sender.asend(operations.publish_dataset_metadata(dataset_uid, options=options))
        ).value()

    async def abort(self, dataset_uid: str, *, options: Options | None = None) -> models.ActionResult:
        """Stop publishing a dataset.

        Stops the job that is running and keeps what has been processed so far.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The action on the dataset was accepted; nothing follows it that could be aborted.

        Raises:
            ApiError (400): The dataset is not in a state that allows the action; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset, publish_dataset.

        Documented (Automation API reference, Datasets, Abort dataset publishing). Spec:
        specs/opendatasoft/paths/datasets.yaml:228.
        """
        return (
            await self._sender.asend(operations.abort_dataset_publishing(dataset_uid, options=options))
        ).value()

    async def unpublish(self, dataset_uid: str, *, options: Options | None = None) -> models.ActionResult:
        """Take a dataset off the portal.

        Starts removing the records from the portal; the dataset itself stays.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The action on the dataset was accepted; nothing follows it that could be aborted.

        Raises:
            ApiError (400): The dataset is not in a state that allows the action; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset, publish_dataset.

        Documented (Automation API reference, Datasets, Unpublish dataset). Spec:
        specs/opendatasoft/paths/datasets.yaml:252.
        """
        return (await self._sender.asend(operations.unpublish_dataset(dataset_uid, options=options))).value()

    async def copy(self, dataset_uid: str, *, options: Options | None = None) -> models.Dataset:
        """Copy a dataset.

        Creates another dataset, unpublished and with an identifier of its own, from this one.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The dataset as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset.

        Documented (Automation API reference, Datasets, Copy dataset). Spec:
        specs/opendatasoft/paths/datasets.yaml:278.
        """
        return (await self._sender.asend(operations.copy_dataset(dataset_uid, options=options))).value()

    async def status(self, dataset_uid: str, *, options: Options | None = None) -> models.DatasetStatus:
        """Read the status of a dataset.

        Answers the one state that the dataset is in, with the state before and the one queued after it; ask
        again until it is at rest.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The state of the dataset.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset, publish_dataset.

        Documented (Automation API reference, Datasets, Retrieve dataset status). Spec:
        specs/opendatasoft/paths/datasets.yaml:300.
        """
        return (
            await self._sender.asend(operations.retrieve_dataset_status(dataset_uid, options=options))
        ).value()


class RawDatasets:
    """The methods of `Datasets`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        dataset_id: str | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedDatasets]:
        """List the datasets that the caller may edit."""
        return self._sender.send(
            operations.list_datasets(limit=limit, offset=offset, dataset_id=dataset_id, options=options)
        )

    def create(
        self, body: models.Dataset | payloads.DatasetRequest, *, options: Options | None = None
    ) -> Reply[models.Dataset]:
        """Create a dataset."""
        return self._sender.send(operations.create_dataset(body, options=options))

    def read(self, dataset_uid: str, *, options: Options | None = None) -> Reply[models.Dataset]:
        """Read a dataset."""
        return self._sender.send(operations.retrieve_dataset(dataset_uid, options=options))

    def update(
        self,
        dataset_uid: str,
        body: models.DatasetUpdate | payloads.DatasetUpdateRequest | models.Dataset,
        *,
        options: Options | None = None,
    ) -> Reply[models.Dataset]:
        """Change a dataset."""
        return self._sender.send(operations.update_dataset(dataset_uid, body, options=options))

    def delete(self, dataset_uid: str, *, options: Options | None = None) -> Reply[None]:
        """Delete a dataset."""
        return self._sender.send(operations.delete_dataset(dataset_uid, options=options))

    def publish(self, dataset_uid: str, *, options: Options | None = None) -> Reply[models.ActionResult]:
        """Publish a dataset."""
        return self._sender.send(operations.publish_dataset(dataset_uid, options=options))

    def publish_metadata(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> Reply[models.ActionResult]:
        """Publish the metadata of a dataset."""
        return self._sender.send(operations.publish_dataset_metadata(dataset_uid, options=options))

    def abort(self, dataset_uid: str, *, options: Options | None = None) -> Reply[models.ActionResult]:
        """Stop publishing a dataset."""
        return self._sender.send(operations.abort_dataset_publishing(dataset_uid, options=options))

    def unpublish(self, dataset_uid: str, *, options: Options | None = None) -> Reply[models.ActionResult]:
        """Take a dataset off the portal."""
        return self._sender.send(operations.unpublish_dataset(dataset_uid, options=options))

    def copy(self, dataset_uid: str, *, options: Options | None = None) -> Reply[models.Dataset]:
        """Copy a dataset."""
        return self._sender.send(operations.copy_dataset(dataset_uid, options=options))

    def status(self, dataset_uid: str, *, options: Options | None = None) -> Reply[models.DatasetStatus]:
        """Read the status of a dataset."""
        return self._sender.send(operations.retrieve_dataset_status(dataset_uid, options=options))


class AsyncRawDatasets:
    """The methods of `AsyncDatasets`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        dataset_id: str | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedDatasets]:
        """List the datasets that the caller may edit."""
        return await self._sender.asend(
            operations.list_datasets(limit=limit, offset=offset, dataset_id=dataset_id, options=options)
        )

    async def create(
        self, body: models.Dataset | payloads.DatasetRequest, *, options: Options | None = None
    ) -> Reply[models.Dataset]:
        """Create a dataset."""
        return await self._sender.asend(operations.create_dataset(body, options=options))

    async def read(self, dataset_uid: str, *, options: Options | None = None) -> Reply[models.Dataset]:
        """Read a dataset."""
        return await self._sender.asend(operations.retrieve_dataset(dataset_uid, options=options))

    async def update(
        self,
        dataset_uid: str,
        body: models.DatasetUpdate | payloads.DatasetUpdateRequest | models.Dataset,
        *,
        options: Options | None = None,
    ) -> Reply[models.Dataset]:
        """Change a dataset."""
        return await self._sender.asend(operations.update_dataset(dataset_uid, body, options=options))

    async def delete(self, dataset_uid: str, *, options: Options | None = None) -> Reply[None]:
        """Delete a dataset."""
        return await self._sender.asend(operations.delete_dataset(dataset_uid, options=options))

    async def publish(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> Reply[models.ActionResult]:
        """Publish a dataset."""
        return await self._sender.asend(operations.publish_dataset(dataset_uid, options=options))

    async def publish_metadata(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> Reply[models.ActionResult]:
        """Publish the metadata of a dataset."""
        return await self._sender.asend(operations.publish_dataset_metadata(dataset_uid, options=options))

    async def abort(self, dataset_uid: str, *, options: Options | None = None) -> Reply[models.ActionResult]:
        """Stop publishing a dataset."""
        return await self._sender.asend(operations.abort_dataset_publishing(dataset_uid, options=options))

    async def unpublish(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> Reply[models.ActionResult]:
        """Take a dataset off the portal."""
        return await self._sender.asend(operations.unpublish_dataset(dataset_uid, options=options))

    async def copy(self, dataset_uid: str, *, options: Options | None = None) -> Reply[models.Dataset]:
        """Copy a dataset."""
        return await self._sender.asend(operations.copy_dataset(dataset_uid, options=options))

    async def status(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> Reply[models.DatasetStatus]:
        """Read the status of a dataset."""
        return await self._sender.asend(operations.retrieve_dataset_status(dataset_uid, options=options))


class StreamingDatasets:
    """The methods of `Datasets`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        dataset_id: str | None = None,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """List the datasets that the caller may edit."""
        return self._sender.stream(
            operations.list_datasets(limit=limit, offset=offset, dataset_id=dataset_id, options=options)
        )

    def create(
        self, body: models.Dataset | payloads.DatasetRequest, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Create a dataset."""
        return self._sender.stream(operations.create_dataset(body, options=options))

    def read(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read a dataset."""
        return self._sender.stream(operations.retrieve_dataset(dataset_uid, options=options))

    def update(
        self,
        dataset_uid: str,
        body: models.DatasetUpdate | payloads.DatasetUpdateRequest | models.Dataset,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change a dataset."""
        return self._sender.stream(operations.update_dataset(dataset_uid, body, options=options))

    def delete(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Delete a dataset."""
        return self._sender.stream(operations.delete_dataset(dataset_uid, options=options))

    def publish(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Publish a dataset."""
        return self._sender.stream(operations.publish_dataset(dataset_uid, options=options))

    def publish_metadata(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Publish the metadata of a dataset."""
        return self._sender.stream(operations.publish_dataset_metadata(dataset_uid, options=options))

    def abort(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Stop publishing a dataset."""
        return self._sender.stream(operations.abort_dataset_publishing(dataset_uid, options=options))

    def unpublish(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Take a dataset off the portal."""
        return self._sender.stream(operations.unpublish_dataset(dataset_uid, options=options))

    def copy(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Copy a dataset."""
        return self._sender.stream(operations.copy_dataset(dataset_uid, options=options))

    def status(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read the status of a dataset."""
        return self._sender.stream(operations.retrieve_dataset_status(dataset_uid, options=options))


class AsyncStreamingDatasets:
    """The methods of `AsyncDatasets`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        dataset_id: str | None = None,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the datasets that the caller may edit."""
        return self._sender.astream(
            operations.list_datasets(limit=limit, offset=offset, dataset_id=dataset_id, options=options)
        )

    def create(
        self, body: models.Dataset | payloads.DatasetRequest, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Create a dataset."""
        return self._sender.astream(operations.create_dataset(body, options=options))

    def read(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a dataset."""
        return self._sender.astream(operations.retrieve_dataset(dataset_uid, options=options))

    def update(
        self,
        dataset_uid: str,
        body: models.DatasetUpdate | payloads.DatasetUpdateRequest | models.Dataset,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change a dataset."""
        return self._sender.astream(operations.update_dataset(dataset_uid, body, options=options))

    def delete(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Delete a dataset."""
        return self._sender.astream(operations.delete_dataset(dataset_uid, options=options))

    def publish(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Publish a dataset."""
        return self._sender.astream(operations.publish_dataset(dataset_uid, options=options))

    def publish_metadata(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Publish the metadata of a dataset."""
        return self._sender.astream(operations.publish_dataset_metadata(dataset_uid, options=options))

    def abort(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Stop publishing a dataset."""
        return self._sender.astream(operations.abort_dataset_publishing(dataset_uid, options=options))

    def unpublish(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Take a dataset off the portal."""
        return self._sender.astream(operations.unpublish_dataset(dataset_uid, options=options))

    def copy(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Copy a dataset."""
        return self._sender.astream(operations.copy_dataset(dataset_uid, options=options))

    def status(
        self, dataset_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read the status of a dataset."""
        return self._sender.astream(operations.retrieve_dataset_status(dataset_uid, options=options))
