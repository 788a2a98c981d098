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
from ..._seam.shapes import (
    ANYTHING as _ANYTHING,
    BOOLEAN as _BOOLEAN,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    EnumOf as _EnumOf,
    ListOf as _ListOf,
    MapOf as _MapOf,
    ModelOf as _ModelOf,
    Nullable as _Nullable,
    array as _array,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .dataset_state import DatasetState


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetStatus(_Model):
    """The state of a dataset and of the job that may be running on it.

    Attributes:
        status: Where a dataset stands; `idle`, `error` and `limit_reached` are states of rest.
        previous: The state before this one, null at first.
        next: The state that is queued to follow, null if none is.
        since: When the dataset entered this state (UTC).
        is_published: Whether the dataset is published.
        message: Explanation for a person.
        records_errors: Records that could not be processed.
        params: Facts that depend on the state; in `limit_reached` the key `error` holds `limit_type`, `limit`
            and `value`.
    """

    status: DatasetState
    previous: DatasetState | None | Unset = UNSET
    next: DatasetState | None | Unset = UNSET
    since: datetime.datetime | Unset = UNSET
    is_published: bool | None | Unset = UNSET
    message: str | None | Unset = UNSET
    records_errors: list[RecordError] | Unset = UNSET
    params: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("status", "status", _EnumOf(dataset_state_members), required=True),
            _Field("previous", "previous", _Nullable(_EnumOf(dataset_state_members))),
            _Field("next", "next", _Nullable(_EnumOf(dataset_state_members))),
            _Field("since", "since", _MOMENT),
            _Field("is_published", "is_published", _Nullable(_BOOLEAN)),
            _Field("message", "message", _Nullable(_TEXT)),
            _Field("records_errors", "records_errors", _ListOf(_ModelOf(RecordError))),
            _Field("params", "params", _MapOf(_ANYTHING)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = dataset_status_read(d, cls)
        return self


def dataset_status_read(d: Mapping[str, Any], model: type[DatasetStatus] = DatasetStatus) -> Any:
    found: list[Any]
    try:
        self: Any = _new(model)
        left = len(d)
        self.status = dataset_state_members[d["status"]]
        if left == 1:
            return self
        if "previous" in d:
            self.previous = None if (v := d["previous"]) is None else dataset_state_members[v]
            left -= 1
            if left == 1:
                return self
        if "next" in d:
            self.next = None if (v := d["next"]) is None else dataset_state_members[v]
            left -= 1
            if left == 1:
                return self
        if "since" in d:
            self.since = _moment(d["since"])
            left -= 1
            if left == 1:
                return self
        if "is_published" in d:
            self.is_published = d["is_published"]
            left -= 1
            if left == 1:
                return self
        if "message" in d:
            self.message = d["message"]
            left -= 1
            if left == 1:
                return self
        if "records_errors" in d:
            self.records_errors = found = []
            for item in v if (v := d["records_errors"]).__class__ is list else _array(v):
                found.append(record_error_read(item))
            left -= 1
            if left == 1:
                return self
        if "params" in d:
            self.params = d["params"]
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
        "status",
        "previous",
        "next",
        "since",
        "is_published",
        "message",
        "records_errors",
        "params",
    )
)

# After the class, since models may name each other in a circle.
from .dataset_state import dataset_state_members  # noqa: E402
from .record_error import RecordError, record_error_read  # noqa: E402
