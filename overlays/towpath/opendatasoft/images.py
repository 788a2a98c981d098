"""Images for the portal's pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath_wire.opendatasoft.resources import assets as wire

if TYPE_CHECKING:
    from collections.abc import Callable

    from towpath_wire.opendatasoft import models

    from towpath._engine.async_sender import AsyncHttpSender
    from towpath._engine.sender import HttpSender
    from towpath.events import BytesSent

    from .files import Source

__all__ = ["AssetsWithImages", "AsyncAssetsWithImages"]


class AssetsWithImages(wire.Assets):
    """Images for the portal's pages."""

    def __init__(self, sender: HttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender

    def upload_image(
        self,
        path: Source,
        *,
        file_name: str | None = None,
        on_progress: Callable[[BytesSent], None] | None = None,
    ) -> models.ImageAsset:
        """Upload an image for the portal's pages, streamed from a path or an open file; arguments as of
        `datasets.upload_file`.

        Documented (Automation API reference, Assets), in prose only.

        Example:
            >>> portal.assets.upload_image("logo.svg").url
        """
        from towpath._engine.flows import carry
        from towpath._engine.telling import telling

        from .files import image

        return carry(image(path, file_name, telling(self._carrier, on_progress)), self._carrier)


class AsyncAssetsWithImages(wire.AsyncAssets):
    """Images for the portal's pages."""

    def __init__(self, sender: AsyncHttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender

    async def upload_image(
        self,
        path: Source,
        *,
        file_name: str | None = None,
        on_progress: Callable[[BytesSent], None] | None = None,
    ) -> models.ImageAsset:
        """Upload an image for the portal's pages; as `AssetsWithImages.upload_image`."""
        from towpath._engine.flows import acarry
        from towpath._engine.telling import telling

        from .files import image

        return await acarry(image(path, file_name, telling(self._carrier, on_progress)), self._carrier)
