"""Where platforms put the code and the sentence of an error."""

from __future__ import annotations

from typing import Any, cast

# Envelope with an object, envelope with a string, flat with a key, problem details, GitLab's two spellings.
_CODES = ("error.code", "error_code", "error_key", "code", "type", "error")
_MESSAGES = ("error.message", "error", "message", "error_description", "detail", "title")
_STATUSES = ("error.status", "status", "status_code")


def error_code(document: Any) -> str | None:
    """The word for programs, or the first sentence where the platform has no such words, or None."""
    found = next((found for path in _CODES if isinstance(found := _at(document, path), str) and found), None)
    return found or _first_text(_at(document, "message"))


def error_message(document: Any) -> Any:
    """The sentence for people (or sentences by field, as GitLab's `message` has them), or None."""
    for path in _MESSAGES:
        found = _at(document, path)
        if found and isinstance(found, (str, dict, list) if path == "message" else str):
            return cast("Any", found)
    return None


def error_status(document: Any) -> int | None:
    """The HTTP status as the body repeats it, or None."""
    return next((found for path in _STATUSES if type(found := _at(document, path)) is int), None)


def _first_text(value: Any) -> str | None:
    """Return the first sentence in `{field: [sentence, …], …}`, or the sentence itself."""
    while isinstance(value, (dict, list)) and value:
        inside = cast("dict[str, Any] | list[Any]", value)
        value = next(iter(inside.values() if isinstance(inside, dict) else inside))
    return value if isinstance(value, str) and value else None


def _at(document: Any, path: str) -> Any:
    for part in path.split("."):
        if not isinstance(document, dict):
            return None
        document = cast("dict[str, Any]", document).get(part)
    return document
