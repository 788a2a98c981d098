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
    BOOLEAN as _BOOLEAN,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    ListOf as _ListOf,
    ModelOf as _ModelOf,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetVersion(_Model):
    """A state that some parts of a dataset were in.

    Attributes:
        uid: Identifier, `ch_` and six characters. Read-only.
        sections: Parts that changed, such as `data`, `metadata` or `security`.
        created_by: The user who made a change, named by the user name. Read-only.
        can_restore: Whether the version can be restored.
        created_at: Time of the change (UTC). Read-only.
    """

    uid: str = _ABSENT
    sections: list[str] | Unset = UNSET
    created_by: ChangeAuthor | Unset = UNSET
    can_restore: bool | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("uid", "uid", _TEXT, required=True, read_only=True),
            _Field("sections", "sections", _ListOf(_TEXT)),
            _Field("created_by", "created_by", _ModelOf(ChangeAuthor), read_only=True),
            _Field("can_restore", "can_restore", _BOOLEAN),
            _Field("created_at", "created_at", _MOMENT, read_only=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = dataset_version_read(d, cls)
        return self


def dataset_version_read(d: Mapping[str, Any], model: type[DatasetVersion] = DatasetVersion) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.uid = d["uid"]
        if left == 1:
            return self
        if "sections" in d:
            self.sections = d["sections"]
            left -= 1
            if left == 1:
                return self
        if "created_by" in d:
            self.created_by = change_author_read(d["created_by"])
            left -= 1
            if left == 1:
                return self
        if "can_restore" in d:
            self.can_restore = d["can_restore"]
            left -= 1
            if left == 1:
                return self
        if "created_at" in d:
            self.created_at = _moment(d["created_at"])
            left -= 1
            if left == 1:
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
        "sections",
        "created_by",
        "can_restore",
        "created_at",
    )
)

# After the class, since models may name each other in a circle.
from .change_author import ChangeAuthor, change_author_read  # noqa: E402
