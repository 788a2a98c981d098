# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on versions of datasets, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import datasets_versions as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from .. import models


class DatasetsVersions:
    """Earlier states of a dataset."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawDatasetsVersions:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawDatasetsVersions(self._sender)

    @cached_property
    def streaming(self) -> StreamingDatasetsVersions:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingDatasetsVersions(self._sender)

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _Pages[models.DatasetVersion]:
        """List the versions of a dataset.

        Lists page by page the states that changes left behind; every POST, PUT and DELETE on a part of the
        dataset adds one, and the newest 20 are kept.

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

        Documented (Automation API reference, Dataset versions, List all versions). Spec:
        specs/opendatasoft/paths/dataset_versions.yaml:6.
        """
        return _Pages(
            self._sender,
            operations.list_dataset_versions(dataset_uid, limit=limit, offset=offset, options=options),
            operations.LIST_DATASET_VERSIONS_PAGES,
        )

    def read(
        self, dataset_uid: str, version_uid: str, *, options: Options | None = None
    ) -> models.DatasetVersion:
        """Read about a version.

        Answers which parts a version concerns and whether it can be restored.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            version_uid: Identifier of the version.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The version.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset versions, Retrieve version). Spec:
        specs/opendatasoft/paths/dataset_versions.yaml:35.
        """
        return self._sender.send(
            operations.retrieve_dataset_version(dataset_uid, version_uid, options=options)
        ).value()

    def restore(
        self, dataset_uid: str, version_uid: str, *, options: Options | None = None
    ) -> models.Dataset:
        """Restore a version.

        Takes the dataset back to a version, as one more version; nothing of the history is lost.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            version_uid: Identifier of the version.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The dataset as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see; the reference does not list
                it here.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset versions, Restore version). Spec:
        specs/opendatasoft/paths/dataset_versions.yaml:61.
        """
        return self._sender.send(
            operations.restore_dataset_version(dataset_uid, version_uid, options=options)
        ).value()


class AsyncDatasetsVersions:
    """Earlier states of a dataset."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawDatasetsVersions:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawDatasetsVersions(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingDatasetsVersions:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingDatasetsVersions(self._sender)

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.DatasetVersion]:
        """List the versions of a dataset.

        Lists page by page the states that changes left behind; every POST, PUT and DELETE on a part of the
        dataset adds one, and the newest 20 are kept.

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

        Documented (Automation API reference, Dataset versions, List all versions). Spec:
        specs/opendatasoft/paths/dataset_versions.yaml:6.
        """
        return _AsyncPages(
            self._sender,
            operations.list_dataset_versions(dataset_uid, limit=limit, offset=offset, options=options),
            operations.LIST_DATASET_VERSIONS_PAGES,
        )

    async def read(
        self, dataset_uid: str, version_uid: str, *, options: Options | None = None
    ) -> models.DatasetVersion:
        """Read about a version.

        Answers which parts a version concerns and whether it can be restored.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            version_uid: Identifier of the version.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The version.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset versions, Retrieve version). Spec:
        specs/opendatasoft/paths/dataset_versions.yaml:35.
        """
        return (
            await self._sender.asend(
                operations.retrieve_dataset_version(dataset_uid, version_uid, options=options)
            )
        ).value()

    async def restore(
        self, dataset_uid: str, version_uid: str, *, options: Options | None = None
    ) -> models.Dataset:
        """Restore a version.

        Takes the dataset back to a version, as one more version; nothing of the history is lost.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            version_uid: Identifier of the version.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The dataset as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see; the reference does not list
                it here.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset versions, Restore version). Spec:
        specs/opendatasoft/paths/dataset_versions.yaml:61.
        """
        return (
            await self._sender.asend(
                operations.restore_dataset_version(dataset_uid, version_uid, options=options)
            )
        ).value()


class RawDatasetsVersions:
    """The methods of `DatasetsVersions`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedDatasetVersions]:
        """List the versions of a dataset."""
        return self._sender.send(
            operations.list_dataset_versions(dataset_uid, limit=limit, offset=offset, options=options)
        )

    def read(
        self, dataset_uid: str, version_uid: str, *, options: Options | None = None
    ) -> Reply[models.DatasetVersion]:
        """Read about a version."""
        return self._sender.send(
            operations.retrieve_dataset_version(dataset_uid, version_uid, options=options)
        )

    def restore(
        self, dataset_uid: str, version_uid: str, *, options: Options | None = None
    ) -> Reply[models.Dataset]:
        """Restore a version."""
        return self._sender.send(
            operations.restore_dataset_version(dataset_uid, version_uid, options=options)
        )


class AsyncRawDatasetsVersions:
    """The methods of `AsyncDatasetsVersions`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedDatasetVersions]:
        """List the versions of a dataset."""
        return await self._sender.asend(
            operations.list_dataset_versions(dataset_uid, limit=limit, offset=offset, options=options)
        )

    async def read(
        self, dataset_uid: str, version_uid: str, *, options: Options | None = None
    ) -> Reply[models.DatasetVersion]:
        """Read about a version."""
        return await self._sender.asend(
            operations.retrieve_dataset_version(dataset_uid, version_uid, options=options)
        )

    async def restore(
        self, dataset_uid: str, version_uid: str, *, options: Options | None = None
    ) -> Reply[models.Dataset]:
        """Restore a version."""
        return await self._sender.asend(
            operations.restore_dataset_version(dataset_uid, version_uid, options=options)
        )


class StreamingDatasetsVersions:
    """The methods of `DatasetsVersions`, answering before the body is read; each is to be used in a `with` block."""

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
        """List the versions of a dataset."""
        return self._sender.stream(
            operations.list_dataset_versions(dataset_uid, limit=limit, offset=offset, options=options)
        )

    def read(
        self, dataset_uid: str, version_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read about a version."""
        return self._sender.stream(
            operations.retrieve_dataset_version(dataset_uid, version_uid, options=options)
        )

    def restore(
        self, dataset_uid: str, version_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Restore a version."""
        return self._sender.stream(
            operations.restore_dataset_version(dataset_uid, version_uid, options=options)
        )


class AsyncStreamingDatasetsVersions:
    """The methods of `AsyncDatasetsVersions`, answering before the body is read; each is to be used in a `with` block."""

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
        """List the versions of a dataset."""
        return self._sender.astream(
            operations.list_dataset_versions(dataset_uid, limit=limit, offset=offset, options=options)
        )

    def read(
        self, dataset_uid: str, version_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read about a version."""
        return self._sender.astream(
            operations.retrieve_dataset_version(dataset_uid, version_uid, options=options)
        )

    def restore(
        self, dataset_uid: str, version_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Restore a version."""
        return self._sender.astream(
            operations.restore_dataset_version(dataset_uid, version_uid, options=options)
        )
