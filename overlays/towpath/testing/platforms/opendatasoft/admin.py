"""What only the owner of Opendatasoft's stand-in can do: `stand_in.admin`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from towpath.testing.refusals import StandInError

from .datasets.owner import DatasetVerbs
from .jobs import QUEUED, WORKING, set_pace
from .users import INVITATIONS

if TYPE_CHECKING:
    from towpath.testing.core import StandIn


class Admin(DatasetVerbs):
    """The verbs of an administrator; each raises StandInError for what is not there."""

    def __init__(self, stand_in: StandIn) -> None:
        self._stand_in = stand_in

    def invitations(self) -> list[dict[str, Any]]:
        """Return the outbox: every invitation that was sent, oldest first.

        >>> from towpath.testing import stand_in
        >>> with stand_in("opendatasoft") as portal:
        ...     portal.admin.invitations()
        []
        """
        with self._stand_in.lock:
            return list(self._stand_in.store.documents(INVITATIONS))

    def set_pace(self, *, queued: float = QUEUED, working: float = WORKING) -> None:
        """Set how long publishing and harvesting take from now on, in seconds of the stand-in's clock.

        By default they are over after a few requests: each moves the clock by a millisecond. With more, only
        `stand_in.advance` ends them.

        >>> from towpath.testing import stand_in
        >>> with stand_in("opendatasoft") as portal:
        ...     portal.admin.set_pace(queued=5, working=60)
        ...     portal.advance(65)
        """
        if not (0 <= queued < float("inf") and 0 <= working < float("inf")):
            raise StandInError("a pace is seconds from 0 on")
        with self._stand_in.lock:
            set_pace(self._stand_in.store, queued, working)
            self._stand_in.store.commit()
