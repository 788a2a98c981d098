"""No statement that a user sends is executed, and none reaches past the tables: over a hundred that try."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING, Any

import duckdb
import pyarrow
import pytest
import yaml
from towpath.testing.tabular import SqlRefused, TableStore, parse_create_table
from towpath.testing.tabular import store as store_module
from towpath.testing.tabular.engine import connect, reading, scratch

if TYPE_CHECKING:
    from collections.abc import Iterator

CORPUS = yaml.safe_load(Path(__file__).with_name("sql_attacks.yaml").read_text(encoding="utf-8"))
REFUSED = [pytest.param(attack, id=attack["name"]) for attack in CORPUS["refused"]]
HARMLESS = [pytest.param(attack, id=attack["name"]) for attack in CORPUS["harmless"]]

EVERYTHING = """
SELECT 'database', database_name, '' FROM duckdb_databases()
UNION ALL SELECT 'table', table_name, sql FROM duckdb_tables()
UNION ALL SELECT 'view', view_name, sql FROM duckdb_views() WHERE NOT internal
UNION ALL SELECT 'function', function_name, '' FROM duckdb_functions() WHERE NOT internal
UNION ALL SELECT 'type', type_name, '' FROM duckdb_types() WHERE NOT internal
UNION ALL SELECT 'sequence', sequence_name, sql FROM duckdb_sequences()
UNION ALL SELECT 'setting', name, value FROM duckdb_settings()
ORDER BY ALL
"""


def now() -> datetime:
    return datetime(2024, 5, 18, tzinfo=UTC)


def statement(attack: dict[str, Any]) -> str:
    repeat = attack.get("repeat")
    sql: str = attack["sql"]
    return sql.replace("{…}", repeat["text"] * repeat["times"]) if repeat else sql


@pytest.fixture(scope="module")
def shared() -> Iterator[TableStore]:
    with TableStore(now=now) as store:
        store.create("t", parse_create_table("CREATE TABLE t (a int)"), pages=[[{"a": 1}]])
        yield store


@pytest.fixture(scope="module")
def before(shared: TableStore) -> list[tuple[str, ...]]:
    return everything(shared)


@pytest.fixture
def store(shared: TableStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TableStore:
    monkeypatch.chdir(tmp_path)
    return shared


def everything(store: TableStore) -> list[tuple[str, ...]]:
    """All that a statement could have changed: catalog, settings, rows."""
    connection = store._touched()
    return [*connection.execute(EVERYTHING).fetchall(), ("rows", repr(store.rows("t")))]


def test_the_corpus_is_large_and_names_each_attack_once() -> None:
    names = [attack["name"] for attack in CORPUS["refused"] + CORPUS["harmless"]]
    assert len(CORPUS["refused"]) > 100
    assert len(names) == len(set(names))


@pytest.mark.parametrize("attack", REFUSED)
def test_an_attack_is_refused_in_one_line_and_changes_nothing(
    attack: dict[str, Any],
    store: TableStore,
    before: list[tuple[str, ...]],
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with pytest.raises(SqlRefused) as refused:
        store.create("attack", parse_create_table(statement(attack)))
    message = str(refused.value)
    assert attack["says"] in message
    assert message.isprintable()
    assert len(message) < 400
    assert everything(store) == before
    assert "attack" not in store
    assert not list(tmp_path.iterdir())
    assert not caplog.records  # sqlglot would quote the statement in its warnings


@pytest.mark.parametrize("attack", HARMLESS)
def test_what_only_looks_like_an_attack_ends_as_one_ordinary_table(
    attack: dict[str, Any], store: TableStore, before: list[tuple[str, ...]], tmp_path: Path
) -> None:
    definition = parse_create_table(attack["sql"])
    assert definition.name == attack["table"]
    assert [column.name for column in definition.columns] == attack["columns"]
    store.create("attack", definition)
    store.append("attack", [{}])
    assert [list(row) for row in store.rows("attack")] == [attack["columns"]]
    added = [entry for entry in everything(store) if entry not in before]
    assert [entry[0] for entry in added] == ["table"]
    store.drop("attack")
    assert everything(store) == before
    assert not list(tmp_path.iterdir())


class Recording:
    """A connection that keeps the statements which pass through it."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, statements: list[str]) -> None:
        self._connection = connection
        self._statements = statements

    def execute(self, query: str, *parameters: Any) -> Any:
        self._statements.append(query)
        return self._connection.execute(query, *parameters)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)


def test_no_statement_that_is_executed_holds_a_word_of_the_users(monkeypatch: pytest.MonkeyPatch) -> None:
    executed: list[str] = []
    monkeypatch.setattr(store_module, "connect", lambda limit: Recording(connect(limit), executed))
    parent = parse_create_table('CREATE TABLE mark_a (mark_b int PRIMARY KEY, "mark_c" text UNIQUE)')
    child = parse_create_table(
        "CREATE TABLE mark_d (mark_e serial, mark_f int CONSTRAINT mark_g REFERENCES mark_a, mark_h text DEFAULT 'mark_i')"
    )
    with TableStore(now=now) as store:
        store.create("mark_j", parent)
        store.create("mark_k", child, references={"mark_a": "mark_j"})
        store.append("mark_j", [{"mark_b": 1, "mark_c": "mark_l"}])
        store.append("mark_k", [{"mark_f": 1}], skip_duplicates=True)
        store.overwrite("mark_k", [{"mark_f": 1}])
        assert store.rows("mark_k", limit=5)[0]["mark_h"] == "mark_i"
        store.size("mark_k")
        store.drop("mark_k")
    assert len(executed) > 15
    assert not [query for query in executed if "mark" in query]


ESCAPES = [
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM read_text('/proc/self/environ')",
    "SELECT * FROM '/etc/passwd'",
    "SELECT * FROM glob('/*')",
    "COPY (SELECT 1) TO 'stolen.csv'",
    "COPY (SELECT 1) TO ':memory:'",
    "ATTACH 'stolen.db'",
    "EXPORT DATABASE 'stolen'",
    "INSTALL httpfs",
    "LOAD httpfs",
    "SELECT * FROM read_csv('https://127.0.0.1:9/x.csv')",
    "SET enable_external_access = true",
    "SET allowed_paths = ['/etc/passwd']",
    "SET lock_configuration = false",
    "RESET disabled_filesystems",
    "PRAGMA enable_profiling",
    "SET memory_limit = '10GB'",
    "SELECT * FROM secret_of_ours",
]


@pytest.mark.parametrize("escape", ESCAPES)
def test_even_a_statement_that_got_through_would_not_get_out(
    escape: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    secret_of_ours = pyarrow.table({"key": ["value"]})  # DuckDB takes tables from Python variables if it may
    with closing(connect("64MB")) as connection, pytest.raises(duckdb.Error):
        connection.execute(escape).fetchall()
    assert secret_of_ours.num_rows == 1
    assert not list(tmp_path.iterdir())


def test_a_connection_for_one_file_reads_that_file_alone(tmp_path: Path) -> None:
    readable, other = tmp_path / "it's.csv", tmp_path / "other.csv"
    for path in (readable, other):
        path.write_text("a,b\n1,2\n")
    with closing(connect("64MB", readable=readable)) as connection:
        assert connection.execute("FROM read_csv(?)", [str(readable)]).fetchall() == [(1, 2)]
        for escape in (f"FROM '{other}'", *ESCAPES):
            with pytest.raises(duckdb.Error):
                connection.execute(escape).fetchall()
    assert sorted(tmp_path.iterdir()) == [readable, other]


def test_the_shared_connection_reads_what_was_put_there_for_it(tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text("a,b\n1,2\n")
    with NamedTemporaryFile(dir=scratch(), suffix=".csv") as file, reading(Path(file.name)) as connection:
        file.write(b"a,b\n3,4\n")
        file.flush()
        assert connection.execute("FROM read_csv(?)", [file.name]).fetchall() == [(3, 4)]
        for escape in (f"FROM '{other}'", f"FROM read_csv('{scratch()}/../../{other}')", *ESCAPES):
            with pytest.raises(duckdb.Error):
                connection.execute(escape).fetchall()
