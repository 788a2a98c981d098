"""Columns and their types out of JSON objects."""

from __future__ import annotations

from typing import Any

import pytest
from towpath.testing.tabular import RowRefused, TableStore, definition_of_rows


def types_of(*values: Any) -> str:
    definition = definition_of_rows("t", [{"c": value} for value in values])
    assert definition is not None
    return definition.columns[0].data_type


@pytest.mark.parametrize(
    ("values", "type"),
    [
        ((True, False), "boolean"),
        ((1, -(2**63), 2**63 - 1), "bigint"),
        ((1, 2**63), "numeric"),
        ((1, 0.5), "double precision"),
        ((2**63, 0.5, 1), "double precision"),
        (("a", "2024-05-18"), "text"),
        ((True, 1), "jsonb"),
        (("a", 1), "jsonb"),
        (([1], {"a": 1}), "jsonb"),
        ((None, None), "text"),
        ((None, 1, None), "bigint"),
    ],
)
def test_a_type_takes_every_value_of_its_column(values: tuple[Any, ...], type: str) -> None:
    assert types_of(*values) == type


@pytest.mark.parametrize("values", [(True, None), (1, 2**63), (1, 0.5), ("a", 1, [2]), ({"a": None}, None)])
def test_rows_fit_the_table_that_was_made_for_them(values: tuple[Any, ...]) -> None:
    from datetime import UTC, datetime

    rows = [{"c": value} for value in values]
    definition = definition_of_rows("t", rows)
    assert definition is not None
    with TableStore(now=lambda: datetime.now(UTC)) as store:
        store.create("key", definition, pages=[rows])
        assert store.rows("key") == rows


def test_columns_come_in_the_order_in_which_they_are_first_seen() -> None:
    definition = definition_of_rows("t", [{"b": 1}, {"a": 1, "b": 2}, {"c": None}])
    assert definition is not None
    assert [column.name for column in definition.columns] == ["b", "a", "c"]


def test_no_rows_or_no_columns_make_no_table() -> None:
    assert definition_of_rows("t", []) is None
    assert definition_of_rows("t", [{}, {}]) is None


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (1, "this is no object"),
        ({"": 1}, "no name of a column"),
        ({"a\n": 1}, "no name of a column"),
        ({"x" * 64: 1}, "no name of a column"),
        ({f"c{number}": 1 for number in range(1601)}, "at most 1600 columns"),
    ],
)
def test_what_can_be_no_row_is_named(row: Any, reason: str) -> None:
    with pytest.raises(RowRefused, match=reason) as refused:
        definition_of_rows("t", [{"a": 1}, row])
    assert refused.value.row == 1
