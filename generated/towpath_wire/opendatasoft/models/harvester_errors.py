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
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, MapOf as _MapOf, Nullable as _Nullable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class HarvesterErrors(_Model):
    """What went wrong in the last or the current run.

    Attributes:
        harvester: What stopped the whole run, null if nothing did.
        resources: What went wrong with single datasets, by their remote identifier.
    """

    harvester: str | None
    resources: dict[str, str]
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("harvester", "harvester", _Nullable(_TEXT), required=True),
            _Field("resources", "resources", _MapOf(_TEXT), required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = harvester_errors_read(d, cls)
        return self


def harvester_errors_read(d: Mapping[str, Any], model: type[HarvesterErrors] = HarvesterErrors) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.harvester = d["harvester"]
        self.resources = d["resources"]
        if left == 2:
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
        "harvester",
        "resources",
    )
)
