"""The token core on httpx's auth flow: one driver that blocks, one that awaits."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Any

from towpath.errors import AuthenticationFailed, TimedOut

from .driving import arun, run
from .http import httpx
from .lifetimes import claims, lifetime
from .origins import origin
from .remains import alet_go, let_go
from .requests import REPLAYABLE
from .retry import BUDGET
from .tokens import Ask, Flight, Token, TokenCore

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Generator

    from towpath_wire._seam import Reply

    from towpath.credentials import Secret

    from .schemes import Login
    from .settings import Settings
    from .tokens import Step

# An honest exchange goes through four phases (a free connection, connecting, sending, answering), each of which may
# take one timeout; its last try begins within the budget.
_PHASES = 4


class TokenAuth(httpx.Auth):
    """Sign requests to one origin with a token that is exchanged, renewed and shared as the core says."""

    def __init__(
        self,
        settings: Settings,
        login: Login,
        *,
        core: TokenCore,
        exchange: Callable[[], Reply[Any]] | None = None,
        aexchange: Callable[[], Awaitable[Reply[Any]]] | None = None,
        told: Callable[[float | None], None],
    ) -> None:
        self._settings = settings
        self._login = login
        self._core = core
        self._exchange = exchange
        self._aexchange = aexchange
        self._told = told
        self._origin = origin(httpx.URL(settings.base_url))
        self._patience = settings.timeout * _PHASES + (BUDGET if settings.retries else 0)

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        if not self._at_home(request):
            yield request
            return
        flow = self._conversation(request)
        answer: Any = None
        response: httpx.Response | None = None
        step = next(flow)
        while True:
            try:
                if step is Ask.SEND:
                    response = yield request
                    answer = response.status_code
                elif step is Ask.LET_GO:
                    assert response is not None
                    let_go(response)
                else:
                    answer = self._do(step)
            except BaseException as error:  # noqa: BLE001  # the core raises it again
                step = flow.throw(error)
                continue
            try:
                step = flow.send(answer)
            except StopIteration:
                return

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        if not self._at_home(request):
            yield request
            return
        flow = self._conversation(request)
        answer: Any = None
        response: httpx.Response | None = None
        step = next(flow)
        while True:
            try:
                if step is Ask.SEND:
                    response = yield request
                    answer = response.status_code
                elif step is Ask.LET_GO:
                    assert response is not None
                    await alet_go(response)
                else:
                    answer = await self._ado(step)
            except BaseException as error:  # noqa: BLE001  # the core raises it again
                step = flow.throw(error)
                continue
            try:
                step = flow.send(answer)
            except StopIteration:
                return

    def claims(self) -> dict[str, Any]:
        """Return what a live token says of itself, exchanging the key for one where there is none."""
        return claims(run(self._core.live_token(), self._do).secret)

    async def aclaims(self) -> dict[str, Any]:
        """Return what a live token says of itself, exchanging the key for one where there is none."""
        return claims((await arun(self._core.live_token(), self._ado)).secret)

    def _do(self, step: Step) -> Token | None:
        if isinstance(step, Flight):
            self._wait(step)
            return None
        assert self._exchange is not None
        return self._token_in(self._exchange())

    async def _ado(self, step: Step) -> Token | None:
        if isinstance(step, Flight):
            await self._await(step)
            return None
        assert self._aexchange is not None
        return self._token_in(await self._aexchange())

    def _at_home(self, request: httpx.Request) -> bool:
        """Return whether a request goes to the origin that the credential belongs to; no other ever gets it."""
        return origin(request.url) == self._origin

    def _conversation(self, request: httpx.Request) -> Generator[Ask | Flight, Any, None]:
        def sign(token: Secret) -> None:
            request.headers[self._login.header] = token.reveal()

        return self._core.conversation(sign, replayable=bool(request.extensions.get(REPLAYABLE)))

    def _token_in(self, reply: Reply[Any]) -> Token:
        found = self._secret_in(reply)
        if isinstance(found, str):
            raise AuthenticationFailed(
                found,
                status=reply.status,
                operation=reply.operation.id,
                request_id=reply.request_id,
                next_step=self._settings.hint,
            )
        seconds = lifetime(found, reply.headers.get("date", ""))
        self._settings.redactor.learn(found)
        self._told(seconds)
        return self._core.received(found, seconds)

    def _secret_in(self, reply: Reply[Any]) -> Secret | str:
        """Return the usable token in an answer, or in words, which show no secret, why there is none."""
        found = self._login.read(reply)
        if isinstance(found, str):
            return self._settings.redactor.text(found)
        flaw = found.flaw()
        return found if flaw is None else f"the token {flaw}"

    def _wait(self, flight: Flight) -> None:
        over = threading.Event()
        flight.wake_with(over.set)
        if not over.wait(self._patience):
            raise self._tired()

    async def _await(self, flight: Flight) -> None:
        from anyio import Event, move_on_after

        over = Event()
        flight.wake_with(_from_anywhere(over.set))
        with move_on_after(self._patience):
            await over.wait()
        if not over.is_set():
            raise self._tired()

    def _tired(self) -> TimedOut:
        return TimedOut(
            f"another call's token exchange has not ended after {self._patience:g} s; try again later"
        )


def _from_anywhere(wake: Callable[[], None]) -> Callable[[], object]:
    """Return `wake` in a form that other threads and other event loops may call."""
    import asyncio

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        from trio.lowlevel import current_trio_token

        return partial(current_trio_token().run_sync_soon, wake)

    def soon() -> None:
        if not loop.is_closed():  # whoever waited there is gone
            loop.call_soon_threadsafe(wake)

    return soon
