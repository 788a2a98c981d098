# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PutRequest(_Model):
    """Where and how a file is to be uploaded.

    Attributes:
        signed_request: The URL to PUT the file to, signature included; a secret.
        content_type: The content type that the PUT has to state.
        reference: What the upload is called in the next action.
    """

    signed_request: str
    content_type: str
    reference: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("signedRequest", "signed_request", _TEXT, required=True, secret=True),
            _Field("contentType", "content_type", _TEXT, required=True),
            _Field("reference", "reference", _TEXT, required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = put_request_read(d, cls)
        return self


def put_request_read(d: Mapping[str, Any], model: type[PutRequest] = PutRequest) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.signed_request = d["signedRequest"]
        self.content_type = d["contentType"]
        self.reference = d["reference"]
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
        "signedRequest",
        "contentType",
        "reference",
    )
)
