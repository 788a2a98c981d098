# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..._seam.model import Field, Fields, Model, salvage
from ..._seam.shapes import NULL, UNREADABLE
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .error_value import ErrorValue


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ErrorEnvelope(Model):
    """The envelope of a failure.

    Attributes:
        data: Always null.
        token: Null, where a token was asked for.
        error: What went wrong, as a sentence or as an object; null when nothing did.
    """

    data: None
    token: None | Unset = UNSET
    error: ErrorValue
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = Fields(
        lambda: (
            Field("data", "data", NULL, required=True),
            Field("token", "token", NULL),
            Field("error", "error", ERROR_VALUE, required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        try:
            self = cls.__new__(cls)
            self.data = d["data"]
            self.token = d.get("token", UNSET)
            self.error = ERROR_VALUE.read(d["error"])
            self.additional_properties = (
                {} if _KNOWN.issuperset(d) else {key: d[key] for key in d if key not in _KNOWN}
            )
        except UNREADABLE:
            return salvage(cls, d)  # once more, slowly: to say what is missing or where it does not fit
        return self


_KNOWN = frozenset(
    (
        "data",
        "token",
        "error",
    )
)

# After the class, since models may name each other in a circle.
from .error_value import ERROR_VALUE  # noqa: E402
