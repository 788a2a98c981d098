# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import Any, TypeAlias

DatasetStatusParams: TypeAlias = dict[str, Any]
"""Facts that depend on the state; in `limit_reached` the key `error` holds `limit_type`, `limit` and `value`.

"""
