"""Pages built in the visual editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath_wire.opendatasoft.resources import studio_pages as wire

from .granting import AsyncStudioPageGranting, StudioPageGranting

if TYPE_CHECKING:
    from towpath._engine.async_sender import AsyncHttpSender
    from towpath._engine.sender import HttpSender

__all__ = ["AsyncStudioPages", "StudioPages"]


class StudioPages(wire.StudioPages, StudioPageGranting):
    """Pages built in the visual editor."""

    def __init__(self, sender: HttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender


class AsyncStudioPages(wire.AsyncStudioPages, AsyncStudioPageGranting):
    """Pages built in the visual editor."""

    def __init__(self, sender: AsyncHttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender
