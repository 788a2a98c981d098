# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on files: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from ..._seam.bodies import File, JsonBody, RawBody
from ..._seam.calls import Answer, Call, Operation, nothing as _nothing
from ..._seam.encode import (
    path_rest as _path_rest,
    path_segment as _path_segment,
    query_pairs as _query_pairs,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..._seam.calls import Options
    from ...payloads import usmart as payloads
    from .. import models


def _read_generate_put_request(value: Any) -> models.PutRequest:
    from ..models.put_request import put_request_read

    result: models.PutRequest = put_request_read(value)
    return result


GENERATE_PUT_REQUEST: Final[Operation[models.PutRequest]] = Operation(
    "generatePutRequest",
    "POST",
    "/org/{org_guid}/s3:generatePutRequest",
    answers=(Answer(200, "application/json", _read_generate_put_request, unwrap=("result",)),),
    problems=(400, 401, 403, 429),
    security=(("key_id", "key_secret"),),
    idempotent=True,
    permission=("provider",),
    evidence="documented",
    spec="specs/usmart/openapi.yaml:116",
)


def generate_put_request(
    org_guid: UUID | str,
    body: models.PutRequestWish | payloads.PutRequestWish,
    *,
    options: Options | None = None,
) -> Call[models.PutRequest]:
    return Call(
        GENERATE_PUT_REQUEST,
        f"/org/{_path_segment(org_guid)}/s3:generatePutRequest",
        body=JsonBody(body),
        options=options,
    )


PUT_OBJECT: Final[Operation[None]] = Operation(
    "putObject",
    "PUT",
    "/s3/{bucket}/{key}",
    answers=(Answer(200, None, _nothing),),
    problems=(400, 403, 411, 501, 503),
    security=(),
    idempotent=True,
    server="/",
    evidence="documented",
    spec="specs/usmart/openapi.yaml:163",
)


def put_object(
    bucket: str,
    key: str,
    body: File | bytes | Unset = UNSET,
    *,
    x_amz_algorithm: Literal["AWS4-HMAC-SHA256"],
    x_amz_credential: str,
    x_amz_date: str,
    x_amz_expires: int,
    x_amz_signed_headers: str,
    x_amz_signature: str,
    options: Options | None = None,
) -> Call[None]:
    return Call(
        PUT_OBJECT,
        f"/s3/{_path_segment(bucket)}/{_path_rest(key)}",
        query=[
            *_query_pairs("X-Amz-Algorithm", x_amz_algorithm),
            *_query_pairs("X-Amz-Credential", x_amz_credential),
            *_query_pairs("X-Amz-Date", x_amz_date),
            *_query_pairs("X-Amz-Expires", x_amz_expires),
            *_query_pairs("X-Amz-SignedHeaders", x_amz_signed_headers),
            *_query_pairs("X-Amz-Signature", x_amz_signature),
        ],
        body=None if body is UNSET else RawBody(body, "*/*"),
        options=options,
    )


def _read_create_file(value: Any) -> models.File:
    from ..models.file import file_read

    result: models.File = file_read(value)
    return result


CREATE_FILE: Final[Operation[models.File]] = Operation(
    "createFile",
    "POST",
    "/org/{org_guid}/file:create",
    answers=(Answer(200, "application/json", _read_create_file, unwrap=("result",)),),
    problems=(400, 401, 403, 404, 409, 429),
    security=(("key_id", "key_secret"),),
    idempotent=False,
    permission=("provider",),
    evidence="documented",
    spec="specs/usmart/openapi.yaml:300",
)


def create_file(
    org_guid: UUID | str, body: models.NewFile | payloads.NewFile, *, options: Options | None = None
) -> Call[models.File]:
    return Call(
        CREATE_FILE,
        f"/org/{_path_segment(org_guid)}/file:create",
        body=JsonBody(body),
        options=options,
    )


def _read_update_file_revision(value: Any) -> models.File:
    from ..models.file import file_read

    result: models.File = file_read(value)
    return result


UPDATE_FILE_REVISION: Final[Operation[models.File]] = Operation(
    "updateFileRevision",
    "POST",
    "/org/{org_guid}/file:updateRevision",
    answers=(Answer(200, "application/json", _read_update_file_revision, unwrap=("result",)),),
    problems=(400, 401, 403, 404, 409, 429),
    security=(("key_id", "key_secret"),),
    idempotent=False,
    permission=("provider",),
    evidence="documented",
    spec="specs/usmart/openapi.yaml:366",
)


def update_file_revision(
    org_guid: UUID | str, body: models.FileRevision | payloads.FileRevision, *, options: Options | None = None
) -> Call[models.File]:
    return Call(
        UPDATE_FILE_REVISION,
        f"/org/{_path_segment(org_guid)}/file:updateRevision",
        body=JsonBody(body),
        options=options,
    )
