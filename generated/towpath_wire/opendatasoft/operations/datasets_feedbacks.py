# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on feedbacks of datasets: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.calls import Answer, Call, Operation
from ..._seam.encode import path_segment as _path_segment, query_pairs as _query_pairs
from ..._seam.paging import Paging as _Paging

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from .. import models


def _read_list_dataset_feedbacks(value: Any) -> models.PaginatedDatasetFeedbacks:
    from ..models.paginated_dataset_feedbacks import (
        paginated_dataset_feedbacks_read,
    )

    result: models.PaginatedDatasetFeedbacks = paginated_dataset_feedbacks_read(value)
    return result


LIST_DATASET_FEEDBACKS: Final[Operation[models.PaginatedDatasetFeedbacks]] = Operation(
    "list_dataset_feedbacks",
    "GET",
    "/datasets/{dataset_uid}/feedbacks/",
    answers=(Answer(200, "application/json", _read_list_dataset_feedbacks, items=("results",)),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_feedbacks.yaml:6",
)
LIST_DATASET_FEEDBACKS_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True
)


def list_dataset_feedbacks(
    dataset_uid: str,
    *,
    record_id: str | None = None,
    is_archived: bool | None = None,
    sort: str | None = None,
    options: Options | None = None,
) -> Call[models.PaginatedDatasetFeedbacks]:
    return Call(
        LIST_DATASET_FEEDBACKS,
        f"/datasets/{_path_segment(dataset_uid)}/feedbacks/",
        query=[
            *_query_pairs("record_id", record_id),
            *_query_pairs("is_archived", is_archived),
            *_query_pairs("sort", sort),
        ],
        options=options,
    )


def _read_retrieve_dataset_feedback(value: Any) -> models.DatasetFeedback:
    from ..models.dataset_feedback import dataset_feedback_read

    result: models.DatasetFeedback = dataset_feedback_read(value)
    return result


RETRIEVE_DATASET_FEEDBACK: Final[Operation[models.DatasetFeedback]] = Operation(
    "retrieve_dataset_feedback",
    "GET",
    "/datasets/{dataset_uid}/feedbacks/{feedback_uid}/",
    answers=(Answer(200, "application/json", _read_retrieve_dataset_feedback),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_feedbacks.yaml:48",
)


def retrieve_dataset_feedback(
    dataset_uid: str, feedback_uid: str, *, options: Options | None = None
) -> Call[models.DatasetFeedback]:
    return Call(
        RETRIEVE_DATASET_FEEDBACK,
        f"/datasets/{_path_segment(dataset_uid)}/feedbacks/{_path_segment(feedback_uid)}/",
        options=options,
    )


def _read_archive_dataset_feedback(value: Any) -> models.DatasetFeedback:
    from ..models.dataset_feedback import dataset_feedback_read

    result: models.DatasetFeedback = dataset_feedback_read(value)
    return result


ARCHIVE_DATASET_FEEDBACK: Final[Operation[models.DatasetFeedback]] = Operation(
    "archive_dataset_feedback",
    "POST",
    "/datasets/{dataset_uid}/feedbacks/{feedback_uid}/archive/",
    answers=(Answer(200, "application/json", _read_archive_dataset_feedback),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_feedbacks.yaml:71",
)


def archive_dataset_feedback(
    dataset_uid: str, feedback_uid: str, *, options: Options | None = None
) -> Call[models.DatasetFeedback]:
    return Call(
        ARCHIVE_DATASET_FEEDBACK,
        f"/datasets/{_path_segment(dataset_uid)}/feedbacks/{_path_segment(feedback_uid)}/archive/",
        options=options,
    )
