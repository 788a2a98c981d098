"""DataOps.live's stand-in: projects and the namespaces that they live in."""

from __future__ import annotations

from contextlib import closing
from typing import Any

import pytest
from towpath.testing import stand_in

from tests.contract.dataops_members import NAVIGATION, Members

TAKEN = (400, {"message": {"name": ["has already been taken"], "path": ["has already been taken"]}})
SAMPLE = {"name": "Example project name", "description": "Example project description"}


def sent(form: str, fields: dict[str, str]) -> dict[str, Any]:
    """Return how httpx sends fields as JSON, as an urlencoded form, or in parts."""
    if form == "json":
        return {"json": fields}
    return (
        {"data": fields}
        if form == "form"
        else {"files": {name: (None, text) for name, text in fields.items()}}
    )


@pytest.mark.parametrize("form", ["json", "form", "parts"])
def test_a_project_is_made_alike_of_json_and_of_either_form(members: Members, form: str) -> None:
    made = members.owner.request("POST", "/projects", **sent(form, SAMPLE))
    assert made.status_code == 201
    project = made.json()
    assert project.items() >= SAMPLE.items()
    assert project["path_with_namespace"] == "brunel/example-project-name"
    assert (project["visibility"], project["empty_repo"], project["default_branch"]) == (
        "private",
        True,
        None,
    )
    assert members.owner.got("GET", f"/projects/{project['id']}") == project


@pytest.mark.parametrize("form", ["json", "form", "parts"])
def test_what_only_answers_hold_is_taken_and_dropped(members: Members, form: str) -> None:
    extra = {"permissions[project_access]": "null"}
    body: Any = sent(form, SAMPLE | extra)
    if form == "json":
        body = {"json": {**SAMPLE, "permissions": {"project_access": None}}}
    project = members.owner.got("POST", "/projects", **body)
    assert project["permissions"]["group_access"] == {"access_level": 50, "notification_level": 3}


def test_fields_in_the_query_count_as_the_bodys(members: Members) -> None:
    assert members.owner.got("POST", "/projects", params={"name": "Asked for"})["path"] == "asked-for"
    beside = {
        "params": {"name": "Not this one", "description": "From the query"},
        "json": {"name": "This one"},
    }
    project = members.owner.got("POST", "/projects", **beside)
    assert (project["name"], project["description"]) == ("This one", "From the query")


def test_a_new_project_is_the_first_in_the_list(members: Members) -> None:
    before = members.owner.paths()
    members.owner.got("POST", "/projects", json=SAMPLE)
    assert members.owner.paths() == ["brunel/example-project-name", *before]
    assert members.other.paths() == ["rennie/bridges", "waterways/charts"]


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("Tide tables", "tide-tables"),
        ("Büro  Co.", "buro-co"),
        ("Already.a-path_1", "Already.a-path_1"),
        ("_", "_"),
    ],
)
def test_the_path_is_made_of_the_name(members: Members, name: str, path: str) -> None:
    assert members.owner.got("POST", "/projects", json={"name": name})["path"] == path


def test_a_name_of_which_nothing_can_stand_in_a_path_is_refused(members: Members) -> None:
    answer = members.owner.refused("POST", "/projects", json={"name": "東京"})
    assert answer == (400, {"message": {"path": ["can't be blank"]}})
    assert members.owner.got("POST", "/projects", json={"name": "東京", "path": "tokyo"})["name"] == "東京"
    assert members.owner.got("POST", "/projects", json={"path": "osaka"})["name"] == "osaka"


def test_a_name_or_path_is_taken_once_in_a_namespace(members: Members) -> None:
    members.owner.got("POST", "/projects", json=SAMPLE)
    assert members.owner.refused("POST", "/projects", json=SAMPLE) == TAKEN
    other_path = {**SAMPLE, "path": "another"}
    assert members.owner.refused("POST", "/projects", json=other_path) == (
        400,
        {"message": {"name": ["has already been taken"]}},
    )
    same_path = {"name": "Another", "path": "Example-Project-Name"}
    assert members.owner.refused("POST", "/projects", json=same_path)[1]["message"].keys() == {"path"}
    assert members.developer.got("POST", "/projects", json=SAMPLE)["namespace"]["path"] == "telford"


def test_a_project_lives_where_one_may_put_it(members: Members) -> None:
    body = {**SAMPLE, "namespace_id": 320942}
    project = members.developer.got("POST", "/projects", json=body)
    assert project["path_with_namespace"] == "waterways/locks/example-project-name"
    assert project["permissions"]["project_access"]["access_level"] == 40
    invalid = (400, {"message": {"namespace": ["is not valid"]}})
    assert members.guest.refused("POST", "/projects", json={**body, "path": "x"}) == invalid
    assert members.owner.refused("POST", "/projects", json={**body, "namespace_id": 1}) == invalid
    assert members.project.refused("POST", "/projects", json=SAMPLE) == invalid


def test_a_project_can_start_with_a_branch(members: Members) -> None:
    body = {**SAMPLE, "initialize_with_readme": True, "default_branch": "trunk"}
    project = members.owner.got("POST", "/projects", json=body)
    assert (project["default_branch"], project["empty_repo"]) == ("trunk", False)
    path = f"/projects/{project['id']}/pipeline"
    assert members.owner.got("POST", path, json={"ref": "trunk"})["ref"] == "trunk"


@pytest.mark.parametrize(
    "path",
    ["/projects/21816", "/projects/waterways%2Fnavigation", "/projects/WATERWAYS%2fNavigation"],
)
def test_a_project_is_found_by_number_and_by_full_path(members: Members, path: str) -> None:
    assert members.owner.got("GET", path)["id"] == 21816


