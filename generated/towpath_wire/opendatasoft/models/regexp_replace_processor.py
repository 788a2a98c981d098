# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define, field as _field

from ..._seam.model import (
    ABSENT as _ABSENT,
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.shapes import BOOLEAN as _BOOLEAN, TEXT as _TEXT, UNREADABLE as _UNREADABLE, plain as _plain
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class RegexpReplaceProcessor(_Model):
    """Replaces what a regular expression matches in one field.

    Attributes:
        uid: Identifier, `pr_` and six characters. Read-only.
        type: Always `regexp_replace`.
        label: Title for people.
        field: Field to work on.
        regexp: Regular expression to look for.
        new: Text to put in its place.
        all_fields: Whether to work on every field instead of `field`.
    """

    uid: str = _ABSENT
    type: Literal["regexp_replace"] = "regexp_replace"
    label: str
    field: str | Unset = UNSET
    regexp: str | Unset = UNSET
    new: str | Unset = UNSET
    all_fields: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("uid", "uid", _TEXT, required=True, read_only=True),
            _Field("type", "type", _plain('"regexp_replace"'), required=True),
            _Field("label", "label", _TEXT, required=True),
            _Field("field", "field", _TEXT),
            _Field("regexp", "regexp", _TEXT),
            _Field("new", "new", _TEXT),
            _Field("all_fields", "all_fields", _BOOLEAN),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = regexp_replace_processor_read(d, cls)
        return self


def regexp_replace_processor_read(
    d: Mapping[str, Any], model: type[RegexpReplaceProcessor] = RegexpReplaceProcessor
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.uid = d["uid"]
        self.type = d["type"]
        self.label = d["label"]
        if left == 3:
            return self
        if "field" in d:
            self.field = d["field"]
            left -= 1
            if left == 3:
                return self
        if "regexp" in d:
            self.regexp = d["regexp"]
            left -= 1
            if left == 3:
                return self
        if "new" in d:
            self.new = d["new"]
            left -= 1
            if left == 3:
                return self
        if "all_fields" in d:
            self.all_fields = d["all_fields"]
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
        "uid",
        "type",
        "label",
        "field",
        "regexp",
        "new",
        "all_fields",
    )
)
