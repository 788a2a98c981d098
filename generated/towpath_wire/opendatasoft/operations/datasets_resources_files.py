# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on files of resources of datasets: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.bodies import MultipartBody
from ..._seam.calls import Answer, Call, Operation, as_bytes as _as_bytes
from ..._seam.encode import path_segment as _path_segment
from ..._seam.forms import multipart_parts as _multipart_parts

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from ...payloads import opendatasoft as payloads
    from .. import models


def _read_upload_resource_file(value: Any) -> models.UploadedFile:
    from ..models.uploaded_file import uploaded_file_read

    result: models.UploadedFile = uploaded_file_read(value)
    return result


UPLOAD_RESOURCE_FILE: Final[Operation[models.UploadedFile]] = Operation(
    "upload_resource_file",
    "POST",
    "/datasets/{dataset_uid}/resources/files/",
    answers=(
        Answer(200, "application/json", _read_upload_resource_file),
        Answer(201, "application/json", _read_upload_resource_file),
    ),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_resource_files.yaml:6",
)


def upload_resource_file(
    dataset_uid: str, body: models.FileUpload | payloads.FileUpload, *, options: Options | None = None
) -> Call[models.UploadedFile]:
    return Call(
        UPLOAD_RESOURCE_FILE,
        f"/datasets/{_path_segment(dataset_uid)}/resources/files/",
        body=MultipartBody(_multipart_parts(body)),
        options=options,
    )


def _read_retrieve_resource_file(value: Any) -> models.UploadedFile:
    from ..models.uploaded_file import uploaded_file_read

    result: models.UploadedFile = uploaded_file_read(value)
    return result


RETRIEVE_RESOURCE_FILE: Final[Operation[models.UploadedFile]] = Operation(
    "retrieve_resource_file",
    "GET",
    "/datasets/{dataset_uid}/resources/files/{file_uid}/",
    answers=(Answer(200, "application/json", _read_retrieve_resource_file),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_resource_files.yaml:39",
)


def retrieve_resource_file(
    dataset_uid: str, file_uid: str, *, options: Options | None = None
) -> Call[models.UploadedFile]:
    return Call(
        RETRIEVE_RESOURCE_FILE,
        f"/datasets/{_path_segment(dataset_uid)}/resources/files/{_path_segment(file_uid)}/",
        options=options,
    )


DOWNLOAD_RESOURCE_FILE: Final[Operation[bytes]] = Operation(
    "download_resource_file",
    "GET",
    "/datasets/{dataset_uid}/resources/files/{file_uid}/download/",
    answers=(Answer(200, "application/octet-stream", _as_bytes),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_resource_files.yaml:62",
)


def download_resource_file(dataset_uid: str, file_uid: str, *, options: Options | None = None) -> Call[bytes]:
    return Call(
        DOWNLOAD_RESOURCE_FILE,
        f"/datasets/{_path_segment(dataset_uid)}/resources/files/{_path_segment(file_uid)}/download/",
        options=options,
    )
