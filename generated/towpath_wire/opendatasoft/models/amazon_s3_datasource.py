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
from ..._seam.shapes import (
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    ListOf as _ListOf,
    ModelOf as _ModelOf,
    array as _array,
    plain as _plain,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .amazon_s3_datasource_connection import AmazonS3DatasourceConnection


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AmazonS3Datasource(_Model):
    """An object in Amazon S3 or a store that speaks its protocol.

    Attributes:
        type: Always `amazon_s3`.
        connection: The connection itself, when it is created along the way or expanded, else its identifier.
        url: Address of the object.
        headers: Headers to send beside the connection's own.
    """

    type: Literal["amazon_s3"] = "amazon_s3"
    connection: AmazonS3DatasourceConnection
    url: str | Unset = UNSET
    headers: list[HttpHeader] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("type", "type", _plain('"amazon_s3"'), required=True),
            _Field("connection", "connection", amazon_s3_datasource_connection_shape, required=True),
            _Field("url", "url", _TEXT),
            _Field("headers", "headers", _ListOf(_ModelOf(HttpHeader))),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = amazon_s3_datasource_read(d, cls)
        return self


def amazon_s3_datasource_read(
    d: Mapping[str, Any], model: type[AmazonS3Datasource] = AmazonS3Datasource
) -> Any:
    found: list[Any]
    try:
        self: Any = _new(model)
        left = len(d)
        self.type = d["type"]
        self.connection = amazon_s3_datasource_connection_shape.read(d["connection"])
        if left == 2:
            return self
        if "url" in d:
            self.url = d["url"]
            left -= 1
            if left == 2:
                return self
        if "headers" in d:
            self.headers = found = []
            for item in v if (v := d["headers"]).__class__ is list else _array(v):
                found.append(http_header_read(item))
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
        "url",
        "headers",
    )
)

# After the class, since models may name each other in a circle.
from .amazon_s3_datasource_connection import amazon_s3_datasource_connection_shape  # noqa: E402
from .http_header import HttpHeader, http_header_read  # noqa: E402
