# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on processors of datasets: what each is, and how its call is put together."""

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


def _read_list_dataset_processors(value: Any) -> models.PaginatedDatasetProcessors:
    from ..models.paginated_dataset_processors import (
        paginated_dataset_processors_read,
    )

    result: models.PaginatedDatasetProcessors = paginated_dataset_processors_read(value)
    return result


LIST_DATASET_PROCESSORS: Final[Operation[models.PaginatedDatasetProcessors]] = Operation(
    "list_dataset_processors",
    "GET",
    "/datasets/{dataset_uid}/processors/",
    answers=(Answer(200, "application/json", _read_list_dataset_processors, items=("results",)),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_processors.yaml:6",
)
LIST_DATASET_PROCESSORS_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_dataset_processors(
    dataset_uid: str, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
) -> Call[models.PaginatedDatasetProcessors]:
    return Call(
        LIST_DATASET_PROCESSORS,
        f"/datasets/{_path_segment(dataset_uid)}/processors/",
        query=[*_query_pairs("limit", limit), *_query_pairs("offset", offset)],
        options=options,
    )


def _read_create_dataset_processor(value: Any) -> models.DatasetProcessor:
    from ..models.dataset_processor import dataset_processor_shape

    result: models.DatasetProcessor = _decode(value, dataset_processor_shape)
    return result


CREATE_DATASET_PROCESSOR: Final[Operation[models.DatasetProcessor]] = Operation(
    "create_dataset_processor",
    "POST",
    "/datasets/{dataset_uid}/processors/",
    answers=(Answer(201, "application/json", _read_create_dataset_processor),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_processors.yaml:28",
)


def create_dataset_processor(
    dataset_uid: str,
    body: models.DatasetProcessor | payloads.OpenDatasetProcessorRequest,
    *,
    options: Options | None = None,
) -> Call[models.DatasetProcessor]:
    return Call(
        CREATE_DATASET_PROCESSOR,
        f"/datasets/{_path_segment(dataset_uid)}/processors/",
        body=JsonBody(body),
        options=options,
    )


def _read_retrieve_dataset_processor(value: Any) -> models.DatasetProcessor:
    from ..models.dataset_processor import dataset_processor_shape

    result: models.DatasetProcessor = _decode(value, dataset_processor_shape)
    return result


RETRIEVE_DATASET_PROCESSOR: Final[Operation[models.DatasetProcessor]] = Operation(
    "retrieve_dataset_processor",
    "GET",
    "/datasets/{dataset_uid}/processors/{processor_uid}/",
    answers=(Answer(200, "application/json", _read_retrieve_dataset_processor),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_processors.yaml:84",
)


def retrieve_dataset_processor(
    dataset_uid: str, processor_uid: str, *, options: Options | None = None
) -> Call[models.DatasetProcessor]:
    return Call(
        RETRIEVE_DATASET_PROCESSOR,
        f"/datasets/{_path_segment(dataset_uid)}/processors/{_path_segment(processor_uid)}/",
        options=options,
    )


def _read_update_dataset_processor(value: Any) -> models.DatasetProcessor:
    from ..models.dataset_processor import dataset_processor_shape

    result: models.DatasetProcessor = _decode(value, dataset_processor_shape)
    return result


UPDATE_DATASET_PROCESSOR: Final[Operation[models.DatasetProcessor]] = Operation(
    "update_dataset_processor",
    "PUT",
    "/datasets/{dataset_uid}/processors/{processor_uid}/",
    answers=(Answer(200, "application/json", _read_update_dataset_processor),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_processors.yaml:102",
)


def update_dataset_processor(
    dataset_uid: str,
    processor_uid: str,
    body: models.DatasetProcessor | payloads.OpenDatasetProcessorRequest,
    *,
    options: Options | None = None,
) -> Call[models.DatasetProcessor]:
    return Call(
        UPDATE_DATASET_PROCESSOR,
        f"/datasets/{_path_segment(dataset_uid)}/processors/{_path_segment(processor_uid)}/",
        body=JsonBody(body),
        options=options,
    )


DELETE_DATASET_PROCESSOR: Final[Operation[None]] = Operation(
    "delete_dataset_processor",
    "DELETE",
    "/datasets/{dataset_uid}/processors/{processor_uid}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_processors.yaml:144",
)


def delete_dataset_processor(
    dataset_uid: str, processor_uid: str, *, options: Options | None = None
) -> Call[None]:
    return Call(
        DELETE_DATASET_PROCESSOR,
        f"/datasets/{_path_segment(dataset_uid)}/processors/{_path_segment(processor_uid)}/",
        options=options,
    )
