# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on alternative exports of datasets: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.bodies import JsonBody, MultipartBody
from ..._seam.calls import Answer, Call, Operation, as_bytes as _as_bytes, nothing as _nothing
from ..._seam.encode import path_segment as _path_segment, query_pairs as _query_pairs
from ..._seam.forms import multipart_parts as _multipart_parts
from ..._seam.paging import Paging as _Paging
from ..._seam.shapes import decode as _decode

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from ...payloads import opendatasoft as payloads
    from .. import models


def _read_list_dataset_alternative_exports(value: Any) -> models.PaginatedDatasetAlternativeExports:
    from ..models.paginated_dataset_alternative_exports import (
        paginated_dataset_alternative_exports_read,
    )

    result: models.PaginatedDatasetAlternativeExports = paginated_dataset_alternative_exports_read(value)
    return result


LIST_DATASET_ALTERNATIVE_EXPORTS: Final[Operation[models.PaginatedDatasetAlternativeExports]] = Operation(
    "list_dataset_alternative_exports",
    "GET",
    "/datasets/{dataset_uid}/alternative_exports/",
    answers=(Answer(200, "application/json", _read_list_dataset_alternative_exports, items=("results",)),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_alternative_exports.yaml:6",
)
LIST_DATASET_ALTERNATIVE_EXPORTS_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_dataset_alternative_exports(
    dataset_uid: str, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
) -> Call[models.PaginatedDatasetAlternativeExports]:
    return Call(
        LIST_DATASET_ALTERNATIVE_EXPORTS,
        f"/datasets/{_path_segment(dataset_uid)}/alternative_exports/",
        query=[*_query_pairs("limit", limit), *_query_pairs("offset", offset)],
        options=options,
    )


def _read_create_dataset_alternative_export(value: Any) -> models.DatasetAlternativeExport | dict[str, Any]:
    from ..models.dataset_alternative_export import dataset_alternative_export_shape

    result: models.DatasetAlternativeExport | dict[str, Any] = _decode(
        value, dataset_alternative_export_shape
    )
    return result


CREATE_DATASET_ALTERNATIVE_EXPORT: Final[Operation[models.DatasetAlternativeExport | dict[str, Any]]] = (
    Operation(
        "create_dataset_alternative_export",
        "POST",
        "/datasets/{dataset_uid}/alternative_exports/",
        answers=(Answer(201, "application/json", _read_create_dataset_alternative_export),),
        problems=(400, 401, 403, 404, 415, 429, 500),
        security=(("HeaderAPIKey",), ("QueryAPIKey",)),
        idempotent=False,
        permission=("edit_dataset",),
        evidence="documented",
        spec="specs/opendatasoft/paths/dataset_alternative_exports.yaml:28",
    )
)


def create_dataset_alternative_export(
    dataset_uid: str,
    body: models.DatasetAlternativeExportUpload | payloads.DatasetAlternativeExportUpload,
    *,
    options: Options | None = None,
) -> Call[models.DatasetAlternativeExport | dict[str, Any]]:
    return Call(
        CREATE_DATASET_ALTERNATIVE_EXPORT,
        f"/datasets/{_path_segment(dataset_uid)}/alternative_exports/",
        body=MultipartBody(_multipart_parts(body)),
        options=options,
    )


def _read_retrieve_dataset_alternative_export(value: Any) -> models.DatasetAlternativeExport | dict[str, Any]:
    from ..models.dataset_alternative_export import dataset_alternative_export_shape

    result: models.DatasetAlternativeExport | dict[str, Any] = _decode(
        value, dataset_alternative_export_shape
    )
    return result


RETRIEVE_DATASET_ALTERNATIVE_EXPORT: Final[Operation[models.DatasetAlternativeExport | dict[str, Any]]] = (
    Operation(
        "retrieve_dataset_alternative_export",
        "GET",
        "/datasets/{dataset_uid}/alternative_exports/{export_uid}/",
        answers=(Answer(200, "application/json", _read_retrieve_dataset_alternative_export),),
        problems=(400, 401, 403, 404, 429, 500),
        security=(("HeaderAPIKey",), ("QueryAPIKey",)),
        idempotent=True,
        permission=("edit_dataset",),
        evidence="documented",
        spec="specs/opendatasoft/paths/dataset_alternative_exports.yaml:62",
    )
)


def retrieve_dataset_alternative_export(
    dataset_uid: str, export_uid: str, *, options: Options | None = None
) -> Call[models.DatasetAlternativeExport | dict[str, Any]]:
    return Call(
        RETRIEVE_DATASET_ALTERNATIVE_EXPORT,
        f"/datasets/{_path_segment(dataset_uid)}/alternative_exports/{_path_segment(export_uid)}/",
        options=options,
    )


def _read_update_dataset_alternative_export(value: Any) -> models.DatasetAlternativeExport | dict[str, Any]:
    from ..models.dataset_alternative_export import dataset_alternative_export_shape

    result: models.DatasetAlternativeExport | dict[str, Any] = _decode(
        value, dataset_alternative_export_shape
    )
    return result


UPDATE_DATASET_ALTERNATIVE_EXPORT: Final[Operation[models.DatasetAlternativeExport | dict[str, Any]]] = (
    Operation(
        "update_dataset_alternative_export",
        "PUT",
        "/datasets/{dataset_uid}/alternative_exports/{export_uid}/",
        answers=(Answer(200, "application/json", _read_update_dataset_alternative_export),),
        problems=(400, 401, 403, 404, 415, 429, 500),
        security=(("HeaderAPIKey",), ("QueryAPIKey",)),
        idempotent=True,
        permission=("edit_dataset",),
        evidence="documented",
        spec="specs/opendatasoft/paths/dataset_alternative_exports.yaml:80",
    )
)


def update_dataset_alternative_export(
    dataset_uid: str,
    export_uid: str,
    body: models.DatasetAlternativeExportUpdate | payloads.DatasetAlternativeExportUpdate,
    *,
    options: Options | None = None,
) -> Call[models.DatasetAlternativeExport | dict[str, Any]]:
    return Call(
        UPDATE_DATASET_ALTERNATIVE_EXPORT,
        f"/datasets/{_path_segment(dataset_uid)}/alternative_exports/{_path_segment(export_uid)}/",
        body=JsonBody(body),
        options=options,
    )


DELETE_DATASET_ALTERNATIVE_EXPORT: Final[Operation[None]] = Operation(
    "delete_dataset_alternative_export",
    "DELETE",
    "/datasets/{dataset_uid}/alternative_exports/{export_uid}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_alternative_exports.yaml:113",
)


def delete_dataset_alternative_export(
    dataset_uid: str, export_uid: str, *, options: Options | None = None
) -> Call[None]:
    return Call(
        DELETE_DATASET_ALTERNATIVE_EXPORT,
        f"/datasets/{_path_segment(dataset_uid)}/alternative_exports/{_path_segment(export_uid)}/",
        options=options,
    )


DOWNLOAD_DATASET_ALTERNATIVE_EXPORT: Final[Operation[bytes | None]] = Operation(
    "download_dataset_alternative_export",
    "GET",
    "/datasets/{dataset_uid}/alternative_exports/{export_uid}/download/",
    answers=(
        Answer(200, "application/octet-stream", _as_bytes),
        Answer(303, None, _nothing),
    ),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_alternative_exports.yaml:139",
)


def download_dataset_alternative_export(
    dataset_uid: str, export_uid: str, *, options: Options | None = None
) -> Call[bytes | None]:
    return Call(
        DOWNLOAD_DATASET_ALTERNATIVE_EXPORT,
        f"/datasets/{_path_segment(dataset_uid)}/alternative_exports/{_path_segment(export_uid)}/download/",
        options=options,
    )
