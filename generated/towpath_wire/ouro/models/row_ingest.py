# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..._seam.model import Field, Fields, Model, salvage
from ..._seam.shapes import INTEGER, UNREADABLE, Shape

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .load_mode import LoadMode


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class RowIngest(Model):
    """What became of a batch.

    Attributes:
        inserted: Rows that went in. At least 0.
        updated: Rows that changed. At least 0.
        skipped: Rows that were left out. At least 0.
        mode: Whether rows are added to what is there or take its place.
    """

    inserted: int
    updated: int
    skipped: int
    mode: LoadMode
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = Fields(
        lambda: (
            Field("inserted", "inserted", INTEGER, required=True),
            Field("updated", "updated", INTEGER, required=True),
            Field("skipped", "skipped", INTEGER, required=True),
            Field("mode", "mode", Shape("one of append, overwrite", LOAD_MODE.__getitem__), required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        try:
            self = cls.__new__(cls)
            self.inserted = d["inserted"]
            self.updated = d["updated"]
            self.skipped = d["skipped"]
            self.mode = LOAD_MODE[d["mode"]]
            self.additional_properties = (
                {} if _KNOWN.issuperset(d) else {key: d[key] for key in d if key not in _KNOWN}
            )
        except UNREADABLE:
            return salvage(cls, d)  # once more, slowly: to say what is missing or where it does not fit
        return self


_KNOWN = frozenset(
    (
        "inserted",
        "updated",
        "skipped",
        "mode",
    )
)

# After the class, since models may name each other in a circle.
from .load_mode import LOAD_MODE  # noqa: E402
