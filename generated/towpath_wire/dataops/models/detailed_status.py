# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
    ANYTHING as _ANYTHING,
    BOOLEAN as _BOOLEAN,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    MapOf as _MapOf,
    Nullable as _Nullable,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DetailedStatus(_Model):
    """The status as the site shows it.

    Attributes:
        icon: The picture.
        text: The status in words.
        label: The same in a sentence.
        group: The kind of status.
        tooltip: The words beside the picture.
        has_details: Whether there is a page.
        details_path: The page.
        illustration: A larger picture.
        favicon: A smaller one.
    """

    icon: str | Unset = UNSET
    text: str | Unset = UNSET
    label: str | Unset = UNSET
    group: str | Unset = UNSET
    tooltip: str | Unset = UNSET
    has_details: bool | Unset = UNSET
    details_path: str | None | Unset = UNSET
    illustration: dict[str, Any] | None | Unset = UNSET
    favicon: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("icon", "icon", _TEXT),
            _Field("text", "text", _TEXT),
            _Field("label", "label", _TEXT),
            _Field("group", "group", _TEXT),
            _Field("tooltip", "tooltip", _TEXT),
            _Field("has_details", "has_details", _BOOLEAN),
            _Field("details_path", "details_path", _Nullable(_TEXT)),
            _Field("illustration", "illustration", _Nullable(_MapOf(_ANYTHING))),
            _Field("favicon", "favicon", _TEXT),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = detailed_status_read(d, cls)
        return self


def detailed_status_read(d: Mapping[str, Any], model: type[DetailedStatus] = DetailedStatus) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "icon" in d:
            self.icon = d["icon"]
            left -= 1
            if left == 0:
                return self
        if "text" in d:
            self.text = d["text"]
            left -= 1
            if left == 0:
                return self
        if "label" in d:
            self.label = d["label"]
            left -= 1
            if left == 0:
                return self
        if "group" in d:
            self.group = d["group"]
            left -= 1
            if left == 0:
                return self
        if "tooltip" in d:
            self.tooltip = d["tooltip"]
            left -= 1
            if left == 0:
                return self
        if "has_details" in d:
            self.has_details = d["has_details"]
            left -= 1
            if left == 0:
                return self
        if "details_path" in d:
            self.details_path = d["details_path"]
            left -= 1
            if left == 0:
                return self
        if "illustration" in d:
            self.illustration = d["illustration"]
            left -= 1
            if left == 0:
                return self
        if "favicon" in d:
            self.favicon = d["favicon"]
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
        "icon",
        "text",
        "label",
        "group",
        "tooltip",
        "has_details",
        "details_path",
        "illustration",
        "favicon",
    )
)
