# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on attachments of datasets: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.bodies import MultipartBody
from ..._seam.calls import Answer, Call, Operation, as_bytes as _as_bytes, nothing as _nothing
from ..._seam.encode import path_segment as _path_segment, query_pairs as _query_pairs
from ..._seam.forms import multipart_parts as _multipart_parts
from ..._seam.paging import Paging as _Paging

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from ...payloads import opendatasoft as payloads
    from .. import models


def _read_list_dataset_attachments(value: Any) -> models.PaginatedDatasetAttachments:
    from ..models.paginated_dataset_attachments import (
        paginated_dataset_attachments_read,
    )

    result: models.PaginatedDatasetAttachments = paginated_dataset_attachments_read(value)
    return result


LIST_DATASET_ATTACHMENTS: Final[Operation[models.PaginatedDatasetAttachments]] = Operation(
    "list_dataset_attachments",
    "GET",
    "/datasets/{dataset_uid}/attachments/",
    answers=(Answer(200, "application/json", _read_list_dataset_attachments, items=("results",)),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_attachments.yaml:6",
)
LIST_DATASET_ATTACHMENTS_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_dataset_attachments(
    dataset_uid: str, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
) -> Call[models.PaginatedDatasetAttachments]:
    return Call(
        LIST_DATASET_ATTACHMENTS,
        f"/datasets/{_path_segment(dataset_uid)}/attachments/",
        query=[*_query_pairs("limit", limit), *_query_pairs("offset", offset)],
        options=options,
    )


def _read_create_dataset_attachment(value: Any) -> models.DatasetAttachment:
    from ..models.dataset_attachment import dataset_attachment_read

    result: models.DatasetAttachment = dataset_attachment_read(value)
    return result


CREATE_DATASET_ATTACHMENT: Final[Operation[models.DatasetAttachment]] = Operation(
    "create_dataset_attachment",
    "POST",
    "/datasets/{dataset_uid}/attachments/",
    answers=(Answer(201, "application/json", _read_create_dataset_attachment),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_attachments.yaml:28",
)


def create_dataset_attachment(
    dataset_uid: str, body: models.FileUpload | payloads.FileUpload, *, options: Options | None = None
) -> Call[models.DatasetAttachment]:
    return Call(
        CREATE_DATASET_ATTACHMENT,
        f"/datasets/{_path_segment(dataset_uid)}/attachments/",
        body=MultipartBody(_multipart_parts(body)),
        options=options,
    )


def _read_retrieve_dataset_attachment(value: Any) -> models.DatasetAttachment:
    from ..models.dataset_attachment import dataset_attachment_read

    result: models.DatasetAttachment = dataset_attachment_read(value)
    return result


RETRIEVE_DATASET_ATTACHMENT: Final[Operation[models.DatasetAttachment]] = Operation(
    "retrieve_dataset_attachment",
    "GET",
    "/datasets/{dataset_uid}/attachments/{attachment_uid}/",
    answers=(Answer(200, "application/json", _read_retrieve_dataset_attachment),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_attachments.yaml:60",
)


def retrieve_dataset_attachment(
    dataset_uid: str, attachment_uid: str, *, options: Options | None = None
) -> Call[models.DatasetAttachment]:
    return Call(
        RETRIEVE_DATASET_ATTACHMENT,
        f"/datasets/{_path_segment(dataset_uid)}/attachments/{_path_segment(attachment_uid)}/",
        options=options,
    )


DELETE_DATASET_ATTACHMENT: Final[Operation[None]] = Operation(
    "delete_dataset_attachment",
    "DELETE",
    "/datasets/{dataset_uid}/attachments/{attachment_uid}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_attachments.yaml:78",
)


def delete_dataset_attachment(
    dataset_uid: str, attachment_uid: str, *, options: Options | None = None
) -> Call[None]:
    return Call(
        DELETE_DATASET_ATTACHMENT,
        f"/datasets/{_path_segment(dataset_uid)}/attachments/{_path_segment(attachment_uid)}/",
        options=options,
    )


DOWNLOAD_DATASET_ATTACHMENT: Final[Operation[bytes]] = Operation(
    "download_dataset_attachment",
    "GET",
    "/datasets/{dataset_uid}/attachments/{attachment_uid}/download/",
    answers=(Answer(200, "application/octet-stream", _as_bytes),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_attachments.yaml:104",
)


def download_dataset_attachment(
    dataset_uid: str, attachment_uid: str, *, options: Options | None = None
) -> Call[bytes]:
    return Call(
        DOWNLOAD_DATASET_ATTACHMENT,
        f"/datasets/{_path_segment(dataset_uid)}/attachments/{_path_segment(attachment_uid)}/download/",
        options=options,
    )
