"""CREATE TABLE as people write it, read into the definition that they mean."""

from __future__ import annotations

import logging
import random
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from towpath.testing.tabular import (
    Column,
    Constant,
    DataType,
    ForeignKey,
    Moment,
    SqlRefused,
    TableDefinition,
    parse_create_table,
)
from towpath.testing.tabular.words import GRAMMAR, RESERVED

GOOD: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("good_statements.yaml").read_text(encoding="utf-8")
)


def column(declaration: str) -> Column:
    return parse_create_table(f"CREATE TABLE t (a {declaration})").columns[0]


def refusal(sql: str) -> str:
    with pytest.raises(SqlRefused) as refused:
        parse_create_table(sql)
    return str(refused.value)


def test_there_are_at_least_thirty_good_statements() -> None:
    assert len(GOOD) >= 30


@pytest.mark.parametrize("good", [pytest.param(good, id=good["name"]) for good in GOOD])
def test_a_good_statement_becomes_the_table_that_it_means(good: dict[str, Any]) -> None:
    definition = parse_create_table(good["sql"])
    assert definition.name == good["table"]
    assert definition.schema == good.get("schema")
    assert definition.if_not_exists is good.get("if_not_exists", False)
    read = [
        [column.name, column.data_type, *([] if column.nullable else ["not null"])]
        for column in definition.columns
    ]
    assert read == good["columns"]


@pytest.mark.parametrize(
    ("declaration", "data_type"),
    [
        ("numeric(10, 2)", DataType("numeric", precision=10, scale=2)),
        ("numeric(5)", DataType("numeric", precision=5, scale=0)),
        ("varchar(20)", DataType("character varying", length=20)),
        ("char", DataType("character", length=1)),
        ("timestamp(3) with time zone", DataType("timestamp with time zone", precision=3)),
        ("varchar(3)[][]", DataType("character varying", length=3, dimensions=2)),
    ],
)
def test_sizes_and_elements_of_a_type_are_kept(declaration: str, data_type: DataType) -> None:
    assert column(declaration).type == data_type


@pytest.mark.parametrize(
    ("declaration", "default"),
    [
        ("int DEFAULT -5", Constant(-5)),
        ("bigint DEFAULT -9223372036854775808", Constant(-9223372036854775808)),
        ("int DEFAULT '7'", Constant(7)),
        ("numeric DEFAULT 1.50", Constant("1.50")),
        ("double precision DEFAULT 1e3", Constant(1000.0)),
        ("real DEFAULT 'NaN'", Constant("NaN")),
        ("boolean DEFAULT 'yes'", Constant(True)),
        ("text DEFAULT 5", Constant("5")),
        ("text DEFAULT ''", Constant("")),
        ("jsonb DEFAULT '{\"a\": [1, null]}'", Constant({"a": [1, None]})),
        ("text[] DEFAULT ARRAY['a', NULL]", Constant(["a", None])),
        ("int[][] DEFAULT ARRAY[ARRAY[1], ARRAY[2]]", Constant([[1], [2]])),
        ("text[] DEFAULT '{}'", Constant([])),
        ("timestamptz DEFAULT now()", Moment("now")),
        ("timestamp DEFAULT CURRENT_TIMESTAMP", Moment("now")),
        ("date DEFAULT CURRENT_DATE", Moment("today")),
        ("int DEFAULT NULL", None),
    ],
)
def test_a_default_is_read_as_the_value_a_row_would_carry(declaration: str, default: object) -> None:
    assert column(declaration).default == default


@pytest.mark.parametrize(
    ("declaration", "says"),
    [
        ("int DEFAULT 'x'", "not a whole number"),
        ("int DEFAULT 1.5", "not a whole number"),
        ("smallint DEFAULT 40000", "out of range"),
        ("boolean DEFAULT 1", "is a number"),
        ("text DEFAULT now()", "give no text"),
        ("time DEFAULT CURRENT_DATE", "give no time"),
        ("varchar(2) DEFAULT 'abc'", "longer than 2"),
        ("date DEFAULT 'yesterday'", "not a date"),
        ("timestamptz DEFAULT 'now'", "not a moment"),
        ("jsonb DEFAULT '{'", "not JSON"),
        ("uuid DEFAULT gen_random_uuid()", "a default is a constant"),
        ("int[] DEFAULT '{1,2}'", "write ARRAY"),
        ("int DEFAULT 1 DEFAULT 2", "twice"),
        ("serial DEFAULT 5", "numbers itself"),
    ],
)
def test_a_default_that_does_not_fit_its_column_is_refused(declaration: str, says: str) -> None:
    assert says in refusal(f"CREATE TABLE t (a {declaration})")


