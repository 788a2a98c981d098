"""A client of either kind, against the stand-in."""

from __future__ import annotations

from inspect import isawaitable
from typing import TYPE_CHECKING, Any

import anyio
from towpath import AsyncOpendatasoft, Opendatasoft

if TYPE_CHECKING:
    from collections.abc import Callable

    from towpath.testing import StandIn


class Either:
    """Hands a client to what is to be done with it; awaits what is awaitable, and lists what comes one by one."""

    def __init__(self, stand_in: StandIn, role: str, *, awaits: bool, **chosen: Any) -> None:
        self.stand_in = stand_in
        self.awaits = awaits
        self._chosen = {
            "base_url": stand_in.base_url,
            "transport": stand_in.transport,
            **stand_in.credentials[role],
            **chosen,
        }

    def __call__(self, do: Callable[[Any], Any]) -> Any:
        return anyio.run(self._adone, do) if self.awaits else self._done(do)

    def _done(self, do: Callable[[Any], Any]) -> Any:
        with Opendatasoft(**self._chosen) as portal:
            result = do(portal)
            return list(result) if hasattr(result, "__next__") else result

    async def _adone(self, do: Callable[[Any], Any]) -> Any:
        async with AsyncOpendatasoft(**self._chosen) as portal:
            result = do(portal)
            if isawaitable(result):
                return await result
            return [item async for item in result] if hasattr(result, "__anext__") else result
