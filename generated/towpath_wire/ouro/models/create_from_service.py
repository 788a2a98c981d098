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
class CreateFromService(_Model):
    """Which route of which service to read, and the settings of the table made of it.

    Attributes:
        dataset: The settings of a table made from a service's answer.
        service: An asset, by identifier.
        route: An asset, by identifier.
    """

    dataset: DatasetFromService
    service: AssetReference
    route: AssetReference
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("dataset", "dataset", _ModelOf(DatasetFromService), required=True),
            _Field("service", "service", _ModelOf(AssetReference), required=True),
            _Field("route", "route", _ModelOf(AssetReference), required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = create_from_service_read(d, cls)
        return self


def create_from_service_read(d: Mapping[str, Any], model: type[CreateFromService] = CreateFromService) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.dataset = dataset_from_service_read(d["dataset"])
        self.service = asset_reference_read(d["service"])
        self.route = asset_reference_read(d["route"])
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
        "dataset",
        "service",
        "route",
    )
)

# After the class, since models may name each other in a circle.
from .asset_reference import AssetReference, asset_reference_read  # noqa: E402
from .dataset_from_service import DatasetFromService, dataset_from_service_read  # noqa: E402
