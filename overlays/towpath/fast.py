"""Fast asynchronous calls, many at once: a transport for httpx on aiohttp. Needs `pip install "towpath[fast]"`.

    from towpath import AsyncOuro
    from towpath.fast import AiohttpTransport

    async with AsyncOuro(transport=AiohttpTransport()) as ouro:
        ...

Any `httpx.AsyncClient` takes it as well. It does what httpx's own transport does, byte for byte on the wire, at about
a fifth of the cost with fifty calls at once. What differs, and why:

- HTTP/1.1 on asyncio only, and no socks proxies: aiohttp has neither HTTP/2 nor trio nor socks.
- The extension `network_stream` answers `get_extra_info` but cannot be read or written, and nothing is told to a
  `trace` extension: there is no httpcore below.
- Idle connections are kept, all of them, for `keepalive_expiry`; `max_keepalive_connections` is not looked at: closing
  thirty of fifty connections after each burst is part of what makes httpx slow.
- Where a refusal (status 300 or above) comes before the body has gone out, the rest is not sent; httpx sends on until
  the connection breaks or its time is over, and may never see the refusal.
- A proxy that does not open its tunnel in time is a ConnectTimeout, since nothing was sent; httpx has a ReadTimeout.
- Content that is not as long as its Content-Length is an `httpx.LocalProtocolError`; httpx lets h11's through.
- An answer has up to 1,000 headers of up to 64 KiB each; httpx takes 100 KiB of all together.
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
