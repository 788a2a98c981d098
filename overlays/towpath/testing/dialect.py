"""How a platform words its refusals."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from .json_values import is_object

if TYPE_CHECKING:
    from .operations import Operation
    from .refusals import Refusal

_SENTENCES = ("message", "detail", "title", "error_description", "error", "msg", "description")


class Dialect:
    """The neutral dialect: the documented error with its sentence changed, else an RFC 9457 problem."""

    def refusal(self, refusal: Refusal, operation: Operation | None) -> tuple[str, Any]:
        """Return the media type and the document of a refusal."""
        documented = None if operation is None else operation.answer(refusal.status)
        media = None if documented is None else documented.json_media_type
        if documented is None or media is None:
            return "application/problem+json", self.problem(refusal)
        media_type = "application/json" if media == "*/*" else media
        for document in (self.problem(refusal), self.adapted(documented.example(media), refusal)):
            if (
                documented.complaint(media, document, [(name, b"") for name in documented.required_headers])
                is None
            ):
                return media_type, document
        return media_type, documented.example(media)

    def problem(self, refusal: Refusal) -> dict[str, Any]:
        """Return the refusal as a problem document."""
        document: dict[str, Any] = {
            "type": "about:blank",
            "title": phrase(refusal.status),
            "status": refusal.status,
            "code": refusal.code,
            "detail": refusal.message,
        }
        if refusal.where is not None:
            document["where"] = refusal.where
        return document

    def adapted(self, example: Any, refusal: Refusal) -> Any:
        """Return the documented example with the refusal's sentence in it, where it has a place for one."""
        if not is_object(example):
            return example
        for name in _SENTENCES:
            if isinstance(example.get(name), str):
                return {**example, name: refusal.message}
        return example


def phrase(status: int) -> str:
    """Return the standard words for a status."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Refused"
