"""What an error tells of the platform's state is never more than is known."""

from __future__ import annotations

import pytest
from towpath._engine.so_far import nothing_happened
from towpath.errors import BadRequest, ConfigurationError, ConnectionFailed, ServerFailed, TimedOut


def refused(kind: type[BadRequest] | type[ServerFailed], status: int, attempts: int = 1) -> BaseException:
    error = kind("no", status=status)
    error.attempts = attempts
    return error


@pytest.mark.parametrize(
    "error", [ConfigurationError("bad"), ConnectionFailed("no way there"), refused(BadRequest, 400)]
)
def test_a_refusal_before_anything_was_done_says_so(error: BaseException) -> None:
    assert nothing_happened(error)


@pytest.mark.parametrize(
    "error", [TimedOut("too long"), refused(ServerFailed, 500), refused(BadRequest, 400, attempts=2)]
)
def test_what_may_have_been_done_half_way_is_not_called_undone(error: BaseException) -> None:
    assert not nothing_happened(error)
