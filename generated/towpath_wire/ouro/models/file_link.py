# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
class FileLink(_Model):
    """Where a file can be fetched from.

    Attributes:
        signed_url: A URL that works for a while. Format uri.
        public_url: A URL that works for everybody. Format uri.
        url: The same under its later name. Format uri.
    """

    signed_url: str | Unset = UNSET
    public_url: str | Unset = UNSET
    url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("signedUrl", "signed_url", _TEXT),
            _Field("publicUrl", "public_url", _TEXT),
            _Field("url", "url", _TEXT),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = file_link_read(d, cls)
        return self


def file_link_read(d: Mapping[str, Any], model: type[FileLink] = FileLink) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "signedUrl" in d:
            self.signed_url = d["signedUrl"]
            left -= 1
            if left == 0:
                return self
        if "publicUrl" in d:
            self.public_url = d["publicUrl"]
            left -= 1
            if left == 0:
                return self
        if "url" in d:
            self.url = d["url"]
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
        "signedUrl",
        "publicUrl",
        "url",
    )
)
