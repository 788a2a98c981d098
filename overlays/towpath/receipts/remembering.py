"""Publishing what has changed and nothing else: one process at a time for each thing, a receipt when it is done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from towpath._engine.flows import Flow, done, now, paused
from towpath.errors import ConfigurationError
from towpath.uploads import find_file

from .receipt import Receipt, fingerprint, hash_of

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Mapping

    from towpath.uploads import FileToSend

    from .store import Claim, Receipts

T = TypeVar("T")

_PAUSE: Final = 1.0
_LONGEST: Final = 1800.0
"""Seconds for which another process that publishes the same thing is waited for."""


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What publishing came to; `details` go into the receipt, and there is none without them."""

    result: T
    details: Mapping[str, str] | None


@dataclass(frozen=True, slots=True)
class Remembered(Generic[T]):
    """What publishing came to, with its receipt where there is one; without a result nothing had changed."""

    result: T | None
    receipt: Receipt | None


@dataclass(frozen=True, slots=True)
class Memory:
    """What is published where, and how long another process that does the same is waited for, in seconds."""

    target: str
    thing: str
    receipts: Receipts
    longest: float = _LONGEST

    def flow(
        self,
        find: Callable[[], FileToSend],
        said: Mapping[str, object],
        publish: Callable[[FileToSend, Receipt | None], Flow[Done[T]]],
        *,
        if_changed: bool = True,
    ) -> Flow[Remembered[T]]:
        """Publish a file unless the last receipt is for the same content and the same words (`said`).

        `publish` does it, with the file open and the last receipt. Without `if_changed` it is always done.
        """
        file = yield from done(find)
        try:
            sha256 = yield from done(lambda: hash_of(file.content))
            mark = fingerprint(sha256, file=file.name, **said)
            claim = self.receipts.claim(self.target, self.thing)
            try:
                yield from self._take(claim)
                before = yield from done(lambda: self.receipts.get(self.target, self.thing))
                if if_changed and before is not None and before.fingerprint == mark:
                    return Remembered(None, before)
                made = yield from publish(file, before)
                if made.details is None:
                    return Remembered(made.result, None)
                receipt = self._receipt(file.title, sha256, mark, made.details)
                yield from done(lambda: self.receipts.put(receipt))
                return Remembered(made.result, receipt)
            finally:
                claim.release()
        finally:
            file.close()

    def busy(self) -> Exception:
        """Return what is raised where another process is not done in time."""
        return ConfigurationError(
            f"another process is still publishing {self.thing} after {self.longest:.0f} s; nothing was sent"
        )

    def _take(self, claim: Claim) -> Flow[None]:
        began = yield from now()
        while not (yield from done(claim.take)):
            if (yield from now()) - began >= self.longest:
                raise self.busy()
            yield from paused(_PAUSE)

    def _receipt(self, title: str, sha256: str, mark: str, details: Mapping[str, str]) -> Receipt:
        when = datetime.now(UTC).isoformat(timespec="seconds")
        return Receipt(self.target, self.thing, title, sha256, mark, when, details, fresh=True)


def remembered(
    path: str | os.PathLike[str],
    *,
    target: str,
    thing: str,
    said: Mapping[str, object],
    receipts: Receipts,
    publish: Callable[[FileToSend], Flow[Mapping[str, str]]],
) -> Flow[Receipt]:
    """Publish the file at a path unless nothing has changed since the last time; return the receipt.

    `publish` does it, with the file open, and returns the identifiers for the receipt.
    """

    def publishing(file: FileToSend, _: Receipt | None) -> Flow[Done[None]]:
        return Done(None, (yield from publish(file)))

    known = yield from Memory(target, thing, receipts).flow(lambda: find_file(path), said, publishing)
    assert known.receipt is not None  # what raises nothing has one
    return known.receipt
