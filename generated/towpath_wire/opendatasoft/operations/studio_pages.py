# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on studio pages: what each is, and how its call is put together."""

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


def _read_list_studio_pages(value: Any) -> models.PaginatedStudioPages:
    from ..models.paginated_studio_pages import paginated_studio_pages_read

    result: models.PaginatedStudioPages = paginated_studio_pages_read(value)
    return result


LIST_STUDIO_PAGES: Final[Operation[models.PaginatedStudioPages]] = Operation(
    "list_studio_pages",
    "GET",
    "/studio_pages/",
    answers=(Answer(200, "application/json", _read_list_studio_pages, items=("results",)),),
    problems=(400, 401, 403, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/studio_pages.yaml:4",
)
LIST_STUDIO_PAGES_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_studio_pages(
    *, limit: int | None = None, offset: int | None = None, options: Options | None = None
) -> Call[models.PaginatedStudioPages]:
    return Call(
        LIST_STUDIO_PAGES,
        "/studio_pages/",
        query=[*_query_pairs("limit", limit), *_query_pairs("offset", offset)],
        options=options,
    )


def _read_create_studio_page(value: Any) -> models.StudioPage:
    from ..models.studio_page import studio_page_read

    result: models.StudioPage = studio_page_read(value)
    return result


CREATE_STUDIO_PAGE: Final[Operation[models.StudioPage]] = Operation(
    "create_studio_page",
    "POST",
    "/studio_pages/",
    answers=(Answer(201, "application/json", _read_create_studio_page, items=("contents",)),),
    problems=(400, 401, 403, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("create_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/studio_pages.yaml:25",
)


def create_studio_page(
    body: models.StudioPage | payloads.StudioPageRequest, *, options: Options | None = None
) -> Call[models.StudioPage]:
    return Call(
        CREATE_STUDIO_PAGE,
        "/studio_pages/",
        body=JsonBody(body),
        options=options,
    )


def _read_retrieve_studio_page(value: Any) -> models.StudioPage:
    from ..models.studio_page import studio_page_read

    result: models.StudioPage = studio_page_read(value)
    return result


RETRIEVE_STUDIO_PAGE: Final[Operation[models.StudioPage]] = Operation(
    "retrieve_studio_page",
    "GET",
    "/studio_pages/{studio_page_uid}/",
    answers=(Answer(200, "application/json", _read_retrieve_studio_page, items=("contents",)),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/studio_pages.yaml:60",
)


def retrieve_studio_page(studio_page_uid: str, *, options: Options | None = None) -> Call[models.StudioPage]:
    return Call(
        RETRIEVE_STUDIO_PAGE,
        f"/studio_pages/{_path_segment(studio_page_uid)}/",
        options=options,
    )


def _read_update_studio_page(value: Any) -> models.StudioPage:
    from ..models.studio_page import studio_page_read

    result: models.StudioPage = studio_page_read(value)
    return result


UPDATE_STUDIO_PAGE: Final[Operation[models.StudioPage]] = Operation(
    "update_studio_page",
    "PUT",
    "/studio_pages/{studio_page_uid}/",
    answers=(Answer(200, "application/json", _read_update_studio_page, items=("contents",)),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/studio_pages.yaml:78",
)


def update_studio_page(
    studio_page_uid: str,
    body: models.StudioPage | payloads.StudioPageRequest,
    *,
    options: Options | None = None,
) -> Call[models.StudioPage]:
    return Call(
        UPDATE_STUDIO_PAGE,
        f"/studio_pages/{_path_segment(studio_page_uid)}/",
        body=JsonBody(body),
        options=options,
    )


DELETE_STUDIO_PAGE: Final[Operation[None]] = Operation(
    "delete_studio_page",
    "DELETE",
    "/studio_pages/{studio_page_uid}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/studio_pages.yaml:110",
)


def delete_studio_page(studio_page_uid: str, *, options: Options | None = None) -> Call[None]:
    return Call(
        DELETE_STUDIO_PAGE,
        f"/studio_pages/{_path_segment(studio_page_uid)}/",
        options=options,
    )


def _read_publish_studio_page(value: Any) -> models.ActionResult:
    from ..models.action_result import action_result_read

    result: models.ActionResult = action_result_read(value)
    return result


PUBLISH_STUDIO_PAGE: Final[Operation[models.ActionResult]] = Operation(
    "publish_studio_page",
    "POST",
    "/studio_pages/{studio_page_uid}/publish/",
    answers=(Answer(200, "application/json", _read_publish_studio_page),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/studio_pages.yaml:134",
)


def publish_studio_page(studio_page_uid: str, *, options: Options | None = None) -> Call[models.ActionResult]:
    return Call(
        PUBLISH_STUDIO_PAGE,
        f"/studio_pages/{_path_segment(studio_page_uid)}/publish/",
        options=options,
    )


def _read_unpublish_studio_page(value: Any) -> models.ActionResult:
    from ..models.action_result import action_result_read

    result: models.ActionResult = action_result_read(value)
    return result


UNPUBLISH_STUDIO_PAGE: Final[Operation[models.ActionResult]] = Operation(
    "unpublish_studio_page",
    "POST",
    "/studio_pages/{studio_page_uid}/unpublish/",
    answers=(Answer(200, "application/json", _read_unpublish_studio_page),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_page",),
    evidence="documented",
    spec="specs/opendatasoft/paths/studio_pages.yaml:157",
)


def unpublish_studio_page(
    studio_page_uid: str, *, options: Options | None = None
) -> Call[models.ActionResult]:
    return Call(
        UNPUBLISH_STUDIO_PAGE,
        f"/studio_pages/{_path_segment(studio_page_uid)}/unpublish/",
        options=options,
    )
