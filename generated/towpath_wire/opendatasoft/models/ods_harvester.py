# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Literal

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
    BOOLEAN as _BOOLEAN,
    INTEGER as _INTEGER,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    EnumOf as _EnumOf,
    MapOf as _MapOf,
    ModelOf as _ModelOf,
    Nullable as _Nullable,
    plain as _plain,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .harvester_state import HarvesterState


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OdsHarvester(_Model):
    """Another Opendatasoft portal.

    Attributes:
        uid: Identifier made from the name. Read-only.
        name: Title for people.
        status: Where a harvester stands; `new` and `idle` are states of rest. Read-only.
        version: Version of the harvester type. At least 1, default 1.
        restrict_datasets_visibility: Whether harvested datasets are restricted; by default as the portal
            restricts new datasets.
        delete_missing_datasets: Whether a dataset that vanishes there is deleted here. Default false.
        forced_metas: Metadata that overrides the harvested one, by template.
        remote_datasets_count: Datasets found there. Read-only.
        harvested_datasets_count: Datasets copied. Read-only.
        published_datasets_count: Copies that are published. Read-only.
        attached_datasets_count: Datasets that belong to the harvester. Read-only.
        has_error: Whether the last run failed. Read-only.
        resource_errors_count: Resources that failed. At least 0. Read-only.
        created_at: Time of creation (UTC). Read-only.
        updated_at: Time of the last change (UTC). Read-only.
        updated_by: The user who made a change, named by the user name. Read-only.
        last_started_at: When the last run began (UTC), null if there was none. Read-only.
        last_success_at: When a run last succeeded (UTC), null if none did. Read-only.
        type: Always `ods`.
        domain: Identifier or base address of the portal.
        refines: Refinements that datasets must match. Default .
        api_key: API key on that portal; answered as null. Default .
    """

    uid: str = _ABSENT
    name: str
    status: HarvesterState = _ABSENT
    version: int = _ABSENT
    restrict_datasets_visibility: bool | Unset = UNSET
    delete_missing_datasets: bool = _ABSENT
    forced_metas: dict[str, dict[str, Any]] | Unset = UNSET
    remote_datasets_count: int = _ABSENT
    harvested_datasets_count: int = _ABSENT
    published_datasets_count: int = _ABSENT
    attached_datasets_count: int = _ABSENT
    has_error: bool = _ABSENT
    resource_errors_count: int = _ABSENT
    created_at: datetime.datetime = _ABSENT
    updated_at: datetime.datetime = _ABSENT
    updated_by: ChangeAuthor = _ABSENT
    last_started_at: datetime.datetime | None = _ABSENT
    last_success_at: datetime.datetime | None = _ABSENT
    type: Literal["ods"] = "ods"
    domain: str
    refines: str = _ABSENT
    api_key: str | None = _ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("uid", "uid", _TEXT, required=True, read_only=True),
            _Field("name", "name", _TEXT, required=True),
            _Field("status", "status", _EnumOf(harvester_state_members), required=True, read_only=True),
            _Field("version", "version", _INTEGER, default=1),
            _Field("restrict_datasets_visibility", "restrict_datasets_visibility", _BOOLEAN),
            _Field("delete_missing_datasets", "delete_missing_datasets", _BOOLEAN, default=False),
            _Field("forced_metas", "forced_metas", _MapOf(_MapOf(_ANYTHING))),
            _Field("remote_datasets_count", "remote_datasets_count", _INTEGER, required=True, read_only=True),
            _Field(
                "harvested_datasets_count",
                "harvested_datasets_count",
                _INTEGER,
                required=True,
                read_only=True,
            ),
            _Field(
                "published_datasets_count",
                "published_datasets_count",
                _INTEGER,
                required=True,
                read_only=True,
            ),
            _Field(
                "attached_datasets_count", "attached_datasets_count", _INTEGER, required=True, read_only=True
            ),
            _Field("has_error", "has_error", _BOOLEAN, required=True, read_only=True),
            _Field("resource_errors_count", "resource_errors_count", _INTEGER, required=True, read_only=True),
            _Field("created_at", "created_at", _MOMENT, required=True, read_only=True),
            _Field("updated_at", "updated_at", _MOMENT, required=True, read_only=True),
            _Field("updated_by", "updated_by", _ModelOf(ChangeAuthor), required=True, read_only=True),
            _Field("last_started_at", "last_started_at", _Nullable(_MOMENT), required=True, read_only=True),
            _Field("last_success_at", "last_success_at", _Nullable(_MOMENT), required=True, read_only=True),
            _Field("type", "type", _plain('"ods"'), required=True),
            _Field("domain", "domain", _TEXT, required=True),
            _Field("refines", "refines", _TEXT, default=""),
            _Field("api_key", "api_key", _Nullable(_TEXT), default="", secret=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = ods_harvester_read(d, cls)
        return self


def ods_harvester_read(d: Mapping[str, Any], model: type[OdsHarvester] = OdsHarvester) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.uid = d["uid"]
        self.name = d["name"]
        self.status = harvester_state_members[d["status"]]
        self.remote_datasets_count = d["remote_datasets_count"]
        self.harvested_datasets_count = d["harvested_datasets_count"]
        self.published_datasets_count = d["published_datasets_count"]
        self.attached_datasets_count = d["attached_datasets_count"]
        self.has_error = d["has_error"]
        self.resource_errors_count = d["resource_errors_count"]
        self.created_at = _moment(d["created_at"])
        self.updated_at = _moment(d["updated_at"])
        self.updated_by = change_author_read(d["updated_by"])
        self.last_started_at = None if (v := d["last_started_at"]) is None else _moment(v)
        self.last_success_at = None if (v := d["last_success_at"]) is None else _moment(v)
        self.type = d["type"]
        self.domain = d["domain"]
        if left == 16:
            return self
        if "version" in d:
            self.version = d["version"]
            left -= 1
            if left == 16:
                return self
        if "restrict_datasets_visibility" in d:
            self.restrict_datasets_visibility = d["restrict_datasets_visibility"]
            left -= 1
            if left == 16:
                return self
        if "delete_missing_datasets" in d:
            self.delete_missing_datasets = d["delete_missing_datasets"]
            left -= 1
            if left == 16:
                return self
        if "forced_metas" in d:
            self.forced_metas = d["forced_metas"]
            left -= 1
            if left == 16:
                return self
        if "refines" in d:
            self.refines = d["refines"]
            left -= 1
            if left == 16:
                return self
        if "api_key" in d:
            self.api_key = d["api_key"]
            left -= 1
            if left == 16:
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
        "name",
        "status",
        "version",
        "restrict_datasets_visibility",
        "delete_missing_datasets",
        "forced_metas",
        "remote_datasets_count",
        "harvested_datasets_count",
        "published_datasets_count",
        "attached_datasets_count",
        "has_error",
        "resource_errors_count",
        "created_at",
        "updated_at",
        "updated_by",
        "last_started_at",
        "last_success_at",
        "type",
        "domain",
        "refines",
        "api_key",
    )
)

# After the class, since models may name each other in a circle.
from .change_author import ChangeAuthor, change_author_read  # noqa: E402
from .harvester_state import harvester_state_members  # noqa: E402
