# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on pipelines: what each is, and how its call is put together."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Final, Literal

from ..._seam.calls import Answer, Call, Operation
from ..._seam.encode import path_segment as _path_segment, query_pairs as _query_pairs
from ..._seam.forms import body_as as _body_as
from ..._seam.paging import Paging as _Paging
from ..._seam.shapes import ListOf as _ListOf, ModelOf as _ModelOf, decode as _decode

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from ...payloads import dataops as payloads
    from .. import models


def _read_list_pipelines(value: Any) -> list[models.PipelineSummary]:
    from ..models.pipeline_summary import PipelineSummary

    result: list[models.PipelineSummary] = _decode(value, _ListOf(_ModelOf(PipelineSummary)))
    return result


LIST_PIPELINES: Final[Operation[list[models.PipelineSummary]]] = Operation(
    "listPipelines",
    "GET",
    "/projects/{id}/pipelines",
    answers=(Answer(200, "application/json", _read_list_pipelines, items=()),),
    problems=(400, 401, 403, 404, 429),
    security=(("privateToken",), ("bearer",)),
    idempotent=True,
    permission=("reporter",),
    evidence="documented",
    spec="specs/dataops/paths/pipelines.yaml:6",
)
LIST_PIPELINES_PAGES: Final = _Paging(
    items=(), total="X-Total", header=True, page="page", size="per_page", at_a_time=100
)


def list_pipelines(
    id: int | str,
    *,
    page: int | None = None,
    per_page: int | None = None,
    scope: Literal["running", "pending", "finished", "branches", "tags"] | None = None,
    status: models.PipelineStatus
    | Literal[
        "created",
        "waiting_for_resource",
        "preparing",
        "pending",
        "running",
        "success",
        "failed",
        "canceled",
        "skipped",
        "manual",
        "scheduled",
    ]
    | None = None,
    ref: str | None = None,
    sha: str | None = None,
    source: Literal[
        "push", "web", "trigger", "schedule", "api", "external", "pipeline", "chat", "parent_pipeline"
    ]
    | None = None,
    username: str | None = None,
    name: str | None = None,
    yaml_errors: bool | None = None,
    created_after: datetime.datetime | str | None = None,
    created_before: datetime.datetime | str | None = None,
    updated_after: datetime.datetime | str | None = None,
    updated_before: datetime.datetime | str | None = None,
    order_by: Literal["id", "status", "ref", "updated_at", "user_id"] | None = None,
    sort: Literal["asc", "desc"] | None = None,
    options: Options | None = None,
) -> Call[list[models.PipelineSummary]]:
    return Call(
        LIST_PIPELINES,
        f"/projects/{_path_segment(id)}/pipelines",
        query=[
            *_query_pairs("page", page),
            *_query_pairs("per_page", per_page),
            *_query_pairs("scope", scope),
            *_query_pairs("status", status),
            *_query_pairs("ref", ref),
            *_query_pairs("sha", sha),
            *_query_pairs("source", source),
            *_query_pairs("username", username),
            *_query_pairs("name", name),
            *_query_pairs("yaml_errors", yaml_errors),
            *_query_pairs("created_after", created_after),
            *_query_pairs("created_before", created_before),
            *_query_pairs("updated_after", updated_after),
            *_query_pairs("updated_before", updated_before),
            *_query_pairs("order_by", order_by),
            *_query_pairs("sort", sort),
        ],
        options=options,
    )


def _read_read_pipeline(value: Any) -> models.Pipeline:
    from ..models.pipeline import pipeline_read

    result: models.Pipeline = pipeline_read(value)
    return result


READ_PIPELINE: Final[Operation[models.Pipeline]] = Operation(
    "readPipeline",
    "GET",
    "/projects/{id}/pipelines/{pipeline_id}",
    answers=(Answer(200, "application/json", _read_read_pipeline),),
    problems=(400, 401, 403, 404, 429),
    security=(("privateToken",), ("bearer",)),
    idempotent=True,
    permission=("reporter",),
    evidence="inferred",
    spec="specs/dataops/paths/pipelines.yaml:127",
)


def read_pipeline(
    id: int | str, pipeline_id: int, *, options: Options | None = None
) -> Call[models.Pipeline]:
    return Call(
        READ_PIPELINE,
        f"/projects/{_path_segment(id)}/pipelines/{_path_segment(pipeline_id)}",
        options=options,
    )


def _read_create_pipeline(value: Any) -> models.Pipeline:
    from ..models.pipeline import pipeline_read

    result: models.Pipeline = pipeline_read(value)
    return result


CREATE_PIPELINE: Final[Operation[models.Pipeline]] = Operation(
    "createPipeline",
    "POST",
    "/projects/{id}/pipeline",
    answers=(Answer(201, "application/json", _read_create_pipeline),),
    problems=(400, 401, 403, 404, 429),
    security=(("privateToken",), ("bearer",)),
    idempotent=False,
    permission=("developer",),
    evidence="inferred",
    spec="specs/dataops/paths/pipelines.yaml:150",
)


def create_pipeline(
    id: int | str,
    body: models.CreatePipeline | payloads.CreatePipeline,
    *,
    content_type: Literal["application/json", "multipart/form-data"] = "application/json",
    options: Options | None = None,
) -> Call[models.Pipeline]:
    return Call(
        CREATE_PIPELINE,
        f"/projects/{_path_segment(id)}/pipeline",
        body=_body_as(
            content_type,
            body,
            {"multipart/form-data": {"variables": {"style": "deepObject", "explode": True}}},
        ),
        options=options,
    )


def _read_trigger_pipeline(value: Any) -> models.Pipeline:
    from ..models.pipeline import pipeline_read

    result: models.Pipeline = pipeline_read(value)
    return result


TRIGGER_PIPELINE: Final[Operation[models.Pipeline]] = Operation(
    "triggerPipeline",
    "POST",
    "/projects/{id}/trigger/pipeline",
    answers=(Answer(201, "application/json", _read_trigger_pipeline),),
    problems=(400, 404, 429),
    security=(),
    idempotent=False,
    evidence="documented",
    spec="specs/dataops/paths/pipelines.yaml:173",
)


def trigger_pipeline(
    id: int | str,
    body: models.TriggerPipeline | payloads.TriggerPipeline,
    *,
    content_type: Literal[
        "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
    ] = "application/json",
    options: Options | None = None,
) -> Call[models.Pipeline]:
    return Call(
        TRIGGER_PIPELINE,
        f"/projects/{_path_segment(id)}/trigger/pipeline",
        body=_body_as(
            content_type,
            body,
            {
                "application/x-www-form-urlencoded": {"variables": {"style": "deepObject", "explode": True}},
                "multipart/form-data": {"variables": {"style": "deepObject", "explode": True}},
            },
        ),
        options=options,
    )
