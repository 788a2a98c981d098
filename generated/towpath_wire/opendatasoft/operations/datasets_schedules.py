# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on schedules of datasets: what each is, and how its call is put together."""

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


def _read_list_dataset_schedules(value: Any) -> models.PaginatedDatasetSchedules:
    from ..models.paginated_dataset_schedules import (
        paginated_dataset_schedules_read,
    )

    result: models.PaginatedDatasetSchedules = paginated_dataset_schedules_read(value)
    return result


LIST_DATASET_SCHEDULES: Final[Operation[models.PaginatedDatasetSchedules]] = Operation(
    "list_dataset_schedules",
    "GET",
    "/datasets/{dataset_uid}/schedules/",
    answers=(Answer(200, "application/json", _read_list_dataset_schedules, items=("results",)),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_schedules.yaml:6",
)
LIST_DATASET_SCHEDULES_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_dataset_schedules(
    dataset_uid: str, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
) -> Call[models.PaginatedDatasetSchedules]:
    return Call(
        LIST_DATASET_SCHEDULES,
        f"/datasets/{_path_segment(dataset_uid)}/schedules/",
        query=[*_query_pairs("limit", limit), *_query_pairs("offset", offset)],
        options=options,
    )


def _read_create_dataset_schedule(value: Any) -> models.DatasetSchedule:
    from ..models.dataset_schedule import dataset_schedule_read

    result: models.DatasetSchedule = dataset_schedule_read(value)
    return result


CREATE_DATASET_SCHEDULE: Final[Operation[models.DatasetSchedule]] = Operation(
    "create_dataset_schedule",
    "POST",
    "/datasets/{dataset_uid}/schedules/",
    answers=(Answer(201, "application/json", _read_create_dataset_schedule),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_schedules.yaml:28",
)


def create_dataset_schedule(
    dataset_uid: str,
    body: models.DatasetSchedule | payloads.DatasetScheduleRequest,
    *,
    options: Options | None = None,
) -> Call[models.DatasetSchedule]:
    return Call(
        CREATE_DATASET_SCHEDULE,
        f"/datasets/{_path_segment(dataset_uid)}/schedules/",
        body=JsonBody(body),
        options=options,
    )


def _read_retrieve_dataset_schedule(value: Any) -> models.DatasetSchedule:
    from ..models.dataset_schedule import dataset_schedule_read

    result: models.DatasetSchedule = dataset_schedule_read(value)
    return result


RETRIEVE_DATASET_SCHEDULE: Final[Operation[models.DatasetSchedule]] = Operation(
    "retrieve_dataset_schedule",
    "GET",
    "/datasets/{dataset_uid}/schedules/{schedule_uid}/",
    answers=(Answer(200, "application/json", _read_retrieve_dataset_schedule),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_schedules.yaml:62",
)


def retrieve_dataset_schedule(
    dataset_uid: str, schedule_uid: str, *, options: Options | None = None
) -> Call[models.DatasetSchedule]:
    return Call(
        RETRIEVE_DATASET_SCHEDULE,
        f"/datasets/{_path_segment(dataset_uid)}/schedules/{_path_segment(schedule_uid)}/",
        options=options,
    )


def _read_update_dataset_schedule(value: Any) -> models.DatasetSchedule:
    from ..models.dataset_schedule import dataset_schedule_read

    result: models.DatasetSchedule = dataset_schedule_read(value)
    return result


UPDATE_DATASET_SCHEDULE: Final[Operation[models.DatasetSchedule]] = Operation(
    "update_dataset_schedule",
    "PUT",
    "/datasets/{dataset_uid}/schedules/{schedule_uid}/",
    answers=(Answer(200, "application/json", _read_update_dataset_schedule),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_schedules.yaml:80",
)


def update_dataset_schedule(
    dataset_uid: str,
    schedule_uid: str,
    body: models.DatasetSchedule | payloads.DatasetScheduleRequest,
    *,
    options: Options | None = None,
) -> Call[models.DatasetSchedule]:
    return Call(
        UPDATE_DATASET_SCHEDULE,
        f"/datasets/{_path_segment(dataset_uid)}/schedules/{_path_segment(schedule_uid)}/",
        body=JsonBody(body),
        options=options,
    )


DELETE_DATASET_SCHEDULE: Final[Operation[None]] = Operation(
    "delete_dataset_schedule",
    "DELETE",
    "/datasets/{dataset_uid}/schedules/{schedule_uid}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_schedules.yaml:109",
)


def delete_dataset_schedule(
    dataset_uid: str, schedule_uid: str, *, options: Options | None = None
) -> Call[None]:
    return Call(
        DELETE_DATASET_SCHEDULE,
        f"/datasets/{_path_segment(dataset_uid)}/schedules/{_path_segment(schedule_uid)}/",
        options=options,
    )
