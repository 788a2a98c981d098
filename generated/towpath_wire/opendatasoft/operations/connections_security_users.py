# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on users of security of connections: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.bodies import JsonBody
from ..._seam.calls import Answer, Call, Operation, nothing as _nothing
from ..._seam.encode import path_segment as _path_segment, query_pairs as _query_pairs
from ..._seam.paging import Paging as _Paging

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from ...payloads import opendatasoft as payloads
    from .. import models


def _read_list_connection_user_rulesets(value: Any) -> models.PaginatedConnectionUserRulesets:
    from ..models.paginated_connection_user_rulesets import (
        paginated_connection_user_rulesets_read,
    )

    result: models.PaginatedConnectionUserRulesets = paginated_connection_user_rulesets_read(value)
    return result


LIST_CONNECTION_USER_RULESETS: Final[Operation[models.PaginatedConnectionUserRulesets]] = Operation(
    "list_connection_user_rulesets",
    "GET",
    "/datasource_connections/{connection_uid}/security/users/",
    answers=(Answer(200, "application/json", _read_list_connection_user_rulesets, items=("results",)),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("manage_connection",),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasource_connection_security.yaml:6",
)
LIST_CONNECTION_USER_RULESETS_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_connection_user_rulesets(
    connection_uid: str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    options: Options | None = None,
) -> Call[models.PaginatedConnectionUserRulesets]:
    return Call(
        LIST_CONNECTION_USER_RULESETS,
        f"/datasource_connections/{_path_segment(connection_uid)}/security/users/",
        query=[*_query_pairs("limit", limit), *_query_pairs("offset", offset)],
        options=options,
    )


def _read_create_connection_user_ruleset(value: Any) -> models.ConnectionUserRuleset:
    from ..models.connection_user_ruleset import connection_user_ruleset_read

    result: models.ConnectionUserRuleset = connection_user_ruleset_read(value)
    return result


CREATE_CONNECTION_USER_RULESET: Final[Operation[models.ConnectionUserRuleset]] = Operation(
    "create_connection_user_ruleset",
    "POST",
    "/datasource_connections/{connection_uid}/security/users/",
    answers=(Answer(200, "application/json", _read_create_connection_user_ruleset),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("manage_connection",),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasource_connection_security.yaml:28",
)


def create_connection_user_ruleset(
    connection_uid: str,
    body: models.ConnectionUserRuleset | payloads.ConnectionUserRuleset,
    *,
    options: Options | None = None,
) -> Call[models.ConnectionUserRuleset]:
    return Call(
        CREATE_CONNECTION_USER_RULESET,
        f"/datasource_connections/{_path_segment(connection_uid)}/security/users/",
        body=JsonBody(body),
        options=options,
    )


def _read_retrieve_connection_user_ruleset(value: Any) -> models.ConnectionUserRuleset:
    from ..models.connection_user_ruleset import connection_user_ruleset_read

    result: models.ConnectionUserRuleset = connection_user_ruleset_read(value)
    return result


RETRIEVE_CONNECTION_USER_RULESET: Final[Operation[models.ConnectionUserRuleset]] = Operation(
    "retrieve_connection_user_ruleset",
    "GET",
    "/datasource_connections/{connection_uid}/security/users/{username}/",
    answers=(Answer(200, "application/json", _read_retrieve_connection_user_ruleset),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("manage_connection",),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasource_connection_security.yaml:66",
)


def retrieve_connection_user_ruleset(
    connection_uid: str, username: str, *, options: Options | None = None
) -> Call[models.ConnectionUserRuleset]:
    return Call(
        RETRIEVE_CONNECTION_USER_RULESET,
        f"/datasource_connections/{_path_segment(connection_uid)}/security/users/{_path_segment(username)}/",
        options=options,
    )


def _read_update_connection_user_ruleset(value: Any) -> models.ConnectionUserRuleset:
    from ..models.connection_user_ruleset import connection_user_ruleset_read

    result: models.ConnectionUserRuleset = connection_user_ruleset_read(value)
    return result


UPDATE_CONNECTION_USER_RULESET: Final[Operation[models.ConnectionUserRuleset]] = Operation(
    "update_connection_user_ruleset",
    "PUT",
    "/datasource_connections/{connection_uid}/security/users/{username}/",
    answers=(Answer(200, "application/json", _read_update_connection_user_ruleset),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("manage_connection",),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasource_connection_security.yaml:84",
)


def update_connection_user_ruleset(
    connection_uid: str,
    username: str,
    body: models.ConnectionUserRuleset | payloads.ConnectionUserRuleset,
    *,
    options: Options | None = None,
) -> Call[models.ConnectionUserRuleset]:
    return Call(
        UPDATE_CONNECTION_USER_RULESET,
        f"/datasource_connections/{_path_segment(connection_uid)}/security/users/{_path_segment(username)}/",
        body=JsonBody(body),
        options=options,
    )


DELETE_CONNECTION_USER_RULESET: Final[Operation[None]] = Operation(
    "delete_connection_user_ruleset",
    "DELETE",
    "/datasource_connections/{connection_uid}/security/users/{username}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("manage_connection",),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasource_connection_security.yaml:114",
)


def delete_connection_user_ruleset(
    connection_uid: str, username: str, *, options: Options | None = None
) -> Call[None]:
    return Call(
        DELETE_CONNECTION_USER_RULESET,
        f"/datasource_connections/{_path_segment(connection_uid)}/security/users/{_path_segment(username)}/",
        options=options,
    )
