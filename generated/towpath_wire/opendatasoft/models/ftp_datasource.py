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
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .ftp_datasource_connection import FtpDatasourceConnection


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FtpDatasource(_Model):
    """A file on an FTP, FTPS or SFTP server.

    Attributes:
        type: Always `ftp`.
        connection: The connection itself, when it is created along the way or expanded, else its identifier.
        relative_url: Path below the connection's address.
    """

    type: Literal["ftp"] = "ftp"
    connection: FtpDatasourceConnection
    relative_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("type", "type", _plain('"ftp"'), required=True),
            _Field("connection", "connection", ftp_datasource_connection_shape, required=True),
            _Field("relative_url", "relative_url", _TEXT),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = ftp_datasource_read(d, cls)
        return self


def ftp_datasource_read(d: Mapping[str, Any], model: type[FtpDatasource] = FtpDatasource) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.type = d["type"]
        self.connection = ftp_datasource_connection_shape.read(d["connection"])
        if left == 2:
            return self
        if "relative_url" in d:
            self.relative_url = d["relative_url"]
            left -= 1
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
        "connection",
        "relative_url",
    )
)

# After the class, since models may name each other in a circle.
from .ftp_datasource_connection import ftp_datasource_connection_shape  # noqa: E402
