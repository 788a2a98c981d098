# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class ApiCallsLimitUnit(_OpenStrEnum):
    """Length of the period."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    HOUR = "hour"
    MINUTE = "minute"
    SECOND = "second"


api_calls_limit_unit_members: _Members[ApiCallsLimitUnit] = _Members(ApiCallsLimitUnit)
