# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..._seam.model import Field, Fields, Model, salvage
from ..._seam.shapes import ANYTHING, BOOLEAN, UNREADABLE, ListOf, MapOf, Shape
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .load_mode import LoadMode


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class LoadRows(Model):
    """One batch of rows.

    Attributes:
        rows: The rows, by column name.
        mode: Whether rows are added to what is there or take its place. Default append.
        finalize: Whether this is the last batch. Default true.
    """

    rows: list[dict[str, Any]]
    mode: LoadMode | Unset = UNSET
    finalize: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = Fields(
        lambda: (
            Field("rows", "rows", ListOf(MapOf(ANYTHING)), required=True),
            Field("mode", "mode", Shape("one of append, overwrite", LOAD_MODE.__getitem__)),
            Field("finalize", "finalize", BOOLEAN),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        try:
            self = cls.__new__(cls)
            self.rows = d["rows"]
            self.mode = v if (v := d.get("mode", UNSET)) is UNSET else LOAD_MODE[v]
            self.finalize = d.get("finalize", UNSET)
            self.additional_properties = (
                {} if _KNOWN.issuperset(d) else {key: d[key] for key in d if key not in _KNOWN}
            )
        except UNREADABLE:
            return salvage(cls, d)  # once more, slowly: to say what is missing or where it does not fit
        return self


_KNOWN = frozenset(
    (
        "rows",
        "mode",
        "finalize",
    )
)

# After the class, since models may name each other in a circle.
from .load_mode import LOAD_MODE  # noqa: E402
