# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from ..._seam.enums import Members as _Members, OpenStrEnum as _OpenStrEnum


class ApiCallsQuotaUnit(_OpenStrEnum):
    """Length of the period."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    MONTH = "month"


api_calls_quota_unit_members: _Members[ApiCallsQuotaUnit] = _Members(ApiCallsQuotaUnit)
