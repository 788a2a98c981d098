"""Files on their way to a platform: checked before anything is sent, under a bare and safe name, never whole in memory."""

from __future__ import annotations

from .names import safe_name
from .sources import FileToSend, find_file

__all__ = ["FileToSend", "find_file", "safe_name"]
