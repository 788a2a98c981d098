# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on users of security of datasets, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import datasets_security_users as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models


class DatasetsSecurityUsers:
    """Who may see and change a dataset."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawDatasetsSecurityUsers:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawDatasetsSecurityUsers(self._sender)

    @cached_property
    def streaming(self) -> StreamingDatasetsSecurityUsers:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingDatasetsSecurityUsers(self._sender)

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _Pages[models.DatasetUserRuleset]:
        """List the user rulesets of a dataset.

        Lists page by page which users have a ruleset on the dataset.

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

        Documented (Automation API reference, Dataset security, List dataset user rulesets). Spec:
        specs/opendatasoft/paths/dataset_security.yaml:6.
        """
        return _Pages(
            self._sender,
            operations.list_dataset_user_rulesets(dataset_uid, limit=limit, offset=offset, options=options),
            operations.LIST_DATASET_USER_RULESETS_PAGES,
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetUserRuleset | payloads.DatasetUserRuleset,
        *,
        options: Options | None = None,
    ) -> models.DatasetUserRuleset:
        """Give a user a ruleset on a dataset.

        Says what one user may do with the dataset; there is one ruleset a user.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: What one user may see of a dataset and do with it.
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

        Documented (Automation API reference, Dataset security, Create dataset user ruleset). Spec:
        specs/opendatasoft/paths/dataset_security.yaml:28.
        """
        return self._sender.send(
            operations.create_dataset_user_ruleset(dataset_uid, body, options=options)
        ).value()

    def read(
        self, dataset_uid: str, username: str, *, options: Options | None = None
    ) -> models.DatasetUserRuleset:
        """Read a user's ruleset on a dataset.

        Answers what one user may do with the dataset; 404 if there is no ruleset. The reference shows a
        request body here, which is ignored.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            username: User name.
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

        Documented (Automation API reference, Dataset security, Retrieve dataset user ruleset). Spec:
        specs/opendatasoft/paths/dataset_security.yaml:78.
        """
        return self._sender.send(
            operations.retrieve_dataset_user_ruleset(dataset_uid, username, options=options)
        ).value()

    def update(
        self,
        dataset_uid: str,
        username: str,
        body: models.DatasetUserRuleset | payloads.DatasetUserRuleset,
        *,
        options: Options | None = None,
    ) -> models.DatasetUserRuleset:
        """Change a user's ruleset on a dataset.

        Replaces what one user may do with the dataset; 404 if there is no ruleset.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            username: User name.
            body: What one user may see of a dataset and do with it.
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

        Documented (Automation API reference, Dataset security, Update dataset user ruleset). Spec:
        specs/opendatasoft/paths/dataset_security.yaml:100.
        """
        return self._sender.send(
            operations.update_dataset_user_ruleset(dataset_uid, username, body, options=options)
        ).value()

    def delete(self, dataset_uid: str, username: str, *, options: Options | None = None) -> None:
        """Take a user's ruleset on a dataset away.

        Leaves one user with what everybody else may do with the dataset.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            username: User name.
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

        Documented (Automation API reference, Dataset security, Delete dataset user ruleset). Spec:
        specs/opendatasoft/paths/dataset_security.yaml:145.
        """
        return self._sender.send(
            operations.delete_dataset_user_ruleset(dataset_uid, username, options=options)
        ).value()


class AsyncDatasetsSecurityUsers:
    """Who may see and change a dataset."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawDatasetsSecurityUsers:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawDatasetsSecurityUsers(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingDatasetsSecurityUsers:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingDatasetsSecurityUsers(self._sender)

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.DatasetUserRuleset]:
        """List the user rulesets of a dataset.

        Lists page by page which users have a ruleset on the dataset.

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

        Documented (Automation API reference, Dataset security, List dataset user rulesets). Spec:
        specs/opendatasoft/paths/dataset_security.yaml:6.
        """
        return _AsyncPages(
            self._sender,
            operations.list_dataset_user_rulesets(dataset_uid, limit=limit, offset=offset, options=options),
            operations.LIST_DATASET_USER_RULESETS_PAGES,
        )

    async def create(
        self,
        dataset_uid: str,
        body: models.DatasetUserRuleset | payloads.DatasetUserRuleset,
        *,
        options: Options | None = None,
    ) -> models.DatasetUserRuleset:
        """Give a user a ruleset on a dataset.

        Says what one user may do with the dataset; there is one ruleset a user.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            body: What one user may see of a dataset and do with it.
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

        Documented (Automation API reference, Dataset security, Create dataset user ruleset). Spec:
        specs/opendatasoft/paths/dataset_security.yaml:28.
        """
        return (
            await self._sender.asend(
                operations.create_dataset_user_ruleset(dataset_uid, body, options=options)
            )
        ).value()

    async def read(
        self, dataset_uid: str, username: str, *, options: Options | None = None
    ) -> models.DatasetUserRuleset:
        """Read a user's ruleset on a dataset.

        Answers what one user may do with the dataset; 404 if there is no ruleset. The reference shows a
        request body here, which is ignored.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            username: User name.
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

        Documented (Automation API reference, Dataset security, Retrieve dataset user ruleset). Spec:
        specs/opendatasoft/paths/dataset_security.yaml:78.
        """
        return (
            await self._sender.asend(
                operations.retrieve_dataset_user_ruleset(dataset_uid, username, options=options)
            )
        ).value()

    async def update(
        self,
        dataset_uid: str,
        username: str,
        body: models.DatasetUserRuleset | payloads.DatasetUserRuleset,
        *,
        options: Options | None = None,
    ) -> models.DatasetUserRuleset:
        """Change a user's ruleset on a dataset.

        Replaces what one user may do with the dataset; 404 if there is no ruleset.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            username: User name.
            body: What one user may see of a dataset and do with it.
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

        Documented (Automation API reference, Dataset security, Update dataset user ruleset). Spec:
        specs/opendatasoft/paths/dataset_security.yaml:100.
        """
        return (
            await self._sender.asend(
                operations.update_dataset_user_ruleset(dataset_uid, username, body, options=options)
            )
        ).value()

    async def delete(self, dataset_uid: str, username: str, *, options: Options | None = None) -> None:
        """Take a user's ruleset on a dataset away.

        Leaves one user with what everybody else may do with the dataset.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            username: User name.
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

        Documented (Automation API reference, Dataset security, Delete dataset user ruleset). Spec:
        specs/opendatasoft/paths/dataset_security.yaml:145.
        """
        return (
            await self._sender.asend(
                operations.delete_dataset_user_ruleset(dataset_uid, username, options=options)
            )
        ).value()


