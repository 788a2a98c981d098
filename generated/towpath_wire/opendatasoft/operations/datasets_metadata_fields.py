# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on fields of metadata of datasets: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.bodies import JsonBody
from ..._seam.calls import Answer, Call, Operation, nothing as _nothing
from ..._seam.encode import path_segment as _path_segment

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from ...payloads import opendatasoft as payloads
    from .. import models


def _read_retrieve_dataset_metadata_field(value: Any) -> models.DatasetMetadataValue:
    from ..models.dataset_metadata_value import dataset_metadata_value_read

    result: models.DatasetMetadataValue = dataset_metadata_value_read(value)
    return result


RETRIEVE_DATASET_METADATA_FIELD: Final[Operation[models.DatasetMetadataValue]] = Operation(
    "retrieve_dataset_metadata_field",
    "GET",
    "/datasets/{dataset_uid}/metadata/{template_name}/{template_field_name}/",
    answers=(Answer(200, "application/json", _read_retrieve_dataset_metadata_field),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_metadata.yaml:130",
)


def retrieve_dataset_metadata_field(
    dataset_uid: str, template_name: str, template_field_name: str, *, options: Options | None = None
) -> Call[models.DatasetMetadataValue]:
    return Call(
        RETRIEVE_DATASET_METADATA_FIELD,
        f"/datasets/{_path_segment(dataset_uid)}/metadata/{_path_segment(template_name)}/{_path_segment(template_field_name)}/",
        options=options,
    )


def _read_update_dataset_metadata_field(value: Any) -> models.DatasetMetadataValue:
    from ..models.dataset_metadata_value import dataset_metadata_value_read

    result: models.DatasetMetadataValue = dataset_metadata_value_read(value)
    return result


UPDATE_DATASET_METADATA_FIELD: Final[Operation[models.DatasetMetadataValue]] = Operation(
    "update_dataset_metadata_field",
    "PUT",
    "/datasets/{dataset_uid}/metadata/{template_name}/{template_field_name}/",
    answers=(Answer(200, "application/json", _read_update_dataset_metadata_field),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_metadata.yaml:148",
)


def update_dataset_metadata_field(
    dataset_uid: str,
    template_name: str,
    template_field_name: str,
    body: models.DatasetMetadataValue | payloads.DatasetMetadataValueRequest,
    *,
    options: Options | None = None,
) -> Call[models.DatasetMetadataValue]:
    return Call(
        UPDATE_DATASET_METADATA_FIELD,
        f"/datasets/{_path_segment(dataset_uid)}/metadata/{_path_segment(template_name)}/{_path_segment(template_field_name)}/",
        body=JsonBody(body),
        options=options,
    )


DELETE_DATASET_METADATA_FIELD: Final[Operation[None]] = Operation(
    "delete_dataset_metadata_field",
    "DELETE",
    "/datasets/{dataset_uid}/metadata/{template_name}/{template_field_name}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_metadata.yaml:184",
)


def delete_dataset_metadata_field(
    dataset_uid: str, template_name: str, template_field_name: str, *, options: Options | None = None
) -> Call[None]:
    return Call(
        DELETE_DATASET_METADATA_FIELD,
        f"/datasets/{_path_segment(dataset_uid)}/metadata/{_path_segment(template_name)}/{_path_segment(template_field_name)}/",
        options=options,
    )
