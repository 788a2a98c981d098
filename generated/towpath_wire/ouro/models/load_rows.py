# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
    ANYTHING as _ANYTHING,
    BOOLEAN as _BOOLEAN,
    UNREADABLE as _UNREADABLE,
    EnumOf as _EnumOf,
    ListOf as _ListOf,
    MapOf as _MapOf,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .load_mode import LoadMode


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class LoadRows(_Model):
    """One batch of rows.

    Attributes:
        rows: The rows, by column name.
        mode: Whether rows are added to what is there or take its place. Default append.
        finalize: Whether this is the last batch. Default true.
    """

    rows: list[dict[str, Any]]
    mode: LoadMode = _ABSENT
    finalize: bool = _ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("rows", "rows", _ListOf(_MapOf(_ANYTHING)), required=True),
            _Field("mode", "mode", _EnumOf(load_mode_members), default="append"),
            _Field("finalize", "finalize", _BOOLEAN, default=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = load_rows_read(d, cls)
        return self


def load_rows_read(d: Mapping[str, Any], model: type[LoadRows] = LoadRows) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.rows = d["rows"]
        if left == 1:
            return self
        if "mode" in d:
            self.mode = load_mode_members[d["mode"]]
            left -= 1
            if left == 1:
                return self
        if "finalize" in d:
            self.finalize = d["finalize"]
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
        "rows",
        "mode",
        "finalize",
    )
)

# After the class, since models may name each other in a circle.
from .load_mode import load_mode_members  # noqa: E402
