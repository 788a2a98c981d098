# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on users of security of studio pages: what each is, and how its call is put together."""

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


def _read_list_studio_page_user_rulesets(value: Any) -> models.PaginatedStudioPageUserRulesets:
    from ..models.paginated_studio_page_user_rulesets import (
        paginated_studio_page_user_rulesets_read,
    )

    result: models.PaginatedStudioPageUserRulesets = paginated_studio_page_user_rulesets_read(value)
    return result


LIST_STUDIO_PAGE_USER_RULESETS: Final[Operation[models.PaginatedStudioPageUserRulesets]] = Operation(
    "list_studio_page_user_rulesets",
    "GET",
    "/studio_pages/{studio_page_uid}/security/users/",
    answers=(Answer(200, "application/json", _read_list_studio_page_user_rulesets, items=("results",)),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("manage_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/studio_pages_security.yaml:139",
)
LIST_STUDIO_PAGE_USER_RULESETS_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_studio_page_user_rulesets(
    studio_page_uid: str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    options: Options | None = None,
) -> Call[models.PaginatedStudioPageUserRulesets]:
    return Call(
        LIST_STUDIO_PAGE_USER_RULESETS,
        f"/studio_pages/{_path_segment(studio_page_uid)}/security/users/",
        query=[*_query_pairs("limit", limit), *_query_pairs("offset", offset)],
        options=options,
    )


def _read_create_studio_page_user_ruleset(value: Any) -> models.StudioPageUserRuleset:
    from ..models.studio_page_user_ruleset import studio_page_user_ruleset_read

    result: models.StudioPageUserRuleset = studio_page_user_ruleset_read(value)
    return result


CREATE_STUDIO_PAGE_USER_RULESET: Final[Operation[models.StudioPageUserRuleset]] = Operation(
    "create_studio_page_user_ruleset",
    "POST",
    "/studio_pages/{studio_page_uid}/security/users/",
    answers=(Answer(200, "application/json", _read_create_studio_page_user_ruleset),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("manage_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/studio_pages_security.yaml:161",
)


def create_studio_page_user_ruleset(
    studio_page_uid: str,
    body: models.StudioPageUserRuleset | payloads.StudioPageUserRuleset,
    *,
    options: Options | None = None,
) -> Call[models.StudioPageUserRuleset]:
    return Call(
        CREATE_STUDIO_PAGE_USER_RULESET,
        f"/studio_pages/{_path_segment(studio_page_uid)}/security/users/",
        body=JsonBody(body),
        options=options,
    )


def _read_retrieve_studio_page_user_ruleset(value: Any) -> models.StudioPageUserRuleset:
    from ..models.studio_page_user_ruleset import studio_page_user_ruleset_read

    result: models.StudioPageUserRuleset = studio_page_user_ruleset_read(value)
    return result


RETRIEVE_STUDIO_PAGE_USER_RULESET: Final[Operation[models.StudioPageUserRuleset]] = Operation(
    "retrieve_studio_page_user_ruleset",
    "GET",
    "/studio_pages/{studio_page_uid}/security/users/{username}/",
    answers=(Answer(200, "application/json", _read_retrieve_studio_page_user_ruleset),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("manage_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/studio_pages_security.yaml:199",
)


def retrieve_studio_page_user_ruleset(
    studio_page_uid: str, username: str, *, options: Options | None = None
) -> Call[models.StudioPageUserRuleset]:
    return Call(
        RETRIEVE_STUDIO_PAGE_USER_RULESET,
        f"/studio_pages/{_path_segment(studio_page_uid)}/security/users/{_path_segment(username)}/",
        options=options,
    )


def _read_update_studio_page_user_ruleset(value: Any) -> models.StudioPageUserRuleset:
    from ..models.studio_page_user_ruleset import studio_page_user_ruleset_read

    result: models.StudioPageUserRuleset = studio_page_user_ruleset_read(value)
    return result


UPDATE_STUDIO_PAGE_USER_RULESET: Final[Operation[models.StudioPageUserRuleset]] = Operation(
    "update_studio_page_user_ruleset",
    "PUT",
    "/studio_pages/{studio_page_uid}/security/users/{username}/",
    answers=(Answer(200, "application/json", _read_update_studio_page_user_ruleset),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("manage_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/studio_pages_security.yaml:217",
)


def update_studio_page_user_ruleset(
    studio_page_uid: str,
    username: str,
    body: models.StudioPageUserRuleset | payloads.StudioPageUserRuleset,
    *,
    options: Options | None = None,
) -> Call[models.StudioPageUserRuleset]:
    return Call(
        UPDATE_STUDIO_PAGE_USER_RULESET,
        f"/studio_pages/{_path_segment(studio_page_uid)}/security/users/{_path_segment(username)}/",
        body=JsonBody(body),
        options=options,
    )


DELETE_STUDIO_PAGE_USER_RULESET: Final[Operation[None]] = Operation(
    "delete_studio_page_user_ruleset",
    "DELETE",
    "/studio_pages/{studio_page_uid}/security/users/{username}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("manage_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/studio_pages_security.yaml:247",
)


def delete_studio_page_user_ruleset(
    studio_page_uid: str, username: str, *, options: Options | None = None
) -> Call[None]:
    return Call(
        DELETE_STUDIO_PAGE_USER_RULESET,
        f"/studio_pages/{_path_segment(studio_page_uid)}/security/users/{_path_segment(username)}/",
        options=options,
    )
