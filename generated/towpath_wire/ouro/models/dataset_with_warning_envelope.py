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
    UNREADABLE as _UNREADABLE,
    MapOf as _MapOf,
    ModelOf as _ModelOf,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .error_value import ErrorValue


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetWithWarningEnvelope(_Model):
    """A dataset in the envelope, with a warning beside it.

    Attributes:
        data: A dataset, either a file or a table.
        error: What went wrong, as a sentence or as an object; null when nothing did.
        warning: What the service wants to be known.
    """

    data: Dataset
    error: ErrorValue
    warning: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("data", "data", _ModelOf(Dataset), required=True),
            _Field("error", "error", error_value_shape, required=True),
            _Field("warning", "warning", _MapOf(_ANYTHING)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = dataset_with_warning_envelope_read(d, cls)
        return self


def dataset_with_warning_envelope_read(
    d: Mapping[str, Any], model: type[DatasetWithWarningEnvelope] = DatasetWithWarningEnvelope
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.data = dataset_read(d["data"])
        self.error = error_value_shape.read(d["error"])
        if left == 2:
            return self
        if "warning" in d:
            self.warning = d["warning"]
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
        "data",
        "error",
        "warning",
    )
)

# After the class, since models may name each other in a circle.
from .dataset import Dataset, dataset_read  # noqa: E402
from .error_value import error_value_shape  # noqa: E402
