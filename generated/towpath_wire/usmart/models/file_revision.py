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
from ..._seam.moments import IDENTIFIER as _IDENTIFIER, uuid as _uuid
from ..._seam.shapes import INTEGER as _INTEGER, TEXT as _TEXT, UNREADABLE as _UNREADABLE, plain as _plain
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self
    from uuid import UUID


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FileRevision(_Model):
    """An upload, and the file in whose place it goes.

    Attributes:
        reference: The reference of the upload. 1 to 1024 characters.
        file_name: The name to show, as it is. 1 to 1024 characters.
        file_guid: The file that is replaced.
        file_size: How many bytes were uploaded. At least 0.
        action: The action's name once more; not needed.
    """

    reference: str
    file_name: str
    file_guid: UUID
    file_size: int
    action: Literal["file:updateRevision"] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("reference", "reference", _TEXT, required=True),
            _Field("fileName", "file_name", _TEXT, required=True),
            _Field("fileGUID", "file_guid", _IDENTIFIER, required=True),
            _Field("fileSize", "file_size", _INTEGER, required=True),
            _Field("action", "action", _plain('"file:updateRevision"')),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = file_revision_read(d, cls)
        return self


def file_revision_read(d: Mapping[str, Any], model: type[FileRevision] = FileRevision) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.reference = d["reference"]
        self.file_name = d["fileName"]
        self.file_guid = _uuid(d["fileGUID"])
        self.file_size = d["fileSize"]
        if left == 4:
            return self
        if "action" in d:
            self.action = d["action"]
            left -= 1
            if left == 4:
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
        "reference",
        "fileName",
        "fileGUID",
        "fileSize",
        "action",
    )
)
