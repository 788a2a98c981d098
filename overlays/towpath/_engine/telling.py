"""Events of a workflow, told to whoever asked for them in the call and to the client's handler."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from towpath.events import Event

    from .async_sender import AsyncHttpSender
    from .sender import HttpSender

E = TypeVar("E", bound="Event")


def telling(
    sender: HttpSender | AsyncHttpSender, on_progress: Callable[[E], None] | None
) -> Callable[[E], None]:
    """Return what tells both who asked for it in this call and the client's handler."""

    def tell(event: E) -> None:
        if on_progress is not None:
            on_progress(event)
        sender.tell(event)

    return tell
