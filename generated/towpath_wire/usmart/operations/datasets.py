# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on datasets: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.bodies import JsonBody
from ..._seam.calls import Answer, Call, Operation
from ..._seam.encode import path_segment as _path_segment

if TYPE_CHECKING:
    from uuid import UUID

    from ..._seam.calls import Options
    from ...payloads import usmart as payloads
    from .. import models


def _read_view_dataset(value: Any) -> models.Dataset:
    from ..models.dataset import dataset_read

    result: models.Dataset = dataset_read(value)
    return result


VIEW_DATASET: Final[Operation[models.Dataset]] = Operation(
    "viewDataset",
    "POST",
    "/org/{org_guid}/dataset:view",
    answers=(Answer(200, "application/json", _read_view_dataset, unwrap=("result",)),),
    problems=(400, 401, 403, 404, 429),
    security=(("key_id", "key_secret"),),
    idempotent=True,
    evidence="documented",
    spec="specs/usmart/openapi.yaml:31",
)


def view_dataset(
    org_guid: UUID | str, body: models.DatasetView | payloads.DatasetView, *, options: Options | None = None
) -> Call[models.Dataset]:
    return Call(
        VIEW_DATASET,
        f"/org/{_path_segment(org_guid)}/dataset:view",
        body=JsonBody(body),
        options=options,
    )
