# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on processors: what each is, and how its call is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._seam.calls import Answer, Call, Operation
from ..._seam.shapes import ListOf as _ListOf, ModelOf as _ModelOf, decode as _decode

if TYPE_CHECKING:
    from ..._seam.calls import Options
    from .. import models


def _read_list_processors(value: Any) -> list[models.AvailableProcessor]:
    from ..models.available_processor import AvailableProcessor

    result: list[models.AvailableProcessor] = _decode(value, _ListOf(_ModelOf(AvailableProcessor)))
    return result


LIST_PROCESSORS: Final[Operation[list[models.AvailableProcessor]]] = Operation(
    "list_processors",
    "GET",
    "/processors/",
    answers=(Answer(200, "application/json", _read_list_processors, items=()),),
    problems=(400, 401, 403, 429, 500),
    security=(("HeaderAPIKey",), ("QueryAPIKey",)),
    idempotent=True,
    permission=("edit_dataset",),
    evidence="documented",
    spec="specs/opendatasoft/paths/dataset_processors.yaml:167",
)


def list_processors(*, options: Options | None = None) -> Call[list[models.AvailableProcessor]]:
    return Call(
        LIST_PROCESSORS,
        "/processors/",
        options=options,
    )
