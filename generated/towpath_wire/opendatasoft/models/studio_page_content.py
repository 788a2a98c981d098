# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field as _field

from ..._seam.model import Field as _Field, Fields as _Fields, Model as _Model, salvage as _salvage
from ..._seam.moments import MOMENT as _MOMENT, moment as _moment
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, ModelOf as _ModelOf
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StudioPageContent(_Model):
    """One version of a studio page's content.

    Attributes:
        version_name: Name of the version, such as `draft`.
        title: Title of the page.
        description: Description of the page.
        created_at: Time of creation (UTC).
        updated_at: Time of the last change (UTC).
        updated_by: The user who made a change, named by the user name.
    """

    version_name: str | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    updated_by: ChangeAuthor | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("version_name", "version_name", _TEXT),
            _Field("title", "title", _TEXT),
            _Field("description", "description", _TEXT),
            _Field("created_at", "created_at", _MOMENT),
            _Field("updated_at", "updated_at", _MOMENT),
            _Field("updated_by", "updated_by", _ModelOf(ChangeAuthor)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        try:
            self = cls.__new__(cls)
            self.version_name = d.get("version_name", UNSET)
            self.title = d.get("title", UNSET)
            self.description = d.get("description", UNSET)
            self.created_at = v if (v := d.get("created_at", UNSET)) is UNSET else _moment(v)
            self.updated_at = v if (v := d.get("updated_at", UNSET)) is UNSET else _moment(v)
            self.updated_by = v if (v := d.get("updated_by", UNSET)) is UNSET else ChangeAuthor.from_dict(v)
            self.additional_properties = (
                {} if _KNOWN.issuperset(d) else {key: d[key] for key in d if key not in _KNOWN}
            )
        except _UNREADABLE:
            return _salvage(cls, d)  # once more, slowly: to say what is missing or where it does not fit
        return self


_KNOWN: frozenset[str] = frozenset(
    (
        "version_name",
        "title",
        "description",
        "created_at",
        "updated_at",
        "updated_by",
    )
)

# After the class, since models may name each other in a circle.
from .change_author import ChangeAuthor  # noqa: E402
