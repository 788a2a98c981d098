"""The datasets of the starting world, and what no operation can make: feedbacks, remote values, recoverable records.

`bicycle-counters` has one of everything, under the identifiers of the spec's examples: the file `fromages.csv`, read
by the resource `re_qf2hyt`, goes through a processor and a field configuration (both `pr_qf2hyt`). It is published.

`noise-levels` takes its records from the dataset `noise` of the portal `weather`, where `weather-stations` is too, and
follows that dataset's title, publisher and keywords. `parking` is filled in real time: its resource `re_r3alt1` has
two records, and two more that can be recovered. At `https://files.example.org/` lie `fromages.csv`, `stations.json` and
`counters.gpkg`, to which the export `ae_mm8lbn` leads: the stand-in answers for that host too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.platforms.opendatasoft.datasets.dataset import keep_dataset
from towpath.testing.platforms.opendatasoft.datasets.metadata import with_remote_values
from towpath.testing.platforms.opendatasoft.datasets.sources import put_remote_dataset, put_remote_file
from towpath.testing.platforms.opendatasoft.datasets.streams import new_stream
from towpath.testing.platforms.opendatasoft.datasets.versions import EVERY_PART, add_version
from towpath.testing.platforms.opendatasoft.kinds import (
    ATTACHMENTS,
    DATASET_SCHEDULES,
    DATASETS,
    EXPORTS,
    FEEDBACKS,
    FIELDS,
    FILES,
    PROCESSORS,
    RESOURCES,
)
from towpath.testing.platforms.opendatasoft.moments import BORN
from towpath.testing.platforms.opendatasoft.rulesets import give
from towpath.testing.platforms.opendatasoft.schedules import plan

from .people import OWNER, grant

if TYPE_CHECKING:
    from towpath.testing.core import StandIn
    from towpath.testing.platforms.opendatasoft.kinds import Kind, Record

UIDS: Final = {
    "bicycle-counters": "da_qf2hyt",
    "trees": "da_tr33s0",
    "noise-levels": "da_f3d3r8",
    "parking": "da_r3alt1",
    "air-stations": "da_h4rv01",
    "spare-dataset": "da_sp4re0",
    "spare-parts": "da_sp4re1",
}
NAMES: Final = {
    **UIDS,
    "counters' resource": "re_qf2hyt",
    "counters' processor": "pr_qf2hyt",
    "counters' schedule": "sc_qf2hyt",
    "counters' version": "ch_qf2hyt",
    "counters' attachment": "at_qf2hyt",
    "counters' export": "ae_qf2hyt",
    "export elsewhere": "ae_mm8lbn",
    "counters' feedback": "df_qf2hyt",
    "archived feedback": "df_4rch1v",
    "fromages.csv": "fromages.csv",
    "sensors": "re_r3alt1",
    "remote resource": "re_f3d3r8",
}
_TITLES: Final = {
    "bicycle-counters": "Bicycle counters",
    "trees": "Trees of the city",
    "noise-levels": "Noise levels",
    "parking": "Free parking spaces",
    "air-stations": "Air stations",
    "spare-dataset": "To be deleted",
    "spare-parts": "To lose its parts",
}
_CHEESES: Final = "Cheese;Weight;Remark\nBrie;2800.5;soft\nComté;40000;hard\nMunster;450;strong\n".encode()
_STATIONS: Final = b'[{"name": "Bridge South", "decibels": 61.5}, {"name": "Old Harbour", "decibels": 48.0}]'
_LEGEND: Final = b"%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"
_GEOPACKAGE: Final = b"SQLite format 3\x00counters"
_REMOTE: Final = {
    "default": {
        "title": "Noise levels of the region",
        "publisher": "Regional office",
        "keyword": ["noise", "health"],
    }
}
_RECORD: Final = "95969ddab924fc5db5e39c3fb2a7634f4d7dd51c"


def populate(stand_in: StandIn) -> None:
    """Write the datasets, and who may do what with them."""
    put_remote_file(stand_in, "https://files.example.org/fromages.csv", _CHEESES, "text/csv")
    put_remote_file(stand_in, "https://files.example.org/stations.json", _STATIONS, "application/json")
    put_remote_file(
        stand_in, "https://files.example.org/counters.gpkg", _GEOPACKAGE, "application/geopackage+sqlite3"
    )
    for dataset_id in ("noise", "weather-stations"):
        put_remote_dataset(
            stand_in,
            "weather",
            dataset_id,
            metas={"default": _REMOTE["default"]},
            fields=[{"name": "name", "type": "text"}, {"name": "decibels", "type": "double"}],
            records=[{"name": "Bridge South", "decibels": 61.5}, {"name": "Old Harbour", "decibels": 48.0}],
        )
    for dataset_id, uid in UIDS.items():
        _add(stand_in, uid, dataset_id)
    _fill_counters(stand_in, NAMES["bicycle-counters"])
    _fill_noise(stand_in, NAMES["noise-levels"])
    _fill_parking(stand_in, NAMES["parking"])
    _fill_spare_parts(stand_in, NAMES["spare-parts"])
    give(
        stand_in,
        DATASETS,
        NAMES["trees"],
        "user",
        "louise.data",
        permissions=["edit_dataset", "publish_dataset"],
        security={"is_data_visible": True, "visible_fields": None, "filter_query": ""},
    )
    for dataset_id in ("bicycle-counters", "spare-parts"):
        grant(stand_in, DATASETS, NAMES[dataset_id], permissions=["explore_restricted_dataset"])
    for uid in UIDS.values():
        version = f"ch_{uid.removeprefix('da_')}"
        add_version(
            stand_in,
            DATASETS.named(stand_in.store, uid),
            OWNER,
            *EVERY_PART,
            sections=["metadata", "security"],
            uid=version,
        )


def _add(stand_in: StandIn, uid: str, dataset_id: str) -> None:
    document: dict[str, Any] = {
        "dataset_id": dataset_id,
        "is_restricted": dataset_id == "trees",
        "metadata": {"default": {"title": {"value": _TITLES[dataset_id]}, "language": {"value": "en"}}},
        "default_security": {
            "is_data_visible": True,
            "visible_fields": None,
            "filter_query": "",
            "api_calls_quota": None,
        },
    }
    record = DATASETS.add(stand_in, document, OWNER, uid=uid, at=BORN)
    record["document"]["is_published"] = dataset_id in ("bicycle-counters", "parking", "air-stations")
    keep_dataset(stand_in, record)


def _fill_counters(stand_in: StandIn, dataset: str) -> None:
    file = {"filename": "fromages.csv", "mimetype": "text/csv"}
    _add_file(stand_in, FILES, dataset, "fromages.csv", _CHEESES, file)
    source = {"type": "uploaded_file", "file": {"uid": "fromages.csv"}}
    params = {
        "doublequote": True,
        "encoding": "utf-8",
        "first_row_no": 1,
        "headers_first_row": True,
        "separator": ";",
    }
    resource = {"type": "csvfile", "title": "fromages.csv", "params": params, "datasource": source}
    _part(stand_in, RESOURCES, dataset, "re_qf2hyt", resource)
    processor = {
        "type": "string_replace",
        "label": "Spell it out",
        "field": "remark",
        "old": "soft",
        "new": "soft and mild",
    }
    _part(stand_in, PROCESSORS, dataset, "pr_qf2hyt", processor)
    described = {
        "type": "description",
        "label": "Say the unit",
        "field": "weight",
        "description": "Weight in grams.",
    }
    _part(stand_in, FIELDS, dataset, "pr_qf2hyt", described)
    _add_schedule(stand_in, dataset, "sc_qf2hyt", "0 * * * *")
    attachment = {"filename": "legend.pdf", "mimetype": "application/pdf"}
    _add_file(stand_in, ATTACHMENTS, dataset, "at_qf2hyt", _LEGEND, attachment)
    export = {
        "title": "Counters as GeoPackage",
        "description": "In the national coordinate system.",
        "mimetype": "application/geopackage+sqlite3",
    }
    uploaded = {**export, "type": "uploaded_file", "filename": "counters.gpkg"}
    _add_file(stand_in, EXPORTS, dataset, "ae_qf2hyt", _GEOPACKAGE, uploaded)
    elsewhere = {**export, "type": "url", "url": "https://files.example.org/counters.gpkg"}
    _part(stand_in, EXPORTS, dataset, "ae_mm8lbn", elsewhere)
    _add_feedback(stand_in, dataset, "df_qf2hyt", "The counter was moved in May.", is_archived=False)
    _add_feedback(stand_in, dataset, "df_4rch1v", "The name was misspelt.", is_archived=True)
    _publish(stand_in, dataset, [{"cheese": "Brie", "weight": 2800.5, "remark": "soft and mild"}])


def _fill_noise(stand_in: StandIn, dataset: str) -> None:
    record = {**DATASETS.named(stand_in.store, dataset), "remote": _REMOTE}
    document = record["document"]
    metadata = with_remote_values(record, {"default": {"language": {"value": "en"}}})
    document |= {"metadata": metadata, "asset_type": "federated_dataset"}
    keep_dataset(stand_in, record)
    source = {"type": "federated", "domain": {"domain_id": "weather"}, "dataset": {"dataset_id": "noise"}}
    _part(
        stand_in,
        RESOURCES,
        dataset,
        "re_f3d3r8",
        {"type": "federated", "title": "noise", "params": {}, "datasource": {**source, "parameters": {}}},
    )


def _fill_parking(stand_in: StandIn, dataset: str) -> None:
    uid = "re_r3alt1"
    record = _part(stand_in, RESOURCES, dataset, uid, {"type": "realtime", "title": "Sensors", "params": {}})
    RESOURCES.keep(stand_in, {**record, **new_stream(stand_in, uid), "recoverable": f"recovered {uid}"})
    pushed = [{"garage": "Station", "free": 41}, {"garage": "Harbour", "free": 7}]
    stand_in.store.add_page(f"pushed {uid}", list(pushed))
    stand_in.store.add_page(
        f"recovered {uid}", [{"garage": "Station", "free": 44}, {"garage": "Harbour", "free": 9}]
    )
    _publish(stand_in, dataset, pushed)


def _fill_spare_parts(stand_in: StandIn, dataset: str) -> None:
    stream: dict[str, Any] = {"type": "realtime", "title": "Sensors", "params": {}}
    record = _part(stand_in, RESOURCES, dataset, "re_sp4re0", stream)
    RESOURCES.keep(stand_in, {**record, **new_stream(stand_in, "re_sp4re0")})
    processor = {"type": "unicode_normalize", "label": "One form of accents", "field": "name"}
    _part(stand_in, PROCESSORS, dataset, "pr_sp4re0", processor)
    _part(stand_in, FIELDS, dataset, "pr_sp4re1", {"type": "delete", "label": "Without it", "field": "name"})
    _add_schedule(stand_in, dataset, "sc_sp4re0", "30 1 * * *")
    attachment = {"filename": "legend.pdf", "mimetype": "application/pdf"}
    _add_file(stand_in, ATTACHMENTS, dataset, "at_sp4re0", _LEGEND, attachment)
    export = {"title": "Counters as GeoPackage", "type": "uploaded_file", "filename": "counters.gpkg"}
    _add_file(
        stand_in,
        EXPORTS,
        dataset,
        "ae_sp4re0",
        _GEOPACKAGE,
        {**export, "mimetype": "application/geopackage+sqlite3"},
    )
    record = DATASETS.named(stand_in.store, dataset)
    record["document"]["metadata"]["default"]["description"] = {"value": "<p>Nothing to see.</p>"}
    DATASETS.keep(stand_in, record)


def _publish(stand_in: StandIn, dataset: str, records: list[dict[str, Any]]) -> None:
    owner = f"published {dataset}"
    stand_in.store.add_page(owner, records)
    keep_dataset(stand_in, {**DATASETS.named(stand_in.store, dataset), "published": owner})


def _add_schedule(stand_in: StandIn, dataset: str, uid: str, cron: str) -> None:
    schedule = {"cron_schedule": cron}
    _part(stand_in, DATASET_SCHEDULES, dataset, uid, schedule)
    plan(stand_in, schedule)


def _add_feedback(stand_in: StandIn, dataset: str, uid: str, comment: str, *, is_archived: bool) -> None:
    feedback = {
        "record_id": _RECORD,
        "user": {"username": "louise.data"},
        "comment": comment,
        "is_archived": is_archived,
        "created_at": BORN,
        "values": {"remark": {"value": "mild", "type": "text"}},
    }
    _part(stand_in, FEEDBACKS, dataset, uid, feedback)


def _add_file(
    stand_in: StandIn, kind: Kind, dataset: str, uid: str, content: bytes, document: dict[str, Any]
) -> None:
    blob = stand_in.blobs.add(content)
    _part(stand_in, kind, dataset, uid, document, blob=blob, size=len(content))


def _part(
    stand_in: StandIn, kind: Kind, dataset: str, uid: str, document: dict[str, Any], **internals: Any
) -> Record:
    return kind.add(stand_in, document, OWNER, uid=uid, parent=dataset, at=BORN, **internals)
