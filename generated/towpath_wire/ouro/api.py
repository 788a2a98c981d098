# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""All groups of operations of Ouro API, carried by one sender."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._seam.calls import AsyncSender, Sender
    from .resources.assets import Assets, AsyncAssets
    from .resources.datasets import AsyncDatasets, Datasets
    from .resources.files import AsyncFiles, Files
    from .resources.users import AsyncUsers, Users


class Api:
    """Ouro API, one attribute a group of operations."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def assets(self) -> Assets:
        """What all kinds of assets have in common."""
        from .resources.assets import Assets

        return Assets(self._sender)

    @cached_property
    def datasets(self) -> Datasets:
        """Files and tables, what is in them and who may use them."""
        from .resources.datasets import Datasets

        return Datasets(self._sender)

    @cached_property
    def files(self) -> Files:
        """The files behind base datasets."""
        from .resources.files import Files

        return Files(self._sender)

    @cached_property
    def users(self) -> Users:
        """People, their access tokens and whom they follow."""
        from .resources.users import Users

        return Users(self._sender)


class AsyncApi:
    """Ouro API, one attribute a group of operations, for asynchronous code."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def assets(self) -> AsyncAssets:
        """What all kinds of assets have in common."""
        from .resources.assets import AsyncAssets

        return AsyncAssets(self._sender)

    @cached_property
    def datasets(self) -> AsyncDatasets:
        """Files and tables, what is in them and who may use them."""
        from .resources.datasets import AsyncDatasets

        return AsyncDatasets(self._sender)

    @cached_property
    def files(self) -> AsyncFiles:
        """The files behind base datasets."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self._sender)

    @cached_property
    def users(self) -> AsyncUsers:
        """People, their access tokens and whom they follow."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self._sender)
