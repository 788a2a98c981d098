# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on groups of security of datasets, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import datasets_security_groups as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models


class DatasetsSecurityGroups:
    """Who may see and change a dataset."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawDatasetsSecurityGroups:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawDatasetsSecurityGroups(self._sender)

    @cached_property
    def streaming(self) -> StreamingDatasetsSecurityGroups:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingDatasetsSecurityGroups(self._sender)

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _Pages[models.DatasetGroupRuleset]:
        """List the group rulesets of a dataset.

        Lists page by page which groups have a ruleset on the dataset.

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

        Permission: edit_dataset, manage_dataset.

        Documented (Automation API reference, Dataset security, List dataset group rulesets). Spec:
        specs/opendatasoft/paths/dataset_security.yaml:170.
        """
        return _Pages(
            self._sender,
            operations.list_dataset_group_rulesets(dataset_uid, limit=limit, offset=offset, options=options),
            operations.LIST_DATASET_GROUP_RULESETS_PAGES,
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetGroupRuleset | payloads.DatasetGroupRuleset,
        *,
        options: Options | None = None,
    ) -> models.DatasetGroupRuleset:
        """Give a group a ruleset on a dataset.

        Says what the members of one group may do with the dataset; there is one ruleset a group.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: What the members of one group may see of a dataset and do with it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The ruleset as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset, manage_dataset.

        Documented (Automation API reference, Dataset security, Create dataset group ruleset). Spec:
        specs/opendatasoft/paths/dataset_security.yaml:192.
        """
        return self._sender.send(
            operations.create_dataset_group_ruleset(dataset_uid, body, options=options)
        ).value()

    def read(
        self, dataset_uid: str, group_uid: str, *, options: Options | None = None
    ) -> models.DatasetGroupRuleset:
        """Read a group's ruleset on a dataset.

        Answers what the members of one group may do with the dataset; 404 if there is no ruleset. The
        reference shows a request body here, which is ignored.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            group_uid: Identifier of the group.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The ruleset as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset, manage_dataset.

        Documented (Automation API reference, Dataset security, Retrieve dataset group ruleset). Spec:
        specs/opendatasoft/paths/dataset_security.yaml:242.
        """
        return self._sender.send(
            operations.retrieve_dataset_group_ruleset(dataset_uid, group_uid, options=options)
        ).value()

    def update(
        self,
        dataset_uid: str,
        group_uid: str,
        body: models.DatasetGroupRuleset | payloads.DatasetGroupRuleset,
        *,
        options: Options | None = None,
    ) -> models.DatasetGroupRuleset:
        """Change a group's ruleset on a dataset.

        Replaces what the members of one group may do with the dataset; 404 if there is no ruleset.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            group_uid: Identifier of the group.
            body: What the members of one group may see of a dataset and do with it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The ruleset as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset, manage_dataset.

        Documented (Automation API reference, Dataset security, Update dataset group ruleset). Spec:
        specs/opendatasoft/paths/dataset_security.yaml:264.
        """
        return self._sender.send(
            operations.update_dataset_group_ruleset(dataset_uid, group_uid, body, options=options)
        ).value()

    def delete(self, dataset_uid: str, group_uid: str, *, options: Options | None = None) -> None:
        """Take a group's ruleset on a dataset away.

        Leaves the members of one group with what everybody else may do with the dataset.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            group_uid: Identifier of the group.
            options: How this call differs from the client's others: timeout, headers, retries.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset, manage_dataset.

        Documented (Automation API reference, Dataset security, Delete dataset group ruleset). Spec:
        specs/opendatasoft/paths/dataset_security.yaml:309.
        """
        return self._sender.send(
            operations.delete_dataset_group_ruleset(dataset_uid, group_uid, options=options)
        ).value()


class AsyncDatasetsSecurityGroups:
    """Who may see and change a dataset."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawDatasetsSecurityGroups:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawDatasetsSecurityGroups(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingDatasetsSecurityGroups:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingDatasetsSecurityGroups(self._sender)

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.DatasetGroupRuleset]:
        """List the group rulesets of a dataset.

        Lists page by page which groups have a ruleset on the dataset.

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

        Permission: edit_dataset, manage_dataset.

        Documented (Automation API reference, Dataset security, List dataset group rulesets). Spec:
        specs/opendatasoft/paths/dataset_security.yaml:170.
        """
        return _AsyncPages(
            self._sender,
            operations.list_dataset_group_rulesets(dataset_uid, limit=limit, offset=offset, options=options),
            operations.LIST_DATASET_GROUP_RULESETS_PAGES,
        )

    async def create(
        self,
        dataset_uid: str,
        body: models.DatasetGroupRuleset | payloads.DatasetGroupRuleset,
        *,
        options: Options | None = None,
    ) -> models.DatasetGroupRuleset:
        """Give a group a ruleset on a dataset.

        Says what the members of one group may do with the dataset; there is one ruleset a group.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: What the members of one group may see of a dataset and do with it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The ruleset as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset, manage_dataset.

        Documented (Automation API reference, Dataset security, Create dataset group ruleset). Spec:
        specs/opendatasoft/paths/dataset_security.yaml:192.
        """
        return (
            await self._sender.asend(
                operations.create_dataset_group_ruleset(dataset_uid, body, options=options)
            )
        ).value()

    async def read(
        self, dataset_uid: str, group_uid: str, *, options: Options | None = None
    ) -> models.DatasetGroupRuleset:
        """Read a group's ruleset on a dataset.

        Answers what the members of one group may do with the dataset; 404 if there is no ruleset. The
        reference shows a request body here, which is ignored.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            group_uid: Identifier of the group.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The ruleset as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset, manage_dataset.

        Documented (Automation API reference, Dataset security, Retrieve dataset group ruleset). Spec:
        specs/opendatasoft/paths/dataset_security.yaml:242.
        """
        return (
            await self._sender.asend(
                operations.retrieve_dataset_group_ruleset(dataset_uid, group_uid, options=options)
            )
        ).value()

    async def update(
        self,
        dataset_uid: str,
        group_uid: str,
        body: models.DatasetGroupRuleset | payloads.DatasetGroupRuleset,
        *,
        options: Options | None = None,
    ) -> models.DatasetGroupRuleset:
        """Change a group's ruleset on a dataset.

        Replaces what the members of one group may do with the dataset; 404 if there is no ruleset.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            group_uid: Identifier of the group.
            body: What the members of one group may see of a dataset and do with it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The ruleset as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset, manage_dataset.

        Documented (Automation API reference, Dataset security, Update dataset group ruleset). Spec:
        specs/opendatasoft/paths/dataset_security.yaml:264.
        """
        return (
            await self._sender.asend(
                operations.update_dataset_group_ruleset(dataset_uid, group_uid, body, options=options)
            )
        ).value()

    async def delete(self, dataset_uid: str, group_uid: str, *, options: Options | None = None) -> None:
        """Take a group's ruleset on a dataset away.

        Leaves the members of one group with what everybody else may do with the dataset.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            group_uid: Identifier of the group.
            options: How this call differs from the client's others: timeout, headers, retries.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset, manage_dataset.

        Documented (Automation API reference, Dataset security, Delete dataset group ruleset). Spec:
        specs/opendatasoft/paths/dataset_security.yaml:309.
        """
        return (
            await self._sender.asend(
                operations.delete_dataset_group_ruleset(dataset_uid, group_uid, options=options)
            )
        ).value()


