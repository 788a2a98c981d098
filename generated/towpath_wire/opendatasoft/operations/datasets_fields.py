# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on fields of datasets: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.bodies import JsonBody
from ..._seam.calls import Answer, Call, Operation, nothing as _nothing
from ..._seam.encode import path_segment as _path_segment, query_pairs as _query_pairs
from ..._seam.paging import Paging as _Paging
from ..._seam.shapes import decode as _decode

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from ...payloads import opendatasoft as payloads
    from .. import models


def _read_list_dataset_field_configurations(value: Any) -> models.PaginatedDatasetFieldConfigurations:
    from ..models.paginated_dataset_field_configurations import (
        paginated_dataset_field_configurations_read,
    )

    result: models.PaginatedDatasetFieldConfigurations = paginated_dataset_field_configurations_read(value)
    return result


LIST_DATASET_FIELD_CONFIGURATIONS: Final[Operation[models.PaginatedDatasetFieldConfigurations]] = Operation(
    "list_dataset_field_configurations",
    "GET",
    "/datasets/{dataset_uid}/fields/",
    answers=(Answer(200, "application/json", _read_list_dataset_field_configurations, items=("results",)),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_fields.yaml:6",
)
LIST_DATASET_FIELD_CONFIGURATIONS_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_dataset_field_configurations(
    dataset_uid: str, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
) -> Call[models.PaginatedDatasetFieldConfigurations]:
    return Call(
        LIST_DATASET_FIELD_CONFIGURATIONS,
        f"/datasets/{_path_segment(dataset_uid)}/fields/",
        query=[*_query_pairs("limit", limit), *_query_pairs("offset", offset)],
        options=options,
    )


def _read_create_dataset_field_configuration(value: Any) -> models.DatasetFieldConfiguration | dict[str, Any]:
    from ..models.dataset_field_configuration import dataset_field_configuration_shape

    result: models.DatasetFieldConfiguration | dict[str, Any] = _decode(
        value, dataset_field_configuration_shape
    )
    return result


CREATE_DATASET_FIELD_CONFIGURATION: Final[Operation[models.DatasetFieldConfiguration | dict[str, Any]]] = (
    Operation(
        "create_dataset_field_configuration",
        "POST",
        "/datasets/{dataset_uid}/fields/",
        answers=(Answer(201, "application/json", _read_create_dataset_field_configuration),),
        problems=(400, 401, 403, 404, 415, 429, 500),
        security=(("HeaderAPIKey",), ("QueryAPIKey",)),
        idempotent=False,
        permission=("edit_dataset",),
        evidence="documented",
        spec="specs/opendatasoft/paths/dataset_fields.yaml:28",
    )
)


def create_dataset_field_configuration(
    dataset_uid: str,
    body: models.DatasetFieldConfiguration | payloads.DatasetFieldConfigurationRequest,
    *,
    options: Options | None = None,
) -> Call[models.DatasetFieldConfiguration | dict[str, Any]]:
    return Call(
        CREATE_DATASET_FIELD_CONFIGURATION,
        f"/datasets/{_path_segment(dataset_uid)}/fields/",
        body=JsonBody(body),
        options=options,
    )


def _read_retrieve_dataset_field_configuration(
    value: Any,
) -> models.DatasetFieldConfiguration | dict[str, Any]:
    from ..models.dataset_field_configuration import dataset_field_configuration_shape

    result: models.DatasetFieldConfiguration | dict[str, Any] = _decode(
        value, dataset_field_configuration_shape
    )
    return result


RETRIEVE_DATASET_FIELD_CONFIGURATION: Final[Operation[models.DatasetFieldConfiguration | dict[str, Any]]] = (
    Operation(
        "retrieve_dataset_field_configuration",
        "GET",
        "/datasets/{dataset_uid}/fields/{field_uid}/",
        answers=(Answer(200, "application/json", _read_retrieve_dataset_field_configuration),),
        problems=(400, 401, 403, 404, 429, 500),
        security=(("HeaderAPIKey",), ("QueryAPIKey",)),
        idempotent=True,
        permission=("edit_dataset",),
        evidence="documented",
        spec="specs/opendatasoft/paths/dataset_fields.yaml:104",
    )
)


def retrieve_dataset_field_configuration(
    dataset_uid: str, field_uid: str, *, options: Options | None = None
) -> Call[models.DatasetFieldConfiguration | dict[str, Any]]:
    return Call(
        RETRIEVE_DATASET_FIELD_CONFIGURATION,
        f"/datasets/{_path_segment(dataset_uid)}/fields/{_path_segment(field_uid)}/",
        options=options,
    )


def _read_update_dataset_field_configuration(value: Any) -> models.DatasetFieldConfiguration | dict[str, Any]:
    from ..models.dataset_field_configuration import dataset_field_configuration_shape

    result: models.DatasetFieldConfiguration | dict[str, Any] = _decode(
        value, dataset_field_configuration_shape
    )
    return result


UPDATE_DATASET_FIELD_CONFIGURATION: Final[Operation[models.DatasetFieldConfiguration | dict[str, Any]]] = (
    Operation(
        "update_dataset_field_configuration",
        "PUT",
        "/datasets/{dataset_uid}/fields/{field_uid}/",
        answers=(Answer(200, "application/json", _read_update_dataset_field_configuration),),
        problems=(400, 401, 403, 404, 415, 429, 500),
        security=(("HeaderAPIKey",), ("QueryAPIKey",)),
        idempotent=True,
        permission=("edit_dataset",),
        evidence="documented",
        spec="specs/opendatasoft/paths/dataset_fields.yaml:122",
    )
)


def update_dataset_field_configuration(
    dataset_uid: str,
    field_uid: str,
    body: models.DatasetFieldConfiguration | payloads.DatasetFieldConfigurationRequest,
    *,
    options: Options | None = None,
) -> Call[models.DatasetFieldConfiguration | dict[str, Any]]:
    return Call(
        UPDATE_DATASET_FIELD_CONFIGURATION,
        f"/datasets/{_path_segment(dataset_uid)}/fields/{_path_segment(field_uid)}/",
        body=JsonBody(body),
        options=options,
    )


DELETE_DATASET_FIELD_CONFIGURATION: Final[Operation[None]] = Operation(
    "delete_dataset_field_configuration",
    "DELETE",
    "/datasets/{dataset_uid}/fields/{field_uid}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_fields.yaml:159",
)


def delete_dataset_field_configuration(
    dataset_uid: str, field_uid: str, *, options: Options | None = None
) -> Call[None]:
    return Call(
        DELETE_DATASET_FIELD_CONFIGURATION,
        f"/datasets/{_path_segment(dataset_uid)}/fields/{_path_segment(field_uid)}/",
        options=options,
    )
