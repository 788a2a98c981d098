"""Words out of a list that the platform may lengthen: a typo is refused, a member of the enumeration never is."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from towpath.errors import ConfigurationError

if TYPE_CHECKING:
    from towpath_wire._seam.enums import OpenStrEnum

    E = TypeVar("E", bound=OpenStrEnum)


def known(words: type[E], given: object, argument: str) -> E:
    """Return a member of `words`; raise ConfigurationError for text that is none of them."""
    if isinstance(given, words):
        return given
    if isinstance(given, str) and (member := words(given)).is_known:
        return member
    raise ConfigurationError(f"{argument}={given!r} is unknown: {', '.join(word.value for word in words)}")
