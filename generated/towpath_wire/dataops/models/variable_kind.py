# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class VariableKind(_OpenStrEnum):
    """Whether jobs find a variable's value in the environment or in a file."""

    ENV_VAR = "env_var"
    FILE = "file"


variable_kind_members: _Members[VariableKind] = _Members(VariableKind)
