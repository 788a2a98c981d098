"""One way to use both kinds of client, so that each test is said once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
from towpath import AsyncDataOps, DataOps

if TYPE_CHECKING:
    from collections.abc import Callable


class Either:
    """Makes a client for each use; `call` and `items` say what to do with it."""

    def __init__(self, token: str, *, awaits: bool, **chosen: Any) -> None:
        self.awaits = awaits
        self._token = token
        self._chosen = chosen

    def call(self, use: Callable[[Any], Any]) -> Any:
        """Return what a method returns, awaited where the client awaits."""
        if not self.awaits:
            with DataOps(self._token, **self._chosen) as client:
                return use(client)

        async def main() -> Any:
            async with AsyncDataOps(self._token, **self._chosen) as client:
                return await use(client)

        return anyio.run(main)

    def items(self, use: Callable[[Any], Any]) -> list[Any]:
        """Return all that a list yields."""
        if not self.awaits:
            with DataOps(self._token, **self._chosen) as client:
                return list(use(client))

        async def main() -> list[Any]:
            async with AsyncDataOps(self._token, **self._chosen) as client:
                return [each async for each in use(client)]

        return anyio.run(main)
