# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .datasource import Datasource


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GuessExtractorParamsRequest(_Model):
    """A source and the extractor whose settings are sought.

    Attributes:
        datasource: Where the bytes of a resource come from.
        type: Type of the extractor, such as `csvfile`.
    """

    datasource: Datasource | dict[str, Any]
    type: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("datasource", "datasource", datasource_shape, required=True),
            _Field("type", "type", _TEXT, required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = guess_extractor_params_request_read(d, cls)
        return self


def guess_extractor_params_request_read(
    d: Mapping[str, Any], model: type[GuessExtractorParamsRequest] = GuessExtractorParamsRequest
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.datasource = datasource_shape.read(d["datasource"])
        self.type = d["type"]
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
        "datasource",
        "type",
    )
)

# After the class, since models may name each other in a circle.
from .datasource import datasource_shape  # noqa: E402
