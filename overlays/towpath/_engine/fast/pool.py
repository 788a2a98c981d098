"""One event loop's connections: opened, kept and found again by aiohttp's connector, within httpx's limits."""

from __future__ import annotations

import asyncio
import select
import sys
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

import aiohttp
from yarl import URL

from towpath._engine.http import httpx

from .proxies import headers_for
from .translation import FAILURES, while_connecting

if TYPE_CHECKING:
    import ssl

    from aiohttp.client_proto import ResponseHandler
    from aiohttp.connector import Connection

    from .proxies import Choice

_MOST_WAYS = 256


class Way:
    """How to reach an origin: what the connector goes by, and the proxy that is told each request's whole URL."""

    __slots__ = ("forwarding", "key")

    def __init__(self, key: aiohttp.ClientRequest, forwarding: httpx.Proxy | None) -> None:
        self.key = key
        self.forwarding = forwarding


class Lease:
    """A connection that one exchange has for itself, and its place among those that may be under way."""

    __slots__ = ("_connection", "_places", "protocol", "way")

    def __init__(self, way: Way, connection: Connection, places: asyncio.Semaphore) -> None:
        assert connection.protocol is not None
        self.way = way
        self.protocol: ResponseHandler = connection.protocol
        self._connection: Connection | None = connection
        self._places = places

    def end(self, *, broken: bool = False) -> None:
        """Give the connection back; it is closed where it is `broken` or its answer was not read to its end."""
        connection, self._connection = self._connection, None
        if connection is not None:
            self._places.release()
            if broken:
                connection.close()
            else:
                connection.release()


class Pool:
    """The connections of one event loop."""

    def __init__(self, context: ssl.SSLContext, limits: httpx.Limits, proxy_for: Choice) -> None:
        self._loop = asyncio.get_running_loop()
        self._context = context
        self._proxy_for = proxy_for
        self._connector = aiohttp.TCPConnector(limit=0, keepalive_timeout=limits.keepalive_expiry)
        self._places = asyncio.Semaphore(
            sys.maxsize if limits.max_connections is None else limits.max_connections
        )
        self._ways: dict[tuple[object, ...], Way] = {}
        self._used: WeakSet[ResponseHandler] = WeakSet()

    async def lease(self, request: httpx.Request) -> Lease:
        """Return a connection for a request; raise PoolTimeout, ConnectTimeout, ConnectError or ProxyError."""
        waits = request.extensions.get("timeout", {})
        way = self._way(request)
        await self._take_place(waits.get("pool"))
        try:
            return Lease(way, await self._connect(way, waits.get("connect")), self._places)
        except BaseException:
            self._places.release()
            raise

    async def aclose(self) -> None:
        """Close all connections, those under way included."""
        await self._connector.close()

    async def _take_place(self, patience: float | None) -> None:
        if not self._places.locked():
            await self._places.acquire()
            return
        try:
            async with asyncio.timeout(patience):
                await self._places.acquire()
        except TimeoutError as error:
            raise httpx.PoolTimeout("no connection became free") from error

    async def _connect(self, way: Way, patience: float | None) -> Connection:
        bounds = aiohttp.ClientTimeout(total=None, connect=patience)
        while True:
            connection = await self._connected(way, bounds)
            protocol = connection.protocol
            assert protocol is not None
            if protocol not in self._used:
                self._used.add(protocol)
                return connection
            if not _has_news(connection.transport):
                return connection
            connection.close()

    async def _connected(self, way: Way, bounds: aiohttp.ClientTimeout) -> Connection:
        try:
            return await self._connector.connect(way.key, [], bounds)
        except FAILURES as caught:
            error = while_connecting(caught)
        # Out here, so that the new error does not drag the old one along as its context.
        raise error

    def _way(self, request: httpx.Request) -> Way:
        url = request.url
        name = request.extensions.get("sni_hostname")
        origin = (url.scheme, url.raw_host, url.port, name)
        way = self._ways.get(origin)
        if way is None:
            if len(self._ways) >= _MOST_WAYS:
                self._ways.clear()
            way = self._ways[origin] = self._find_way(url, name)
        return way

    def _find_way(self, url: httpx.URL, name: str | None) -> Way:
        if url.scheme not in ("http", "https"):
            raise httpx.UnsupportedProtocol(
                f"Request URL has an unsupported protocol '{url.scheme}://'."
                if url.scheme
                else "Request URL is missing an 'http://' or 'https://' protocol."
            )
        proxy = self._proxy_for(url)
        if proxy is None:
            return Way(self._key(url, name), None)
        if url.scheme == "http":
            return Way(self._key(proxy.url, None), proxy)
        return Way(self._key(url, name, tunnel=proxy), None)

    def _key(
        self, url: httpx.URL, name: str | None, tunnel: httpx.Proxy | None = None
    ) -> aiohttp.ClientRequest:
        more: dict[str, Any] = {}
        if tunnel is not None:
            host = f"{url.netloc.decode()}{'' if url.port else ':443'}"
            told = {name.decode(): value.decode("latin-1") for name, value in headers_for(tunnel)}
            more = {"proxy": _address(tunnel.url), "proxy_headers": {"Host": host, **told}}
            more["headers"] = {"Host": host}
        return aiohttp.ClientRequest(
            "GET", _address(url), loop=self._loop, ssl=self._context, server_hostname=name, **more
        )


def _address(url: httpx.URL) -> URL:
    return URL.build(scheme=url.scheme, host=url.raw_host.decode(), port=url.port)


def _has_news(transport: asyncio.Transport | None) -> bool:
    """Return whether something came over an idle connection: that it has been closed, which nobody has noticed yet."""
    socket = None if transport is None else transport.get_extra_info("socket")
    if socket is None or socket.fileno() < 0:
        return True
    if not hasattr(select, "poll"):  # Windows
        return bool(select.select([socket], [], [], 0)[0])
    poll = select.poll()
    poll.register(socket, select.POLLIN)
    return bool(poll.poll(0))
