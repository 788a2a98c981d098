# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field as _field

from ..._seam.model import (
    ABSENT as _ABSENT,
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.shapes import BOOLEAN as _BOOLEAN, UNREADABLE as _UNREADABLE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ResourceHarvesting(_Model):
    """What is done about the resources of a harvested dataset.

    Attributes:
        download_resources: Whether resources are copied instead of attached by their address. Default false.
        metadata_only: Whether resources are left out altogether. Default false.
    """

    download_resources: bool = _ABSENT
    metadata_only: bool = _ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("download_resources", "download_resources", _BOOLEAN, default=False),
            _Field("metadata_only", "metadata_only", _BOOLEAN, default=False),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = resource_harvesting_read(d, cls)
        return self


def resource_harvesting_read(
    d: Mapping[str, Any], model: type[ResourceHarvesting] = ResourceHarvesting
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "download_resources" in d:
            self.download_resources = d["download_resources"]
            left -= 1
            if left == 0:
                return self
        if "metadata_only" in d:
            self.metadata_only = d["metadata_only"]
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
        "download_resources",
        "metadata_only",
    )
)
