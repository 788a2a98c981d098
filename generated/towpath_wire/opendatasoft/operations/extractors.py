# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on extractors: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.calls import Answer, Call, Operation
from ..._seam.shapes import ListOf as _ListOf, ModelOf as _ModelOf, decode as _decode

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from .. import models


def _read_list_extractors(value: Any) -> list[models.Extractor]:
    from ..models.extractor import Extractor

    result: list[models.Extractor] = _decode(value, _ListOf(_ModelOf(Extractor)))
    return result


LIST_EXTRACTORS: Final[Operation[list[models.Extractor]]] = Operation(
    "list_extractors",
    "GET",
    "/extractors/",
    answers=(Answer(200, "application/json", _read_list_extractors, items=()),),
    problems=(400, 401, 403, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_resources_unsaved.yaml:4",
)


def list_extractors(*, options: Options | None = None) -> Call[list[models.Extractor]]:
    return Call(
        LIST_EXTRACTORS,
        "/extractors/",
        options=options,
    )
