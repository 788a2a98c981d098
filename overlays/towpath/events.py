"""What happens while a client works, as values: for progress bars, logs and counters. None of them holds a secret.

    >>> from towpath import Ouro
    >>> from towpath.events import AnswerReceived
    >>> def watch(event: object) -> None:
    ...     if isinstance(event, AnswerReceived):
    ...         print(event.operation, event.status, f"{event.seconds:.3f} s")
    >>> portal = Ouro("example-key", on_event=watch)

A handler runs where the call runs, so it should be quick; what it raises ends the call.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

__all__ = [
    "AnswerReceived",
    "BytesReceived",
    "BytesSent",
    "Event",
    "OutputRefreshed",
    "PipelineMoved",
    "RequestSent",
    "Retrying",
    "RowsLoaded",
    "StateChanged",
    "TokenExchanged",
]


@dataclass(frozen=True, slots=True)
class RequestSent:
    """A request is about to go out; `url` shows no secrets."""

    operation: str
    method: str
    url: str


@dataclass(frozen=True, slots=True)
class AnswerReceived:
    """An answer's head is there, after `seconds`; its body may still be on its way."""

    operation: str
    method: str
    url: str
    status: int
    seconds: float
    request_id: str | None


@dataclass(frozen=True, slots=True)
class TokenExchanged:
    """A key was exchanged for a token that lives for `lifetime` seconds (None: it does not say)."""

    lifetime: float | None


@dataclass(frozen=True, slots=True)
class Retrying:
    """A try failed for `reason`; number `attempt` (2 is the first repeat) begins after `pause` seconds."""

    operation: str
    attempt: int
    pause: float
    reason: str


@dataclass(frozen=True, slots=True)
class BytesSent:
    """The network has taken `sent` of the `total` bytes of a file; `sent` starts again when the file is sent again."""

    file: str
    sent: int
    total: int


@dataclass(frozen=True, slots=True)
class BytesReceived:
    """Of a file, `received` bytes are here; `total` is None where the platform does not say how many there are."""

    file: str
    received: int
    total: int | None


@dataclass(frozen=True, slots=True)
class RowsLoaded:
    """The platform has confirmed `rows` rows, in `batches` batches, of those that are being loaded into a dataset."""

    dataset: str
    rows: int
    batches: int


@dataclass(frozen=True, slots=True)
class PipelineMoved:
    """A pipeline that is waited for has another status, `seconds` after the waiting began; `url` is its page."""

    project: str
    pipeline: int
    status: str
    seconds: float
    url: str


@dataclass(frozen=True, slots=True)
class OutputRefreshed:
    """An output pipeline of a dataset was processed; number `number` of `total`, and `failed` is why it was not."""

    dataset: str
    output: str
    number: int
    total: int
    failed: str | None


@dataclass(frozen=True, slots=True)
class StateChanged:
    """What works in the background on the thing `of` (`dataset da_qf2hyt`) was seen in a new `state`.

    `seconds` have passed since it was started, or since somebody began to wait for it.
    """

    of: str
    state: str
    seconds: float


Event: TypeAlias = (
    RequestSent
    | AnswerReceived
    | TokenExchanged
    | Retrying
    | BytesReceived
    | BytesSent
    | RowsLoaded
    | PipelineMoved
    | OutputRefreshed
    | StateChanged
)
