# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on versions of datasets: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.calls import Answer, Call, Operation
from ..._seam.encode import path_segment as _path_segment, query_pairs as _query_pairs
from ..._seam.paging import Paging as _Paging

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from .. import models


def _read_list_dataset_versions(value: Any) -> models.PaginatedDatasetVersions:
    from ..models.paginated_dataset_versions import paginated_dataset_versions_read

    result: models.PaginatedDatasetVersions = paginated_dataset_versions_read(value)
    return result


LIST_DATASET_VERSIONS: Final[Operation[models.PaginatedDatasetVersions]] = Operation(
    "list_dataset_versions",
    "GET",
    "/datasets/{dataset_uid}/versions/",
    answers=(Answer(200, "application/json", _read_list_dataset_versions, items=("results",)),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_versions.yaml:6",
)
LIST_DATASET_VERSIONS_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_dataset_versions(
    dataset_uid: str, *, limit: int | None = None, offset: int | None = None, options: Options | None = None
) -> Call[models.PaginatedDatasetVersions]:
    return Call(
        LIST_DATASET_VERSIONS,
        f"/datasets/{_path_segment(dataset_uid)}/versions/",
        query=[*_query_pairs("limit", limit), *_query_pairs("offset", offset)],
        options=options,
    )


def _read_retrieve_dataset_version(value: Any) -> models.DatasetVersion:
    from ..models.dataset_version import dataset_version_read

    result: models.DatasetVersion = dataset_version_read(value)
    return result


RETRIEVE_DATASET_VERSION: Final[Operation[models.DatasetVersion]] = Operation(
    "retrieve_dataset_version",
    "GET",
    "/datasets/{dataset_uid}/versions/{version_uid}/",
    answers=(Answer(200, "application/json", _read_retrieve_dataset_version),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_versions.yaml:35",
)


def retrieve_dataset_version(
    dataset_uid: str, version_uid: str, *, options: Options | None = None
) -> Call[models.DatasetVersion]:
    return Call(
        RETRIEVE_DATASET_VERSION,
        f"/datasets/{_path_segment(dataset_uid)}/versions/{_path_segment(version_uid)}/",
        options=options,
    )


def _read_restore_dataset_version(value: Any) -> models.Dataset:
    from ..models.dataset import dataset_read

    result: models.Dataset = dataset_read(value)
    return result


RESTORE_DATASET_VERSION: Final[Operation[models.Dataset]] = Operation(
    "restore_dataset_version",
    "POST",
    "/datasets/{dataset_uid}/versions/{version_uid}/restore/",
    answers=(Answer(200, "application/json", _read_restore_dataset_version),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_versions.yaml:61",
)


def restore_dataset_version(
    dataset_uid: str, version_uid: str, *, options: Options | None = None
) -> Call[models.Dataset]:
    return Call(
        RESTORE_DATASET_VERSION,
        f"/datasets/{_path_segment(dataset_uid)}/versions/{_path_segment(version_uid)}/restore/",
        options=options,
    )
