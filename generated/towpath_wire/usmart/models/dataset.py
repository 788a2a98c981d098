# Generated from specs/usmart by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
from ..._seam.moments import IDENTIFIER as _IDENTIFIER, uuid as _uuid
from ..._seam.shapes import (
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    EnumOf as _EnumOf,
    ListOf as _ListOf,
    ModelOf as _ModelOf,
    Nullable as _Nullable,
    array as _array,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self
    from uuid import UUID

    from .visibility import Visibility


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Dataset(_Model):
    """A dataset with its files and output pipelines.

    Attributes:
        dataset_guid: The dataset's GUID.
        organisation_guid: The organisation that it belongs to.
        name: What it is called.
        description: What it holds.
        visibility: Whether everybody sees a dataset, or its organisation alone.
        files: The files that it is made of.
        resource_containers: Its output pipelines.
    """

    dataset_guid: UUID
    organisation_guid: UUID | Unset = UNSET
    name: str | Unset = UNSET
    description: str | None | Unset = UNSET
    visibility: Visibility | Unset = UNSET
    files: list[File]
    resource_containers: list[ResourceContainer]
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("datasetGUID", "dataset_guid", _IDENTIFIER, required=True),
            _Field("organisationGUID", "organisation_guid", _IDENTIFIER),
            _Field("name", "name", _TEXT),
            _Field("description", "description", _Nullable(_TEXT)),
            _Field("visibility", "visibility", _EnumOf(visibility_members)),
            _Field("files", "files", _ListOf(_ModelOf(File)), required=True),
            _Field(
                "resourceContainers",
                "resource_containers",
                _ListOf(_ModelOf(ResourceContainer)),
                required=True,
            ),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = dataset_read(d, cls)
        return self


def dataset_read(d: Mapping[str, Any], model: type[Dataset] = Dataset) -> Any:
    found: list[Any]
    try:
        self: Any = _new(model)
        left = len(d)
        self.dataset_guid = _uuid(d["datasetGUID"])
        self.files = found = []
        for item in v if (v := d["files"]).__class__ is list else _array(v):
            found.append(file_read(item))
        self.resource_containers = found = []
        for item in v if (v := d["resourceContainers"]).__class__ is list else _array(v):
            found.append(resource_container_read(item))
        if left == 3:
            return self
        if "organisationGUID" in d:
            self.organisation_guid = _uuid(d["organisationGUID"])
            left -= 1
            if left == 3:
                return self
        if "name" in d:
            self.name = d["name"]
            left -= 1
            if left == 3:
                return self
        if "description" in d:
            self.description = d["description"]
            left -= 1
            if left == 3:
                return self
        if "visibility" in d:
            self.visibility = visibility_members[d["visibility"]]
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
        "datasetGUID",
        "organisationGUID",
        "name",
        "description",
        "visibility",
        "files",
        "resourceContainers",
    )
)

# After the class, since models may name each other in a circle.
from .file import File, file_read  # noqa: E402
from .resource_container import ResourceContainer, resource_container_read  # noqa: E402
from .visibility import visibility_members  # noqa: E402
