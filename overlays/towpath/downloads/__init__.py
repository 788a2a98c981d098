"""Files on their way from a platform: streamed, saved whole or not at all."""

from __future__ import annotations

from .download import AsyncDownload, Download

__all__ = ["AsyncDownload", "Download"]
