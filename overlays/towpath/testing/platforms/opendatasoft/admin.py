"""What only the owner of Opendatasoft's stand-in can do: `stand_in.admin`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .users import INVITATIONS

if TYPE_CHECKING:
    from towpath.testing.core import StandIn


class Admin:
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
