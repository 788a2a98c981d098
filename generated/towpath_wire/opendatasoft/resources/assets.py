# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on assets, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._seam.calls import AsyncSender, Sender
    from .assets_images import AssetsImages, AsyncAssetsImages


class Assets:
    """Operations on assets."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def images(self) -> AssetsImages:
        """Images of the portal."""
        from .assets_images import AssetsImages

        return AssetsImages(self._sender)


class AsyncAssets:
    """Operations on assets."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def images(self) -> AsyncAssetsImages:
        """Images of the portal."""
        from .assets_images import AsyncAssetsImages

        return AsyncAssetsImages(self._sender)


class RawAssets:
    """The methods of `Assets`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender


class AsyncRawAssets:
    """The methods of `AsyncAssets`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender


class StreamingAssets:
    """The methods of `Assets`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender


class AsyncStreamingAssets:
    """The methods of `AsyncAssets`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender
