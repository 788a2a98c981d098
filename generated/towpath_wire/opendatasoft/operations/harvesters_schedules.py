# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on schedules of harvesters: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.bodies import JsonBody
from ..._seam.calls import Answer, Call, Operation, nothing as _nothing
from ..._seam.encode import path_segment as _path_segment, query_pairs as _query_pairs
from ..._seam.paging import Paging as _Paging

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from ...payloads import opendatasoft as payloads
    from .. import models


def _read_list_harvester_schedules(value: Any) -> models.PaginatedHarvesterSchedules:
    from ..models.paginated_harvester_schedules import (
        paginated_harvester_schedules_read,
    )

    result: models.PaginatedHarvesterSchedules = paginated_harvester_schedules_read(value)
    return result


LIST_HARVESTER_SCHEDULES: Final[Operation[models.PaginatedHarvesterSchedules]] = Operation(
    "list_harvester_schedules",
    "GET",
    "/harvesters/{harvester_uid}/schedules/",
    answers=(Answer(200, "application/json", _read_list_harvester_schedules, items=("results",)),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("create_dataset", "edit_dataset", "publish_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/harvester_schedules.yaml:6",
)
LIST_HARVESTER_SCHEDULES_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_harvester_schedules(
    harvester_uid: str, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
) -> Call[models.PaginatedHarvesterSchedules]:
    return Call(
        LIST_HARVESTER_SCHEDULES,
        f"/harvesters/{_path_segment(harvester_uid)}/schedules/",
        query=[*_query_pairs("limit", limit), *_query_pairs("offset", offset)],
        options=options,
    )


def _read_create_harvester_schedule(value: Any) -> models.HarvesterSchedule:
    from ..models.harvester_schedule import harvester_schedule_read

    result: models.HarvesterSchedule = harvester_schedule_read(value)
    return result


CREATE_HARVESTER_SCHEDULE: Final[Operation[models.HarvesterSchedule]] = Operation(
    "create_harvester_schedule",
    "POST",
    "/harvesters/{harvester_uid}/schedules/",
    answers=(Answer(201, "application/json", _read_create_harvester_schedule),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("create_dataset", "edit_dataset", "publish_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/harvester_schedules.yaml:28",
)


def create_harvester_schedule(
    harvester_uid: str,
    body: models.HarvesterSchedule | payloads.HarvesterScheduleRequest,
    *,
    options: Options | None = None,
) -> Call[models.HarvesterSchedule]:
    return Call(
        CREATE_HARVESTER_SCHEDULE,
        f"/harvesters/{_path_segment(harvester_uid)}/schedules/",
        body=JsonBody(body),
        options=options,
    )


def _read_retrieve_harvester_schedule(value: Any) -> models.HarvesterSchedule:
    from ..models.harvester_schedule import harvester_schedule_read

    result: models.HarvesterSchedule = harvester_schedule_read(value)
    return result


RETRIEVE_HARVESTER_SCHEDULE: Final[Operation[models.HarvesterSchedule]] = Operation(
    "retrieve_harvester_schedule",
    "GET",
    "/harvesters/{harvester_uid}/schedules/{schedule_uid}/",
    answers=(Answer(200, "application/json", _read_retrieve_harvester_schedule),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("create_dataset", "edit_dataset", "publish_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/harvester_schedules.yaml:67",
)


def retrieve_harvester_schedule(
    harvester_uid: str, schedule_uid: str, *, options: Options | None = None
) -> Call[models.HarvesterSchedule]:
    return Call(
        RETRIEVE_HARVESTER_SCHEDULE,
        f"/harvesters/{_path_segment(harvester_uid)}/schedules/{_path_segment(schedule_uid)}/",
        options=options,
    )


def _read_update_harvester_schedule(value: Any) -> models.HarvesterSchedule:
    from ..models.harvester_schedule import harvester_schedule_read

    result: models.HarvesterSchedule = harvester_schedule_read(value)
    return result


UPDATE_HARVESTER_SCHEDULE: Final[Operation[models.HarvesterSchedule]] = Operation(
    "update_harvester_schedule",
    "PUT",
    "/harvesters/{harvester_uid}/schedules/{schedule_uid}/",
    answers=(Answer(200, "application/json", _read_update_harvester_schedule),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("create_dataset", "edit_dataset", "publish_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/harvester_schedules.yaml:85",
)


def update_harvester_schedule(
    harvester_uid: str,
    schedule_uid: str,
    body: models.HarvesterSchedule | payloads.HarvesterScheduleRequest,
    *,
    options: Options | None = None,
) -> Call[models.HarvesterSchedule]:
    return Call(
        UPDATE_HARVESTER_SCHEDULE,
        f"/harvesters/{_path_segment(harvester_uid)}/schedules/{_path_segment(schedule_uid)}/",
        body=JsonBody(body),
        options=options,
    )


DELETE_HARVESTER_SCHEDULE: Final[Operation[None]] = Operation(
    "delete_harvester_schedule",
    "DELETE",
    "/harvesters/{harvester_uid}/schedules/{schedule_uid}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("create_dataset", "edit_dataset", "publish_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/harvester_schedules.yaml:115",
)


def delete_harvester_schedule(
    harvester_uid: str, schedule_uid: str, *, options: Options | None = None
) -> Call[None]:
    return Call(
        DELETE_HARVESTER_SCHEDULE,
        f"/harvesters/{_path_segment(harvester_uid)}/schedules/{_path_segment(schedule_uid)}/",
        options=options,
    )
