# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from ..._seam.shapes import Shape as _Shape, Tagged as _Tagged

invalid_request_shape: _Shape = _Tagged(
    "error_code", lambda: {"validation_error": ValidationError, "bad_request": BadRequestError}
)

from .bad_request_error import BadRequestError  # noqa: E402
from .validation_error import ValidationError  # noqa: E402

InvalidRequest: TypeAlias = ValidationError | BadRequestError
"""Why a request was refused before anything was done."""
