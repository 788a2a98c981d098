# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on unsaved of resources of datasets: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.bodies import JsonBody
from ..._seam.calls import Answer, Call, Operation
from ..._seam.encode import path_segment as _path_segment
from ..._seam.shapes import ListOf as _ListOf, ModelOf as _ModelOf, decode as _decode

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from ...payloads import opendatasoft as payloads
    from .. import models


def _read_guess_unsaved_resource_extractors(value: Any) -> list[models.Extractor]:
    from ..models.extractor import Extractor

    result: list[models.Extractor] = _decode(value, _ListOf(_ModelOf(Extractor)))
    return result


GUESS_UNSAVED_RESOURCE_EXTRACTORS: Final[Operation[list[models.Extractor]]] = Operation(
    "guess_unsaved_resource_extractors",
    "POST",
    "/datasets/{dataset_uid}/resources/guess_extractors/",
    answers=(Answer(200, "application/json", _read_guess_unsaved_resource_extractors, items=()),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_resources_unsaved.yaml:25",
)


def guess_unsaved_resource_extractors(
    dataset_uid: str,
    body: models.GuessExtractorsRequest | payloads.GuessExtractorsRequestRequest,
    *,
    options: Options | None = None,
) -> Call[list[models.Extractor]]:
    return Call(
        GUESS_UNSAVED_RESOURCE_EXTRACTORS,
        f"/datasets/{_path_segment(dataset_uid)}/resources/guess_extractors/",
        body=JsonBody(body),
        options=options,
    )


def _read_guess_unsaved_resource_extractor_params(value: Any) -> models.GuessedExtractorParams:
    from ..models.guessed_extractor_params import guessed_extractor_params_read

    result: models.GuessedExtractorParams = guessed_extractor_params_read(value)
    return result


GUESS_UNSAVED_RESOURCE_EXTRACTOR_PARAMS: Final[Operation[models.GuessedExtractorParams]] = Operation(
    "guess_unsaved_resource_extractor_params",
    "POST",
    "/datasets/{dataset_uid}/resources/guess_extractor_params/",
    answers=(Answer(200, "application/json", _read_guess_unsaved_resource_extractor_params),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_resources_unsaved.yaml:63",
)


def guess_unsaved_resource_extractor_params(
    dataset_uid: str,
    body: models.GuessExtractorParamsRequest | payloads.GuessExtractorParamsRequestRequest,
    *,
    options: Options | None = None,
) -> Call[models.GuessedExtractorParams]:
    return Call(
        GUESS_UNSAVED_RESOURCE_EXTRACTOR_PARAMS,
        f"/datasets/{_path_segment(dataset_uid)}/resources/guess_extractor_params/",
        body=JsonBody(body),
        options=options,
    )


def _read_preview_unsaved_resource_records(value: Any) -> models.ResourcePreview:
    from ..models.resource_preview import resource_preview_read

    result: models.ResourcePreview = resource_preview_read(value)
    return result


PREVIEW_UNSAVED_RESOURCE_RECORDS: Final[Operation[models.ResourcePreview]] = Operation(
    "preview_unsaved_resource_records",
    "POST",
    "/datasets/{dataset_uid}/resources/preview/",
    answers=(Answer(200, "application/json", _read_preview_unsaved_resource_records, items=("fields",)),),
    problems=(400, 401, 403, 404, 415, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_resources_unsaved.yaml:104",
)


def preview_unsaved_resource_records(
    dataset_uid: str,
    body: models.ResourcePreviewRequest | payloads.ResourcePreviewRequestRequest,
    *,
    options: Options | None = None,
) -> Call[models.ResourcePreview]:
    return Call(
        PREVIEW_UNSAVED_RESOURCE_RECORDS,
        f"/datasets/{_path_segment(dataset_uid)}/resources/preview/",
        body=JsonBody(body),
        options=options,
    )
