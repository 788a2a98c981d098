"""When the platform publishes a dataset by itself; the format of the spec says what a schedule looks like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from towpath.testing.platforms.opendatasoft.kinds import DATASET_SCHEDULES

from .parts import Part

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath.testing.behaviour import Handler

HANDLERS: Final[Mapping[str, Handler]] = Part(DATASET_SCHEDULES, "schedules").handlers(
    list="list_dataset_schedules",
    create="create_dataset_schedule",
    read="retrieve_dataset_schedule",
    update="update_dataset_schedule",
    delete="delete_dataset_schedule",
)
