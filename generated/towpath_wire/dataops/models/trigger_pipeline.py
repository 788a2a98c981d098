# Generated from specs/dataops by `make regenerate`. Do not edit: change the spec, or scripts/templates.
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
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE, MapOf as _MapOf
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TriggerPipeline(_Model):
    """Which branch or tag to run and with which variables, and the token that allows it.

    Attributes:
        token: A trigger token of the project.
        ref: The branch or tag.
        variables: Variables for its jobs, such as `_PIPELINE_FILE_NAME`, the file that describes the
            pipeline.
    """

    token: str
    ref: str
    variables: dict[str, str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("token", "token", _TEXT, required=True, secret=True),
            _Field("ref", "ref", _TEXT, required=True),
            _Field("variables", "variables", _MapOf(_TEXT)),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = trigger_pipeline_read(d, cls)
        return self


def trigger_pipeline_read(d: Mapping[str, Any], model: type[TriggerPipeline] = TriggerPipeline) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.token = d["token"]
        self.ref = d["ref"]
        if left == 2:
            return self
        if "variables" in d:
            self.variables = d["variables"]
            left -= 1
            if left == 2:
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
        "token",
        "ref",
        "variables",
    )
)
