# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..._seam.model import Field, Fields, Model, salvage
from ..._seam.shapes import INTEGER, TEXT, UNREADABLE
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ErrorObject(Model):
    """An error with its name, message, status and code.

    Attributes:
        name: The kind of error.
        message: A sentence for people.
        status: The HTTP status that belongs to it.
        status_code: The status as text, in storage answers.
        code: A word for programs.
    """

    name: str | Unset = UNSET
    message: str
    status: int | Unset = UNSET
    status_code: str | Unset = UNSET
    code: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = Fields(
        lambda: (
            Field("name", "name", TEXT),
            Field("message", "message", TEXT, required=True),
            Field("status", "status", INTEGER),
            Field("statusCode", "status_code", TEXT),
            Field("code", "code", TEXT),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        try:
            self = cls.__new__(cls)
            self.name = d.get("name", UNSET)
            self.message = d["message"]
            self.status = d.get("status", UNSET)
            self.status_code = d.get("statusCode", UNSET)
            self.code = d.get("code", UNSET)
            self.additional_properties = (
                {} if _KNOWN.issuperset(d) else {key: d[key] for key in d if key not in _KNOWN}
            )
        except UNREADABLE:
            return salvage(cls, d)  # once more, slowly: to say what is missing or where it does not fit
        return self


_KNOWN = frozenset(
    (
        "name",
        "message",
        "status",
        "statusCode",
        "code",
    )
)
