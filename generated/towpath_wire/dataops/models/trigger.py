# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
from ..._seam.shapes import (
    INTEGER as _INTEGER,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    ModelOf as _ModelOf,
    Nullable as _Nullable,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Trigger(_Model):
    """A token that can start pipelines of its project, and nothing else.

    Attributes:
        id: The trigger's number.
        token: The token; of somebody else's, its first four letters.
        description: What it is for.
        created_at: When it was made.
        updated_at: When it last changed.
        last_used: When it last started a pipeline.
        owner: A user as others see them.
    """

    id: int
    token: str
    description: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    last_used: datetime.datetime | None | Unset = UNSET
    owner: User | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("id", "id", _INTEGER, required=True),
            _Field("token", "token", _TEXT, required=True, secret=True),
            _Field("description", "description", _TEXT, required=True),
            _Field("created_at", "created_at", _MOMENT, required=True),
            _Field("updated_at", "updated_at", _MOMENT, required=True),
            _Field("last_used", "last_used", _Nullable(_MOMENT)),
            _Field("owner", "owner", _ModelOf(User)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = trigger_read(d, cls)
        return self


def trigger_read(d: Mapping[str, Any], model: type[Trigger] = Trigger) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.id = d["id"]
        self.token = d["token"]
        self.description = d["description"]
        self.created_at = _moment(d["created_at"])
        self.updated_at = _moment(d["updated_at"])
        if left == 5:
            return self
        if "last_used" in d:
            self.last_used = None if (v := d["last_used"]) is None else _moment(v)
            left -= 1
            if left == 5:
                return self
        if "owner" in d:
            self.owner = user_read(d["owner"])
            left -= 1
            if left == 5:
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
        "token",
        "description",
        "created_at",
        "updated_at",
        "last_used",
        "owner",
    )
)

# After the class, since models may name each other in a circle.
from .user import User, user_read  # noqa: E402
