"""Running harvesters, and publishing what they brought, followed to the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath_wire.opendatasoft.operations import harvesters as wire

from towpath._engine.flows import Flow, answered

from .following import PAUSE, TIMEOUT, Following, Kind
from .outcomes import Harvested, HarvestFailed

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal

    from towpath_wire._seam import Call, Options
    from towpath_wire.opendatasoft.models import Harvester

    from towpath.events import StateChanged

    from .outcomes import HarvestOutcome

    Seen = Harvester | dict[str, Any]
    Action = Literal["start", "publish", "unpublish"]

_REST: Final = ("idle", "new")
_STARTS: Final[dict[str, tuple[Callable[..., Call[Any]], str]]] = {
    "start": (wire.start_harvester, "running"),
    "publish": (wire.publish_harvester_datasets, "publishing the datasets of"),
    "unpublish": (wire.unpublish_harvester_datasets, "unpublishing the datasets of"),
}


class HarvesterKind(Kind["Seen"]):
    """Harvesters, of kinds that the spec knows and of others."""

    name = "harvester"

    def look(self, uid: str) -> Call[Seen]:
        """Ask for the harvester."""
        return wire.retrieve_harvester(uid)

    def stop(self, uid: str) -> Call[Seen]:
        """Abort the run."""
        return wire.abort_harvester(uid)

    def state(self, seen: Seen) -> str:
        """Return the state."""
        return str(_field(seen, "status"))

    def rests(self, seen: Seen) -> bool:
        """Return whether the harvester is idle, or has never run."""
        return self.state(seen) in _REST

    def mark(self, seen: Seen) -> object:
        """Return what a run or a publishing changes."""
        return self.state(seen), *(_field(seen, name) for name in _CHANGING)


_CHANGING: Final = (
    "last_started_at",
    "last_success_at",
    "published_datasets_count",
    "has_error",
    "updated_at",
)
_HARVESTER: Final = HarvesterKind()


class Harvesting:
    """One harvester on which something is started (None: that is at work already), and how its end is awaited."""

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
        doing = "the work of"
        if action is not None:
            call, doing = _STARTS[action]
            start = call(uid, options=options)
        self._uid = uid
        self._following = Following(
            _HARVESTER, uid, start=start, doing=doing, timeout=timeout, pause=pause, abort=abort, tell=tell
        )

    def states(self) -> Flow[Seen]:
        """Do it, and tell each state on the way."""
        return self._following.flow()

    def flow(self) -> Flow[HarvestOutcome]:
        """Do it, and return how it ended, with what went wrong."""
        seen = yield from self._following.flow()
        failed = _field(seen, "has_error") is True
        errors = None
        if failed or _field(seen, "resource_errors_count"):
            errors = yield from answered(wire.list_harvester_errors(self._uid))
        return HarvestFailed(seen, errors) if failed else Harvested(seen, errors)


def _field(seen: Seen, name: str) -> Any:
    return seen.get(name) if isinstance(seen, dict) else getattr(seen, name)
