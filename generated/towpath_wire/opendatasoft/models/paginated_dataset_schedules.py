# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field as _field

from ..._seam.model import (
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.shapes import (
    INTEGER as _INTEGER,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    ListOf as _ListOf,
    ModelOf as _ModelOf,
    Nullable as _Nullable,
    array as _array,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PaginatedDatasetSchedules(_Model):
    """One page of schedules of a dataset.

    Attributes:
        total_count: Number of all results. At least 0.
        next: Address of the next page, null on the last.
        previous: Address of the page before, null on the first.
        results: The results of this page.
    """

    total_count: int
    next: str | None
    previous: str | None
    results: list[DatasetSchedule]
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("total_count", "total_count", _INTEGER, required=True),
            _Field("next", "next", _Nullable(_TEXT), required=True),
            _Field("previous", "previous", _Nullable(_TEXT), required=True),
            _Field("results", "results", _ListOf(_ModelOf(DatasetSchedule)), required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = paginated_dataset_schedules_read(d, cls)
        return self


def paginated_dataset_schedules_read(
    d: Mapping[str, Any], model: type[PaginatedDatasetSchedules] = PaginatedDatasetSchedules
) -> Any:
    found: list[Any]
    try:
        self: Any = _new(model)
        left = len(d)
        self.total_count = d["total_count"]
        self.next = d["next"]
        self.previous = d["previous"]
        self.results = found = []
        for item in v if (v := d["results"]).__class__ is list else _array(v):
            found.append(dataset_schedule_read(item))
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
        "total_count",
        "next",
        "previous",
        "results",
    )
)

# After the class, since models may name each other in a circle.
from .dataset_schedule import DatasetSchedule, dataset_schedule_read  # noqa: E402
