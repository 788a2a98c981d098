# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on harvesters: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.bodies import JsonBody
from ..._seam.calls import Answer, Call, Operation, nothing as _nothing
from ..._seam.encode import path_segment as _path_segment, query_pairs as _query_pairs
from ..._seam.paging import Paging as _Paging
from ..._seam.shapes import decode as _decode

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from ...payloads import opendatasoft as payloads
    from .. import models


def _read_list_harvesters(value: Any) -> models.PaginatedHarvesters:
    from ..models.paginated_harvesters import paginated_harvesters_read

    result: models.PaginatedHarvesters = paginated_harvesters_read(value)
    return result


LIST_HARVESTERS: Final[Operation[models.PaginatedHarvesters]] = Operation(
    "list_harvesters",
    "GET",
    "/harvesters/",
    answers=(Answer(200, "application/json", _read_list_harvesters, items=("results",)),),
    problems=(400, 401, 403, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("create_dataset", "edit_dataset", "publish_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/harvesters.yaml:4",
)
LIST_HARVESTERS_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_harvesters(
    *, limit: int | None = None, offset: int | None = None, options: Options | None = None
) -> Call[models.PaginatedHarvesters]:
    return Call(
        LIST_HARVESTERS,
        "/harvesters/",
        query=[*_query_pairs("limit", limit), *_query_pairs("offset", offset)],
        options=options,
    )


def _read_create_harvester(value: Any) -> models.Harvester | dict[str, Any]:
    from ..models.harvester import harvester_shape

    result: models.Harvester | dict[str, Any] = _decode(value, harvester_shape)
    return result


CREATE_HARVESTER: Final[Operation[models.Harvester | dict[str, Any]]] = Operation(
    "create_harvester",
    "POST",
    "/harvesters/",
    answers=(Answer(201, "application/json", _read_create_harvester),),
    problems=(400, 401, 403, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("create_dataset", "edit_dataset", "publish_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/harvesters.yaml:25",
)


def create_harvester(
    body: models.Harvester | payloads.HarvesterRequest, *, options: Options | None = None
) -> Call[models.Harvester | dict[str, Any]]:
    return Call(
        CREATE_HARVESTER,
        "/harvesters/",
        body=JsonBody(body),
        options=options,
    )


def _read_retrieve_harvester(value: Any) -> models.Harvester | dict[str, Any]:
    from ..models.harvester import harvester_shape

    result: models.Harvester | dict[str, Any] = _decode(value, harvester_shape)
    return result


RETRIEVE_HARVESTER: Final[Operation[models.Harvester | dict[str, Any]]] = Operation(
    "retrieve_harvester",
    "GET",
    "/harvesters/{harvester_uid}/",
    answers=(Answer(200, "application/json", _read_retrieve_harvester),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("create_dataset", "edit_dataset", "publish_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/harvesters.yaml:174",
)


def retrieve_harvester(
    harvester_uid: str, *, options: Options | None = None
) -> Call[models.Harvester | dict[str, Any]]:
    return Call(
        RETRIEVE_HARVESTER,
        f"/harvesters/{_path_segment(harvester_uid)}/",
        options=options,
    )


def _read_update_harvester(value: Any) -> models.Harvester | dict[str, Any]:
    from ..models.harvester import harvester_shape

    result: models.Harvester | dict[str, Any] = _decode(value, harvester_shape)
    return result


UPDATE_HARVESTER: Final[Operation[models.Harvester | dict[str, Any]]] = Operation(
    "update_harvester",
    "PUT",
    "/harvesters/{harvester_uid}/",
    answers=(Answer(200, "application/json", _read_update_harvester),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("create_dataset", "edit_dataset", "publish_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/harvesters.yaml:192",
)


def update_harvester(
    harvester_uid: str, body: models.Harvester | payloads.HarvesterRequest, *, options: Options | None = None
) -> Call[models.Harvester | dict[str, Any]]:
    return Call(
        UPDATE_HARVESTER,
        f"/harvesters/{_path_segment(harvester_uid)}/",
        body=JsonBody(body),
        options=options,
    )


DELETE_HARVESTER: Final[Operation[None]] = Operation(
    "delete_harvester",
    "DELETE",
    "/harvesters/{harvester_uid}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("create_dataset", "edit_dataset", "publish_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/harvesters.yaml:238",
)


def delete_harvester(
    harvester_uid: str, *, delete_attached_datasets: bool, options: Options | None = None
) -> Call[None]:
    return Call(
        DELETE_HARVESTER,
        f"/harvesters/{_path_segment(harvester_uid)}/",
        query=[*_query_pairs("delete_attached_datasets", delete_attached_datasets)],
        options=options,
    )


def _read_abort_harvester(value: Any) -> models.Harvester | dict[str, Any]:
    from ..models.harvester import harvester_shape

    result: models.Harvester | dict[str, Any] = _decode(value, harvester_shape)
    return result


ABORT_HARVESTER: Final[Operation[models.Harvester | dict[str, Any]]] = Operation(
    "abort_harvester",
    "POST",
    "/harvesters/{harvester_uid}/abort/",
    answers=(Answer(200, "application/json", _read_abort_harvester),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("create_dataset", "edit_dataset", "publish_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/harvesters.yaml:268",
)


def abort_harvester(
    harvester_uid: str, *, options: Options | None = None
) -> Call[models.Harvester | dict[str, Any]]:
    return Call(
        ABORT_HARVESTER,
        f"/harvesters/{_path_segment(harvester_uid)}/abort/",
        options=options,
    )


def _read_start_harvester(value: Any) -> models.Harvester | dict[str, Any]:
    from ..models.harvester import harvester_shape

    result: models.Harvester | dict[str, Any] = _decode(value, harvester_shape)
    return result


START_HARVESTER: Final[Operation[models.Harvester | dict[str, Any]]] = Operation(
    "start_harvester",
    "POST",
    "/harvesters/{harvester_uid}/start/",
    answers=(Answer(200, "application/json", _read_start_harvester),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("create_dataset", "edit_dataset", "publish_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/harvesters.yaml:292",
)


def start_harvester(
    harvester_uid: str, *, options: Options | None = None
) -> Call[models.Harvester | dict[str, Any]]:
    return Call(
        START_HARVESTER,
        f"/harvesters/{_path_segment(harvester_uid)}/start/",
        options=options,
    )


def _read_publish_harvester_datasets(value: Any) -> models.ActionResult:
    from ..models.action_result import action_result_read

    result: models.ActionResult = action_result_read(value)
    return result


PUBLISH_HARVESTER_DATASETS: Final[Operation[models.ActionResult]] = Operation(
    "publish_harvester_datasets",
    "POST",
    "/harvesters/{harvester_uid}/publish/",
    answers=(Answer(200, "application/json", _read_publish_harvester_datasets),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("create_dataset", "edit_dataset", "publish_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/harvesters.yaml:316",
)


def publish_harvester_datasets(
    harvester_uid: str, *, options: Options | None = None
) -> Call[models.ActionResult]:
    return Call(
        PUBLISH_HARVESTER_DATASETS,
        f"/harvesters/{_path_segment(harvester_uid)}/publish/",
        options=options,
    )


def _read_unpublish_harvester_datasets(value: Any) -> models.ActionResult:
    from ..models.action_result import action_result_read

    result: models.ActionResult = action_result_read(value)
    return result


UNPUBLISH_HARVESTER_DATASETS: Final[Operation[models.ActionResult]] = Operation(
    "unpublish_harvester_datasets",
    "POST",
    "/harvesters/{harvester_uid}/unpublish/",
    answers=(Answer(200, "application/json", _read_unpublish_harvester_datasets),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("create_dataset", "edit_dataset", "publish_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/harvesters.yaml:338",
)


def unpublish_harvester_datasets(
    harvester_uid: str, *, options: Options | None = None
) -> Call[models.ActionResult]:
    return Call(
        UNPUBLISH_HARVESTER_DATASETS,
        f"/harvesters/{_path_segment(harvester_uid)}/unpublish/",
        options=options,
    )


def _read_list_harvester_errors(value: Any) -> models.HarvesterErrors:
    from ..models.harvester_errors import harvester_errors_read

    result: models.HarvesterErrors = harvester_errors_read(value)
    return result


LIST_HARVESTER_ERRORS: Final[Operation[models.HarvesterErrors]] = Operation(
    "list_harvester_errors",
    "GET",
    "/harvesters/{harvester_uid}/errors/",
    answers=(Answer(200, "application/json", _read_list_harvester_errors),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("create_dataset", "edit_dataset", "publish_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/harvesters.yaml:360",
)


def list_harvester_errors(
    harvester_uid: str, *, options: Options | None = None
) -> Call[models.HarvesterErrors]:
    return Call(
        LIST_HARVESTER_ERRORS,
        f"/harvesters/{_path_segment(harvester_uid)}/errors/",
        options=options,
    )


def _read_preview_harvester(value: Any) -> models.HarvesterPreview:
    from ..models.harvester_preview import harvester_preview_read

    result: models.HarvesterPreview = harvester_preview_read(value)
    return result


PREVIEW_HARVESTER: Final[Operation[models.HarvesterPreview]] = Operation(
    "preview_harvester",
    "GET",
    "/harvesters/{harvester_uid}/preview/",
    answers=(Answer(200, "application/json", _read_preview_harvester, items=("results",)),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("create_dataset", "edit_dataset", "publish_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/harvesters.yaml:384",
)


def preview_harvester(harvester_uid: str, *, options: Options | None = None) -> Call[models.HarvesterPreview]:
    return Call(
        PREVIEW_HARVESTER,
        f"/harvesters/{_path_segment(harvester_uid)}/preview/",
        options=options,
    )


def _read_preview_unsaved_harvester(value: Any) -> models.HarvesterPreview:
    from ..models.harvester_preview import harvester_preview_read

    result: models.HarvesterPreview = harvester_preview_read(value)
    return result


PREVIEW_UNSAVED_HARVESTER: Final[Operation[models.HarvesterPreview]] = Operation(
    "preview_unsaved_harvester",
    "POST",
    "/harvesters/{harvester_uid}/unsaved_preview/",
    answers=(Answer(200, "application/json", _read_preview_unsaved_harvester, items=("results",)),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("create_dataset", "edit_dataset", "publish_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/harvesters.yaml:408",
)


def preview_unsaved_harvester(
    harvester_uid: str, body: models.Harvester | payloads.HarvesterRequest, *, options: Options | None = None
) -> Call[models.HarvesterPreview]:
    return Call(
        PREVIEW_UNSAVED_HARVESTER,
        f"/harvesters/{_path_segment(harvester_uid)}/unsaved_preview/",
        body=JsonBody(body),
        options=options,
    )
