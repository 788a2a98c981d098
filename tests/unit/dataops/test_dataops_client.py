"""The DataOps.live clients: how they are made, what they send, what they say when they are refused."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import towpath
from towpath import (
    AsyncDataOps,
    AuthenticationFailed,
    BadRequest,
    ConfigurationError,
    DataOps,
    NotFound,
    PermissionDenied,
    PlatformError,
)
from towpath.dataops.names import project_id
from towpath_wire.dataops.models import Project

from tests.unit.dataops.either import Either

if TYPE_CHECKING:
    from collections.abc import Callable

    from towpath.testing import StandIn

TOKEN = "example-token-0123456789"


@pytest.mark.parametrize("kind", [DataOps, AsyncDataOps])
def test_token_and_address_come_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, kind: type[Any]
) -> None:
    with pytest.raises(
        ConfigurationError, match=r"pass token=… or set the environment variable DATAOPS_TOKEN"
    ):
        kind()
    monkeypatch.setenv("DATAOPS_TOKEN", TOKEN)
    assert repr(kind()) == f"{kind.__name__}(base_url='https://app.dataops.live/api/v4')"
    monkeypatch.setenv("DATAOPS_URL", "http://127.0.0.1:9000/api/v4/")
    assert repr(kind()) == f"{kind.__name__}(base_url='http://127.0.0.1:9000/api/v4')"
    frozen = pickle.dumps(kind())
    assert TOKEN.encode() not in frozen
    assert repr(pickle.loads(frozen)) == repr(kind())


def test_the_front_door_has_both_clients() -> None:
    assert towpath.DataOps is DataOps
    assert {"DataOps", "AsyncDataOps"} <= set(towpath.__all__)


def test_the_token_goes_in_its_header_and_shows_nowhere(awaits: bool) -> None:
    seen: list[httpx.Request] = []

    def service(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(401, json={"message": "401 Unauthorized"})

    either = Either(TOKEN, awaits=awaits, transport=httpx.MockTransport(service))
    with pytest.raises(AuthenticationFailed) as caught:
        either.call(lambda dataops: dataops.users.me())
    assert [each.headers.get("private-token") for each in seen] == [TOKEN]
    assert "authorization" not in seen[0].headers
    error = caught.value
    assert TOKEN not in f"{error} {error!r} {error.request and error.request.headers}"
    assert "make a new one: a personal one in your DataOps.live profile" in error.next_step


def test_a_redirect_elsewhere_takes_no_token_along(awaits: bool) -> None:
    seen: list[httpx.Request] = []

    def service(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        if request.url.host == "app.dataops.live":
            return httpx.Response(302, headers={"Location": "https://elsewhere.example/api/v4/user"})
        return httpx.Response(200, json={"id": 1, "username": "x", "name": "x", "state": "active"})

    either = Either(TOKEN, awaits=awaits, transport=httpx.MockTransport(service))
    assert either.call(lambda dataops: dataops.users.me()).username == "x"
    assert [each.headers.get("private-token") for each in seen] == [TOKEN, None]


def test_triggering_shows_no_access_token(awaits: bool, standing: StandIn) -> None:
    seen: list[httpx.Request] = []

    def service(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(404, json={"message": "404 Not Found"})

    either = Either(TOKEN, awaits=awaits, transport=httpx.MockTransport(service))
    with pytest.raises(NotFound):
        either.call(lambda dataops: dataops.pipelines.trigger("g/n", {"token": "t", "ref": "main"}))
    assert {"private-token", "authorization"}.isdisjoint(seen[0].headers)
    assert seen[0].url.raw_path == b"/api/v4/projects/g%2Fn/trigger/pipeline"


def project(name: str | int) -> Callable[[Any], Any]:
    return lambda dataops: dataops.projects[name]


def test_a_project_is_found_by_full_path_and_by_number(as_role: Callable[..., Either]) -> None:
    owner = as_role("owner")
    for name in ("waterways/navigation", 21816, "21816", "waterways%2Fnavigation", "/waterways/navigation/"):
        assert owner.call(project(name)).id == 21816
    assert owner.call(lambda dataops: dataops.projects.read("waterways/navigation")).id == 21816


def test_what_names_no_project_is_refused_before_anything_is_sent(
    as_role: Callable[..., Either], standing: StandIn
) -> None:
    for name in ("navigation", "", "/"):
        with pytest.raises(ConfigurationError, match="its full path such as 'group/name'"):
            as_role("owner").call(project(name))
    assert len(standing.journal) == 0


def test_a_project_that_was_read_stands_for_itself() -> None:
    project = Project.from_dict({"id": 7})
    assert project_id(project) == 7


def refusal(either: Either, use: Callable[[Any], Any]) -> PlatformError:
    with pytest.raises(PlatformError) as caught:
        either.call(use)
    return caught.value


def test_refusals_are_told_apart_and_say_what_is_missing(as_role: Callable[..., Either]) -> None:
    def read(dataops: Any) -> Any:
        return dataops.pipelines.read("waterways/navigation", 708001)

    def create(dataops: Any) -> Any:
        return dataops.pipelines.create("waterways/navigation", {"ref": "main"})

    expired = refusal(as_role("expired"), read)
    assert isinstance(expired, AuthenticationFailed)
    assert (expired.code, expired.message[:16]) == ("invalid_token", "Token is expired")
    scope = refusal(as_role("reader"), create)
    assert isinstance(scope, PermissionDenied)
    assert (scope.code, scope.next_step) == ("insufficient_scope", "use a token with the scope api")
    narrow = refusal(as_role("repository"), read)
    assert narrow.next_step == "use a token with the scope api read_api"
    role = refusal(as_role("guest"), create)
    assert isinstance(role, PermissionDenied)
    assert (role.message, role.next_step) == ("403 Forbidden", "ask for the permission developer")
    hidden = refusal(as_role("other"), read)
    assert isinstance(hidden, NotFound)
    assert hidden.message == "404 Project Not Found"
    schedule = refusal(as_role("owner"), lambda dataops: dataops.schedules.read("waterways/navigation", 1))
    assert schedule.message == "404 Pipeline Schedule Not Found"


def test_what_is_wrong_with_each_field_is_said_in_one_line(as_role: Callable[..., Either]) -> None:
    taken = refusal(
        as_role("owner"),
        lambda dataops: dataops.projects.create({"name": "Navigation", "namespace_id": 320941}),
    )
    assert isinstance(taken, BadRequest)
    assert taken.message == "name has already been taken; path has already been taken"
    missing = refusal(as_role("owner"), lambda dataops: dataops.projects.create({}))
    assert missing.message == "name, path are missing, at least one parameter must be provided"


def test_lists_are_read_in_pages_of_a_hundred(as_role: Callable[..., Either], standing: StandIn) -> None:
    standing.admin.add_pipelines("waterways/navigation", 250)
    found = as_role("owner").items(lambda dataops: dataops.pipelines.list("waterways/navigation"))
    assert len({each.id for each in found}) == 252
    asked = [each.path for each in standing.journal]
    assert len(asked) == 3


def test_the_total_is_what_the_service_says_and_nothing_where_it_does_not(
    as_role: Callable[..., Either], standing: StandIn
) -> None:
    standing.admin.add_pipelines("waterways/charts", 10_000)

    def total(dataops: Any) -> Any:
        return dataops.pipelines.list("waterways/charts").total()

    assert as_role("owner").call(total) == 10_000
    standing.admin.add_pipelines("waterways/charts", 1)
    assert as_role("owner").call(total) is None


def test_pages_are_counted_where_a_service_sends_no_links(awaits: bool) -> None:
    asked: list[str] = []

    def service(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.query.decode())
        page = int(request.url.params.get("page", "1"))
        named = [{"id": page, "name": "n", "path": "n", "kind": "group", "full_path": "n", "parent_id": None}]
        return httpx.Response(200, json=named if page < 4 else [])

    either = Either(TOKEN, awaits=awaits, transport=httpx.MockTransport(service))
    assert [each.id for each in either.items(lambda dataops: dataops.namespaces.list())] == [1, 2, 3]
    assert asked == ["per_page=100", "per_page=100&page=2", "per_page=100&page=3", "per_page=100&page=4"]


@pytest.mark.parametrize(
    "media", ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"]
)
def test_bodies_go_out_in_the_form_that_is_asked_for(
    as_role: Callable[..., Either], standing: StandIn, media: str
) -> None:
    body = {"token": "glptt-example", "ref": "main", "variables": {"_PIPELINE_FILE_NAME": "full-ci.yml"}}
    pipeline = as_role("owner").call(
        lambda dataops: dataops.pipelines.trigger("waterways/navigation", body, content_type=media)
    )
    assert standing.admin.variables_of(21816, pipeline.id) == {"_PIPELINE_FILE_NAME": "full-ci.yml"}


@pytest.mark.parametrize("media", ["application/json", "multipart/form-data"])
def test_variables_of_a_new_pipeline_go_out_in_either_form(
    as_role: Callable[..., Either], standing: StandIn, media: str
) -> None:
    body = {"ref": "main", "variables": [{"key": "A", "value": "1"}, {"key": "B", "value": "2"}]}
    pipeline = as_role("owner").call(
        lambda dataops: dataops.pipelines.create("waterways/navigation", body, content_type=media)
    )
    assert standing.admin.variables_of(21816, pipeline.id) == {"A": "1", "B": "2"}


def test_what_the_service_adds_survives_reading_and_writing_back(awaits: bool) -> None:
    project = {"id": 1, "name": "x", "_links": {"self": "here"}, "mood": "unknown to the spec"}
    either = Either(
        TOKEN, awaits=awaits, transport=httpx.MockTransport(lambda _: httpx.Response(200, json=project))
    )
    read = either.call(lambda dataops: dataops.projects["group/name"])
    assert read.to_dict() == project
