"""The datasets of the starting world."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.platforms.opendatasoft.kinds import DATASETS
from towpath.testing.platforms.opendatasoft.moments import BORN
from towpath.testing.platforms.opendatasoft.rulesets import give

from .people import OWNER

if TYPE_CHECKING:
    from towpath.testing.core import StandIn

NAMES: Final = {
    "bicycle-counters": "da_qf2hyt",
    "trees": "da_tr33s0",
    "noise-levels": "da_f3d3r8",
    "parking": "da_r3alt1",
    "air-stations": "da_h4rv01",
}
_TITLES: Final = {
    "bicycle-counters": "Bicycle counters",
    "trees": "Trees of the city",
    "noise-levels": "Noise levels",
    "parking": "Free parking spaces",
    "air-stations": "Air stations",
}


def populate(stand_in: StandIn) -> None:
    """Write the datasets, and who may do what with them."""
    for dataset_id, uid in NAMES.items():
        _add(stand_in, uid, dataset_id)
    give(
        stand_in,
        DATASETS,
        NAMES["trees"],
        "user",
        "louise.data",
        permissions=["edit_dataset", "publish_dataset"],
        security={"is_data_visible": True, "visible_fields": None, "filter_query": ""},
    )


def _add(stand_in: StandIn, uid: str, dataset_id: str) -> None:
    document: dict[str, Any] = {
        "dataset_id": dataset_id,
        "is_restricted": dataset_id == "trees",
        "metadata": {"default": {"title": {"value": _TITLES[dataset_id]}, "language": {"value": "en"}}},
        "default_security": {"is_data_visible": True, "visible_fields": None, "filter_query": ""},
    }
    record = DATASETS.add(stand_in, document, OWNER, uid=uid, at=BORN)
    record["document"]["is_published"] = dataset_id not in ("trees", "noise-levels")
    DATASETS.keep(stand_in, record)
