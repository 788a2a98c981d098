# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define, field as _field

from ..._seam.model import (
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.shapes import (
    BOOLEAN as _BOOLEAN,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    ListOf as _ListOf,
    plain as _plain,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OdsFormDatasource(_Model):
    """The answers to a form of the platform.

    Attributes:
        type: Always `ods_form`.
        form_uid: Identifier of the form.
        domain_id: Portal that holds the form.
        status_to_extract: States of the answers to take.
        is_available: Whether the form can be read.
    """

    type: Literal["ods_form"] = "ods_form"
    form_uid: str | Unset = UNSET
    domain_id: str | Unset = UNSET
    status_to_extract: list[str] | Unset = UNSET
    is_available: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("type", "type", _plain('"ods_form"'), required=True),
            _Field("form_uid", "form_uid", _TEXT),
            _Field("domain_id", "domain_id", _TEXT),
            _Field("status_to_extract", "status_to_extract", _ListOf(_TEXT)),
            _Field("is_available", "is_available", _BOOLEAN),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = ods_form_datasource_read(d, cls)
        return self


def ods_form_datasource_read(d: Mapping[str, Any], model: type[OdsFormDatasource] = OdsFormDatasource) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.type = d["type"]
        if left == 1:
            return self
        if "form_uid" in d:
            self.form_uid = d["form_uid"]
            left -= 1
            if left == 1:
                return self
        if "domain_id" in d:
            self.domain_id = d["domain_id"]
            left -= 1
            if left == 1:
                return self
        if "status_to_extract" in d:
            self.status_to_extract = d["status_to_extract"]
            left -= 1
            if left == 1:
                return self
        if "is_available" in d:
            self.is_available = d["is_available"]
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
        "type",
        "form_uid",
        "domain_id",
        "status_to_extract",
        "is_available",
    )
)
