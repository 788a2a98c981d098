# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on datasets: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.bodies import JsonBody
from ..._seam.calls import Answer, Call, Operation
from ..._seam.encode import path_segment as _path_segment
from ..._seam.shapes import (
    ANYTHING as _ANYTHING,
    ByKind as _ByKind,
    ListOf as _ListOf,
    MapOf as _MapOf,
    ModelOf as _ModelOf,
    Nullable as _Nullable,
    decode as _decode,
)

if TYPE_CHECKING:
    from uuid import UUID

    from ..._seam.calls import Options
    from ...payloads import ouro as payloads
    from .. import models


def _read_list_datasets(value: Any) -> list[models.Dataset]:
    from ..models.dataset import Dataset

    result: list[models.Dataset] = _decode(value, _ListOf(_ModelOf(Dataset)))
    return result


LIST_DATASETS: Final[Operation[list[models.Dataset]]] = Operation(
    "listDatasets",
    "GET",
    "/datasets",
    answers=(Answer(200, "application/json", _read_list_datasets, unwrap=("data",), items=()),),
    problems=(401, 429),
    security=(("token",),),
    idempotent=True,
    evidence="documented",
    spec="specs/ouro/openapi.yaml:215",
)


def list_datasets(*, options: Options | None = None) -> Call[list[models.Dataset]]:
    return Call(
        LIST_DATASETS,
        "/datasets",
        options=options,
    )


def _read_read_dataset(value: Any) -> models.Dataset:
    from ..models.dataset import dataset_read

    result: models.Dataset = dataset_read(value)
    return result


READ_DATASET: Final[Operation[models.Dataset]] = Operation(
    "readDataset",
    "GET",
    "/datasets/{id}",
    answers=(Answer(200, "application/json", _read_read_dataset, unwrap=("data",)),),
    problems=(400, 401, 404, 429),
    security=(("token",),),
    idempotent=True,
    evidence="documented",
    spec="specs/ouro/openapi.yaml:242",
)


def read_dataset(id: UUID | str, *, options: Options | None = None) -> Call[models.Dataset]:
    return Call(
        READ_DATASET,
        f"/datasets/{_path_segment(id)}",
        options=options,
    )


def _read_update_dataset(value: Any) -> models.Dataset:
    from ..models.dataset import dataset_read

    result: models.Dataset = dataset_read(value)
    return result


UPDATE_DATASET: Final[Operation[models.Dataset]] = Operation(
    "updateDataset",
    "PUT",
    "/datasets/{id}",
    answers=(Answer(200, "application/json", _read_update_dataset, unwrap=("data",)),),
    problems=(400, 401, 403, 404, 429),
    security=(("token",),),
    idempotent=True,
    permission=("write",),
    evidence="observed",
    spec="specs/ouro/openapi.yaml:256",
)


def update_dataset(
    id: UUID | str, body: models.UpdateDataset | payloads.UpdateDataset, *, options: Options | None = None
) -> Call[models.Dataset]:
    return Call(
        UPDATE_DATASET,
        f"/datasets/{_path_segment(id)}",
        body=JsonBody(body),
        options=options,
    )


def _read_delete_dataset(value: Any) -> dict[str, Any] | None:

    result: dict[str, Any] | None = _decode(value, _Nullable(_MapOf(_ANYTHING)))
    return result


DELETE_DATASET: Final[Operation[dict[str, Any] | None]] = Operation(
    "deleteDataset",
    "DELETE",
    "/datasets/{id}",
    answers=(Answer(200, "application/json", _read_delete_dataset, unwrap=("data",)),),
    problems=(400, 401, 403, 404, 409, 429),
    security=(("token",),),
    idempotent=True,
    permission=("admin",),
    evidence="documented",
    spec="specs/ouro/openapi.yaml:279",
)


def delete_dataset(id: UUID | str, *, options: Options | None = None) -> Call[dict[str, Any] | None]:
    return Call(
        DELETE_DATASET,
        f"/datasets/{_path_segment(id)}",
        options=options,
    )


def _read_list_dataset_permissions(value: Any) -> list[models.Permission]:
    from ..models.permission import Permission

    result: list[models.Permission] = _decode(value, _ListOf(_ModelOf(Permission)))
    return result


