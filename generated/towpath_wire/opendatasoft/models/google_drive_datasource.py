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
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, plain as _plain

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .google_drive_datasource_connection import GoogleDriveDatasourceConnection


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GoogleDriveDatasource(_Model):
    """A file in Google Drive.

    Attributes:
        type: Always `google_drive`.
        connection: The connection itself, when it is created along the way or expanded, else its identifier.
        file_id: Identifier of the file.
    """

    type: Literal["google_drive"] = "google_drive"
    connection: GoogleDriveDatasourceConnection
    file_id: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("type", "type", _plain('"google_drive"'), required=True),
            _Field("connection", "connection", google_drive_datasource_connection_shape, required=True),
            _Field("file_id", "file_id", _TEXT, required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = google_drive_datasource_read(d, cls)
        return self


def google_drive_datasource_read(
    d: Mapping[str, Any], model: type[GoogleDriveDatasource] = GoogleDriveDatasource
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.type = d["type"]
        self.connection = google_drive_datasource_connection_shape.read(d["connection"])
        self.file_id = d["file_id"]
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
        "type",
        "connection",
        "file_id",
    )
)

# After the class, since models may name each other in a circle.
from .google_drive_datasource_connection import google_drive_datasource_connection_shape  # noqa: E402
