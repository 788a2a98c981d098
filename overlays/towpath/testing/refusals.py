"""How a stand-in says no, and how it says that it was used wrongly itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .judging import Misfit


class StandInError(ValueError):
    """The stand-in was set up wrongly: an unknown platform, a data file of another one, a bad argument."""


class Refusal(Exception):
    """A request that is answered with a no, in the platform's own error shape.

    `code` is a word for programs, `message` a sentence for people, `where` the place in the request
    (`body.rows[3].n`, `query.limit`) where there is one. `misfits` are all that is wrong with a parameter or a body that
    its schema refuses, for platforms that tell of everything at once.
    """

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        *,
        where: str | None = None,
        headers: Sequence[tuple[str, str]] = (),
        misfits: Sequence[Misfit] = (),
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.where = where
        self.headers = headers
        self.misfits = misfits

    def __repr__(self) -> str:
        return f"<Refusal {self.status} {self.code}: {self.message}>"


def bad_request(
    message: str,
    *,
    where: str | None = None,
    code: str = "invalid_request",
    misfits: Sequence[Misfit] = (),
) -> Refusal:
    """Return the refusal of something malformed."""
    return Refusal(400, code, message, where=where, misfits=misfits)