def test_a_bare_slash_in_a_path_leads_nowhere(members: Members) -> None:
    assert members.owner.refused("GET", "/projects/waterways/navigation") == (404, {"error": "404 Not Found"})
    assert members.owner.refused("GET", "/projects/navigation")[1] == {"message": "404 Project Not Found"}
    assert members.owner.refused("GET", "/projects/waterways%252Fnavigation")[0] == 404


def test_what_is_sent_changes_and_nothing_else(members: Members) -> None:
    before = members.owner.got("GET", NAVIGATION)
    after = members.owner.got("PUT", NAVIGATION, data={"description": "Where boats were."})
    assert after == {**before, "description": "Where boats were."}
    assert members.owner.got("PUT", NAVIGATION, json={"visibility": "internal"})["visibility"] == "internal"
    assert members.other.got("GET", NAVIGATION)["id"] == 21816


def test_a_former_path_leads_to_the_project_until_another_one_has_it(members: Members) -> None:
    members.owner.got("PUT", NAVIGATION, json={"path": "shipping"})
    assert members.owner.got("GET", NAVIGATION)["path"] == "shipping"
    body = {"name": "New navigation", "path": "navigation", "namespace_id": 320941}
    new = members.owner.got("POST", "/projects", json=body)
    assert members.owner.got("GET", NAVIGATION)["id"] == new["id"]


def test_what_is_deleted_is_gone_with_all_that_was_in_it(members: Members) -> None:
    assert members.owner.delete(NAVIGATION).status_code == 202
    gone = (404, {"message": "404 Project Not Found"})
    assert members.owner.refused("GET", NAVIGATION) == gone
    assert members.owner.refused("GET", "/projects/21816/pipelines/708001") == gone
    assert "waterways/navigation" not in members.owner.paths()


def test_a_copy_has_the_branches_and_says_what_it_was_made_of(members: Members) -> None:
    fork = members.developer.got("POST", f"{NAVIGATION}/fork")
    assert fork["path_with_namespace"] == "telford/navigation"
    assert fork["forked_from_project"]["id"] == 21816
    assert members.owner.got("GET", NAVIGATION)["forks_count"] == 1
    answer = members.developer.refused("POST", f"{NAVIGATION}/fork")
    assert answer == (
        409,
        {"message": {"name": ["has already been taken"], "path": ["has already been taken"]}},
    )
    named = {"namespace_path": "waterways/locks", "path": "trial"}
    assert members.developer.got("POST", f"{NAVIGATION}/fork", data=named)["name"] == "trial"
    nowhere = members.developer.refused("POST", f"{NAVIGATION}/fork", json={"namespace_path": "rennie"})
    assert nowhere == (404, {"message": "404 Target Namespace Not Found"})


@pytest.mark.parametrize(
    ("query", "paths"),
    [
        ({"search": "NAV"}, ["waterways/navigation"]),
        ({"owned": "true", "search": "tun"}, ["brunel/tunnels"]),
        ({"owned": "True", "search": "tun"}, ["brunel/tunnels"]),  # as python-gitlab and requests write it
        ({"owned": "yes", "simple": "Off", "search": "tun"}, ["brunel/tunnels"]),
        ({"visibility": "internal"}, ["waterways/charts"]),
        (
            {"order_by": "name", "sort": "asc"},
            ["waterways/charts", "waterways/locks/keeper", "waterways/navigation", "brunel/tunnels"],
        ),
        (
            {"order_by": "id"},
            ["brunel/tunnels", "waterways/charts", "waterways/locks/keeper", "waterways/navigation"],
        ),
    ],
)
def test_the_list_can_be_narrowed_and_ordered(
    members: Members, query: dict[str, str], paths: list[str]
) -> None:
    assert members.owner.paths(**query) == paths


def test_what_is_neither_true_nor_false_is_refused(members: Members) -> None:
    for word in ("truth", "tRUE", "", "2"):
        refusal = members.owner.refused("GET", "/projects", params={"owned": word})
        assert refusal == (400, {"error": "owned is invalid"})


def test_a_strict_stand_in_reads_true_and_false_alone() -> None:
    with stand_in("dataops", strict=True) as standing, closing(Members(standing)) as members:
        refusal = members.owner.refused("GET", "/projects", params={"owned": "True"})
        assert refusal == (400, {"error": "owned is invalid"})
        assert members.owner.paths(owned="true", search="tun") == ["brunel/tunnels"]


def test_a_list_in_short_has_what_every_project_has(members: Members) -> None:
    full, short = (
        members.owner.got("GET", "/projects", params={"simple": each})[0] for each in ("false", "true")
    )
    assert full.items() > short.items()
    assert {"visibility", "permissions", "_links"} <= full.keys() - short.keys()


def test_namespaces_are_those_of_the_caller(members: Members) -> None:
    def paths(**query: str) -> list[str]:
        return [each["full_path"] for each in members.developer.got("GET", "/namespaces", params=query)]

    assert paths() == ["telford", "waterways", "waterways/locks"]
    assert paths(search="LOCK") == ["waterways/locks"]
    assert paths(owned_only="true") == ["telford"]
    assert paths(top_level_only="true") == ["telford", "waterways"]
    assert [each["full_path"] for each in members.other.got("GET", "/namespaces")] == ["rennie"]


def test_only_who_owns_a_group_learns_how_many_are_in_it(members: Members) -> None:
    group = members.owner.got("GET", "/namespaces/waterways")
    assert (group["kind"], group["members_count_with_descendants"]) == ("group", 6)
    seen = members.developer.got("GET", "/namespaces/320941")
    assert seen == {key: value for key, value in group.items() if key != "members_count_with_descendants"}
    assert members.developer.got("GET", "/namespaces/waterways%2Flocks")["parent_id"] == 320941
