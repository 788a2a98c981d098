"""The DataOps.live clients: one that blocks, one that awaits. Making one sends nothing.

>>> from towpath import DataOps
>>> with DataOps("example-token", base_url="http://127.0.0.1:8080/api/v4") as dataops:
...     print(dataops)
DataOps(base_url='http://127.0.0.1:8080/api/v4')
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from towpath_wire.dataops.api import Api, AsyncApi

from towpath._engine.client import AsyncClient, AsyncTransport, Client, PlatformClient, Transport, TransportT
from towpath._engine.origins import find_base_url
from towpath._engine.schemes import HeaderKey, HeaderKeys
from towpath.credentials import conceal, find_secret

if TYPE_CHECKING:
    from typing import Unpack

    from towpath._engine.client import ClientArguments
    from towpath.credentials import Secret

    from .pipelines import AsyncPipelines, Pipelines
    from .projects import AsyncProjects, Projects

PUBLIC_URL = "https://app.dataops.live/api/v4"


class _DataOps(PlatformClient[TransportT]):
    """What both DataOps.live clients share: where the token and the address come from."""

    def __init__(
        self,
        token: str | Secret | None = None,
        *,
        base_url: str | None = None,
        **chosen: Unpack[ClientArguments[TransportT]],
    ) -> None:
        token = conceal(token)
        secret = find_secret(
            token, variable="DATAOPS_TOKEN", what="DataOps.live access token", argument="token"
        )
        self._set_up(
            find_base_url(base_url, variable="DATAOPS_URL", default=PUBLIC_URL),
            HeaderKeys(HeaderKey("private-token", secret)),
            own={"token": secret},
            hint=f"check the access token ({secret.variable or 'token='}), or make a new one: a personal one in your "
            "DataOps.live profile, a project's or group's under Settings, Access Tokens; a trigger token opens nothing "
            "but pipelines.run(trigger_token=)",
            chosen=chosen,
        )


class DataOps(_DataOps[Transport], Client, Api):
    """Talk to DataOps.live, from code that blocks; safe to share between threads.

    `token` is a personal, project or group access token; reading takes its scope `read_api`, everything else `api`. It
    comes from the environment variable DATAOPS_TOKEN when it is not given, `base_url` from DATAOPS_URL, else it is the
    public service (with `/api/v4`). `timeout` in seconds bounds each wait (for a connection, for sending, for the next
    piece of an answer). `retries` is how often a call is tried again at most, where that is safe and may help (0:
    never). `transport` replaces the network (`httpx.BaseTransport`), `headers` go along with every request, `on_event`
    is told what happens (`towpath.events`). Raises ConfigurationError for what is not usable.

    Pickling keeps the token as the name of its environment variable and refuses a token that was given in code.
    """

    @cached_property
    def projects(self) -> Projects:
        """Projects, by number or by full path."""
        from .projects import Projects

        return Projects(self._carrier)

    @cached_property
    def pipelines(self) -> Pipelines:
        """Runs of a project's jobs, and what starts them."""
        from .pipelines import Pipelines

        return Pipelines(self._carrier)


class AsyncDataOps(_DataOps[AsyncTransport], AsyncClient, AsyncApi):
    """Talk to DataOps.live, from code that awaits; on asyncio and trio, and on several event loops one after the other.

    Arguments as of `DataOps`; `transport` is an `httpx.AsyncBaseTransport`.
    """

    @cached_property
    def projects(self) -> AsyncProjects:
        """Projects, by number or by full path."""
        from .projects import AsyncProjects

        return AsyncProjects(self._carrier)

    @cached_property
    def pipelines(self) -> AsyncPipelines:
        """Runs of a project's jobs, and what starts them."""
        from .pipelines import AsyncPipelines

        return AsyncPipelines(self._carrier)
