# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field as _field

from ..._seam.model import (
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.shapes import (
    BOOLEAN as _BOOLEAN,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    ListOf as _ListOf,
    ModelOf as _ModelOf,
    Nullable as _Nullable,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetSecurity(_Model):
    """What those it applies to may see of a dataset, and how often they may ask.

    Attributes:
        is_data_visible: Whether the records are visible at all.
        visible_fields: Names of the visible fields; null shows every field, an empty list none.
        filter_query: ODSQL condition that a record must meet to be visible; empty shows all.
        api_calls_quota: Ceiling on API calls, null for none.
    """

    is_data_visible: bool | Unset = UNSET
    visible_fields: list[str] | None | Unset = UNSET
    filter_query: str | Unset = UNSET
    api_calls_quota: ApiCallsQuota | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("is_data_visible", "is_data_visible", _BOOLEAN),
            _Field("visible_fields", "visible_fields", _Nullable(_ListOf(_TEXT))),
            _Field("filter_query", "filter_query", _TEXT),
            _Field("api_calls_quota", "api_calls_quota", _Nullable(_ModelOf(ApiCallsQuota))),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = dataset_security_read(d, cls)
        return self


def dataset_security_read(d: Mapping[str, Any], model: type[DatasetSecurity] = DatasetSecurity) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "is_data_visible" in d:
            self.is_data_visible = d["is_data_visible"]
            left -= 1
            if left == 0:
                return self
        if "visible_fields" in d:
            self.visible_fields = d["visible_fields"]
            left -= 1
            if left == 0:
                return self
        if "filter_query" in d:
            self.filter_query = d["filter_query"]
            left -= 1
            if left == 0:
                return self
        if "api_calls_quota" in d:
            self.api_calls_quota = None if (v := d["api_calls_quota"]) is None else api_calls_quota_read(v)
            left -= 1
            if left == 0:
                return self
        self.additional_properties = extra = {}
        for key in d:
            if key not in _KNOWN:
                extra[key] = d[key]
    except _UNREADABLE:
        return _salvage(model, d)  # once more, slowly: to say what is missing or where it does not fit
    return self


_KNOWN: frozenset[str] = frozenset(
    (
        "is_data_visible",
        "visible_fields",
        "filter_query",
        "api_calls_quota",
    )
)

# After the class, since models may name each other in a circle.
from .api_calls_quota import ApiCallsQuota, api_calls_quota_read  # noqa: E402
