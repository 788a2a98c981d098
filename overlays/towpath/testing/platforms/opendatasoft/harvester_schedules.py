"""When a harvester runs by itself: there is at most one schedule a harvester."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .crud import Crud
from .kinds import HARVESTER_SCHEDULES, HARVESTERS
from .refusals import invalid
from .schedules import plan

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath.testing.behaviour import Exchange, Handler

    from .kinds import Document, Record


class HarvesterSchedules(Crud):
    """The schedules; the spec's formats judge cron expression and time zone."""

    def prepared(self, exchange: Exchange, document: Document, before: Record | None) -> Document:
        """Refuse a second schedule."""
        if before is None and HARVESTER_SCHEDULES.count(exchange.store, self.parent(exchange)):
            raise invalid("cron_schedule", "The harvester has a schedule already.")
        return document

    def changed(self, exchange: Exchange, record: Record) -> None:
        """Plan the next time."""
        plan(exchange.stand_in, record["document"])


HANDLERS: Final[Mapping[str, Handler]] = HarvesterSchedules(HARVESTER_SCHEDULES, HARVESTERS).handlers(
    list="list_harvester_schedules",
    create="create_harvester_schedule",
    read="retrieve_harvester_schedule",
    update="update_harvester_schedule",
    delete="delete_harvester_schedule",
)
