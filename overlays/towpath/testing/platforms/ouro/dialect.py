"""Ouro's refusals: an envelope whose `data` is null and whose `error` is an object, or a sentence for a token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from towpath.testing.dialect import Dialect, phrase

if TYPE_CHECKING:
    from towpath.testing.operations import Operation
    from towpath.testing.refusals import Refusal


class OuroDialect(Dialect):
    """Write the envelope `{data: null, error: {name, message, status, code}}`."""

    def refusal(self, refusal: Refusal, operation: Operation | None) -> tuple[str, Any]:
        """Return the media type and the document of a refusal."""
        if operation is not None and operation.id == "getToken" and refusal.status == 401:
            return "application/json", {"data": None, "token": None, "error": refusal.message}
        if operation is not None and operation.id == "loadDatasetRows" and refusal.status == 413:
            refusal.code = "batch_too_large"
        error: dict[str, Any] = {
            "name": f"{phrase(refusal.status).title().replace(' ', '')}Error",
            "message": refusal.message,
            "status": refusal.status,
            "code": refusal.code,
        }
        if operation is not None and operation.path.startswith("/storage/"):
            error["statusCode"] = str(refusal.status)
        return "application/json", {"data": None, "error": error}
