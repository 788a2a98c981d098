"""GitLab's refusals: `{message}` from the application, `{error}` from what reads parameters and finds routes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.dialect import Dialect

from .refusals import Told, unauthorized

if TYPE_CHECKING:
    from towpath.testing.judging import Misfit
    from towpath.testing.operations import Operation
    from towpath.testing.refusals import Refusal

# What the parameters' reader says, by the word of the schema that refused.
_READERS_WORDS: Final = {
    "minimum": "does not have a valid value",
    "enum": "does not have a valid value",
    "minLength": "is empty",
}
# What the application says of values that its own rules refuse.
_APPLICATIONS_WORDS: Final = {
    "format": "syntax is invalid",
    "pattern": "can contain only letters, digits, '_', '-' and '.'. Cannot start with '-'",
    "maxLength": "is too long",
}
_WITHOUT_MISFIT: Final = {
    "not_found": "404 Not Found",
    "method_not_allowed": "405 Not Allowed",
    "malformed_body": "message body does not match declared format",
}


class DataOpsDialect(Dialect):
    """Write a refusal in the spelling, and with the words, that the platform has for its kind."""

    def refusal(self, refusal: Refusal, operation: Operation | None) -> tuple[str, Any]:
        """Return the media type and the document of a refusal."""
        return "application/json", self._document(refusal, operation)

    def _document(self, refusal: Refusal, operation: Operation | None) -> dict[str, Any]:
        if isinstance(refusal, Told):
            return refusal.document
        if refusal.status == 401:
            return unauthorized().document
        if refusal.status == 429:
            words = "This endpoint has been requested too many times. Try again later."
            return {"message": {"error": words}}
        if refusal.code == "missing_body" and operation is not None:
            return {"error": _missing(_required(operation))}
        if refusal.misfits:
            return _of_misfits(refusal.misfits, operation)
        return {"error": _WITHOUT_MISFIT.get(refusal.code, refusal.message)}


def _of_misfits(misfits: list[Misfit] | Any, operation: Operation | None) -> dict[str, Any]:
    """Tell of all that the reader refuses; of what the application refuses only when there is nothing else."""
    said = [_word(misfit, operation) for misfit in misfits]
    read = sorted({text for text in said if text is not None})
    if read:
        return {"error": ", ".join(read)}
    if any(misfit.steps[0] == "variables" and misfit.keyword == "type" for misfit in misfits):
        return {"message": "variables needs to be a map of key-valued strings"}
    fields: dict[str, list[str]] = {}
    for misfit in misfits:
        fields.setdefault(str(misfit.steps[-1]), []).append(_APPLICATIONS_WORDS[misfit.keyword])
    return {"message": fields}


def _word(misfit: Misfit, operation: Operation | None) -> str | None:
    """Return what the parameters' reader says of a misfit, or None where the application is who refuses it."""
    if misfit.missing is not None:
        return f"{_name((*misfit.steps, misfit.missing))} is missing"
    if not misfit.steps:
        if misfit.keyword in ("anyOf", "minProperties") and operation is not None:
            return f"{_alternatives(operation, misfit.keyword)} are missing, at least one parameter must be provided"
        return "message body does not match declared format"
    if misfit.keyword in _APPLICATIONS_WORDS:
        return None
    if misfit.steps[0] == "variables" and len(misfit.steps) > 1 and isinstance(misfit.steps[1], str):
        return None
    return f"{_name(misfit.steps)} {_READERS_WORDS.get(misfit.keyword, 'is invalid')}"


def _name(steps: tuple[str | int, ...]) -> str:
    """Return a place as the reader names it: `variables[0][key]`."""
    return "".join(str(step) if index == 0 else f"[{step}]" for index, step in enumerate(steps))[:200]


def _missing(names: list[str]) -> str:
    return ", ".join(f"{name} is missing" for name in sorted(names)) or "the body is missing"


def _required(operation: Operation) -> list[str]:
    schema = operation.body_schema
    return list(schema.get("required", ()))


def _alternatives(operation: Operation, keyword: str) -> str:
    schema = operation.body_schema
    if keyword == "anyOf":
        return ", ".join(name for branch in schema["anyOf"] for name in branch["required"])
    return ", ".join(schema["properties"])
