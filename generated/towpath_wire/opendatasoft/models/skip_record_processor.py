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
from ..._seam.shapes import (
    ANYTHING as _ANYTHING,
    BOOLEAN as _BOOLEAN,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    plain as _plain,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SkipRecordProcessor(_Model):
    """Leaves out the records that match.

    Attributes:
        uid: Identifier, `pr_` and six characters. Read-only.
        type: Always `skip_record`.
        label: Title for people.
        field: Field to look at.
        value: Value with which a record is left out; without it, records without a value are.
        exact_match: Whether the field has to be the value; false leaves out what contains it. True unless
            said.
    """

    uid: str = _ABSENT
    type: Literal["skip_record"] = "skip_record"
    label: str
    field: str | Unset = UNSET
    value: Any = UNSET
    exact_match: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("uid", "uid", _TEXT, required=True, read_only=True),
            _Field("type", "type", _plain('"skip_record"'), required=True),
            _Field("label", "label", _TEXT, required=True),
            _Field("field", "field", _TEXT),
            _Field("value", "value", _ANYTHING),
            _Field("exact_match", "exact_match", _BOOLEAN),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = skip_record_processor_read(d, cls)
        return self


def skip_record_processor_read(
    d: Mapping[str, Any], model: type[SkipRecordProcessor] = SkipRecordProcessor
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
        if "value" in d:
            self.value = d["value"]
            left -= 1
            if left == 3:
                return self
        if "exact_match" in d:
            self.exact_match = d["exact_match"]
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
        "value",
        "exact_match",
    )
)
