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
from ..._seam.shapes import (
    ANYTHING as _ANYTHING,
    UNREADABLE as _UNREADABLE,
    ListOf as _ListOf,
    MapOf as _MapOf,
    ModelOf as _ModelOf,
    Nullable as _Nullable,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FileMetadata(_Model):
    """An uploaded file and a few of its rows.

    Attributes:
        metadata: An uploaded file, as its metadata names it.
        preview: A few rows, where it is tabular.
    """

    metadata: FileReference
    preview: list[dict[str, Any]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("metadata", "metadata", _ModelOf(FileReference), required=True),
            _Field("preview", "preview", _Nullable(_ListOf(_MapOf(_ANYTHING)))),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = file_metadata_read(d, cls)
        return self


def file_metadata_read(d: Mapping[str, Any], model: type[FileMetadata] = FileMetadata) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.metadata = file_reference_read(d["metadata"])
        if left == 1:
            return self
        if "preview" in d:
            self.preview = d["preview"]
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
        "metadata",
        "preview",
    )
)

# After the class, since models may name each other in a circle.
from .file_reference import FileReference, file_reference_read  # noqa: E402
