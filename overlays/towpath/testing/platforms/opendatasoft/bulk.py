"""Bulk operations: one request, an answer for each item, by its position counted from `0`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from towpath.testing.refusals import Refusal

from .dialect import error

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def each_item(items: Sequence[Any], carry_out: Callable[[Any], Any]) -> dict[str, Any]:
    """Return what became of each item; one that is refused stops none of the others.

    `carry_out` refuses before it writes: nothing of a refused item is undone.
    """
    return {str(index): _outcome(item, carry_out) for index, item in enumerate(items)}


def _outcome(item: Any, carry_out: Callable[[Any], Any]) -> dict[str, Any]:
    try:
        return {"status_code": "success", "data": carry_out(item)}
    except Refusal as refusal:
        return {"status_code": "error", "error": error(refusal)}
