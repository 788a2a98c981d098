"""uSmart's refusals, an object in JSON, and those of the store behind the signed URLs, in XML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from xml.sax.saxutils import escape

from towpath.testing.dialect import Dialect

if TYPE_CHECKING:
    from towpath.testing.operations import Operation
    from towpath.testing.refusals import Refusal

_STORE: Final = "putObject"
# What the store calls that which the stand-in refuses by itself.
_CODES: Final = {
    "body_too_large": "EntityTooLarge",
    "malformed_body": "IncompleteBody",
    "rate_limited": "SlowDown",
}


class USmartDialect(Dialect):
    """Write `{error: {status, code, message}}`, or S3's `<Error>`."""

    def refusal(self, refusal: Refusal, operation: Operation | None) -> tuple[str, Any]:
        """Return the media type and the document of a refusal."""
        if operation is not None and operation.id == _STORE:
            return "application/xml", _xml(refusal)
        said = {"status": refusal.status, "code": refusal.code, "message": refusal.message}
        return "application/json", {"error": said}


def _xml(refusal: Refusal) -> str:
    code = _CODES.get(refusal.code, refusal.code)
    if not code[:1].isupper():
        code = "InvalidRequest"
    message = "".join(each if each.isprintable() else " " for each in refusal.message)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f"<Error><Code>{code}</Code><Message>{escape(message)}</Message></Error>"
    )
