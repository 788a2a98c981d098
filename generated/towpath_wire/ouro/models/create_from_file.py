# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..._seam.model import Field as _Field
from ..._seam.model import Fields as _Fields
from ..._seam.model import Model as _Model
from ..._seam.model import salvage as _salvage
from ..._seam.moments import uuid as _uuid
from ..._seam.shapes import ANYTHING as _ANYTHING
from ..._seam.shapes import NUMBER as _NUMBER
from ..._seam.shapes import TEXT as _TEXT
from ..._seam.shapes import UNREADABLE as _UNREADABLE
from ..._seam.shapes import ListOf as _ListOf
from ..._seam.shapes import MapOf as _MapOf
from ..._seam.shapes import ModelOf as _ModelOf
from ..._seam.shapes import Nullable as _Nullable
from ..._seam.shapes import Shape as _Shape
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self
    from uuid import UUID

    from .monetization import Monetization
    from .visibility import Visibility


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateFromFile(_Model):
    """An uploaded file and the settings of the dataset made of it.

    Attributes:
        name: What it is called. 1 to 200 characters.
        description: What it holds.
        visibility: Who can see an asset.
        monetization: How an asset is paid for.
        price: What unlocking it costs.
        metadata: An uploaded file, as its metadata names it.
        preview: A few rows to show.
        id: The stored file's identifier, as clients repeat it.
        asset_type: Clients send `file`.
    """

    name: str
    description: str | None | Unset = UNSET
    visibility: Visibility | Unset = UNSET
    monetization: Monetization | Unset = UNSET
    price: float | None | Unset = UNSET
    metadata: FileReference
    preview: list[dict[str, Any]] | None | Unset = UNSET
    id: UUID | Unset = UNSET
    asset_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("name", "name", _TEXT, required=True),
            _Field("description", "description", _Nullable(_TEXT)),
            _Field(
                "visibility",
                "visibility",
                _Shape(
                    "one of public, private, organization, monetized, inherit", visibility_members.__getitem__
                ),
            ),
            _Field(
                "monetization",
                "monetization",
                _Shape("one of none, pay-to-unlock, pay-per-use", monetization_members.__getitem__),
            ),
            _Field("price", "price", _Nullable(_NUMBER)),
            _Field("metadata", "metadata", _ModelOf(FileReference), required=True),
            _Field("preview", "preview", _Nullable(_ListOf(_MapOf(_ANYTHING)))),
            _Field("id", "id", _Shape("a UUID", _uuid)),
            _Field("asset_type", "asset_type", _TEXT),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        try:
            self = cls.__new__(cls)
            self.name = d["name"]
            self.description = d.get("description", UNSET)
            self.visibility = v if (v := d.get("visibility", UNSET)) is UNSET else visibility_members[v]
            self.monetization = v if (v := d.get("monetization", UNSET)) is UNSET else monetization_members[v]
            self.price = d.get("price", UNSET)
            self.metadata = FileReference.from_dict(d["metadata"])
            self.preview = d.get("preview", UNSET)
            self.id = v if (v := d.get("id", UNSET)) is UNSET else _uuid(v)
            self.asset_type = d.get("asset_type", UNSET)
            self.additional_properties = (
                {} if _KNOWN.issuperset(d) else {key: d[key] for key in d if key not in _KNOWN}
            )
        except _UNREADABLE:
            return _salvage(cls, d)  # once more, slowly: to say what is missing or where it does not fit
        return self


_KNOWN: frozenset[str] = frozenset(
    (
        "name",
        "description",
        "visibility",
        "monetization",
        "price",
        "metadata",
        "preview",
        "id",
        "asset_type",
    )
)

# After the class, since models may name each other in a circle.
from .file_reference import FileReference  # noqa: E402
from .monetization import monetization_members  # noqa: E402
from .visibility import visibility_members  # noqa: E402
