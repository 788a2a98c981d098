"""One call's way, without I/O: its request, where redirects lead, which answers are refusals; senders do the rest.

Redirects, the whole rule. A status that the spec documents as an answer is an answer, but for a 303 with a Location
beside a documented success with a body: that success is fetched there, with GET, whatever the method was. Otherwise GET
and HEAD without a body follow up to five redirects. Within the origin they are followed as they are; to another origin
by a bare request (no credential, no cookie, none of the caller's headers), and bare from then on. Never followed: any
other method, a step from https to http, a location with a user name in it. What is not followed is raised as a
PlatformError.
"""

from __future__ import annotations

import time
from copy import copy
from random import random
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from towpath_wire._seam import Answer, Reply

from towpath.errors import ConfigurationError

from .failures import Watched
from .http import httpx
from .origins import origin
from .problems import platform_error
from .requests import OPERATION, REPLAYABLE, RequestBuilder
from .retry import BUDGET
from .settings import read_retries, read_timeout
from .tries import Tries

if TYPE_CHECKING:
    from collections.abc import Callable

    from towpath_wire._seam import Call, Operation

    from towpath.errors import PlatformError
    from towpath.events import Event

    from .settings import Settings

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SUCCESSES = frozenset({2, *range(200, 300)})
_MOST_HOPS = 5
_OF_ONE_REQUEST = frozenset({b"authorization", b"content-length", b"content-type", b"transfer-encoding"})
_STARTED = "towpath.started"
_BYTES = "application/octet-stream"
_ANYTHING = "*/*"
_NO_ADDRESS = "leads to something that is not a web address"


class Hop:
    """One request of a call; a redirect makes another."""

    __slots__ = ("bare", "call", "credentialed", "hops", "request")

    def __init__(
        self,
        call: Call[Any],
        request: httpx.Request,
        *,
        credentialed: bool,
        bare: bool = False,
        hops: int = 0,
    ) -> None:
        self.call = call
        self.request = request
        self.credentialed = credentialed
        self.bare = bare
        self.hops = hops

    @property
    def operation(self) -> Operation[Any]:
        return self.call.operation


