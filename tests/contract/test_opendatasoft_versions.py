"""Opendatasoft's stand-in: a version for every change of a part of a dataset, and the way back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.contract.opendatasoft_portal import Portal

COUNTERS = "/datasets/da_qf2hyt"
VERSIONS = f"{COUNTERS}/versions/"
TITLE = f"{COUNTERS}/metadata/default/title/"
PROCESSOR = {"type": "unicode_normalize", "label": "n", "field": "cheese"}
FIELD = {"type": "delete", "label": "d", "field": "remark"}
STREAM = {"type": "realtime", "title": "Sensors"}
LOUISE = {"user": {"username": "louise.data"}, "permissions": []}


@pytest.mark.parametrize(
    ("method", "path", "body", "section"),
    [
        ("PUT", "", {"is_restricted": True}, "security"),
        ("PUT", "", {"metadata": {"default": {}}}, "metadata"),
        ("PUT", "metadata/", {"default": {}}, "metadata"),
        ("PUT", "metadata/default/", {}, "metadata"),
        ("PUT", "metadata/default/title/", {"value": "x"}, "metadata"),
        ("DELETE", "metadata/default/title/", None, "metadata"),
        ("POST", "resources/", STREAM, "data"),
        ("PUT", "resources/re_qf2hyt/", STREAM, "data"),
        ("DELETE", "resources/re_qf2hyt/", None, "data"),
        ("POST", "processors/", PROCESSOR, "data"),
        ("PUT", "processors/pr_qf2hyt/", PROCESSOR, "data"),
        ("DELETE", "processors/pr_qf2hyt/", None, "data"),
        ("POST", "fields/", FIELD, "data"),
        ("PUT", "fields/pr_qf2hyt/", FIELD, "data"),
        ("DELETE", "fields/pr_qf2hyt/", None, "data"),
        ("POST", "schedules/", {"cron_schedule": "0 * * * *"}, "schedules"),
        ("DELETE", "schedules/sc_qf2hyt/", None, "schedules"),
        ("DELETE", "attachments/at_qf2hyt/", None, "attachments"),
        ("DELETE", "alternative_exports/ae_qf2hyt/", None, "alternative_exports"),
        ("POST", "security/users/", LOUISE, "security"),
        ("DELETE", "security/users/rene.reader/", None, "security"),
    ],
)
def test_every_change_of_a_part_adds_a_version_that_names_it(
    portal: Portal, method: str, path: str, body: Any, section: str
) -> None:
    before = portal.owner.results(VERSIONS)
    answer = portal.owner.request(method, f"{COUNTERS}/{path}", **({} if body is None else {"json": body}))
    assert answer.is_success, answer.text
    newest, *others = portal.owner.results(VERSIONS)
    assert others == before
    assert newest["sections"] == [section]
    assert newest["created_by"] == {"username": "ines.admin"}
    assert newest["can_restore"] is True
    assert portal.owner.get_json(f"{VERSIONS}{newest['uid']}/") == newest


def test_a_refused_change_adds_none(portal: Portal) -> None:
    portal.owner.refused("PUT", TITLE, {"value": 7})
    portal.owner.refused("POST", f"{COUNTERS}/processors/", {"type": "concat", "label": "c"})
    assert portal.owner.get_json(VERSIONS)["total_count"] == 1


def test_the_newest_twenty_are_kept(portal: Portal) -> None:
    for number in range(30):
        portal.owner.send_json("PUT", TITLE, {"value": f"Title {number}"})
    page = portal.owner.get_json(VERSIONS, limit=1000)
    assert page["total_count"] == len(page["results"]) == 20
    assert portal.owner.get(f"{VERSIONS}ch_qf2hyt/").status_code == 404
    oldest = page["results"][-1]["uid"]
    assert portal.owner.send_json("POST", f"{VERSIONS}{oldest}/restore/")["metadata"]["default"]["title"] == {
        "value": "Title 10"
    }


def test_restoring_puts_every_part_back_and_is_one_more_version(portal: Portal) -> None:
    everything = (
        "resources",
        "processors",
        "fields",
        "schedules",
        "attachments",
        "alternative_exports",
        "security/users",
        "security/groups",
    )

    def now() -> dict[str, Any]:
        parts = {part: portal.owner.results(f"{COUNTERS}/{part}/") for part in everything}
        dataset = portal.owner.get_json(f"{COUNTERS}/")
        return {
            **parts,
            **{name: dataset[name] for name in ("metadata", "is_restricted", "default_security")},
        }

    before = now()
    portal.owner.send_json("PUT", f"{COUNTERS}/", {"is_restricted": True, "metadata": {"default": {}}})
    for part, uid in (
        ("resources", "re_qf2hyt"),
        ("processors", "pr_qf2hyt"),
        ("fields", "pr_qf2hyt"),
        ("schedules", "sc_qf2hyt"),
        ("attachments", "at_qf2hyt"),
        ("alternative_exports", "ae_qf2hyt"),
        ("security/users", "rene.reader"),
    ):
        portal.owner.gone(f"{COUNTERS}/{part}/{uid}/")
    portal.owner.make(f"{COUNTERS}/processors/", PROCESSOR)
    changes = portal.owner.get_json(VERSIONS)["total_count"]
    restored = portal.owner.send_json("POST", f"{VERSIONS}ch_qf2hyt/restore/")
    assert restored == portal.owner.get_json(f"{COUNTERS}/")
    assert now() == before
    assert portal.owner.get(f"{COUNTERS}/attachments/at_qf2hyt/download/").content.startswith(b"%PDF")
    newest, *others = portal.owner.results(VERSIONS)
    assert len(others) == changes, "nothing of the history is lost"
    assert {"data", "metadata", "security", "schedules"} <= set(newest["sections"])
    back = portal.owner.send_json("POST", f"{VERSIONS}{others[0]['uid']}/restore/")
    assert back["is_restricted"] is True, "there is a way forward again"


def test_what_is_published_stays_until_it_is_published_again(portal: Portal) -> None:
    portal.owner.gone(f"{COUNTERS}/resources/re_qf2hyt/")
    published = portal.admin.records("da_qf2hyt")
    portal.owner.send_json("POST", f"{VERSIONS}ch_qf2hyt/restore/")
    assert portal.admin.records("da_qf2hyt") == published
    assert portal.owner.get_json(f"{COUNTERS}/")["is_published"] is True


def test_a_version_that_names_what_is_gone_cannot_be_restored(portal: Portal) -> None:
    source = {"type": "http", "connection": {"type": "http", "url": "https://files.example.org/"}}
    body = {"type": "csvfile", "title": "x", "datasource": source}
    resource = portal.owner.make(f"{COUNTERS}/resources/", body)
    version = portal.owner.results(VERSIONS)[0]["uid"]
    connection = resource["datasource"]["connection"]["uid"]
    portal.owner.gone(f"{COUNTERS}/resources/{resource['uid']}/")
    portal.owner.gone(f"/datasource_connections/{connection}/")
    assert portal.owner.get_json(f"{VERSIONS}{version}/")["can_restore"] is False
    assert portal.owner.refused("POST", f"{VERSIONS}{version}/restore/")[:2] == (400, "validation_error")
    assert portal.owner.refused("POST", f"{VERSIONS}ch_000000/restore/")[0] == 404


def test_restoring_brings_back_no_ruleset_of_whoever_is_gone(portal: Portal) -> None:
    rulesets = f"{COUNTERS}/security/users/"
    portal.owner.make(rulesets, {"user": {"username": "otto.spare"}, "permissions": ["edit_dataset"]})
    version = portal.owner.results(VERSIONS)[0]["uid"]
    portal.owner.gone("/users/otto.spare/")
    portal.owner.send_json("POST", f"{VERSIONS}{version}/restore/")
    assert [each["user"]["username"] for each in portal.owner.results(rulesets)] == ["rene.reader"]


def test_restoring_brings_back_no_metadata_that_no_template_describes(portal: Portal) -> None:
    metadata = f"{COUNTERS}/metadata/"
    portal.owner.send_json("PUT", f"{metadata}mobility/mode/", {"value": "tram"})
    version = portal.owner.results(VERSIONS)[0]["uid"]
    portal.owner.gone("/metadata/templates/mobility/")
    portal.owner.send_json("POST", f"{VERSIONS}{version}/restore/")
    restored = portal.owner.get_json(metadata)
    assert set(restored) == {"default"}
    assert portal.owner.send_json("PUT", metadata, restored) == restored


def test_versions_come_in_pages_newest_first(portal: Portal) -> None:
    for number in range(4):
        portal.owner.send_json("PUT", TITLE, {"value": f"Title {number}"})
    page = portal.owner.get_json(VERSIONS, limit=2)
    moments = [each["created_at"] for each in page["results"]]
    assert (page["total_count"], moments) == (5, sorted(moments, reverse=True))
    assert portal.owner.get_json(page["next"])["results"] != page["results"]
