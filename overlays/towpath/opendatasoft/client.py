"""The Opendatasoft clients: one that blocks, one that awaits. Making one sends nothing.

>>> from towpath import Opendatasoft
>>> with Opendatasoft("data.example.org", "example-key") as portal:
...     print(portal)
Opendatasoft(base_url='https://data.example.org/api/automation/v1.0')
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from towpath_wire.opendatasoft.api import Api, AsyncApi

from towpath._engine.client import AsyncClient, AsyncTransport, Client, PlatformClient, Transport, TransportT
from towpath._engine.origins import read_base_url
from towpath._engine.schemes import HeaderKey, HeaderKeys
from towpath.credentials import conceal, find_secret
from towpath.errors import ConfigurationError

from .domains import base_url_of, find_domain

if TYPE_CHECKING:
    from typing import Unpack

    from towpath._engine.client import ClientArguments
    from towpath.credentials import Secret

    from .code_editor_pages import AsyncCodeEditorPages, CodeEditorPages
    from .connections import AsyncConnections, Connections
    from .datasets import AsyncDatasets, Datasets
    from .harvesters import AsyncHarvesters, Harvesters
    from .images import AssetsWithImages, AsyncAssetsWithImages
    from .studio_pages import AsyncStudioPages, StudioPages


class _Opendatasoft(PlatformClient[TransportT]):
    """What both Opendatasoft clients share: where the portal is, and the key."""

    def __init__(
        self,
        domain: str | None = None,
        api_key: str | Secret | None = None,
        *,
        base_url: str | None = None,
        **chosen: Unpack[ClientArguments[TransportT]],
    ) -> None:
        api_key = conceal(api_key)
        key = find_secret(api_key, variable="ODS_API_KEY", what="Opendatasoft API key", argument="api_key")
        if domain is not None and base_url is not None:
            raise ConfigurationError("domain= and base_url= both say where the portal is; give one of them")
        self._set_up(
            find_domain(domain)
            if base_url is None
            else read_base_url(base_url, default=base_url_of("data.example.org"), source="base_url"),
            HeaderKeys(HeaderKey("Authorization", key, word="Apikey")),
            own={"api_key": key},
            hint=f"check the API key ({key.variable or 'api_key='}), or make a new one in the portal's account settings",
            chosen=chosen,
        )


class Opendatasoft(_Opendatasoft[Transport], Client, Api):
    """Talk to a portal of Opendatasoft by its Automation API, from code that blocks; safe to share between threads.

    `domain` is the portal's (`data.example.org`), its short name (`my-portal`: my-portal.opendatasoft.com) or any
    address on it; it comes from the environment variable ODS_DOMAIN when it is not given, `api_key` from ODS_API_KEY.
    `base_url` instead of `domain` is the whole address of an Automation API, taken as it is. `timeout` in seconds
    bounds each wait (for a connection, for sending, for the next piece of an answer). `retries` is how often a call is
    tried again at most, where that is safe and may help (0: never). `transport` replaces the network
    (`httpx.BaseTransport`), `headers` go along with every request, `on_event` is told what happens
    (`towpath.events`). `strict` has each answer looked at whole as soon as it is read. Raises ConfigurationError for
    what is not usable.

    The key goes in the header `Authorization`, to this portal only. Pickling keeps it as the name of its environment
    variable and refuses a key that was given in code.
    """

    @cached_property
    def datasets(self) -> Datasets:
        """Datasets: their resources, metadata and access rules, and what publishes them."""
        from .datasets import Datasets

        return Datasets(self._carrier)

    @cached_property
    def harvesters(self) -> Harvesters:
        """Catalogues that are copied from elsewhere and kept up to date."""
        from .harvesters import Harvesters

        return Harvesters(self._carrier)

    @cached_property
    def connections(self) -> Connections:
        """Addresses and credentials that resources share."""
        from .connections import Connections

        return Connections(self._carrier)

    @cached_property
    def studio_pages(self) -> StudioPages:
        """Pages built in the visual editor."""
        from .studio_pages import StudioPages

        return StudioPages(self._carrier)

    @cached_property
    def code_editor_pages(self) -> CodeEditorPages:
        """Pages written as HTML and CSS."""
        from .code_editor_pages import CodeEditorPages

        return CodeEditorPages(self._carrier)

    @cached_property
    def assets(self) -> AssetsWithImages:
        """Images for the portal's pages."""
        from .images import AssetsWithImages

        return AssetsWithImages(self._carrier)


class AsyncOpendatasoft(_Opendatasoft[AsyncTransport], AsyncClient, AsyncApi):
    """Talk to a portal of Opendatasoft, from code that awaits; on asyncio and trio, and on several event loops in turn.

    Arguments as of `Opendatasoft`; `transport` is an `httpx.AsyncBaseTransport` (`towpath.fast` has one for many calls
    at once).
    """

    @cached_property
    def datasets(self) -> AsyncDatasets:
        """Datasets: their resources, metadata and access rules, and what publishes them."""
        from .datasets import AsyncDatasets

        return AsyncDatasets(self._carrier)

    @cached_property
    def harvesters(self) -> AsyncHarvesters:
        """Catalogues that are copied from elsewhere and kept up to date."""
        from .harvesters import AsyncHarvesters

        return AsyncHarvesters(self._carrier)

    @cached_property
    def connections(self) -> AsyncConnections:
        """Addresses and credentials that resources share."""
        from .connections import AsyncConnections

        return AsyncConnections(self._carrier)

    @cached_property
    def studio_pages(self) -> AsyncStudioPages:
        """Pages built in the visual editor."""
        from .studio_pages import AsyncStudioPages

        return AsyncStudioPages(self._carrier)

    @cached_property
    def code_editor_pages(self) -> AsyncCodeEditorPages:
        """Pages written as HTML and CSS."""
        from .code_editor_pages import AsyncCodeEditorPages

        return AsyncCodeEditorPages(self._carrier)

    @cached_property
    def assets(self) -> AsyncAssetsWithImages:
        """Images for the portal's pages."""
        from .images import AsyncAssetsWithImages

        return AsyncAssetsWithImages(self._carrier)
