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

    from .sharepoint_datasource_connection import SharepointDatasourceConnection


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SharepointDatasource(_Model):
    """A file in a SharePoint drive.

    Attributes:
        type: Always `sharepoint`.
        connection: The connection itself, when it is created along the way or expanded, else its identifier.
        file_id: Identifier of the file.
        drive_id: Identifier of the drive.
    """

    type: Literal["sharepoint"] = "sharepoint"
    connection: SharepointDatasourceConnection
    file_id: str
    drive_id: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("type", "type", _plain('"sharepoint"'), required=True),
            _Field("connection", "connection", sharepoint_datasource_connection_shape, required=True),
            _Field("file_id", "file_id", _TEXT, required=True),
            _Field("drive_id", "drive_id", _TEXT, required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = sharepoint_datasource_read(d, cls)
        return self


def sharepoint_datasource_read(
    d: Mapping[str, Any], model: type[SharepointDatasource] = SharepointDatasource
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.type = d["type"]
        self.connection = sharepoint_datasource_connection_shape.read(d["connection"])
        self.file_id = d["file_id"]
        self.drive_id = d["drive_id"]
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
        "type",
        "connection",
        "file_id",
        "drive_id",
    )
)

# After the class, since models may name each other in a circle.
from .sharepoint_datasource_connection import sharepoint_datasource_connection_shape  # noqa: E402
