"""Workflows of several calls, written once: generators that say what they need, and two drivers that see to it.

A flow yields steps and is handed their results: a `Call` (its reply), `Bare` (the reply to a call that goes to a link
in an answer), `Work` (what a function returns; in a thread, where the client awaits), `Pull` (the next item of an
iterator, or None), `CLAIMS` (what the token says of itself).
What a step raises, a cancellation included, is raised where the flow waits, so `try` and `finally` mean what they say.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeAlias, TypeVar

from towpath_wire._seam import Call

from .driving import arun, run

if TYPE_CHECKING:
    from .async_sender import AsyncHttpSender
    from .sender import HttpSender

T = TypeVar("T")


class Bare(Generic[T]):
    """A call that goes to its link by a bare request (`HttpSender.send_bare`), such as an upload to a presigned URL."""

    __slots__ = ("call",)

    def __init__(self, call: Call[T]) -> None:
        self.call = call


class Work(Generic[T]):
    """A function that may block, such as opening a file."""

    __slots__ = ("do",)

    def __init__(self, do: Callable[[], T]) -> None:
        self.do = do


class Pull(Generic[T]):
    """The next item of an iterator, of either kind; None at its end."""

    __slots__ = ("items",)

    def __init__(self, items: Iterator[T] | AsyncIterator[T]) -> None:
        self.items = items


class _Claims(Enum):
    CLAIMS = "what the token says of itself"


CLAIMS: Final = _Claims.CLAIMS
Step: TypeAlias = Call[Any] | Bare[Any] | Work[Any] | Pull[Any] | Literal[_Claims.CLAIMS]
Flow: TypeAlias = Generator[Step, Any, T]


def answered(call: Call[T]) -> Flow[T]:
    """Send a call and return its value."""
    reply = yield call
    value: T = reply.value()
    return value


def answered_bare(call: Call[T]) -> Flow[T]:
    """Send a call to its link by a bare request, and return its value."""
    reply = yield Bare(call)
    value: T = reply.value()
    return value


def done(do: Callable[[], T]) -> Flow[T]:
    """Return what a function returns that may block."""
    result: T = yield Work(do)
    return result


def pulled(items: Iterator[T] | AsyncIterator[T]) -> Flow[T | None]:
    """Return the next item, or None at the end."""
    item: T | None = yield Pull(items)
    return item


def claimed() -> Flow[dict[str, Any]]:
    """Return what the token says of itself."""
    claims: dict[str, Any] = yield CLAIMS
    return claims


def carry(flow: Flow[T], sender: HttpSender) -> T:
    """Carry a flow out over a sender that blocks."""

    def perform(step: Step) -> Any:
        if isinstance(step, Call):
            return sender.send(step)
        if isinstance(step, Bare):
            return sender.send_bare(step.call)
        if isinstance(step, Work):
            return step.do()
        if isinstance(step, Pull):
            assert isinstance(step.items, Iterator)  # whoever made the flow has seen to it
            return next(step.items, None)
        return sender.claims()

    return run(flow, perform)


async def acarry(flow: Flow[T], sender: AsyncHttpSender) -> T:
    """Carry a flow out over a sender that awaits."""

    async def perform(step: Step) -> Any:
        if isinstance(step, Call):
            return await sender.asend(step)
        if isinstance(step, Bare):
            return await sender.asend_bare(step.call)
        if isinstance(step, Work):
            return await _in_thread(step.do)
        if isinstance(step, Pull):
            if isinstance(step.items, AsyncIterator):
                return await anext(step.items, None)
            items = step.items
            return await _in_thread(lambda: next(items, None))
        return await sender.aclaims()

    return await arun(flow, perform)


async def _in_thread(do: Callable[[], T]) -> T:
    from anyio.to_thread import run_sync

    return await run_sync(do)
