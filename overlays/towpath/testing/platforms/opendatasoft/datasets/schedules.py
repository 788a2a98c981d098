"""When the platform publishes a dataset by itself; the spec's format judges the cron expression."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from towpath.testing.platforms.opendatasoft.kinds import DATASET_SCHEDULES
from towpath.testing.platforms.opendatasoft.schedules import plan

from .parts import Part

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath.testing.behaviour import Exchange, Handler
    from towpath.testing.platforms.opendatasoft.kinds import Record


class DatasetSchedules(Part):
    """The schedules of a dataset, of which there may be several."""

    def changed(self, exchange: Exchange, record: Record) -> None:
        """Plan the next time; add a version of the dataset."""
        plan(exchange.stand_in, record["document"])
        super().changed(exchange, record)


HANDLERS: Final[Mapping[str, Handler]] = DatasetSchedules(DATASET_SCHEDULES, "schedules").handlers(
    list="list_dataset_schedules",
    create="create_dataset_schedule",
    read="retrieve_dataset_schedule",
    update="update_dataset_schedule",
    delete="delete_dataset_schedule",
)
