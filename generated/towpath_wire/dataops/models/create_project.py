# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
from ..._seam.shapes import (
    BOOLEAN as _BOOLEAN,
    INTEGER as _INTEGER,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    EnumOf as _EnumOf,
    Nullable as _Nullable,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .visibility import Visibility


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateProject(_Model):
    """A new project, with a name, a path, or both. Whatever is not listed here is ignored.

    Attributes:
        name: What it is called; made of the path where it is not given. 1 to 255 characters.
        description: What it is for.
        path: The last part of its path; made of the name where it is not given. 1 to 255 characters.
        namespace_id: Where it lives; the caller's own namespace without it.
        visibility: Who sees a project beside its members.
        default_branch: The first branch. 1 to 255 characters.
        initialize_with_readme: Whether it starts with a branch and a file, instead of empty. Default false.
    """

    name: str | Unset = UNSET
    description: str | None | Unset = UNSET
    path: str | Unset = UNSET
    namespace_id: int | Unset = UNSET
    visibility: Visibility | Unset = UNSET
    default_branch: str | Unset = UNSET
    initialize_with_readme: bool = _ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("name", "name", _TEXT),
            _Field("description", "description", _Nullable(_TEXT)),
            _Field("path", "path", _TEXT),
            _Field("namespace_id", "namespace_id", _INTEGER),
            _Field("visibility", "visibility", _EnumOf(visibility_members)),
            _Field("default_branch", "default_branch", _TEXT),
            _Field("initialize_with_readme", "initialize_with_readme", _BOOLEAN, default=False),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = create_project_read(d, cls)
        return self


def create_project_read(d: Mapping[str, Any], model: type[CreateProject] = CreateProject) -> Any:
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
        if "namespace_id" in d:
            self.namespace_id = d["namespace_id"]
            left -= 1
            if left == 0:
                return self
        if "visibility" in d:
            self.visibility = visibility_members[d["visibility"]]
            left -= 1
            if left == 0:
                return self
        if "default_branch" in d:
            self.default_branch = d["default_branch"]
            left -= 1
            if left == 0:
                return self
        if "initialize_with_readme" in d:
            self.initialize_with_readme = d["initialize_with_readme"]
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
        "namespace_id",
        "visibility",
        "default_branch",
        "initialize_with_readme",
    )
)

# After the class, since models may name each other in a circle.
from .visibility import visibility_members  # noqa: E402