@pytest.mark.parametrize(
    ("sql", "says"),
    [
        ("", "there is no statement"),
        ("-- only a comment", "there is no statement"),
        ("CREATE TABLE t", "there is no column list"),
        ("CREATE TABLE t ()", "no columns"),
        ("CREATE TABLE t (a int", "not closed"),
        ("CREATE TABLE t (a int, b text]", "closes nothing"),
        ("CREATE TABLE t (a int, a text)", 'two columns called "a"'),
        ("CREATE TABLE t (a)", "a type is missing"),
        ("CREATE TABLE t (a double)", "double precision"),
        ("CREATE TABLE t (order int)", 'write it as "order"'),
        ("CREATE TABLE t (primary int)", "PRIMARY is a word of SQL"),
        ("CREATE TABLE t (a int NULL NOT NULL)", "both NULL and NOT NULL"),
        ("CREATE TABLE t (a serial NULL)", "cannot be NULL"),
        ("CREATE TABLE t (a text GENERATED ALWAYS AS IDENTITY)", "must be smallint"),
        ("CREATE TABLE t (a int PRIMARY KEY, b int PRIMARY KEY)", "two primary keys"),
        ("CREATE TABLE t (a int, PRIMARY KEY (b))", 'names the column "b"'),
        ("CREATE TABLE t (a int, UNIQUE (a, a))", "stands twice"),
        ("CREATE TABLE t (a int, FOREIGN KEY (a) REFERENCES u (b, c))", "more columns on one side"),
        (
            "CREATE TABLE t (a int CONSTRAINT k REFERENCES u, b int CONSTRAINT k REFERENCES u)",
            "two constraints",
        ),
        ("CREATE TABLE t (a int REFERENCES u ON DELETE SET NULL)", "not kept"),
        ("CREATE TABLE t (a varchar(0))", "does not take"),
        ("CREATE TABLE t (a numeric(5, 7))", "does not take"),
        ("CREATE TABLE t (a time(7))", "does not take"),
        ("CREATE TABLE t (a text(5))", "does not take"),
        ("CREATE TABLE t (a int UNIQUE NULLS NOT DISTINCT)", "DISTINCT has no place"),
        ("CREATE TABLE t (a int, PRIMARY KEY (a) INCLUDE (a))", "not part of a plain column list"),
    ],
)
def test_a_refusal_says_what_is_wrong(sql: str, says: str) -> None:
    assert says in refusal(sql)


def test_a_refusal_says_where() -> None:
    assert refusal("CREATE TABLE t (\n  a int,\n  b text STORAGE plain\n)").startswith(
        'line 3, column 10, near "storage": STORAGE is not kept'
    )
    assert refusal("CREATE TABLE t (a int);\nSELECT 1").startswith("line 2, column 1: there is a second")


@pytest.mark.parametrize(
    ("lead", "description"),
    [
        ("", None),
        ("-- Measurements of 1936\n", "Measurements of 1936"),
        ("-- one\n  -- two\n", "one\ntwo"),
        ("/* Flowers. */ ", "Flowers."),
        ("/*\n * Flowers,\n * measured.\n */\n", "Flowers,\nmeasured."),
        ("-- \n/**/", None),
        ("-- a\x07b\u202e\n", "ab"),
    ],
)
def test_the_comment_before_the_statement_is_its_description(lead: str, description: str | None) -> None:
    assert parse_create_table(f"{lead}CREATE TABLE t (a int /* not this */)").description == description


