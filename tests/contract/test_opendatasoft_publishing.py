"""Opendatasoft's stand-in: the states of a dataset, what leads from one to another, and what is published."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.contract.opendatasoft_portal import Person, Portal

COUNTERS = "/datasets/da_qf2hyt"
ACTIONS = ("publish", "publish_metadata", "unpublish")


def status(person: Person, dataset: str = COUNTERS) -> dict[str, Any]:
    found: dict[str, Any] = person.get_json(f"{dataset}/status/")
    return found


def rest(portal: Portal, dataset: str = COUNTERS) -> dict[str, Any]:
    """Let the work end; return the state that it ends in."""
    portal.stand_in.advance(600)
    return status(portal.owner, dataset)


def upload(person: Person, content: bytes, name: str = "data.csv", dataset: str = COUNTERS) -> str:
    answer = person.post(f"{dataset}/resources/files/", files={"file": (name, content)})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["uid"])


def new_dataset(portal: Portal, content: bytes | None = None, **metadata: Any) -> str:
    """Make a dataset of a file; return its path."""
    whole = {"default": {"title": {"value": "Made for a test"}}, **metadata}
    dataset = f"/datasets/{portal.owner.make('/datasets/', {'metadata': whole})['uid']}"
    if content is not None:
        source = {"type": "uploaded_file", "file": {"uid": upload(portal.owner, content, dataset=dataset)}}
        body = {"type": "csvfile", "title": "data", "datasource": source}
        portal.owner.make(f"{dataset}/resources/", body)
    return dataset


def uid_of(dataset: str) -> str:
    return dataset.rpartition("/")[2]


def test_a_new_dataset_is_idle_and_unpublished(portal: Portal) -> None:
    state = status(portal.owner, new_dataset(portal))
    assert (state["status"], state["previous"], state["next"]) == ("idle", None, None)
    assert (state["is_published"], state["records_errors"], state["message"]) == (False, [], None)


def test_publishing_goes_through_its_states_while_it_is_polled(portal: Portal) -> None:
    dataset = new_dataset(portal, b"n,t\n1,x\n")
    assert portal.owner.send_json("POST", f"{dataset}/publish/") == {"detail": "ok"}
    seen: list[dict[str, Any]] = []
    while not seen or seen[-1]["status"] not in ("idle", "error"):
        seen.append(status(portal.owner, dataset))
        assert len(seen) < 50
    states = list(dict.fromkeys((each["status"], each["previous"], each["next"]) for each in seen))
    assert states == [
        ("queued", "idle", "processing"),
        ("processing", "queued", None),
        ("idle", "processing", None),
    ]
    assert [each["is_published"] for each in seen] == [False] * (len(seen) - 1) + [True]
    assert seen == sorted(seen, key=lambda each: str(each["since"]))


def test_what_is_published_are_the_typed_records(portal: Portal) -> None:
    dataset = new_dataset(portal, b"name;weight;day\nBrie;2.5;2024-01-02\n;;\n")
    portal.owner.send_json("POST", f"{dataset}/publish/")
    assert rest(portal, dataset)["status"] == "idle"
    assert portal.admin.records(uid_of(dataset)) == [
        {"name": "Brie", "weight": 2.5, "day": "2024-01-02"},
        {"name": None, "weight": None, "day": None},
    ]


def test_publishing_again_replaces_what_was_published(portal: Portal) -> None:
    portal.owner.send_json("POST", f"{COUNTERS}/publish/")
    assert rest(portal)["status"] == "idle"
    assert [record["cheese"] for record in portal.admin.records("da_qf2hyt")] == ["Brie", "Comté", "Munster"]


def test_publishing_metadata_leaves_the_records_alone(portal: Portal) -> None:
    before = portal.admin.records("da_qf2hyt")
    portal.owner.send_json("POST", f"{COUNTERS}/publish_metadata/")
    state = rest(portal)
    assert (state["status"], state["previous"], state["is_published"]) == ("idle", "processing", True)
    assert portal.admin.records("da_qf2hyt") == before


def test_unpublishing_deletes_the_records_and_leaves_the_dataset(portal: Portal) -> None:
    portal.admin.set_pace(queued=5, working=60)
    portal.owner.send_json("POST", f"{COUNTERS}/unpublish/")
    portal.stand_in.advance(5)
    state = status(portal.owner)
    assert (state["status"], state["previous"], state["is_published"]) == ("deleting", "queued", True)
    state = rest(portal)
    assert (state["status"], state["previous"], state["is_published"]) == ("idle", "deleting", False)
    assert portal.admin.records("da_qf2hyt") == []
    assert portal.owner.get_json(f"{COUNTERS}/")["is_published"] is False


@pytest.mark.parametrize("second", ACTIONS)
@pytest.mark.parametrize("first", ACTIONS)
def test_a_dataset_that_is_busy_starts_nothing_else(portal: Portal, first: str, second: str) -> None:
    portal.admin.set_pace(queued=5, working=60)
    portal.owner.send_json("POST", f"{COUNTERS}/{first}/")
    for seconds in (0, 5):
        portal.stand_in.advance(seconds)
        state = status(portal.owner)["status"]
        answer = portal.owner.post(f"{COUNTERS}/{second}/")
        assert (answer.status_code, answer.json()["error_code"]) == (400, "invalid_dataset_status")
        assert f"is {state};" in answer.json()["message"]
        assert "idle or error or limit_reached" in answer.json()["message"]


def test_only_what_is_processing_can_be_aborted(portal: Portal) -> None:
    portal.admin.set_pace(queued=5, working=60)
    assert portal.owner.refused("POST", f"{COUNTERS}/abort/")[:2] == (400, "invalid_dataset_status")
    portal.owner.send_json("POST", f"{COUNTERS}/publish/")
    assert portal.owner.refused("POST", f"{COUNTERS}/abort/")[:2] == (400, "invalid_dataset_status")
    portal.stand_in.advance(5)
    assert portal.owner.send_json("POST", f"{COUNTERS}/abort/") == {"detail": "ok"}
    state = status(portal.owner)
    assert (state["status"], state["previous"], state["next"]) == ("aborting_processing", "processing", None)
    assert portal.owner.refused("POST", f"{COUNTERS}/abort/")[:2] == (400, "invalid_dataset_status")
    state = rest(portal)
    assert (state["status"], state["previous"]) == ("idle", "aborting_processing")
    assert len(portal.admin.records("da_qf2hyt")) == 1, "nothing new was published"


def test_what_was_processed_before_an_abort_stays_available(portal: Portal) -> None:
    dataset = new_dataset(portal, b"n,t\n" + b"".join(b"%d,new\n" % n for n in range(10)))
    portal.admin.set_pace(queued=5, working=100)
    portal.owner.send_json("POST", f"{dataset}/publish/")
    portal.stand_in.advance(5 + 50)
    portal.owner.send_json("POST", f"{dataset}/abort/")
    state = rest(portal, dataset)
    assert (state["status"], state["is_published"]) == ("idle", True)
    assert [record["n"] for record in portal.admin.records(uid_of(dataset))] == [0, 1, 2, 3, 4]


def test_an_abort_leaves_records_that_it_did_not_come_to_as_they_were(portal: Portal) -> None:
    dataset = new_dataset(portal, b"n,t\n1,old\n2,old\n3,old\n4,old\n")
    portal.owner.send_json("POST", f"{dataset}/publish/")
    rest(portal, dataset)
    processor = {"type": "string_replace", "label": "r", "field": "t", "old": "old", "new": "new"}
    portal.owner.make(f"{dataset}/processors/", processor)
    portal.admin.set_pace(queued=5, working=100)
    portal.owner.send_json("POST", f"{dataset}/publish/")
    portal.stand_in.advance(5 + 50)
    portal.owner.send_json("POST", f"{dataset}/abort/")
    rest(portal, dataset)
    found = [(record["n"], record["t"]) for record in portal.admin.records(uid_of(dataset))]
    assert found == [(1, "new"), (2, "new"), (3, "old"), (4, "old")]


def test_deleting_cannot_be_aborted(portal: Portal) -> None:
    portal.admin.set_pace(queued=5, working=60)
    portal.owner.send_json("POST", f"{COUNTERS}/unpublish/")
    portal.stand_in.advance(5)
    message = portal.owner.post(f"{COUNTERS}/abort/").json()["message"]
    assert message == "The dataset is deleting; it would have to be processing."


def test_a_draft_cannot_be_published(portal: Portal) -> None:
    dataset = new_dataset(portal, internal={"draft": {"value": True}})
    for action in ("publish", "publish_metadata"):
        assert portal.owner.refused("POST", f"{dataset}/{action}/")[:2] == (400, "validation_error")
    portal.owner.send_json("PUT", f"{dataset}/metadata/internal/draft/", {"value": False})
    assert portal.owner.send_json("POST", f"{dataset}/publish/") == {"detail": "ok"}


def test_records_that_do_not_fit_are_left_out_and_named(portal: Portal) -> None:
    dataset = new_dataset(portal, b"n,t\n1,x\nmany,y\n3,z\n")
    configuration = {"type": "type", "label": "Numbers", "field": "n", "type_param": "int"}
    uid = portal.owner.make(f"{dataset}/fields/", configuration)["uid"]
    portal.owner.send_json("POST", f"{dataset}/publish/")
    state = rest(portal, dataset)
    assert (state["status"], state["is_published"]) == ("error", True)
    (error,) = state["records_errors"]
    assert (error["field_uid"], error["processor_uid"]) == ("n", uid)
    assert error["message"] == 'Cannot convert "many" to "int"'
    assert [record["n"] for record in portal.admin.records(uid_of(dataset))] == [1, 3]


def test_a_source_that_cannot_be_reached_ends_in_an_error(portal: Portal) -> None:
    dataset = new_dataset(portal, b"n,t\n1,x\n")
    portal.owner.send_json("POST", f"{dataset}/publish/")
    rest(portal, dataset)
    lost = {"type": "http", "connection": {"type": "http", "url": "https://lost.example.org/"}}
    body = {"type": "csvfile", "title": "lost", "datasource": lost}
    portal.owner.make(f"{dataset}/resources/", body)
    portal.owner.send_json("POST", f"{dataset}/publish/")
    state = rest(portal, dataset)
    assert (state["status"], state["is_published"]) == ("error", True)
    assert "cannot be reached" in state["message"]
    assert portal.admin.records(uid_of(dataset)) == [{"n": 1, "t": "x"}], "what was there before stays"
    assert portal.owner.send_json("POST", f"{dataset}/publish/") == {"detail": "ok"}, "error is at rest"


def test_more_records_than_the_licence_allows_reach_the_limit(portal: Portal) -> None:
    portal.admin.set_record_limit(2)
    portal.owner.send_json("POST", f"{COUNTERS}/publish/")
    state = rest(portal)
    assert state["status"] == "limit_reached"
    assert state["params"] == {"error": {"limit_type": "records", "limit": 2, "value": 3}}
    assert len(portal.admin.records("da_qf2hyt")) == 2
    assert portal.owner.send_json("POST", f"{COUNTERS}/publish/") == {"detail": "ok"}


def test_a_large_file_is_published_in_pages(portal: Portal) -> None:
    lines = "".join(f"{number},{number % 7}\n" for number in range(2500)).encode()
    dataset = new_dataset(portal, b"n,rest\n" + lines)
    portal.owner.send_json("POST", f"{dataset}/publish/")
    assert rest(portal, dataset)["status"] == "idle"
    records = portal.admin.records(uid_of(dataset))
    assert [record["n"] for record in records] == list(range(2500))


def test_data_and_metadata_can_move_the_time_of_change(portal: Portal) -> None:
    flags = {
        "title": {"value": "x"},
        "modified_updates_on_metadata_change": {"value": True},
        "modified_updates_on_data_change": {"value": True},
    }
    dataset = new_dataset(portal)
    first = portal.owner.send_json("PUT", f"{dataset}/metadata/default/", flags)["modified"]["value"]
    portal.stand_in.advance(600)
    portal.owner.send_json("POST", f"{dataset}/publish/")
    rest(portal, dataset)
    second = portal.owner.get_json(f"{dataset}/metadata/default/modified/")["value"]
    assert first < second


def test_who_may_publish_one_dataset_starts_stops_and_watches_it(portal: Portal) -> None:
    trees = f"/datasets/{portal.world['trees']}"
    assert portal.editor.send_json("POST", f"{trees}/publish/") == {"detail": "ok"}
    assert portal.editor.get_json(f"{trees}/status/")["status"] == "queued"
    assert portal.editor.refused("POST", f"{COUNTERS}/publish/")[0] == 403
    assert portal.reader.refused("POST", f"{trees}/publish/")[0] == 404


def test_everything_is_remembered_while_a_job_runs(portal: Portal) -> None:
    portal.admin.set_pace(queued=5, working=60)
    portal.owner.send_json("POST", f"{COUNTERS}/unpublish/")
    snapshot = portal.stand_in.snapshot()
    assert rest(portal)["is_published"] is False
    portal.stand_in.restore(snapshot)
    assert status(portal.owner)["status"] == "queued"
    assert rest(portal)["is_published"] is False
