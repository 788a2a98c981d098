# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    ListOf as _ListOf,
    ModelOf as _ModelOf,
    array as _array,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Extractor(_Model):
    """A way to read a source.

    Attributes:
        type: Type to use in a resource, such as `csvfile`. Read-only.
        label: Name for people. Read-only.
        parameters: The settings it knows. Read-only.
    """

    type: str = _ABSENT
    label: str = _ABSENT
    parameters: list[ExtractorParameter] = _ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("type", "type", _TEXT, required=True, read_only=True),
            _Field("label", "label", _TEXT, required=True, read_only=True),
            _Field(
                "parameters",
                "parameters",
                _ListOf(_ModelOf(ExtractorParameter)),
                required=True,
                read_only=True,
            ),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = extractor_read(d, cls)
        return self


def extractor_read(d: Mapping[str, Any], model: type[Extractor] = Extractor) -> Any:
    found: list[Any]
    try:
        self: Any = _new(model)
        left = len(d)
        self.type = d["type"]
        self.label = d["label"]
        self.parameters = found = []
        for item in v if (v := d["parameters"]).__class__ is list else _array(v):
            found.append(extractor_parameter_read(item))
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
        "type",
        "label",
        "parameters",
    )
)

# After the class, since models may name each other in a circle.
from .extractor_parameter import ExtractorParameter, extractor_parameter_read  # noqa: E402