def test_foreign_keys_are_called_what_postgres_calls_them() -> None:
    table = parse_create_table(
        """CREATE TABLE flowers (
             species_id int REFERENCES species (id),
             place int CONSTRAINT grows_at REFERENCES places,
             a int, b int,
             FOREIGN KEY (a, b) REFERENCES pairs (x, y),
             FOREIGN KEY (species_id) REFERENCES species)"""
    )
    assert table.foreign_keys == (
        ForeignKey("flowers_species_id_fkey", ("species_id",), "species", ("id",)),
        ForeignKey("grows_at", ("place",), "places"),
        ForeignKey("flowers_a_b_fkey", ("a", "b"), "pairs", ("x", "y")),
        ForeignKey("flowers_species_id_fkey1", ("species_id",), "species"),
    )


def test_a_long_constraint_name_is_shortened_at_the_longer_end_and_between_characters() -> None:
    table = parse_create_table(f'CREATE TABLE "{"t" * 40}" ("{"é" * 25}" int REFERENCES u)')
    (key,) = table.foreign_keys
    # 57 bytes are left for both names: 40 shrink to 29 and 50 to 28, which is 14 whole letters.
    assert key.name == f"{'t' * 29}_{'é' * 14}_fkey"
    assert len(key.name.encode()) <= 63


def test_a_column_of_the_primary_key_is_not_null() -> None:
    table = parse_create_table("CREATE TABLE t (a int, b int, PRIMARY KEY (b))")
    assert [column.nullable for column in table.columns] == [True, False]


def test_sixteen_hundred_columns_are_read() -> None:
    columns = ", ".join(f"column_{number} numeric(10,2) NOT NULL" for number in range(1600))
    assert len(parse_create_table(f"CREATE TABLE t ({columns})").columns) == 1600


PIECES = [
    *sorted(GRAMMAR),
    *sorted(RESERVED)[::7],
    *[
        "(",
        ")",
        "[",
        "]",
        ",",
        ",",
        ";",
        "::",
        "-",
        "+",
        ".",
        "'x'",
        "'{}'",
        '"A b"',
        "1",
        "2.5",
        "now()",
        "/*",
        "--",
    ],
    *[
        "\n",
        "\0",
        "é",
        "ı",
        "＂",
        "$$",
        "E'",
        "\u200b",
        "\ud800",
        "0x1F",
        "1e999",
        "1_000",
        "$1",
        "temp",
        "like",
    ],
]
soup = st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join)


def outcome(sql: str) -> TableDefinition | SqlRefused:
    try:
        return parse_create_table(sql)
    except SqlRefused as refused:
        return refused


def check(sql: str) -> None:
    """A refusal is one printable line; anything but a definition or a refusal fails the test by itself."""
    found = outcome(sql)
    assert isinstance(found, TableDefinition) or str(found).isprintable()


QUICKLY = timedelta(seconds=5)  # a hundred times what one takes, for a machine with other work


@settings(deadline=QUICKLY, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(st.text(), soup, soup.map(lambda pieces: f"CREATE TABLE t (a int {pieces})")))
def test_any_text_is_read_or_refused(sql: str) -> None:
    check(sql)


@settings(deadline=QUICKLY, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(GOOD), st.randoms(use_true_random=False), st.integers(1, 6))
def test_a_good_statement_that_was_damaged_is_read_or_refused(
    good: dict[str, Any], chance: random.Random, times: int
) -> None:
    sql = good["sql"]
    for _ in range(times):
        at, end = sorted((chance.randint(0, len(sql)), chance.randint(0, len(sql))))
        sql = chance.choice(
            [
                sql[:at] + sql[end:],
                sql[:at] + chance.choice(PIECES) + sql[at:],
                sql[:end] + sql[at:end] + sql[end:],
                sql[:at] + sql[at:end][::-1] + sql[end:],
            ]
        )
    check(sql)


def test_sqlglot_says_nothing_of_a_statement_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    chance = random.Random(7)
    with caplog.at_level(logging.DEBUG):
        for _ in range(500):
            outcome(f"CREATE TABLE t (a int {' '.join(chance.choices(PIECES, k=8))})")
    assert not caplog.records
