"""The transport that `towpath.fast` offers."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from towpath._engine.http import httpx
from towpath._engine.loops import PerLoop
from towpath._engine.trust import trusted
from towpath.errors import ConfigurationError

from .exchange import Exchange
from .pool import Pool
from .proxies import proxy_choice

if TYPE_CHECKING:
    import ssl

_LIMITS = httpx.Limits(max_connections=100, keepalive_expiry=5.0)


class AiohttpTransport(httpx.AsyncBaseTransport):
    """Carry an asynchronous client's requests over aiohttp's connections. Works on asyncio only.

    `verify` is True (the certificates that httpx trusts), a file of certificates, or an `ssl.SSLContext` (for client
    certificates too). `proxy` is the address of an http or https proxy; without it the environment names one
    (`HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`), unless `trust_env` is false. Of `limits`, `max_connections`
    bounds the exchanges under way and `keepalive_expiry` (seconds) how long idle connections are kept.

    Raises ConfigurationError for what aiohttp cannot do: `http2`, socks proxies, a TLS context of the proxy's own, and,
    with the first request, trio.
    """

    def __init__(
        self,
        *,
        verify: ssl.SSLContext | str | bool = True,
        trust_env: bool = True,
        http2: bool = False,
        limits: httpx.Limits = _LIMITS,
        proxy: httpx.Proxy | httpx.URL | str | None = None,
    ) -> None:
        if http2:
            raise ConfigurationError(
                "aiohttp speaks HTTP/1.1 only; leave http2= out, or use httpx.AsyncHTTPTransport(http2=True)"
            )
        proxy_for = proxy_choice(proxy, trust_env=trust_env)
        context = (
            trusted()
            if verify is True and trust_env
            else httpx.create_ssl_context(verify=verify, trust_env=trust_env)
        )
        context.set_alpn_protocols(["http/1.1"])  # as httpx itself does, so one context serves both
        self._pools = PerLoop(lambda: Pool(context, limits, proxy_for), Pool.aclose)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError(
                "aiohttp works on asyncio only; on trio leave towpath.fast out"
            ) from None
        pool = await self._pools.here()
        lease = await pool.lease(request)
        try:
            return await Exchange(request, lease).response()
        except BaseException:
            lease.end(broken=True)
            raise

    async def aclose(self) -> None:
        """Close the connections of the running loop; those of other loops close with them."""
        await self._pools.aclose()
