# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from ..._seam.shapes import Shape as _Shape, Tagged as _Tagged

dataset_action_refusal_shape: _Shape = _Tagged(
    "error_code",
    lambda: {
        "invalid_dataset_status": InvalidDatasetStatusError,
        "validation_error": ValidationError,
        "bad_request": BadRequestError,
    },
)

from .bad_request_error import BadRequestError  # noqa: E402
from .invalid_dataset_status_error import InvalidDatasetStatusError  # noqa: E402
from .validation_error import ValidationError  # noqa: E402

DatasetActionRefusal: TypeAlias = InvalidDatasetStatusError | ValidationError | BadRequestError
"""Why an action on a dataset was refused."""
