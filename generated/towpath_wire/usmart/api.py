# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""All groups of operations of uSmart actions API, carried by one sender."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._seam.calls import AsyncSender, Sender
    from .resources.catalogues import AsyncCatalogues, Catalogues
    from .resources.datasets import AsyncDatasets, Datasets
    from .resources.files import AsyncFiles, Files
    from .resources.pipelines import AsyncPipelines, Pipelines


class Api:
    """uSmart actions API, one attribute a group of operations."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def catalogues(self) -> Catalogues:
        """DCAT feeds, which list an organisation's datasets."""
        from .resources.catalogues import Catalogues

        return Catalogues(self._sender)

    @cached_property
    def datasets(self) -> Datasets:
        """What a dataset is made of."""
        from .resources.datasets import Datasets

        return Datasets(self._sender)

    @cached_property
    def files(self) -> Files:
        """Files of datasets, and their way into the store."""
        from .resources.files import Files

        return Files(self._sender)

    @cached_property
    def pipelines(self) -> Pipelines:
        """Output pipelines (resource containers), which make what others see out of a dataset's files."""
        from .resources.pipelines import Pipelines

        return Pipelines(self._sender)


class AsyncApi:
    """uSmart actions API, one attribute a group of operations, for asynchronous code."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def catalogues(self) -> AsyncCatalogues:
        """DCAT feeds, which list an organisation's datasets."""
        from .resources.catalogues import AsyncCatalogues

        return AsyncCatalogues(self._sender)

    @cached_property
    def datasets(self) -> AsyncDatasets:
        """What a dataset is made of."""
        from .resources.datasets import AsyncDatasets

        return AsyncDatasets(self._sender)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files of datasets, and their way into the store."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self._sender)

    @cached_property
    def pipelines(self) -> AsyncPipelines:
        """Output pipelines (resource containers), which make what others see out of a dataset's files."""
        from .resources.pipelines import AsyncPipelines

        return AsyncPipelines(self._sender)
