# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field as _field

from ..._seam.model import (
    ABSENT as _ABSENT,
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.moments import MOMENT as _MOMENT, moment as _moment
from ..._seam.shapes import (
    ANYTHING as _ANYTHING,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    MapOf as _MapOf,
    ModelOf as _ModelOf,
    Nullable as _Nullable,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .datasource import Datasource


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Resource(_Model):
    """One source of the data of a dataset and the extractor that reads it.

    Attributes:
        uid: Identifier, `re_` and six characters. Read-only.
        type: Extractor that reads the source, such as `csvfile`, `jsonfile`, `geojson` or `federated`.
        title: Title for people.
        params: Settings of the extractor; which ones there are depends on its type. `csvfile` knows
            `separator`, `encoding`, `headers_first_row`, `first_row_no` and `doublequote`.
        datasource: Where the bytes of a resource come from.
        url: Address of a real-time resource, which has no `datasource`.
        display_name: Title as the portal shows it. Read-only.
        extraction_infos: What the extraction reads, null if unknown. Read-only.
        origin: Kind of source with its label. Read-only.
        updated_at: Time of the last change (UTC). Read-only.
    """

    uid: str = _ABSENT
    type: str
    title: str
    params: dict[str, Any] | Unset = UNSET
    datasource: Datasource | dict[str, Any] | Unset = UNSET
    url: str | Unset = UNSET
    display_name: str | Unset = UNSET
    extraction_infos: ResourceExtractionInfos | None | Unset = UNSET
    origin: ResourceOrigin | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("uid", "uid", _TEXT, required=True, read_only=True),
            _Field("type", "type", _TEXT, required=True),
            _Field("title", "title", _TEXT, required=True),
            _Field("params", "params", _MapOf(_ANYTHING)),
            _Field("datasource", "datasource", datasource_shape),
            _Field("url", "url", _TEXT),
            _Field("display_name", "display_name", _TEXT, read_only=True),
            _Field(
                "extraction_infos",
                "extraction_infos",
                _Nullable(_ModelOf(ResourceExtractionInfos)),
                read_only=True,
            ),
            _Field("origin", "origin", _ModelOf(ResourceOrigin), read_only=True),
            _Field("updated_at", "updated_at", _MOMENT, read_only=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = resource_read(d, cls)
        return self


def resource_read(d: Mapping[str, Any], model: type[Resource] = Resource) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.uid = d["uid"]
        self.type = d["type"]
        self.title = d["title"]
        if left == 3:
            return self
        if "params" in d:
            self.params = d["params"]
            left -= 1
            if left == 3:
                return self
        if "datasource" in d:
            self.datasource = datasource_shape.read(d["datasource"])
            left -= 1
            if left == 3:
                return self
        if "url" in d:
            self.url = d["url"]
            left -= 1
            if left == 3:
                return self
        if "display_name" in d:
            self.display_name = d["display_name"]
            left -= 1
            if left == 3:
                return self
        if "extraction_infos" in d:
            self.extraction_infos = (
                None if (v := d["extraction_infos"]) is None else resource_extraction_infos_read(v)
            )
            left -= 1
            if left == 3:
                return self
        if "origin" in d:
            self.origin = resource_origin_read(d["origin"])
            left -= 1
            if left == 3:
                return self
        if "updated_at" in d:
            self.updated_at = _moment(d["updated_at"])
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
        "uid",
        "type",
        "title",
        "params",
        "datasource",
        "url",
        "display_name",
        "extraction_infos",
        "origin",
        "updated_at",
    )
)

# After the class, since models may name each other in a circle.
from .datasource import datasource_shape  # noqa: E402
from .resource_extraction_infos import ResourceExtractionInfos, resource_extraction_infos_read  # noqa: E402
from .resource_origin import ResourceOrigin, resource_origin_read  # noqa: E402
