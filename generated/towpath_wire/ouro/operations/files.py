# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on files: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from ..._seam.bodies import MultipartBody
from ..._seam.calls import Answer, Call, Operation, as_bytes as _as_bytes
from ..._seam.encode import (
    header_pairs as _header_pairs,
    path_segment as _path_segment,
    query_pairs as _query_pairs,
)
from ..._seam.forms import multipart_parts as _multipart_parts

if TYPE_CHECKING:
    from uuid import UUID

    from ..._seam.calls import Options
    from ...payloads import ouro as payloads
    from .. import models


def _read_read_file_metadata(value: Any) -> models.FileMetadata:
    from ..models.file_metadata import file_metadata_read

    result: models.FileMetadata = file_metadata_read(value)
    return result


READ_FILE_METADATA: Final[Operation[models.FileMetadata]] = Operation(
    "readFileMetadata",
    "GET",
    "/files/{id}/metadata",
    answers=(Answer(200, "application/json", _read_read_file_metadata, unwrap=("data",)),),
    problems=(400, 401, 404, 429),
    security=(("token",),),
    idempotent=True,
    evidence="observed",
    spec="specs/ouro/openapi.yaml:693",
)


def read_file_metadata(id: UUID | str, *, options: Options | None = None) -> Call[models.FileMetadata]:
    return Call(
        READ_FILE_METADATA,
        f"/files/{_path_segment(id)}/metadata",
        options=options,
    )


def _read_upload_file(value: Any) -> models.UploadedFile:
    from ..models.uploaded_file import uploaded_file_read

    result: models.UploadedFile = uploaded_file_read(value)
    return result


UPLOAD_FILE: Final[Operation[models.UploadedFile]] = Operation(
    "uploadFile",
    "POST",
    "/storage/v1/object/{bucket}/{user}/{name}",
    answers=(Answer(200, "application/json", _read_upload_file),),
    problems=(400, 401, 403, 409, 413, 429),
    security=(("token",),),
    idempotent=False,
    evidence="observed",
    spec="specs/ouro/openapi.yaml:733",
)


def upload_file(
    bucket: models.Bucket | Literal["files", "public-files"],
    user: UUID | str,
    name: str,
    body: models.UploadForm | payloads.UploadForm,
    *,
    x_upsert: bool | None = None,
    options: Options | None = None,
) -> Call[models.UploadedFile]:
    return Call(
        UPLOAD_FILE,
        f"/storage/v1/object/{_path_segment(bucket)}/{_path_segment(user)}/{_path_segment(name)}",
        headers=[*_header_pairs("x-upsert", x_upsert)],
        body=MultipartBody(_multipart_parts(body, {"file": {"contentType": "*/*"}})),
        options=options,
    )


DOWNLOAD_FILE: Final[Operation[bytes]] = Operation(
    "downloadFile",
    "GET",
    "/storage/v1/object/sign/{bucket}/{user}/{name}",
    answers=(Answer(200, "application/octet-stream", _as_bytes),),
    problems=(400, 404, 429),
    security=(),
    idempotent=True,
    evidence="inferred",
    spec="specs/ouro/openapi.yaml:798",
)


def download_file(
    bucket: models.Bucket | Literal["files", "public-files"],
    user: UUID | str,
    name: str,
    *,
    token: str,
    options: Options | None = None,
) -> Call[bytes]:
    return Call(
        DOWNLOAD_FILE,
        f"/storage/v1/object/sign/{_path_segment(bucket)}/{_path_segment(user)}/{_path_segment(name)}",
        query=[*_query_pairs("token", token)],
        options=options,
    )
