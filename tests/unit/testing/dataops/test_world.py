"""What DataOps.live's stand-in starts with, and who its owner may be there."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from towpath.testing import Request, StandIn, StandInError, stand_in
from towpath.testing.platforms.dataops import world

ROLES = [
    "owner",
    "developer",
    "reporter",
    "guest",
    "other",
    "project",
    "group",
    "reader",
    "repository",
    "expired",
]


def ask(dataops: StandIn, role: str, path: str) -> tuple[int, Any]:
    token = dataops.credentials[role]["token"].encode()
    request = Request("GET", b"/api/v4" + path.encode(), b"", [(b"private-token", token)])
    answer = dataops.handle(request)
    return answer.status, json.loads(answer.read())


def test_every_role_has_a_token_of_its_own_and_the_owner_comes_first() -> None:
    with stand_in("dataops") as dataops:
        assert list(dataops.credentials) == ROLES
        assert len({each["token"] for each in dataops.credentials.values()}) == len(ROLES)


def test_the_world_has_the_same_numbers_whatever_the_seed_and_other_tokens() -> None:
    with stand_in("dataops", seed=1) as one, stand_in("dataops", seed=2) as other:
        assert one.world == other.world == world.NAMES
        assert one.credentials != other.credentials


def test_the_page_about_the_world_names_everybody_and_every_project() -> None:
    told = set(re.findall(r"`([\w./]+)`", world.__doc__ or ""))
    named = {
        name
        for name in world.NAMES
        if "/" in name or name in ("brunel", "telford", "rolt", "jessop", "rennie")
    }
    assert named - {"waterways/locks"} <= told
    assert set(ROLES) <= told | {
        word for line in (world.__doc__ or "").splitlines() for word in re.findall(r"\w+", line)
    }


def test_everything_in_the_world_answers_as_the_spec_says() -> None:
    with stand_in("dataops") as dataops:
        for name in ("waterways/navigation", "waterways/locks/keeper", "waterways/charts", "brunel/tunnels"):
            for part in ("", "/pipelines", "/pipeline_schedules", "/triggers"):
                assert ask(dataops, "owner", f"/projects/{dataops.world[name]}{part}")[0] == 200
        navigation = f"/projects/{dataops.world['waterways/navigation']}"
        for name, status in (("pipeline", "success"), ("failed pipeline", "failed")):
            assert (
                ask(dataops, "owner", f"{navigation}/pipelines/{dataops.world[name]}")[1]["status"] == status
            )
        assert ask(dataops, "owner", f"{navigation}/pipeline_schedules/{dataops.world['schedule']}")[0] == 200
        assert ask(dataops, "owner", f"{navigation}/triggers")[1][0]["id"] == int(dataops.world["trigger"])
        for name in ("waterways", "waterways/locks"):
            assert ask(dataops, "owner", f"/namespaces/{dataops.world[name]}")[1]["full_path"] == name
        assert dataops.defects == []


def test_what_happened_is_there_again_in_a_data_file(tmp_path: Any) -> None:
    file = tmp_path / "dataops.db"
    with stand_in("dataops", data=file) as dataops:
        dataops.admin.add_pipelines("waterways/navigation", 2)
        before = ask(dataops, "owner", "/projects/21816/pipelines")
    with stand_in("dataops", data=file) as dataops:
        assert ask(dataops, "owner", "/projects/21816/pipelines") == before
        dataops.admin.add_pipelines(21816, 1)
        newest = ask(dataops, "owner", "/projects/21816/pipelines")[1][0]
    assert (newest["id"], newest["iid"]) == (708103, 5)


def test_a_snapshot_brings_everything_back() -> None:
    with stand_in("dataops") as dataops:
        before = ask(dataops, "owner", "/projects/21816/pipelines")
        snapshot = dataops.snapshot()
        dataops.admin.add_pipelines(21816, 3)
        dataops.restore(snapshot)
        assert ask(dataops, "owner", "/projects/21816/pipelines") == before


@pytest.mark.parametrize(
    ("use", "said"),
    [
        (lambda admin: admin.trigger_token("no/where"), "there is no project 'no/where'"),
        (lambda admin: admin.trigger_token("waterways/charts"), "has no trigger token"),
        (lambda admin: admin.add_token("nobody"), "there is no user 'nobody'"),
        (
            lambda admin: admin.add_token("brunel", ["sudo"]),
            "there is no scope 'sudo'; there is api, read_api",
        ),
        (lambda admin: admin.add_pipelines("brunel/tunnels", 1), "has no branch 'main'"),
        (lambda admin: admin.end_pipeline(21816, 1), "has no pipeline 1"),
        (lambda admin: admin.variables_of(21816, 1), "has no pipeline 1"),
    ],
)
def test_what_is_not_there_is_told_to_its_owner(use: Any, said: str) -> None:
    with stand_in("dataops") as dataops, pytest.raises(StandInError, match=said):
        use(dataops.admin)
