# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on users of groups: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.bodies import JsonBody
from ..._seam.calls import Answer, Call, Operation, nothing as _nothing
from ..._seam.encode import path_segment as _path_segment
from ..._seam.paging import Paging as _Paging
from ..._seam.shapes import MapOf as _MapOf, decode as _decode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._seam.calls import Options
    from ...payloads import opendatasoft as payloads
    from .. import models


def _read_list_user_group_users(value: Any) -> models.PaginatedUsers:
    from ..models.paginated_users import paginated_users_read

    result: models.PaginatedUsers = paginated_users_read(value)
    return result


LIST_USER_GROUP_USERS: Final[Operation[models.PaginatedUsers]] = Operation(
    "list_user_group_users",
    "GET",
    "/groups/{group_uid}/users/",
    answers=(Answer(200, "application/json", _read_list_user_group_users, items=("results",)),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/user_groups.yaml:160",
)
LIST_USER_GROUP_USERS_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True
)


def list_user_group_users(group_uid: str, *, options: Options | None = None) -> Call[models.PaginatedUsers]:
    return Call(
        LIST_USER_GROUP_USERS,
        f"/groups/{_path_segment(group_uid)}/users/",
        options=options,
    )


def _read_add_user_to_user_group(value: Any) -> models.User:
    from ..models.user import user_read

    result: models.User = user_read(value)
    return result


ADD_USER_TO_USER_GROUP: Final[Operation[models.User]] = Operation(
    "add_user_to_user_group",
    "POST",
    "/groups/{group_uid}/users/",
    answers=(Answer(201, "application/json", _read_add_user_to_user_group),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/user_groups.yaml:179",
)


def add_user_to_user_group(
    group_uid: str, body: models.RelatedUser | payloads.RelatedUser, *, options: Options | None = None
) -> Call[models.User]:
    return Call(
        ADD_USER_TO_USER_GROUP,
        f"/groups/{_path_segment(group_uid)}/users/",
        body=JsonBody(body),
        options=options,
    )


def _read_batch_add_users_to_user_group(value: Any) -> dict[str, models.BulkUserOutcome | dict[str, Any]]:
    from ..models.bulk_user_outcome import bulk_user_outcome_shape

    result: dict[str, models.BulkUserOutcome | dict[str, Any]] = _decode(
        value, _MapOf(bulk_user_outcome_shape)
    )
    return result


BATCH_ADD_USERS_TO_USER_GROUP: Final[Operation[dict[str, models.BulkUserOutcome | dict[str, Any]]]] = (
    Operation(
        "batch_add_users_to_user_group",
        "POST",
        "/groups/{group_uid}/users/batch/",
        answers=(Answer(200, "application/json", _read_batch_add_users_to_user_group),),
        problems=(400, 401, 403, 404, 415, 429, 500),
        security=(("HeaderAPIKey",), ("QueryAPIKey",)),
        idempotent=False,
        permission=("edit_domain",),
        evidence="documented",
        spec="specs/opendatasoft/paths/user_groups.yaml:214",
    )
)


def batch_add_users_to_user_group(
    group_uid: str,
    body: Sequence[models.RelatedUser | payloads.RelatedUser],
    *,
    options: Options | None = None,
) -> Call[dict[str, models.BulkUserOutcome | dict[str, Any]]]:
    return Call(
        BATCH_ADD_USERS_TO_USER_GROUP,
        f"/groups/{_path_segment(group_uid)}/users/batch/",
        body=JsonBody(body),
        options=options,
    )


REMOVE_USER_FROM_USER_GROUP: Final[Operation[None]] = Operation(
    "remove_user_from_user_group",
    "DELETE",
    "/groups/{group_uid}/users/{username}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/user_groups.yaml:249",
)


def remove_user_from_user_group(
    group_uid: str, username: str, *, options: Options | None = None
) -> Call[None]:
    return Call(
        REMOVE_USER_FROM_USER_GROUP,
        f"/groups/{_path_segment(group_uid)}/users/{_path_segment(username)}/",
        options=options,
    )
