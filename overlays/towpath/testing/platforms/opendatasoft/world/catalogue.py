"""The connections and harvesters of the starting world."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.platforms.opendatasoft.catalogues import remote_datasets
from towpath.testing.platforms.opendatasoft.kinds import (
    CONNECTIONS,
    DATASETS,
    HARVESTER_SCHEDULES,
    HARVESTERS,
)
from towpath.testing.platforms.opendatasoft.moments import BORN
from towpath.testing.platforms.opendatasoft.schedules import plan

from .datasets import NAMES as DATASET_NAMES
from .people import OWNER, grant

if TYPE_CHECKING:
    from towpath.testing.core import StandIn

NAMES: Final = {
    "web connection": "co_qf2hyt",
    "file connection": "co_ftp001",
    "spare connection": "co_sp4re0",
    "city-catalogue": "city-catalogue",
    "lost-catalogue": "lost-catalogue",
    "neighbour": "neighbour",
    "spare-catalogue": "spare-catalogue",
    "nightly schedule": "sc_qf2hyt",
    "spare schedule": "sc_sp4re0",
}
_RUN: Final[dict[str, Any]] = {"last_started_at": BORN, "last_success_at": BORN}
_COMMON: Final[dict[str, Any]] = {
    "version": 1,
    "restrict_datasets_visibility": False,
    "delete_missing_datasets": False,
    "forced_metas": {},
}
_RESOURCES: Final[dict[str, Any]] = {"download_resources": False, "metadata_only": False}


def populate(stand_in: StandIn) -> None:
    """Write connections and harvesters."""
    web: dict[str, Any] = {
        "type": "http",
        "is_reusable": True,
        "url": "https://files.example.org/",
        "headers": [],
        "auth": {"type": "basic_auth", "username": "reader", "password": "a made-up secret"},
    }
    files: dict[str, Any] = {
        "type": "ftp",
        "is_reusable": False,
        "url": "sftp://files.example.org",
        "auth": None,
    }
    for uid, document in (("co_qf2hyt", web), ("co_ftp001", files), ("co_sp4re0", files)):
        CONNECTIONS.add(stand_in, document, OWNER, uid=uid, at=BORN, owner=OWNER)
    city = {"type": "arcgis", "name": "City catalogue", "url": "https://flaky.gis.example.org", **_RESOURCES}
    first, *others = remote_datasets(city)
    unread = {each.id: each.error for each in others if each.error is not None}
    _add(
        stand_in,
        "city-catalogue",
        city,
        facts={**_RUN, "remote_datasets_count": 2, "harvested_datasets_count": 1, "has_error": False},
        errors={"harvester": None, "resources": unread},
    )
    _add(
        stand_in,
        "lost-catalogue",
        {"type": "wfs", "name": "Lost catalogue", "url": "https://coast.invalid", "metadata_only": False},
        facts={
            "last_started_at": BORN,
            "last_success_at": None,
            "remote_datasets_count": 0,
            "harvested_datasets_count": 0,
            "has_error": True,
        },
        errors={"harvester": "coast.invalid cannot be reached.", "resources": {}},
    )
    neighbour = {"domain": "https://data.neighbour.example.org", "refines": "", "api_key": ""}
    _add(stand_in, "neighbour", {"type": "ods", "name": "Neighbour", **neighbour})
    _add(stand_in, "spare-catalogue", {"type": "ods", "name": "Spare catalogue", **neighbour})
    nightly = {"cron_schedule": "30 1 * * *", "timezone": "Europe/Berlin"}
    for parent, uid in (("city-catalogue", "sc_qf2hyt"), ("lost-catalogue", "sc_sp4re0")):
        HARVESTER_SCHEDULES.add(stand_in, nightly, OWNER, uid=uid, parent=parent, at=BORN)
        plan(stand_in, nightly)
    grant(stand_in, CONNECTIONS, NAMES["web connection"], permissions=[])
    brought = DATASETS.named(stand_in.store, DATASET_NAMES["air-stations"])
    DATASETS.keep(stand_in, {**brought, "harvester": "city-catalogue", "remote_id": first.id})


def _add(stand_in: StandIn, uid: str, document: dict[str, Any], **run: Any) -> None:
    never: dict[str, Any] = {
        "facts": {
            "remote_datasets_count": 0,
            "harvested_datasets_count": 0,
            "has_error": False,
            "last_started_at": None,
            "last_success_at": None,
        },
        "errors": {"harvester": None, "resources": {}},
    }
    state = "idle" if run else "new"
    HARVESTERS.add(
        stand_in, {**_COMMON, **document}, OWNER, uid=uid, at=BORN, state=state, **{**never, **run}
    )
