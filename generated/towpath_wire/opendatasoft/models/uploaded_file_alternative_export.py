# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

import datetime
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
from ..._seam.moments import MOMENT as _MOMENT, moment as _moment
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, plain as _plain
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UploadedFileAlternativeExport(_Model):
    """An export whose file the platform keeps.

    Attributes:
        uid: Identifier, `ae_` and six characters. Read-only.
        title: Title in the export menu.
        description: What the export is for.
        mimetype: Media type of the file. Read-only.
        type: Always `uploaded_file`.
        filename: Name of the file as sent. Read-only.
        created_at: Time of creation (UTC). Read-only.
        updated_at: Time of the last change (UTC). Read-only.
    """

    uid: str = _ABSENT
    title: str
    description: str | Unset = UNSET
    mimetype: str | Unset = UNSET
    type: Literal["uploaded_file"] = "uploaded_file"
    filename: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("uid", "uid", _TEXT, required=True, read_only=True),
            _Field("title", "title", _TEXT, required=True),
            _Field("description", "description", _TEXT),
            _Field("mimetype", "mimetype", _TEXT, read_only=True),
            _Field("type", "type", _plain('"uploaded_file"'), required=True),
            _Field("filename", "filename", _TEXT, read_only=True),
            _Field("created_at", "created_at", _MOMENT, read_only=True),
            _Field("updated_at", "updated_at", _MOMENT, read_only=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = uploaded_file_alternative_export_read(d, cls)
        return self


def uploaded_file_alternative_export_read(
    d: Mapping[str, Any], model: type[UploadedFileAlternativeExport] = UploadedFileAlternativeExport
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.uid = d["uid"]
        self.title = d["title"]
        self.type = d["type"]
        if left == 3:
            return self
        if "description" in d:
            self.description = d["description"]
            left -= 1
            if left == 3:
                return self
        if "mimetype" in d:
            self.mimetype = d["mimetype"]
            left -= 1
            if left == 3:
                return self
        if "filename" in d:
            self.filename = d["filename"]
            left -= 1
            if left == 3:
                return self
        if "created_at" in d:
            self.created_at = _moment(d["created_at"])
            left -= 1
            if left == 3:
                return self
        if "updated_at" in d:
            self.updated_at = _moment(d["updated_at"])
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
        "title",
        "description",
        "mimetype",
        "type",
        "filename",
        "created_at",
        "updated_at",
    )
)
