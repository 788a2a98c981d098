# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on studio pages, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import studio_pages as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models
    from .studio_pages_security import AsyncStudioPagesSecurity, StudioPagesSecurity


class StudioPages:
    """Pages built in the visual editor."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawStudioPages:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawStudioPages(self._sender)

    @cached_property
    def streaming(self) -> StreamingStudioPages:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingStudioPages(self._sender)

    @cached_property
    def security(self) -> StudioPagesSecurity:
        """Operations on security of studio pages."""
        from .studio_pages_security import StudioPagesSecurity

        return StudioPagesSecurity(self._sender)

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> _Pages[models.StudioPage]:
        """List the studio pages.

        Lists page by page the studio pages.

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

        Permission: edit_page.

        Documented (Automation API reference, Studio pages, List pages). Spec:
        specs/opendatasoft/paths/studio_pages.yaml:4.
        """
        return _Pages(
            self._sender,
            operations.list_studio_pages(limit=limit, offset=offset, options=options),
            operations.LIST_STUDIO_PAGES_PAGES,
        )

    def create(
        self, body: models.StudioPage | payloads.StudioPageRequest, *, options: Options | None = None
    ) -> models.StudioPage:
        """Create a studio page.

        Creates an empty page; what is on it is made in the studio.

        Args:
            body: A page built in the studio; its content cannot be written here.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The page as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_page.

        Documented (Automation API reference, Studio pages, Create page). Spec:
        specs/opendatasoft/paths/studio_pages.yaml:25.
        """
        return self._sender.send(operations.create_studio_page(body, options=options)).value()

    def read(self, studio_page_uid: str, *, options: Options | None = None) -> models.StudioPage:
        """Read a studio page.

        Answers one page with the versions of its content.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The page as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_page.

        Documented (Automation API reference, Studio pages, Retrieve page). Spec:
        specs/opendatasoft/paths/studio_pages.yaml:60.
        """
        return self._sender.send(operations.retrieve_studio_page(studio_page_uid, options=options)).value()

    def update(
        self,
        studio_page_uid: str,
        body: models.StudioPage | payloads.StudioPageRequest,
        *,
        options: Options | None = None,
    ) -> models.StudioPage:
        """Change a studio page.

        Changes slug and visibility of a page, not its content.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
            body: A page built in the studio; its content cannot be written here.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The page as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_page.

        Documented (Automation API reference, Studio pages, Update page). Spec:
        specs/opendatasoft/paths/studio_pages.yaml:78.
        """
        return self._sender.send(
            operations.update_studio_page(studio_page_uid, body, options=options)
        ).value()

    def delete(self, studio_page_uid: str, *, options: Options | None = None) -> None:
        """Delete a studio page.

        Deletes one page.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
            options: How this call differs from the client's others: timeout, headers, retries.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_page.

        Documented (Automation API reference, Studio pages, Delete page). Spec:
        specs/opendatasoft/paths/studio_pages.yaml:110.
        """
        return self._sender.send(operations.delete_studio_page(studio_page_uid, options=options)).value()

    def publish(self, studio_page_uid: str, *, options: Options | None = None) -> models.ActionResult:
        """Publish a studio page.

        Puts the page on the portal.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
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

        Permission: edit_page.

        Documented (Automation API reference, Studio pages, Publish page). Spec:
        specs/opendatasoft/paths/studio_pages.yaml:134.
        """
        return self._sender.send(operations.publish_studio_page(studio_page_uid, options=options)).value()

    def unpublish(self, studio_page_uid: str, *, options: Options | None = None) -> models.ActionResult:
        """Take a studio page off the portal.

        Takes the page off the portal; it can be published again.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
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

        Permission: edit_page.

        Documented (Automation API reference, Studio pages, Unpublish page). Spec:
        specs/opendatasoft/paths/studio_pages.yaml:157.
        """
        return self._sender.send(operations.unpublish_studio_page(studio_page_uid, options=options)).value()


class AsyncStudioPages:
    """Pages built in the visual editor."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawStudioPages:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawStudioPages(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingStudioPages:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingStudioPages(self._sender)

    @cached_property
    def security(self) -> AsyncStudioPagesSecurity:
        """Operations on security of studio pages."""
        from .studio_pages_security import AsyncStudioPagesSecurity

        return AsyncStudioPagesSecurity(self._sender)

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> _AsyncPages[models.StudioPage]:
        """List the studio pages.

        Lists page by page the studio pages.

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

        Permission: edit_page.

        Documented (Automation API reference, Studio pages, List pages). Spec:
        specs/opendatasoft/paths/studio_pages.yaml:4.
        """
        return _AsyncPages(
            self._sender,
            operations.list_studio_pages(limit=limit, offset=offset, options=options),
            operations.LIST_STUDIO_PAGES_PAGES,
        )

    async def create(
        self, body: models.StudioPage | payloads.StudioPageRequest, *, options: Options | None = None
    ) -> models.StudioPage:
        """Create a studio page.

        Creates an empty page; what is on it is made in the studio.

        Args:
            body: A page built in the studio; its content cannot be written here.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The page as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: create_page.

        Documented (Automation API reference, Studio pages, Create page). Spec:
        specs/opendatasoft/paths/studio_pages.yaml:25.
        """
        return (await self._sender.asend(operations.create_studio_page(body, options=options))).value()

    async def read(self, studio_page_uid: str, *, options: Options | None = None) -> models.StudioPage:
        """Read a studio page.

        Answers one page with the versions of its content.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The page as it is now.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_page.

        Documented (Automation API reference, Studio pages, Retrieve page). Spec:
        specs/opendatasoft/paths/studio_pages.yaml:60.
        """
        return (
            await self._sender.asend(operations.retrieve_studio_page(studio_page_uid, options=options))
        ).value()

    async def update(
        self,
        studio_page_uid: str,
        body: models.StudioPage | payloads.StudioPageRequest,
        *,
        options: Options | None = None,
    ) -> models.StudioPage:
        """Change a studio page.

        Changes slug and visibility of a page, not its content.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
            body: A page built in the studio; its content cannot be written here.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The page as it is now.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_page.

        Documented (Automation API reference, Studio pages, Update page). Spec:
        specs/opendatasoft/paths/studio_pages.yaml:78.
        """
        return (
            await self._sender.asend(operations.update_studio_page(studio_page_uid, body, options=options))
        ).value()

    async def delete(self, studio_page_uid: str, *, options: Options | None = None) -> None:
        """Delete a studio page.

        Deletes one page.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
            options: How this call differs from the client's others: timeout, headers, retries.

        Raises:
            ApiError (400): The request could not be understood or values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (404): Nothing is there, or nothing that the caller may see.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_page.

        Documented (Automation API reference, Studio pages, Delete page). Spec:
        specs/opendatasoft/paths/studio_pages.yaml:110.
        """
        return (
            await self._sender.asend(operations.delete_studio_page(studio_page_uid, options=options))
        ).value()

    async def publish(self, studio_page_uid: str, *, options: Options | None = None) -> models.ActionResult:
        """Publish a studio page.

        Puts the page on the portal.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
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

        Permission: edit_page.

        Documented (Automation API reference, Studio pages, Publish page). Spec:
        specs/opendatasoft/paths/studio_pages.yaml:134.
        """
        return (
            await self._sender.asend(operations.publish_studio_page(studio_page_uid, options=options))
        ).value()

    async def unpublish(self, studio_page_uid: str, *, options: Options | None = None) -> models.ActionResult:
        """Take a studio page off the portal.

        Takes the page off the portal; it can be published again.

        Args:
            studio_page_uid: Identifier of the studio page, not its slug.
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

        Permission: edit_page.

        Documented (Automation API reference, Studio pages, Unpublish page). Spec:
        specs/opendatasoft/paths/studio_pages.yaml:157.
        """
        return (
            await self._sender.asend(operations.unpublish_studio_page(studio_page_uid, options=options))
        ).value()


