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
    BOOLEAN as _BOOLEAN,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    EnumOf as _EnumOf,
    ListOf as _ListOf,
    MapOf as _MapOf,
    Nullable as _Nullable,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .metadata_template_field_requirement_level import MetadataTemplateFieldRequirementLevel
    from .metadata_template_field_type import MetadataTemplateFieldType


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class MetadataTemplateField(_Model):
    """One field of a metadata template.

    Attributes:
        name: Identifier of the field; which characters it takes is our guess.
        type: What the values are. Default text.
        label: Name for people. Default null.
        help_text: Help for those who fill the field in.
        is_hidden: Whether forms hide the field. Default false. Read-only.
        self_suggest: Whether values in use elsewhere are suggested. Default false.
        is_filter: Whether the field is a filter of the catalogue. Default false.
        i18n: Whether values differ by language. Default false.
        suggest_url: Service that suggests values. Read-only.
        choices: Values to choose from; they must fit the type.
        labels: Labels of the choices.
        requirement_level: How much the field is asked for. Default optional.
    """

    name: str
    type: MetadataTemplateFieldType = _ABSENT
    label: str | None = _ABSENT
    help_text: str | None | Unset = UNSET
    is_hidden: bool = _ABSENT
    self_suggest: bool = _ABSENT
    is_filter: bool = _ABSENT
    i18n: bool = _ABSENT
    suggest_url: str | None | Unset = UNSET
    choices: list[str] | None | Unset = UNSET
    labels: dict[str, dict[str, str]] | None | Unset = UNSET
    requirement_level: MetadataTemplateFieldRequirementLevel = _ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("name", "name", _TEXT, required=True),
            _Field("type", "type", _EnumOf(metadata_template_field_type_members), default="text"),
            _Field("label", "label", _Nullable(_TEXT), default=None),
            _Field("help_text", "help_text", _Nullable(_TEXT)),
            _Field("is_hidden", "is_hidden", _BOOLEAN, default=False, read_only=True),
            _Field("self_suggest", "self_suggest", _BOOLEAN, default=False),
            _Field("is_filter", "is_filter", _BOOLEAN, default=False),
            _Field("i18n", "i18n", _BOOLEAN, default=False),
            _Field("suggest_url", "suggest_url", _Nullable(_TEXT), read_only=True),
            _Field("choices", "choices", _Nullable(_ListOf(_TEXT))),
            _Field("labels", "labels", _Nullable(_MapOf(_MapOf(_TEXT)))),
            _Field(
                "requirement_level",
                "requirement_level",
                _EnumOf(metadata_template_field_requirement_level_members),
                default="optional",
            ),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = metadata_template_field_read(d, cls)
        return self


def metadata_template_field_read(
    d: Mapping[str, Any], model: type[MetadataTemplateField] = MetadataTemplateField
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.name = d["name"]
        if left == 1:
            return self
        if "type" in d:
            self.type = metadata_template_field_type_members[d["type"]]
            left -= 1
            if left == 1:
                return self
        if "label" in d:
            self.label = d["label"]
            left -= 1
            if left == 1:
                return self
        if "help_text" in d:
            self.help_text = d["help_text"]
            left -= 1
            if left == 1:
                return self
        if "is_hidden" in d:
            self.is_hidden = d["is_hidden"]
            left -= 1
            if left == 1:
                return self
        if "self_suggest" in d:
            self.self_suggest = d["self_suggest"]
            left -= 1
            if left == 1:
                return self
        if "is_filter" in d:
            self.is_filter = d["is_filter"]
            left -= 1
            if left == 1:
                return self
        if "i18n" in d:
            self.i18n = d["i18n"]
            left -= 1
            if left == 1:
                return self
        if "suggest_url" in d:
            self.suggest_url = d["suggest_url"]
            left -= 1
            if left == 1:
                return self
        if "choices" in d:
            self.choices = d["choices"]
            left -= 1
            if left == 1:
                return self
        if "labels" in d:
            self.labels = d["labels"]
            left -= 1
            if left == 1:
                return self
        if "requirement_level" in d:
            self.requirement_level = metadata_template_field_requirement_level_members[d["requirement_level"]]
            left -= 1
            if left == 1:
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
        "name",
        "type",
        "label",
        "help_text",
        "is_hidden",
        "self_suggest",
        "is_filter",
        "i18n",
        "suggest_url",
        "choices",
        "labels",
        "requirement_level",
    )
)

# After the class, since models may name each other in a circle.
from .metadata_template_field_requirement_level import metadata_template_field_requirement_level_members  # noqa: E402
from .metadata_template_field_type import metadata_template_field_type_members  # noqa: E402
