"""Addresses and credentials that resources share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath_wire.opendatasoft.resources import connections as wire

from .granting import AsyncConnectionGranting, ConnectionGranting

if TYPE_CHECKING:
    from towpath._engine.async_sender import AsyncHttpSender
    from towpath._engine.sender import HttpSender

__all__ = ["AsyncConnections", "Connections"]


class Connections(wire.Connections, ConnectionGranting):
    """Addresses and credentials that resources share."""

    def __init__(self, sender: HttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender


class AsyncConnections(wire.AsyncConnections, AsyncConnectionGranting):
    """Addresses and credentials that resources share."""

    def __init__(self, sender: AsyncHttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender
