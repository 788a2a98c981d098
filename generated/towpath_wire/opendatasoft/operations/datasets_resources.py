# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on resources of datasets: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from ..._seam.bodies import JsonBody
from ..._seam.calls import Answer, Call, Operation, nothing as _nothing
from ..._seam.encode import path_segment as _path_segment, query_pairs as _query_pairs
from ..._seam.paging import Paging as _Paging
from ..._seam.shapes import ListOf as _ListOf, ModelOf as _ModelOf, decode as _decode

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from ...payloads import opendatasoft as payloads
    from .. import models


def _read_list_dataset_resources(value: Any) -> models.PaginatedResources:
    from ..models.paginated_resources import paginated_resources_read

    result: models.PaginatedResources = paginated_resources_read(value)
    return result


LIST_DATASET_RESOURCES: Final[Operation[models.PaginatedResources]] = Operation(
    "list_dataset_resources",
    "GET",
    "/datasets/{dataset_uid}/resources/",
    answers=(Answer(200, "application/json", _read_list_dataset_resources, items=("results",)),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_resources.yaml:6",
)
LIST_DATASET_RESOURCES_PAGES: Final = _Paging(
    items=("results",), total=("total_count",), link=("next",), always=True, size="limit", at_a_time=100
)


def list_dataset_resources(
    dataset_uid: str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    expand: Literal["datasource.connection", "datasource.dataset"] | None = None,
    options: Options | None = None,
) -> Call[models.PaginatedResources]:
    return Call(
        LIST_DATASET_RESOURCES,
        f"/datasets/{_path_segment(dataset_uid)}/resources/",
        query=[
            *_query_pairs("limit", limit),
            *_query_pairs("offset", offset),
            *_query_pairs("expand", expand),
        ],
        options=options,
    )


def _read_create_dataset_resource(value: Any) -> models.Resource:
    from ..models.resource import resource_read

    result: models.Resource = resource_read(value)
    return result


CREATE_DATASET_RESOURCE: Final[Operation[models.Resource]] = Operation(
    "create_dataset_resource",
    "POST",
    "/datasets/{dataset_uid}/resources/",
    answers=(Answer(201, "application/json", _read_create_dataset_resource),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_resources.yaml:29",
)


def create_dataset_resource(
    dataset_uid: str, body: models.Resource | payloads.ResourceRequest, *, options: Options | None = None
) -> Call[models.Resource]:
    return Call(
        CREATE_DATASET_RESOURCE,
        f"/datasets/{_path_segment(dataset_uid)}/resources/",
        body=JsonBody(body),
        options=options,
    )


def _read_retrieve_dataset_resource(value: Any) -> models.Resource:
    from ..models.resource import resource_read

    result: models.Resource = resource_read(value)
    return result


RETRIEVE_DATASET_RESOURCE: Final[Operation[models.Resource]] = Operation(
    "retrieve_dataset_resource",
    "GET",
    "/datasets/{dataset_uid}/resources/{resource_uid}/",
    answers=(Answer(200, "application/json", _read_retrieve_dataset_resource),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_resources.yaml:145",
)


def retrieve_dataset_resource(
    dataset_uid: str,
    resource_uid: str,
    *,
    expand: Literal["datasource.connection", "datasource.dataset"] | None = None,
    options: Options | None = None,
) -> Call[models.Resource]:
    return Call(
        RETRIEVE_DATASET_RESOURCE,
        f"/datasets/{_path_segment(dataset_uid)}/resources/{_path_segment(resource_uid)}/",
        query=[*_query_pairs("expand", expand)],
        options=options,
    )


def _read_update_dataset_resource(value: Any) -> models.Resource:
    from ..models.resource import resource_read

    result: models.Resource = resource_read(value)
    return result


UPDATE_DATASET_RESOURCE: Final[Operation[models.Resource]] = Operation(
    "update_dataset_resource",
    "PUT",
    "/datasets/{dataset_uid}/resources/{resource_uid}/",
    answers=(Answer(200, "application/json", _read_update_dataset_resource),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_resources.yaml:165",
)


def update_dataset_resource(
    dataset_uid: str,
    resource_uid: str,
    body: models.Resource | payloads.ResourceRequest,
    *,
    options: Options | None = None,
) -> Call[models.Resource]:
    return Call(
        UPDATE_DATASET_RESOURCE,
        f"/datasets/{_path_segment(dataset_uid)}/resources/{_path_segment(resource_uid)}/",
        body=JsonBody(body),
        options=options,
    )


DELETE_DATASET_RESOURCE: Final[Operation[None]] = Operation(
    "delete_dataset_resource",
    "DELETE",
    "/datasets/{dataset_uid}/resources/{resource_uid}/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_resources.yaml:210",
)


def delete_dataset_resource(
    dataset_uid: str, resource_uid: str, *, options: Options | None = None
) -> Call[None]:
    return Call(
        DELETE_DATASET_RESOURCE,
        f"/datasets/{_path_segment(dataset_uid)}/resources/{_path_segment(resource_uid)}/",
        options=options,
    )


def _read_guess_resource_extractors(value: Any) -> list[models.Extractor]:
    from ..models.extractor import Extractor

    result: list[models.Extractor] = _decode(value, _ListOf(_ModelOf(Extractor)))
    return result


GUESS_RESOURCE_EXTRACTORS: Final[Operation[list[models.Extractor]]] = Operation(
    "guess_resource_extractors",
    "GET",
    "/datasets/{dataset_uid}/resources/{resource_uid}/guess_extractors/",
    answers=(Answer(200, "application/json", _read_guess_resource_extractors, items=()),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_resources.yaml:236",
)


def guess_resource_extractors(
    dataset_uid: str, resource_uid: str, *, options: Options | None = None
) -> Call[list[models.Extractor]]:
    return Call(
        GUESS_RESOURCE_EXTRACTORS,
        f"/datasets/{_path_segment(dataset_uid)}/resources/{_path_segment(resource_uid)}/guess_extractors/",
        options=options,
    )


CLEAN_RESOURCE_CACHE: Final[Operation[None]] = Operation(
    "clean_resource_cache",
    "POST",
    "/datasets/{dataset_uid}/resources/{resource_uid}/clean_cache/",
    answers=(Answer(204, None, _nothing),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_resources.yaml:261",
)


def clean_resource_cache(
    dataset_uid: str, resource_uid: str, *, options: Options | None = None
) -> Call[None]:
    return Call(
        CLEAN_RESOURCE_CACHE,
        f"/datasets/{_path_segment(dataset_uid)}/resources/{_path_segment(resource_uid)}/clean_cache/",
        options=options,
    )


def _read_guess_resource_extractor_params(value: Any) -> models.GuessedExtractorParams:
    from ..models.guessed_extractor_params import guessed_extractor_params_read

    result: models.GuessedExtractorParams = guessed_extractor_params_read(value)
    return result


GUESS_RESOURCE_EXTRACTOR_PARAMS: Final[Operation[models.GuessedExtractorParams]] = Operation(
    "guess_resource_extractor_params",
    "GET",
    "/datasets/{dataset_uid}/resources/{resource_uid}/guess_extractors_params/",
    answers=(Answer(200, "application/json", _read_guess_resource_extractor_params),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_resources.yaml:287",
)


def guess_resource_extractor_params(
    dataset_uid: str, resource_uid: str, *, options: Options | None = None
) -> Call[models.GuessedExtractorParams]:
    return Call(
        GUESS_RESOURCE_EXTRACTOR_PARAMS,
        f"/datasets/{_path_segment(dataset_uid)}/resources/{_path_segment(resource_uid)}/guess_extractors_params/",
        options=options,
    )


def _read_preview_resource_records(value: Any) -> models.ResourcePreview:
    from ..models.resource_preview import resource_preview_read

    result: models.ResourcePreview = resource_preview_read(value)
    return result


PREVIEW_RESOURCE_RECORDS: Final[Operation[models.ResourcePreview]] = Operation(
    "preview_resource_records",
    "GET",
    "/datasets/{dataset_uid}/resources/{resource_uid}/preview/",
    answers=(Answer(200, "application/json", _read_preview_resource_records, items=("fields",)),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_resources.yaml:312",
)


def preview_resource_records(
    dataset_uid: str, resource_uid: str, *, options: Options | None = None
) -> Call[models.ResourcePreview]:
    return Call(
        PREVIEW_RESOURCE_RECORDS,
        f"/datasets/{_path_segment(dataset_uid)}/resources/{_path_segment(resource_uid)}/preview/",
        options=options,
    )


def _read_recover_realtime_resource_data(value: Any) -> models.Resource:
    from ..models.resource import resource_read

    result: models.Resource = resource_read(value)
    return result


RECOVER_REALTIME_RESOURCE_DATA: Final[Operation[models.Resource]] = Operation(
    "recover_realtime_resource_data",
    "POST",
    "/datasets/{dataset_uid}/resources/{resource_uid}/recover/",
    answers=(Answer(200, "application/json", _read_recover_realtime_resource_data),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_resources_realtime.yaml:7",
)


def recover_realtime_resource_data(
    dataset_uid: str, resource_uid: str, *, options: Options | None = None
) -> Call[models.Resource]:
    return Call(
        RECOVER_REALTIME_RESOURCE_DATA,
        f"/datasets/{_path_segment(dataset_uid)}/resources/{_path_segment(resource_uid)}/recover/",
        options=options,
    )


def _read_delete_realtime_resource_recovered_data(value: Any) -> models.Resource:
    from ..models.resource import resource_read

    result: models.Resource = resource_read(value)
    return result


DELETE_REALTIME_RESOURCE_RECOVERED_DATA: Final[Operation[models.Resource]] = Operation(
    "delete_realtime_resource_recovered_data",
    "POST",
    "/datasets/{dataset_uid}/resources/{resource_uid}/delete_recover_data/",
    answers=(Answer(200, "application/json", _read_delete_realtime_resource_recovered_data),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_resources_realtime.yaml:36",
)


def delete_realtime_resource_recovered_data(
    dataset_uid: str, resource_uid: str, *, options: Options | None = None
) -> Call[models.Resource]:
    return Call(
        DELETE_REALTIME_RESOURCE_RECOVERED_DATA,
        f"/datasets/{_path_segment(dataset_uid)}/resources/{_path_segment(resource_uid)}/delete_recover_data/",
        options=options,
    )


def _read_enable_realtime_resource(value: Any) -> models.Resource:
    from ..models.resource import resource_read

    result: models.Resource = resource_read(value)
    return result


ENABLE_REALTIME_RESOURCE: Final[Operation[models.Resource]] = Operation(
    "enable_realtime_resource",
    "POST",
    "/datasets/{dataset_uid}/resources/{resource_uid}/enable/",
    answers=(Answer(200, "application/json", _read_enable_realtime_resource),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_resources_realtime.yaml:65",
)


def enable_realtime_resource(
    dataset_uid: str, resource_uid: str, *, options: Options | None = None
) -> Call[models.Resource]:
    return Call(
        ENABLE_REALTIME_RESOURCE,
        f"/datasets/{_path_segment(dataset_uid)}/resources/{_path_segment(resource_uid)}/enable/",
        options=options,
    )


def _read_disable_realtime_resource(value: Any) -> models.Resource:
    from ..models.resource import resource_read

    result: models.Resource = resource_read(value)
    return result


DISABLE_REALTIME_RESOURCE: Final[Operation[models.Resource]] = Operation(
    "disable_realtime_resource",
    "POST",
    "/datasets/{dataset_uid}/resources/{resource_uid}/disable/",
    answers=(Answer(200, "application/json", _read_disable_realtime_resource),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_resources_realtime.yaml:94",
)


def disable_realtime_resource(
    dataset_uid: str, resource_uid: str, *, options: Options | None = None
) -> Call[models.Resource]:
    return Call(
        DISABLE_REALTIME_RESOURCE,
        f"/datasets/{_path_segment(dataset_uid)}/resources/{_path_segment(resource_uid)}/disable/",
        options=options,
    )


def _read_renew_realtime_resource_api_key(value: Any) -> models.Resource:
    from ..models.resource import resource_read

    result: models.Resource = resource_read(value)
    return result


RENEW_REALTIME_RESOURCE_API_KEY: Final[Operation[models.Resource]] = Operation(
    "renew_realtime_resource_api_key",
    "POST",
    "/datasets/{dataset_uid}/resources/{resource_uid}/renew_api_key/",
    answers=(Answer(200, "application/json", _read_renew_realtime_resource_api_key),),
    problems=(400, 401, 403, 404, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=False,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_resources_realtime.yaml:123",
)


def renew_realtime_resource_api_key(
    dataset_uid: str, resource_uid: str, *, options: Options | None = None
) -> Call[models.Resource]:
    return Call(
        RENEW_REALTIME_RESOURCE_API_KEY,
        f"/datasets/{_path_segment(dataset_uid)}/resources/{_path_segment(resource_uid)}/renew_api_key/",
        options=options,
    )
