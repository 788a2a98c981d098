"""DataOps.live's stand-in: pipelines, what starts them, and how the clock moves them on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.contract.dataops_members import NAVIGATION, TRIGGER

if TYPE_CHECKING:
    from tests.contract.dataops_members import Member, Members

NEW = f"{NAVIGATION}/pipeline"
PIPELINES = f"{NAVIGATION}/pipelines"
NO_REFERENCE = (400, {"message": {"base": ["Reference not found"]}})


def state(member: Member, pipeline: int) -> str:
    status: str = next(each for each in member.got("GET", PIPELINES) if each["id"] == pipeline)["status"]
    return status


def token(members: Members) -> str:
    found: str = members.admin.trigger_token("waterways/navigation")
    return found


@pytest.mark.parametrize("form", ["json", "form", "parts", "query"])
def test_a_trigger_starts_a_pipeline_however_it_is_sent(members: Members, form: str) -> None:
    fields = {"token": token(members), "ref": "main", "variables[_PIPELINE_FILE_NAME]": "full-ci.yml"}
    forms: dict[str, dict[str, Any]] = {
        "json": {
            "json": {
                "token": fields["token"],
                "ref": "main",
                "variables": {"_PIPELINE_FILE_NAME": "full-ci.yml"},
            }
        },
        "form": {"data": fields},
        "parts": {"files": {name: (None, text) for name, text in fields.items()}},
        "query": {"params": fields},
    }
    answer = members.anybody.post(TRIGGER, **forms[form])
    assert answer.status_code == 201, answer.text
    pipeline = answer.json()
    assert (pipeline["status"], pipeline["source"], pipeline["ref"]) == ("created", "trigger", "main")
    assert pipeline["user"]["username"] == "brunel"
    assert members.admin.variables_of(21816, pipeline["id"]) == {"_PIPELINE_FILE_NAME": "full-ci.yml"}
    assert members.owner.got("GET", PIPELINES)[0]["id"] == pipeline["id"]


def test_the_trigger_remembers_when_it_was_used(members: Members) -> None:
    (before,) = members.owner.got("GET", f"{NAVIGATION}/triggers")
    assert before["last_used"] is None
    members.anybody.got("POST", TRIGGER, json={"token": token(members), "ref": "main"})
    (after,) = members.owner.got("GET", f"{NAVIGATION}/triggers")
    assert after["last_used"] is not None


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        ({"ref": "main"}, {"error": "token is missing"}),
        ({}, {"error": "ref is missing, token is missing"}),
        ({"token": "", "ref": "main"}, {"error": "token is empty"}),
        ({"token": "t", "ref": "main", "variables": "value"}, {"error": "variables is invalid"}),
        ({"token": "t", "ref": "main", "variables": ["A"]}, {"error": "variables is invalid"}),
        (
            {"token": "t", "ref": "main", "variables": {"A": ["1", "2"]}},
            {"message": "variables needs to be a map of key-valued strings"},
        ),
        (
            {"token": "t", "ref": "main", "variables": {"A": 1}},
            {"message": "variables needs to be a map of key-valued strings"},
        ),
    ],
)
def test_a_trigger_without_what_it_needs_is_refused(
    members: Members, body: dict[str, Any], answer: dict[str, Any]
) -> None:
    assert members.anybody.refused("POST", TRIGGER, json=body) == (400, answer)


def test_a_trigger_without_a_body_misses_everything(members: Members) -> None:
    assert members.anybody.refused("POST", TRIGGER)[1] == {"error": "ref is missing, token is missing"}


def test_a_branch_that_is_not_there_starts_nothing(members: Members) -> None:
    count = len(members.owner.got("GET", PIPELINES))
    body = {"token": token(members), "ref": "nowhere"}
    assert members.anybody.refused("POST", TRIGGER, json=body) == NO_REFERENCE
    assert members.owner.refused("POST", NEW, json={"ref": "nowhere"}) == NO_REFERENCE
    assert members.owner.refused("POST", "/projects/21819/pipeline", json={"ref": "main"}) == NO_REFERENCE
    assert len(members.owner.got("GET", PIPELINES)) == count
    assert members.owner.got("GET", f"{NAVIGATION}/triggers")[0]["last_used"] is None


@pytest.mark.parametrize(("ref", "tag"), [("main", False), ("refs/heads/main", False), ("v1.0", True)])
def test_a_pipeline_runs_a_branch_or_a_tag(members: Members, ref: str, tag: bool) -> None:
    pipeline = members.developer.got("POST", NEW, json={"ref": ref})
    assert (pipeline["ref"], pipeline["tag"]) == (ref.rpartition("/")[2], tag)
    assert (pipeline["source"], pipeline["user"]["username"]) == ("api", "telford")


@pytest.mark.parametrize("form", ["json", "brackets", "numbers", "json in a part"])
def test_variables_of_a_new_pipeline_are_read_in_every_notation(members: Members, form: str) -> None:
    listed = [{"key": "A", "value": "1"}, {"key": "B", "value": "2", "variable_type": "file"}]
    parts: list[tuple[str, tuple[None, str]]] = {
        "json": [],
        "brackets": [
            ("variables[][key]", (None, "A")),
            ("variables[][value]", (None, "1")),
            ("variables[][key]", (None, "B")),
            ("variables[][value]", (None, "2")),
        ],
        "numbers": [
            ("variables[1][value]", (None, "2")),
            ("variables[0][key]", (None, "A")),
            ("variables[0][value]", (None, "1")),
            ("variables[1][key]", (None, "B")),
        ],
        "json in a part": [("variables", (None, '[{"key":"A","value":"1"},{"key":"B","value":"2"}]'))],
    }[form]
    sent: dict[str, Any] = (
        {"files": [("ref", (None, "main")), *parts]}
        if parts
        else {"json": {"ref": "main", "variables": listed}}
    )
    pipeline = members.owner.got("POST", NEW, **sent)
    assert members.admin.variables_of(21816, pipeline["id"]) == {"A": "1", "B": "2"}


def test_a_variable_without_its_value_is_named(members: Members) -> None:
    body = {"ref": "main", "variables": [{"key": "A", "value": "1"}, {"key": "B"}]}
    assert members.owner.refused("POST", NEW, json=body) == (400, {"error": "variables[1][value] is missing"})


def test_the_clock_moves_a_pipeline_on(members: Members) -> None:
    pipeline = members.owner.got("POST", NEW, json={"ref": "main"})["id"]
    seen = [state(members.owner, pipeline)]
    for seconds in (1, 2, 9):
        members.stand_in.advance(seconds)
        seen.append(state(members.owner, pipeline))
    assert seen == ["created", "pending", "running", "success"]
    done = members.owner.got("GET", f"{PIPELINES}/{pipeline}")
    assert (done["duration"], done["queued_duration"]) == (9, 2)
    assert done["created_at"] < done["started_at"] < done["finished_at"] == done["updated_at"]
    assert done["detailed_status"]["text"] == "passed"


def test_a_pipeline_of_a_stormy_branch_fails(members: Members) -> None:
    pipeline = members.owner.got("POST", NEW, json={"ref": "stormy"})["id"]
    members.stand_in.advance(60)
    assert state(members.owner, pipeline) == "failed"


def test_looking_at_a_pipeline_takes_its_time_so_that_waiting_ends(members: Members) -> None:
    pipeline = members.owner.got("POST", NEW, json={"ref": "main"})["id"]
    seen = []
    for _ in range(20):
        seen.append(members.owner.got("GET", f"{PIPELINES}/{pipeline}")["status"])
        if seen[-1] == "success":
            break
    assert list(dict.fromkeys(seen)) == ["created", "pending", "running", "success"]
    when = members.stand_in.clock.seconds
    members.owner.got("GET", f"{PIPELINES}/{pipeline}")
    assert members.stand_in.clock.seconds == when


@pytest.mark.parametrize("outcome", ["success", "failed", "canceled", "skipped"])
def test_the_owner_of_the_stand_in_ends_a_pipeline(members: Members, outcome: str) -> None:
    pipeline = members.owner.got("POST", NEW, json={"ref": "main"})["id"]
    members.admin.end_pipeline("waterways/navigation", pipeline, outcome)
    ended = members.owner.got("GET", f"{PIPELINES}/{pipeline}")
    assert (ended["status"], ended["duration"]) == (outcome, None)
    assert ended["finished_at"] is not None


def test_a_pipeline_belongs_to_its_project(members: Members) -> None:
    assert members.owner.got("GET", f"{PIPELINES}/708001")["iid"] == 1
    for path in ("/projects/21818/pipelines/708001", f"{PIPELINES}/1"):
        assert members.owner.refused("GET", path) == (404, {"message": "404 Not Found"})


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"status": "failed"}, [708002]),
        ({"ref": "main"}, [708101, 708001]),
        ({"source": "api"}, [708101]),
        ({"username": "telford"}, [708101]),
        ({"scope": "finished"}, [708002, 708001]),
        ({"scope": "running"}, []),
        ({"scope": "pending"}, [708101]),
        ({"scope": "branches"}, [708101, 708002]),
        ({"scope": "tags"}, []),
        ({"yaml_errors": "true"}, []),
        ({"name": "Nightly"}, []),
        ({"created_after": "2024-08-01T00:00:00Z"}, [708101]),
        ({"updated_before": "2024-05-20T12:00:00+02:00"}, [708001]),
        ({"order_by": "ref", "sort": "asc"}, [708001, 708101, 708002]),
        ({"order_by": "user_id"}, [708101, 708002, 708001]),
        ({"order_by": "status", "sort": "asc"}, [708101, 708002, 708001]),
    ],
)
def test_the_list_can_be_narrowed_and_ordered(
    members: Members, query: dict[str, str], found: list[int]
) -> None:
    members.developer.got("POST", NEW, json={"ref": "main"})
    assert [each["id"] for each in members.owner.got("GET", PIPELINES, params=query)] == found


def test_a_list_can_be_asked_for_one_commit(members: Members) -> None:
    sha = members.owner.got("GET", f"{PIPELINES}/708002")["sha"]
    assert [each["id"] for each in members.owner.got("GET", PIPELINES, params={"sha": sha})] == [708002]


def test_a_trigger_shows_its_token_to_who_made_it(members: Members) -> None:
    made = members.group.got("POST", f"{NAVIGATION}/triggers", data={"description": "A second bell"})
    assert made["token"].startswith("glptt-")
    own, others = members.group.got("GET", f"{NAVIGATION}/triggers")[::-1]
    assert own == made
    assert others["token"] == "glpt"
    assert (
        members.anybody.got("POST", TRIGGER, json={"token": made["token"], "ref": "main"})["status"]
        == "created"
    )
