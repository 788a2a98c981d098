"""The sender that awaits: carries calls over httpx on whichever event loop they are made."""

from __future__ import annotations

import time
from contextlib import asynccontextmanager
from random import random
from typing import TYPE_CHECKING, Any, TypeVar

import anyio
import anyio.lowlevel
from towpath_wire._seam import Call, Link

from towpath.errors import ConfigurationError, PlatformError, TransportError

from .conversation import Conversation, Hop
from .early_answers import overhear
from .header_auth import HeaderAuth
from .http import httpx, without_cookies
from .loops import PerLoop
from .own_time import no_chance, own_time
from .remains import aread_problem
from .schemes import HeaderKeys, Login
from .sender import OPEN
from .settings import CLOSED
from .streams import PieceStream
from .token_auth import TokenAuth
from .tokens import TokenCore
from .trust import trusted_without

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping

    from towpath_wire._seam import Operation, Reply

    from towpath.events import Event

    from .own_time import OwnTime
    from .settings import Settings

T = TypeVar("T")
Got = TypeVar("Got")


class AsyncHttpSender:
    """Carry calls for one client; keeps the token, and connections for each event loop that it is used on."""

    def __init__(
        self,
        settings: Settings,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = anyio.sleep,
        chance: Callable[[], float] = random,
    ) -> None:
        own = own_time(settings.transport)
        self._now = clock if own is None else own.seconds
        """The clock that pauses go by; a token ages by the real one all the same."""
        self._sleep = sleep if own is None else _moving(own)
        self._conversation = Conversation(
            settings, clock=self._now, chance=chance if own is None else no_chance
        )
        self.base_url = settings.base_url
        """Where calls go."""
        self._scheme = settings.scheme
        self._transport = settings.transport
        self._closed = False
        self._clients = PerLoop(self._make_client, self._let_go)
        self._auth = self._auth_for(settings, clock)

    async def asend(self, call: Call[T], /) -> Reply[T]:
        """Send a call and return its reply; raise PlatformError for a refusal, TransportError where no answer came."""
        return await self._tried(self._conversation.begin(call), self._reply)

    @asynccontextmanager
    async def astream(self, call: Call[Any], /) -> AsyncGenerator[AsyncStreamedAnswer]:
        """Send a call and hand over its answer as it arrives; raise as `asend` does. Refused envelopes are not seen."""
        hop, response = await self._tried(self._conversation.begin(call), self._open)
        try:
            yield AsyncStreamedAnswer(self._conversation, hop, response)
        finally:
            await response.aclose()

    @asynccontextmanager
    async def afetch(self, operation: Operation[Any], link: str) -> AsyncGenerator[AsyncStreamedAnswer]:
        """Get what a link in an answer leads to, by a bare request, and hand it over as it arrives; raise as `asend`.

        A link that is neither https nor of this machine raises ContractError, and nothing is sent.
        """
        hop, response = await self._tried(
            self._conversation.begin_bare(Call(operation, operation.path, link=Link(link, "$.url"))),
            self._open,
        )
        try:
            yield AsyncStreamedAnswer(self._conversation, hop, response)
        finally:
            await response.aclose()

    async def asend_bare(self, call: Call[T], /) -> Reply[T]:
        """Send a call to its link by a bare request, and return its reply; as `HttpSender.send_bare`."""
        return await self._tried(self._conversation.begin_bare(call), self._reply)

    async def aclaims(self) -> dict[str, Any]:
        """Return what a live token says of itself, unverified; nothing where the client has no login."""
        return await self._auth.aclaims() if isinstance(self._auth, TokenAuth) else {}

    async def apause(self, seconds: float) -> None:
        """Let some seconds go by; at once, on a transport that keeps a time of its own."""
        await self._sleep(seconds)

    def now(self) -> float:
        """Return the seconds of the clock that `pause` goes by; only differences mean something."""
        return self._now()

    @property
    def account(self) -> str:
        """A short word that tells the accounts of a platform apart; empty where the client has no key."""
        return "" if self._scheme is None else self._scheme.account

    def tell(self, event: Event) -> None:
        """Tell the client's handler, where it has one."""
        self._conversation.tell(event)

    async def aclose(self) -> None:
        """Close this loop's connections (other loops' close with them); calls raise ConfigurationError from then on."""
        self._closed = True
        await self._clients.aclose()
        if self._transport is not None:
            await self._transport.aclose()

    async def _tried(self, first: Hop, once: Callable[[Hop], Awaitable[Got]]) -> Got:
        """Do what sends a call's first request, and do it again after a pause where the rule (`retry`) says so."""
        tries = self._conversation.tries(first)
        while True:
            try:
                return await once(first)
            except (PlatformError, TransportError) as error:
                pause = tries.pause_after(error)
                if pause is None:
                    raise
            await self._sleep(pause)

    async def _reply(self, hop: Hop) -> Reply[Any]:
        """Send a request and return the whole reply, wherever redirects led."""
        hop, response = await self._open(hop)
        try:
            with self._conversation.watched(hop):
                # Not kept in a variable of its own: a traceback would show what an answer may echo.
                reply = self._conversation.reply(hop, response, await response.aread())
        finally:
            await response.aclose()
        refusal = self._conversation.envelope_refusal(hop, response, reply)
        if refusal is not None:
            raise refusal
        return reply

    async def _open(self, hop: Hop) -> tuple[Hop, httpx.Response]:
        """Send a request, follow where its answers lead, and return the answer whose body has not been read yet."""
        while True:
            response = await self._dispatch(hop)
            try:
                if self._conversation.is_answer(hop, response):
                    return hop, response
                onward = self._conversation.onward(hop, response)
                if onward is None:
                    raise self._conversation.refusal(hop, response, await aread_problem(response))
            except BaseException:
                await response.aclose()
                raise
            await response.aclose()
            hop = onward

    async def _dispatch(self, hop: Hop) -> httpx.Response:
        client = await self._client()
        hop.request.extensions["trace"] = overhear
        with self._conversation.watched(hop):
            try:
                return await client.send(
                    hop.request, auth=self._auth if hop.credentialed else OPEN, stream=True
                )
            finally:
                if isinstance(hop.request.stream, PieceStream):
                    await hop.request.stream.aclose()

    async def _client(self) -> httpx.AsyncClient:
        if self._closed:
            raise ConfigurationError(CLOSED)
        return await self._clients.here()

    def _make_client(self) -> httpx.AsyncClient:
        verify = trusted_without(self._transport)
        client = without_cookies(
            httpx.AsyncClient(transport=self._transport, verify=verify, follow_redirects=False)
        )
        if self._conversation.settings.on_event is not None:
            client.event_hooks = {"request": [self._on_request], "response": [self._on_response]}
        return client

    async def _let_go(self, client: httpx.AsyncClient) -> None:
        # A transport that the caller gave may serve another loop after this one.
        if self._transport is None:
            await client.aclose()

    async def _on_request(self, request: httpx.Request) -> None:
        self._conversation.on_request(request)

    async def _on_response(self, response: httpx.Response) -> None:
        self._conversation.on_response(response)

    def _auth_for(self, settings: Settings, clock: Callable[[], float]) -> httpx.Auth:
        scheme = settings.scheme
        if isinstance(scheme, HeaderKeys):
            return HeaderAuth(settings.base_url, scheme)
        if not isinstance(scheme, Login):
            return OPEN
        return TokenAuth(
            settings,
            scheme,
            core=TokenCore(clock),
            aexchange=lambda: self.asend(scheme.call()),
            told=self._conversation.exchanged,
        )


