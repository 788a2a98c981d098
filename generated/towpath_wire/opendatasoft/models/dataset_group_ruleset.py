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
    UNREADABLE as _UNREADABLE,
    EnumOf as _EnumOf,
    ListOf as _ListOf,
    ModelOf as _ModelOf,
    array as _array,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .dataset_permission import DatasetPermission


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetGroupRuleset(_Model):
    """What the members of one group may see of a dataset and do with it.

    Attributes:
        security: What those it applies to may see of a dataset, and how often they may ask.
        permissions: What members may do with the dataset.
        group: A group named by its identifier.
    """

    security: DatasetSecurity | Unset = UNSET
    permissions: list[DatasetPermission] | Unset = UNSET
    group: GroupReference
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("security", "security", _ModelOf(DatasetSecurity)),
            _Field("permissions", "permissions", _ListOf(_EnumOf(dataset_permission_members))),
            _Field("group", "group", _ModelOf(GroupReference), required=True),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = dataset_group_ruleset_read(d, cls)
        return self


def dataset_group_ruleset_read(
    d: Mapping[str, Any], model: type[DatasetGroupRuleset] = DatasetGroupRuleset
) -> Any:
    found: list[Any]
    try:
        self: Any = _new(model)
        left = len(d)
        self.group = group_reference_read(d["group"])
        if left == 1:
            return self
        if "security" in d:
            self.security = dataset_security_read(d["security"])
            left -= 1
            if left == 1:
                return self
        if "permissions" in d:
            self.permissions = found = []
            for item in v if (v := d["permissions"]).__class__ is list else _array(v):
                found.append(dataset_permission_members[item])
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
        "security",
        "permissions",
        "group",
    )
)

# After the class, since models may name each other in a circle.
from .dataset_permission import dataset_permission_members  # noqa: E402
from .dataset_security import DatasetSecurity, dataset_security_read  # noqa: E402
from .group_reference import GroupReference, group_reference_read  # noqa: E402
