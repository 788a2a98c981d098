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
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, MapOf as _MapOf
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CodeEditorPageContent(_Model):
    """What a page is made of, by language.

    Attributes:
        html: A text in several languages, by language code.
        css: A text in several languages, by language code.
    """

    html: dict[str, str] | Unset = UNSET
    css: dict[str, str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("html", "html", _MapOf(_TEXT)),
            _Field("css", "css", _MapOf(_TEXT)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = code_editor_page_content_read(d, cls)
        return self


def code_editor_page_content_read(
    d: Mapping[str, Any], model: type[CodeEditorPageContent] = CodeEditorPageContent
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "html" in d:
            self.html = d["html"]
            left -= 1
            if left == 0:
                return self
        if "css" in d:
            self.css = d["css"]
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
        "html",
        "css",
    )
)