class RawDatasetsSecurityGroups:
    """The methods of `DatasetsSecurityGroups`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedDatasetGroupRulesets]:
        """List the group rulesets of a dataset."""
        return self._sender.send(
            operations.list_dataset_group_rulesets(dataset_uid, limit=limit, offset=offset, options=options)
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetGroupRuleset | payloads.DatasetGroupRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetGroupRuleset]:
        """Give a group a ruleset on a dataset."""
        return self._sender.send(operations.create_dataset_group_ruleset(dataset_uid, body, options=options))

    def read(
        self, dataset_uid: str, group_uid: str, *, options: Options | None = None
    ) -> Reply[models.DatasetGroupRuleset]:
        """Read a group's ruleset on a dataset."""
        return self._sender.send(
            operations.retrieve_dataset_group_ruleset(dataset_uid, group_uid, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        group_uid: str,
        body: models.DatasetGroupRuleset | payloads.DatasetGroupRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetGroupRuleset]:
        """Change a group's ruleset on a dataset."""
        return self._sender.send(
            operations.update_dataset_group_ruleset(dataset_uid, group_uid, body, options=options)
        )

    def delete(self, dataset_uid: str, group_uid: str, *, options: Options | None = None) -> Reply[None]:
        """Take a group's ruleset on a dataset away."""
        return self._sender.send(
            operations.delete_dataset_group_ruleset(dataset_uid, group_uid, options=options)
        )


class AsyncRawDatasetsSecurityGroups:
    """The methods of `AsyncDatasetsSecurityGroups`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedDatasetGroupRulesets]:
        """List the group rulesets of a dataset."""
        return await self._sender.asend(
            operations.list_dataset_group_rulesets(dataset_uid, limit=limit, offset=offset, options=options)
        )

    async def create(
        self,
        dataset_uid: str,
        body: models.DatasetGroupRuleset | payloads.DatasetGroupRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetGroupRuleset]:
        """Give a group a ruleset on a dataset."""
        return await self._sender.asend(
            operations.create_dataset_group_ruleset(dataset_uid, body, options=options)
        )

    async def read(
        self, dataset_uid: str, group_uid: str, *, options: Options | None = None
    ) -> Reply[models.DatasetGroupRuleset]:
        """Read a group's ruleset on a dataset."""
        return await self._sender.asend(
            operations.retrieve_dataset_group_ruleset(dataset_uid, group_uid, options=options)
        )

    async def update(
        self,
        dataset_uid: str,
        group_uid: str,
        body: models.DatasetGroupRuleset | payloads.DatasetGroupRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetGroupRuleset]:
        """Change a group's ruleset on a dataset."""
        return await self._sender.asend(
            operations.update_dataset_group_ruleset(dataset_uid, group_uid, body, options=options)
        )

    async def delete(
        self, dataset_uid: str, group_uid: str, *, options: Options | None = None
    ) -> Reply[None]:
        """Take a group's ruleset on a dataset away."""
        return await self._sender.asend(
            operations.delete_dataset_group_ruleset(dataset_uid, group_uid, options=options)
        )


class StreamingDatasetsSecurityGroups:
    """The methods of `DatasetsSecurityGroups`, answering before the body is read; each is to be used in a `with` block."""

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
        """List the group rulesets of a dataset."""
        return self._sender.stream(
            operations.list_dataset_group_rulesets(dataset_uid, limit=limit, offset=offset, options=options)
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetGroupRuleset | payloads.DatasetGroupRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Give a group a ruleset on a dataset."""
        return self._sender.stream(
            operations.create_dataset_group_ruleset(dataset_uid, body, options=options)
        )

    def read(
        self, dataset_uid: str, group_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read a group's ruleset on a dataset."""
        return self._sender.stream(
            operations.retrieve_dataset_group_ruleset(dataset_uid, group_uid, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        group_uid: str,
        body: models.DatasetGroupRuleset | payloads.DatasetGroupRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change a group's ruleset on a dataset."""
        return self._sender.stream(
            operations.update_dataset_group_ruleset(dataset_uid, group_uid, body, options=options)
        )

    def delete(
        self, dataset_uid: str, group_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Take a group's ruleset on a dataset away."""
        return self._sender.stream(
            operations.delete_dataset_group_ruleset(dataset_uid, group_uid, options=options)
        )


class AsyncStreamingDatasetsSecurityGroups:
    """The methods of `AsyncDatasetsSecurityGroups`, answering before the body is read; each is to be used in a `with` block."""

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
        """List the group rulesets of a dataset."""
        return self._sender.astream(
            operations.list_dataset_group_rulesets(dataset_uid, limit=limit, offset=offset, options=options)
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetGroupRuleset | payloads.DatasetGroupRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Give a group a ruleset on a dataset."""
        return self._sender.astream(
            operations.create_dataset_group_ruleset(dataset_uid, body, options=options)
        )

    def read(
        self, dataset_uid: str, group_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a group's ruleset on a dataset."""
        return self._sender.astream(
            operations.retrieve_dataset_group_ruleset(dataset_uid, group_uid, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        group_uid: str,
        body: models.DatasetGroupRuleset | payloads.DatasetGroupRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change a group's ruleset on a dataset."""
        return self._sender.astream(
            operations.update_dataset_group_ruleset(dataset_uid, group_uid, body, options=options)
        )

    def delete(
        self, dataset_uid: str, group_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Take a group's ruleset on a dataset away."""
        return self._sender.astream(
            operations.delete_dataset_group_ruleset(dataset_uid, group_uid, options=options)
        )