class RawStudioPages:
    """The methods of `StudioPages`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> Reply[models.PaginatedStudioPages]:
        """List the studio pages."""
        return self._sender.send(operations.list_studio_pages(limit=limit, offset=offset, options=options))

    def create(
        self, body: models.StudioPage | payloads.StudioPageRequest, *, options: Options | None = None
    ) -> Reply[models.StudioPage]:
        """Create a studio page."""
        return self._sender.send(operations.create_studio_page(body, options=options))

    def read(self, studio_page_uid: str, *, options: Options | None = None) -> Reply[models.StudioPage]:
        """Read a studio page."""
        return self._sender.send(operations.retrieve_studio_page(studio_page_uid, options=options))

    def update(
        self,
        studio_page_uid: str,
        body: models.StudioPage | payloads.StudioPageRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.StudioPage]:
        """Change a studio page."""
        return self._sender.send(operations.update_studio_page(studio_page_uid, body, options=options))

    def delete(self, studio_page_uid: str, *, options: Options | None = None) -> Reply[None]:
        """Delete a studio page."""
        return self._sender.send(operations.delete_studio_page(studio_page_uid, options=options))

    def publish(self, studio_page_uid: str, *, options: Options | None = None) -> Reply[models.ActionResult]:
        """Publish a studio page."""
        return self._sender.send(operations.publish_studio_page(studio_page_uid, options=options))

    def unpublish(
        self, studio_page_uid: str, *, options: Options | None = None
    ) -> Reply[models.ActionResult]:
        """Take a studio page off the portal."""
        return self._sender.send(operations.unpublish_studio_page(studio_page_uid, options=options))


class AsyncRawStudioPages:
    """The methods of `AsyncStudioPages`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> Reply[models.PaginatedStudioPages]:
        """List the studio pages."""
        return await self._sender.asend(
            operations.list_studio_pages(limit=limit, offset=offset, options=options)
        )

    async def create(
        self, body: models.StudioPage | payloads.StudioPageRequest, *, options: Options | None = None
    ) -> Reply[models.StudioPage]:
        """Create a studio page."""
        return await self._sender.asend(operations.create_studio_page(body, options=options))

    async def read(self, studio_page_uid: str, *, options: Options | None = None) -> Reply[models.StudioPage]:
        """Read a studio page."""
        return await self._sender.asend(operations.retrieve_studio_page(studio_page_uid, options=options))

    async def update(
        self,
        studio_page_uid: str,
        body: models.StudioPage | payloads.StudioPageRequest,
        *,
        options: Options | None = None,
    ) -> Reply[models.StudioPage]:
        """Change a studio page."""
        return await self._sender.asend(operations.update_studio_page(studio_page_uid, body, options=options))

    async def delete(self, studio_page_uid: str, *, options: Options | None = None) -> Reply[None]:
        """Delete a studio page."""
        return await self._sender.asend(operations.delete_studio_page(studio_page_uid, options=options))

    async def publish(
        self, studio_page_uid: str, *, options: Options | None = None
    ) -> Reply[models.ActionResult]:
        """Publish a studio page."""
        return await self._sender.asend(operations.publish_studio_page(studio_page_uid, options=options))

    async def unpublish(
        self, studio_page_uid: str, *, options: Options | None = None
    ) -> Reply[models.ActionResult]:
        """Take a studio page off the portal."""
        return await self._sender.asend(operations.unpublish_studio_page(studio_page_uid, options=options))


