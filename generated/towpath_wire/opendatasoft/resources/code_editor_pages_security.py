# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on security of code editor pages, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._seam.calls import AsyncSender, Sender
    from .code_editor_pages_security_groups import (
        AsyncCodeEditorPagesSecurityGroups,
        CodeEditorPagesSecurityGroups,
    )
    from .code_editor_pages_security_users import (
        AsyncCodeEditorPagesSecurityUsers,
        CodeEditorPagesSecurityUsers,
    )


class CodeEditorPagesSecurity:
    """Operations on security of code editor pages."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def groups(self) -> CodeEditorPagesSecurityGroups:
        """Who may see, edit and manage a code editor page."""
        from .code_editor_pages_security_groups import CodeEditorPagesSecurityGroups

        return CodeEditorPagesSecurityGroups(self._sender)

    @cached_property
    def users(self) -> CodeEditorPagesSecurityUsers:
        """Who may see, edit and manage a code editor page."""
        from .code_editor_pages_security_users import CodeEditorPagesSecurityUsers

        return CodeEditorPagesSecurityUsers(self._sender)


class AsyncCodeEditorPagesSecurity:
    """Operations on security of code editor pages."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def groups(self) -> AsyncCodeEditorPagesSecurityGroups:
        """Who may see, edit and manage a code editor page."""
        from .code_editor_pages_security_groups import AsyncCodeEditorPagesSecurityGroups

        return AsyncCodeEditorPagesSecurityGroups(self._sender)

    @cached_property
    def users(self) -> AsyncCodeEditorPagesSecurityUsers:
        """Who may see, edit and manage a code editor page."""
        from .code_editor_pages_security_users import AsyncCodeEditorPagesSecurityUsers

        return AsyncCodeEditorPagesSecurityUsers(self._sender)


class RawCodeEditorPagesSecurity:
    """The methods of `CodeEditorPagesSecurity`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender


class AsyncRawCodeEditorPagesSecurity:
    """The methods of `AsyncCodeEditorPagesSecurity`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender


class StreamingCodeEditorPagesSecurity:
    """The methods of `CodeEditorPagesSecurity`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender


class AsyncStreamingCodeEditorPagesSecurity:
    """The methods of `AsyncCodeEditorPagesSecurity`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender
