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
    decode as _decode,
)

if TYPE_CHECKING:
    from uuid import UUID

    from ..._seam.calls import Options
    from ...payloads import ouro as payloads
    from .. import models


def _read_create_dataset_from_schema(value: Any) -> models.Dataset:
    from ..models.dataset import Dataset

    return Dataset.from_dict(value)


CREATE_DATASET_FROM_SCHEMA: Final[Operation[models.Dataset]] = Operation(
    "createDatasetFromSchema",
    "POST",
    "/datasets/create/from-schema",
    answers=(Answer(200, "application/json", _read_create_dataset_from_schema, unwrap=("data",)),),
    problems=(400, 401, 429),
    security=(("token",),),
    idempotent=False,
    evidence="documented",
    spec="specs/ouro/openapi.yaml:94",
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
    problems=(400, 401, 404, 429),
    security=(("token",),),
    idempotent=True,
    evidence="documented",
    spec="specs/ouro/openapi.yaml:139",
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
    from ..models.row_ingest import RowIngest

    return RowIngest.from_dict(value)


LOAD_DATASET_ROWS: Final[Operation[models.RowIngest]] = Operation(
    "loadDatasetRows",
    "POST",
    "/datasets/{id}/data",
    answers=(Answer(200, "application/json", _read_load_dataset_rows, unwrap=("row_ingest",)),),
    problems=(400, 401, 403, 404, 413, 429),
    security=(("token",),),
    idempotent=False,
    evidence="observed",
    spec="specs/ouro/openapi.yaml:174",
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
