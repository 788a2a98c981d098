"""The sender that blocks: carries calls over httpx, one thread a call, any number of threads."""

from __future__ import annotations

import time
from contextlib import contextmanager
from random import random
from typing import TYPE_CHECKING, Any, TypeVar

from towpath_wire._seam import Call, Link

from towpath.errors import ConfigurationError, PlatformError, TransportError

from .conversation import Conversation, Hop
from .header_auth import HeaderAuth
from .http import httpx, without_cookies
from .own_time import no_chance, own_time
from .remains import read_problem
from .schemes import HeaderKeys, Login
from .settings import CLOSED
from .token_auth import TokenAuth
from .tokens import TokenCore
from .trust import trusted_without

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Mapping

    from towpath_wire._seam import Operation, Reply

    from towpath.events import Event

    from .settings import Settings

T = TypeVar("T")
Got = TypeVar("Got")

OPEN = httpx.Auth()


class HttpSender:
    """Carry calls for one client; keeps connections and the token."""

    def __init__(
        self,
        settings: Settings,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] = time.sleep,
        chance: Callable[[], float] = random,
    ) -> None:
        own = own_time(settings.transport)
        self._now = clock if own is None else own.seconds
        """The clock that pauses go by; a token ages by the real one all the same."""
        self._sleep = sleep if own is None else own.advance
        self._conversation = Conversation(
            settings, clock=self._now, chance=chance if own is None else no_chance
        )
        self.base_url = settings.base_url
        """Where calls go."""
        self._scheme = settings.scheme
        verify = trusted_without(settings.transport)
        self._client = without_cookies(
            httpx.Client(transport=settings.transport, verify=verify, follow_redirects=False)
        )
        if settings.on_event is not None:
            told = self._conversation
            self._client.event_hooks = {"request": [told.on_request], "response": [told.on_response]}
        self._auth = self._auth_for(settings, clock)

    def send(self, call: Call[T], /) -> Reply[T]:
        """Send a call and return its reply; raise PlatformError for a refusal, TransportError where no answer came."""
        return self._tried(self._conversation.begin(call), self._reply)

    @contextmanager
    def stream(self, call: Call[Any], /) -> Generator[StreamedAnswer]:
        """Send a call and hand over its answer as it arrives; raise as `send` does. Refused envelopes are not seen."""
        hop, response = self._tried(self._conversation.begin(call), self._open)
        try:
            yield StreamedAnswer(self._conversation, hop, response)
        finally:
            response.close()

    @contextmanager
    def fetch(self, operation: Operation[Any], link: str) -> Generator[StreamedAnswer]:
        """Get what a link in an answer leads to, by a bare request, and hand it over as it arrives; raise as `send` does.

        A link that is neither https nor of this machine raises ContractError, and nothing is sent.
        """
        hop, response = self._tried(
            self._conversation.begin_bare(Call(operation, operation.path, link=Link(link, "$.url"))),
            self._open,
        )
        try:
            yield StreamedAnswer(self._conversation, hop, response)
        finally:
            response.close()

    def send_bare(self, call: Call[T], /) -> Reply[T]:
        """Send a call to its link, an address that an answer gave, by a bare request, and return its reply.

        Only what the operation itself describes goes along: method, its own parameters in headers, body and the body's
        exact content type, always with a Content-Length; no credential, no cookie, no header of the client or of
        `Options`. So a file goes to a presigned address: `send_bare(put_file(file).leading_to(Link(url, "$.url")))`.
        Raises as `send` does; ContractError for a link that is neither https nor of this machine, ConfigurationError
        for a body of unknown size, and nothing is sent then.
        """
        return self._tried(self._conversation.begin_bare(call), self._reply)

    def claims(self) -> dict[str, Any]:
        """Return what a live token says of itself, unverified; nothing where the client has no login."""
        return self._auth.claims() if isinstance(self._auth, TokenAuth) else {}

    def pause(self, seconds: float) -> None:
        """Let some seconds go by; at once, on a transport that keeps a time of its own."""
        self._sleep(seconds)

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

    def close(self) -> None:
        """Close all connections; calls raise ConfigurationError from then on."""
        self._client.close()

    def _tried(self, first: Hop, once: Callable[[Hop], Got]) -> Got:
        """Do what sends a call's first request, and do it again after a pause where the rule (`retry`) says so."""
        tries = self._conversation.tries(first)
        while True:
            try:
                return once(first)
            except (PlatformError, TransportError) as error:
                pause = tries.pause_after(error)
                if pause is None:
                    raise
            self._sleep(pause)

    def _reply(self, hop: Hop) -> Reply[Any]:
        """Send a request and return the whole reply, wherever redirects led."""
        hop, response = self._open(hop)
        try:
            with self._conversation.watched(hop):
                # Not kept in a variable of its own: a traceback would show what an answer may echo.
                reply = self._conversation.reply(hop, response, response.read())
        finally:
            response.close()
        refusal = self._conversation.envelope_refusal(hop, response, reply)
        if refusal is not None:
            raise refusal
        return reply

    def _open(self, hop: Hop) -> tuple[Hop, httpx.Response]:
        """Send a request, follow where its answers lead, and return the answer whose body has not been read yet."""
        while True:
            response = self._dispatch(hop)
            try:
                if self._conversation.is_answer(hop, response):
                    return hop, response
                onward = self._conversation.onward(hop, response)
                if onward is None:
                    raise self._conversation.refusal(hop, response, read_problem(response))
            except BaseException:
                response.close()
                raise
            response.close()
            hop = onward

    def _dispatch(self, hop: Hop) -> httpx.Response:
        if self._client.is_closed:
            raise ConfigurationError(CLOSED)
        with self._conversation.watched(hop):
            return self._client.send(hop.request, auth=self._auth if hop.credentialed else OPEN, stream=True)

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
            exchange=lambda: self.send(scheme.call()),
            told=self._conversation.exchanged,
        )


class StreamedAnswer:
    """An answer whose body is read as it is asked for."""

    def __init__(self, conversation: Conversation, hop: Hop, response: httpx.Response) -> None:
        self._conversation = conversation
        self._hop = hop
        self._response = response

    def __repr__(self) -> str:
        return f"<StreamedAnswer {self.status} to {self._hop.operation.id}>"

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

    def iter_bytes(self) -> Iterator[bytes]:
        """Yield the body as it arrives, decompressed; raise TransportError when it breaks off."""
        with self._conversation.watched(self._hop):
            yield from self._response.iter_bytes()
