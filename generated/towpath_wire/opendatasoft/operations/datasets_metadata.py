# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on metadata of datasets: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.bodies import JsonBody
from ..._seam.calls import Answer, Call, Operation
from ..._seam.encode import path_segment as _path_segment

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from ...payloads import opendatasoft as payloads
    from .. import models


def _read_list_dataset_metadata(value: Any) -> models.DatasetMetadata:
    from ..models.dataset_metadata import dataset_metadata_read

    result: models.DatasetMetadata = dataset_metadata_read(value)
    return result


LIST_DATASET_METADATA: Final[Operation[models.DatasetMetadata]] = Operation(
    "list_dataset_metadata",
    "GET",
    "/datasets/{dataset_uid}/metadata/",
    answers=(Answer(200, "application/json", _read_list_dataset_metadata),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_metadata.yaml:6",
)


def list_dataset_metadata(
    dataset_uid: str, *, options: Options | None = None
) -> Call[models.DatasetMetadata]:
    return Call(
        LIST_DATASET_METADATA,
        f"/datasets/{_path_segment(dataset_uid)}/metadata/",
        options=options,
    )


def _read_update_dataset_metadata(value: Any) -> models.DatasetMetadata:
    from ..models.dataset_metadata import dataset_metadata_read

    result: models.DatasetMetadata = dataset_metadata_read(value)
    return result


UPDATE_DATASET_METADATA: Final[Operation[models.DatasetMetadata]] = Operation(
    "update_dataset_metadata",
    "PUT",
    "/datasets/{dataset_uid}/metadata/",
    answers=(Answer(200, "application/json", _read_update_dataset_metadata),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_metadata.yaml:24",
)


def update_dataset_metadata(
    dataset_uid: str,
    body: models.DatasetMetadata | payloads.OpenDatasetMetadataRequest,
    *,
    options: Options | None = None,
) -> Call[models.DatasetMetadata]:
    return Call(
        UPDATE_DATASET_METADATA,
        f"/datasets/{_path_segment(dataset_uid)}/metadata/",
        body=JsonBody(body),
        options=options,
    )