LIST_DATASET_PERMISSIONS: Final[Operation[list[models.Permission]]] = Operation(
    "listDatasetPermissions",
    "GET",
    "/datasets/{id}/permissions",
    answers=(Answer(200, "application/json", _read_list_dataset_permissions, unwrap=("data",), items=()),),
    problems=(400, 401, 404, 429),
    security=(("token",),),
    idempotent=True,
    evidence="documented",
    spec="specs/ouro/openapi.yaml:309",
)


def list_dataset_permissions(
    id: UUID | str, *, options: Options | None = None
) -> Call[list[models.Permission]]:
    return Call(
        LIST_DATASET_PERMISSIONS,
        f"/datasets/{_path_segment(id)}/permissions",
        options=options,
    )


def _read_share_dataset(value: Any) -> models.Permission | None:
    from ..models.permission import Permission

    result: models.Permission | None = _decode(value, _Nullable(_ModelOf(Permission)))
    return result


SHARE_DATASET: Final[Operation[models.Permission | None]] = Operation(
    "shareDataset",
    "PUT",
    "/datasets/{id}/share",
    answers=(Answer(200, "application/json", _read_share_dataset, unwrap=("data",)),),
    problems=(400, 401, 403, 404, 429),
    security=(("token",),),
    idempotent=True,
    permission=("admin",),
    evidence="documented",
    spec="specs/ouro/openapi.yaml:345",
)


def share_dataset(
    id: UUID | str, body: models.ShareRequest | payloads.ShareRequest, *, options: Options | None = None
) -> Call[models.Permission | None]:
    return Call(
        SHARE_DATASET,
        f"/datasets/{_path_segment(id)}/share",
        body=JsonBody(body),
        options=options,
    )


def _read_create_dataset_from_file(value: Any) -> models.Dataset:
    from ..models.dataset import dataset_read

    result: models.Dataset = dataset_read(value)
    return result


CREATE_DATASET_FROM_FILE: Final[Operation[models.Dataset]] = Operation(
    "createDatasetFromFile",
    "POST",
    "/datasets/create/from-file",
    answers=(Answer(200, "application/json", _read_create_dataset_from_file, unwrap=("data",)),),
    problems=(400, 401, 404, 429),
    security=(("token",),),
    idempotent=False,
    evidence="documented",
    spec="specs/ouro/openapi.yaml:390",
)


def create_dataset_from_file(
    body: models.CreateFromFile | payloads.CreateFromFile, *, options: Options | None = None
) -> Call[models.Dataset]:
    return Call(
        CREATE_DATASET_FROM_FILE,
        "/datasets/create/from-file",
        body=JsonBody(body),
        options=options,
    )


def _read_create_dataset_from_schema(value: Any) -> models.Dataset:
    from ..models.dataset import dataset_read

    result: models.Dataset = dataset_read(value)
    return result


CREATE_DATASET_FROM_SCHEMA: Final[Operation[models.Dataset]] = Operation(
    "createDatasetFromSchema",
    "POST",
    "/datasets/create/from-schema",
    answers=(Answer(200, "application/json", _read_create_dataset_from_schema, unwrap=("data",)),),
    problems=(400, 401, 429),
    security=(("token",),),
    idempotent=False,
    evidence="documented",
    spec="specs/ouro/openapi.yaml:465",
)


def create_dataset_from_schema(
    body: models.CreateFromSchema | payloads.CreateFromSchema, *, options: Options | None = None
) -> Call[models.Dataset]:
    return Call(
        CREATE_DATASET_FROM_SCHEMA,
        "/datasets/create/from-schema",
        body=JsonBody(body),
        options=options,
    )


def _read_read_dataset_data(value: Any) -> list[dict[str, Any]] | models.FileLink:
    from ..models.file_link import FileLink

    result: list[dict[str, Any]] | models.FileLink = _decode(
        value,
        _ByKind(
            "an array or an object", lambda: {list: _ListOf(_MapOf(_ANYTHING)), dict: _ModelOf(FileLink)}
        ),
    )
    return result


READ_DATASET_DATA: Final[Operation[list[dict[str, Any]] | models.FileLink]] = Operation(
    "readDatasetData",
    "GET",
    "/datasets/{id}/data",
    answers=(Answer(200, "application/json", _read_read_dataset_data, unwrap=("data",)),),
    problems=(400, 401, 403, 404, 429),
    security=(("token",),),
    idempotent=True,
    evidence="documented",
    spec="specs/ouro/openapi.yaml:512",
)


