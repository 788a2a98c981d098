"""Files on their way from a platform: streamed, saved whole or not at all."""

from __future__ import annotations

from .download import AsyncCalledDownload, AsyncDownload, CalledDownload, Download

__all__ = ["AsyncCalledDownload", "AsyncDownload", "CalledDownload", "Download"]
