# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on security of connections, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._seam.calls import AsyncSender, Sender
    from .connections_security_groups import AsyncConnectionsSecurityGroups, ConnectionsSecurityGroups
    from .connections_security_users import AsyncConnectionsSecurityUsers, ConnectionsSecurityUsers


class ConnectionsSecurity:
    """Operations on security of connections."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def users(self) -> ConnectionsSecurityUsers:
        """Who may change a connection."""
        from .connections_security_users import ConnectionsSecurityUsers

        return ConnectionsSecurityUsers(self._sender)

    @cached_property
    def groups(self) -> ConnectionsSecurityGroups:
        """Who may change a connection."""
        from .connections_security_groups import ConnectionsSecurityGroups

        return ConnectionsSecurityGroups(self._sender)


class AsyncConnectionsSecurity:
    """Operations on security of connections."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def users(self) -> AsyncConnectionsSecurityUsers:
        """Who may change a connection."""
        from .connections_security_users import AsyncConnectionsSecurityUsers

        return AsyncConnectionsSecurityUsers(self._sender)

    @cached_property
    def groups(self) -> AsyncConnectionsSecurityGroups:
        """Who may change a connection."""
        from .connections_security_groups import AsyncConnectionsSecurityGroups

        return AsyncConnectionsSecurityGroups(self._sender)


class RawConnectionsSecurity:
    """The methods of `ConnectionsSecurity`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender


class AsyncRawConnectionsSecurity:
    """The methods of `AsyncConnectionsSecurity`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender


class StreamingConnectionsSecurity:
    """The methods of `ConnectionsSecurity`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender


class AsyncStreamingConnectionsSecurity:
    """The methods of `AsyncConnectionsSecurity`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender
