# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on groups of security of code editor pages: what each is, and how its call is put together."""

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


def _read_list_code_editor_page_group_rulesets(value: Any) -> models.PaginatedCodeEditorPageGroupRulesets:
    from ..models.paginated_code_editor_page_group_rulesets import (
        paginated_code_editor_page_group_rulesets_read,
    )

    result: models.PaginatedCodeEditorPageGroupRulesets = paginated_code_editor_page_group_rulesets_read(
        value
    )
    return result


LIST_CODE_EDITOR_PAGE_GROUP_RULESETS: Final[Operation[models.PaginatedCodeEditorPageGroupRulesets]] = (
    Operation(
        "list_code_editor_page_group_rulesets",
        "GET",
        "/code_editor_pages/{page_slug}/security/groups/",
        answers=(
            Answer(200, "application/json", _read_list_code_editor_page_group_rulesets, items=("results",)),
        ),
        problems=(400, 401, 403, 404, 429, 500),
        security=(("HeaderAPIKey",), ("QueryAPIKey",)),
        idempotent=True,
        permission=("manage_page",),
        evidence="documented",
        spec="specs/opendatasoft/paths/code_editor_pages_security.yaml:6",
    )
)
LIST_CODE_EDITOR_PAGE_GROUP_RULESETS_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_code_editor_page_group_rulesets(
    page_slug: str, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
) -> Call[models.PaginatedCodeEditorPageGroupRulesets]:
    return Call(
        LIST_CODE_EDITOR_PAGE_GROUP_RULESETS,
        f"/code_editor_pages/{_path_segment(page_slug)}/security/groups/",
        query=[*_query_pairs("limit", limit), *_query_pairs("offset", offset)],
        options=options,
    )


def _read_create_code_editor_page_group_ruleset(value: Any) -> models.CodeEditorPageGroupRuleset:
    from ..models.code_editor_page_group_ruleset import (
        code_editor_page_group_ruleset_read,
    )

    result: models.CodeEditorPageGroupRuleset = code_editor_page_group_ruleset_read(value)
    return result


CREATE_CODE_EDITOR_PAGE_GROUP_RULESET: Final[Operation[models.CodeEditorPageGroupRuleset]] = Operation(
    "create_code_editor_page_group_ruleset",
    "POST",
    "/code_editor_pages/{page_slug}/security/groups/",
    answers=(Answer(200, "application/json", _read_create_code_editor_page_group_ruleset),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("manage_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/code_editor_pages_security.yaml:28",
)


def create_code_editor_page_group_ruleset(
    page_slug: str,
    body: models.CodeEditorPageGroupRuleset | payloads.CodeEditorPageGroupRuleset,
    *,
    options: Options | None = None,
) -> Call[models.CodeEditorPageGroupRuleset]:
    return Call(
        CREATE_CODE_EDITOR_PAGE_GROUP_RULESET,
        f"/code_editor_pages/{_path_segment(page_slug)}/security/groups/",
        body=JsonBody(body),
        options=options,
    )


def _read_retrieve_code_editor_page_group_ruleset(value: Any) -> models.CodeEditorPageGroupRuleset:
    from ..models.code_editor_page_group_ruleset import (
        code_editor_page_group_ruleset_read,
    )

    result: models.CodeEditorPageGroupRuleset = code_editor_page_group_ruleset_read(value)
    return result


RETRIEVE_CODE_EDITOR_PAGE_GROUP_RULESET: Final[Operation[models.CodeEditorPageGroupRuleset]] = Operation(
    "retrieve_code_editor_page_group_ruleset",
    "GET",
    "/code_editor_pages/{page_slug}/security/groups/{group_uid}/",
    answers=(Answer(200, "application/json", _read_retrieve_code_editor_page_group_ruleset),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("manage_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/code_editor_pages_security.yaml:67",
)


def retrieve_code_editor_page_group_ruleset(
    page_slug: str, group_uid: str, *, options: Options | None = None
) -> Call[models.CodeEditorPageGroupRuleset]:
    return Call(
        RETRIEVE_CODE_EDITOR_PAGE_GROUP_RULESET,
        f"/code_editor_pages/{_path_segment(page_slug)}/security/groups/{_path_segment(group_uid)}/",
        options=options,
    )


def _read_update_code_editor_page_group_ruleset(value: Any) -> models.CodeEditorPageGroupRuleset:
    from ..models.code_editor_page_group_ruleset import (
        code_editor_page_group_ruleset_read,
    )

    result: models.CodeEditorPageGroupRuleset = code_editor_page_group_ruleset_read(value)
    return result


UPDATE_CODE_EDITOR_PAGE_GROUP_RULESET: Final[Operation[models.CodeEditorPageGroupRuleset]] = Operation(
    "update_code_editor_page_group_ruleset",
    "PUT",
    "/code_editor_pages/{page_slug}/security/groups/{group_uid}/",
    answers=(Answer(200, "application/json", _read_update_code_editor_page_group_ruleset),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("manage_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/code_editor_pages_security.yaml:85",
)


def update_code_editor_page_group_ruleset(
    page_slug: str,
    group_uid: str,
    body: models.CodeEditorPageGroupRuleset | payloads.CodeEditorPageGroupRuleset,
    *,
    options: Options | None = None,
) -> Call[models.CodeEditorPageGroupRuleset]:
    return Call(
        UPDATE_CODE_EDITOR_PAGE_GROUP_RULESET,
        f"/code_editor_pages/{_path_segment(page_slug)}/security/groups/{_path_segment(group_uid)}/",
        body=JsonBody(body),
        options=options,
    )


DELETE_CODE_EDITOR_PAGE_GROUP_RULESET: Final[Operation[None]] = Operation(
    "delete_code_editor_page_group_ruleset",
    "DELETE",
    "/code_editor_pages/{page_slug}/security/groups/{group_uid}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("manage_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/code_editor_pages_security.yaml:115",
)


def delete_code_editor_page_group_ruleset(
    page_slug: str, group_uid: str, *, options: Options | None = None
) -> Call[None]:
    return Call(
        DELETE_CODE_EDITOR_PAGE_GROUP_RULESET,
        f"/code_editor_pages/{_path_segment(page_slug)}/security/groups/{_path_segment(group_uid)}/",
        options=options,
    )
