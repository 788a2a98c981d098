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
from ..._seam.shapes import UNREADABLE as _UNREADABLE, ModelOf as _ModelOf, Nullable as _Nullable
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectPermissions(_Model):
    """What the caller may do, by the project and by its group.

    Attributes:
        project_access
        group_access
    """

    project_access: Access | None | Unset = UNSET
    group_access: Access | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("project_access", "project_access", _Nullable(_ModelOf(Access))),
            _Field("group_access", "group_access", _Nullable(_ModelOf(Access))),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = project_permissions_read(d, cls)
        return self


def project_permissions_read(
    d: Mapping[str, Any], model: type[ProjectPermissions] = ProjectPermissions
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "project_access" in d:
            self.project_access = None if (v := d["project_access"]) is None else access_read(v)
            left -= 1
            if left == 0:
                return self
        if "group_access" in d:
            self.group_access = None if (v := d["group_access"]) is None else access_read(v)
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
        "project_access",
        "group_access",
    )
)

# After the class, since models may name each other in a circle.
from .access import Access, access_read  # noqa: E402
