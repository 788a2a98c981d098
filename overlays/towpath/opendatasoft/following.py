"""Following work in the background until it rests: look, pause, look again, each pause longer than the one before.

One flow serves those who wait for the end and those who iterate over the states on the way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, TypedDict, TypeVar

from towpath._engine.flows import Flow, answered, now, paused, sheltered, told
from towpath._engine.settings import read_timeout
from towpath._engine.so_far import say_so_far, step
from towpath.errors import BadRequest, ConfigurationError
from towpath.events import StateChanged

from .outcomes import StillRunning

if TYPE_CHECKING:
    from collections.abc import Callable

    from towpath_wire._seam import Call, Options

S = TypeVar("S")

TIMEOUT: Final = 1800.0
PAUSE: Final = 0.5

LONGEST_PAUSE: Final = 15.0
_GROWTH: Final = 1.5
_GRACE: Final = 10.0
"""Seconds in which work that was accepted may not show yet."""
_TRIES_TO_ABORT: Final = 8


class Waiting(TypedDict, total=False):
    """How the end of some work is awaited, and the call that starts it; `datasets.publish` says what each means."""

    timeout: float
    pause: float
    abort: bool
    on_progress: Callable[[StateChanged], None] | None
    options: Options | None


def unawaited(how: Waiting) -> Options | None:
    """Return what a call may be told whose end nobody awaits; raise ConfigurationError for anything else."""
    for name in how:
        if name != "options":
            raise ConfigurationError(f"{name}= says how the end is awaited; ask for that with wait=True")
    return how.get("options")


class Kind(Generic[S]):
    """A kind of thing that works in the background: how to look at it, and how to read what is seen."""

    name: str
    """What people call it: `dataset`."""

    def look(self, uid: str) -> Call[S]:
        """Describe the call that tells the state."""
        raise NotImplementedError

    def stop(self, uid: str) -> Call[Any]:
        """Describe the call that aborts the work."""
        raise NotImplementedError

    def state(self, seen: S) -> str:
        """Return the state in a word."""
        raise NotImplementedError

    def rests(self, seen: S) -> bool:
        """Return whether nothing is under way."""
        raise NotImplementedError

    def mark(self, seen: S) -> object:
        """Return what differs between the rest before some work and the rest after it."""
        raise NotImplementedError


class Following(Generic[S]):
    """One thing on which work is started, or under way, and how long anybody waits for its end."""

    def __init__(
        self,
        kind: Kind[S],
        uid: str,
        *,
        start: Call[Any] | None,
        doing: str,
        timeout: float,
        pause: float,
        abort: bool,
        tell: Callable[[StateChanged], None],
    ) -> None:
        self._kind = kind
        self._uid = uid
        self._of = f"{kind.name} {uid}"
        self._start = start
        self._doing = f"{doing} {self._of}"
        self._timeout = read_timeout(timeout, "timeout=")
        self._pause = read_timeout(pause, "pause=")
        self._abort = abort
        self._tell = tell

    def flow(self) -> Flow[S]:
        """Start the work, follow it to its end, and return what was seen there; tell each state on the way."""
        before = None if self._start is None else (yield from self._begun(self._start))
        try:
            return (yield from self._followed(before))
        except BaseException as error:
            now_what = (yield from self._aborted()) if self._abort else self._goes_on
            say_so_far(error, f"waiting for the end of {self._doing}: {now_what}")
            raise

    def _begun(self, start: Call[Any]) -> Flow[object]:
        """Start the work; return the mark of the state before."""
        nothing = "nothing was started"
        with step(self._doing, nothing, "it may have been started; look at its state"):
            before = self._kind.mark((yield from answered(self._kind.look(self._uid))))
            try:
                yield from answered(start)
            except BadRequest as error:
                if error.code in _WRONG_STATE:
                    error.next_step = f"wait for what is under way ({self._kind.name}s.wait({self._uid!r})), or abort it first"
                raise
        return before

    def _followed(self, before: object) -> Flow[S]:
        began = yield from now()
        shown = ""
        pause = self._pause
        while True:
            seen = yield from answered(self._kind.look(self._uid))
            passed = (yield from now()) - began
            state = self._kind.state(seen)
            # Only at first can an unchanged rest mean that the work has not begun; later, that it changed nothing.
            rests = self._kind.rests(seen) and not (
                shown == "" and self._kind.mark(seen) == before and passed < min(_GRACE, self._timeout)
            )
            if (rests or not self._kind.rests(seen)) and state != shown:
                shown = state
                self._tell(StateChanged(self._of, state, passed))
                yield from told(seen)
            if rests:
                return seen
            if passed >= self._timeout:
                raise StillRunning(
                    f"{self._of} is still {state} after {passed:.0f} s", of=self._of, state=state
                )
            yield from paused(min(pause, max(self._timeout - passed, 0.001)))
            pause = min(pause * _GROWTH, max(LONGEST_PAUSE, self._pause))

    @property
    def _goes_on(self) -> str:
        how = f"{self._kind.name}s.abort({self._uid!r}) stops it"
        return f"it goes on on the portal, as far as is known; {how}"

    def _aborted(self) -> Flow[str]:
        """Stop the work on the portal, whatever ended the waiting; return in words what came of that."""
        try:
            return (yield from sheltered(self._stopped()))
        except Exception as failure:  # noqa: BLE001  # what ended the waiting is the error to raise
            return f"{self._goes_on} (aborting it failed: {failure})"

    def _stopped(self) -> Flow[str]:
        for _ in range(_TRIES_TO_ABORT):
            try:
                yield from answered(self._kind.stop(self._uid))
                return "it was aborted"
            except BadRequest as refusal:
                if refusal.code not in _WRONG_STATE:
                    raise
            # Refused for its state: it still waits for a worker, or is over already.
            if self._kind.rests((yield from answered(self._kind.look(self._uid)))):
                return "it is over"
            yield from paused(self._pause)
        return f"{self._goes_on}, once it has begun"


_WRONG_STATE: Final = ("invalid_dataset_status", "invalid_harvester_status")
