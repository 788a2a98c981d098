# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on harvesters, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import harvesters as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models
    from .harvesters_schedules import AsyncHarvestersSchedules, HarvestersSchedules


class Harvesters:
    """Catalogues that are copied from elsewhere and kept up to date."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawHarvesters:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawHarvesters(self._sender)

    @cached_property
    def streaming(self) -> StreamingHarvesters:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingHarvesters(self._sender)

    @cached_property
    def schedules(self) -> HarvestersSchedules:
        """When a harvester runs by itself."""
        from .harvesters_schedules import HarvestersSchedules

        return HarvestersSchedules(self._sender)

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> _Pages[models.Harvester | dict[str, Any]]:
        """List the harvesters.

        Lists page by page the harvesters of the portal.

        Args:
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
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvesters, List harvesters). Spec:
        specs/opendatasoft/paths/harvesters.yaml:4.
        """
        return _Pages(
            self._sender,
            operations.list_harvesters(limit=limit, offset=offset, options=options),
            operations.LIST_HARVESTERS_PAGES,
        )

    def create(
        self, body: models.Harvester | payloads.HarvesterRequest, *, options: Options | None = None
    ) -> models.Harvester | dict[str, Any]:
        """Create a harvester.

        Creates a harvester that has not run yet; `type` says what kind of catalogue it copies.

        Args:
            body: A configuration that copies the catalogue of another portal or server and keeps it up to
                date.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The harvester as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvesters, Create harvester). Spec:
        specs/opendatasoft/paths/harvesters.yaml:25.
        """
        return self._sender.send(operations.create_harvester(body, options=options)).value()

    def read(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> models.Harvester | dict[str, Any]:
        """Read a harvester.

        Answers configuration, state and counts of one harvester; ask again until it is at rest.

        Args:
            harvester_uid: Identifier of the harvester.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The harvester as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvesters, Retrieve harvester). Spec:
        specs/opendatasoft/paths/harvesters.yaml:174.
        """
        return self._sender.send(operations.retrieve_harvester(harvester_uid, options=options)).value()

    def update(
        self,
        harvester_uid: str,
        body: models.Harvester | payloads.HarvesterRequest,
        *,
        options: Options | None = None,
    ) -> models.Harvester | dict[str, Any]:
        """Change a harvester.

        Replaces the configuration; secrets that are sent as null stay.

        Args:
            harvester_uid: Identifier of the harvester.
            body: A configuration that copies the catalogue of another portal or server and keeps it up to
                date.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The harvester as it is now.

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

        Documented (Automation API reference, Harvesters, Update harvester). Spec:
        specs/opendatasoft/paths/harvesters.yaml:192.
        """
        return self._sender.send(operations.update_harvester(harvester_uid, body, options=options)).value()

    def delete(
        self, harvester_uid: str, *, delete_attached_datasets: bool, options: Options | None = None
    ) -> None:
        """Delete a harvester.

        Deletes the harvester and, as `delete_attached_datasets` says, deletes its datasets or lets them go.

        Args:
            harvester_uid: Identifier of the harvester.
            delete_attached_datasets: True deletes the datasets of the harvester, false keeps them without it.
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

        Documented (Automation API reference, Harvesters, Delete harvester). Spec:
        specs/opendatasoft/paths/harvesters.yaml:238.
        """
        return self._sender.send(
            operations.delete_harvester(
                harvester_uid, delete_attached_datasets=delete_attached_datasets, options=options
            )
        ).value()

    def abort(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> models.Harvester | dict[str, Any]:
        """Stop a harvester.

        Stops the run that is queued or under way.

        Args:
            harvester_uid: Identifier of the harvester.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The harvester, whose run is being stopped.

        Raises:
            ApiError (400): The harvester is not in a state that allows the action; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvesters, Abort harvesting). Spec:
        specs/opendatasoft/paths/harvesters.yaml:268.
        """
        return self._sender.send(operations.abort_harvester(harvester_uid, options=options)).value()

    def start(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> models.Harvester | dict[str, Any]:
        """Start a harvester.

        Starts a run in the background; the harvester's state tells when it is done.

        Args:
            harvester_uid: Identifier of the harvester.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The harvester, whose run has begun.

        Raises:
            ApiError (400): The harvester is not in a state that allows the action; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvesters, Start harvesting). Spec:
        specs/opendatasoft/paths/harvesters.yaml:292.
        """
        return self._sender.send(operations.start_harvester(harvester_uid, options=options)).value()

    def publish(self, harvester_uid: str, *, options: Options | None = None) -> models.ActionResult:
        """Publish the datasets of a harvester.

        Starts publishing every dataset that belongs to the harvester.

        Args:
            harvester_uid: Identifier of the harvester.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The action was accepted.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvesters, Publish a harvester's datasets). Spec:
        specs/opendatasoft/paths/harvesters.yaml:316.
        """
        return self._sender.send(
            operations.publish_harvester_datasets(harvester_uid, options=options)
        ).value()

    def unpublish(self, harvester_uid: str, *, options: Options | None = None) -> models.ActionResult:
        """Take the datasets of a harvester off the portal.

        Starts unpublishing every dataset that belongs to the harvester.

        Args:
            harvester_uid: Identifier of the harvester.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The action was accepted.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvesters, Unpublish a harvester's datasets). Spec:
        specs/opendatasoft/paths/harvesters.yaml:338.
        """
        return self._sender.send(
            operations.unpublish_harvester_datasets(harvester_uid, options=options)
        ).value()

    def errors(self, harvester_uid: str, *, options: Options | None = None) -> models.HarvesterErrors:
        """List what went wrong in a harvest.

        Answers what went wrong in the last run or in the one under way.

        Args:
            harvester_uid: Identifier of the harvester.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            What went wrong.

        Raises:
            ApiError (400): The harvester is not in a state that allows the action; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvesters, List errors). Spec:
        specs/opendatasoft/paths/harvesters.yaml:360.
        """
        return self._sender.send(operations.list_harvester_errors(harvester_uid, options=options)).value()

    def preview(self, harvester_uid: str, *, options: Options | None = None) -> models.HarvesterPreview:
        """Preview a harvest.

        Answers what a run of the saved configuration would copy.

        Args:
            harvester_uid: Identifier of the harvester.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            What a run would copy.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvesters, Preview harvesting). Spec:
        specs/opendatasoft/paths/harvesters.yaml:384.
        """
        return self._sender.send(operations.preview_harvester(harvester_uid, options=options)).value()

    def preview_unsaved(
        self,
        harvester_uid: str,
        body: models.Harvester | payloads.HarvesterRequest,
        *,
        options: Options | None = None,
    ) -> models.HarvesterPreview:
        """Preview a changed harvest.

        Answers what a run would copy if the values sent were laid over the saved configuration, without
        saving them.

        Args:
            harvester_uid: Identifier of the harvester.
            body: A configuration that copies the catalogue of another portal or server and keeps it up to
                date.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            What a run would copy.

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

        Documented (Automation API reference, Harvesters, Preview harvesting configuration). Spec:
        specs/opendatasoft/paths/harvesters.yaml:408.
        """
        return self._sender.send(
            operations.preview_unsaved_harvester(harvester_uid, body, options=options)
        ).value()


class AsyncHarvesters:
    """Catalogues that are copied from elsewhere and kept up to date."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawHarvesters:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawHarvesters(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingHarvesters:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingHarvesters(self._sender)

    @cached_property
    def schedules(self) -> AsyncHarvestersSchedules:
        """When a harvester runs by itself."""
        from .harvesters_schedules import AsyncHarvestersSchedules

        return AsyncHarvestersSchedules(self._sender)

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> _AsyncPages[models.Harvester | dict[str, Any]]:
        """List the harvesters.

        Lists page by page the harvesters of the portal.

        Args:
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
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvesters, List harvesters). Spec:
        specs/opendatasoft/paths/harvesters.yaml:4.
        """
        return _AsyncPages(
            self._sender,
            operations.list_harvesters(limit=limit, offset=offset, options=options),
            operations.LIST_HARVESTERS_PAGES,
        )

    async def create(
        self, body: models.Harvester | payloads.HarvesterRequest, *, options: Options | None = None
    ) -> models.Harvester | dict[str, Any]:
        """Create a harvester.

        Creates a harvester that has not run yet; `type` says what kind of catalogue it copies.

        Args:
            body: A configuration that copies the catalogue of another portal or server and keeps it up to
                date.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The harvester as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvesters, Create harvester). Spec:
        specs/opendatasoft/paths/harvesters.yaml:25.
        """
        return (await self._sender.asend(operations.create_harvester(body, options=options))).value()

    async def read(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> models.Harvester | dict[str, Any]:
        """Read a harvester.

        Answers configuration, state and counts of one harvester; ask again until it is at rest.

        Args:
            harvester_uid: Identifier of the harvester.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The harvester as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvesters, Retrieve harvester). Spec:
        specs/opendatasoft/paths/harvesters.yaml:174.
        """
        return (
            await self._sender.asend(operations.retrieve_harvester(harvester_uid, options=options))
        ).value()

    async def update(
        self,
        harvester_uid: str,
        body: models.Harvester | payloads.HarvesterRequest,
        *,
        options: Options | None = None,
    ) -> models.Harvester | dict[str, Any]:
        """Change a harvester.

        Replaces the configuration; secrets that are sent as null stay.

        Args:
            harvester_uid: Identifier of the harvester.
            body: A configuration that copies the catalogue of another portal or server and keeps it up to
                date.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The harvester as it is now.

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

        Documented (Automation API reference, Harvesters, Update harvester). Spec:
        specs/opendatasoft/paths/harvesters.yaml:192.
        """
        return (
            await self._sender.asend(operations.update_harvester(harvester_uid, body, options=options))
        ).value()

    async def delete(
        self, harvester_uid: str, *, delete_attached_datasets: bool, options: Options | None = None
    ) -> None:
        """Delete a harvester.

        Deletes the harvester and, as `delete_attached_datasets` says, deletes its datasets or lets them go.

        Args:
            harvester_uid: Identifier of the harvester.
            delete_attached_datasets: True deletes the datasets of the harvester, false keeps them without it.
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

        Documented (Automation API reference, Harvesters, Delete harvester). Spec:
        specs/opendatasoft/paths/harvesters.yaml:238.
        """
        return (
            await self._sender.asend(
                operations.delete_harvester(
                    harvester_uid, delete_attached_datasets=delete_attached_datasets, options=options
                )
            )
        ).value()

    async def abort(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> models.Harvester | dict[str, Any]:
        """Stop a harvester.

        Stops the run that is queued or under way.

        Args:
            harvester_uid: Identifier of the harvester.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The harvester, whose run is being stopped.

        Raises:
            ApiError (400): The harvester is not in a state that allows the action; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvesters, Abort harvesting). Spec:
        specs/opendatasoft/paths/harvesters.yaml:268.
        """
        return (await self._sender.asend(operations.abort_harvester(harvester_uid, options=options))).value()

    async def start(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> models.Harvester | dict[str, Any]:
        """Start a harvester.

        Starts a run in the background; the harvester's state tells when it is done.

        Args:
            harvester_uid: Identifier of the harvester.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The harvester, whose run has begun.

        Raises:
            ApiError (400): The harvester is not in a state that allows the action; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvesters, Start harvesting). Spec:
        specs/opendatasoft/paths/harvesters.yaml:292.
        """
        return (await self._sender.asend(operations.start_harvester(harvester_uid, options=options))).value()

    async def publish(self, harvester_uid: str, *, options: Options | None = None) -> models.ActionResult:
        """Publish the datasets of a harvester.

        Starts publishing every dataset that belongs to the harvester.

        Args:
            harvester_uid: Identifier of the harvester.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The action was accepted.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvesters, Publish a harvester's datasets). Spec:
        specs/opendatasoft/paths/harvesters.yaml:316.
        """
        return (
            await self._sender.asend(operations.publish_harvester_datasets(harvester_uid, options=options))
        ).value()

    async def unpublish(self, harvester_uid: str, *, options: Options | None = None) -> models.ActionResult:
        """Take the datasets of a harvester off the portal.

        Starts unpublishing every dataset that belongs to the harvester.

        Args:
            harvester_uid: Identifier of the harvester.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The action was accepted.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvesters, Unpublish a harvester's datasets). Spec:
        specs/opendatasoft/paths/harvesters.yaml:338.
        """
        return (
            await self._sender.asend(operations.unpublish_harvester_datasets(harvester_uid, options=options))
        ).value()

    async def errors(self, harvester_uid: str, *, options: Options | None = None) -> models.HarvesterErrors:
        """List what went wrong in a harvest.

        Answers what went wrong in the last run or in the one under way.

        Args:
            harvester_uid: Identifier of the harvester.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            What went wrong.

        Raises:
            ApiError (400): The harvester is not in a state that allows the action; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvesters, List errors). Spec:
        specs/opendatasoft/paths/harvesters.yaml:360.
        """
        return (
            await self._sender.asend(operations.list_harvester_errors(harvester_uid, options=options))
        ).value()

    async def preview(self, harvester_uid: str, *, options: Options | None = None) -> models.HarvesterPreview:
        """Preview a harvest.

        Answers what a run of the saved configuration would copy.

        Args:
            harvester_uid: Identifier of the harvester.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            What a run would copy.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_dataset, edit_dataset, publish_dataset.

        Documented (Automation API reference, Harvesters, Preview harvesting). Spec:
        specs/opendatasoft/paths/harvesters.yaml:384.
        """
        return (
            await self._sender.asend(operations.preview_harvester(harvester_uid, options=options))
        ).value()

    async def preview_unsaved(
        self,
        harvester_uid: str,
        body: models.Harvester | payloads.HarvesterRequest,
        *,
        options: Options | None = None,
    ) -> models.HarvesterPreview:
        """Preview a changed harvest.

        Answers what a run would copy if the values sent were laid over the saved configuration, without
        saving them.

        Args:
            harvester_uid: Identifier of the harvester.
            body: A configuration that copies the catalogue of another portal or server and keeps it up to
                date.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            What a run would copy.

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

        Documented (Automation API reference, Harvesters, Preview harvesting configuration). Spec:
        specs/opendatasoft/paths/harvesters.yaml:408.
        """
        return (
            await self._sender.asend(
                operations.preview_unsaved_harvester(harvester_uid, body, options=options)
            )
        ).value()


class RawHarvesters:
    """The methods of `Harvesters`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> Reply[models.PaginatedHarvesters]:
        """List the harvesters."""
        return self._sender.send(operations.list_harvesters(limit=limit, offset=offset, options=options))

    def create(
        self, body: models.Harvester | payloads.HarvesterRequest, *, options: Options | None = None
    ) -> Reply[models.Harvester | dict[str, Any]]:
        """Create a harvester."""
        return self._sender.send(operations.create_harvester(body, options=options))

    def read(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> Reply[models.Harvester | dict[str, Any]]:
        """Read a harvester."""
        return self._sender.send(operations.retrieve_harvester(harvester_uid, options=options))

    def update(
        self,
        harvester_uid: str,
        body: models.Harvester | payloads.HarvesterRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.Harvester | dict[str, Any]]:
        """Change a harvester."""
        return self._sender.send(operations.update_harvester(harvester_uid, body, options=options))

    def delete(
        self, harvester_uid: str, *, delete_attached_datasets: bool, options: Options | None = None
    ) -> Reply[None]:
        """Delete a harvester."""
        return self._sender.send(
            operations.delete_harvester(
                harvester_uid, delete_attached_datasets=delete_attached_datasets, options=options
            )
        )

    def abort(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> Reply[models.Harvester | dict[str, Any]]:
        """Stop a harvester."""
        return self._sender.send(operations.abort_harvester(harvester_uid, options=options))

    def start(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> Reply[models.Harvester | dict[str, Any]]:
        """Start a harvester."""
        return self._sender.send(operations.start_harvester(harvester_uid, options=options))

    def publish(self, harvester_uid: str, *, options: Options | None = None) -> Reply[models.ActionResult]:
        """Publish the datasets of a harvester."""
        return self._sender.send(operations.publish_harvester_datasets(harvester_uid, options=options))

    def unpublish(self, harvester_uid: str, *, options: Options | None = None) -> Reply[models.ActionResult]:
        """Take the datasets of a harvester off the portal."""
        return self._sender.send(operations.unpublish_harvester_datasets(harvester_uid, options=options))

    def errors(self, harvester_uid: str, *, options: Options | None = None) -> Reply[models.HarvesterErrors]:
        """List what went wrong in a harvest."""
        return self._sender.send(operations.list_harvester_errors(harvester_uid, options=options))

    def preview(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> Reply[models.HarvesterPreview]:
        """Preview a harvest."""
        return self._sender.send(operations.preview_harvester(harvester_uid, options=options))

    def preview_unsaved(
        self,
        harvester_uid: str,
        body: models.Harvester | payloads.HarvesterRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.HarvesterPreview]:
        """Preview a changed harvest."""
        return self._sender.send(operations.preview_unsaved_harvester(harvester_uid, body, options=options))


class AsyncRawHarvesters:
    """The methods of `AsyncHarvesters`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> Reply[models.PaginatedHarvesters]:
        """List the harvesters."""
        return await self._sender.asend(
            operations.list_harvesters(limit=limit, offset=offset, options=options)
        )

    async def create(
        self, body: models.Harvester | payloads.HarvesterRequest, *, options: Options | None = None
    ) -> Reply[models.Harvester | dict[str, Any]]:
        """Create a harvester."""
        return await self._sender.asend(operations.create_harvester(body, options=options))

    async def read(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> Reply[models.Harvester | dict[str, Any]]:
        """Read a harvester."""
        return await self._sender.asend(operations.retrieve_harvester(harvester_uid, options=options))

    async def update(
        self,
        harvester_uid: str,
        body: models.Harvester | payloads.HarvesterRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.Harvester | dict[str, Any]]:
        """Change a harvester."""
        return await self._sender.asend(operations.update_harvester(harvester_uid, body, options=options))

    async def delete(
        self, harvester_uid: str, *, delete_attached_datasets: bool, options: Options | None = None
    ) -> Reply[None]:
        """Delete a harvester."""
        return await self._sender.asend(
            operations.delete_harvester(
                harvester_uid, delete_attached_datasets=delete_attached_datasets, options=options
            )
        )

    async def abort(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> Reply[models.Harvester | dict[str, Any]]:
        """Stop a harvester."""
        return await self._sender.asend(operations.abort_harvester(harvester_uid, options=options))

    async def start(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> Reply[models.Harvester | dict[str, Any]]:
        """Start a harvester."""
        return await self._sender.asend(operations.start_harvester(harvester_uid, options=options))

    async def publish(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> Reply[models.ActionResult]:
        """Publish the datasets of a harvester."""
        return await self._sender.asend(operations.publish_harvester_datasets(harvester_uid, options=options))

    async def unpublish(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> Reply[models.ActionResult]:
        """Take the datasets of a harvester off the portal."""
        return await self._sender.asend(
            operations.unpublish_harvester_datasets(harvester_uid, options=options)
        )

    async def errors(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> Reply[models.HarvesterErrors]:
        """List what went wrong in a harvest."""
        return await self._sender.asend(operations.list_harvester_errors(harvester_uid, options=options))

    async def preview(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> Reply[models.HarvesterPreview]:
        """Preview a harvest."""
        return await self._sender.asend(operations.preview_harvester(harvester_uid, options=options))

    async def preview_unsaved(
        self,
        harvester_uid: str,
        body: models.Harvester | payloads.HarvesterRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.HarvesterPreview]:
        """Preview a changed harvest."""
        return await self._sender.asend(
            operations.preview_unsaved_harvester(harvester_uid, body, options=options)
        )


class StreamingHarvesters:
    """The methods of `Harvesters`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """List the harvesters."""
        return self._sender.stream(operations.list_harvesters(limit=limit, offset=offset, options=options))

    def create(
        self, body: models.Harvester | payloads.HarvesterRequest, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Create a harvester."""
        return self._sender.stream(operations.create_harvester(body, options=options))

    def read(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read a harvester."""
        return self._sender.stream(operations.retrieve_harvester(harvester_uid, options=options))

    def update(
        self,
        harvester_uid: str,
        body: models.Harvester | payloads.HarvesterRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change a harvester."""
        return self._sender.stream(operations.update_harvester(harvester_uid, body, options=options))

    def delete(
        self, harvester_uid: str, *, delete_attached_datasets: bool, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Delete a harvester."""
        return self._sender.stream(
            operations.delete_harvester(
                harvester_uid, delete_attached_datasets=delete_attached_datasets, options=options
            )
        )

    def abort(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Stop a harvester."""
        return self._sender.stream(operations.abort_harvester(harvester_uid, options=options))

    def start(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Start a harvester."""
        return self._sender.stream(operations.start_harvester(harvester_uid, options=options))

    def publish(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Publish the datasets of a harvester."""
        return self._sender.stream(operations.publish_harvester_datasets(harvester_uid, options=options))

    def unpublish(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Take the datasets of a harvester off the portal."""
        return self._sender.stream(operations.unpublish_harvester_datasets(harvester_uid, options=options))

    def errors(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """List what went wrong in a harvest."""
        return self._sender.stream(operations.list_harvester_errors(harvester_uid, options=options))

    def preview(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Preview a harvest."""
        return self._sender.stream(operations.preview_harvester(harvester_uid, options=options))

    def preview_unsaved(
        self,
        harvester_uid: str,
        body: models.Harvester | payloads.HarvesterRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Preview a changed harvest."""
        return self._sender.stream(operations.preview_unsaved_harvester(harvester_uid, body, options=options))


class AsyncStreamingHarvesters:
    """The methods of `AsyncHarvesters`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the harvesters."""
        return self._sender.astream(operations.list_harvesters(limit=limit, offset=offset, options=options))

    def create(
        self, body: models.Harvester | payloads.HarvesterRequest, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Create a harvester."""
        return self._sender.astream(operations.create_harvester(body, options=options))

    def read(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a harvester."""
        return self._sender.astream(operations.retrieve_harvester(harvester_uid, options=options))

    def update(
        self,
        harvester_uid: str,
        body: models.Harvester | payloads.HarvesterRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change a harvester."""
        return self._sender.astream(operations.update_harvester(harvester_uid, body, options=options))

    def delete(
        self, harvester_uid: str, *, delete_attached_datasets: bool, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Delete a harvester."""
        return self._sender.astream(
            operations.delete_harvester(
                harvester_uid, delete_attached_datasets=delete_attached_datasets, options=options
            )
        )

    def abort(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Stop a harvester."""
        return self._sender.astream(operations.abort_harvester(harvester_uid, options=options))

    def start(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Start a harvester."""
        return self._sender.astream(operations.start_harvester(harvester_uid, options=options))

    def publish(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Publish the datasets of a harvester."""
        return self._sender.astream(operations.publish_harvester_datasets(harvester_uid, options=options))

    def unpublish(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Take the datasets of a harvester off the portal."""
        return self._sender.astream(operations.unpublish_harvester_datasets(harvester_uid, options=options))

    def errors(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List what went wrong in a harvest."""
        return self._sender.astream(operations.list_harvester_errors(harvester_uid, options=options))

    def preview(
        self, harvester_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Preview a harvest."""
        return self._sender.astream(operations.preview_harvester(harvester_uid, options=options))

    def preview_unsaved(
        self,
        harvester_uid: str,
        body: models.Harvester | payloads.HarvesterRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Preview a changed harvest."""
        return self._sender.astream(
            operations.preview_unsaved_harvester(harvester_uid, body, options=options)
        )
