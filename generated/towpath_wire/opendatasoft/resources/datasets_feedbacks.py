# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on feedbacks of datasets, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import datasets_feedbacks as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from .. import models


class DatasetsFeedbacks:
    """What readers propose about records."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawDatasetsFeedbacks:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawDatasetsFeedbacks(self._sender)

    @cached_property
    def streaming(self) -> StreamingDatasetsFeedbacks:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingDatasetsFeedbacks(self._sender)

    def list(
        self,
        dataset_uid: str,
        *,
        record_id: str | None = None,
        is_archived: bool | None = None,
        sort: str | None = None,
        options: Options | None = None,
    ) -> _Pages[models.DatasetFeedback]:
        """List the feedbacks on a dataset.

        Lists what readers proposed, either what is open or, with `is_archived`, only what is archived. The
        portal and the dataset both have to have feedback switched on.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            record_id: Identifier of the record that feedbacks are about.
            is_archived: True lists only what is archived, false only what is not. Default false.
            sort: Order by time of submission, `created_at` or `-created_at`. Default -created_at.
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

        Documented (Automation API reference, Dataset feedbacks, List all dataset feedbacks). Spec:
        specs/opendatasoft/paths/dataset_feedbacks.yaml:6.
        """
        return _Pages(
            self._sender,
            operations.list_dataset_feedbacks(
                dataset_uid, record_id=record_id, is_archived=is_archived, sort=sort, options=options
            ),
            operations.LIST_DATASET_FEEDBACKS_PAGES,
        )

    def read(
        self, dataset_uid: str, feedback_uid: str, *, options: Options | None = None
    ) -> models.DatasetFeedback:
        """Read a feedback.

        Answers one feedback, archived or not.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            feedback_uid: Identifier of the feedback.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The feedback as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset feedbacks, Retrieve a dataset feedback). Spec:
        specs/opendatasoft/paths/dataset_feedbacks.yaml:48.
        """
        return self._sender.send(
            operations.retrieve_dataset_feedback(dataset_uid, feedback_uid, options=options)
        ).value()

    def archive(
        self, dataset_uid: str, feedback_uid: str, *, options: Options | None = None
    ) -> models.DatasetFeedback:
        """Archive a feedback.

        Marks a feedback as dealt with.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            feedback_uid: Identifier of the feedback.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The feedback as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset feedbacks, Archive a dataset feedback). Spec:
        specs/opendatasoft/paths/dataset_feedbacks.yaml:71.
        """
        return self._sender.send(
            operations.archive_dataset_feedback(dataset_uid, feedback_uid, options=options)
        ).value()


class AsyncDatasetsFeedbacks:
    """What readers propose about records."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawDatasetsFeedbacks:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawDatasetsFeedbacks(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingDatasetsFeedbacks:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingDatasetsFeedbacks(self._sender)

    def list(
        self,
        dataset_uid: str,
        *,
        record_id: str | None = None,
        is_archived: bool | None = None,
        sort: str | None = None,
        options: Options | None = None,
    ) -> _AsyncPages[models.DatasetFeedback]:
        """List the feedbacks on a dataset.

        Lists what readers proposed, either what is open or, with `is_archived`, only what is archived. The
        portal and the dataset both have to have feedback switched on.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            record_id: Identifier of the record that feedbacks are about.
            is_archived: True lists only what is archived, false only what is not. Default false.
            sort: Order by time of submission, `created_at` or `-created_at`. Default -created_at.
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

        Documented (Automation API reference, Dataset feedbacks, List all dataset feedbacks). Spec:
        specs/opendatasoft/paths/dataset_feedbacks.yaml:6.
        """
        return _AsyncPages(
            self._sender,
            operations.list_dataset_feedbacks(
                dataset_uid, record_id=record_id, is_archived=is_archived, sort=sort, options=options
            ),
            operations.LIST_DATASET_FEEDBACKS_PAGES,
        )

    async def read(
        self, dataset_uid: str, feedback_uid: str, *, options: Options | None = None
    ) -> models.DatasetFeedback:
        """Read a feedback.

        Answers one feedback, archived or not.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            feedback_uid: Identifier of the feedback.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The feedback as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset feedbacks, Retrieve a dataset feedback). Spec:
        specs/opendatasoft/paths/dataset_feedbacks.yaml:48.
        """
        return (
            await self._sender.asend(
                operations.retrieve_dataset_feedback(dataset_uid, feedback_uid, options=options)
            )
        ).value()

    async def archive(
        self, dataset_uid: str, feedback_uid: str, *, options: Options | None = None
    ) -> models.DatasetFeedback:
        """Archive a feedback.

        Marks a feedback as dealt with.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            feedback_uid: Identifier of the feedback.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The feedback as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_dataset.

        Documented (Automation API reference, Dataset feedbacks, Archive a dataset feedback). Spec:
        specs/opendatasoft/paths/dataset_feedbacks.yaml:71.
        """
        return (
            await self._sender.asend(
                operations.archive_dataset_feedback(dataset_uid, feedback_uid, options=options)
            )
        ).value()


