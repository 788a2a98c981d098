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
from ..._seam.shapes import (
    ANYTHING as _ANYTHING,
    NULL as _NULL,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    ByKind as _ByKind,
    MapOf as _MapOf,
    ModelOf as _ModelOf,
    Nullable as _Nullable,
    Shape as _Shape,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .error_value import ErrorValue


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class RowIngestEnvelope(_Model):
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

    __wire__ = _Fields(
        lambda: (
            _Field("data", "data", _Nullable(_MapOf(_ANYTHING)), required=True),
            _Field("error", "error", error_value_shape, required=True),
            _Field("row_ingest", "row_ingest", _ModelOf(RowIngest), required=True),
            _Field("warning", "warning", _WARNING),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = row_ingest_envelope_read(d, cls)
        return self


def row_ingest_envelope_read(d: Mapping[str, Any], model: type[RowIngestEnvelope] = RowIngestEnvelope) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.data = d["data"]
        self.error = error_value_shape.read(d["error"])
        self.row_ingest = row_ingest_read(d["row_ingest"])
        if left == 3:
            return self
        if "warning" in d:
            self.warning = d["warning"]
            left -= 1
            if left == 3:
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
        "data",
        "error",
        "row_ingest",
        "warning",
    )
)
_WARNING: _Shape = _ByKind(
    "an object or a string or null", lambda: {dict: _MapOf(_ANYTHING), str: _TEXT, type(None): _NULL}
)

# After the class, since models may name each other in a circle.
from .error_value import error_value_shape  # noqa: E402
from .row_ingest import RowIngest, row_ingest_read  # noqa: E402
