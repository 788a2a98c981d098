# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

import datetime
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
from ..._seam.moments import MOMENT as _MOMENT, moment as _moment
from ..._seam.shapes import (
    BOOLEAN as _BOOLEAN,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    ListOf as _ListOf,
    ModelOf as _ModelOf,
    Nullable as _Nullable,
    array as _array,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StudioPage(_Model):
    """A page built in the studio; its content cannot be written here.

    Attributes:
        uid: Identifier, `sp_` and six characters. Read-only.
        slug: Readable identifier that becomes part of the page's address.
        public: True shows the page to everybody who can explore the portal, false only to those with a
            ruleset. Default false.
        contents: Versions of the content. Read-only.
        first_published_at: When the page was first published (UTC). Read-only.
        created_at: Time of creation (UTC). Read-only.
        updated_at: Time of the last change (UTC). Read-only.
        created_by: The user who made a change, named by the user name. Read-only.
    """

    uid: str = _ABSENT
    slug: str | Unset = UNSET
    public: bool = _ABSENT
    contents: list[StudioPageContent] | Unset = UNSET
    first_published_at: datetime.datetime | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    created_by: ChangeAuthor | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("uid", "uid", _TEXT, required=True, read_only=True),
            _Field("slug", "slug", _TEXT),
            _Field("public", "public", _BOOLEAN, default=False),
            _Field("contents", "contents", _ListOf(_ModelOf(StudioPageContent)), read_only=True),
            _Field("first_published_at", "first_published_at", _Nullable(_MOMENT), read_only=True),
            _Field("created_at", "created_at", _MOMENT, read_only=True),
            _Field("updated_at", "updated_at", _MOMENT, read_only=True),
            _Field("created_by", "created_by", _ModelOf(ChangeAuthor), read_only=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = studio_page_read(d, cls)
        return self


def studio_page_read(d: Mapping[str, Any], model: type[StudioPage] = StudioPage) -> Any:
    found: list[Any]
    try:
        self: Any = _new(model)
        left = len(d)
        self.uid = d["uid"]
        if left == 1:
            return self
        if "slug" in d:
            self.slug = d["slug"]
            left -= 1
            if left == 1:
                return self
        if "public" in d:
            self.public = d["public"]
            left -= 1
            if left == 1:
                return self
        if "contents" in d:
            self.contents = found = []
            for item in v if (v := d["contents"]).__class__ is list else _array(v):
                found.append(studio_page_content_read(item))
            left -= 1
            if left == 1:
                return self
        if "first_published_at" in d:
            self.first_published_at = None if (v := d["first_published_at"]) is None else _moment(v)
            left -= 1
            if left == 1:
                return self
        if "created_at" in d:
            self.created_at = _moment(d["created_at"])
            left -= 1
            if left == 1:
                return self
        if "updated_at" in d:
            self.updated_at = _moment(d["updated_at"])
            left -= 1
            if left == 1:
                return self
        if "created_by" in d:
            self.created_by = change_author_read(d["created_by"])
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
        "uid",
        "slug",
        "public",
        "contents",
        "first_published_at",
        "created_at",
        "updated_at",
        "created_by",
    )
)

# After the class, since models may name each other in a circle.
from .change_author import ChangeAuthor, change_author_read  # noqa: E402
from .studio_page_content import StudioPageContent, studio_page_content_read  # noqa: E402
