"""The Ouro clients: one that blocks, one that awaits. Making one sends nothing; the first call logs in.

>>> from towpath import Ouro
>>> with Ouro("example-key", base_url="http://127.0.0.1:8080") as ouro:
...     print(ouro)
Ouro(base_url='http://127.0.0.1:8080')
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from towpath._engine.client import PlatformClient
from towpath._engine.origins import read_base_url
from towpath._engine.settings import Settings
from towpath.credentials import conceal, find_secret

from .login import OuroLogin

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType
    from typing import Self

    import httpx
    from towpath_wire.ouro.resources import files as wire_files

    from towpath._engine.async_sender import AsyncHttpSender
    from towpath._engine.sender import HttpSender
    from towpath.credentials import Secret
    from towpath.events import Event

    from .assets import Assets, AsyncAssets
    from .datasets import AsyncDatasets, Datasets
    from .users import AsyncUsers, Users

PUBLIC_URL = "https://api.ouro.foundation"


class _OuroClient(PlatformClient):
    """What both Ouro clients share: where the key and the address come from."""

    def _set_up(self, key: Secret | None, base_url: str | None, **chosen: Any) -> None:
        source = "base_url" if base_url is not None else "OURO_URL"
        if base_url is None:
            base_url = os.environ.get("OURO_URL") or PUBLIC_URL
        key = find_secret(key, variable="OURO_API_KEY", what="Ouro API key", argument="api_key")
        settings = Settings(
            base_url=read_base_url(base_url, default=PUBLIC_URL, source=source),
            login=OuroLogin(key),
            hint=f"check the API key ({key.variable or 'api_key='}), or make a new one in Ouro's account settings",
            **chosen,
        )
        PlatformClient.__init__(self, settings, key)


class Ouro(_OuroClient):
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

    def __init__(
        self,
        api_key: str | Secret | None = None,
        *,
        base_url: str | None = None,
        timeout: float = 30.0,
        retries: int = 2,
        transport: httpx.BaseTransport | None = None,
        headers: Mapping[str, str] | None = None,
        on_event: Callable[[Event], None] | None = None,
        strict: bool = False,
    ) -> None:
        api_key = conceal(api_key)
        self._set_up(
            api_key,
            base_url,
            timeout=timeout,
            retries=retries,
            transport=transport,
            headers=headers,
            on_event=on_event,
            strict=strict,
        )

    @property
    def users(self) -> Users:
        """People: profiles and tokens."""
        from .users import Users

        return self._room(lambda: Users(self._sender), "users")

    @property
    def assets(self) -> Assets:
        """What all kinds of assets have in common: buying them."""
        from .assets import Assets

        return self._room(lambda: Assets(self._sender), "assets")

    @property
    def files(self) -> wire_files.Files:
        """The files behind datasets, as the wire has them; `datasets.publish` and `datasets.file` do the whole way."""
        from towpath_wire.ouro.resources.files import Files

        return self._room(lambda: Files(self._sender), "files")

    @property
    def datasets(self) -> Datasets:
        """Datasets: files and tables."""
        from .datasets import Datasets

        return self._room(lambda: Datasets(self._sender), "datasets")

    def close(self) -> None:
        """Close all connections; calls raise ConfigurationError from then on."""
        held = self._end()
        if held is not None:
            held.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @property
    def _sender(self) -> HttpSender:
        from towpath._engine.sender import HttpSender

        return self._room(lambda: HttpSender(self._settings), "sender")


class AsyncOuro(_OuroClient):
    """Talk to Ouro, from code that awaits; works on asyncio and trio, and on several event loops one after the other.

    Arguments as of `Ouro`; `transport` is an `httpx.AsyncBaseTransport`.
    """

    def __init__(
        self,
        api_key: str | Secret | None = None,
        *,
        base_url: str | None = None,
        timeout: float = 30.0,
        retries: int = 2,
        transport: httpx.AsyncBaseTransport | None = None,
        headers: Mapping[str, str] | None = None,
        on_event: Callable[[Event], None] | None = None,
        strict: bool = False,
    ) -> None:
        api_key = conceal(api_key)
        self._set_up(
            api_key,
            base_url,
            timeout=timeout,
            retries=retries,
            transport=transport,
            headers=headers,
            on_event=on_event,
            strict=strict,
        )

    @property
    def users(self) -> AsyncUsers:
        """People: profiles and tokens."""
        from .users import AsyncUsers

        return self._room(lambda: AsyncUsers(self._sender), "users")

    @property
    def assets(self) -> AsyncAssets:
        """What all kinds of assets have in common: buying them."""
        from .assets import AsyncAssets

        return self._room(lambda: AsyncAssets(self._sender), "assets")

    @property
    def files(self) -> wire_files.AsyncFiles:
        """The files behind datasets, as the wire has them; `datasets.publish` and `datasets.file` do the whole way."""
        from towpath_wire.ouro.resources.files import AsyncFiles

        return self._room(lambda: AsyncFiles(self._sender), "files")

    @property
    def datasets(self) -> AsyncDatasets:
        """Datasets: files and tables."""
        from .datasets import AsyncDatasets

        return self._room(lambda: AsyncDatasets(self._sender), "datasets")

    async def aclose(self) -> None:
        """Close all connections; calls raise ConfigurationError from then on."""
        held = self._end()
        if held is not None:
            await held.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    @property
    def _sender(self) -> AsyncHttpSender:
        from towpath._engine.async_sender import AsyncHttpSender

        return self._room(lambda: AsyncHttpSender(self._settings), "sender")