class RawDatasetsSecurityUsers:
    """The methods of `DatasetsSecurityUsers`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedDatasetUserRulesets]:
        """List the user rulesets of a dataset."""
        return self._sender.send(
            operations.list_dataset_user_rulesets(dataset_uid, limit=limit, offset=offset, options=options)
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetUserRuleset | payloads.DatasetUserRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetUserRuleset]:
        """Give a user a ruleset on a dataset."""
        return self._sender.send(operations.create_dataset_user_ruleset(dataset_uid, body, options=options))

    def read(
        self, dataset_uid: str, username: str, *, options: Options | None = None
    ) -> Reply[models.DatasetUserRuleset]:
        """Read a user's ruleset on a dataset."""
        return self._sender.send(
            operations.retrieve_dataset_user_ruleset(dataset_uid, username, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        username: str,
        body: models.DatasetUserRuleset | payloads.DatasetUserRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetUserRuleset]:
        """Change a user's ruleset on a dataset."""
        return self._sender.send(
            operations.update_dataset_user_ruleset(dataset_uid, username, body, options=options)
        )

    def delete(self, dataset_uid: str, username: str, *, options: Options | None = None) -> Reply[None]:
        """Take a user's ruleset on a dataset away."""
        return self._sender.send(
            operations.delete_dataset_user_ruleset(dataset_uid, username, options=options)
        )


class AsyncRawDatasetsSecurityUsers:
    """The methods of `AsyncDatasetsSecurityUsers`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        dataset_uid: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedDatasetUserRulesets]:
        """List the user rulesets of a dataset."""
        return await self._sender.asend(
            operations.list_dataset_user_rulesets(dataset_uid, limit=limit, offset=offset, options=options)
        )

    async def create(
        self,
        dataset_uid: str,
        body: models.DatasetUserRuleset | payloads.DatasetUserRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetUserRuleset]:
        """Give a user a ruleset on a dataset."""
        return await self._sender.asend(
            operations.create_dataset_user_ruleset(dataset_uid, body, options=options)
        )

    async def read(
        self, dataset_uid: str, username: str, *, options: Options | None = None
    ) -> Reply[models.DatasetUserRuleset]:
        """Read a user's ruleset on a dataset."""
        return await self._sender.asend(
            operations.retrieve_dataset_user_ruleset(dataset_uid, username, options=options)
        )

    async def update(
        self,
        dataset_uid: str,
        username: str,
        body: models.DatasetUserRuleset | payloads.DatasetUserRuleset,
        *,
        options: Options | None = None,
    ) -> Reply[models.DatasetUserRuleset]:
        """Change a user's ruleset on a dataset."""
        return await self._sender.asend(
            operations.update_dataset_user_ruleset(dataset_uid, username, body, options=options)
        )

    async def delete(self, dataset_uid: str, username: str, *, options: Options | None = None) -> Reply[None]:
        """Take a user's ruleset on a dataset away."""
        return await self._sender.asend(
            operations.delete_dataset_user_ruleset(dataset_uid, username, options=options)
        )


class StreamingDatasetsSecurityUsers:
    """The methods of `DatasetsSecurityUsers`, answering before the body is read; each is to be used in a `with` block."""

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
        """List the user rulesets of a dataset."""
        return self._sender.stream(
            operations.list_dataset_user_rulesets(dataset_uid, limit=limit, offset=offset, options=options)
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetUserRuleset | payloads.DatasetUserRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Give a user a ruleset on a dataset."""
        return self._sender.stream(operations.create_dataset_user_ruleset(dataset_uid, body, options=options))

    def read(
        self, dataset_uid: str, username: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read a user's ruleset on a dataset."""
        return self._sender.stream(
            operations.retrieve_dataset_user_ruleset(dataset_uid, username, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        username: str,
        body: models.DatasetUserRuleset | payloads.DatasetUserRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change a user's ruleset on a dataset."""
        return self._sender.stream(
            operations.update_dataset_user_ruleset(dataset_uid, username, body, options=options)
        )

    def delete(
        self, dataset_uid: str, username: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Take a user's ruleset on a dataset away."""
        return self._sender.stream(
            operations.delete_dataset_user_ruleset(dataset_uid, username, options=options)
        )


class AsyncStreamingDatasetsSecurityUsers:
    """The methods of `AsyncDatasetsSecurityUsers`, answering before the body is read; each is to be used in a `with` block."""

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
        """List the user rulesets of a dataset."""
        return self._sender.astream(
            operations.list_dataset_user_rulesets(dataset_uid, limit=limit, offset=offset, options=options)
        )

    def create(
        self,
        dataset_uid: str,
        body: models.DatasetUserRuleset | payloads.DatasetUserRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Give a user a ruleset on a dataset."""
        return self._sender.astream(
            operations.create_dataset_user_ruleset(dataset_uid, body, options=options)
        )

    def read(
        self, dataset_uid: str, username: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a user's ruleset on a dataset."""
        return self._sender.astream(
            operations.retrieve_dataset_user_ruleset(dataset_uid, username, options=options)
        )

    def update(
        self,
        dataset_uid: str,
        username: str,
        body: models.DatasetUserRuleset | payloads.DatasetUserRuleset,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change a user's ruleset on a dataset."""
        return self._sender.astream(
            operations.update_dataset_user_ruleset(dataset_uid, username, body, options=options)
        )

    def delete(
        self, dataset_uid: str, username: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Take a user's ruleset on a dataset away."""
        return self._sender.astream(
            operations.delete_dataset_user_ruleset(dataset_uid, username, options=options)
        )
