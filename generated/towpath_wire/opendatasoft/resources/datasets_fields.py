# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on fields of datasets, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import datasets_fields as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models


class DatasetsFields:
    """Names, types, behaviour and order of the fields."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawDatasetsFields:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawDatasetsFields(self._sender)

    @cached_property
    def streaming(self) -> StreamingDatasetsFields:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingDatasetsFields(self._sender)

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _Pages[models.DatasetFieldConfiguration | dict[str, Any]]:
        """List the field configurations of a dataset.

        Lists the field configurations in the order in which they are applied.

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

        Documented (Automation API reference, Dataset fields, List dataset field configurations). Spec:
        specs/opendatasoft/paths/dataset_fields.yaml:6.
        """
        return _Pages(
            self._sender,
            operations.list_dataset_field_configurations(
                dataset_uid, limit=limit, offset=offset, options=options
            ),
            operations.LIST_DATASET_FIELD_CONFIGURATIONS_PAGES,
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetFieldConfiguration | payloads.DatasetFieldConfigurationRequest,
        *,
        options: Options | None = None,
    ) -> models.DatasetFieldConfiguration | dict[str, Any]:
        """Append a field configuration to a dataset.

        Adds a field configuration after those that are there.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: One step that names, types, marks, describes, orders or removes fields of a dataset.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The field configuration as it is now.

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

        Documented (Automation API reference, Dataset fields, Append a new field configuration). Spec:
        specs/opendatasoft/paths/dataset_fields.yaml:28.
        """
        return self._sender.send(
            operations.create_dataset_field_configuration(dataset_uid, body, options=options)
        ).value()

    def read(
        self, dataset_uid: str, field_uid: str, *, options: Options | None = None
    ) -> models.DatasetFieldConfiguration | dict[str, Any]:
        """Read a field configuration.

        Answers one field configuration of the dataset.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            field_uid: Identifier of the field configuration.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The field configuration as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset fields, Retrieve dataset field configuration). Spec:
        specs/opendatasoft/paths/dataset_fields.yaml:104.
        """
        return self._sender.send(
            operations.retrieve_dataset_field_configuration(dataset_uid, field_uid, options=options)
        ).value()

    def update(
        self,
        dataset_uid: str,
        field_uid: str,
        body: models.DatasetFieldConfiguration | payloads.DatasetFieldConfigurationRequest,
        *,
        options: Options | None = None,
    ) -> models.DatasetFieldConfiguration | dict[str, Any]:
        """Change a field configuration.

        Replaces one field configuration where it stands in the order.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            field_uid: Identifier of the field configuration.
            body: One step that names, types, marks, describes, orders or removes fields of a dataset.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The field configuration as it is now.

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

        Documented (Automation API reference, Dataset fields, Update dataset field configuration). Spec:
        specs/opendatasoft/paths/dataset_fields.yaml:122.
        """
        return self._sender.send(
            operations.update_dataset_field_configuration(dataset_uid, field_uid, body, options=options)
        ).value()

    def delete(self, dataset_uid: str, field_uid: str, *, options: Options | None = None) -> None:
        """Remove a field configuration.

        Removes one field configuration; the order of the others stays.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            field_uid: Identifier of the field configuration.
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

        Documented (Automation API reference, Dataset fields, Destroy a field configuration). Spec:
        specs/opendatasoft/paths/dataset_fields.yaml:159.
        """
        return self._sender.send(
            operations.delete_dataset_field_configuration(dataset_uid, field_uid, options=options)
        ).value()


class AsyncDatasetsFields:
    """Names, types, behaviour and order of the fields."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawDatasetsFields:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawDatasetsFields(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingDatasetsFields:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingDatasetsFields(self._sender)

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.DatasetFieldConfiguration | dict[str, Any]]:
        """List the field configurations of a dataset.

        Lists the field configurations in the order in which they are applied.

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

        Documented (Automation API reference, Dataset fields, List dataset field configurations). Spec:
        specs/opendatasoft/paths/dataset_fields.yaml:6.
        """
        return _AsyncPages(
            self._sender,
            operations.list_dataset_field_configurations(
                dataset_uid, limit=limit, offset=offset, options=options
            ),
            operations.LIST_DATASET_FIELD_CONFIGURATIONS_PAGES,
        )

    async def create(
        self,
        dataset_uid: str,
        body: models.DatasetFieldConfiguration | payloads.DatasetFieldConfigurationRequest,
        *,
        options: Options | None = None,
    ) -> models.DatasetFieldConfiguration | dict[str, Any]:
        """Append a field configuration to a dataset.

        Adds a field configuration after those that are there.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: One step that names, types, marks, describes, orders or removes fields of a dataset.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The field configuration as it is now.

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

        Documented (Automation API reference, Dataset fields, Append a new field configuration). Spec:
        specs/opendatasoft/paths/dataset_fields.yaml:28.
        """
        return (
            await self._sender.asend(
                operations.create_dataset_field_configuration(dataset_uid, body, options=options)
            )
        ).value()

    async def read(
        self, dataset_uid: str, field_uid: str, *, options: Options | None = None
    ) -> models.DatasetFieldConfiguration | dict[str, Any]:
        """Read a field configuration.

        Answers one field configuration of the dataset.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            field_uid: Identifier of the field configuration.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The field configuration as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset fields, Retrieve dataset field configuration). Spec:
        specs/opendatasoft/paths/dataset_fields.yaml:104.
        """
        return (
            await self._sender.asend(
                operations.retrieve_dataset_field_configuration(dataset_uid, field_uid, options=options)
            )
        ).value()

    async def update(
        self,
        dataset_uid: str,
        field_uid: str,
        body: models.DatasetFieldConfiguration | payloads.DatasetFieldConfigurationRequest,
        *,
        options: Options | None = None,
    ) -> models.DatasetFieldConfiguration | dict[str, Any]:
        """Change a field configuration.

        Replaces one field configuration where it stands in the order.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            field_uid: Identifier of the field configuration.
            body: One step that names, types, marks, describes, orders or removes fields of a dataset.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The field configuration as it is now.

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

        Documented (Automation API reference, Dataset fields, Update dataset field configuration). Spec:
        specs/opendatasoft/paths/dataset_fields.yaml:122.
        """
        return (
            await self._sender.asend(
                operations.update_dataset_field_configuration(dataset_uid, field_uid, body, options=options)
            )
        ).value()

    async def delete(self, dataset_uid: str, field_uid: str, *, options: Options | None = None) -> None:
        """Remove a field configuration.

        Removes one field configuration; the order of the others stays.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            field_uid: Identifier of the field configuration.
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

        Documented (Automation API reference, Dataset fields, Destroy a field configuration). Spec:
        specs/opendatasoft/paths/dataset_fields.yaml:159.
        """
        return (
            await self._sender.asend(
                operations.delete_dataset_field_configuration(dataset_uid, field_uid, options=options)
            )
        ).value()


