# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on schedules: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from ..._seam.calls import Answer, Call, Operation, nothing as _nothing
from ..._seam.encode import path_segment as _path_segment, query_pairs as _query_pairs
from ..._seam.forms import body_as as _body_as
from ..._seam.paging import Paging as _Paging
from ..._seam.shapes import ListOf as _ListOf, ModelOf as _ModelOf, decode as _decode
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from ...payloads import dataops as payloads
    from .. import models


def _read_list_schedules(value: Any) -> list[models.Schedule]:
    from ..models.schedule import Schedule

    result: list[models.Schedule] = _decode(value, _ListOf(_ModelOf(Schedule)))
    return result


LIST_SCHEDULES: Final[Operation[list[models.Schedule]]] = Operation(
    "listSchedules",
    "GET",
    "/projects/{id}/pipeline_schedules",
    answers=(Answer(200, "application/json", _read_list_schedules, items=()),),
    problems=(400, 401, 403, 404, 429),
    security=(("privateToken",), ("bearer",)),
    idempotent=True,
    permission=("reporter",),
    evidence="inferred",
    spec="specs/dataops/paths/schedules.yaml:6",
)
LIST_SCHEDULES_PAGES: Final = _Paging(
    items=(), total="X-Total", header=True, page="page", size="per_page", at_a_time=100
)


def list_schedules(
    id: int | str,
    *,
    page: int | None = None,
    per_page: int | None = None,
    scope: Literal["active", "inactive"] | None = None,
    options: Options | None = None,
) -> Call[list[models.Schedule]]:
    return Call(
        LIST_SCHEDULES,
        f"/projects/{_path_segment(id)}/pipeline_schedules",
        query=[
            *_query_pairs("page", page),
            *_query_pairs("per_page", per_page),
            *_query_pairs("scope", scope),
        ],
        options=options,
    )


def _read_create_schedule(value: Any) -> models.Schedule:
    from ..models.schedule import schedule_read

    result: models.Schedule = schedule_read(value)
    return result


CREATE_SCHEDULE: Final[Operation[models.Schedule]] = Operation(
    "createSchedule",
    "POST",
    "/projects/{id}/pipeline_schedules",
    answers=(Answer(201, "application/json", _read_create_schedule, items=("variables",)),),
    problems=(400, 401, 403, 404, 429),
    security=(("privateToken",), ("bearer",)),
    idempotent=False,
    permission=("developer",),
    evidence="documented",
    spec="specs/dataops/paths/schedules.yaml:36",
)


def create_schedule(
    id: int | str,
    body: models.CreateSchedule | payloads.CreateSchedule,
    *,
    content_type: Literal[
        "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
    ] = "application/json",
    options: Options | None = None,
) -> Call[models.Schedule]:
    return Call(
        CREATE_SCHEDULE,
        f"/projects/{_path_segment(id)}/pipeline_schedules",
        body=_body_as(content_type, body),
        options=options,
    )


def _read_read_schedule(value: Any) -> models.Schedule:
    from ..models.schedule import schedule_read

    result: models.Schedule = schedule_read(value)
    return result


READ_SCHEDULE: Final[Operation[models.Schedule]] = Operation(
    "readSchedule",
    "GET",
    "/projects/{id}/pipeline_schedules/{schedule_id}",
    answers=(Answer(200, "application/json", _read_read_schedule, items=("variables",)),),
    problems=(400, 401, 403, 404, 429),
    security=(("privateToken",), ("bearer",)),
    idempotent=True,
    permission=("reporter",),
    evidence="inferred",
    spec="specs/dataops/paths/schedules.yaml:58",
)


def read_schedule(
    id: int | str, schedule_id: int, *, options: Options | None = None
) -> Call[models.Schedule]:
    return Call(
        READ_SCHEDULE,
        f"/projects/{_path_segment(id)}/pipeline_schedules/{_path_segment(schedule_id)}",
        options=options,
    )


def _read_update_schedule(value: Any) -> models.Schedule:
    from ..models.schedule import schedule_read

    result: models.Schedule = schedule_read(value)
    return result


UPDATE_SCHEDULE: Final[Operation[models.Schedule]] = Operation(
    "updateSchedule",
    "PUT",
    "/projects/{id}/pipeline_schedules/{schedule_id}",
    answers=(Answer(200, "application/json", _read_update_schedule, items=("variables",)),),
    problems=(400, 401, 403, 404, 429),
    security=(("privateToken",), ("bearer",)),
    idempotent=True,
    permission=("developer",),
    evidence="inferred",
    spec="specs/dataops/paths/schedules.yaml:77",
)


def update_schedule(
    id: int | str,
    schedule_id: int,
    body: models.UpdateSchedule | payloads.UpdateSchedule | Unset = UNSET,
    *,
    content_type: Literal[
        "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
    ] = "application/json",
    options: Options | None = None,
) -> Call[models.Schedule]:
    return Call(
        UPDATE_SCHEDULE,
        f"/projects/{_path_segment(id)}/pipeline_schedules/{_path_segment(schedule_id)}",
        body=None if body is UNSET else _body_as(content_type, body),
        options=options,
    )


DELETE_SCHEDULE: Final[Operation[None]] = Operation(
    "deleteSchedule",
    "DELETE",
    "/projects/{id}/pipeline_schedules/{schedule_id}",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429),
    security=(("privateToken",), ("bearer",)),
    idempotent=True,
    permission=("developer",),
    evidence="inferred",
    spec="specs/dataops/paths/schedules.yaml:95",
)


def delete_schedule(id: int | str, schedule_id: int, *, options: Options | None = None) -> Call[None]:
    return Call(
        DELETE_SCHEDULE,
        f"/projects/{_path_segment(id)}/pipeline_schedules/{_path_segment(schedule_id)}",
        options=options,
    )


def _read_play_schedule(value: Any) -> models.Message:
    from ..models.message import message_read

    result: models.Message = message_read(value)
    return result


PLAY_SCHEDULE: Final[Operation[models.Message]] = Operation(
    "playSchedule",
    "POST",
    "/projects/{id}/pipeline_schedules/{schedule_id}/play",
    answers=(Answer(201, "application/json", _read_play_schedule),),
    problems=(400, 401, 403, 404, 429),
    security=(("privateToken",), ("bearer",)),
    idempotent=False,
    permission=("developer",),
    evidence="inferred",
    spec="specs/dataops/paths/schedules.yaml:117",
)


def play_schedule(id: int | str, schedule_id: int, *, options: Options | None = None) -> Call[models.Message]:
    return Call(
        PLAY_SCHEDULE,
        f"/projects/{_path_segment(id)}/pipeline_schedules/{_path_segment(schedule_id)}/play",
        options=options,
    )
