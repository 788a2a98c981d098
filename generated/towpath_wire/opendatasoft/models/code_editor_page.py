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
    ListOf as _ListOf,
    MapOf as _MapOf,
    ModelOf as _ModelOf,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CodeEditorPage(_Model):
    """A page written as HTML and CSS.

    Attributes:
        slug: Readable identifier that becomes part of the page's address; which characters it takes is our
            guess.
        title: A text in several languages, by language code.
        description: What the page is about.
        content: What a page is made of, by language.
        template: HTML template to use, such as `custom.html`.
        tags: Words to sort pages by.
        is_restricted: Whether only users and groups with a ruleset see the page.
        is_archived: An archived page does not count for the licence, cannot be edited and is not served.
        has_subdomain_copies: Whether subdomains have copies of the page. Read-only.
        is_pushed_by_parent: Whether the parent domain provides the page. Read-only.
        created_by: The user who made a change, named by the user name. Read-only.
        updated_by: The user who made a change, named by the user name. Read-only.
        created_at: Time of creation (UTC). Read-only.
        updated_at: Time of the last change (UTC). Read-only.
    """

    slug: str | Unset = UNSET
    title: dict[str, str] | Unset = UNSET
    description: str | Unset = UNSET
    content: CodeEditorPageContent
    template: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    is_restricted: bool | Unset = UNSET
    is_archived: bool | Unset = UNSET
    has_subdomain_copies: bool | Unset = UNSET
    is_pushed_by_parent: bool | Unset = UNSET
    created_by: ChangeAuthor | Unset = UNSET
    updated_by: ChangeAuthor | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("slug", "slug", _TEXT),
            _Field("title", "title", _MapOf(_TEXT)),
            _Field("description", "description", _TEXT),
            _Field("content", "content", _ModelOf(CodeEditorPageContent), required=True),
            _Field("template", "template", _TEXT),
            _Field("tags", "tags", _ListOf(_TEXT)),
            _Field("is_restricted", "is_restricted", _BOOLEAN),
            _Field("is_archived", "is_archived", _BOOLEAN),
            _Field("has_subdomain_copies", "has_subdomain_copies", _BOOLEAN, read_only=True),
            _Field("is_pushed_by_parent", "is_pushed_by_parent", _BOOLEAN, read_only=True),
            _Field("created_by", "created_by", _ModelOf(ChangeAuthor), read_only=True),
            _Field("updated_by", "updated_by", _ModelOf(ChangeAuthor), read_only=True),
            _Field("created_at", "created_at", _MOMENT, read_only=True),
            _Field("updated_at", "updated_at", _MOMENT, read_only=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = code_editor_page_read(d, cls)
        return self


def code_editor_page_read(d: Mapping[str, Any], model: type[CodeEditorPage] = CodeEditorPage) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.content = code_editor_page_content_read(d["content"])
        if left == 1:
            return self
        if "slug" in d:
            self.slug = d["slug"]
            left -= 1
            if left == 1:
                return self
        if "title" in d:
            self.title = d["title"]
            left -= 1
            if left == 1:
                return self
        if "description" in d:
            self.description = d["description"]
            left -= 1
            if left == 1:
                return self
        if "template" in d:
            self.template = d["template"]
            left -= 1
            if left == 1:
                return self
        if "tags" in d:
            self.tags = d["tags"]
            left -= 1
            if left == 1:
                return self
        if "is_restricted" in d:
            self.is_restricted = d["is_restricted"]
            left -= 1
            if left == 1:
                return self
        if "is_archived" in d:
            self.is_archived = d["is_archived"]
            left -= 1
            if left == 1:
                return self
        if "has_subdomain_copies" in d:
            self.has_subdomain_copies = d["has_subdomain_copies"]
            left -= 1
            if left == 1:
                return self
        if "is_pushed_by_parent" in d:
            self.is_pushed_by_parent = d["is_pushed_by_parent"]
            left -= 1
            if left == 1:
                return self
        if "created_by" in d:
            self.created_by = change_author_read(d["created_by"])
            left -= 1
            if left == 1:
                return self
        if "updated_by" in d:
            self.updated_by = change_author_read(d["updated_by"])
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
        self.additional_properties = extra = {}
        for key in d:
            if key not in _KNOWN:
                extra[key] = d[key]
    except _UNREADABLE:
        return _salvage(model, d)  # once more, slowly: to say what is missing or where it does not fit
    return self


_KNOWN: frozenset[str] = frozenset(
    (
        "slug",
        "title",
        "description",
        "content",
        "template",
        "tags",
        "is_restricted",
        "is_archived",
        "has_subdomain_copies",
        "is_pushed_by_parent",
        "created_by",
        "updated_by",
        "created_at",
        "updated_at",
    )
)

# After the class, since models may name each other in a circle.
from .change_author import ChangeAuthor, change_author_read  # noqa: E402
from .code_editor_page_content import CodeEditorPageContent, code_editor_page_content_read  # noqa: E402
