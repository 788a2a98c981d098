"""Carrying out generators: each step that one yields is done, and its result or its failure handed back in.

Logic that both kinds of client share stands in such generators; what blocks and what awaits is the performer's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Generator

S = TypeVar("S")
T = TypeVar("T")


def run(flow: Generator[S, Any, T], perform: Callable[[S], Any]) -> T:
    """Carry a flow out and return what it returns; whatever interrupts a step is raised inside the flow first."""
    try:
        step = next(flow)
        while True:
            try:
                answer = perform(step)
            except BaseException as error:  # noqa: BLE001  # the flow raises it again
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration as done:
        result: T = done.value
        return result
    finally:
        flow.close()


async def arun(flow: Generator[S, Any, T], perform: Callable[[S], Awaitable[Any]]) -> T:
    """Carry a flow out and return what it returns; whatever interrupts a step is raised inside the flow first."""
    try:
        step = next(flow)
        while True:
            try:
                answer = await perform(step)
            except BaseException as error:  # noqa: BLE001  # the flow raises it again
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration as done:
        result: T = done.value
        return result
    finally:
        flow.close()


class Telling(Protocol):
    """A step that holds something for whoever iterates."""

    @property
    def item(self) -> Any:
        """What it is."""
        ...


def iterated(
    flow: Generator[S, Any, object], perform: Callable[[S], Any], telling: type[Telling]
) -> Generator[Any, None, None]:
    """Carry a flow out, and yield what its steps of the kind `telling` hold; who stops early ends the flow."""
    try:
        step = next(flow)
        while True:
            try:
                answer = (yield step.item) if isinstance(step, telling) else perform(step)
            except BaseException as error:  # noqa: BLE001  # the flow raises it again
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration:
        return
    finally:
        flow.close()


async def aiterated(
    flow: Generator[S, Any, object], perform: Callable[[S], Awaitable[Any]], telling: type[Telling]
) -> AsyncGenerator[Any, None]:
    """Carry a flow out, and yield what its steps of the kind `telling` hold; who stops early ends the flow."""
    try:
        step = next(flow)
        while True:
            try:
                answer = (yield step.item) if isinstance(step, telling) else await perform(step)
            except BaseException as error:  # noqa: BLE001  # the flow raises it again
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration:
        return
    finally:
        flow.close()