class RawDatasetsFeedbacks:
    """The methods of `DatasetsFeedbacks`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        dataset_uid: str,
        *,
        record_id: str | None = None,
        is_archived: bool | None = None,
        sort: str | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedDatasetFeedbacks]:
        """List the feedbacks on a dataset."""
        return self._sender.send(
            operations.list_dataset_feedbacks(
                dataset_uid, record_id=record_id, is_archived=is_archived, sort=sort, options=options
            )
        )

    def read(
        self, dataset_uid: str, feedback_uid: str, *, options: Options | None = None
    ) -> Reply[models.DatasetFeedback]:
        """Read a feedback."""
        return self._sender.send(
            operations.retrieve_dataset_feedback(dataset_uid, feedback_uid, options=options)
        )

    def archive(
        self, dataset_uid: str, feedback_uid: str, *, options: Options | None = None
    ) -> Reply[models.DatasetFeedback]:
        """Archive a feedback."""
        return self._sender.send(
            operations.archive_dataset_feedback(dataset_uid, feedback_uid, options=options)
        )


class AsyncRawDatasetsFeedbacks:
    """The methods of `AsyncDatasetsFeedbacks`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        dataset_uid: str,
        *,
        record_id: str | None = None,
        is_archived: bool | None = None,
        sort: str | None = None,
        options: Options | None = None,
    ) -> Reply[models.PaginatedDatasetFeedbacks]:
        """List the feedbacks on a dataset."""
        return await self._sender.asend(
            operations.list_dataset_feedbacks(
                dataset_uid, record_id=record_id, is_archived=is_archived, sort=sort, options=options
            )
        )

    async def read(
        self, dataset_uid: str, feedback_uid: str, *, options: Options | None = None
    ) -> Reply[models.DatasetFeedback]:
        """Read a feedback."""
        return await self._sender.asend(
            operations.retrieve_dataset_feedback(dataset_uid, feedback_uid, options=options)
        )

    async def archive(
        self, dataset_uid: str, feedback_uid: str, *, options: Options | None = None
    ) -> Reply[models.DatasetFeedback]:
        """Archive a feedback."""
        return await self._sender.asend(
            operations.archive_dataset_feedback(dataset_uid, feedback_uid, options=options)
        )


class StreamingDatasetsFeedbacks:
    """The methods of `DatasetsFeedbacks`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        dataset_uid: str,
        *,
        record_id: str | None = None,
        is_archived: bool | None = None,
        sort: str | None = None,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """List the feedbacks on a dataset."""
        return self._sender.stream(
            operations.list_dataset_feedbacks(
                dataset_uid, record_id=record_id, is_archived=is_archived, sort=sort, options=options
            )
        )

    def read(
        self, dataset_uid: str, feedback_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read a feedback."""
        return self._sender.stream(
            operations.retrieve_dataset_feedback(dataset_uid, feedback_uid, options=options)
        )

    def archive(
        self, dataset_uid: str, feedback_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Archive a feedback."""
        return self._sender.stream(
            operations.archive_dataset_feedback(dataset_uid, feedback_uid, options=options)
        )


class AsyncStreamingDatasetsFeedbacks:
    """The methods of `AsyncDatasetsFeedbacks`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        dataset_uid: str,
        *,
        record_id: str | None = None,
        is_archived: bool | None = None,
        sort: str | None = None,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the feedbacks on a dataset."""
        return self._sender.astream(
            operations.list_dataset_feedbacks(
                dataset_uid, record_id=record_id, is_archived=is_archived, sort=sort, options=options
            )
        )

    def read(
        self, dataset_uid: str, feedback_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a feedback."""
        return self._sender.astream(
            operations.retrieve_dataset_feedback(dataset_uid, feedback_uid, options=options)
        )

    def archive(
        self, dataset_uid: str, feedback_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Archive a feedback."""
        return self._sender.astream(
            operations.archive_dataset_feedback(dataset_uid, feedback_uid, options=options)
        )
