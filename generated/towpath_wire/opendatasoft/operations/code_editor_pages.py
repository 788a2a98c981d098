# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on code editor pages: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.bodies import JsonBody
from ..._seam.calls import Answer, Call, Operation, nothing as _nothing
from ..._seam.encode import path_segment as _path_segment, query_pairs as _query_pairs
from ..._seam.paging import Paging as _Paging
from ..._seam.shapes import TEXT as _TEXT, ListOf as _ListOf, decode as _decode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._seam.calls import Options
    from ...payloads import opendatasoft as payloads
    from .. import models


def _read_list_code_editor_pages(value: Any) -> models.PaginatedCodeEditorPages:
    from ..models.paginated_code_editor_pages import (
        paginated_code_editor_pages_read,
    )

    result: models.PaginatedCodeEditorPages = paginated_code_editor_pages_read(value)
    return result


LIST_CODE_EDITOR_PAGES: Final[Operation[models.PaginatedCodeEditorPages]] = Operation(
    "list_code_editor_pages",
    "GET",
    "/code_editor_pages/",
    answers=(Answer(200, "application/json", _read_list_code_editor_pages, items=("results",)),),
    problems=(400, 401, 403, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/code_editor_pages.yaml:4",
)
LIST_CODE_EDITOR_PAGES_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_code_editor_pages(
    *, limit: int | None = None, offset: int | None = None, options: Options | None = None
) -> Call[models.PaginatedCodeEditorPages]:
    return Call(
        LIST_CODE_EDITOR_PAGES,
        "/code_editor_pages/",
        query=[*_query_pairs("limit", limit), *_query_pairs("offset", offset)],
        options=options,
    )


def _read_create_code_editor_page(value: Any) -> models.CodeEditorPage:
    from ..models.code_editor_page import code_editor_page_read

    result: models.CodeEditorPage = code_editor_page_read(value)
    return result


CREATE_CODE_EDITOR_PAGE: Final[Operation[models.CodeEditorPage]] = Operation(
    "create_code_editor_page",
    "POST",
    "/code_editor_pages/",
    answers=(Answer(201, "application/json", _read_create_code_editor_page),),
    problems=(400, 401, 403, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("create_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/code_editor_pages.yaml:25",
)


def create_code_editor_page(
    body: models.CodeEditorPage | payloads.CodeEditorPageRequest, *, options: Options | None = None
) -> Call[models.CodeEditorPage]:
    return Call(
        CREATE_CODE_EDITOR_PAGE,
        "/code_editor_pages/",
        body=JsonBody(body),
        options=options,
    )


def _read_delete_code_editor_pages(value: Any) -> list[str]:

    result: list[str] = _decode(value, _ListOf(_TEXT))
    return result


DELETE_CODE_EDITOR_PAGES: Final[Operation[list[str]]] = Operation(
    "delete_code_editor_pages",
    "DELETE",
    "/code_editor_pages/",
    answers=(Answer(200, "application/json", _read_delete_code_editor_pages),),
    problems=(400, 401, 403, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/code_editor_pages.yaml:64",
)


def delete_code_editor_pages(
    *, slug: Sequence[str] | None = None, search: str | None = None, options: Options | None = None
) -> Call[list[str]]:
    return Call(
        DELETE_CODE_EDITOR_PAGES,
        "/code_editor_pages/",
        query=[*_query_pairs("slug", slug), *_query_pairs("search", search)],
        options=options,
    )


def _read_retrieve_code_editor_page(value: Any) -> models.CodeEditorPage:
    from ..models.code_editor_page import code_editor_page_read

    result: models.CodeEditorPage = code_editor_page_read(value)
    return result


RETRIEVE_CODE_EDITOR_PAGE: Final[Operation[models.CodeEditorPage]] = Operation(
    "retrieve_code_editor_page",
    "GET",
    "/code_editor_pages/{page_slug}/",
    answers=(Answer(200, "application/json", _read_retrieve_code_editor_page),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/code_editor_pages.yaml:104",
)


def retrieve_code_editor_page(
    page_slug: str, *, options: Options | None = None
) -> Call[models.CodeEditorPage]:
    return Call(
        RETRIEVE_CODE_EDITOR_PAGE,
        f"/code_editor_pages/{_path_segment(page_slug)}/",
        options=options,
    )


def _read_update_code_editor_page(value: Any) -> models.CodeEditorPage:
    from ..models.code_editor_page import code_editor_page_read

    result: models.CodeEditorPage = code_editor_page_read(value)
    return result


UPDATE_CODE_EDITOR_PAGE: Final[Operation[models.CodeEditorPage]] = Operation(
    "update_code_editor_page",
    "PUT",
    "/code_editor_pages/{page_slug}/",
    answers=(Answer(200, "application/json", _read_update_code_editor_page),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/code_editor_pages.yaml:122",
)


def update_code_editor_page(
    page_slug: str,
    body: models.CodeEditorPage | payloads.CodeEditorPageRequest,
    *,
    options: Options | None = None,
) -> Call[models.CodeEditorPage]:
    return Call(
        UPDATE_CODE_EDITOR_PAGE,
        f"/code_editor_pages/{_path_segment(page_slug)}/",
        body=JsonBody(body),
        options=options,
    )


DELETE_CODE_EDITOR_PAGE: Final[Operation[None]] = Operation(
    "delete_code_editor_page",
    "DELETE",
    "/code_editor_pages/{page_slug}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/code_editor_pages.yaml:162",
)


def delete_code_editor_page(page_slug: str, *, options: Options | None = None) -> Call[None]:
    return Call(
        DELETE_CODE_EDITOR_PAGE,
        f"/code_editor_pages/{_path_segment(page_slug)}/",
        options=options,
    )


def _read_archive_code_editor_page(value: Any) -> models.ActionResult:
    from ..models.action_result import action_result_read

    result: models.ActionResult = action_result_read(value)
    return result


ARCHIVE_CODE_EDITOR_PAGE: Final[Operation[models.ActionResult]] = Operation(
    "archive_code_editor_page",
    "POST",
    "/code_editor_pages/{page_slug}/archive/",
    answers=(Answer(200, "application/json", _read_archive_code_editor_page),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/code_editor_pages.yaml:186",
)


def archive_code_editor_page(page_slug: str, *, options: Options | None = None) -> Call[models.ActionResult]:
    return Call(
        ARCHIVE_CODE_EDITOR_PAGE,
        f"/code_editor_pages/{_path_segment(page_slug)}/archive/",
        options=options,
    )


def _read_unarchive_code_editor_page(value: Any) -> models.ActionResult:
    from ..models.action_result import action_result_read

    result: models.ActionResult = action_result_read(value)
    return result


UNARCHIVE_CODE_EDITOR_PAGE: Final[Operation[models.ActionResult]] = Operation(
    "unarchive_code_editor_page",
    "POST",
    "/code_editor_pages/{page_slug}/unarchive/",
    answers=(Answer(200, "application/json", _read_unarchive_code_editor_page),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/code_editor_pages.yaml:211",
)


def unarchive_code_editor_page(
    page_slug: str, *, options: Options | None = None
) -> Call[models.ActionResult]:
    return Call(
        UNARCHIVE_CODE_EDITOR_PAGE,
        f"/code_editor_pages/{_path_segment(page_slug)}/unarchive/",
        options=options,
    )
