"""What Opendatasoft's handlers refuse with."""

from __future__ import annotations

from towpath.testing.refusals import Refusal


def invalid(field: str, sentence: str) -> Refusal:
    """Return the refusal of one value that the schema allows."""
    return Refusal(400, "validation_error", sentence, where=f"body.{field}" if field else "body")


def not_found() -> Refusal:
    """Return the refusal of what is not there, or not for the caller."""
    return Refusal(404, "not_found", "Not found.")


def denied(permission: str) -> Refusal:
    """Return the refusal of a caller who lacks a permission."""
    return Refusal(403, "permission_denied", f"The permission {permission} is needed.")
