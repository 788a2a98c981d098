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
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ForkProject(_Model):
    """Where the copy goes and what it is called; the caller's own namespace and the same name otherwise.

    Attributes:
        namespace_path: Where it lives. 1 to 255 characters.
        path: The last part of its path. 1 to 255 characters.
        name: What it is called. 1 to 255 characters.
    """

    namespace_path: str | Unset = UNSET
    path: str | Unset = UNSET
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("namespace_path", "namespace_path", _TEXT),
            _Field("path", "path", _TEXT),
            _Field("name", "name", _TEXT),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = fork_project_read(d, cls)
        return self


def fork_project_read(d: Mapping[str, Any], model: type[ForkProject] = ForkProject) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "namespace_path" in d:
            self.namespace_path = d["namespace_path"]
            left -= 1
            if left == 0:
                return self
        if "path" in d:
            self.path = d["path"]
            left -= 1
            if left == 0:
                return self
        if "name" in d:
            self.name = d["name"]
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
        "namespace_path",
        "path",
        "name",
    )
)
