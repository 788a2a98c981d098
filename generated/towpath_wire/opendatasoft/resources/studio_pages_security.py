# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on security of studio pages, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._seam.calls import AsyncSender, Sender
    from .studio_pages_security_groups import AsyncStudioPagesSecurityGroups, StudioPagesSecurityGroups
    from .studio_pages_security_users import AsyncStudioPagesSecurityUsers, StudioPagesSecurityUsers


class StudioPagesSecurity:
    """Operations on security of studio pages."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def groups(self) -> StudioPagesSecurityGroups:
        """Who may see and edit a studio page."""
        from .studio_pages_security_groups import StudioPagesSecurityGroups

        return StudioPagesSecurityGroups(self._sender)

    @cached_property
    def users(self) -> StudioPagesSecurityUsers:
        """Who may see and edit a studio page."""
        from .studio_pages_security_users import StudioPagesSecurityUsers

        return StudioPagesSecurityUsers(self._sender)


class AsyncStudioPagesSecurity:
    """Operations on security of studio pages."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def groups(self) -> AsyncStudioPagesSecurityGroups:
        """Who may see and edit a studio page."""
        from .studio_pages_security_groups import AsyncStudioPagesSecurityGroups

        return AsyncStudioPagesSecurityGroups(self._sender)

    @cached_property
    def users(self) -> AsyncStudioPagesSecurityUsers:
        """Who may see and edit a studio page."""
        from .studio_pages_security_users import AsyncStudioPagesSecurityUsers

        return AsyncStudioPagesSecurityUsers(self._sender)


class RawStudioPagesSecurity:
    """The methods of `StudioPagesSecurity`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender


class AsyncRawStudioPagesSecurity:
    """The methods of `AsyncStudioPagesSecurity`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender


class StreamingStudioPagesSecurity:
    """The methods of `StudioPagesSecurity`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender


class AsyncStreamingStudioPagesSecurity:
    """The methods of `AsyncStudioPagesSecurity`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender
