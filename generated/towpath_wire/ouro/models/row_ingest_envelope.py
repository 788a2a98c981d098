# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..._seam.model import Field, Fields, Model, salvage
from ..._seam.shapes import (
    ANYTHING,
    NULL,
    TEXT,
    UNREADABLE,
    ByKind,
    MapOf,
    ModelOf,
    Nullable,
    Shape,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .error_value import ErrorValue


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class RowIngestEnvelope(Model):
    """The count of rows beside the envelope.

    Attributes:
        data: Not used.
        error: What went wrong, as a sentence or as an object; null when nothing did.
        row_ingest: What became of a batch.
        warning: What the service wants to be known.
    """

    data: dict[str, Any] | None
    error: ErrorValue
    row_ingest: RowIngest
    warning: dict[str, Any] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = Fields(
        lambda: (
            Field("data", "data", Nullable(MapOf(ANYTHING)), required=True),
            Field("error", "error", ERROR_VALUE, required=True),
            Field("row_ingest", "row_ingest", ModelOf(RowIngest), required=True),
            Field("warning", "warning", _WARNING),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        try:
            self = cls.__new__(cls)
            self.data = d["data"]
            self.error = ERROR_VALUE.read(d["error"])
            self.row_ingest = RowIngest.from_dict(d["row_ingest"])
            self.warning = d.get("warning", UNSET)
            self.additional_properties = (
                {} if _KNOWN.issuperset(d) else {key: d[key] for key in d if key not in _KNOWN}
            )
        except UNREADABLE:
            return salvage(cls, d)  # once more, slowly: to say what is missing or where it does not fit
        return self


_KNOWN = frozenset(
    (
        "data",
        "error",
        "row_ingest",
        "warning",
    )
)
_WARNING: Shape = ByKind(
    "an object or a string or null", lambda: {dict: MapOf(ANYTHING), str: TEXT, type(None): NULL}
)

# After the class, since models may name each other in a circle.
from .error_value import ERROR_VALUE  # noqa: E402
from .row_ingest import RowIngest  # noqa: E402
