# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on groups: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from ..._seam.bodies import JsonBody
from ..._seam.calls import Answer, Call, Operation, nothing as _nothing
from ..._seam.encode import path_segment as _path_segment, query_pairs as _query_pairs
from ..._seam.paging import Paging as _Paging

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._seam.calls import Options
    from ...payloads import opendatasoft as payloads
    from .. import models


def _read_list_user_groups(value: Any) -> models.PaginatedUserGroups:
    from ..models.paginated_user_groups import paginated_user_groups_read

    result: models.PaginatedUserGroups = paginated_user_groups_read(value)
    return result


LIST_USER_GROUPS: Final[Operation[models.PaginatedUserGroups]] = Operation(
    "list_user_groups",
    "GET",
    "/groups/",
    answers=(Answer(200, "application/json", _read_list_user_groups, items=("results",)),),
    problems=(400, 401, 403, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/user_groups.yaml:4",
)
LIST_USER_GROUPS_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_user_groups(
    *,
    limit: int | None = None,
    offset: int | None = None,
    search: str | None = None,
    sort: Literal[
        "created_at",
        "updated_at",
        "created_by__username",
        "updated_by__username",
        "user_count",
        "group__title",
    ]
    | None = None,
    permissions: Sequence[
        models.PermissionFilter
        | Literal[
            "edit_domain",
            "create_page",
            "edit_page",
            "manage_page",
            "explore_restricted_page",
            "create_dataset",
            "edit_dataset",
            "publish_dataset",
            "manage_dataset",
            "explore_restricted_dataset",
            "edit_reuse",
            "manage_subdomains",
            "explore_monitoring",
            "edit_theme",
        ]
    ]
    | None = None,
    options: Options | None = None,
) -> Call[models.PaginatedUserGroups]:
    return Call(
        LIST_USER_GROUPS,
        "/groups/",
        query=[
            *_query_pairs("limit", limit),
            *_query_pairs("offset", offset),
            *_query_pairs("search", search),
            *_query_pairs("sort", sort),
            *_query_pairs("permissions", permissions),
        ],
        options=options,
    )


def _read_create_user_group(value: Any) -> models.UserGroup:
    from ..models.user_group import user_group_read

    result: models.UserGroup = user_group_read(value)
    return result


CREATE_USER_GROUP: Final[Operation[models.UserGroup]] = Operation(
    "create_user_group",
    "POST",
    "/groups/",
    answers=(Answer(201, "application/json", _read_create_user_group),),
    problems=(400, 401, 403, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/user_groups.yaml:47",
)


def create_user_group(
    body: models.UserGroup | payloads.UserGroupRequest, *, options: Options | None = None
) -> Call[models.UserGroup]:
    return Call(
        CREATE_USER_GROUP,
        "/groups/",
        body=JsonBody(body),
        options=options,
    )


def _read_retrieve_user_group(value: Any) -> models.UserGroup:
    from ..models.user_group import user_group_read

    result: models.UserGroup = user_group_read(value)
    return result


RETRIEVE_USER_GROUP: Final[Operation[models.UserGroup]] = Operation(
    "retrieve_user_group",
    "GET",
    "/groups/{group_uid}/",
    answers=(Answer(200, "application/json", _read_retrieve_user_group),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/user_groups.yaml:82",
)


def retrieve_user_group(group_uid: str, *, options: Options | None = None) -> Call[models.UserGroup]:
    return Call(
        RETRIEVE_USER_GROUP,
        f"/groups/{_path_segment(group_uid)}/",
        options=options,
    )


def _read_update_user_group(value: Any) -> models.UserGroup:
    from ..models.user_group import user_group_read

    result: models.UserGroup = user_group_read(value)
    return result


UPDATE_USER_GROUP: Final[Operation[models.UserGroup]] = Operation(
    "update_user_group",
    "PUT",
    "/groups/{group_uid}/",
    answers=(Answer(200, "application/json", _read_update_user_group),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/user_groups.yaml:100",
)


def update_user_group(
    group_uid: str, body: models.UserGroup | payloads.UserGroupRequest, *, options: Options | None = None
) -> Call[models.UserGroup]:
    return Call(
        UPDATE_USER_GROUP,
        f"/groups/{_path_segment(group_uid)}/",
        body=JsonBody(body),
        options=options,
    )


DELETE_USER_GROUP: Final[Operation[None]] = Operation(
    "delete_user_group",
    "DELETE",
    "/groups/{group_uid}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/user_groups.yaml:134",
)


def delete_user_group(group_uid: str, *, options: Options | None = None) -> Call[None]:
    return Call(
        DELETE_USER_GROUP,
        f"/groups/{_path_segment(group_uid)}/",
        options=options,
    )
