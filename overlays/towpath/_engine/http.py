"""The one place where httpx is imported; the engine's other modules take it from here."""

from __future__ import annotations

import httpx

from .loggers import quiet_loggers

__all__ = ["httpx"]

quiet_loggers()
