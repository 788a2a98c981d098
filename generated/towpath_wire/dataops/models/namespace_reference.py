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
from ..._seam.shapes import (
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

    from .namespace_kind import NamespaceKind


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class NamespaceReference(_Model):
    """The namespace that a project is in.

    Attributes:
        id: The namespace's number.
        name: What it is called.
        path: The last part of its path.
        kind: Whose namespace it is.
        full_path: Its path, from the outermost group.
        parent_id: The group that it is in.
        avatar_url: Where the picture is.
        web_url: Its page.
    """

    id: int
    name: str
    path: str
    kind: NamespaceKind
    full_path: str
    parent_id: int | None | Unset = UNSET
    avatar_url: str | None | Unset = UNSET
    web_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("id", "id", _INTEGER, required=True),
            _Field("name", "name", _TEXT, required=True),
            _Field("path", "path", _TEXT, required=True),
            _Field("kind", "kind", _EnumOf(namespace_kind_members), required=True),
            _Field("full_path", "full_path", _TEXT, required=True),
            _Field("parent_id", "parent_id", _Nullable(_INTEGER)),
            _Field("avatar_url", "avatar_url", _Nullable(_TEXT)),
            _Field("web_url", "web_url", _TEXT),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = namespace_reference_read(d, cls)
        return self


def namespace_reference_read(
    d: Mapping[str, Any], model: type[NamespaceReference] = NamespaceReference
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.id = d["id"]
        self.name = d["name"]
        self.path = d["path"]
        self.kind = namespace_kind_members[d["kind"]]
        self.full_path = d["full_path"]
        if left == 5:
            return self
        if "parent_id" in d:
            self.parent_id = d["parent_id"]
            left -= 1
            if left == 5:
                return self
        if "avatar_url" in d:
            self.avatar_url = d["avatar_url"]
            left -= 1
            if left == 5:
                return self
        if "web_url" in d:
            self.web_url = d["web_url"]
            left -= 1
            if left == 5:
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
        "path",
        "kind",
        "full_path",
        "parent_id",
        "avatar_url",
        "web_url",
    )
)

# After the class, since models may name each other in a circle.
from .namespace_kind import namespace_kind_members  # noqa: E402
