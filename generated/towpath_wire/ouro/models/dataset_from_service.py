# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, EnumOf as _EnumOf, Nullable as _Nullable
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .visibility import Visibility


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetFromService(_Model):
    """The settings of a table made from a service's answer.

    Attributes:
        name: What it is called. 1 to 200 characters.
        description: What it holds.
        visibility: Who can see an asset.
        location: Where the array stands in the answer, such as `data.values`; without it, the answer is the
            array. Format dot-path.
    """

    name: str
    description: str | None | Unset = UNSET
    visibility: Visibility | Unset = UNSET
    location: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("name", "name", _TEXT, required=True),
            _Field("description", "description", _Nullable(_TEXT)),
            _Field("visibility", "visibility", _EnumOf(visibility_members)),
            _Field("location", "location", _TEXT),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = dataset_from_service_read(d, cls)
        return self


def dataset_from_service_read(
    d: Mapping[str, Any], model: type[DatasetFromService] = DatasetFromService
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.name = d["name"]
        if left == 1:
            return self
        if "description" in d:
            self.description = d["description"]
            left -= 1
            if left == 1:
                return self
        if "visibility" in d:
            self.visibility = visibility_members[d["visibility"]]
            left -= 1
            if left == 1:
                return self
        if "location" in d:
            self.location = d["location"]
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
        "name",
        "description",
        "visibility",
        "location",
    )
)

# After the class, since models may name each other in a circle.
from .visibility import visibility_members  # noqa: E402
