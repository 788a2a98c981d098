"""Refusals whose bodies the platform fixes word for word."""

from __future__ import annotations

from typing import Any

from towpath.testing.refusals import Refusal


class Told(Refusal):
    """A refusal with the very document that the platform answers."""

    def __init__(self, status: int, document: dict[str, Any]) -> None:
        super().__init__(status, str(status), str(document))
        self.document = document


def not_found(kind: str = "") -> Told:
    """Return the refusal of what is not there, or not for the caller: `404 Project Not Found`."""
    return Told(404, {"message": " ".join(filter(None, ("404", kind, "Not Found")))})


def forbidden() -> Told:
    """Return the refusal of a caller whose role does not reach so far."""
    return Told(403, {"message": "403 Forbidden"})


def unauthorized() -> Told:
    """Return the refusal of a request without a token that opens."""
    return Told(401, {"message": "401 Unauthorized"})


def invalid(*fields: str, text: str, status: int = 400) -> Told:
    """Return the refusal of values that the application judges: what is wrong by field."""
    return Told(status, {"message": {field: [text] for field in fields}})
