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
from ..._seam.shapes import (
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    ListOf as _ListOf,
    ModelOf as _ModelOf,
    array as _array,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Catalogue(_Model):
    """A DCAT feed.

    Attributes:
        context: What the names mean.
        id: The feed's own URL; the organisation's GUID is in it. Format uri.
        type: `dcat:Catalog`.
        title: What the organisation is called.
        dataset: The datasets.
    """

    context: str | Unset = UNSET
    id: str
    type: str | Unset = UNSET
    title: str | Unset = UNSET
    dataset: list[CatalogueEntry]
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("@context", "context", _TEXT),
            _Field("@id", "id", _TEXT, required=True),
            _Field("@type", "type", _TEXT),
            _Field("title", "title", _TEXT),
            _Field("dataset", "dataset", _ListOf(_ModelOf(CatalogueEntry)), required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = catalogue_read(d, cls)
        return self


def catalogue_read(d: Mapping[str, Any], model: type[Catalogue] = Catalogue) -> Any:
    found: list[Any]
    try:
        self: Any = _new(model)
        left = len(d)
        self.id = d["@id"]
        self.dataset = found = []
        for item in v if (v := d["dataset"]).__class__ is list else _array(v):
            found.append(catalogue_entry_read(item))
        if left == 2:
            return self
        if "@context" in d:
            self.context = d["@context"]
            left -= 1
            if left == 2:
                return self
        if "@type" in d:
            self.type = d["@type"]
            left -= 1
            if left == 2:
                return self
        if "title" in d:
            self.title = d["title"]
            left -= 1
            if left == 2:
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
        "@context",
        "@id",
        "@type",
        "title",
        "dataset",
    )
)

# After the class, since models may name each other in a circle.
from .catalogue_entry import CatalogueEntry, catalogue_entry_read  # noqa: E402
