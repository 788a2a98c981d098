"""DataOps.live's stand-in: whose token it is, how far it reaches, and what each refusal says, word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.dataops_members import NAVIGATION, TRIGGER

if TYPE_CHECKING:
    from tests.contract.dataops_members import Members

UNAUTHORIZED = (401, {"message": "401 Unauthorized"})
FORBIDDEN = (403, {"message": "403 Forbidden"})


def too_small(scope: str) -> tuple[int, dict[str, str]]:
    description = "The request requires higher privileges than provided by the access token."
    return 403, {"error": "insufficient_scope", "error_description": description, "scope": scope}


def test_without_a_token_the_list_of_projects_is_empty(members: Members) -> None:
    answer = members.anybody.get("/projects")
    assert (answer.status_code, answer.json()) == (200, [])
    assert answer.headers["x-total"] == "0"
    assert answer.headers["x-total-pages"] == "1"


@pytest.mark.parametrize("header", ["private-token", "PRIVATE-TOKEN", "Authorization"])
def test_a_token_that_opens_nothing_is_refused_even_there(members: Members, header: str) -> None:
    shown = "Bearer nonsense" if header == "Authorization" else "nonsense"
    assert members.anybody.refused("GET", "/projects", headers={header: shown}) == UNAUTHORIZED


def test_everything_else_wants_a_token_but_the_trigger(members: Members) -> None:
    asked = 0
    for operation in members.stand_in.operations.values():
        if operation.id in ("listProjects", "triggerPipeline"):
            continue
        path = operation.path.replace("{id}", "21816").replace("{pipeline_id}", "708001")
        path = path.replace("{schedule_id}", "5001")
        assert members.anybody.refused(operation.method, path) == UNAUTHORIZED, operation
        asked += 1
    assert asked == 19


def test_a_token_is_shown_in_either_header(members: Members) -> None:
    token = members.owner.token
    for header in ({"private-token": token}, {"PRIVATE-TOKEN": token}, {"Authorization": f"Bearer {token}"}):
        assert members.anybody.got("GET", "/user", headers=header)["username"] == "brunel"
    assert members.anybody.refused("GET", "/user", headers={"Authorization": token or ""}) == UNAUTHORIZED
    assert members.anybody.refused("GET", "/user", headers={"Authorization": "Basic eDp5"}) == UNAUTHORIZED


def test_a_token_in_the_address_is_not_looked_at(members: Members) -> None:
    assert members.anybody.refused("GET", f"/user?private_token={members.owner.token}") == UNAUTHORIZED


def test_project_and_group_tokens_belong_to_bots_that_see_what_they_are_of(members: Members) -> None:
    assert members.project.got("GET", "/user")["bot"] is True
    assert members.project.paths() == ["waterways/charts", "waterways/navigation"]
    assert members.project.paths(membership="true") == ["waterways/navigation"]
    assert members.group.paths(membership="true", order_by="id", sort="asc") == [
        "waterways/navigation",
        "waterways/locks/keeper",
        "waterways/charts",
    ]
    assert members.project.got("GET", "/namespaces") == []
    assert [each["full_path"] for each in members.group.got("GET", "/namespaces")] == [
        "waterways",
        "waterways/locks",
    ]
    assert members.project.refused("GET", "/projects/waterways%2Flocks%2Fkeeper")[0] == 404


def test_a_token_for_reading_reads_and_does_nothing_else(members: Members) -> None:
    assert members.reader.got("GET", NAVIGATION)["id"] == 21816
    for method, path in (("POST", "/projects"), ("DELETE", NAVIGATION), ("POST", f"{NAVIGATION}/pipeline")):
        assert members.reader.refused(method, path) == too_small("api")
    assert members.repository.refused("GET", NAVIGATION) == too_small("api read_api")
    assert members.repository.refused("GET", "/user") == too_small("api read_api read_user")
    narrow = members.holding(members.admin.add_token("brunel", ["read_user"]))
    assert narrow.got("GET", "/user")["username"] == "brunel"
    assert narrow.refused("GET", "/namespaces") == too_small("api read_api")


def test_the_scope_is_asked_for_before_the_project_is_looked_for(members: Members) -> None:
    assert members.reader.refused("DELETE", "/projects/999") == too_small("api")


def test_a_token_ends_by_the_stand_ins_clock_and_says_so(members: Members) -> None:
    expired = {
        "error": "invalid_token",
        "error_description": "Token is expired. You can either do re-authorization or token refresh.",
    }
    assert members.expired.refused("GET", "/projects") == (401, expired)
    short = members.holding(members.admin.add_token("brunel", lifetime=60))
    assert short.get("/projects").status_code == 200
    members.stand_in.advance(60)
    assert short.refused("GET", "/projects") == (401, expired)


def test_a_revoked_token_says_that_it_was(members: Members) -> None:
    members.stand_in.revoke(members.developer.token or "")
    assert members.developer.refused("GET", "/user") == (
        401,
        {
            "error": "invalid_token",
            "error_description": "Token was revoked. You have to re-authorize from the user.",
        },
    )
    assert members.owner.get("/user").status_code == 200


def test_a_trigger_token_opens_nothing_but_its_pipeline(members: Members) -> None:
    trigger = members.holding(members.admin.trigger_token("waterways/navigation"))
    for operation in members.stand_in.operations.values():
        if operation.id == "triggerPipeline":
            continue
        path = operation.path.replace("{id}", "21816").replace("{pipeline_id}", "708001")
        path = path.replace("{schedule_id}", "5001")
        assert trigger.refused(operation.method, path) == UNAUTHORIZED, operation
    body = {"token": trigger.token, "ref": "main"}
    assert members.anybody.got("POST", TRIGGER, json=body)["source"] == "trigger"


@pytest.mark.parametrize("token", ["nonsense", "another project's", "an access token"])
def test_a_token_that_is_no_trigger_of_the_project_finds_nothing_there(members: Members, token: str) -> None:
    if token == "another project's":
        path = "/projects/waterways%2Fcharts/triggers"
        token = members.owner.got("POST", path, json={"description": "elsewhere"})["token"]
    elif token == "an access token":
        token = members.owner.token or ""
    answer = members.owner.refused("POST", TRIGGER, json={"token": token, "ref": "main"})
    assert answer == (404, {"message": "404 Not Found"})


def test_what_each_role_may_do_follows_from_the_spec(members: Members) -> None:
    pipeline = {"json": {"ref": "main"}}
    trigger = {"json": {"description": "a bell"}}
    assert members.guest.got("GET", NAVIGATION)["id"] == 21816
    assert members.guest.refused("GET", f"{NAVIGATION}/pipelines") == FORBIDDEN
    assert members.reporter.get(f"{NAVIGATION}/pipelines").status_code == 200
    assert members.reporter.refused("POST", f"{NAVIGATION}/pipeline", **pipeline) == FORBIDDEN
    assert members.developer.got("POST", f"{NAVIGATION}/pipeline", **pipeline)["status"] == "created"
    assert members.developer.refused("POST", f"{NAVIGATION}/triggers", **trigger) == FORBIDDEN
    assert members.developer.refused("PUT", NAVIGATION, json={"description": "x"}) == FORBIDDEN
    assert members.group.got("POST", f"{NAVIGATION}/triggers", **trigger)["id"] == 901
    assert members.group.refused("DELETE", NAVIGATION) == FORBIDDEN
    assert members.owner.got("DELETE", NAVIGATION) == {"message": "202 Accepted"}


def test_what_one_may_not_see_is_not_there(members: Members) -> None:
    for path in (NAVIGATION, "/projects/21816", f"{NAVIGATION}/pipelines", f"{NAVIGATION}/triggers"):
        assert members.other.refused("GET", path) == (404, {"message": "404 Project Not Found"})
    assert members.other.refused("GET", "/namespaces/waterways") == (
        404,
        {"message": "404 Namespace Not Found"},
    )
    charts = "/projects/waterways%2Fcharts"
    assert members.other.got("GET", charts)["visibility"] == "internal"
    assert members.other.refused("GET", f"{charts}/pipelines") == FORBIDDEN
