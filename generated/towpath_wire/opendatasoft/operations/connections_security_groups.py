# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on groups of security of connections: what each is, and how its call is put together."""

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


def _read_list_connection_group_rulesets(value: Any) -> models.PaginatedConnectionGroupRulesets:
    from ..models.paginated_connection_group_rulesets import (
        paginated_connection_group_rulesets_read,
    )

    result: models.PaginatedConnectionGroupRulesets = paginated_connection_group_rulesets_read(value)
    return result


LIST_CONNECTION_GROUP_RULESETS: Final[Operation[models.PaginatedConnectionGroupRulesets]] = Operation(
    "list_connection_group_rulesets",
    "GET",
    "/datasource_connections/{connection_uid}/security/groups/",
    answers=(Answer(200, "application/json", _read_list_connection_group_rulesets, items=("results",)),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("manage_connection",),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasource_connection_security.yaml:138",
)
LIST_CONNECTION_GROUP_RULESETS_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_connection_group_rulesets(
    connection_uid: str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    options: Options | None = None,
) -> Call[models.PaginatedConnectionGroupRulesets]:
    return Call(
        LIST_CONNECTION_GROUP_RULESETS,
        f"/datasource_connections/{_path_segment(connection_uid)}/security/groups/",
        query=[*_query_pairs("limit", limit), *_query_pairs("offset", offset)],
        options=options,
    )


def _read_create_connection_group_ruleset(value: Any) -> models.ConnectionGroupRuleset:
    from ..models.connection_group_ruleset import connection_group_ruleset_read

    result: models.ConnectionGroupRuleset = connection_group_ruleset_read(value)
    return result


CREATE_CONNECTION_GROUP_RULESET: Final[Operation[models.ConnectionGroupRuleset]] = Operation(
    "create_connection_group_ruleset",
    "POST",
    "/datasource_connections/{connection_uid}/security/groups/",
    answers=(Answer(200, "application/json", _read_create_connection_group_ruleset),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("manage_connection",),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasource_connection_security.yaml:160",
)


def create_connection_group_ruleset(
    connection_uid: str,
    body: models.ConnectionGroupRuleset | payloads.ConnectionGroupRuleset,
    *,
    options: Options | None = None,
) -> Call[models.ConnectionGroupRuleset]:
    return Call(
        CREATE_CONNECTION_GROUP_RULESET,
        f"/datasource_connections/{_path_segment(connection_uid)}/security/groups/",
        body=JsonBody(body),
        options=options,
    )


def _read_retrieve_connection_group_ruleset(value: Any) -> models.ConnectionGroupRuleset:
    from ..models.connection_group_ruleset import connection_group_ruleset_read

    result: models.ConnectionGroupRuleset = connection_group_ruleset_read(value)
    return result


RETRIEVE_CONNECTION_GROUP_RULESET: Final[Operation[models.ConnectionGroupRuleset]] = Operation(
    "retrieve_connection_group_ruleset",
    "GET",
    "/datasource_connections/{connection_uid}/security/groups/{group_uid}/",
    answers=(Answer(200, "application/json", _read_retrieve_connection_group_ruleset),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("manage_connection",),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasource_connection_security.yaml:199",
)


def retrieve_connection_group_ruleset(
    connection_uid: str, group_uid: str, *, options: Options | None = None
) -> Call[models.ConnectionGroupRuleset]:
    return Call(
        RETRIEVE_CONNECTION_GROUP_RULESET,
        f"/datasource_connections/{_path_segment(connection_uid)}/security/groups/{_path_segment(group_uid)}/",
        options=options,
    )


def _read_update_connection_group_ruleset(value: Any) -> models.ConnectionGroupRuleset:
    from ..models.connection_group_ruleset import connection_group_ruleset_read

    result: models.ConnectionGroupRuleset = connection_group_ruleset_read(value)
    return result


UPDATE_CONNECTION_GROUP_RULESET: Final[Operation[models.ConnectionGroupRuleset]] = Operation(
    "update_connection_group_ruleset",
    "PUT",
    "/datasource_connections/{connection_uid}/security/groups/{group_uid}/",
    answers=(Answer(200, "application/json", _read_update_connection_group_ruleset),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("manage_connection",),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasource_connection_security.yaml:217",
)


def update_connection_group_ruleset(
    connection_uid: str,
    group_uid: str,
    body: models.ConnectionGroupRuleset | payloads.ConnectionGroupRuleset,
    *,
    options: Options | None = None,
) -> Call[models.ConnectionGroupRuleset]:
    return Call(
        UPDATE_CONNECTION_GROUP_RULESET,
        f"/datasource_connections/{_path_segment(connection_uid)}/security/groups/{_path_segment(group_uid)}/",
        body=JsonBody(body),
        options=options,
    )


DELETE_CONNECTION_GROUP_RULESET: Final[Operation[None]] = Operation(
    "delete_connection_group_ruleset",
    "DELETE",
    "/datasource_connections/{connection_uid}/security/groups/{group_uid}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("manage_connection",),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasource_connection_security.yaml:247",
)


def delete_connection_group_ruleset(
    connection_uid: str, group_uid: str, *, options: Options | None = None
) -> Call[None]:
    return Call(
        DELETE_CONNECTION_GROUP_RULESET,
        f"/datasource_connections/{_path_segment(connection_uid)}/security/groups/{_path_segment(group_uid)}/",
        options=options,
    )