class Conversation:
    """What a client's senders share: all but the waiting."""

    def __init__(
        self, settings: Settings, *, clock: Callable[[], float], chance: Callable[[], float] = random
    ) -> None:
        self.settings = settings
        self._builder = RequestBuilder(settings)
        self._clock = clock
        self._chance = chance

    def begin(self, call: Call[Any]) -> Hop:
        """Return the first request of a call; an operation without security goes out without a credential.

        To a server of its own that is not of the client's origin, an operation goes by a bare request. One that does
        not do without a credential raises ConfigurationError then: the credential goes to the client's origin only.
        """
        operation = call.operation
        if not self._builder.is_abroad(operation):
            return Hop(call, self._builder.build(call), credentialed=bool(operation.security))
        if operation.security and () not in operation.security:
            raise ConfigurationError(
                f"{operation.id}: its server is {operation.server}, and the credential goes to "
                f"{self.settings.base_url} only; make a client with that base_url for it"
            )
        return Hop(call, self._builder.build(call, bare=True), credentialed=False, bare=True)

    def begin_bare(self, call: Call[Any]) -> Hop:
        """Return the first request of a call that goes to its link: nothing of the client's goes along."""
        assert call.link is not None
        return Hop(call, self._builder.build(call, bare=True), credentialed=False, bare=True)

    def tries(self, first: Hop) -> Tries:
        """Return the tries of the call that begins with this request."""
        options, retries, budget = first.call.options, self.settings.retries, BUDGET
        if options is not None and options.retries is not None:
            retries = read_retries(options.retries, "options.retries")
        if options is not None and options.retry_within is not None:
            budget = min(BUDGET, read_timeout(options.retry_within, "options.retry_within"))
        return Tries(
            first, retries=retries, budget=budget, clock=self._clock, chance=self._chance, tell=self.tell
        )

    def watched(self, hop: Hop) -> Watched:
        """Return what translates httpx's errors while this hop is under way."""
        return Watched(hop.operation, hop.request, self.settings.redactor)

    def on_request(self, request: httpx.Request) -> None:
        """Tell handlers that a request goes out, be it a call, an exchange or a second try."""
        from towpath.events import RequestSent

        request.extensions[_STARTED] = time.monotonic()
        operation: str = request.extensions[OPERATION]
        self.tell(RequestSent(operation, request.method, self.settings.redactor.url(request.url)))

    def on_response(self, response: httpx.Response) -> None:
        """Tell handlers that an answer's head is there."""
        from towpath.events import AnswerReceived

        request, redactor = response.request, self.settings.redactor
        self.tell(
            AnswerReceived(
                operation=request.extensions[OPERATION],
                method=request.method,
                url=redactor.url(request.url),
                status=response.status_code,
                seconds=time.monotonic() - request.extensions[_STARTED],
                request_id=redactor.text(response.headers.get("x-request-id", "")) or None,
            )
        )

    def exchanged(self, seconds: float | None) -> None:
        """Tell handlers that there is a new token."""
        if self.settings.on_event is not None:
            from towpath.events import TokenExchanged

            self.tell(TokenExchanged(seconds))

    def is_answer(self, hop: Hop, response: httpx.Response) -> bool:
        """Return whether an answer is what was asked for, going by its status."""
        status = response.status_code
        documented = any(answer.status == status for answer in hop.operation.answers)
        return 200 <= status < 300 or (documented and not _is_elsewhere(hop, response))

    def onward(self, hop: Hop, response: httpx.Response) -> Hop | None:
        """Return the request that a redirect leads to, or None; raise PlatformError for one that is not followed."""
        way = self._way(hop, response)
        if isinstance(way, str):
            raise self._not_followed(hop, response, way)
        return way

    def reply(self, hop: Hop, response: httpx.Response, content: bytes) -> Reply[Any]:
        """Return an answer as its caller is handed it."""
        led_away = hop.bare and hop.hops > 0
        operation = _as_another_host_has_it(hop.operation) if led_away else hop.operation
        return Reply(operation, response.status_code, response.headers, content, strict=self.settings.strict)

    def refusal(self, hop: Hop, response: httpx.Response, content: bytes) -> PlatformError:
        """Return the typed error for an answer that is none."""
        return platform_error(self.settings, hop.operation, response, content)

    def envelope_refusal(self, hop: Hop, response: httpx.Response, reply: Reply[Any]) -> PlatformError | None:
        """Return the typed error where a successful status carries an envelope with an error in it."""
        refusal = reply.refusal()
        if refusal is None:
            return None
        return platform_error(self.settings, hop.operation, response, reply.content, refusal)

    def _way(self, hop: Hop, response: httpx.Response) -> Hop | str | None:
        """Return the next hop, or in words why there is none, or None where nothing redirects."""
        location = response.headers.get("location")
        if response.status_code not in _REDIRECTS or location is None:
            return None
        try:
            target = httpx.URL(urljoin(str(hop.request.url), location))
        except (httpx.InvalidURL, ValueError):
            return _NO_ADDRESS
        method = "GET" if _is_elsewhere(hop, response) else hop.request.method
        return self._objection(hop, target, method) or self._hop_to(hop, target, method)

    def _objection(self, hop: Hop, target: httpx.URL, method: str) -> str:
        if target.scheme not in ("http", "https") or not target.raw_host:
            return _NO_ADDRESS
        if method not in ("GET", "HEAD") or (method == hop.request.method and _has_body(hop.request)):
            return f"answers a {method}, which is never sent to a second place"
        if target.userinfo:
            return "leads to an address with a user name in it"
        if hop.request.url.scheme == "https" and target.scheme == "http":
            return "leads from an encrypted address to one that is not"
        if hop.hops >= _MOST_HOPS:
            return f"is one more after {_MOST_HOPS}"
        return ""

    def _hop_to(self, hop: Hop, target: httpx.URL, method: str) -> Hop:
        before, operation = hop.request, hop.operation
        extensions = {**before.extensions, REPLAYABLE: True}
        # Bare once, bare for good: the way back home was chosen by somebody else.
        if hop.bare or origin(target) != origin(before.url):
            request = self._builder.bare(method, target, operation, extensions)
            return Hop(hop.call, request, credentialed=False, bare=True, hops=hop.hops + 1)
        headers = [pair for pair in before.headers.raw if pair[0].lower() not in _OF_ONE_REQUEST]
        request = httpx.Request(method, target, headers=headers, extensions=extensions)
        return Hop(hop.call, request, credentialed=hop.credentialed, hops=hop.hops + 1)

    def _not_followed(self, hop: Hop, response: httpx.Response, reason: str) -> PlatformError:
        message = f"the redirect {reason}, so it is not followed"
        return platform_error(self.settings, hop.operation, response, b"", message=message)

    def tell(self, event: Event) -> None:
        """Tell the client's handler, where it has one."""
        if self.settings.on_event is not None:
            self.settings.on_event(event)


def _is_elsewhere(hop: Hop, response: httpx.Response) -> bool:
    """Return whether a documented 303 says where what the operation returns can be fetched."""
    answers = hop.operation.answers
    return (
        response.status_code == 303
        and "location" in response.headers
        and any(answer.status == 303 for answer in answers)
        and any(answer.content_type is not None and answer.status in _SUCCESSES for answer in answers)
    )


def _as_another_host_has_it(operation: Operation[Any]) -> Operation[Any]:
    """Return an operation whose bytes may be of any media type: that of a file elsewhere is not the platform's to say."""
    away = copy(operation)
    away.answers = tuple(
        Answer(answer.status, _ANYTHING, answer.decode) if answer.content_type == _BYTES else answer
        for answer in operation.answers
    )
    return away


def _has_body(request: httpx.Request) -> bool:
    return "content-length" in request.headers or "transfer-encoding" in request.headers
