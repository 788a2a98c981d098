# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on triggers: what each is, and how its call is put together."""

from __future__ import annotations

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


def _read_list_triggers(value: Any) -> list[models.Trigger]:
    from ..models.trigger import Trigger

    result: list[models.Trigger] = _decode(value, _ListOf(_ModelOf(Trigger)))
    return result


LIST_TRIGGERS: Final[Operation[list[models.Trigger]]] = Operation(
    "listTriggers",
    "GET",
    "/projects/{id}/triggers",
    answers=(Answer(200, "application/json", _read_list_triggers, items=()),),
    problems=(400, 401, 403, 404, 429),
    security=(("privateToken",), ("bearer",)),
    idempotent=True,
    permission=("maintainer",),
    evidence="inferred",
    spec="specs/dataops/paths/triggers.yaml:6",
)
LIST_TRIGGERS_PAGES: Final = _Paging(
    items=(), total="X-Total", header=True, page="page", size="per_page", at_a_time=100
)


def list_triggers(
    id: int | str, *, page: int | None = None, per_page: int | None = None, options: Options | None = None
) -> Call[list[models.Trigger]]:
    return Call(
        LIST_TRIGGERS,
        f"/projects/{_path_segment(id)}/triggers",
        query=[*_query_pairs("page", page), *_query_pairs("per_page", per_page)],
        options=options,
    )


def _read_create_trigger(value: Any) -> models.Trigger:
    from ..models.trigger import trigger_read

    result: models.Trigger = trigger_read(value)
    return result


CREATE_TRIGGER: Final[Operation[models.Trigger]] = Operation(
    "createTrigger",
    "POST",
    "/projects/{id}/triggers",
    answers=(Answer(201, "application/json", _read_create_trigger),),
    problems=(400, 401, 403, 404, 429),
    security=(("privateToken",), ("bearer",)),
    idempotent=False,
    permission=("maintainer",),
    evidence="inferred",
    spec="specs/dataops/paths/triggers.yaml:30",
)


def create_trigger(
    id: int | str,
    body: models.CreateTrigger | payloads.CreateTrigger,
    *,
    content_type: Literal[
        "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
    ] = "application/json",
    options: Options | None = None,
) -> Call[models.Trigger]:
    return Call(
        CREATE_TRIGGER,
        f"/projects/{_path_segment(id)}/triggers",
        body=_body_as(content_type, body),
        options=options,
    )
