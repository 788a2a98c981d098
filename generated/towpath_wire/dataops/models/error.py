# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from ..._seam.shapes import ByKeys as _ByKeys, Shape as _Shape

error_shape: _Shape = _ByKeys(
    lambda: (
        ("message", MessageError),
        ("error", ParameterError),
    )
)

from .message_error import MessageError  # noqa: E402
from .parameter_error import ParameterError  # noqa: E402

Error: TypeAlias = MessageError | ParameterError
"""A refusal, in one of GitLab's two spellings."""
