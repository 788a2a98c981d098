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
from ..._seam.moments import IDENTIFIER as _IDENTIFIER, uuid as _uuid
from ..._seam.shapes import INTEGER as _INTEGER, TEXT as _TEXT, UNREADABLE as _UNREADABLE
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self
    from uuid import UUID


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FileReference(_Model):
    """An uploaded file, as its metadata names it.

    Attributes:
        id: The stored file's identifier.
        type: The file's media type.
        path: The file's path in its bucket.
        name: The file's name.
        bucket: The bucket.
        mime_type: The media type once more.
        size: The size in bytes. 0 to 5000000000.
        full_path: The path with the bucket.
    """

    id: UUID
    type: str
    path: str
    name: str | Unset = UNSET
    bucket: str | Unset = UNSET
    mime_type: str | Unset = UNSET
    size: int | Unset = UNSET
    full_path: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("id", "id", _IDENTIFIER, required=True),
            _Field("type", "type", _TEXT, required=True),
            _Field("path", "path", _TEXT, required=True),
            _Field("name", "name", _TEXT),
            _Field("bucket", "bucket", _TEXT),
            _Field("mimeType", "mime_type", _TEXT),
            _Field("size", "size", _INTEGER),
            _Field("fullPath", "full_path", _TEXT),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = file_reference_read(d, cls)
        return self


def file_reference_read(d: Mapping[str, Any], model: type[FileReference] = FileReference) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.id = _uuid(d["id"])
        self.type = d["type"]
        self.path = d["path"]
        if left == 3:
            return self
        if "name" in d:
            self.name = d["name"]
            left -= 1
            if left == 3:
                return self
        if "bucket" in d:
            self.bucket = d["bucket"]
            left -= 1
            if left == 3:
                return self
        if "mimeType" in d:
            self.mime_type = d["mimeType"]
            left -= 1
            if left == 3:
                return self
        if "size" in d:
            self.size = d["size"]
            left -= 1
            if left == 3:
                return self
        if "fullPath" in d:
            self.full_path = d["fullPath"]
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
        "id",
        "type",
        "path",
        "name",
        "bucket",
        "mimeType",
        "size",
        "fullPath",
    )
)