class RawDatasetsFields:
    """The methods of `DatasetsFields`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedDatasetFieldConfigurations]:
        """List the field configurations of a dataset."""
        return self._sender.send(
            operations.list_dataset_field_configurations(
                dataset_uid, limit=limit, offset=offset, options=options
            )
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetFieldConfiguration | payloads.DatasetFieldConfigurationRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetFieldConfiguration | dict[str, Any]]:
        """Append a field configuration to a dataset."""
        return self._sender.send(
            operations.create_dataset_field_configuration(dataset_uid, body, options=options)
        )

    def read(
        self, dataset_uid: str, field_uid: str, *, options: Options | None = None
    ) -> Reply[models.DatasetFieldConfiguration | dict[str, Any]]:
        """Read a field configuration."""
        return self._sender.send(
            operations.retrieve_dataset_field_configuration(dataset_uid, field_uid, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        field_uid: str,
        body: models.DatasetFieldConfiguration | payloads.DatasetFieldConfigurationRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetFieldConfiguration | dict[str, Any]]:
        """Change a field configuration."""
        return self._sender.send(
            operations.update_dataset_field_configuration(dataset_uid, field_uid, body, options=options)
        )

    def delete(self, dataset_uid: str, field_uid: str, *, options: Options | None = None) -> Reply[None]:
        """Remove a field configuration."""
        return self._sender.send(
            operations.delete_dataset_field_configuration(dataset_uid, field_uid, options=options)
        )


class AsyncRawDatasetsFields:
    """The methods of `AsyncDatasetsFields`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedDatasetFieldConfigurations]:
        """List the field configurations of a dataset."""
        return await self._sender.asend(
            operations.list_dataset_field_configurations(
                dataset_uid, limit=limit, offset=offset, options=options
            )
        )

    async def create(
        self,
        dataset_uid: str,
        body: models.DatasetFieldConfiguration | payloads.DatasetFieldConfigurationRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetFieldConfiguration | dict[str, Any]]:
        """Append a field configuration to a dataset."""
        return await self._sender.asend(
            operations.create_dataset_field_configuration(dataset_uid, body, options=options)
        )

    async def read(
        self, dataset_uid: str, field_uid: str, *, options: Options | None = None
    ) -> Reply[models.DatasetFieldConfiguration | dict[str, Any]]:
        """Read a field configuration."""
        return await self._sender.asend(
            operations.retrieve_dataset_field_configuration(dataset_uid, field_uid, options=options)
        )

    async def update(
        self,
        dataset_uid: str,
        field_uid: str,
        body: models.DatasetFieldConfiguration | payloads.DatasetFieldConfigurationRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetFieldConfiguration | dict[str, Any]]:
        """Change a field configuration."""
        return await self._sender.asend(
            operations.update_dataset_field_configuration(dataset_uid, field_uid, body, options=options)
        )

    async def delete(
        self, dataset_uid: str, field_uid: str, *, options: Options | None = None
    ) -> Reply[None]:
        """Remove a field configuration."""
        return await self._sender.asend(
            operations.delete_dataset_field_configuration(dataset_uid, field_uid, options=options)
        )


