"""Texts of the registered formats are right, and the wrong ones are wrong."""

from __future__ import annotations

import pytest
import sqlglot
from hypothesis import HealthCheck, given, settings
from schemathesis.specs.openapi.formats import STRING_FORMATS
from sqlglot import exp
from towpath.contract.fuzz import formats
from towpath.contract.fuzz.sql import create_table


@settings(
    max_examples=150, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck)
)
@given(create_table())
def test_a_generated_statement_is_one_create_table_with_a_plain_column_list(statement: str) -> None:
    (parsed,) = sqlglot.parse(statement, dialect="postgres")

    assert isinstance(parsed, exp.Create)
    assert parsed.kind == "TABLE"
    assert parsed.expression is None
    columns = parsed.this.expressions
    assert columns
    assert all(isinstance(column, exp.ColumnDef) for column in columns)
    names = [column.name.lower() for column in columns]
    assert len(set(names)) == len(names)


def test_statements_vary() -> None:
    seen: set[str] = set()

    @settings(
        max_examples=200,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(create_table())
    def collect(statement: str) -> None:
        seen.add(statement)

    collect()
    # In any case of letters: which examples are drawn depends on what else the process has imported.
    everything = " ".join(seen).lower()
    for word in (
        "serial",
        "jsonb",
        "text[]",
        "PRIMARY KEY",
        "DEFAULT",
        "NOT NULL",
        "UNIQUE",
        "IF NOT EXISTS",
        ";",
        '"',
    ):
        assert word.lower() in everything, word
    assert len(seen) > 60


@pytest.mark.parametrize("name", formats.WRONG)
def test_a_wrong_text_is_no_generated_one(name: str) -> None:
    strategy, wrong = formats.strategies()[name], set(formats.WRONG[name])

    @settings(max_examples=60, deadline=None, database=None, derandomize=True)
    @given(strategy)
    def never(text: str) -> None:
        assert text not in wrong

    never()


def test_formats_are_registered_for_a_run_alone() -> None:
    before = dict(STRING_FORMATS)
    with formats.registered():
        assert {"sql-create-table", "cron", "time-zone", "password"} <= STRING_FORMATS.keys()

    assert before == STRING_FORMATS