def _moving(time: OwnTime) -> Callable[[float], Awaitable[None]]:
    """Return how to sleep in a time of its own: at once."""

    async def sleep(seconds: float) -> None:
        await anyio.lowlevel.checkpoint()  # who waits can be cancelled, whatever the time is
        time.advance(seconds)

    return sleep


class AsyncStreamedAnswer:
    """An answer whose body is read as it is asked for."""

    def __init__(self, conversation: Conversation, hop: Hop, response: httpx.Response) -> None:
        self._conversation = conversation
        self._hop = hop
        self._response = response

    def __repr__(self) -> str:
        return f"<AsyncStreamedAnswer {self.status} to {self._hop.operation.id}>"

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self._response.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers; names are looked up in any case."""
        return self._response.headers

    @property
    def led_to(self) -> str:
        """The path that redirects led to; empty where none did."""
        return self._hop.request.url.path if self._hop.hops else ""

    @property
    def request_id(self) -> str | None:
        """The platform's name for this exchange, to quote when asking for help."""
        return self.headers.get("x-request-id")

    async def aiter_bytes(self) -> AsyncIterator[bytes]:
        """Yield the body as it arrives, decompressed; raise TransportError when it breaks off."""
        with self._conversation.watched(self._hop):
            async for piece in self._response.aiter_bytes():
                yield piece
