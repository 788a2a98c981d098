# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on images of assets, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._seam.paging import AsyncPages as _AsyncPages, Pages as _Pages
from ..operations import assets_images as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import opendatasoft as payloads
    from .. import models


class AssetsImages:
    """Images of the portal."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawAssetsImages:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawAssetsImages(self._sender)

    @cached_property
    def streaming(self) -> StreamingAssetsImages:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingAssetsImages(self._sender)

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> _Pages[models.ImageAsset]:
        """List the images of the portal.

        Lists page by page the addresses of the images in the library.

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

        Permission: edit_domain.

        Documented (Automation API reference, Assets, List image assets). Spec:
        specs/opendatasoft/paths/assets.yaml:4.
        """
        return _Pages(
            self._sender,
            operations.list_image_assets(limit=limit, offset=offset, options=options),
            operations.LIST_IMAGE_ASSETS_PAGES,
        )

    def create(
        self, body: models.ImageUpload | payloads.ImageUpload, *, options: Options | None = None
    ) -> models.ImageAsset:
        """Add an image to the library.

        Takes one image as the part `file` of a form; only the text of the reference says so.

        Args:
            body: A form with one image in it; only the reference's text describes it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The image.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Assets, Create a new image asset). Spec:
        specs/opendatasoft/paths/assets.yaml:25.
        """
        return self._sender.send(operations.create_image_asset(body, options=options)).value()


class AsyncAssetsImages:
    """Images of the portal."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawAssetsImages:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawAssetsImages(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingAssetsImages:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingAssetsImages(self._sender)

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> _AsyncPages[models.ImageAsset]:
        """List the images of the portal.

        Lists page by page the addresses of the images in the library.

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

        Permission: edit_domain.

        Documented (Automation API reference, Assets, List image assets). Spec:
        specs/opendatasoft/paths/assets.yaml:4.
        """
        return _AsyncPages(
            self._sender,
            operations.list_image_assets(limit=limit, offset=offset, options=options),
            operations.LIST_IMAGE_ASSETS_PAGES,
        )

    async def create(
        self, body: models.ImageUpload | payloads.ImageUpload, *, options: Options | None = None
    ) -> models.ImageAsset:
        """Add an image to the library.

        Takes one image as the part `file` of a form; only the text of the reference says so.

        Args:
            body: A form with one image in it; only the reference's text describes it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The image.

        Raises:
            ApiError (400): Values were refused; nothing was done.
            ApiError (401): No key was sent, or one that is unknown or revoked.
            ApiError (403): The key or its owner lacks the permission.
            ApiError (415): The body is not of the type that is expected.
            ApiError (429): The quota of calls is used up for now.
            ApiError (500): The platform failed; the trace identifier helps its support team.
            ContractError: The answer is not what the spec says.

        Permission: edit_domain.

        Documented (Automation API reference, Assets, Create a new image asset). Spec:
        specs/opendatasoft/paths/assets.yaml:25.
        """
        return (await self._sender.asend(operations.create_image_asset(body, options=options))).value()


class RawAssetsImages:
    """The methods of `AssetsImages`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> Reply[models.PaginatedImageAssets]:
        """List the images of the portal."""
        return self._sender.send(operations.list_image_assets(limit=limit, offset=offset, options=options))

    def create(
        self, body: models.ImageUpload | payloads.ImageUpload, *, options: Options | None = None
    ) -> Reply[models.ImageAsset]:
        """Add an image to the library."""
        return self._sender.send(operations.create_image_asset(body, options=options))


class AsyncRawAssetsImages:
    """The methods of `AsyncAssetsImages`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> Reply[models.PaginatedImageAssets]:
        """List the images of the portal."""
        return await self._sender.asend(
            operations.list_image_assets(limit=limit, offset=offset, options=options)
        )

    async def create(
        self, body: models.ImageUpload | payloads.ImageUpload, *, options: Options | None = None
    ) -> Reply[models.ImageAsset]:
        """Add an image to the library."""
        return await self._sender.asend(operations.create_image_asset(body, options=options))


class StreamingAssetsImages:
    """The methods of `AssetsImages`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """List the images of the portal."""
        return self._sender.stream(operations.list_image_assets(limit=limit, offset=offset, options=options))

    def create(
        self, body: models.ImageUpload | payloads.ImageUpload, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Add an image to the library."""
        return self._sender.stream(operations.create_image_asset(body, options=options))


class AsyncStreamingAssetsImages:
    """The methods of `AsyncAssetsImages`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """List the images of the portal."""
        return self._sender.astream(operations.list_image_assets(limit=limit, offset=offset, options=options))

    def create(
        self, body: models.ImageUpload | payloads.ImageUpload, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Add an image to the library."""
        return self._sender.astream(operations.create_image_asset(body, options=options))