def read_dataset_data(
    id: UUID | str, *, options: Options | None = None
) -> Call[list[dict[str, Any]] | models.FileLink]:
    return Call(
        READ_DATASET_DATA,
        f"/datasets/{_path_segment(id)}/data",
        options=options,
    )


def _read_load_dataset_rows(value: Any) -> models.RowIngest:
    from ..models.row_ingest import row_ingest_read

    result: models.RowIngest = row_ingest_read(value)
    return result


LOAD_DATASET_ROWS: Final[Operation[models.RowIngest]] = Operation(
    "loadDatasetRows",
    "POST",
    "/datasets/{id}/data",
    answers=(Answer(200, "application/json", _read_load_dataset_rows, unwrap=("row_ingest",)),),
    problems=(400, 401, 403, 404, 413, 429),
    security=(("token",),),
    idempotent=False,
    permission=("write",),
    evidence="observed",
    spec="specs/ouro/openapi.yaml:548",
)


def load_dataset_rows(
    id: UUID | str, body: models.LoadRows | payloads.LoadRows, *, options: Options | None = None
) -> Call[models.RowIngest]:
    return Call(
        LOAD_DATASET_ROWS,
        f"/datasets/{_path_segment(id)}/data",
        body=JsonBody(body),
        options=options,
    )


def _read_create_dataset_from_service(value: Any) -> models.Dataset:
    from ..models.dataset import dataset_read

    result: models.Dataset = dataset_read(value)
    return result


CREATE_DATASET_FROM_SERVICE: Final[Operation[models.Dataset]] = Operation(
    "createDatasetFromService",
    "POST",
    "/datasets/create/from-service",
    answers=(Answer(200, "application/json", _read_create_dataset_from_service, unwrap=("data",)),),
    problems=(400, 401, 404, 429),
    security=(("token",),),
    idempotent=False,
    evidence="documented",
    spec="specs/ouro/openapi.yaml:595",
)


def create_dataset_from_service(
    body: models.CreateFromService | payloads.CreateFromService, *, options: Options | None = None
) -> Call[models.Dataset]:
    return Call(
        CREATE_DATASET_FROM_SERVICE,
        "/datasets/create/from-service",
        body=JsonBody(body),
        options=options,
    )


def _read_read_dataset_schema(value: Any) -> list[models.Column]:
    from ..models.column import Column

    result: list[models.Column] = _decode(value, _ListOf(_ModelOf(Column)))
    return result


READ_DATASET_SCHEMA: Final[Operation[list[models.Column]]] = Operation(
    "readDatasetSchema",
    "GET",
    "/datasets/{id}/schema",
    answers=(Answer(200, "application/json", _read_read_dataset_schema, unwrap=("data",), items=()),),
    problems=(400, 401, 404, 429),
    security=(("token",),),
    idempotent=True,
    evidence="documented",
    spec="specs/ouro/openapi.yaml:631",
)


def read_dataset_schema(id: UUID | str, *, options: Options | None = None) -> Call[list[models.Column]]:
    return Call(
        READ_DATASET_SCHEMA,
        f"/datasets/{_path_segment(id)}/schema",
        options=options,
    )


def _read_read_dataset_stats(value: Any) -> models.DatasetStats:
    from ..models.dataset_stats import dataset_stats_read

    result: models.DatasetStats = dataset_stats_read(value)
    return result


READ_DATASET_STATS: Final[Operation[models.DatasetStats]] = Operation(
    "readDatasetStats",
    "GET",
    "/datasets/{id}/stats",
    answers=(Answer(200, "application/json", _read_read_dataset_stats, unwrap=("data",)),),
    problems=(400, 401, 404, 429),
    security=(("token",),),
    idempotent=True,
    evidence="documented",
    spec="specs/ouro/openapi.yaml:664",
)


def read_dataset_stats(id: UUID | str, *, options: Options | None = None) -> Call[models.DatasetStats]:
    return Call(
        READ_DATASET_STATS,
        f"/datasets/{_path_segment(id)}/stats",
        options=options,
    )
