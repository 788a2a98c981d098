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
from ..._seam.shapes import INTEGER as _INTEGER, TEXT as _TEXT, UNREADABLE as _UNREADABLE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectReference(_Model):
    """Another project, in short.

    Attributes:
        id: The project's number.
        name: What it is called.
        path_with_namespace: Its full path.
    """

    id: int
    name: str
    path_with_namespace: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("id", "id", _INTEGER, required=True),
            _Field("name", "name", _TEXT, required=True),
            _Field("path_with_namespace", "path_with_namespace", _TEXT, required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = project_reference_read(d, cls)
        return self


def project_reference_read(d: Mapping[str, Any], model: type[ProjectReference] = ProjectReference) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.id = d["id"]
        self.name = d["name"]
        self.path_with_namespace = d["path_with_namespace"]
        if left == 3:
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
        "id",
        "name",
        "path_with_namespace",
    )
)
