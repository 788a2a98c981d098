# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
from ..._seam.shapes import UNREADABLE as _UNREADABLE, ModelOf as _ModelOf

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateFromDatasetSchema(_Model):
    """A dataset whose `schema` is the statement.

    Attributes:
        dataset: The settings of a new table.
    """

    dataset: DatasetWithSchema
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (_Field("dataset", "dataset", _ModelOf(DatasetWithSchema), required=True),),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = create_from_dataset_schema_read(d, cls)
        return self


def create_from_dataset_schema_read(
    d: Mapping[str, Any], model: type[CreateFromDatasetSchema] = CreateFromDatasetSchema
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.dataset = dataset_with_schema_read(d["dataset"])
        if left == 1:
            return self
        self.additional_properties = extra = {}
        for key in d:
            if key not in _KNOWN:
                extra[key] = d[key]
    except _UNREADABLE:
        return _salvage(model, d)  # once more, slowly: to say what is missing or where it does not fit
    return self


_KNOWN: frozenset[str] = frozenset(("dataset",))

# After the class, since models may name each other in a circle.
from .dataset_with_schema import DatasetWithSchema, dataset_with_schema_read  # noqa: E402
