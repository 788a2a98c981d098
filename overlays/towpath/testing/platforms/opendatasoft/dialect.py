"""Opendatasoft's refusals: `error_code`, `message`, and for refused values `detail` by field."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from towpath.testing.dialect import Dialect

if TYPE_CHECKING:
    from towpath.testing.operations import Operation
    from towpath.testing.refusals import Refusal

_CODES: Final = {
    401: "not_authenticated",
    403: "permission_denied",
    404: "not_found",
    405: "method_not_allowed",
    415: "unsupported_media_type",
    429: "throttled",
}
_STATES: Final = ("invalid_dataset_status", "invalid_harvester_status")
_UNREADABLE: Final = ("malformed_body", "missing_body", "body_too_large", "field_too_large", "too_many_parts")
_WHOLE: Final = "non_field_errors"
_MISSING = re.compile(r'"(.+)" is a required property')


class OpendatasoftDialect(Dialect):
    """Write `{error_code, message, detail}`."""

    def refusal(self, refusal: Refusal, operation: Operation | None) -> tuple[str, Any]:
        """Return the media type and the document of a refusal."""
        if refusal.code == "body_too_large" and operation is not None and _takes_a_file(operation):
            refusal.code, refusal.where = "file_too_large", "body.file"
        return "application/json", error(refusal)


def _takes_a_file(operation: Operation) -> bool:
    return operation.body is not None and "multipart/form-data" in operation.body.media_types


def error(refusal: Refusal) -> dict[str, Any]:
    """Return a refusal as an error object."""
    if refusal.status != 400:
        document = {"error_code": _CODES.get(refusal.status, refusal.code), "message": refusal.message}
        if refusal.status >= 500:
            document |= {"error_code": "internal_error", "trace_id": "00000000-0000-4000-8000-000000000000"}
        return document
    if refusal.code in _STATES:
        return {"error_code": refusal.code, "message": refusal.message}
    field = _field(refusal)
    if field is None:
        return {"error_code": "bad_request", "message": refusal.message}
    if field == _WHOLE and (missing := _MISSING.search(refusal.message)):
        detail = {missing[1]: ["This field is required."]}
    else:
        detail = {field: [refusal.message.removeprefix(f"{refusal.where}: ")]}
    return {"error_code": "validation_error", "message": "Some values were refused.", "detail": detail}


def _field(refusal: Refusal) -> str | None:
    """Return which value was refused, or None where the request could not be read at all."""
    if refusal.code in _UNREADABLE:
        return None
    place, _, path = (refusal.where or "").partition(".")
    if place == "query":
        return path or None
    if place.startswith("body") or refusal.code == "validation_error":
        return re.split(r"[.\[]", path)[0] or _WHOLE
    return None
