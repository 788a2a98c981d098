"""One document, two clients: what we emit for it, and what stock openapi-python-client does."""

from __future__ import annotations

import asyncio
from importlib import import_module
from typing import TYPE_CHECKING, Any

import httpx
from towpath_wire._seam.plain import AsyncPlainSender, PlainSender

if TYPE_CHECKING:
    from collections.abc import Callable

ORIGIN = "https://trials.example"


class Exchange:
    """Answers every request alike, and keeps the last one with its body."""

    def __init__(self, response: httpx.Response | None) -> None:
        self.response = response or httpx.Response(204)
        self.request = httpx.Request("GET", ORIGIN)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.request = request
        return self.response

    async def later(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        self.request = request
        return self.response


class Ours:
    """The client that we emit."""

    def __init__(self, platform: str) -> None:
        package = import_module(f"towpath_wire.{platform}")
        self.models: Any = import_module(f"towpath_wire.{platform}.models")
        self._api, self._async_api = package.Api, package.AsyncApi

    def value(self, ask: Callable[[Any], Any], response: httpx.Response | None = None) -> Any:
        """Return what a call of the group `trials` returns."""
        return self._made(ask, response)[0]

    def request(self, ask: Callable[[Any], Any]) -> httpx.Request:
        """Return what a call sends."""
        return self._made(ask, None)[1]

    def request_later(self, ask: Callable[[Any], Any]) -> httpx.Request:
        """Return what a call sends that is awaited."""
        exchange = Exchange(None)

        async def made() -> None:
            async with AsyncPlainSender(ORIGIN, transport=httpx.MockTransport(exchange.later)) as sender:
                await ask(self._async_api(sender).trials)

        asyncio.run(made())
        return exchange.request

    def _made(self, ask: Callable[[Any], Any], response: httpx.Response | None) -> tuple[Any, httpx.Request]:
        exchange = Exchange(response)
        with PlainSender(ORIGIN, transport=httpx.MockTransport(exchange)) as sender:
            return ask(self._api(sender).trials), exchange.request


class Stock:
    """The client that the generator emits with its own templates."""

    def __init__(self, package: str) -> None:
        self._package = package

    @property
    def models(self) -> Any:
        return import_module(f"{self._package}.models")

    @property
    def types(self) -> Any:
        return import_module(f"{self._package}.types")

    def value(self, operation: str, response: httpx.Response | None = None, **arguments: Any) -> Any:
        """Return what a call returns, parsed."""
        return self._made(operation, response, arguments)[0]

    def request(self, operation: str, **arguments: Any) -> httpx.Request:
        """Return what a call sends."""
        return self._made(operation, None, arguments)[1]

    def request_later(self, operation: str, **arguments: Any) -> httpx.Request:
        """Return what a call sends that is awaited."""
        exchange = Exchange(None)

        async def made() -> None:
            async with self._client(exchange.later) as client:
                await self._operation(operation).asyncio_detailed(client=client, **arguments)

        asyncio.run(made())
        return exchange.request

    def _made(
        self, operation: str, response: httpx.Response | None, arguments: dict[str, Any]
    ) -> tuple[Any, httpx.Request]:
        exchange = Exchange(response)
        with self._client(exchange) as client:
            answered = self._operation(operation).sync_detailed(client=client, **arguments)
        return answered.parsed, exchange.request

    def _client(self, handler: Any) -> Any:
        client = import_module(f"{self._package}.client").Client
        return client(base_url=ORIGIN, httpx_args={"transport": httpx.MockTransport(handler)})

    def _operation(self, name: str) -> Any:
        return import_module(f"{self._package}.api.trials.{name}")
