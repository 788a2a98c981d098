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
    MapOf as _MapOf,
    ModelOf as _ModelOf,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetFeedback(_Model):
    """What a reader proposed about a record of the dataset, or about one that is missing.

    Attributes:
        uid: Identifier, `df_` and six characters. Read-only.
        record_id: Identifier of the record.
        user: A user named by the user name.
        comment: The reader's words.
        is_archived: Whether the feedback has been dealt with.
        created_at: Time of submission (UTC).
        values: Proposed values by name of the field.
    """

    uid: str = _ABSENT
    record_id: str
    user: RelatedUser
    comment: str
    is_archived: bool | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    values: dict[str, FeedbackValue] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("uid", "uid", _TEXT, required=True, read_only=True),
            _Field("record_id", "record_id", _TEXT, required=True),
            _Field("user", "user", _ModelOf(RelatedUser), required=True),
            _Field("comment", "comment", _TEXT, required=True),
            _Field("is_archived", "is_archived", _BOOLEAN),
            _Field("created_at", "created_at", _MOMENT),
            _Field("values", "values", _MapOf(_ModelOf(FeedbackValue))),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = dataset_feedback_read(d, cls)
        return self


def dataset_feedback_read(d: Mapping[str, Any], model: type[DatasetFeedback] = DatasetFeedback) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.uid = d["uid"]
        self.record_id = d["record_id"]
        self.user = related_user_read(d["user"])
        self.comment = d["comment"]
        if left == 4:
            return self
        if "is_archived" in d:
            self.is_archived = d["is_archived"]
            left -= 1
            if left == 4:
                return self
        if "created_at" in d:
            self.created_at = _moment(d["created_at"])
            left -= 1
            if left == 4:
                return self
        if "values" in d:
            self.values = {key: feedback_value_read(item) for key, item in d["values"].items()}
            left -= 1
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
        "uid",
        "record_id",
        "user",
        "comment",
        "is_archived",
        "created_at",
        "values",
    )
)

# After the class, since models may name each other in a circle.
from .feedback_value import FeedbackValue, feedback_value_read  # noqa: E402
from .related_user import RelatedUser, related_user_read  # noqa: E402
