"""What an error that ends a workflow says of the steps before it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from towpath.errors import ConfigurationError, ConnectionFailed, PlatformError, TransportError

if TYPE_CHECKING:
    from collections.abc import Generator


def say_so_far(error: BaseException, words: str) -> None:
    """Let an error say how far a workflow got: in `so_far`, or in a note where it has no such field."""
    if isinstance(error, (PlatformError, TransportError)):
        error.so_far = words
    else:
        error.add_note(words)


def nothing_happened(error: BaseException) -> bool:
    """Return whether an error says that the request it ended has changed nothing on the platform."""
    if isinstance(error, ConfigurationError):
        return True
    if not isinstance(error, (PlatformError, ConnectionFailed)) or error.attempts > 1:
        return False  # after several tries: an earlier one may have done it
    return not isinstance(error, PlatformError) or error.status < 500


@contextmanager
def step(name: str, so_far: str, unsure: str) -> Generator[None]:
    """Let what ends this step say which it was and how far the workflow is; `unsure` is for an end without an answer."""
    try:
        yield
    except BaseException as error:
        say_so_far(error, f"{name}: {so_far if nothing_happened(error) else unsure}")
        raise
