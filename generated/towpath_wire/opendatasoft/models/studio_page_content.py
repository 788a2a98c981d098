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
        updated_by: The user who made a change, named by the user name. Read-only.
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
            _Field("updated_by", "updated_by", _ModelOf(ChangeAuthor), read_only=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = studio_page_content_read(d, cls)
        return self


def studio_page_content_read(d: Mapping[str, Any], model: type[StudioPageContent] = StudioPageContent) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "version_name" in d:
            self.version_name = d["version_name"]
            left -= 1
            if left == 0:
                return self
        if "title" in d:
            self.title = d["title"]
            left -= 1
            if left == 0:
                return self
        if "description" in d:
            self.description = d["description"]
            left -= 1
            if left == 0:
                return self
        if "created_at" in d:
            self.created_at = _moment(d["created_at"])
            left -= 1
            if left == 0:
                return self
        if "updated_at" in d:
            self.updated_at = _moment(d["updated_at"])
            left -= 1
            if left == 0:
                return self
        if "updated_by" in d:
            self.updated_by = change_author_read(d["updated_by"])
            left -= 1
            if left == 0:
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
        "version_name",
        "title",
        "description",
        "created_at",
        "updated_at",
        "updated_by",
    )
)

# After the class, since models may name each other in a circle.
from .change_author import ChangeAuthor, change_author_read  # noqa: E402
