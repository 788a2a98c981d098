# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
from ..._seam.shapes import INTEGER as _INTEGER, UNREADABLE as _UNREADABLE, EnumOf as _EnumOf

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
            _Field("mode", "mode", _EnumOf(load_mode_members), required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = row_ingest_read(d, cls)
        return self


def row_ingest_read(d: Mapping[str, Any], model: type[RowIngest] = RowIngest) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.inserted = d["inserted"]
        self.updated = d["updated"]
        self.skipped = d["skipped"]
        self.mode = load_mode_members[d["mode"]]
        if left == 4:
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
        "inserted",
        "updated",
        "skipped",
        "mode",
    )
)

# After the class, since models may name each other in a circle.
from .load_mode import load_mode_members  # noqa: E402
