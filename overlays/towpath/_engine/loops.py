"""What belongs to an event loop, as sockets do: each loop gets its own, and it is let go of before the loop ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from anyio.lowlevel import RunVar

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

T = TypeVar("T")


class PerLoop(Generic[T]):
    """One thing for each event loop (asyncio's or trio's), made where it is first asked for.

    A thing that outlives its loop would leave sockets open; so an asynchronous generator is parked on the loop, which
    every loop finishes before it ends.
    """

    def __init__(self, make: Callable[[], T], let_go: Callable[[T], Awaitable[object]]) -> None:
        self._make = make
        self._let_go = let_go
        self._kept: RunVar[tuple[T, AsyncGenerator[None]] | None] = RunVar("what is kept for this loop")

    async def here(self) -> T:
        """Return the running loop's."""
        kept = self._kept.get(None)
        if kept is not None:
            return kept[0]
        made = self._make()
        parked = self._until_the_loop_ends(made)
        self._kept.set((made, parked))
        await anext(parked)
        return made

    async def aclose(self) -> None:
        """Let go of the running loop's, where there is one; other loops keep theirs until they end."""
        kept = self._kept.get(None)
        if kept is not None:
            self._kept.set(None)
            await kept[1].aclose()

    async def _until_the_loop_ends(self, made: T) -> AsyncGenerator[None]:
        try:
            yield
        finally:
            await self._let_go(made)
