# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on users of security of code editor pages: what each is, and how its call is put together."""

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


def _read_list_code_editor_page_user_rulesets(value: Any) -> models.PaginatedCodeEditorPageUserRulesets:
    from ..models.paginated_code_editor_page_user_rulesets import (
        paginated_code_editor_page_user_rulesets_read,
    )

    result: models.PaginatedCodeEditorPageUserRulesets = paginated_code_editor_page_user_rulesets_read(value)
    return result


LIST_CODE_EDITOR_PAGE_USER_RULESETS: Final[Operation[models.PaginatedCodeEditorPageUserRulesets]] = Operation(
    "list_code_editor_page_user_rulesets",
    "GET",
    "/code_editor_pages/{page_slug}/security/users/",
    answers=(Answer(200, "application/json", _read_list_code_editor_page_user_rulesets, items=("results",)),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("manage_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/code_editor_pages_security.yaml:139",
)
LIST_CODE_EDITOR_PAGE_USER_RULESETS_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_code_editor_page_user_rulesets(
    page_slug: str, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
) -> Call[models.PaginatedCodeEditorPageUserRulesets]:
    return Call(
        LIST_CODE_EDITOR_PAGE_USER_RULESETS,
        f"/code_editor_pages/{_path_segment(page_slug)}/security/users/",
        query=[*_query_pairs("limit", limit), *_query_pairs("offset", offset)],
        options=options,
    )


def _read_create_code_editor_page_user_ruleset(value: Any) -> models.CodeEditorPageUserRuleset:
    from ..models.code_editor_page_user_ruleset import (
        code_editor_page_user_ruleset_read,
    )

    result: models.CodeEditorPageUserRuleset = code_editor_page_user_ruleset_read(value)
    return result


CREATE_CODE_EDITOR_PAGE_USER_RULESET: Final[Operation[models.CodeEditorPageUserRuleset]] = Operation(
    "create_code_editor_page_user_ruleset",
    "POST",
    "/code_editor_pages/{page_slug}/security/users/",
    answers=(Answer(200, "application/json", _read_create_code_editor_page_user_ruleset),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("manage_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/code_editor_pages_security.yaml:161",
)


def create_code_editor_page_user_ruleset(
    page_slug: str,
    body: models.CodeEditorPageUserRuleset | payloads.CodeEditorPageUserRuleset,
    *,
    options: Options | None = None,
) -> Call[models.CodeEditorPageUserRuleset]:
    return Call(
        CREATE_CODE_EDITOR_PAGE_USER_RULESET,
        f"/code_editor_pages/{_path_segment(page_slug)}/security/users/",
        body=JsonBody(body),
        options=options,
    )


def _read_retrieve_code_editor_page_user_ruleset(value: Any) -> models.CodeEditorPageUserRuleset:
    from ..models.code_editor_page_user_ruleset import (
        code_editor_page_user_ruleset_read,
    )

    result: models.CodeEditorPageUserRuleset = code_editor_page_user_ruleset_read(value)
    return result


RETRIEVE_CODE_EDITOR_PAGE_USER_RULESET: Final[Operation[models.CodeEditorPageUserRuleset]] = Operation(
    "retrieve_code_editor_page_user_ruleset",
    "GET",
    "/code_editor_pages/{page_slug}/security/users/{username}/",
    answers=(Answer(200, "application/json", _read_retrieve_code_editor_page_user_ruleset),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("manage_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/code_editor_pages_security.yaml:199",
)


def retrieve_code_editor_page_user_ruleset(
    page_slug: str, username: str, *, options: Options | None = None
) -> Call[models.CodeEditorPageUserRuleset]:
    return Call(
        RETRIEVE_CODE_EDITOR_PAGE_USER_RULESET,
        f"/code_editor_pages/{_path_segment(page_slug)}/security/users/{_path_segment(username)}/",
        options=options,
    )


def _read_update_code_editor_page_user_ruleset(value: Any) -> models.CodeEditorPageUserRuleset:
    from ..models.code_editor_page_user_ruleset import (
        code_editor_page_user_ruleset_read,
    )

    result: models.CodeEditorPageUserRuleset = code_editor_page_user_ruleset_read(value)
    return result


UPDATE_CODE_EDITOR_PAGE_USER_RULESET: Final[Operation[models.CodeEditorPageUserRuleset]] = Operation(
    "update_code_editor_page_user_ruleset",
    "PUT",
    "/code_editor_pages/{page_slug}/security/users/{username}/",
    answers=(Answer(200, "application/json", _read_update_code_editor_page_user_ruleset),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("manage_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/code_editor_pages_security.yaml:217",
)


def update_code_editor_page_user_ruleset(
    page_slug: str,
    username: str,
    body: models.CodeEditorPageUserRuleset | payloads.CodeEditorPageUserRuleset,
    *,
    options: Options | None = None,
) -> Call[models.CodeEditorPageUserRuleset]:
    return Call(
        UPDATE_CODE_EDITOR_PAGE_USER_RULESET,
        f"/code_editor_pages/{_path_segment(page_slug)}/security/users/{_path_segment(username)}/",
        body=JsonBody(body),
        options=options,
    )


DELETE_CODE_EDITOR_PAGE_USER_RULESET: Final[Operation[None]] = Operation(
    "delete_code_editor_page_user_ruleset",
    "DELETE",
    "/code_editor_pages/{page_slug}/security/users/{username}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("manage_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/code_editor_pages_security.yaml:247",
)


def delete_code_editor_page_user_ruleset(
    page_slug: str, username: str, *, options: Options | None = None
) -> Call[None]:
    return Call(
        DELETE_CODE_EDITOR_PAGE_USER_RULESET,
        f"/code_editor_pages/{_path_segment(page_slug)}/security/users/{_path_segment(username)}/",
        options=options,
    )
