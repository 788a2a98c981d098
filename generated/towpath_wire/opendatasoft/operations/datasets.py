# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on datasets: what each is, and how its call is put together."""

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


def _read_list_datasets(value: Any) -> models.PaginatedDatasets:
    from ..models.paginated_datasets import paginated_datasets_read

    result: models.PaginatedDatasets = paginated_datasets_read(value)
    return result


LIST_DATASETS: Final[Operation[models.PaginatedDatasets]] = Operation(
    "list_datasets",
    "GET",
    "/datasets/",
    answers=(Answer(200, "application/json", _read_list_datasets, items=("results",)),),
    problems=(400, 401, 403, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasets.yaml:4",
)
LIST_DATASETS_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_datasets(
    *,
    limit: int | None = None,
    offset: int | None = None,
    dataset_id: str | None = None,
    options: Options | None = None,
) -> Call[models.PaginatedDatasets]:
    return Call(
        LIST_DATASETS,
        "/datasets/",
        query=[
            *_query_pairs("limit", limit),
            *_query_pairs("offset", offset),
            *_query_pairs("dataset_id", dataset_id),
        ],
        options=options,
    )


def _read_create_dataset(value: Any) -> models.Dataset:
    from ..models.dataset import dataset_read

    result: models.Dataset = dataset_read(value)
    return result


CREATE_DATASET: Final[Operation[models.Dataset]] = Operation(
    "create_dataset",
    "POST",
    "/datasets/",
    answers=(Answer(201, "application/json", _read_create_dataset),),
    problems=(400, 401, 403, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("create_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasets.yaml:32",
)


def create_dataset(
    body: models.Dataset | payloads.DatasetRequest, *, options: Options | None = None
) -> Call[models.Dataset]:
    return Call(
        CREATE_DATASET,
        "/datasets/",
        body=JsonBody(body),
        options=options,
    )


def _read_retrieve_dataset(value: Any) -> models.Dataset:
    from ..models.dataset import dataset_read

    result: models.Dataset = dataset_read(value)
    return result


RETRIEVE_DATASET: Final[Operation[models.Dataset]] = Operation(
    "retrieve_dataset",
    "GET",
    "/datasets/{dataset_uid}/",
    answers=(Answer(200, "application/json", _read_retrieve_dataset),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasets.yaml:85",
)


def retrieve_dataset(dataset_uid: str, *, options: Options | None = None) -> Call[models.Dataset]:
    return Call(
        RETRIEVE_DATASET,
        f"/datasets/{_path_segment(dataset_uid)}/",
        options=options,
    )


def _read_update_dataset(value: Any) -> models.Dataset:
    from ..models.dataset import dataset_read

    result: models.Dataset = dataset_read(value)
    return result


UPDATE_DATASET: Final[Operation[models.Dataset]] = Operation(
    "update_dataset",
    "PUT",
    "/datasets/{dataset_uid}/",
    answers=(Answer(200, "application/json", _read_update_dataset),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasets.yaml:103",
)


def update_dataset(
    dataset_uid: str,
    body: models.DatasetUpdate | payloads.DatasetUpdateRequest | models.Dataset,
    *,
    options: Options | None = None,
) -> Call[models.Dataset]:
    return Call(
        UPDATE_DATASET,
        f"/datasets/{_path_segment(dataset_uid)}/",
        body=JsonBody(body),
        options=options,
    )


DELETE_DATASET: Final[Operation[None]] = Operation(
    "delete_dataset",
    "DELETE",
    "/datasets/{dataset_uid}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasets.yaml:148",
)


def delete_dataset(dataset_uid: str, *, options: Options | None = None) -> Call[None]:
    return Call(
        DELETE_DATASET,
        f"/datasets/{_path_segment(dataset_uid)}/",
        options=options,
    )


def _read_publish_dataset(value: Any) -> models.ActionResult:
    from ..models.action_result import action_result_read

    result: models.ActionResult = action_result_read(value)
    return result


PUBLISH_DATASET: Final[Operation[models.ActionResult]] = Operation(
    "publish_dataset",
    "POST",
    "/datasets/{dataset_uid}/publish/",
    answers=(Answer(200, "application/json", _read_publish_dataset),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("edit_dataset", "publish_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasets.yaml:172",
)


def publish_dataset(dataset_uid: str, *, options: Options | None = None) -> Call[models.ActionResult]:
    return Call(
        PUBLISH_DATASET,
        f"/datasets/{_path_segment(dataset_uid)}/publish/",
        options=options,
    )


def _read_publish_dataset_metadata(value: Any) -> models.ActionResult:
    from ..models.action_result import action_result_read

    result: models.ActionResult = action_result_read(value)
    return result


PUBLISH_DATASET_METADATA: Final[Operation[models.ActionResult]] = Operation(
    "publish_dataset_metadata",
    "POST",
    "/datasets/{dataset_uid}/publish_metadata/",
    answers=(Answer(200, "application/json", _read_publish_dataset_metadata),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("edit_dataset", "publish_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasets.yaml:201",
)


def publish_dataset_metadata(
    dataset_uid: str, *, options: Options | None = None
) -> Call[models.ActionResult]:
    return Call(
        PUBLISH_DATASET_METADATA,
        f"/datasets/{_path_segment(dataset_uid)}/publish_metadata/",
        options=options,
    )


def _read_abort_dataset_publishing(value: Any) -> models.ActionResult:
    from ..models.action_result import action_result_read

    result: models.ActionResult = action_result_read(value)
    return result


ABORT_DATASET_PUBLISHING: Final[Operation[models.ActionResult]] = Operation(
    "abort_dataset_publishing",
    "POST",
    "/datasets/{dataset_uid}/abort/",
    answers=(Answer(200, "application/json", _read_abort_dataset_publishing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("edit_dataset", "publish_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasets.yaml:228",
)


def abort_dataset_publishing(
    dataset_uid: str, *, options: Options | None = None
) -> Call[models.ActionResult]:
    return Call(
        ABORT_DATASET_PUBLISHING,
        f"/datasets/{_path_segment(dataset_uid)}/abort/",
        options=options,
    )


def _read_unpublish_dataset(value: Any) -> models.ActionResult:
    from ..models.action_result import action_result_read

    result: models.ActionResult = action_result_read(value)
    return result


UNPUBLISH_DATASET: Final[Operation[models.ActionResult]] = Operation(
    "unpublish_dataset",
    "POST",
    "/datasets/{dataset_uid}/unpublish/",
    answers=(Answer(200, "application/json", _read_unpublish_dataset),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("edit_dataset", "publish_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasets.yaml:252",
)


def unpublish_dataset(dataset_uid: str, *, options: Options | None = None) -> Call[models.ActionResult]:
    return Call(
        UNPUBLISH_DATASET,
        f"/datasets/{_path_segment(dataset_uid)}/unpublish/",
        options=options,
    )


def _read_copy_dataset(value: Any) -> models.Dataset:
    from ..models.dataset import dataset_read

    result: models.Dataset = dataset_read(value)
    return result


COPY_DATASET: Final[Operation[models.Dataset]] = Operation(
    "copy_dataset",
    "POST",
    "/datasets/{dataset_uid}/copy/",
    answers=(Answer(201, "application/json", _read_copy_dataset),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("create_dataset", "edit_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasets.yaml:278",
)


def copy_dataset(dataset_uid: str, *, options: Options | None = None) -> Call[models.Dataset]:
    return Call(
        COPY_DATASET,
        f"/datasets/{_path_segment(dataset_uid)}/copy/",
        options=options,
    )


def _read_retrieve_dataset_status(value: Any) -> models.DatasetStatus:
    from ..models.dataset_status import dataset_status_read

    result: models.DatasetStatus = dataset_status_read(value)
    return result


RETRIEVE_DATASET_STATUS: Final[Operation[models.DatasetStatus]] = Operation(
    "retrieve_dataset_status",
    "GET",
    "/datasets/{dataset_uid}/status/",
    answers=(Answer(200, "application/json", _read_retrieve_dataset_status, items=("records_errors",)),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset", "publish_dataset"),
    evidence="documented",
    spec="specs/opendatasoft/paths/datasets.yaml:300",
)


def retrieve_dataset_status(
    dataset_uid: str, *, options: Options | None = None
) -> Call[models.DatasetStatus]:
    return Call(
        RETRIEVE_DATASET_STATUS,
        f"/datasets/{_path_segment(dataset_uid)}/status/",
        options=options,
    )
