"""Names that nothing else has yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Container


def same(name: Any) -> Any:
    """Return the name itself."""
    return name


def unused(name: str, taken: Container[Any], *, key: Callable[[str], Any] = same) -> str:
    """Return `name`, or `name` with the first number whose `key` is not taken."""
    candidate, number = name, 1
    while key(candidate) in taken:
        number += 1
        candidate = f"{name}{number}"
    return candidate
