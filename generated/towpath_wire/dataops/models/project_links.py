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
from ..._seam.shapes import TEXT as _TEXT, UNREADABLE as _UNREADABLE
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectLinks(_Model):
    """Where more of the project is.

    Attributes:
        self_: The project itself.
        issues: Its issues.
        merge_requests: Its merge requests.
        repo_branches: Its branches.
        labels: Its labels.
        events: What happened.
        members: Its members.
    """

    self_: str | Unset = UNSET
    issues: str | Unset = UNSET
    merge_requests: str | Unset = UNSET
    repo_branches: str | Unset = UNSET
    labels: str | Unset = UNSET
    events: str | Unset = UNSET
    members: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("self", "self_", _TEXT),
            _Field("issues", "issues", _TEXT),
            _Field("merge_requests", "merge_requests", _TEXT),
            _Field("repo_branches", "repo_branches", _TEXT),
            _Field("labels", "labels", _TEXT),
            _Field("events", "events", _TEXT),
            _Field("members", "members", _TEXT),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = project_links_read(d, cls)
        return self


def project_links_read(d: Mapping[str, Any], model: type[ProjectLinks] = ProjectLinks) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "self" in d:
            self.self_ = d["self"]
            left -= 1
            if left == 0:
                return self
        if "issues" in d:
            self.issues = d["issues"]
            left -= 1
            if left == 0:
                return self
        if "merge_requests" in d:
            self.merge_requests = d["merge_requests"]
            left -= 1
            if left == 0:
                return self
        if "repo_branches" in d:
            self.repo_branches = d["repo_branches"]
            left -= 1
            if left == 0:
                return self
        if "labels" in d:
            self.labels = d["labels"]
            left -= 1
            if left == 0:
                return self
        if "events" in d:
            self.events = d["events"]
            left -= 1
            if left == 0:
                return self
        if "members" in d:
            self.members = d["members"]
            left -= 1
            if left == 0:
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
        "self",
        "issues",
        "merge_requests",
        "repo_branches",
        "labels",
        "events",
        "members",
    )
)
