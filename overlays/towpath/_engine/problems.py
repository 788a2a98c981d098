"""From an answer that says no to a typed error: whatever the body is, this never fails itself."""

from __future__ import annotations

import re
import time
from datetime import UTC
from email.utils import parsedate_to_datetime
from html import unescape
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

from towpath_wire._seam.text import loads

from towpath.errors import (
    AuthenticationFailed,
    BadRequest,
    Conflict,
    NotFound,
    PaymentRequired,
    PermissionDenied,
    PlatformError,
    RateLimited,
    ReceivedResponse,
    SentRequest,
    ServerFailed,
    TooLarge,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from towpath_wire._seam import Operation

    from .http import httpx
    from .settings import Settings

_SNAPSHOT = 64 << 10
_YEAR = 365 * 86_400.0
_LONGEST_MESSAGE = 500
_MOST_DETAILS = 10
_OF_THE_WHOLE = "non_field_errors"

_CLASSES: dict[int, type[PlatformError]] = {
    400: BadRequest,
    401: AuthenticationFailed,
    402: PaymentRequired,
    403: PermissionDenied,
    404: NotFound,
    405: BadRequest,
    406: BadRequest,
    409: Conflict,
    410: NotFound,
    412: Conflict,
    413: TooLarge,
    415: BadRequest,
    422: BadRequest,
    429: RateLimited,
}
_NEXT_STEPS: dict[type[PlatformError], str] = {
    PaymentRequired: "add credit to the account, then call again",
    NotFound: "check the identifier, and that this key may see what it names",
    Conflict: "read the present state, then decide again",
    TooLarge: "send less at once",
    RateLimited: "wait, then call again more slowly",
    ServerFailed: "try again later; when it stays, tell the platform's support",
}
_TITLE = re.compile(r"<title[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
# How stores of files speak (S3 and those like it).
_STORES_CODE = re.compile(r"<Code>([^<]{1,100})</Code>")
_STORES_MESSAGE = re.compile(r"<Message>([^<]+)</Message>")


def platform_error(
    settings: Settings,
    operation: Operation[Any],
    response: httpx.Response,
    content: bytes,
    refusal: object = None,
    *,
    message: str = "",
) -> PlatformError:
    """Return the error for an answer; `refusal` is the envelope's, where one came under a successful status.

    `message` is ours, where the answer's own would not say what matters.
    """
    redactor = settings.redactor
    problem = redactor.document(_decoded(content))
    said = redactor.document(refusal) if refusal is not None else problem
    status = response.status_code
    if refusal is not None:
        status = _status_in(refusal) or status
    kind = _CLASSES.get(status, ServerFailed if status >= 500 else PlatformError)
    request = response.request
    error = kind(
        message or _message(said) or _without_words(response, content),
        status=status,
        code=_code(said),
        problem=problem,
        request=SentRequest(
            request.method, redactor.url(request.url), redactor.headers(request.headers.items())
        ),
        response=ReceivedResponse(
            response.status_code,
            redactor.headers(response.headers.items()),
            redactor.content(content[:_SNAPSHOT]),
        ),
        request_id=redactor.text(response.headers.get("x-request-id", "")) or None,
        operation=operation.id,
    )
    if isinstance(error, (RateLimited, ServerFailed)):
        error.retry_after = retry_after(response.headers)
    error.next_step = _next_step(error, settings, operation)
    return error


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds (0 to a year) that an answer asks to wait, or None when it does not say or says nonsense."""
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return min(float(text), _YEAR)
    until = http_date(text)
    if until is None:
        return None
    # A difference of the server's own times, so that it does not matter what our clock says.
    now = http_date(headers.get("date", ""))
    return min(max(until - (time.time() if now is None else now), 0.0), _YEAR)


def http_date(text: str) -> float | None:
    """Return an HTTP date as seconds since 1970, or None when it is none."""
    try:
        moment = parsedate_to_datetime(text)
        # All of HTTP's forms are in GMT; one of them (asctime) does not say so.
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _decoded(content: bytes) -> Any:
    """Return a body as JSON values, else as text, else None; never raise."""
    if not content.strip():
        return None
    try:
        return loads(content)
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace")


def _message(said: object) -> str:
    """Return the sentence in a problem, with what it says of single fields, on one line and not too long."""
    details = ""
    for _ in range(4):
        if isinstance(said, dict):
            fields = cast("dict[str, object]", said)
            details = _in_detail(fields)
            keys = ("message", "error_description", "error", "detail", "title", "errors")
            said = next((fields[key] for key in keys if fields.get(key)), None) or _by_field(fields)
        elif isinstance(said, list):
            said = cast("list[object]", said)[0] if said else None
        else:
            break
    if not isinstance(said, str):
        return ""
    said = said[:_SNAPSHOT]
    if said.lstrip().startswith("<"):
        title, sentence = _TITLE.search(said), _STORES_MESSAGE.search(said)
        said = f"the answer is a web page: {title[1]}" if title else _TAG.sub(" ", said)
        said = unescape(sentence[1]) if sentence else said
    said = said[: 2 * _LONGEST_MESSAGE]
    said = f"{said.rstrip('.')}{details}"[: 4 * _LONGEST_MESSAGE] if details else said
    line = " ".join("".join(c if c.isprintable() else " " for c in said).split())
    return line if len(line) <= _LONGEST_MESSAGE else f"{line[:_LONGEST_MESSAGE]}…"


def _in_detail(fields: dict[str, object]) -> str:
    """Return what stands by field beside a sentence (`"detail": {"title": ["Too long."]}`), as Django has it."""
    detail = fields.get("detail")
    if not isinstance(detail, dict) or not isinstance(fields.get("message"), str):
        return ""
    found = islice(_flat(cast("dict[str, object]", detail), ""), _MOST_DETAILS)
    said = "; ".join(f"{field}: {text}" if field else text for field, text in found)
    return f" ({said})" if said else ""


def _flat(detail: object, field: str, depth: int = 4) -> Iterator[tuple[str, str]]:
    if isinstance(detail, str):
        yield field, detail[:_LONGEST_MESSAGE].rstrip(".")
    elif isinstance(detail, list):
        for each in cast("list[object]", detail):
            if isinstance(each, str):
                yield from _flat(each, field)
    elif isinstance(detail, dict) and depth:
        for name, inner in cast("dict[str, object]", detail).items():
            place = "" if name == _OF_THE_WHOLE else f"{field}.{name}" if field else name
            yield from _flat(inner, place, depth - 1)


def _by_field(fields: dict[str, object]) -> str:
    """Return sentences that stand by field (`{"path": ["has already been taken"]}`), as Rails has them."""
    return "; ".join(
        f"{'' if field == 'base' else f'{field} '}{text}"
        for field, texts in fields.items()
        for text in (cast("list[object]", texts) if isinstance(texts, list) else [texts])
        if isinstance(text, str) and isinstance(texts, list)
    )


def _without_words(response: httpx.Response, content: bytes) -> str:
    if 300 <= response.status_code < 400:
        return "the answer points elsewhere, and this request does not follow"
    return response.reason_phrase or (
        "no reason given" if not content else "no reason given that can be read"
    )


def _field(said: object, *names: str) -> object:
    for inner in (said, cast("dict[str, object]", said).get("error") if isinstance(said, dict) else None):
        if isinstance(inner, dict):
            fields = cast("dict[str, object]", inner)
            for name in names:
                if fields.get(name) is not None:
                    return fields[name]
    return None


def _code(said: object) -> str | None:
    if isinstance(said, str):
        spoken = _STORES_CODE.search(said[:_SNAPSHOT])
        return None if spoken is None else spoken[1]
    code = _field(said, "code", "error_code", "errorcode")
    if code is None and isinstance(said, dict) and "error_description" in said:
        code = cast("dict[str, object]", said).get("error")  # RFC 6750: the word, with its sentence beside it
    return str(code)[:100] if isinstance(code, (str, int)) and not isinstance(code, bool) else None


def _status_in(refusal: object) -> int | None:
    status = _field(refusal, "status", "statusCode", "status_code")
    if isinstance(status, str) and status.isascii() and status.isdigit() and len(status) == 3:
        status = int(status)
    return status if isinstance(status, int) and 400 <= status < 600 else None


def _next_step(error: PlatformError, settings: Settings, operation: Operation[Any]) -> str:
    if isinstance(error, AuthenticationFailed):
        return settings.hint
    if isinstance(error, PermissionDenied):
        if error.code == "insufficient_scope":
            scope = _field(error.problem, "scope")
            return f"use a token with the scope {scope}" if scope else "use a token with more scopes"
        needed = " and ".join(operation.permission)
        return f"ask for the permission {needed}" if needed else "ask its owner for access"
    if isinstance(error, RateLimited) and error.retry_after is not None:
        return f"wait {error.retry_after:.0f} s, then call again"
    if 300 <= error.status < 400:
        return "check base_url: it has to be the address that answers by itself"
    return _NEXT_STEPS.get(type(error), "")
