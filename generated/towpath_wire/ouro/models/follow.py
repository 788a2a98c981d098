# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
from ..._seam.moments import IDENTIFIER as _IDENTIFIER, MOMENT as _MOMENT, moment as _moment, uuid as _uuid
from ..._seam.shapes import UNREADABLE as _UNREADABLE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self
    from uuid import UUID


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Follow(_Model):
    """That one user follows another.

    Attributes:
        id: The identifier of the follow.
        user_id: Who follows.
        followed_user_id: Who is followed.
        added_at: Since when.
    """

    id: UUID
    user_id: UUID
    followed_user_id: UUID
    added_at: datetime.datetime
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("id", "id", _IDENTIFIER, required=True),
            _Field("user_id", "user_id", _IDENTIFIER, required=True),
            _Field("followed_user_id", "followed_user_id", _IDENTIFIER, required=True),
            _Field("added_at", "added_at", _MOMENT, required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = follow_read(d, cls)
        return self


def follow_read(d: Mapping[str, Any], model: type[Follow] = Follow) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.id = _uuid(d["id"])
        self.user_id = _uuid(d["user_id"])
        self.followed_user_id = _uuid(d["followed_user_id"])
        self.added_at = _moment(d["added_at"])
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
        "id",
        "user_id",
        "followed_user_id",
        "added_at",
    )
)
