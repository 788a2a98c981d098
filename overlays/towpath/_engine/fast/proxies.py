"""Which proxy the way to an origin leads through: the one that was given, else what the environment says."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING
from urllib.request import getproxies, proxy_bypass

from towpath._engine.http import httpx
from towpath.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable

    Choice = Callable[[httpx.URL], httpx.Proxy | None]


def proxy_choice(given: httpx.Proxy | httpx.URL | str | None, *, trust_env: bool) -> Choice:
    """Return what names the proxy for a URL; raise ConfigurationError for one that aiohttp cannot go through."""
    if given is not None:
        proxy = _read(given)
        return lambda url: proxy
    if not trust_env:
        return lambda url: None
    # As httpx: read once, and the variable of the scheme wins over ALL_PROXY.
    named = {scheme: _read(url) for scheme, url in getproxies().items() if scheme in ("http", "https", "all")}

    def from_environment(url: httpx.URL) -> httpx.Proxy | None:
        proxy = named.get(url.scheme) or named.get("all")
        return None if proxy is None or proxy_bypass(url.netloc.decode()) else proxy

    return from_environment


def headers_for(proxy: httpx.Proxy) -> list[tuple[bytes, bytes]]:
    """Return what is for the proxy alone: its credential, and the headers that it was given."""
    login = proxy.raw_auth
    basic = [] if login is None else [(b"Proxy-Authorization", b"Basic " + b64encode(b":".join(login)))]
    return [*basic, *proxy.headers.raw]


def _read(given: httpx.Proxy | httpx.URL | str) -> httpx.Proxy:
    if isinstance(given, str) and "://" not in given:
        given = f"http://{given}"
    try:
        proxy = given if isinstance(given, httpx.Proxy) else httpx.Proxy(given)
    except (ValueError, httpx.InvalidURL):
        # Not shown: there may be a password in it.
        raise ConfigurationError("the proxy is no http:// or https:// address") from None
    if proxy.url.scheme not in ("http", "https"):
        raise ConfigurationError(f"aiohttp goes through http and https proxies, not {proxy.url.scheme}")
    if proxy.ssl_context is not None:
        raise ConfigurationError("aiohttp has one TLS context for proxies and platforms: give it as verify=")
    return proxy
