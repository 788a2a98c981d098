# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on projects: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from ..._seam.calls import Answer, Call, Operation
from ..._seam.encode import path_segment as _path_segment, query_pairs as _query_pairs
from ..._seam.forms import body_as as _body_as
from ..._seam.paging import Paging as _Paging
from ..._seam.shapes import ListOf as _ListOf, ModelOf as _ModelOf, decode as _decode
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from ...payloads import dataops as payloads
    from .. import models


def _read_list_projects(value: Any) -> list[models.Project]:
    from ..models.project import Project

    result: list[models.Project] = _decode(value, _ListOf(_ModelOf(Project)))
    return result


LIST_PROJECTS: Final[Operation[list[models.Project]]] = Operation(
    "listProjects",
    "GET",
    "/projects",
    answers=(Answer(200, "application/json", _read_list_projects, items=()),),
    problems=(400, 401, 403, 429),
    security=((), ("privateToken",), ("bearer",)),
    idempotent=True,
    evidence="documented",
    spec="specs/dataops/paths/projects.yaml:4",
)
LIST_PROJECTS_PAGES: Final = _Paging(
    items=(), total="X-Total", header=True, page="page", size="per_page", at_a_time=100
)


def list_projects(
    *,
    page: int | None = None,
    per_page: int | None = None,
    search: str | None = None,
    owned: bool | None = None,
    membership: bool | None = None,
    simple: bool | None = None,
    visibility: models.Visibility | Literal["private", "internal", "public"] | None = None,
    order_by: Literal["id", "name", "path", "created_at", "updated_at", "last_activity_at"] | None = None,
    sort: Literal["asc", "desc"] | None = None,
    options: Options | None = None,
) -> Call[list[models.Project]]:
    return Call(
        LIST_PROJECTS,
        "/projects",
        query=[
            *_query_pairs("page", page),
            *_query_pairs("per_page", per_page),
            *_query_pairs("search", search),
            *_query_pairs("owned", owned),
            *_query_pairs("membership", membership),
            *_query_pairs("simple", simple),
            *_query_pairs("visibility", visibility),
            *_query_pairs("order_by", order_by),
            *_query_pairs("sort", sort),
        ],
        options=options,
    )


def _read_create_project(value: Any) -> models.Project:
    from ..models.project import project_read

    result: models.Project = project_read(value)
    return result


CREATE_PROJECT: Final[Operation[models.Project]] = Operation(
    "createProject",
    "POST",
    "/projects",
    answers=(Answer(201, "application/json", _read_create_project),),
    problems=(400, 401, 403, 429),
    security=(("privateToken",), ("bearer",)),
    idempotent=False,
    evidence="documented",
    spec="specs/dataops/paths/projects.yaml:74",
)


def create_project(
    body: models.CreateProject | payloads.CreateProject,
    *,
    content_type: Literal[
        "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
    ] = "application/json",
    options: Options | None = None,
) -> Call[models.Project]:
    return Call(
        CREATE_PROJECT,
        "/projects",
        body=_body_as(content_type, body),
        options=options,
    )


def _read_read_project(value: Any) -> models.Project:
    from ..models.project import project_read

    result: models.Project = project_read(value)
    return result


READ_PROJECT: Final[Operation[models.Project]] = Operation(
    "readProject",
    "GET",
    "/projects/{id}",
    answers=(Answer(200, "application/json", _read_read_project),),
    problems=(400, 401, 403, 404, 429),
    security=(("privateToken",), ("bearer",)),
    idempotent=True,
    evidence="observed",
    spec="specs/dataops/paths/projects.yaml:100",
)


def read_project(id: int | str, *, options: Options | None = None) -> Call[models.Project]:
    return Call(
        READ_PROJECT,
        f"/projects/{_path_segment(id)}",
        options=options,
    )


def _read_update_project(value: Any) -> models.Project:
    from ..models.project import project_read

    result: models.Project = project_read(value)
    return result


UPDATE_PROJECT: Final[Operation[models.Project]] = Operation(
    "updateProject",
    "PUT",
    "/projects/{id}",
    answers=(Answer(200, "application/json", _read_update_project),),
    problems=(400, 401, 403, 404, 429),
    security=(("privateToken",), ("bearer",)),
    idempotent=True,
    permission=("maintainer",),
    evidence="inferred",
    spec="specs/dataops/paths/projects.yaml:118",
)


def update_project(
    id: int | str,
    body: models.UpdateProject | payloads.UpdateProject,
    *,
    content_type: Literal[
        "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
    ] = "application/json",
    options: Options | None = None,
) -> Call[models.Project]:
    return Call(
        UPDATE_PROJECT,
        f"/projects/{_path_segment(id)}",
        body=_body_as(content_type, body),
        options=options,
    )


def _read_delete_project(value: Any) -> models.Message:
    from ..models.message import message_read

    result: models.Message = message_read(value)
    return result


DELETE_PROJECT: Final[Operation[models.Message]] = Operation(
    "deleteProject",
    "DELETE",
    "/projects/{id}",
    answers=(Answer(202, "application/json", _read_delete_project),),
    problems=(400, 401, 403, 404, 429),
    security=(("privateToken",), ("bearer",)),
    idempotent=True,
    permission=("owner",),
    evidence="inferred",
    spec="specs/dataops/paths/projects.yaml:138",
)


def delete_project(id: int | str, *, options: Options | None = None) -> Call[models.Message]:
    return Call(
        DELETE_PROJECT,
        f"/projects/{_path_segment(id)}",
        options=options,
    )


def _read_fork_project(value: Any) -> models.Project:
    from ..models.project import project_read

    result: models.Project = project_read(value)
    return result


FORK_PROJECT: Final[Operation[models.Project]] = Operation(
    "forkProject",
    "POST",
    "/projects/{id}/fork",
    answers=(Answer(201, "application/json", _read_fork_project),),
    problems=(400, 401, 403, 404, 409, 429),
    security=(("privateToken",), ("bearer",)),
    idempotent=False,
    evidence="observed",
    spec="specs/dataops/paths/projects.yaml:158",
)


def fork_project(
    id: int | str,
    body: models.ForkProject | payloads.ForkProject | Unset = UNSET,
    *,
    content_type: Literal[
        "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
    ] = "application/json",
    options: Options | None = None,
) -> Call[models.Project]:
    return Call(
        FORK_PROJECT,
        f"/projects/{_path_segment(id)}/fork",
        body=None if body is UNSET else _body_as(content_type, body),
        options=options,
    )
