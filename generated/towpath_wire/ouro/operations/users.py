# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on users: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.bodies import JsonBody
from ..._seam.calls import Answer, Call, Operation
from ..._seam.encode import path_segment as _path_segment
from ..._seam.shapes import ListOf as _ListOf, ModelOf as _ModelOf, Nullable as _Nullable, decode as _decode

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from ...payloads import ouro as payloads
    from .. import models


def _read_get_token(value: Any) -> models.TokenReply:
    from ..models.token_reply import token_reply_read

    result: models.TokenReply = token_reply_read(value)
    return result


GET_TOKEN: Final[Operation[models.TokenReply]] = Operation(
    "getToken",
    "POST",
    "/users/get-token",
    answers=(Answer(200, "application/json", _read_get_token),),
    problems=(400, 401, 429),
    security=(),
    idempotent=True,
    evidence="documented",
    spec="specs/ouro/openapi.yaml:28",
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
    from ..models.user import user_read

    result: models.User = user_read(value)
    return result


READ_USER: Final[Operation[models.User]] = Operation(
    "readUser",
    "GET",
    "/users/{username}",
    answers=(Answer(200, "application/json", _read_read_user, unwrap=("data",)),),
    problems=(400, 401, 404, 429),
    security=(("token",),),
    idempotent=True,
    evidence="documented",
    spec="specs/ouro/openapi.yaml:59",
)


def read_user(username: str, *, options: Options | None = None) -> Call[models.User]:
    return Call(
        READ_USER,
        f"/users/{_path_segment(username)}",
        options=options,
    )


def _read_toggle_follow(value: Any) -> models.Follow | None:
    from ..models.follow import Follow

    result: models.Follow | None = _decode(value, _Nullable(_ModelOf(Follow)))
    return result


TOGGLE_FOLLOW: Final[Operation[models.Follow | None]] = Operation(
    "toggleFollow",
    "PUT",
    "/users/{username}/follow",
    answers=(Answer(200, "application/json", _read_toggle_follow, unwrap=("data",)),),
    problems=(400, 401, 404, 429),
    security=(("token",),),
    idempotent=False,
    evidence="documented",
    spec="specs/ouro/openapi.yaml:101",
)


def toggle_follow(username: str, *, options: Options | None = None) -> Call[models.Follow | None]:
    return Call(
        TOGGLE_FOLLOW,
        f"/users/{_path_segment(username)}/follow",
        options=options,
    )


def _read_list_follows(value: Any) -> list[models.Follow]:
    from ..models.follow import Follow

    result: list[models.Follow] = _decode(value, _ListOf(_ModelOf(Follow)))
    return result


LIST_FOLLOWS: Final[Operation[list[models.Follow]]] = Operation(
    "listFollows",
    "GET",
    "/users/{username}/follows",
    answers=(Answer(200, "application/json", _read_list_follows, unwrap=("data",), items=()),),
    problems=(400, 401, 404, 429),
    security=(("token",),),
    idempotent=True,
    evidence="documented",
    spec="specs/ouro/openapi.yaml:144",
)


def list_follows(username: str, *, options: Options | None = None) -> Call[list[models.Follow]]:
    return Call(
        LIST_FOLLOWS,
        f"/users/{_path_segment(username)}/follows",
        options=options,
    )
