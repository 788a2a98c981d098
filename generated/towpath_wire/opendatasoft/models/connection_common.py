# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field as _field

from ..._seam.model import (
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.moments import MOMENT as _MOMENT, moment as _moment
from ..._seam.shapes import BOOLEAN as _BOOLEAN, INTEGER as _INTEGER, TEXT as _TEXT, UNREADABLE as _UNREADABLE
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ConnectionCommon(_Model):
    """What every connection has.

    Attributes:
        uid: Identifier, `co_` and six characters. Read-only.
        is_reusable: Whether several datasets may use the connection.
        can_reuse: Whether the caller may use it in another dataset. Read-only.
        can_manage: Whether the caller may change it. Read-only.
        dataset_count: Datasets that use it. Read-only.
        user_count: Users with a ruleset on it. Read-only.
        group_count: Groups with a ruleset on it. Read-only.
        created_at: Time of creation (UTC); documented as a date, corrected by the vendor later. Read-only.
        updated_at: Time of the last change (UTC); documented as a date, corrected by the vendor later.
            Read-only.
    """

    uid: str | Unset = UNSET
    is_reusable: bool | Unset = UNSET
    can_reuse: bool | Unset = UNSET
    can_manage: bool | Unset = UNSET
    dataset_count: int | Unset = UNSET
    user_count: int | Unset = UNSET
    group_count: int | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("uid", "uid", _TEXT, read_only=True),
            _Field("is_reusable", "is_reusable", _BOOLEAN),
            _Field("can_reuse", "can_reuse", _BOOLEAN, read_only=True),
            _Field("can_manage", "can_manage", _BOOLEAN, read_only=True),
            _Field("dataset_count", "dataset_count", _INTEGER, read_only=True),
            _Field("user_count", "user_count", _INTEGER, read_only=True),
            _Field("group_count", "group_count", _INTEGER, read_only=True),
            _Field("created_at", "created_at", _MOMENT, read_only=True),
            _Field("updated_at", "updated_at", _MOMENT, read_only=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = connection_common_read(d, cls)
        return self


def connection_common_read(d: Mapping[str, Any], model: type[ConnectionCommon] = ConnectionCommon) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "uid" in d:
            self.uid = d["uid"]
            left -= 1
            if left == 0:
                return self
        if "is_reusable" in d:
            self.is_reusable = d["is_reusable"]
            left -= 1
            if left == 0:
                return self
        if "can_reuse" in d:
            self.can_reuse = d["can_reuse"]
            left -= 1
            if left == 0:
                return self
        if "can_manage" in d:
            self.can_manage = d["can_manage"]
            left -= 1
            if left == 0:
                return self
        if "dataset_count" in d:
            self.dataset_count = d["dataset_count"]
            left -= 1
            if left == 0:
                return self
        if "user_count" in d:
            self.user_count = d["user_count"]
            left -= 1
            if left == 0:
                return self
        if "group_count" in d:
            self.group_count = d["group_count"]
            left -= 1
            if left == 0:
                return self
        if "created_at" in d:
            self.created_at = _moment(d["created_at"])
            left -= 1
            if left == 0:
                return self
        if "updated_at" in d:
            self.updated_at = _moment(d["updated_at"])
            left -= 1
            if left == 0:
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
        "is_reusable",
        "can_reuse",
        "can_manage",
        "dataset_count",
        "user_count",
        "group_count",
        "created_at",
        "updated_at",
    )
)
