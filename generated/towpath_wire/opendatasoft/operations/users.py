# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on users: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from ..._seam.bodies import JsonBody
from ..._seam.calls import Answer, Call, Operation, as_text as _as_text, nothing as _nothing
from ..._seam.encode import path_segment as _path_segment, query_pairs as _query_pairs
from ..._seam.paging import Paging as _Paging
from ..._seam.shapes import MapOf as _MapOf, decode as _decode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._seam.calls import Options
    from ...payloads import opendatasoft as payloads
    from .. import models


def _read_list_users(value: Any) -> models.PaginatedUsers:
    from ..models.paginated_users import paginated_users_read

    result: models.PaginatedUsers = paginated_users_read(value)
    return result


LIST_USERS: Final[Operation[models.PaginatedUsers]] = Operation(
    "list_users",
    "GET",
    "/users/",
    answers=(Answer(200, "application/json", _read_list_users, items=("results",)),),
    problems=(400, 401, 403, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/users.yaml:4",
)
LIST_USERS_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_users(
    *,
    search: str | None = None,
    sort: Sequence[Literal["username", "first_name", "last_name", "last_seen_at"]] | None = None,
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
    all_permissions: Sequence[
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
    limit: int | None = None,
    offset: int | None = None,
    options: Options | None = None,
) -> Call[models.PaginatedUsers]:
    return Call(
        LIST_USERS,
        "/users/",
        query=[
            *_query_pairs("search", search),
            *_query_pairs("sort", sort, "form", False),
            *_query_pairs("permissions", permissions),
            *_query_pairs("all_permissions", all_permissions),
            *_query_pairs("limit", limit),
            *_query_pairs("offset", offset),
        ],
        options=options,
    )


def _read_retrieve_user(value: Any) -> models.User:
    from ..models.user import user_read

    result: models.User = user_read(value)
    return result


RETRIEVE_USER: Final[Operation[models.User]] = Operation(
    "retrieve_user",
    "GET",
    "/users/{username}/",
    answers=(Answer(200, "application/json", _read_retrieve_user),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/users.yaml:63",
)


def retrieve_user(
    username: str, *, expand: str | None = None, options: Options | None = None
) -> Call[models.User]:
    return Call(
        RETRIEVE_USER,
        f"/users/{_path_segment(username)}/",
        query=[*_query_pairs("expand", expand)],
        options=options,
    )


def _read_update_user(value: Any) -> models.User:
    from ..models.user import user_read

    result: models.User = user_read(value)
    return result


UPDATE_USER: Final[Operation[models.User]] = Operation(
    "update_user",
    "PUT",
    "/users/{username}/",
    answers=(Answer(200, "application/json", _read_update_user),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/users.yaml:87",
)


def update_user(
    username: str, body: models.User | payloads.UserRequest, *, options: Options | None = None
) -> Call[models.User]:
    return Call(
        UPDATE_USER,
        f"/users/{_path_segment(username)}/",
        body=JsonBody(body),
        options=options,
    )


DELETE_USER: Final[Operation[None]] = Operation(
    "delete_user",
    "DELETE",
    "/users/{username}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/users.yaml:126",
)


def delete_user(username: str, *, options: Options | None = None) -> Call[None]:
    return Call(
        DELETE_USER,
        f"/users/{_path_segment(username)}/",
        options=options,
    )


EXPORT_USERS: Final[Operation[str]] = Operation(
    "export_users",
    "GET",
    "/users/export/",
    answers=(Answer(200, "text/csv", _as_text),),
    problems=(400, 401, 403, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/users.yaml:152",
)


def export_users(
    *, subdomains: str | None = None, delimiter: str | None = None, options: Options | None = None
) -> Call[str]:
    return Call(
        EXPORT_USERS,
        "/users/export/",
        query=[*_query_pairs("subdomains", subdomains), *_query_pairs("delimiter", delimiter)],
        options=options,
    )


def _read_invite_users(value: Any) -> dict[str, models.BulkUserOutcome | dict[str, Any]]:
    from ..models.bulk_user_outcome import bulk_user_outcome_shape

    result: dict[str, models.BulkUserOutcome | dict[str, Any]] = _decode(
        value, _MapOf(bulk_user_outcome_shape)
    )
    return result


INVITE_USERS: Final[Operation[dict[str, models.BulkUserOutcome | dict[str, Any]]]] = Operation(
    "invite_users",
    "POST",
    "/users/invite/",
    answers=(Answer(200, "application/json", _read_invite_users),),
    problems=(400, 401, 403, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/users.yaml:185",
)


def invite_users(
    body: Sequence[models.User | payloads.UserRequest], *, options: Options | None = None
) -> Call[dict[str, models.BulkUserOutcome | dict[str, Any]]]:
    return Call(
        INVITE_USERS,
        "/users/invite/",
        body=JsonBody(body),
        options=options,
    )


def _read_provision_users(value: Any) -> dict[str, models.BulkUserOutcome | dict[str, Any]]:
    from ..models.bulk_user_outcome import bulk_user_outcome_shape

    result: dict[str, models.BulkUserOutcome | dict[str, Any]] = _decode(
        value, _MapOf(bulk_user_outcome_shape)
    )
    return result


PROVISION_USERS: Final[Operation[dict[str, models.BulkUserOutcome | dict[str, Any]]]] = Operation(
    "provision_users",
    "POST",
    "/users/provision/",
    answers=(Answer(200, "application/json", _read_provision_users),),
    problems=(400, 401, 403, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("edit_domain",),
    evidence="documented",
    spec="specs/opendatasoft/paths/users.yaml:218",
)


def provision_users(
    body: models.UserProvisionRequest | payloads.UserProvisionRequestRequest,
    *,
    options: Options | None = None,
) -> Call[dict[str, models.BulkUserOutcome | dict[str, Any]]]:
    return Call(
        PROVISION_USERS,
        "/users/provision/",
        body=JsonBody(body),
        options=options,
    )
