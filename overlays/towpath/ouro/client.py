"""The Ouro clients: one that blocks, one that awaits. Making one sends nothing; the first call logs in.

>>> from towpath import Ouro
>>> with Ouro("example-key", base_url="http://127.0.0.1:8080") as ouro:
...     print(ouro)
Ouro(base_url='http://127.0.0.1:8080')
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from towpath_wire.ouro.api import Api, AsyncApi

from towpath._engine.client import AsyncClient, AsyncTransport, Client, PlatformClient, Transport, TransportT
from towpath._engine.origins import find_base_url
from towpath.credentials import conceal, find_secret

from .login import OuroLogin

if TYPE_CHECKING:
    from typing import Unpack

    from towpath._engine.client import ClientArguments
    from towpath.credentials import Secret

    from .assets import Assets, AsyncAssets
    from .datasets import AsyncDatasets, Datasets
    from .users import AsyncUsers, Users

PUBLIC_URL = "https://api.ouro.foundation"


class _Ouro(PlatformClient[TransportT]):
    """What both Ouro clients share: where the key and the address come from."""

    def __init__(
        self,
        api_key: str | Secret | None = None,
        *,
        base_url: str | None = None,
        **chosen: Unpack[ClientArguments[TransportT]],
    ) -> None:
        api_key = conceal(api_key)
        key = find_secret(api_key, variable="OURO_API_KEY", what="Ouro API key", argument="api_key")
        self._set_up(
            find_base_url(base_url, variable="OURO_URL", default=PUBLIC_URL),
            OuroLogin(key),
            own={"api_key": key},
            hint=f"check the API key ({key.variable or 'api_key='}), or make a new one in Ouro's account settings",
            chosen=chosen,
        )


class Ouro(_Ouro[Transport], Client, Api):
    """Talk to Ouro, from code that blocks; safe to share between threads.

    `api_key` comes from the environment variable OURO_API_KEY when it is not given, `base_url` from OURO_URL, else it
    is the public service. `timeout` in seconds bounds each wait (for a connection, for sending, for the next piece of
    an answer). `retries` is how often a call is tried again at most, where that is safe and may help (0: never).
    `transport` replaces the network (`httpx.BaseTransport`), `headers` go along with every request,
    `on_event` is told what happens (`towpath.events`). `strict` has each answer looked at whole as soon as it is read:
    a required field that is missing, or a value of another type than the spec's, raises ContractError there and not
    only where it is used. Raises ConfigurationError for what is not usable.

    Pickling keeps the key as the name of its environment variable and refuses a key that was given in code.
    """

    @cached_property
    def users(self) -> Users:
        """People: profiles and tokens."""
        from .users import Users

        return Users(self._carrier)

    @cached_property
    def assets(self) -> Assets:
        """What all kinds of assets have in common: buying them."""
        from .assets import Assets

        return Assets(self._carrier)

    @cached_property
    def datasets(self) -> Datasets:
        """Datasets: files and tables."""
        from .datasets import Datasets

        return Datasets(self._carrier)


class AsyncOuro(_Ouro[AsyncTransport], AsyncClient, AsyncApi):
    """Talk to Ouro, from code that awaits; works on asyncio and trio, and on several event loops one after the other.

    Arguments as of `Ouro`; `transport` is an `httpx.AsyncBaseTransport` (`towpath.fast` has one for many calls at once).
    """

    @cached_property
    def users(self) -> AsyncUsers:
        """People: profiles and tokens."""
        from .users import AsyncUsers

        return AsyncUsers(self._carrier)

    @cached_property
    def assets(self) -> AsyncAssets:
        """What all kinds of assets have in common: buying them."""
        from .assets import AsyncAssets

        return AsyncAssets(self._carrier)

    @cached_property
    def datasets(self) -> AsyncDatasets:
        """Datasets: files and tables."""
        from .datasets import AsyncDatasets

        return AsyncDatasets(self._carrier)
