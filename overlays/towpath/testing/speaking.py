"""Answers and refusals, turned into responses and judged by the spec before they leave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .behaviour import Answer
from .dialect import phrase
from .json_text import dumps
from .media_types import is_json
from .messages import Response

if TYPE_CHECKING:
    from .answers import DocumentedAnswer
    from .core import StandIn
    from .operations import Operation
    from .refusals import Refusal


def speak(stand_in: StandIn, operation: Operation, answer: Answer) -> Response:
    """Return an answer as a response; note as a defect where it goes against the spec."""
    documented = operation.answer(answer.status)
    media = answer.content_type or _documented_media(documented, answer)
    headers = _encoded_headers(answer.headers)
    if documented is None:
        complaint = "the status is not documented"
    elif answer.stream is not None:
        complaint = None  # judged piece by piece by whoever made it
    else:
        complaint = documented.complaint(media, answer.document, headers)
    if complaint is not None:
        stand_in.note_defect(f"{operation.id}: {answer.status}: {complaint}")
    return _response(answer, media, headers)


def speak_refusal(stand_in: StandIn, operation: Operation | None, refusal: Refusal) -> Response:
    """Return a refusal in the platform's own shape, in a status that the operation documents where there is one."""
    if operation is not None:
        refusal.status = operation.documented(refusal.status)
    media, document = stand_in.behaviour.dialect.refusal(refusal, operation)
    headers = [*refusal.headers, *_owed_headers(operation, refusal)]
    answer = Answer(refusal.status, document, content_type=media, headers=headers)
    if operation is None or refusal.status >= 500 or _is_malformed_http(operation, refusal):
        return _response(answer, media, _encoded_headers(headers))  # no spec speaks of it
    return speak(stand_in, operation, answer)


def speak_for_another(answer: Answer) -> Response:
    """Return as a response what another host answers, of which no spec speaks."""
    return _response(answer, answer.content_type, _encoded_headers(answer.headers))


def _is_malformed_http(operation: Operation, refusal: Refusal) -> bool:
    """Return whether a query is refused by an operation that takes none: it has no 400 to document."""
    return refusal.status == 400 and operation.answer(400) is None and not operation.takes_input


def _documented_media(documented: DocumentedAnswer | None, answer: Answer) -> str | None:
    if documented is None or not documented.media_types or answer.status in (204, 304):
        return None
    media = documented.json_media_type or documented.media_types[0]
    return "application/json" if media == "*/*" else media


def _response(answer: Answer, media: str | None, headers: list[tuple[bytes, bytes]]) -> Response:
    if media is not None:
        headers.append((b"content-type", media.encode("latin-1")))
    if answer.stream is not None:
        return Response(answer.status, headers, answer.stream)
    body = b"" if media is None else _encoded(media, answer.document)
    if answer.status not in (204, 304):
        headers.append((b"content-length", b"%d" % len(body)))
    return Response(answer.status, headers, body)


def _owed_headers(operation: Operation | None, refusal: Refusal) -> list[tuple[str, str]]:
    """Return the headers that a refusal must have by its status or by the spec."""
    if operation is None:
        return []
    owed: dict[str, str] = {}
    given = {name.lower() for name, _ in refusal.headers}
    documented = operation.answer(refusal.status)
    if documented is not None:
        for name, header in documented.headers.items():
            if header.get("required") or name == "www-authenticate":
                owed[name] = documented.header_example(name) or ""
    if refusal.status == 401:
        challenges = [scheme.challenge for schemes in operation.security for scheme in schemes]
        owed.setdefault("www-authenticate", (challenges or [phrase(401)])[0])
    return [(name, value) for name, value in owed.items() if name not in given and name != "content-type"]


def _encoded_headers(headers: Any) -> list[tuple[bytes, bytes]]:
    return [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers]


def _encoded(media: str, document: Any) -> bytes:
    if is_json(media):
        return dumps(document)
    if isinstance(document, bytes):
        return document
    return document.encode("utf-8", "replace") if isinstance(document, str) else dumps(document)
