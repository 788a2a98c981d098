# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, plain as _plain
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PutRequestWish(_Model):
    """Which file is going to be uploaded.

    Attributes:
        file_name: Its name; the extension decides the content type. 1 to 1024 characters.
        action: The action's name once more; not needed.
    """

    file_name: str
    action: Literal["s3:generatePutRequest"] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("fileName", "file_name", _TEXT, required=True),
            _Field("action", "action", _plain('"s3:generatePutRequest"')),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = put_request_wish_read(d, cls)
        return self


def put_request_wish_read(d: Mapping[str, Any], model: type[PutRequestWish] = PutRequestWish) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.file_name = d["fileName"]
        if left == 1:
            return self
        if "action" in d:
            self.action = d["action"]
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
        "fileName",
        "action",
    )
)
