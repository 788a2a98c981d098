"""Pages written as HTML and CSS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath_wire.opendatasoft.resources import code_editor_pages as wire

from .granting import AsyncCodeEditorPageGranting, CodeEditorPageGranting

if TYPE_CHECKING:
    from towpath._engine.async_sender import AsyncHttpSender
    from towpath._engine.sender import HttpSender

__all__ = ["AsyncCodeEditorPages", "CodeEditorPages"]


class CodeEditorPages(wire.CodeEditorPages, CodeEditorPageGranting):
    """Pages written as HTML and CSS."""

    def __init__(self, sender: HttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender


class AsyncCodeEditorPages(wire.AsyncCodeEditorPages, AsyncCodeEditorPageGranting):
    """Pages written as HTML and CSS."""

    def __init__(self, sender: AsyncHttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender
