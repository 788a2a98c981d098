"""A definition survives as a JSON document."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from towpath.testing.tabular import (
    SqlRefused,
    definition_from_document,
    definition_to_document,
    parse_create_table,
    schema_rows,
)

GOOD: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("good_statements.yaml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("good", [pytest.param(good, id=good["name"]) for good in GOOD])
def test_a_definition_comes_back_from_its_document_as_it_was(good: dict[str, Any]) -> None:
    definition = parse_create_table("-- described\n" + good["sql"])
    document = definition_to_document(definition)
    assert json.loads(json.dumps(document)) == document
    assert definition_from_document(document) == definition


@pytest.mark.parametrize("document", [{}, {"name": "t"}, {"name": "t", "columns": 5}])
def test_a_document_that_is_none_is_refused_in_words(document: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="not a stored table definition") as refused:
        definition_from_document(document)
    assert not isinstance(refused.value, SqlRefused)


def test_schema_rows_are_those_observed() -> None:
    definition = parse_create_table(
        "CREATE TABLE t (b text, a int REFERENCES species (id), c int REFERENCES species (id), "
        "FOREIGN KEY (c) REFERENCES other (key))"
    )
    nothing = dict.fromkeys(
        ("fk_constraint_name", "foreign_table_schema", "foreign_table_name", "foreign_column_name")
    )
    assert schema_rows(definition) == [
        {
            "column_name": "a",
            "data_type": "integer",
            "fk_constraint_name": "t_a_fkey",
            "foreign_table_schema": "datasets",
            "foreign_table_name": "species",
            "foreign_column_name": "id",
        },
        {"column_name": "b", "data_type": "text", **nothing},
        *[
            {
                "column_name": "c",
                "data_type": "integer",
                "fk_constraint_name": name,
                "foreign_table_schema": "datasets",
                "foreign_table_name": table,
                "foreign_column_name": column,
            }
            for name, table, column in [("t_c_fkey", "species", "id"), ("t_c_fkey1", "other", "key")]
        ],
    ]
