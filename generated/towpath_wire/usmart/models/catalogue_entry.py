# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
from ..._seam.moments import IDENTIFIER as _IDENTIFIER, uuid as _uuid
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, EnumOf as _EnumOf, Nullable as _Nullable
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self
    from uuid import UUID

    from .access_level import AccessLevel


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CatalogueEntry(_Model):
    """A dataset in a DCAT feed.

    Attributes:
        type: `dcat:Dataset`.
        identifier: The dataset's GUID.
        title: What it is called.
        description: What it holds.
        access_level: Whether everybody may see a dataset.
    """

    type: str | Unset = UNSET
    identifier: UUID
    title: str | Unset = UNSET
    description: str | None | Unset = UNSET
    access_level: AccessLevel | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("@type", "type", _TEXT),
            _Field("identifier", "identifier", _IDENTIFIER, required=True),
            _Field("title", "title", _TEXT),
            _Field("description", "description", _Nullable(_TEXT)),
            _Field("accessLevel", "access_level", _EnumOf(access_level_members)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = catalogue_entry_read(d, cls)
        return self


def catalogue_entry_read(d: Mapping[str, Any], model: type[CatalogueEntry] = CatalogueEntry) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.identifier = _uuid(d["identifier"])
        if left == 1:
            return self
        if "@type" in d:
            self.type = d["@type"]
            left -= 1
            if left == 1:
                return self
        if "title" in d:
            self.title = d["title"]
            left -= 1
            if left == 1:
                return self
        if "description" in d:
            self.description = d["description"]
            left -= 1
            if left == 1:
                return self
        if "accessLevel" in d:
            self.access_level = access_level_members[d["accessLevel"]]
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
        "@type",
        "identifier",
        "title",
        "description",
        "accessLevel",
    )
)

# After the class, since models may name each other in a circle.
from .access_level import access_level_members  # noqa: E402
