# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on users: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.bodies import JsonBody
from ..._seam.calls import Answer, Call, Operation
from ..._seam.encode import path_segment as _path_segment

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from ...payloads import ouro as payloads
    from .. import models


def _read_get_token(value: Any) -> models.TokenReply:
    from ..models.token_reply import TokenReply

    return TokenReply.from_dict(value)


GET_TOKEN: Final[Operation[models.TokenReply]] = Operation(
    "getToken",
    "POST",
    "/users/get-token",
    answers=(Answer(200, "application/json", _read_get_token),),
    problems=(400, 401, 429),
    security=(),
    idempotent=True,
    evidence="documented",
    spec="specs/ouro/openapi.yaml:24",
)


def get_token(
    body: models.TokenRequest | payloads.TokenRequest, *, options: Options | None = None
) -> Call[models.TokenReply]:
    return Call(
        GET_TOKEN,
        "/users/get-token",
        body=JsonBody(body),
        options=options,
    )


def _read_read_user(value: Any) -> models.User:
    from ..models.user import User

    return User.from_dict(value)


READ_USER: Final[Operation[models.User]] = Operation(
    "readUser",
    "GET",
    "/users/{username}",
    answers=(Answer(200, "application/json", _read_read_user, unwrap=("data",)),),
    problems=(400, 401, 404, 429),
    security=(("token",),),
    idempotent=True,
    evidence="documented",
    spec="specs/ouro/openapi.yaml:55",
)


def read_user(username: str, *, options: Options | None = None) -> Call[models.User]:
    return Call(
        READ_USER,
        f"/users/{_path_segment(username)}",
        options=options,
    )
