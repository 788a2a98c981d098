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
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, Nullable as _Nullable
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UploadedFile(_Model):
    """A file that was uploaded to become the source of a resource.

    Attributes:
        uid: Identifier given by the platform; it resembles the file's name. Read-only.
        filename: Name of the file as sent. Read-only.
        mimetype: Media type, null if unknown. Read-only.
        created_at: Time of the upload (UTC). Read-only.
    """

    uid: str | Unset = UNSET
    filename: str | Unset = UNSET
    mimetype: str | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("uid", "uid", _TEXT, read_only=True),
            _Field("filename", "filename", _TEXT, read_only=True),
            _Field("mimetype", "mimetype", _Nullable(_TEXT), read_only=True),
            _Field("created_at", "created_at", _MOMENT, read_only=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = uploaded_file_read(d, cls)
        return self


def uploaded_file_read(d: Mapping[str, Any], model: type[UploadedFile] = UploadedFile) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "uid" in d:
            self.uid = d["uid"]
            left -= 1
            if left == 0:
                return self
        if "filename" in d:
            self.filename = d["filename"]
            left -= 1
            if left == 0:
                return self
        if "mimetype" in d:
            self.mimetype = d["mimetype"]
            left -= 1
            if left == 0:
                return self
        if "created_at" in d:
            self.created_at = _moment(d["created_at"])
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
        "uid",
        "filename",
        "mimetype",
        "created_at",
    )
)
