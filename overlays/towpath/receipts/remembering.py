"""Publishing what has changed and nothing else: one process at a time for each thing, a receipt when it is done."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from towpath._engine.flows import Flow, done, now, paused
from towpath.errors import ConfigurationError
from towpath.uploads import find_file

from .receipt import Receipt, fingerprint, hash_of

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    from towpath.uploads import FileToSend

    from .store import Claim, Receipts

_PAUSE: Final = 1.0
_LONGEST: Final = 1800.0
"""Seconds for which another process that publishes the same thing is waited for."""


def remembered(
    path: str | os.PathLike[str],
    *,
    target: str,
    thing: str,
    said: dict[str, object],
    receipts: Receipts,
    publish: Callable[[FileToSend], Flow[dict[str, str]]],
) -> Flow[Receipt]:
    """Publish a file unless the last receipt is for the same content and the same words (`said`); return the receipt.

    `publish` does it, with the file open, and returns the identifiers for the receipt.
    """
    file = yield from done(lambda: find_file(path))
    try:
        sha256 = yield from done(lambda: hash_of(file.content))
        mark = fingerprint(sha256, file=file.name, **said)
        claim = receipts.claim(target, thing)
        try:
            if not (yield from taken(claim, _LONGEST)):
                raise ConfigurationError(
                    f"another process is still publishing {thing} after {_LONGEST:.0f} s; nothing was sent"
                )
            before = yield from done(lambda: receipts.get(target, thing))
            if before is not None and before.fingerprint == mark:
                return before
            details = yield from publish(file)
            when = datetime.now(UTC).isoformat(timespec="seconds")
            receipt = Receipt(target, thing, file.title, sha256, mark, when, details, fresh=True)
            yield from done(lambda: receipts.put(receipt))
            return receipt
        finally:
            claim.release()
    finally:
        file.close()


def taken(claim: Claim, longest: float) -> Flow[bool]:
    """Take a claim, waiting for another process that holds it; return False where it still does after `longest` s."""
    began = yield from now()
    while not (yield from done(claim.take)):
        if (yield from now()) - began >= longest:
            return False
        yield from paused(_PAUSE)
    return True
