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
from ..._seam.shapes import UNREADABLE as _UNREADABLE, ListOf as _ListOf, ModelOf as _ModelOf, array as _array

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .error_value import ErrorValue


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PermissionsEnvelope(_Model):
    """Permissions in the envelope.

    Attributes:
        data
        error: What went wrong, as a sentence or as an object; null when nothing did.
    """

    data: list[Permission]
    error: ErrorValue
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("data", "data", _ListOf(_ModelOf(Permission)), required=True),
            _Field("error", "error", error_value_shape, required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = permissions_envelope_read(d, cls)
        return self


def permissions_envelope_read(
    d: Mapping[str, Any], model: type[PermissionsEnvelope] = PermissionsEnvelope
) -> Any:
    found: list[Any]
    try:
        self: Any = _new(model)
        left = len(d)
        self.data = found = []
        for item in v if (v := d["data"]).__class__ is list else _array(v):
            found.append(permission_read(item))
        self.error = error_value_shape.read(d["error"])
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
    )
)

# After the class, since models may name each other in a circle.
from .error_value import error_value_shape  # noqa: E402
from .permission import Permission, permission_read  # noqa: E402
