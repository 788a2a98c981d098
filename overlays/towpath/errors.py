"""What can go wrong, as one tree: catch as wide or as narrow as you need.

    TowpathError
      ConfigurationError        nothing was sent: a key, a URL, an option, a parameter or a body is not usable
      TransportError            sent, or tried to, and no whole answer came
        ConnectionFailed        no connection came about, so nothing was sent
        TimedOut                the time ran out
      ApiError
        PlatformError           the platform answered, and the answer was no
          BadRequest            400, 405, 406, 415, 422
          AuthenticationFailed  401
          PaymentRequired       402
          PermissionDenied      403
          NotFound              404, 410
          Conflict              409, 412
          TooLarge              413
          RateLimited           429, with `retry_after`
          ServerFailed          500 and above
      ContractError             the platform answered something that its spec does not allow

All of them pickle and copy. What they carry of request and answer is a snapshot without secrets. One that ends a
workflow of several calls says in `so_far` at which step, and what is on the platform by then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath_wire._seam import ApiError, ConfigurationError, ContractError, TowpathError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "ApiError",
    "AuthenticationFailed",
    "BadRequest",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "ContractError",
    "NotFound",
    "PaymentRequired",
    "PermissionDenied",
    "PlatformError",
    "RateLimited",
    "ReceivedResponse",
    "SentRequest",
    "ServerFailed",
    "TimedOut",
    "TooLarge",
    "TowpathError",
    "TransportError",
]


class TransportError(TowpathError):
    """A request was sent, or tried to, and no whole answer came back.

    `operation` is the operation that was called, `method` and `url` are where the request went (without secrets),
    `attempts` says how often it went out.
    """

    attempts: int = 1
    so_far: str = ""

    def __init__(self, message: str, *, operation: str = "", method: str = "", url: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.operation = operation
        self.method = method
        self.url = url

    def __str__(self) -> str:
        said = f"{self.operation}: {self.message}" if self.operation else self.message
        return _with_so_far(f"{said}{_counted(self.attempts)}", self.so_far)


class ConnectionFailed(TransportError):
    """No connection came about, so nothing was sent."""


class TimedOut(TransportError):
    """The time ran out before the whole answer was there."""


class SentRequest:
    """What was sent, without its body and without secrets."""

    __slots__ = ("headers", "method", "url")

    def __init__(self, method: str, url: str, headers: Mapping[str, str]) -> None:
        self.method = method
        self.url = url
        self.headers = dict(headers)

    def __repr__(self) -> str:
        return f"<SentRequest {self.method} {self.url}>"


class ReceivedResponse:
    """What came back, without secrets; `content` holds at most the first 64 KiB of the body."""

    __slots__ = ("content", "headers", "status")

    def __init__(self, status: int, headers: Mapping[str, str], content: bytes) -> None:
        self.status = status
        self.headers = dict(headers)
        self.content = content

    def __repr__(self) -> str:
        return f"<ReceivedResponse {self.status}, {len(self.content)} bytes>"


class PlatformError(ApiError):
    """The platform answered, and the answer was no.

    `status` is the HTTP status (the envelope's own, where a platform refuses under status 200), `code` the platform's
    word for programs, `message` its sentence for people, `problem` the decoded body (text where it is not JSON, None
    where there is none), `request_id` what to quote when asking for help, `next_step` what to do now; `attempts` says
    how often the request went out: a 404 to the second try of a deletion may mean that the first one did it.
    """

    attempts: int = 1
    so_far: str = ""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        code: str | None = None,
        problem: object = None,
        request: SentRequest | None = None,
        response: ReceivedResponse | None = None,
        request_id: str | None = None,
        operation: str = "",
        next_step: str = "",
    ) -> None:
        super().__init__(
            message,
            status=status,
            code=code,
            problem=problem,
            headers=response.headers if response else None,
            request_id=request_id,
            operation=operation,
        )
        self.request = request
        self.response = response
        self.next_step = next_step

    def __str__(self) -> str:
        said = f"{super().__str__()}{_counted(self.attempts)}"
        next_step = f"{said.removesuffix('.')}; {self.next_step}" if self.next_step else said
        return _with_so_far(next_step, self.so_far)


class BadRequest(PlatformError):
    """A parameter or the body is missing, malformed or refused (400, 405, 406, 415, 422)."""


class AuthenticationFailed(PlatformError):
    """The platform does not take this key or token (401)."""


class PaymentRequired(PlatformError):
    """The request is right, and the credit does not reach (402)."""


class PermissionDenied(PlatformError):
    """The caller is known and may not do this (403)."""


class NotFound(PlatformError):
    """There is no such thing, or the caller may not know of it (404, 410)."""


class Conflict(PlatformError):
    """The thing is in a state that does not allow this (409, 412)."""


class TooLarge(PlatformError):
    """The request is larger than the platform takes (413)."""


class RateLimited(PlatformError):
    """Too many requests in too short a time (429); `retry_after` in seconds, None when the platform does not say."""

    retry_after: float | None = None


class ServerFailed(PlatformError):
    """The platform failed (500 and above); `retry_after` in seconds, None when the platform does not say."""

    retry_after: float | None = None


def _with_so_far(said: str, so_far: str) -> str:
    return f"{said} ({so_far})" if so_far else said


def _counted(attempts: int) -> str:
    return f" ({attempts} attempts)" if attempts > 1 else ""
