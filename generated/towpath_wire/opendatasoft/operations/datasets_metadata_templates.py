# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on templates of metadata of datasets: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.bodies import JsonBody
from ..._seam.calls import Answer, Call, Operation
from ..._seam.encode import path_segment as _path_segment
from ..._seam.shapes import MapOf as _MapOf, ModelOf as _ModelOf, decode as _decode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._seam.calls import Options
    from ...payloads import opendatasoft as payloads
    from .. import models


def _read_list_dataset_metadata_template(value: Any) -> dict[str, models.DatasetMetadataValue]:
    from ..models.dataset_metadata_value import DatasetMetadataValue

    result: dict[str, models.DatasetMetadataValue] = _decode(value, _MapOf(_ModelOf(DatasetMetadataValue)))
    return result


LIST_DATASET_METADATA_TEMPLATE: Final[Operation[dict[str, models.DatasetMetadataValue]]] = Operation(
    "list_dataset_metadata_template",
    "GET",
    "/datasets/{dataset_uid}/metadata/{template_name}/",
    answers=(Answer(200, "application/json", _read_list_dataset_metadata_template),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_metadata.yaml:69",
)


def list_dataset_metadata_template(
    dataset_uid: str, template_name: str, *, options: Options | None = None
) -> Call[dict[str, models.DatasetMetadataValue]]:
    return Call(
        LIST_DATASET_METADATA_TEMPLATE,
        f"/datasets/{_path_segment(dataset_uid)}/metadata/{_path_segment(template_name)}/",
        options=options,
    )


def _read_update_dataset_metadata_template(value: Any) -> dict[str, models.DatasetMetadataValue]:
    from ..models.dataset_metadata_value import DatasetMetadataValue

    result: dict[str, models.DatasetMetadataValue] = _decode(value, _MapOf(_ModelOf(DatasetMetadataValue)))
    return result


UPDATE_DATASET_METADATA_TEMPLATE: Final[Operation[dict[str, models.DatasetMetadataValue]]] = Operation(
    "update_dataset_metadata_template",
    "PUT",
    "/datasets/{dataset_uid}/metadata/{template_name}/",
    answers=(Answer(200, "application/json", _read_update_dataset_metadata_template),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_metadata.yaml:87",
)


def update_dataset_metadata_template(
    dataset_uid: str,
    template_name: str,
    body: Mapping[str, models.DatasetMetadataValue | payloads.DatasetMetadataValueRequest],
    *,
    options: Options | None = None,
) -> Call[dict[str, models.DatasetMetadataValue]]:
    return Call(
        UPDATE_DATASET_METADATA_TEMPLATE,
        f"/datasets/{_path_segment(dataset_uid)}/metadata/{_path_segment(template_name)}/",
        body=JsonBody(body),
        options=options,
    )
