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
from ..._seam.shapes import (
    BOOLEAN as _BOOLEAN,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    EnumOf as _EnumOf,
    ListOf as _ListOf,
    ModelOf as _ModelOf,
    array as _array,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .metadata_template_input_type import MetadataTemplateInputType


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class MetadataTemplateInput(_Model):
    """A metadata template as it is written.

    Attributes:
        name: Identifier of the template; which characters it takes is our guess.
        title: Title for people.
        is_active: Whether datasets show the template.
        schema: The fields of the template.
        type: Kind of template.
    """

    name: str
    title: str
    is_active: bool
    schema: list[MetadataTemplateField]
    type: MetadataTemplateInputType
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("name", "name", _TEXT, required=True),
            _Field("title", "title", _TEXT, required=True),
            _Field("is_active", "is_active", _BOOLEAN, required=True),
            _Field("schema", "schema", _ListOf(_ModelOf(MetadataTemplateField)), required=True),
            _Field("type", "type", _EnumOf(metadata_template_input_type_members), required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = metadata_template_input_read(d, cls)
        return self


def metadata_template_input_read(
    d: Mapping[str, Any], model: type[MetadataTemplateInput] = MetadataTemplateInput
) -> Any:
    found: list[Any]
    try:
        self: Any = _new(model)
        left = len(d)
        self.name = d["name"]
        self.title = d["title"]
        self.is_active = d["is_active"]
        self.schema = found = []
        for item in v if (v := d["schema"]).__class__ is list else _array(v):
            found.append(metadata_template_field_read(item))
        self.type = metadata_template_input_type_members[d["type"]]
        if left == 5:
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
        "title",
        "is_active",
        "schema",
        "type",
    )
)

# After the class, since models may name each other in a circle.
from .metadata_template_field import MetadataTemplateField, metadata_template_field_read  # noqa: E402
from .metadata_template_input_type import metadata_template_input_type_members  # noqa: E402
