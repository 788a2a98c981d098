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
from ..._seam.shapes import BOOLEAN as _BOOLEAN, TEXT as _TEXT, UNREADABLE as _UNREADABLE, ListOf as _ListOf
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ExtractorParameter(_Model):
    """One setting of an extractor.

    Attributes:
        type: Type of the setting's value. Read-only.
        is_mandatory: Whether the setting has to be given. Read-only.
        name: Key in `params`. Read-only.
        label: Name for people. Read-only.
        default: Value used without one. Read-only.
        description: What the setting does. Read-only.
        hidden: Whether forms hide the setting. Read-only.
        trim: How spaces around the value are treated. Read-only.
        choices: Values to choose from. Read-only.
        can_create_field: Whether the setting can add a field. Read-only.
        impacts_guessed_parameters: Whether a change of the setting makes another guess worthwhile. Read-only.
    """

    type: str = _ABSENT
    is_mandatory: bool = _ABSENT
    name: str = _ABSENT
    label: str | Unset = UNSET
    default: str | Unset = UNSET
    description: str | Unset = UNSET
    hidden: bool | Unset = UNSET
    trim: str | Unset = UNSET
    choices: list[str] | Unset = UNSET
    can_create_field: bool | Unset = UNSET
    impacts_guessed_parameters: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("type", "type", _TEXT, required=True, read_only=True),
            _Field("is_mandatory", "is_mandatory", _BOOLEAN, required=True, read_only=True),
            _Field("name", "name", _TEXT, required=True, read_only=True),
            _Field("label", "label", _TEXT, read_only=True),
            _Field("default", "default", _TEXT, read_only=True),
            _Field("description", "description", _TEXT, read_only=True),
            _Field("hidden", "hidden", _BOOLEAN, read_only=True),
            _Field("trim", "trim", _TEXT, read_only=True),
            _Field("choices", "choices", _ListOf(_TEXT), read_only=True),
            _Field("can_create_field", "can_create_field", _BOOLEAN, read_only=True),
            _Field("impacts_guessed_parameters", "impacts_guessed_parameters", _BOOLEAN, read_only=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = extractor_parameter_read(d, cls)
        return self


def extractor_parameter_read(
    d: Mapping[str, Any], model: type[ExtractorParameter] = ExtractorParameter
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.type = d["type"]
        self.is_mandatory = d["is_mandatory"]
        self.name = d["name"]
        if left == 3:
            return self
        if "label" in d:
            self.label = d["label"]
            left -= 1
            if left == 3:
                return self
        if "default" in d:
            self.default = d["default"]
            left -= 1
            if left == 3:
                return self
        if "description" in d:
            self.description = d["description"]
            left -= 1
            if left == 3:
                return self
        if "hidden" in d:
            self.hidden = d["hidden"]
            left -= 1
            if left == 3:
                return self
        if "trim" in d:
            self.trim = d["trim"]
            left -= 1
            if left == 3:
                return self
        if "choices" in d:
            self.choices = d["choices"]
            left -= 1
            if left == 3:
                return self
        if "can_create_field" in d:
            self.can_create_field = d["can_create_field"]
            left -= 1
            if left == 3:
                return self
        if "impacts_guessed_parameters" in d:
            self.impacts_guessed_parameters = d["impacts_guessed_parameters"]
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
        "type",
        "is_mandatory",
        "name",
        "label",
        "default",
        "description",
        "hidden",
        "trim",
        "choices",
        "can_create_field",
        "impacts_guessed_parameters",
    )
)
