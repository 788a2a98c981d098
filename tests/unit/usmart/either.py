"""Both kinds of uSmart client on a stand-in, with a place between them where requests are seen and answers replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
import httpx
from towpath import AsyncUSmart, USmart

if TYPE_CHECKING:
    from collections.abc import Callable

    from towpath.testing import StandIn


class Between(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Carry requests to a stand-in as a network would; the first fault that answers takes the stand-in's place.

    A fault is handed the request and a function that lets it through; what it raises is raised to the client.
    """

    def __init__(self, stand_in: StandIn) -> None:
        self._stand_in = stand_in
        self._inner = stand_in.transport
        self.requests: list[httpx.Request] = []
        self.faults: list[Callable[[httpx.Request, Callable[[], httpx.Response]], httpx.Response | None]] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        return self._answered(request, b"".join(request.stream))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.AsyncByteStream)
        return self._answered(request, b"".join([piece async for piece in request.stream]))

    def paths(self) -> list[str]:
        """Return what was asked for: the action, or PUT."""
        return ["PUT" if each.method == "PUT" else each.url.path.rpartition("/")[2] for each in self.requests]

    def puts(self) -> list[httpx.Request]:
        """Return the uploads."""
        return [each for each in self.requests if each.method == "PUT"]

    def _answered(self, request: httpx.Request, body: bytes) -> httpx.Response:
        sent = httpx.Request(request.method, request.url, headers=request.headers.raw, content=body)
        self.requests.append(sent)

        def through() -> httpx.Response:
            answer = self._inner.handle_request(sent)
            answer.read()
            return answer

        for fault in list(self.faults):
            answer = fault(sent, through)
            if answer is not None:
                break
        else:
            answer = through()
        answer.request = request
        return answer


class Either:
    """One way to call both kinds of client: `either(lambda usmart: usmart.datasets.view(dataset))`."""

    def __init__(self, stand_in: StandIn, between: Between, *, awaits: bool, role: str = "owner") -> None:
        self.awaits = awaits
        self.stand_in = stand_in
        self.world = stand_in.world
        self.between = between
        self.arguments: dict[str, Any] = {
            **stand_in.credentials[role],
            "base_url": stand_in.base_url,
            "transport": between,
        }

    def __call__(self, use: Callable[[Any], Any], **more: Any) -> Any:
        arguments = {**self.arguments, **more}
        if not self.awaits:
            with USmart(**arguments) as usmart:
                return use(usmart)

        async def main() -> Any:
            async with AsyncUSmart(**arguments) as usmart:
                return await use(usmart)

        return anyio.run(main)

    def instead(
        self,
        count: int,
        fault: Callable[[httpx.Request, Callable[[], httpx.Response]], httpx.Response],
        where: str,
    ) -> None:
        """Let `fault` answer the first `count` requests of an action (or PUT)."""
        left = count

        def faulty(request: httpx.Request, through: Callable[[], httpx.Response]) -> httpx.Response | None:
            nonlocal left
            action = "PUT" if request.method == "PUT" else request.url.path.rpartition("/")[2]
            if action != where or not left:
                return None
            left -= 1
            return fault(request, through)

        self.between.faults.append(faulty)
