"""Publishing datasets and taking them off the portal, followed to the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from towpath_wire.opendatasoft.models import DatasetState
from towpath_wire.opendatasoft.operations import datasets as wire

from .following import PAUSE, TIMEOUT, Following, Kind
from .outcomes import Aborted, Failed, Finished, LimitReached

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Literal

    from towpath_wire._seam import Call, Options
    from towpath_wire.opendatasoft.models import ActionResult, DatasetStatus

    from towpath._engine.flows import Flow
    from towpath.events import StateChanged

    from .outcomes import Outcome

    Action = Literal["publish", "publish_metadata", "unpublish"]

_REST: Final = (DatasetState.IDLE, DatasetState.ERROR, DatasetState.LIMIT_REACHED)
_STARTS: Final = {
    "publish": (wire.publish_dataset, "publishing"),
    "publish_metadata": (wire.publish_dataset_metadata, "publishing the metadata of"),
    "unpublish": (wire.unpublish_dataset, "unpublishing"),
}


class DatasetKind(Kind["DatasetStatus"]):
    """Datasets, and the status of each."""

    name = "dataset"

    def look(self, uid: str) -> Call[DatasetStatus]:
        """Ask for the status."""
        return wire.retrieve_dataset_status(uid)

    def stop(self, uid: str) -> Call[ActionResult]:
        """Abort what is being published."""
        return wire.abort_dataset_publishing(uid)

    def state(self, seen: DatasetStatus) -> str:
        """Return the state."""
        return seen.status.value

    def rests(self, seen: DatasetStatus) -> bool:
        """Return whether the dataset is idle, in error or at a limit."""
        return seen.status in _REST

    def mark(self, seen: DatasetStatus) -> object:
        """Return the state, with the moment since when it holds and the one before."""
        return seen.status, seen.since, seen.previous


_DATASET: Final = DatasetKind()


class Publishing:
    """One dataset on which something is started (None: that is worked on already), and how its end is awaited."""

    def __init__(
        self,
        uid: str,
        action: Action | None,
        *,
        timeout: float = TIMEOUT,
        pause: float = PAUSE,
        abort: bool = False,
        tell: Callable[[StateChanged], None],
        options: Options | None = None,
    ) -> None:
        start: Call[Any] | None = None
        doing = "the work on"
        if action is not None:
            call, doing = _STARTS[action]
            start = call(uid, options=options)
        self._uid = uid
        self._following = Following(
            _DATASET, uid, start=start, doing=doing, timeout=timeout, pause=pause, abort=abort, tell=tell
        )

    def states(self) -> Flow[DatasetStatus]:
        """Do it, and tell each state on the way."""
        return self._following.flow()

    def flow(self) -> Flow[Outcome]:
        """Do it, and return how it ended."""
        return outcome(self._uid, (yield from self._following.flow()))


def outcome(uid: str, status: DatasetStatus) -> Outcome:
    """Return how work on a dataset ended that left it in this state."""
    if status.status == DatasetState.ERROR:
        return Failed(uid, status)
    if status.status == DatasetState.LIMIT_REACHED:
        return LimitReached(uid, status)
    if status.previous == DatasetState.ABORTING_PROCESSING:
        return Aborted(uid, status)
    return Finished(uid, status)
