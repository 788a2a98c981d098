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
    ANYTHING as _ANYTHING,
    BOOLEAN as _BOOLEAN,
    INTEGER as _INTEGER,
    UNREADABLE as _UNREADABLE,
    MapOf as _MapOf,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class MetadataSearchBoosts(_Model):
    """A metadata value that weighs fields in full-text search.

    Attributes:
        value: Weight by name of the field, from 0.
        remote_value: The value on the remote dataset; only on linked datasets. Read-only.
        override_remote_value: True keeps the local value, false follows the remote one; only on linked
            datasets.
    """

    value: dict[str, int]
    remote_value: Any = UNSET
    override_remote_value: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("value", "value", _MapOf(_INTEGER), required=True),
            _Field("remote_value", "remote_value", _ANYTHING, read_only=True),
            _Field("override_remote_value", "override_remote_value", _BOOLEAN),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = metadata_search_boosts_read(d, cls)
        return self


def metadata_search_boosts_read(
    d: Mapping[str, Any], model: type[MetadataSearchBoosts] = MetadataSearchBoosts
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.value = d["value"]
        if left == 1:
            return self
        if "remote_value" in d:
            self.remote_value = d["remote_value"]
            left -= 1
            if left == 1:
                return self
        if "override_remote_value" in d:
            self.override_remote_value = d["override_remote_value"]
            left -= 1
            if left == 1:
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
        "value",
        "remote_value",
        "override_remote_value",
    )
)
