# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

NameMapping: TypeAlias = dict[str, str]
"""What a remote name is called here, by remote name."""
