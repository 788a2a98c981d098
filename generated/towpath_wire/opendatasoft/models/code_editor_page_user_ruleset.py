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

    from .code_editor_page_permission import CodeEditorPagePermission


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CodeEditorPageUserRuleset(_Model):
    """Lets one user see a code editor page and perhaps edit it. The reference does not mark `user` as required.

    Attributes:
        user: A user named by the user name.
        permissions: What the user may do with the page, beyond looking at it.
    """

    user: RelatedUser
    permissions: list[CodeEditorPagePermission] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("user", "user", _ModelOf(RelatedUser), required=True),
            _Field("permissions", "permissions", _ListOf(_EnumOf(code_editor_page_permission_members))),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = code_editor_page_user_ruleset_read(d, cls)
        return self


def code_editor_page_user_ruleset_read(
    d: Mapping[str, Any], model: type[CodeEditorPageUserRuleset] = CodeEditorPageUserRuleset
) -> Any:
    found: list[Any]
    try:
        self: Any = _new(model)
        left = len(d)
        self.user = related_user_read(d["user"])
        if left == 1:
            return self
        if "permissions" in d:
            self.permissions = found = []
            for item in v if (v := d["permissions"]).__class__ is list else _array(v):
                found.append(code_editor_page_permission_members[item])
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
        "user",
        "permissions",
    )
)

# After the class, since models may name each other in a circle.
from .code_editor_page_permission import code_editor_page_permission_members  # noqa: E402
from .related_user import RelatedUser, related_user_read  # noqa: E402
