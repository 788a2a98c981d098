# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
class UpdateProject(_Model):
    """What to change; one setting at least.

    Attributes:
        name: What it is called. 1 to 255 characters.
        description: What it is for.
        path: The last part of its path. 1 to 255 characters.
        visibility: Who sees a project beside its members.
    """

    name: str | Unset = UNSET
    description: str | None | Unset = UNSET
    path: str | Unset = UNSET
    visibility: Visibility | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("name", "name", _TEXT),
            _Field("description", "description", _Nullable(_TEXT)),
            _Field("path", "path", _TEXT),
            _Field("visibility", "visibility", _EnumOf(visibility_members)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = update_project_read(d, cls)
        return self


def update_project_read(d: Mapping[str, Any], model: type[UpdateProject] = UpdateProject) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "name" in d:
            self.name = d["name"]
            left -= 1
            if left == 0:
                return self
        if "description" in d:
            self.description = d["description"]
            left -= 1
            if left == 0:
                return self
        if "path" in d:
            self.path = d["path"]
            left -= 1
            if left == 0:
                return self
        if "visibility" in d:
            self.visibility = visibility_members[d["visibility"]]
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
        "name",
        "description",
        "path",
        "visibility",
    )
)

# After the class, since models may name each other in a circle.
from .visibility import visibility_members  # noqa: E402
