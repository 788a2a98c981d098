# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..._seam.model import Field as _Field
from ..._seam.model import Fields as _Fields
from ..._seam.model import Model as _Model
from ..._seam.model import salvage as _salvage
from ..._seam.shapes import INTEGER as _INTEGER
from ..._seam.shapes import UNREADABLE as _UNREADABLE
from ..._seam.shapes import Shape as _Shape

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .load_mode import LoadMode


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class RowIngest(_Model):
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

    __wire__ = _Fields(
        lambda: (
            _Field("inserted", "inserted", _INTEGER, required=True),
            _Field("updated", "updated", _INTEGER, required=True),
            _Field("skipped", "skipped", _INTEGER, required=True),
            _Field(
                "mode",
                "mode",
                _Shape("one of append, overwrite", load_mode_members.__getitem__),
                required=True,
            ),
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
            self.mode = load_mode_members[d["mode"]]
            self.additional_properties = (
                {} if _KNOWN.issuperset(d) else {key: d[key] for key in d if key not in _KNOWN}
            )
        except _UNREADABLE:
            return _salvage(cls, d)  # once more, slowly: to say what is missing or where it does not fit
        return self


_KNOWN: frozenset[str] = frozenset(
    (
        "inserted",
        "updated",
        "skipped",
        "mode",
    )
)

# After the class, since models may name each other in a circle.
from .load_mode import load_mode_members  # noqa: E402
