"""Fast asynchronous calls, many at once: a transport for httpx on aiohttp. Needs `pip install "towpath[fast]"`.

    from towpath import AsyncOuro
    from towpath.fast import AiohttpTransport

    async with AsyncOuro(transport=AiohttpTransport()) as ouro:
        ...

Any `httpx.AsyncClient` takes it as well. It does what httpx's own transport does, byte for byte on the wire, at about
a third of its cost with fifty calls at once. What differs, and why:

- HTTP/1.1 on asyncio only, and no socks proxies: aiohttp has neither HTTP/2 nor trio nor socks.
- The extension `network_stream` answers `get_extra_info` but cannot be read or written, and nothing is told to a
  `trace` extension: there is no httpcore below.
- Idle connections are kept up to `max_connections`, for `keepalive_expiry`; `max_keepalive_connections` is not looked
  at: closing thirty of fifty connections after each burst is most of what makes httpx slow.
- Where a refusal (status 300 or above) comes before a body has gone out, the rest is not sent; httpx sends on
  until the connection breaks.
- aiohttp names itself (`User-Agent`) to a proxy that it asks for a tunnel; the platform does not see it.
- What had arrived of a body when its connection broke, and was not read yet, is not handed out before the error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import ConfigurationError

if TYPE_CHECKING:
    from ._engine.fast.transport import AiohttpTransport
else:
    try:
        from ._engine.fast.transport import AiohttpTransport
    except ModuleNotFoundError as error:
        if error.name != "aiohttp":
            raise
        raise ConfigurationError('towpath.fast needs aiohttp: pip install "towpath[fast]"') from error

__all__ = ["AiohttpTransport"]
