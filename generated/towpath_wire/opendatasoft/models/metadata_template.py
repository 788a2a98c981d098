# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field as _field

from ..._seam.model import (
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.moments import MOMENT as _MOMENT, moment as _moment
from ..._seam.shapes import (
    BOOLEAN as _BOOLEAN,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    EnumOf as _EnumOf,
    ListOf as _ListOf,
    ModelOf as _ModelOf,
    array as _array,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .metadata_template_type import MetadataTemplateType


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class MetadataTemplate(_Model):
    """A group of metadata fields that datasets can have.

    Attributes:
        name: Identifier of the template.
        title: Title for people.
        is_active: Whether datasets show the template.
        is_always_active: Whether the template cannot be disabled. Read-only.
        is_system: Whether the template belongs to the platform. Read-only.
        schema: The fields of the template.
        type: Kind of template; only `basic` and `admin` ones can be created.
        created_at: Time of creation (UTC). Read-only.
        created_by: The user who made a change, named by the user name. Read-only.
        updated_at: Time of the last change (UTC). Read-only.
        updated_by: The user who made a change, named by the user name. Read-only.
    """

    name: str
    title: str
    is_active: bool
    is_always_active: bool | Unset = UNSET
    is_system: bool | Unset = UNSET
    schema: list[MetadataTemplateField]
    type: MetadataTemplateType
    created_at: datetime.datetime | Unset = UNSET
    created_by: ChangeAuthor | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    updated_by: ChangeAuthor | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("name", "name", _TEXT, required=True),
            _Field("title", "title", _TEXT, required=True),
            _Field("is_active", "is_active", _BOOLEAN, required=True),
            _Field("is_always_active", "is_always_active", _BOOLEAN, read_only=True),
            _Field("is_system", "is_system", _BOOLEAN, read_only=True),
            _Field("schema", "schema", _ListOf(_ModelOf(MetadataTemplateField)), required=True),
            _Field("type", "type", _EnumOf(metadata_template_type_members), required=True),
            _Field("created_at", "created_at", _MOMENT, read_only=True),
            _Field("created_by", "created_by", _ModelOf(ChangeAuthor), read_only=True),
            _Field("updated_at", "updated_at", _MOMENT, read_only=True),
            _Field("updated_by", "updated_by", _ModelOf(ChangeAuthor), read_only=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = metadata_template_read(d, cls)
        return self


def metadata_template_read(d: Mapping[str, Any], model: type[MetadataTemplate] = MetadataTemplate) -> Any:
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
        self.type = metadata_template_type_members[d["type"]]
        if left == 5:
            return self
        if "is_always_active" in d:
            self.is_always_active = d["is_always_active"]
            left -= 1
            if left == 5:
                return self
        if "is_system" in d:
            self.is_system = d["is_system"]
            left -= 1
            if left == 5:
                return self
        if "created_at" in d:
            self.created_at = _moment(d["created_at"])
            left -= 1
            if left == 5:
                return self
        if "created_by" in d:
            self.created_by = change_author_read(d["created_by"])
            left -= 1
            if left == 5:
                return self
        if "updated_at" in d:
            self.updated_at = _moment(d["updated_at"])
            left -= 1
            if left == 5:
                return self
        if "updated_by" in d:
            self.updated_by = change_author_read(d["updated_by"])
            left -= 1
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
        "is_always_active",
        "is_system",
        "schema",
        "type",
        "created_at",
        "created_by",
        "updated_at",
        "updated_by",
    )
)

# After the class, since models may name each other in a circle.
from .change_author import ChangeAuthor, change_author_read  # noqa: E402
from .metadata_template_field import MetadataTemplateField, metadata_template_field_read  # noqa: E402
from .metadata_template_type import metadata_template_type_members  # noqa: E402
