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
from ..._seam.shapes import UNREADABLE as _UNREADABLE, ModelOf as _ModelOf, plain as _plain

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UploadedFileDatasource(_Model):
    """A file that was uploaded to the dataset before.

    Attributes:
        type: Always `uploaded_file`.
        file: An uploaded file named by its identifier; answers may add the rest.
    """

    type: Literal["uploaded_file"] = "uploaded_file"
    file: UploadedFileReference
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("type", "type", _plain('"uploaded_file"'), required=True),
            _Field("file", "file", _ModelOf(UploadedFileReference), required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = uploaded_file_datasource_read(d, cls)
        return self


def uploaded_file_datasource_read(
    d: Mapping[str, Any], model: type[UploadedFileDatasource] = UploadedFileDatasource
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.type = d["type"]
        self.file = uploaded_file_reference_read(d["file"])
        if left == 2:
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
        "file",
    )
)

# After the class, since models may name each other in a circle.
from .uploaded_file_reference import UploadedFileReference, uploaded_file_reference_read  # noqa: E402
