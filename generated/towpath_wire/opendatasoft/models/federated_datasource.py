# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define, field as _field

from ..._seam.model import (
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.shapes import (
    ANYTHING as _ANYTHING,
    BOOLEAN as _BOOLEAN,
    UNREADABLE as _UNREADABLE,
    MapOf as _MapOf,
    ModelOf as _ModelOf,
    Nullable as _Nullable,
    plain as _plain,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FederatedDatasource(_Model):
    """A dataset of another portal, read in place.

    Attributes:
        type: Always `federated`.
        domain: The portal that holds the remote dataset.
        dataset: The remote dataset; metadata and fields come only when it is expanded.
        impersonate_permissions: Whether the remote dataset is read with the caller's own permissions there.
            Documented as required; the live service leaves it out or answers null.
        permissions_user: The user whose permissions are used, null if none is. Read-only.
        parameters: Query parameters that narrow the remote dataset, such as `refine.year`.
    """

    type: Literal["federated"] = "federated"
    domain: FederatedDomain
    dataset: FederatedDataset
    impersonate_permissions: bool | None | Unset = UNSET
    permissions_user: RelatedUser | None | Unset = UNSET
    parameters: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("type", "type", _plain('"federated"'), required=True),
            _Field("domain", "domain", _ModelOf(FederatedDomain), required=True),
            _Field("dataset", "dataset", _ModelOf(FederatedDataset), required=True),
            _Field(
                "impersonate_permissions", "impersonate_permissions", _Nullable(_BOOLEAN), write_only=True
            ),
            _Field("permissions_user", "permissions_user", _Nullable(_ModelOf(RelatedUser)), read_only=True),
            _Field("parameters", "parameters", _MapOf(_ANYTHING)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = federated_datasource_read(d, cls)
        return self


def federated_datasource_read(
    d: Mapping[str, Any], model: type[FederatedDatasource] = FederatedDatasource
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.type = d["type"]
        self.domain = federated_domain_read(d["domain"])
        self.dataset = federated_dataset_read(d["dataset"])
        if left == 3:
            return self
        if "impersonate_permissions" in d:
            self.impersonate_permissions = d["impersonate_permissions"]
            left -= 1
            if left == 3:
                return self
        if "permissions_user" in d:
            self.permissions_user = None if (v := d["permissions_user"]) is None else related_user_read(v)
            left -= 1
            if left == 3:
                return self
        if "parameters" in d:
            self.parameters = d["parameters"]
            left -= 1
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
        "type",
        "domain",
        "dataset",
        "impersonate_permissions",
        "permissions_user",
        "parameters",
    )
)

# After the class, since models may name each other in a circle.
from .federated_dataset import FederatedDataset, federated_dataset_read  # noqa: E402
from .federated_domain import FederatedDomain, federated_domain_read  # noqa: E402
from .related_user import RelatedUser, related_user_read  # noqa: E402
