"""Keys in headers on httpx's auth flow, the same for code that blocks and code that awaits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .http import httpx
from .origins import origin

if TYPE_CHECKING:
    from collections.abc import Generator

    from .schemes import HeaderKeys


class HeaderAuth(httpx.Auth):
    """Sign requests to one origin with keys; a request to any other goes out as it is."""

    def __init__(self, base_url: str, keys: HeaderKeys) -> None:
        self._origin = origin(httpx.URL(base_url))
        self._keys = keys

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        if origin(request.url) == self._origin:
            for key in self._keys.keys:
                request.headers[key.header] = key.value()
        yield request
