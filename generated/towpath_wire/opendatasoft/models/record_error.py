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
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class RecordError(_Model):
    """One record that a processor or a field refused.

    Attributes:
        record_id: Identifier of the record.
        field_uid: Field configuration at fault.
        processor_uid: Processor at fault.
        message: What went wrong.
    """

    record_id: str | Unset = UNSET
    field_uid: str | Unset = UNSET
    processor_uid: str | Unset = UNSET
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("record_id", "record_id", _TEXT),
            _Field("field_uid", "field_uid", _TEXT),
            _Field("processor_uid", "processor_uid", _TEXT),
            _Field("message", "message", _TEXT),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = record_error_read(d, cls)
        return self


def record_error_read(d: Mapping[str, Any], model: type[RecordError] = RecordError) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "record_id" in d:
            self.record_id = d["record_id"]
            left -= 1
            if left == 0:
                return self
        if "field_uid" in d:
            self.field_uid = d["field_uid"]
            left -= 1
            if left == 0:
                return self
        if "processor_uid" in d:
            self.processor_uid = d["processor_uid"]
            left -= 1
            if left == 0:
                return self
        if "message" in d:
            self.message = d["message"]
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
        "record_id",
        "field_uid",
        "processor_uid",
        "message",
    )
)