class StreamingStudioPages:
    """The methods of `StudioPages`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """List the studio pages."""
        return self._sender.stream(operations.list_studio_pages(limit=limit, offset=offset, options=options))

    def create(
        self, body: models.StudioPage | payloads.StudioPageRequest, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Create a studio page."""
        return self._sender.stream(operations.create_studio_page(body, options=options))

    def read(
        self, studio_page_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Read a studio page."""
        return self._sender.stream(operations.retrieve_studio_page(studio_page_uid, options=options))

    def update(
        self,
        studio_page_uid: str,
        body: models.StudioPage | payloads.StudioPageRequest,
        *,
        options: Options | None = None,
    ) -> AbstractContextManager[StreamedReply]:
        """Change a studio page."""
        return self._sender.stream(operations.update_studio_page(studio_page_uid, body, options=options))

    def delete(
        self, studio_page_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Delete a studio page."""
        return self._sender.stream(operations.delete_studio_page(studio_page_uid, options=options))

    def publish(
        self, studio_page_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Publish a studio page."""
        return self._sender.stream(operations.publish_studio_page(studio_page_uid, options=options))

    def unpublish(
        self, studio_page_uid: str, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Take a studio page off the portal."""
        return self._sender.stream(operations.unpublish_studio_page(studio_page_uid, options=options))


class AsyncStreamingStudioPages:
    """The methods of `AsyncStudioPages`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the studio pages."""
        return self._sender.astream(operations.list_studio_pages(limit=limit, offset=offset, options=options))

    def create(
        self, body: models.StudioPage | payloads.StudioPageRequest, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Create a studio page."""
        return self._sender.astream(operations.create_studio_page(body, options=options))

    def read(
        self, studio_page_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Read a studio page."""
        return self._sender.astream(operations.retrieve_studio_page(studio_page_uid, options=options))

    def update(
        self,
        studio_page_uid: str,
        body: models.StudioPage | payloads.StudioPageRequest,
        *,
        options: Options | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Change a studio page."""
        return self._sender.astream(operations.update_studio_page(studio_page_uid, body, options=options))

    def delete(
        self, studio_page_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Delete a studio page."""
        return self._sender.astream(operations.delete_studio_page(studio_page_uid, options=options))

    def publish(
        self, studio_page_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Publish a studio page."""
        return self._sender.astream(operations.publish_studio_page(studio_page_uid, options=options))

    def unpublish(
        self, studio_page_uid: str, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Take a studio page off the portal."""
        return self._sender.astream(operations.unpublish_studio_page(studio_page_uid, options=options))
