"""What httpx and its layers log, without signatures and secret headers."""

from __future__ import annotations

import logging
import re

from .redact import MARK, safe_url

# The way in which httpcore and hpack write header pairs when they log at DEBUG.
_LOGGED_HEADER = re.compile(
    r"(\(?b?['\"][\w-]*(?:authorization|cookie|secret|token|password|api-?key)[\w-]*['\"], b?)(['\"])(?:\\.|(?!\2).)*\2",
    re.IGNORECASE,
)
_LOGGERS = (
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "hpack.hpack",
)


class _QuietFilter(logging.Filter):
    """Take signatures and secret headers out of what httpx and its layers log."""

    def filter(self, record: logging.LogRecord) -> bool:
        said = record.getMessage()
        safe = _LOGGED_HEADER.sub(rf"\1'{MARK}'", safe_url(said))
        if safe != said:
            record.msg, record.args = safe, ()
        return True


def quiet_loggers() -> None:
    """Let no logger below us print a signed URL or a secret header; safe to call again."""
    for name in _LOGGERS:
        logger = logging.getLogger(name)
        if not any(isinstance(known, _QuietFilter) for known in logger.filters):
            logger.addFilter(_QuietFilter())
