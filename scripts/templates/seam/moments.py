"""Points in time and identifiers as the wire spells them.

A date-time goes back exactly as it came for as long as nobody changed it: platforms differ in `Z` or `+00:00` and in
how many digits a second has, and some compare texts.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from msgspec import convert

from .shapes import Shape

if TYPE_CHECKING:
    from collections.abc import Callable


_read = datetime.fromisoformat


class Moment(datetime):
    """A date-time that remembers a spelling other than ours; whatever is computed from it is spelled our way."""

    __slots__ = ("text",)
    text: str

    def __reduce_ex__(self, protocol: Any) -> tuple[Callable[[str], datetime], tuple[str]] | Any:
        text = getattr(self, "text", None)
        return super().__reduce_ex__(protocol) if text is None else (moment, (text,))


def moment(text: str) -> datetime:
    """Return the date-time that RFC 3339 `text` names; raise ValueError or TypeError for anything else."""
    if text[19:] == "Z" or (text[-1] == "Z" and len(text) in (24, 27) and text[-4:-1] != "000"):
        return _read(text)  # spelled as `moment_text` would
    value = Moment.fromisoformat(text)
    value.text = text
    return value


def moment_text(value: datetime) -> str:
    """Return `value` in RFC 3339: as it came where it came from the wire, else with Z for UTC."""
    text: str | None = getattr(value, "text", None)
    if text is not None:
        return text
    text = value.isoformat(
        timespec="auto" if value.microsecond % 1000 or not value.microsecond else "milliseconds"
    )
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


def uuid(text: str) -> UUID:
    """Return the UUID that `text` spells; raise ValueError for anything else."""
    return convert(text, UUID)


day = date.fromisoformat

MOMENT = Shape("an RFC 3339 date-time", moment)
DAY = Shape("a date", day)
IDENTIFIER = Shape("a UUID", uuid)
