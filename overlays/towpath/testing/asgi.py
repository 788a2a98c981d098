"""The door for servers: a raw ASGI application, bodies in pieces both ways."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from .dialect import Dialect
from .json_text import dumps
from .messages import Request, Response
from .refusals import Refusal

if TYPE_CHECKING:
    from .core import StandIn
    from .reception import Reception

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

BODY_PAUSE: Final = 30.0
"""Seconds between two pieces of a body after which its sender is given up."""
LINGER: Final = 5.0
"""Seconds for which a body that nobody wants is taken, before the answer and after it: a connection that is closed
before what has come is read is reset, and the answer may be lost with it (RFC 9112, 9.6)."""
_LINGERING: Final = 64 << 20
"""Bytes of it that are taken at most after the answer."""
_SMALL: Final = 1 << 20
"""Bytes of a body nobody wants that are taken before the answer, so that the connection can be used again."""


class Application:
    """Answer ASGI's http and lifespan scopes with a stand-in; `mount` is cut off the front of each path."""

    def __init__(
        self, stand_in: StandIn, *, mount: str = "", body_pause: float = BODY_PAUSE, linger: float = LINGER
    ) -> None:
        self.stand_in = stand_in
        self._mount = mount.encode()
        self._pause = body_pause
        self._linger = linger

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Serve one scope."""
        if scope["type"] == "http":
            await self._serve(scope, receive, send)
        elif scope["type"] == "lifespan":
            await _live(receive, send)
        else:
            raise RuntimeError(f"a stand-in does not speak {scope['type']}")

    def answer(self, request: Request) -> Response:
        """Answer a request without a body that came another way."""
        request.raw_path = self._below(request.raw_path)
        return self.stand_in.handle(request)

    def _below(self, raw_path: bytes) -> bytes:
        # A request that came by its Host has the mount in front of links that answers gave, and nowhere else.
        if self._mount and (raw_path + b"/").startswith(self._mount + b"/"):
            return raw_path[len(self._mount) :] or b"/"
        return raw_path

    async def _serve(self, scope: Message, receive: Receive, send: Send) -> None:
        raw_path: bytes = scope.get("raw_path") or scope["path"].encode("utf-8")
        headers: list[tuple[bytes, bytes]] = scope["headers"]
        request = Request(scope["method"], self._below(raw_path), scope["query_string"], headers)
        reception = self.stand_in.receive(request)
        try:
            whole = await self._take_body(request, reception, receive)
            if whole is None:
                return  # the sender is gone
            response = reception.finish()
        finally:
            reception.close()
        if not whole or request.method == "CONNECT":  # what follows a CONNECT is no HTTP
            response.headers.append((b"connection", b"close"))
        await _answer(response, send, None if whole else lambda: self._drop(receive, _LINGERING))

    async def _take_body(self, request: Request, reception: Reception, receive: Receive) -> bool | None:
        """Feed the body; return whether it was taken whole, or None when nobody waits for an answer any more."""
        if not request.announces_body():
            return True
        if not reception.wants_body and request.header(b"expect") is not None:
            return False  # a sender that waits for leave to send is told no at once
        while reception.wants_body:
            try:
                message = await asyncio.wait_for(receive(), self._pause)
            except TimeoutError:
                reception.give_up(Refusal(408, "body_late", "The body did not come", where="body"))
                return False
            if message["type"] == "http.disconnect":
                return None
            reception.feed(message.get("body", b""))
            if not message.get("more_body", False):
                return True
        if (request.announced_size() or 0) > _SMALL:
            return False
        return await self._drop(receive, _SMALL)

    async def _drop(self, receive: Receive, most: int) -> bool | None:
        """Take so many bytes that nobody wants; return whether they were all, or None when the sender is gone."""
        size = 0
        with suppress(TimeoutError):
            async with asyncio.timeout(self._linger):
                while size <= most:
                    message = await receive()
                    if message["type"] == "http.disconnect":
                        return None
                    if not message.get("more_body", False):
                        return True
                    size += len(message.get("body", b""))
        return False


class Joined:
    """Several applications on one port: each under its platform's name, or by a Host that begins with it.

    `http://127.0.0.1:8000/ouro/...` and `http://ouro.localhost:8000/...` lead to the same stand-in.
    """

    def __init__(self, stand_ins: list[StandIn]) -> None:
        self._named = {
            each.platform.encode(): Application(each, mount=f"/{each.platform}") for each in stand_ins
        }
        names = ", ".join(f"/{each.platform}" for each in stand_ins)
        hosts = ", ".join(f"{each.platform}.localhost" for each in stand_ins)
        said = f"The platforms here are under {names}, and at {hosts}"
        self._lost = dumps(Dialect().problem(Refusal(404, "not_found", said, where="path")))

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        request = Request(scope["method"], scope["raw_path"], b"", scope["headers"])
        application = self._find(request)
        if application is not None:
            await application(scope, receive, send)
            return
        response = self.answer(request)
        await send({"type": "http.response.start", "status": response.status, "headers": response.headers})
        await send({"type": "http.response.body", "body": response.body})

    def answer(self, request: Request) -> Response:
        application = self._find(request)
        if application is not None:
            return application.answer(request)
        headers = [
            (b"content-type", b"application/problem+json"),
            (b"content-length", b"%d" % len(self._lost)),
        ]
        return Response(404, headers, self._lost)

    def _find(self, request: Request) -> Application | None:
        named = self._named.get(request.raw_path[1:].partition(b"/")[0])
        if named is not None:
            return named
        host = (request.header(b"host") or "").lower().encode("ascii", "replace")
        return self._named.get(host.partition(b".")[0]) if b"." in host else None


async def _answer(
    response: Response, send: Send, before_the_end: Callable[[], Awaitable[object]] | None = None
) -> None:
    """Send an answer; `before_the_end` is done when its last byte is out and the connection still open."""
    await send({"type": "http.response.start", "status": response.status, "headers": response.headers})
    body = response.body
    if isinstance(body, bytes):
        if before_the_end is not None:
            await send({"type": "http.response.body", "body": body, "more_body": True})
            await before_the_end()
            body = b""
        await send({"type": "http.response.body", "body": body})
        return
    try:
        for piece in body:
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        await send({"type": "http.response.body", "body": b""})
    finally:
        close = getattr(body, "close", None)
        if close is not None:
            close()


async def _live(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
