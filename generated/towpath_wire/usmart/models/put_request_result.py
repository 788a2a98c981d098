# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
from ..._seam.shapes import UNREADABLE as _UNREADABLE, ModelOf as _ModelOf

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PutRequestResult(_Model):
    """A signed request in its envelope.

    Attributes:
        result: Where and how a file is to be uploaded.
    """

    result: PutRequest
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (_Field("result", "result", _ModelOf(PutRequest), required=True),),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = put_request_result_read(d, cls)
        return self


def put_request_result_read(d: Mapping[str, Any], model: type[PutRequestResult] = PutRequestResult) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.result = put_request_read(d["result"])
        if left == 1:
            return self
        self.additional_properties = extra = {}
        for key in d:
            if key not in _KNOWN:
                extra[key] = d[key]
    except _UNREADABLE:
        return _salvage(model, d)  # once more, slowly: to say what is missing or where it does not fit
    return self


_KNOWN: frozenset[str] = frozenset(("result",))

# After the class, since models may name each other in a circle.
from .put_request import PutRequest, put_request_read  # noqa: E402