class StreamingDatasetsFields:
    """The methods of `DatasetsFields`, answering before the body is read; each is to be used in a `with` block."""

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
        """List the field configurations of a dataset."""
        return self._sender.stream(
            operations.list_dataset_field_configurations(
                dataset_uid, limit=limit, offset=offset, options=options
            )
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetFieldConfiguration | payloads.DatasetFieldConfigurationRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Append a field configuration to a dataset."""
        return self._sender.stream(
            operations.create_dataset_field_configuration(dataset_uid, body, options=options)
        )

    def read(
        self, dataset_uid: str, field_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read a field configuration."""
        return self._sender.stream(
            operations.retrieve_dataset_field_configuration(dataset_uid, field_uid, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        field_uid: str,
        body: models.DatasetFieldConfiguration | payloads.DatasetFieldConfigurationRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change a field configuration."""
        return self._sender.stream(
            operations.update_dataset_field_configuration(dataset_uid, field_uid, body, options=options)
        )

    def delete(
        self, dataset_uid: str, field_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Remove a field configuration."""
        return self._sender.stream(
            operations.delete_dataset_field_configuration(dataset_uid, field_uid, options=options)
        )


class AsyncStreamingDatasetsFields:
    """The methods of `AsyncDatasetsFields`, answering before the body is read; each is to be used in a `with` block."""

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
        """List the field configurations of a dataset."""
        return self._sender.astream(
            operations.list_dataset_field_configurations(
                dataset_uid, limit=limit, offset=offset, options=options
            )
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetFieldConfiguration | payloads.DatasetFieldConfigurationRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Append a field configuration to a dataset."""
        return self._sender.astream(
            operations.create_dataset_field_configuration(dataset_uid, body, options=options)
        )

    def read(
        self, dataset_uid: str, field_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a field configuration."""
        return self._sender.astream(
            operations.retrieve_dataset_field_configuration(dataset_uid, field_uid, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        field_uid: str,
        body: models.DatasetFieldConfiguration | payloads.DatasetFieldConfigurationRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change a field configuration."""
        return self._sender.astream(
            operations.update_dataset_field_configuration(dataset_uid, field_uid, body, options=options)
        )

    def delete(
        self, dataset_uid: str, field_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Remove a field configuration."""
        return self._sender.astream(
            operations.delete_dataset_field_configuration(dataset_uid, field_uid, options=options)
        )
