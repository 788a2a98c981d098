# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from ..._seam.shapes import Shape as _Shape, Tagged as _Tagged

harvester_action_refusal_shape: _Shape = _Tagged(
    "error_code",
    lambda: {
        "invalid_harvester_status": InvalidHarvesterStatusError,
        "validation_error": ValidationError,
        "bad_request": BadRequestError,
    },
)

from .bad_request_error import BadRequestError  # noqa: E402
from .invalid_harvester_status_error import InvalidHarvesterStatusError  # noqa: E402
from .validation_error import ValidationError  # noqa: E402

HarvesterActionRefusal: TypeAlias = InvalidHarvesterStatusError | ValidationError | BadRequestError
"""Why an action on a harvester was refused."""
