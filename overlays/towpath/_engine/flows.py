"""Workflows of several calls, written once: generators that say what they need, and two drivers that see to it.

A flow yields steps and is handed their results: a `Call` (its reply), `Bare` (the reply to a call that goes to a link
in an answer), `Work` (what a function returns; in a thread, where the client awaits), `Pull` (the next item of an
iterator, or None), `CLAIMS` (what the token says of itself), `Pause` (nothing, some seconds later), `NOW` (the seconds
of a clock that only runs forward), `Told` (nothing; the item goes to whoever iterates over the flow), `Sheltered`
(what a short flow returns that tidies up: a cancellation does not end it).
What a step raises, a cancellation included, is raised where the flow waits, so `try` and `finally` mean what they say.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeAlias, TypeVar

from towpath_wire._seam import Call

from .driving import aiterated, arun, iterated, run

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


class Pause:
    """Some seconds in which nothing happens."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Told(Generic[T]):
    """Something for whoever iterates over the flow; where nobody does, it is passed over."""

    __slots__ = ("item",)

    def __init__(self, item: T) -> None:
        self.item = item


class Sheltered(Generic[T]):
    """A short flow that a cancellation does not end; where the client awaits, it gets `SHELTER` seconds at most."""

    __slots__ = ("flow",)

    def __init__(self, flow: Flow[T]) -> None:
        self.flow = flow


class _Asked(Enum):
    CLAIMS = "what the token says of itself"
    NOW = "the seconds of a clock that only runs forward"


SHELTER: Final = 15.0
"""Seconds that tidying up may take after a cancellation."""
CLAIMS: Final = _Asked.CLAIMS
NOW: Final = _Asked.NOW
Step: TypeAlias = (
    Call[Any]
    | Bare[Any]
    | Work[Any]
    | Pull[Any]
    | Pause
    | Told[Any]
    | Sheltered[Any]
    | Literal[_Asked.CLAIMS, _Asked.NOW]
)
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


def now() -> Flow[float]:
    """Return the seconds of a clock that only runs forward; only differences mean something."""
    seconds: float = yield NOW
    return seconds


def paused(seconds: float) -> Flow[None]:
    """Let some seconds go by."""
    yield Pause(seconds)


def told(item: object) -> Flow[None]:
    """Hand something to whoever iterates over the flow."""
    yield Told(item)


def sheltered(flow: Flow[T]) -> Flow[T]:
    """Carry out a short flow that tidies up, and return what it returns."""
    result: T = yield Sheltered(flow)
    return result


def carry(flow: Flow[T], sender: HttpSender) -> T:
    """Carry a flow out over a sender that blocks."""
    return run(flow, _performing(sender))


async def acarry(flow: Flow[T], sender: AsyncHttpSender) -> T:
    """Carry a flow out over a sender that awaits."""
    return await arun(flow, _aperforming(sender))


def follow(flow: Flow[object], sender: HttpSender) -> Generator[Any, None, None]:
    """Carry a flow out over a sender that blocks, and yield what it tells on the way."""
    return iterated(flow, _performing(sender), Told)


def afollow(flow: Flow[object], sender: AsyncHttpSender) -> AsyncGenerator[Any, None]:
    """Carry a flow out over a sender that awaits, and yield what it tells on the way."""
    return aiterated(flow, _aperforming(sender), Told)


def _performing(sender: HttpSender) -> Callable[[Step], Any]:
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
        if isinstance(step, Pause):
            return sender.pause(step.seconds)
        if isinstance(step, Told):
            return None
        if isinstance(step, Sheltered):
            return carry(step.flow, sender)
        return sender.now() if step is NOW else sender.claims()

    return perform


def _aperforming(sender: AsyncHttpSender) -> Callable[[Step], Awaitable[Any]]:
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
        if isinstance(step, Pause):
            return await sender.apause(step.seconds)
        if isinstance(step, Told):
            return None
        if isinstance(step, Sheltered):
            return await _ashelter(step.flow, sender)
        return sender.now() if step is NOW else await sender.aclaims()

    return perform


async def _ashelter(flow: Flow[T], sender: AsyncHttpSender) -> T:
    from anyio import fail_after

    with fail_after(SHELTER, shield=True):
        return await acarry(flow, sender)


async def _in_thread(do: Callable[[], T]) -> T:
    from anyio.to_thread import run_sync

    return await run_sync(do)
