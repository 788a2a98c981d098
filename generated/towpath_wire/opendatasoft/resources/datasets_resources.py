# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on resources of datasets, as methods."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import datasets_resources as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models
    from .datasets_resources_files import AsyncDatasetsResourcesFiles, DatasetsResourcesFiles
    from .datasets_resources_unsaved import AsyncDatasetsResourcesUnsaved, DatasetsResourcesUnsaved


class DatasetsResources:
    """Where the data comes from and how it is read."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawDatasetsResources:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawDatasetsResources(self._sender)

    @cached_property
    def streaming(self) -> StreamingDatasetsResources:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingDatasetsResources(self._sender)

    @cached_property
    def unsaved(self) -> DatasetsResourcesUnsaved:
        """Where the data comes from and how it is read."""
        from .datasets_resources_unsaved import DatasetsResourcesUnsaved

        return DatasetsResourcesUnsaved(self._sender)

    @cached_property
    def files(self) -> DatasetsResourcesFiles:
        """Where the data comes from and how it is read."""
        from .datasets_resources_files import DatasetsResourcesFiles

        return DatasetsResourcesFiles(self._sender)

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        expand: Literal["datasource.connection", "datasource.dataset"] | None = None,
        options: Options | None = None,
    ) -> _Pages[models.Resource]:
        """List the resources of a dataset.

        Lists page by page where the data of the dataset comes from.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            limit: Results on one page, from 0 to 1000; 0 gives the total alone. 0 to 1000, default 20.
            offset: Results to skip, from 0. At least 0.
            expand: Part of the source to answer in full instead of by its identifier.
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

        Documented (Automation API reference, Dataset resources, List dataset resources). Spec:
        specs/opendatasoft/paths/dataset_resources.yaml:6.
        """
        return _Pages(
            self._sender,
            operations.list_dataset_resources(
                dataset_uid, limit=limit, offset=offset, expand=expand, options=options
            ),
            operations.LIST_DATASET_RESOURCES_PAGES,
        )

    def create(
        self,
        dataset_uid: str,
        body: models.Resource | payloads.ResourceRequest,
        *,
        options: Options | None = None,
    ) -> models.Resource:
        """Add a resource to a dataset.

        Adds a source with the extractor that reads it; an inline connection is created along the way and
        answered by its identifier.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: One source of the data of a dataset and the extractor that reads it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The resource as it is now.

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

        Documented (Automation API reference, Dataset resources, Create dataset resource). Spec:
        specs/opendatasoft/paths/dataset_resources.yaml:29.
        """
        return self._sender.send(
            operations.create_dataset_resource(dataset_uid, body, options=options)
        ).value()

    def read(
        self,
        dataset_uid: str,
        resource_uid: str,
        *,
        expand: Literal["datasource.connection", "datasource.dataset"] | None = None,
        options: Options | None = None,
    ) -> models.Resource:
        """Read a resource.

        Answers one resource; `expand` puts its connection or its remote dataset in place of the identifier.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the resource.
            expand: Part of the source to answer in full instead of by its identifier.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The resource as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Retrieve dataset resource). Spec:
        specs/opendatasoft/paths/dataset_resources.yaml:145.
        """
        return self._sender.send(
            operations.retrieve_dataset_resource(dataset_uid, resource_uid, expand=expand, options=options)
        ).value()

    def update(
        self,
        dataset_uid: str,
        resource_uid: str,
        body: models.Resource | payloads.ResourceRequest,
        *,
        options: Options | None = None,
    ) -> models.Resource:
        """Change a resource.

        Puts new values in the place of the resource's; records change when the dataset is next published.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the resource.
            body: One source of the data of a dataset and the extractor that reads it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The resource as it is now.

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

        Documented (Automation API reference, Dataset resources, Update dataset resource). Spec:
        specs/opendatasoft/paths/dataset_resources.yaml:165.
        """
        return self._sender.send(
            operations.update_dataset_resource(dataset_uid, resource_uid, body, options=options)
        ).value()

    def delete(self, dataset_uid: str, resource_uid: str, *, options: Options | None = None) -> None:
        """Remove a resource.

        Removes one source from the dataset.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the resource.
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

        Documented (Automation API reference, Dataset resources, Delete dataset resource). Spec:
        specs/opendatasoft/paths/dataset_resources.yaml:210.
        """
        return self._sender.send(
            operations.delete_dataset_resource(dataset_uid, resource_uid, options=options)
        ).value()

    def guess_extractors(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> builtins.list[models.Extractor]:
        """Guess the extractors of a resource.

        Looks at the resource's source and answers the extractors that fit, the best one first.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the resource.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The extractors, best guess first where there is one.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Guess resource extractors). Spec:
        specs/opendatasoft/paths/dataset_resources.yaml:236.
        """
        return self._sender.send(
            operations.guess_resource_extractors(dataset_uid, resource_uid, options=options)
        ).value()

    def clean_cache(self, dataset_uid: str, resource_uid: str, *, options: Options | None = None) -> None:
        """Empty the cache of a resource.

        Forgets what the platform has kept of the source, so that the next run reads all of it again.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the resource.
            options: How this call differs from the client's others: timeout, headers, retries.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Clean cache of resource). Spec:
        specs/opendatasoft/paths/dataset_resources.yaml:261.
        """
        return self._sender.send(
            operations.clean_resource_cache(dataset_uid, resource_uid, options=options)
        ).value()

    def guess_params(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> models.GuessedExtractorParams:
        """Guess the extractor settings of a resource.

        Looks at the resource's source and answers the settings with which its extractor reads it best.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the resource.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The settings that fit.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Guess resource extractor parameters). Spec:
        specs/opendatasoft/paths/dataset_resources.yaml:287.
        """
        return self._sender.send(
            operations.guess_resource_extractor_params(dataset_uid, resource_uid, options=options)
        ).value()

    def preview(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> models.ResourcePreview:
        """Preview a resource.

        Reads the resource's source and answers its fields and its first records, 20 at most.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the resource.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The fields and the first records.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Preview resource records). Spec:
        specs/opendatasoft/paths/dataset_resources.yaml:312.
        """
        return self._sender.send(
            operations.preview_resource_records(dataset_uid, resource_uid, options=options)
        ).value()

    def recover(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> models.Resource:
        """Recover the data of a real-time resource.

        Brings back the records that a real-time resource received earlier; the dataset has to be published.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the real-time resource.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The real-time resource as it is now; such a one has no cache that could be emptied.

        Raises:
            ApiError (400): The dataset is not in a state that allows the action; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Recover realtime data). Spec:
        specs/opendatasoft/paths/dataset_resources_realtime.yaml:7.
        """
        return self._sender.send(
            operations.recover_realtime_resource_data(dataset_uid, resource_uid, options=options)
        ).value()

    def delete_recovered(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> models.Resource:
        """Delete the recovered data of a real-time resource.

        Deletes the records that were brought back; the dataset has to be published.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the real-time resource.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The real-time resource as it is now; such a one has no cache that could be emptied.

        Raises:
            ApiError (400): The dataset is not in a state that allows the action; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Delete realtime recovered data). Spec:
        specs/opendatasoft/paths/dataset_resources_realtime.yaml:36.
        """
        return self._sender.send(
            operations.delete_realtime_resource_recovered_data(dataset_uid, resource_uid, options=options)
        ).value()

    def enable(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> models.Resource:
        """Enable a real-time resource.

        Lets the real-time resource take in records.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the real-time resource.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The real-time resource as it is now; such a one has no cache that could be emptied.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Enable realtime resource). Spec:
        specs/opendatasoft/paths/dataset_resources_realtime.yaml:65.
        """
        return self._sender.send(
            operations.enable_realtime_resource(dataset_uid, resource_uid, options=options)
        ).value()

    def disable(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> models.Resource:
        """Disable a real-time resource.

        Makes the real-time resource refuse records until it is enabled again.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the real-time resource.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The real-time resource as it is now; such a one has no cache that could be emptied.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Disable realtime resource). Spec:
        specs/opendatasoft/paths/dataset_resources_realtime.yaml:94.
        """
        return self._sender.send(
            operations.disable_realtime_resource(dataset_uid, resource_uid, options=options)
        ).value()

    def renew_api_key(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> models.Resource:
        """Renew the key of a real-time resource.

        Replaces the key with which records are pushed; the old one stops working.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the real-time resource.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The real-time resource as it is now; such a one has no cache that could be emptied.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Renew realtime resource API key). Spec:
        specs/opendatasoft/paths/dataset_resources_realtime.yaml:123.
        """
        return self._sender.send(
            operations.renew_realtime_resource_api_key(dataset_uid, resource_uid, options=options)
        ).value()


class AsyncDatasetsResources:
    """Where the data comes from and how it is read."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawDatasetsResources:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawDatasetsResources(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingDatasetsResources:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingDatasetsResources(self._sender)

    @cached_property
    def unsaved(self) -> AsyncDatasetsResourcesUnsaved:
        """Where the data comes from and how it is read."""
        from .datasets_resources_unsaved import AsyncDatasetsResourcesUnsaved

        return AsyncDatasetsResourcesUnsaved(self._sender)

    @cached_property
    def files(self) -> AsyncDatasetsResourcesFiles:
        """Where the data comes from and how it is read."""
        from .datasets_resources_files import AsyncDatasetsResourcesFiles

        return AsyncDatasetsResourcesFiles(self._sender)

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        expand: Literal["datasource.connection", "datasource.dataset"] | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.Resource]:
        """List the resources of a dataset.

        Lists page by page where the data of the dataset comes from.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            limit: Results on one page, from 0 to 1000; 0 gives the total alone. 0 to 1000, default 20.
            offset: Results to skip, from 0. At least 0.
            expand: Part of the source to answer in full instead of by its identifier.
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

        Documented (Automation API reference, Dataset resources, List dataset resources). Spec:
        specs/opendatasoft/paths/dataset_resources.yaml:6.
        """
        return _AsyncPages(
            self._sender,
            operations.list_dataset_resources(
                dataset_uid, limit=limit, offset=offset, expand=expand, options=options
            ),
            operations.LIST_DATASET_RESOURCES_PAGES,
        )

    async def create(
        self,
        dataset_uid: str,
        body: models.Resource | payloads.ResourceRequest,
        *,
        options: Options | None = None,
    ) -> models.Resource:
        """Add a resource to a dataset.

        Adds a source with the extractor that reads it; an inline connection is created along the way and
        answered by its identifier.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: One source of the data of a dataset and the extractor that reads it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The resource as it is now.

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

        Documented (Automation API reference, Dataset resources, Create dataset resource). Spec:
        specs/opendatasoft/paths/dataset_resources.yaml:29.
        """
        return (
            await self._sender.asend(operations.create_dataset_resource(dataset_uid, body, options=options))
        ).value()

    async def read(
        self,
        dataset_uid: str,
        resource_uid: str,
        *,
        expand: Literal["datasource.connection", "datasource.dataset"] | None = None,
        options: Options | None = None,
    ) -> models.Resource:
        """Read a resource.

        Answers one resource; `expand` puts its connection or its remote dataset in place of the identifier.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the resource.
            expand: Part of the source to answer in full instead of by its identifier.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The resource as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Retrieve dataset resource). Spec:
        specs/opendatasoft/paths/dataset_resources.yaml:145.
        """
        return (
            await self._sender.asend(
                operations.retrieve_dataset_resource(
                    dataset_uid, resource_uid, expand=expand, options=options
                )
            )
        ).value()

    async def update(
        self,
        dataset_uid: str,
        resource_uid: str,
        body: models.Resource | payloads.ResourceRequest,
        *,
        options: Options | None = None,
    ) -> models.Resource:
        """Change a resource.

        Puts new values in the place of the resource's; records change when the dataset is next published.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the resource.
            body: One source of the data of a dataset and the extractor that reads it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The resource as it is now.

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

        Documented (Automation API reference, Dataset resources, Update dataset resource). Spec:
        specs/opendatasoft/paths/dataset_resources.yaml:165.
        """
        return (
            await self._sender.asend(
                operations.update_dataset_resource(dataset_uid, resource_uid, body, options=options)
            )
        ).value()

    async def delete(self, dataset_uid: str, resource_uid: str, *, options: Options | None = None) -> None:
        """Remove a resource.

        Removes one source from the dataset.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the resource.
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

        Documented (Automation API reference, Dataset resources, Delete dataset resource). Spec:
        specs/opendatasoft/paths/dataset_resources.yaml:210.
        """
        return (
            await self._sender.asend(
                operations.delete_dataset_resource(dataset_uid, resource_uid, options=options)
            )
        ).value()

    async def guess_extractors(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> builtins.list[models.Extractor]:
        """Guess the extractors of a resource.

        Looks at the resource's source and answers the extractors that fit, the best one first.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the resource.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The extractors, best guess first where there is one.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Guess resource extractors). Spec:
        specs/opendatasoft/paths/dataset_resources.yaml:236.
        """
        return (
            await self._sender.asend(
                operations.guess_resource_extractors(dataset_uid, resource_uid, options=options)
            )
        ).value()

    async def clean_cache(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> None:
        """Empty the cache of a resource.

        Forgets what the platform has kept of the source, so that the next run reads all of it again.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the resource.
            options: How this call differs from the client's others: timeout, headers, retries.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Clean cache of resource). Spec:
        specs/opendatasoft/paths/dataset_resources.yaml:261.
        """
        return (
            await self._sender.asend(
                operations.clean_resource_cache(dataset_uid, resource_uid, options=options)
            )
        ).value()

    async def guess_params(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> models.GuessedExtractorParams:
        """Guess the extractor settings of a resource.

        Looks at the resource's source and answers the settings with which its extractor reads it best.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the resource.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The settings that fit.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Guess resource extractor parameters). Spec:
        specs/opendatasoft/paths/dataset_resources.yaml:287.
        """
        return (
            await self._sender.asend(
                operations.guess_resource_extractor_params(dataset_uid, resource_uid, options=options)
            )
        ).value()

    async def preview(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> models.ResourcePreview:
        """Preview a resource.

        Reads the resource's source and answers its fields and its first records, 20 at most.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the resource.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The fields and the first records.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Preview resource records). Spec:
        specs/opendatasoft/paths/dataset_resources.yaml:312.
        """
        return (
            await self._sender.asend(
                operations.preview_resource_records(dataset_uid, resource_uid, options=options)
            )
        ).value()

    async def recover(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> models.Resource:
        """Recover the data of a real-time resource.

        Brings back the records that a real-time resource received earlier; the dataset has to be published.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the real-time resource.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The real-time resource as it is now; such a one has no cache that could be emptied.

        Raises:
            ApiError (400): The dataset is not in a state that allows the action; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Recover realtime data). Spec:
        specs/opendatasoft/paths/dataset_resources_realtime.yaml:7.
        """
        return (
            await self._sender.asend(
                operations.recover_realtime_resource_data(dataset_uid, resource_uid, options=options)
            )
        ).value()

    async def delete_recovered(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> models.Resource:
        """Delete the recovered data of a real-time resource.

        Deletes the records that were brought back; the dataset has to be published.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the real-time resource.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The real-time resource as it is now; such a one has no cache that could be emptied.

        Raises:
            ApiError (400): The dataset is not in a state that allows the action; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Delete realtime recovered data). Spec:
        specs/opendatasoft/paths/dataset_resources_realtime.yaml:36.
        """
        return (
            await self._sender.asend(
                operations.delete_realtime_resource_recovered_data(dataset_uid, resource_uid, options=options)
            )
        ).value()

    async def enable(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> models.Resource:
        """Enable a real-time resource.

        Lets the real-time resource take in records.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the real-time resource.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The real-time resource as it is now; such a one has no cache that could be emptied.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Enable realtime resource). Spec:
        specs/opendatasoft/paths/dataset_resources_realtime.yaml:65.
        """
        return (
            await self._sender.asend(
                operations.enable_realtime_resource(dataset_uid, resource_uid, options=options)
            )
        ).value()

    async def disable(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> models.Resource:
        """Disable a real-time resource.

        Makes the real-time resource refuse records until it is enabled again.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the real-time resource.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The real-time resource as it is now; such a one has no cache that could be emptied.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Disable realtime resource). Spec:
        specs/opendatasoft/paths/dataset_resources_realtime.yaml:94.
        """
        return (
            await self._sender.asend(
                operations.disable_realtime_resource(dataset_uid, resource_uid, options=options)
            )
        ).value()

    async def renew_api_key(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> models.Resource:
        """Renew the key of a real-time resource.

        Replaces the key with which records are pushed; the old one stops working.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            resource_uid: Identifier of the real-time resource.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The real-time resource as it is now; such a one has no cache that could be emptied.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset resources, Renew realtime resource API key). Spec:
        specs/opendatasoft/paths/dataset_resources_realtime.yaml:123.
        """
        return (
            await self._sender.asend(
                operations.renew_realtime_resource_api_key(dataset_uid, resource_uid, options=options)
            )
        ).value()


class RawDatasetsResources:
    """The methods of `DatasetsResources`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        expand: Literal["datasource.connection", "datasource.dataset"] | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedResources]:
        """List the resources of a dataset."""
        return self._sender.send(
            operations.list_dataset_resources(
                dataset_uid, limit=limit, offset=offset, expand=expand, options=options
            )
        )

    def create(
        self,
        dataset_uid: str,
        body: models.Resource | payloads.ResourceRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.Resource]:
        """Add a resource to a dataset."""
        return self._sender.send(operations.create_dataset_resource(dataset_uid, body, options=options))

    def read(
        self,
        dataset_uid: str,
        resource_uid: str,
        *,
        expand: Literal["datasource.connection", "datasource.dataset"] | None = None,
        options: Options | None = None,
    ) -> Reply[models.Resource]:
        """Read a resource."""
        return self._sender.send(
            operations.retrieve_dataset_resource(dataset_uid, resource_uid, expand=expand, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        resource_uid: str,
        body: models.Resource | payloads.ResourceRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.Resource]:
        """Change a resource."""
        return self._sender.send(
            operations.update_dataset_resource(dataset_uid, resource_uid, body, options=options)
        )

    def delete(self, dataset_uid: str, resource_uid: str, *, options: Options | None = None) -> Reply[None]:
        """Remove a resource."""
        return self._sender.send(
            operations.delete_dataset_resource(dataset_uid, resource_uid, options=options)
        )

    def guess_extractors(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> Reply[builtins.list[models.Extractor]]:
        """Guess the extractors of a resource."""
        return self._sender.send(
            operations.guess_resource_extractors(dataset_uid, resource_uid, options=options)
        )

    def clean_cache(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> Reply[None]:
        """Empty the cache of a resource."""
        return self._sender.send(operations.clean_resource_cache(dataset_uid, resource_uid, options=options))

    def guess_params(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> Reply[models.GuessedExtractorParams]:
        """Guess the extractor settings of a resource."""
        return self._sender.send(
            operations.guess_resource_extractor_params(dataset_uid, resource_uid, options=options)
        )

    def preview(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> Reply[models.ResourcePreview]:
        """Preview a resource."""
        return self._sender.send(
            operations.preview_resource_records(dataset_uid, resource_uid, options=options)
        )

    def recover(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> Reply[models.Resource]:
        """Recover the data of a real-time resource."""
        return self._sender.send(
            operations.recover_realtime_resource_data(dataset_uid, resource_uid, options=options)
        )

    def delete_recovered(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> Reply[models.Resource]:
        """Delete the recovered data of a real-time resource."""
        return self._sender.send(
            operations.delete_realtime_resource_recovered_data(dataset_uid, resource_uid, options=options)
        )

    def enable(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> Reply[models.Resource]:
        """Enable a real-time resource."""
        return self._sender.send(
            operations.enable_realtime_resource(dataset_uid, resource_uid, options=options)
        )

    def disable(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> Reply[models.Resource]:
        """Disable a real-time resource."""
        return self._sender.send(
            operations.disable_realtime_resource(dataset_uid, resource_uid, options=options)
        )

    def renew_api_key(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> Reply[models.Resource]:
        """Renew the key of a real-time resource."""
        return self._sender.send(
            operations.renew_realtime_resource_api_key(dataset_uid, resource_uid, options=options)
        )


class AsyncRawDatasetsResources:
    """The methods of `AsyncDatasetsResources`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        expand: Literal["datasource.connection", "datasource.dataset"] | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedResources]:
        """List the resources of a dataset."""
        return await self._sender.asend(
            operations.list_dataset_resources(
                dataset_uid, limit=limit, offset=offset, expand=expand, options=options
            )
        )

    async def create(
        self,
        dataset_uid: str,
        body: models.Resource | payloads.ResourceRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.Resource]:
        """Add a resource to a dataset."""
        return await self._sender.asend(
            operations.create_dataset_resource(dataset_uid, body, options=options)
        )

    async def read(
        self,
        dataset_uid: str,
        resource_uid: str,
        *,
        expand: Literal["datasource.connection", "datasource.dataset"] | None = None,
        options: Options | None = None,
    ) -> Reply[models.Resource]:
        """Read a resource."""
        return await self._sender.asend(
            operations.retrieve_dataset_resource(dataset_uid, resource_uid, expand=expand, options=options)
        )

    async def update(
        self,
        dataset_uid: str,
        resource_uid: str,
        body: models.Resource | payloads.ResourceRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.Resource]:
        """Change a resource."""
        return await self._sender.asend(
            operations.update_dataset_resource(dataset_uid, resource_uid, body, options=options)
        )

    async def delete(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> Reply[None]:
        """Remove a resource."""
        return await self._sender.asend(
            operations.delete_dataset_resource(dataset_uid, resource_uid, options=options)
        )

    async def guess_extractors(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> Reply[builtins.list[models.Extractor]]:
        """Guess the extractors of a resource."""
        return await self._sender.asend(
            operations.guess_resource_extractors(dataset_uid, resource_uid, options=options)
        )

    async def clean_cache(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> Reply[None]:
        """Empty the cache of a resource."""
        return await self._sender.asend(
            operations.clean_resource_cache(dataset_uid, resource_uid, options=options)
        )

    async def guess_params(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> Reply[models.GuessedExtractorParams]:
        """Guess the extractor settings of a resource."""
        return await self._sender.asend(
            operations.guess_resource_extractor_params(dataset_uid, resource_uid, options=options)
        )

    async def preview(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> Reply[models.ResourcePreview]:
        """Preview a resource."""
        return await self._sender.asend(
            operations.preview_resource_records(dataset_uid, resource_uid, options=options)
        )

    async def recover(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> Reply[models.Resource]:
        """Recover the data of a real-time resource."""
        return await self._sender.asend(
            operations.recover_realtime_resource_data(dataset_uid, resource_uid, options=options)
        )

    async def delete_recovered(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> Reply[models.Resource]:
        """Delete the recovered data of a real-time resource."""
        return await self._sender.asend(
            operations.delete_realtime_resource_recovered_data(dataset_uid, resource_uid, options=options)
        )

    async def enable(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> Reply[models.Resource]:
        """Enable a real-time resource."""
        return await self._sender.asend(
            operations.enable_realtime_resource(dataset_uid, resource_uid, options=options)
        )

    async def disable(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> Reply[models.Resource]:
        """Disable a real-time resource."""
        return await self._sender.asend(
            operations.disable_realtime_resource(dataset_uid, resource_uid, options=options)
        )

    async def renew_api_key(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> Reply[models.Resource]:
        """Renew the key of a real-time resource."""
        return await self._sender.asend(
            operations.renew_realtime_resource_api_key(dataset_uid, resource_uid, options=options)
        )


class StreamingDatasetsResources:
    """The methods of `DatasetsResources`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        expand: Literal["datasource.connection", "datasource.dataset"] | None = None,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """List the resources of a dataset."""
        return self._sender.stream(
            operations.list_dataset_resources(
                dataset_uid, limit=limit, offset=offset, expand=expand, options=options
            )
        )

    def create(
        self,
        dataset_uid: str,
        body: models.Resource | payloads.ResourceRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Add a resource to a dataset."""
        return self._sender.stream(operations.create_dataset_resource(dataset_uid, body, options=options))

    def read(
        self,
        dataset_uid: str,
        resource_uid: str,
        *,
        expand: Literal["datasource.connection", "datasource.dataset"] | None = None,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Read a resource."""
        return self._sender.stream(
            operations.retrieve_dataset_resource(dataset_uid, resource_uid, expand=expand, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        resource_uid: str,
        body: models.Resource | payloads.ResourceRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change a resource."""
        return self._sender.stream(
            operations.update_dataset_resource(dataset_uid, resource_uid, body, options=options)
        )

    def delete(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Remove a resource."""
        return self._sender.stream(
            operations.delete_dataset_resource(dataset_uid, resource_uid, options=options)
        )

    def guess_extractors(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Guess the extractors of a resource."""
        return self._sender.stream(
            operations.guess_resource_extractors(dataset_uid, resource_uid, options=options)
        )

    def clean_cache(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Empty the cache of a resource."""
        return self._sender.stream(
            operations.clean_resource_cache(dataset_uid, resource_uid, options=options)
        )

    def guess_params(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Guess the extractor settings of a resource."""
        return self._sender.stream(
            operations.guess_resource_extractor_params(dataset_uid, resource_uid, options=options)
        )

    def preview(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Preview a resource."""
        return self._sender.stream(
            operations.preview_resource_records(dataset_uid, resource_uid, options=options)
        )

    def recover(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Recover the data of a real-time resource."""
        return self._sender.stream(
            operations.recover_realtime_resource_data(dataset_uid, resource_uid, options=options)
        )

    def delete_recovered(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Delete the recovered data of a real-time resource."""
        return self._sender.stream(
            operations.delete_realtime_resource_recovered_data(dataset_uid, resource_uid, options=options)
        )

    def enable(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Enable a real-time resource."""
        return self._sender.stream(
            operations.enable_realtime_resource(dataset_uid, resource_uid, options=options)
        )

    def disable(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Disable a real-time resource."""
        return self._sender.stream(
            operations.disable_realtime_resource(dataset_uid, resource_uid, options=options)
        )

    def renew_api_key(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Renew the key of a real-time resource."""
        return self._sender.stream(
            operations.renew_realtime_resource_api_key(dataset_uid, resource_uid, options=options)
        )


class AsyncStreamingDatasetsResources:
    """The methods of `AsyncDatasetsResources`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        expand: Literal["datasource.connection", "datasource.dataset"] | None = None,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the resources of a dataset."""
        return self._sender.astream(
            operations.list_dataset_resources(
                dataset_uid, limit=limit, offset=offset, expand=expand, options=options
            )
        )

    def create(
        self,
        dataset_uid: str,
        body: models.Resource | payloads.ResourceRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Add a resource to a dataset."""
        return self._sender.astream(operations.create_dataset_resource(dataset_uid, body, options=options))

    def read(
        self,
        dataset_uid: str,
        resource_uid: str,
        *,
        expand: Literal["datasource.connection", "datasource.dataset"] | None = None,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a resource."""
        return self._sender.astream(
            operations.retrieve_dataset_resource(dataset_uid, resource_uid, expand=expand, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        resource_uid: str,
        body: models.Resource | payloads.ResourceRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change a resource."""
        return self._sender.astream(
            operations.update_dataset_resource(dataset_uid, resource_uid, body, options=options)
        )

    def delete(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Remove a resource."""
        return self._sender.astream(
            operations.delete_dataset_resource(dataset_uid, resource_uid, options=options)
        )

    def guess_extractors(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Guess the extractors of a resource."""
        return self._sender.astream(
            operations.guess_resource_extractors(dataset_uid, resource_uid, options=options)
        )

    def clean_cache(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Empty the cache of a resource."""
        return self._sender.astream(
            operations.clean_resource_cache(dataset_uid, resource_uid, options=options)
        )

    def guess_params(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Guess the extractor settings of a resource."""
        return self._sender.astream(
            operations.guess_resource_extractor_params(dataset_uid, resource_uid, options=options)
        )

    def preview(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Preview a resource."""
        return self._sender.astream(
            operations.preview_resource_records(dataset_uid, resource_uid, options=options)
        )

    def recover(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Recover the data of a real-time resource."""
        return self._sender.astream(
            operations.recover_realtime_resource_data(dataset_uid, resource_uid, options=options)
        )

    def delete_recovered(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Delete the recovered data of a real-time resource."""
        return self._sender.astream(
            operations.delete_realtime_resource_recovered_data(dataset_uid, resource_uid, options=options)
        )

    def enable(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Enable a real-time resource."""
        return self._sender.astream(
            operations.enable_realtime_resource(dataset_uid, resource_uid, options=options)
        )

    def disable(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Disable a real-time resource."""
        return self._sender.astream(
            operations.disable_realtime_resource(dataset_uid, resource_uid, options=options)
        )

    def renew_api_key(
        self, dataset_uid: str, resource_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Renew the key of a real-time resource."""
        return self._sender.astream(
            operations.renew_realtime_resource_api_key(dataset_uid, resource_uid, options=options)
        )
