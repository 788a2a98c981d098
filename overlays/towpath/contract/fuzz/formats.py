"""The registered `format`s: what is right for each, and what never is."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from schemathesis.specs.openapi.formats import (
    STRING_FORMATS,
    register_string_format,
    unregister_string_format,
)

from .sql import NOT_CREATE_TABLE, create_table

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping


def _cron() -> st.SearchStrategy[str]:
    def part(low: int, high: int) -> st.SearchStrategy[str]:
        number = st.integers(low, high).map(str)
        step = st.integers(2, high).map(lambda each: f"*/{each}")
        span = st.tuples(st.integers(low, high), st.integers(low, high)).map(
            lambda each: f"{min(each)}-{max(each)}"
        )
        return st.one_of(
            st.just("*"), number, step, span, st.lists(number, min_size=2, max_size=3).map(",".join)
        )

    return st.tuples(part(0, 59), part(0, 23), part(1, 28), part(1, 12), part(0, 6)).map(" ".join)


def strategies() -> Mapping[str, st.SearchStrategy[Any]]:
    """A strategy for each registered format."""
    return {
        "sql-create-table": create_table(),
        "cron": _cron(),
        "dot-path": st.sampled_from(
            ("data", "data.values", "rows[*]", 'data."a b"[0].rows', r"a\.b", "[0]", "results[*].fields")
        ),
        "time-zone": st.sampled_from(
            ("UTC", "Europe/Paris", "Europe/Zurich", "America/New_York", "Asia/Kolkata", "Pacific/Chatham")
        ),
        # Long enough that finding it in an answer is no accident.
        "password": st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=12, max_size=40),
    }


# Never right, whatever the platform: the negative side, which schemathesis cannot derive from a format's name.
WRONG: Mapping[str, tuple[str, ...]] = {
    "sql-create-table": NOT_CREATE_TABLE,
    "dot-path": ("", "a..b", "a[", "a[-1]", "a[1:2]", '"open', "$.a", "a b"),
    "cron": ("", "* * *", "61 * * * *", "* 25 * * *", "every day", "* * * * * * * *"),
    "time-zone": ("", "Europe/Nowhere", "../etc/passwd", "UTC+25"),
}


@contextmanager
def registered() -> Generator[None]:
    """Make the strategies known to schemathesis until the block ends."""
    before: dict[str, st.SearchStrategy[Any] | None] = {
        name: STRING_FORMATS.get(name) for name in strategies()
    }
    for name, strategy in strategies().items():
        register_string_format(name, strategy)
    try:
        yield
    finally:
        for name, former in before.items():
            if former is None:
                unregister_string_format(name)
            else:
                register_string_format(name, former)
