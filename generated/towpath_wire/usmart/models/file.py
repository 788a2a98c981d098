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
from ..._seam.moments import IDENTIFIER as _IDENTIFIER, uuid as _uuid
from ..._seam.shapes import INTEGER as _INTEGER, TEXT as _TEXT, UNREADABLE as _UNREADABLE
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self
    from uuid import UUID


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class File(_Model):
    """A file of a dataset.

    Attributes:
        file_guid: The file's GUID, the same for all its revisions.
        file_name: Its name, as it was sent.
        file_size: Its size in bytes. At least 0.
        content_type: Its content type.
        revision: How often it was put here, the first time included. At least 1.
    """

    file_guid: UUID
    file_name: str | Unset = UNSET
    file_size: int | Unset = UNSET
    content_type: str | Unset = UNSET
    revision: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("fileGUID", "file_guid", _IDENTIFIER, required=True),
            _Field("fileName", "file_name", _TEXT),
            _Field("fileSize", "file_size", _INTEGER),
            _Field("contentType", "content_type", _TEXT),
            _Field("revision", "revision", _INTEGER),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = file_read(d, cls)
        return self


def file_read(d: Mapping[str, Any], model: type[File] = File) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.file_guid = _uuid(d["fileGUID"])
        if left == 1:
            return self
        if "fileName" in d:
            self.file_name = d["fileName"]
            left -= 1
            if left == 1:
                return self
        if "fileSize" in d:
            self.file_size = d["fileSize"]
            left -= 1
            if left == 1:
                return self
        if "contentType" in d:
            self.content_type = d["contentType"]
            left -= 1
            if left == 1:
                return self
        if "revision" in d:
            self.revision = d["revision"]
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
        "fileGUID",
        "fileName",
        "fileSize",
        "contentType",
        "revision",
    )
)
