# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
from ..._seam.shapes import ANYTHING as _ANYTHING, UNREADABLE as _UNREADABLE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from ..._seam import bodies


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ImageUpload(_Model):
    """A form with one image in it; only the reference's text describes it.

    Attributes:
        file: The image, with its name.
    """

    file: bodies.File | bytes
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (_Field("file", "file", _ANYTHING, required=True),),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = image_upload_read(d, cls)
        return self


def image_upload_read(d: Mapping[str, Any], model: type[ImageUpload] = ImageUpload) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.file = d["file"]
        if left == 1:
            return self
        self.additional_properties = extra = {}
        for key in d:
            if key not in _KNOWN:
                extra[key] = d[key]
    except _UNREADABLE:
        return _salvage(model, d)  # once more, slowly: to say what is missing or where it does not fit
    return self


_KNOWN: frozenset[str] = frozenset(("file",))
