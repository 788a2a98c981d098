"""The one place where httpx is imported, and what it is built on; the engine's other modules take it from here."""

from __future__ import annotations

import httpx
from httpcore import ReadTimeout as ReadTimedOut
from httpcore import WriteError as SendingFailed

from .loggers import quiet_loggers

__all__ = ["ReadTimedOut", "SendingFailed", "httpx"]

quiet_loggers()
