# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""All groups of operations of Opendatasoft Automation API, carried by one sender."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._seam.calls import AsyncSender, Sender
    from .resources.api_keys import ApiKeys, AsyncApiKeys
    from .resources.assets import Assets, AsyncAssets
    from .resources.code_editor_pages import AsyncCodeEditorPages, CodeEditorPages
    from .resources.connections import AsyncConnections, Connections
    from .resources.datasets import AsyncDatasets, Datasets
    from .resources.extractors import AsyncExtractors, Extractors
    from .resources.groups import AsyncGroups, Groups
    from .resources.harvesters import AsyncHarvesters, Harvesters
    from .resources.metadata_templates import AsyncMetadataTemplates, MetadataTemplates
    from .resources.processors import AsyncProcessors, Processors
    from .resources.studio_pages import AsyncStudioPages, StudioPages
    from .resources.users import AsyncUsers, Users


class Api:
    """Opendatasoft Automation API, one attribute a group of operations."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def api_keys(self) -> ApiKeys:
        """The caller's own keys."""
        from .resources.api_keys import ApiKeys

        return ApiKeys(self._sender)

    @cached_property
    def assets(self) -> Assets:
        """Operations on assets."""
        from .resources.assets import Assets

        return Assets(self._sender)

    @cached_property
    def code_editor_pages(self) -> CodeEditorPages:
        """Pages written as HTML and CSS."""
        from .resources.code_editor_pages import CodeEditorPages

        return CodeEditorPages(self._sender)

    @cached_property
    def connections(self) -> Connections:
        """Addresses and credentials that resources share."""
        from .resources.connections import Connections

        return Connections(self._sender)

    @cached_property
    def datasets(self) -> Datasets:
        """The dataset itself, and what publishes it."""
        from .resources.datasets import Datasets

        return Datasets(self._sender)

    @cached_property
    def extractors(self) -> Extractors:
        """Where the data comes from and how it is read."""
        from .resources.extractors import Extractors

        return Extractors(self._sender)

    @cached_property
    def groups(self) -> Groups:
        """Groups of people and what they may do."""
        from .resources.groups import Groups

        return Groups(self._sender)

    @cached_property
    def harvesters(self) -> Harvesters:
        """Catalogues that are copied from elsewhere and kept up to date."""
        from .resources.harvesters import Harvesters

        return Harvesters(self._sender)

    @cached_property
    def metadata_templates(self) -> MetadataTemplates:
        """Which metadata datasets can have."""
        from .resources.metadata_templates import MetadataTemplates

        return MetadataTemplates(self._sender)

    @cached_property
    def processors(self) -> Processors:
        """Steps that every record goes through."""
        from .resources.processors import Processors

        return Processors(self._sender)

    @cached_property
    def studio_pages(self) -> StudioPages:
        """Pages built in the visual editor."""
        from .resources.studio_pages import StudioPages

        return StudioPages(self._sender)

    @cached_property
    def users(self) -> Users:
        """People with access to the portal."""
        from .resources.users import Users

        return Users(self._sender)


class AsyncApi:
    """Opendatasoft Automation API, one attribute a group of operations, for asynchronous code."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def api_keys(self) -> AsyncApiKeys:
        """The caller's own keys."""
        from .resources.api_keys import AsyncApiKeys

        return AsyncApiKeys(self._sender)

    @cached_property
    def assets(self) -> AsyncAssets:
        """Operations on assets."""
        from .resources.assets import AsyncAssets

        return AsyncAssets(self._sender)

    @cached_property
    def code_editor_pages(self) -> AsyncCodeEditorPages:
        """Pages written as HTML and CSS."""
        from .resources.code_editor_pages import AsyncCodeEditorPages

        return AsyncCodeEditorPages(self._sender)

    @cached_property
    def connections(self) -> AsyncConnections:
        """Addresses and credentials that resources share."""
        from .resources.connections import AsyncConnections

        return AsyncConnections(self._sender)

    @cached_property
    def datasets(self) -> AsyncDatasets:
        """The dataset itself, and what publishes it."""
        from .resources.datasets import AsyncDatasets

        return AsyncDatasets(self._sender)

    @cached_property
    def extractors(self) -> AsyncExtractors:
        """Where the data comes from and how it is read."""
        from .resources.extractors import AsyncExtractors

        return AsyncExtractors(self._sender)

    @cached_property
    def groups(self) -> AsyncGroups:
        """Groups of people and what they may do."""
        from .resources.groups import AsyncGroups

        return AsyncGroups(self._sender)

    @cached_property
    def harvesters(self) -> AsyncHarvesters:
        """Catalogues that are copied from elsewhere and kept up to date."""
        from .resources.harvesters import AsyncHarvesters

        return AsyncHarvesters(self._sender)

    @cached_property
    def metadata_templates(self) -> AsyncMetadataTemplates:
        """Which metadata datasets can have."""
        from .resources.metadata_templates import AsyncMetadataTemplates

        return AsyncMetadataTemplates(self._sender)

    @cached_property
    def processors(self) -> AsyncProcessors:
        """Steps that every record goes through."""
        from .resources.processors import AsyncProcessors

        return AsyncProcessors(self._sender)

    @cached_property
    def studio_pages(self) -> AsyncStudioPages:
        """Pages built in the visual editor."""
        from .resources.studio_pages import AsyncStudioPages

        return AsyncStudioPages(self._sender)

    @cached_property
    def users(self) -> AsyncUsers:
        """People with access to the portal."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self._sender)
