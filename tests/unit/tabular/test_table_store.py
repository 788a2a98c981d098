"""Tables that keep what Postgres would keep and refuse what it would refuse."""

from __future__ import annotations

import json
import pickle
import sys
import threading
from datetime import UTC, datetime, timedelta, timezone
from time import process_time
from typing import TYPE_CHECKING, Any

import pytest
from towpath.testing.tabular import (
    Ingest,
    ReferenceRefused,
    Row,
    RowRefused,
    StillReferenced,
    StorageFull,
    StoredTable,
    TableStore,
    UnknownTable,
    parse_create_table,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

MOMENT = datetime(2024, 5, 18, 16, 6, 50, 33_000, tzinfo=UTC)
Pages = list[list[Row]]


@pytest.fixture
def store() -> Iterator[TableStore]:
    with TableStore(now=lambda: MOMENT) as store:
        yield store


def make(store: TableStore, columns: str, rows: list[Row] | None = None, *, key: str = "key") -> None:
    store.create(key, parse_create_table(f"CREATE TABLE t ({columns})"), pages=[rows] if rows else ())


def refusal(store: TableStore, *rows: Any, key: str = "key") -> str:
    """What is said of the rows, none of which may be kept."""
    before = store.rows(key), store.snapshot(key)
    with pytest.raises(RowRefused) as refused:
        store.append(key, rows)
    assert (store.rows(key), store.snapshot(key)) == before
    return str(refused.value)


def test_rows_come_back_in_the_order_in_which_they_went_in(store: TableStore) -> None:
    make(store, "a int, b text")
    assert store.append("key", [{"a": 2, "b": "x"}, {"a": 1}]) == Ingest(2, 0)
    assert store.append("key", [{"b": "y"}]) == Ingest(1, 0)
    everything = [{"a": 2, "b": "x"}, {"a": 1, "b": None}, {"a": None, "b": "y"}]
    assert store.rows("key") == everything
    assert store.rows("key", limit=1, offset=1) == everything[1:2]
    assert store.rows("key", offset=2) == everything[2:]
    assert store.rows("key", limit=5, offset=9) == []
    assert store.rows("key", limit=0) == []
    assert store.count("key") == 3


def test_appending_nothing_is_fine(store: TableStore) -> None:
    make(store, "a int NOT NULL")
    assert store.append("key", []) == Ingest(0, 0)


def test_overwriting_replaces_all_rows(store: TableStore) -> None:
    make(store, "a int PRIMARY KEY", [{"a": 1}, {"a": 2}])
    assert store.overwrite("key", [{"a": 2}]) == Ingest(1, 0)
    assert store.rows("key") == [{"a": 2}]
    with pytest.raises(RowRefused):
        store.overwrite("key", [{"a": 7}, {"a": 7}])
    assert store.rows("key") == [{"a": 2}]
    assert store.overwrite("key", []) == Ingest(0, 0)
    assert store.count("key") == 0


@pytest.mark.parametrize(
    ("columns", "row", "says"),
    [
        ("a int", {"a": "5"}, '"5" is not a whole number'),
        ("a int", {"a": 5.5}, "5.5 is not a whole number"),
        ("a int", {"a": True}, "true is not a whole number"),
        ("a int", {"a": 2**31}, "2147483648 is out of range for 32 bits"),
        ("a smallint", {"a": -32769}, "-32769 is out of range for 16 bits"),
        ("a bigint", {"a": 10**400}, "a very long number is out of range"),
        ("a boolean", {"a": 1}, "1 is not true or false"),
        ("a real", {"a": 1e39}, "1e+39 is out of range for real"),
        ("a float8", {"a": "1.5"}, '"1.5" is not a number'),
        ("a float8", {"a": 10**400}, "out of range for double precision"),
        ("a numeric(4,1)", {"a": 1000}, "1000 has more digits than numeric(4,1) holds"),
        ("a numeric(4,1)", {"a": 999.96}, "999.96 has more digits than numeric(4,1) holds"),
        ("a numeric", {"a": "1,5"}, '"1,5" is not a number'),
        ("a text", {"a": 5}, "5 is not a text"),
        ("a text", {"a": {"b": 1}}, "an object is not a text"),
        ("a text", {"a": "x\0"}, "U+0000"),
        ("a text", {"a": "x\ud800"}, "lone surrogate at position 1"),
        ("a varchar(3)", {"a": "four"}, '"four" is longer than 3 characters'),
        ("a char(3)", {"a": "four"}, '"four" is longer than 3 characters'),
        ("a uuid", {"a": "x"}, '"x" is not a UUID'),
        ("a date", {"a": "18.5.2024"}, '"18.5.2024" is not a date'),
        ("a time", {"a": "25:00"}, '"25:00" is not a time'),
        ("a timestamptz", {"a": "tomorrow"}, '"tomorrow" is not a moment'),
        ("a timestamptz", {"a": 1716048410}, "1716048410 is not a moment"),
        ("a timestamptz", {"a": "0001-01-01T00:00:00+01:00"}, "between the years 1 and 9999"),
        ("a interval", {"a": "soon"}, '"soon" is not an interval'),
        ("a interval", {"a": f"{2**40} days"}, "is not an interval that Postgres can hold"),
        ("a bytea", {"a": "00ff"}, '"00ff" is not bytes in hexadecimal'),
        ("a jsonb", {"a": {"b": "\0"}}, "U+0000"),
        ("a int[]", {"a": 1}, "1 is not an array"),
        ("a int[]", {"a": [1, "x"]}, '"x" is not a whole number'),
        ("a int[][]", {"a": [[1], [2, 3]]}, "differ in length"),
        ("a int", {"b": 1}, 'column "b": the table has no such column'),
        ("a int", {"A": 1}, 'column "A": the table has no such column'),
        ("a int NOT NULL", {}, "the value is missing and the column is NOT NULL"),
        ("a int NOT NULL", {"a": None}, "the value is missing and the column is NOT NULL"),
        ("a serial", {"a": None}, "the value is missing and the column is NOT NULL"),
        ("a int GENERATED ALWAYS AS IDENTITY", {"a": 5}, "numbers itself"),
        ("a int", [1], "row 1: this is not an object"),
        ("a int", None, "row 1: this is not an object"),
    ],
)
def test_a_row_that_does_not_fit_is_refused_by_place_and_reason(
    store: TableStore, columns: str, row: Any, says: str
) -> None:
    make(store, f"{columns}, good int")
    message = refusal(store, {"good": 1, **_filled(columns)}, row)
    assert says in message
    assert message.startswith("row 1")


def _filled(columns: str) -> dict[str, Any]:
    return {"a": 1} if columns == "a int NOT NULL" else {}


def test_a_refused_row_tells_programs_too_and_survives_a_pickle(store: TableStore) -> None:
    make(store, "a int")
    with pytest.raises(RowRefused) as refused:
        store.append("key", [{"a": 1}, {"a": "x"}])
    again = pickle.loads(pickle.dumps(refused.value))
    assert (again.row, again.column, again.reason) == (1, "a", '"x" is not a whole number')
    assert str(again) == 'row 1, column "a": "x" is not a whole number'


def test_five_point_zero_is_a_whole_number(store: TableStore) -> None:
    make(store, "a int", [{"a": 5.0}])
    assert store.rows("key") == [{"a": 5}]


def test_serials_count_up_and_a_refused_batch_takes_no_number(store: TableStore) -> None:
    make(store, "id serial PRIMARY KEY, a int")
    store.append("key", [{}, {}])
    refusal(store, {}, {"a": "x"})
    store.append("key", [{}])
    assert [row["id"] for row in store.rows("key")] == [1, 2, 3]
    store.overwrite("key", [{}])
    assert [row["id"] for row in store.rows("key")] == [4]


def test_an_own_number_does_not_move_the_counter_as_in_postgres(store: TableStore) -> None:
    make(store, "id serial PRIMARY KEY")
    store.append("key", [{"id": 1}])
    assert "primary key (id) is there already" in refusal(store, {})


def test_a_counter_that_is_used_up_refuses(store: TableStore) -> None:
    make(store, "id smallserial")
    definition = store.snapshot("key")["definition"]
    document = {"definition": definition, "references": {}, "numbers": {"id": 32768}}
    with TableStore(now=lambda: MOMENT, stored=lambda: [StoredTable("key", document, [])]) as again:
        assert "out of range" in refusal(again, {})


def test_defaults_fill_what_a_row_leaves_out_but_not_what_it_sets_to_null(store: TableStore) -> None:
    make(
        store,
        "a int DEFAULT 5, b timestamptz DEFAULT now(), c timestamp(0) DEFAULT now(), d date DEFAULT CURRENT_DATE, "
        "e time DEFAULT now(), f timestamptz DEFAULT CURRENT_DATE, g jsonb DEFAULT '{\"h\": [1]}', i text[] DEFAULT '{}'",
        [{}, {"a": None, "b": None}],
    )
    filled, emptied = store.rows("key")
    assert filled == {
        "a": 5,
        "b": "2024-05-18T16:06:50.033+00:00",
        "c": "2024-05-18T16:06:50",
        "d": "2024-05-18",
        "e": "16:06:50.033",
        "f": "2024-05-18T00:00:00+00:00",
        "g": {"h": [1]},
        "i": [],
    }
    assert emptied["a"] is None
    assert emptied["b"] is None


def test_now_is_read_once_for_all_rows_of_a_batch() -> None:
    ticks = (MOMENT + timedelta(seconds=number) for number in range(99))
    with TableStore(now=lambda: next(ticks)) as store:
        make(store, "a timestamptz DEFAULT now()")
        store.append("key", [{}, {}])
        store.append("key", [{}])
        first, second, third = (row["a"] for row in store.rows("key"))
    assert first == second != third


def test_a_clock_that_is_not_in_utc_is_read_right() -> None:
    zone = timezone(timedelta(hours=9))
    with TableStore(now=lambda: datetime(2024, 5, 18, 1, 2, 3, tzinfo=zone)) as store:
        columns = "a timestamptz DEFAULT now(), b timestamp DEFAULT now(), c date DEFAULT now(), d timetz DEFAULT now()"
        make(store, columns, [{}])
        assert store.rows("key") == [
            {
                "a": "2024-05-17T16:02:03+00:00",
                "b": "2024-05-17T16:02:03",
                "c": "2024-05-17",
                "d": "16:02:03+00",
            }
        ]


def test_a_key_is_unique_in_the_table_and_in_the_batch(store: TableStore) -> None:
    make(
        store,
        "a int PRIMARY KEY, b text UNIQUE, c int, d int, UNIQUE (c, d)",
        [{"a": 1, "b": "x", "c": 1, "d": 1}],
    )
    assert refusal(store, {"a": 1}).startswith('row 0, column "a": the primary key (a) is there already')
    assert refusal(store, {"a": 2}, {"a": 3}, {"a": 2}).startswith('row 2, column "a"')
    assert "unique key (b)" in refusal(store, {"a": 2, "b": "x"})
    assert "unique key (c, d)" in refusal(store, {"a": 2, "c": 1, "d": 1})
    store.append("key", [{"a": 2, "c": 1, "d": 2}, {"a": 3, "c": 1}, {"a": 4, "c": 1}])  # nulls are not equal
    assert store.count("key") == 4


def test_duplicates_can_be_left_out_and_are_counted(store: TableStore) -> None:
    make(store, "a int PRIMARY KEY, b int UNIQUE", [{"a": 1, "b": 1}])
    rows: list[Row] = [{"a": 1}, {"a": 2}, {"a": 2}, {"a": 3, "b": 1}, {"a": 4, "b": 4}]
    assert store.append("key", rows, skip_duplicates=True) == Ingest(2, 3)
    assert [row["a"] for row in store.rows("key")] == [1, 2, 4]
    assert store.rows("key", limit=1, offset=2) == [{"a": 4, "b": 4}]
    assert store.append("key", rows, skip_duplicates=True) == Ingest(0, 5)


@pytest.fixture
def family(store: TableStore) -> TableStore:
    store.create("parent", parse_create_table("CREATE TABLE species (id int PRIMARY KEY, name text UNIQUE)"))
    store.append("parent", [{"id": 1, "name": "setosa"}, {"id": 2}])
    store.create(
        "child",
        parse_create_table(
            "CREATE TABLE flowers (id int PRIMARY KEY, species int REFERENCES species, mother int REFERENCES flowers)"
        ),
        references={"species": "parent", "not named": "parent"},
    )
    return store


def test_a_foreign_key_needs_its_row(family: TableStore) -> None:
    assert family.append("child", [{"id": 1, "species": 2}, {"id": 2}]) == Ingest(2, 0)
    message = refusal(family, {"id": 3, "species": 1}, {"id": 4, "species": 3}, key="child")
    assert message.startswith(
        'row 1, column "species": no row of "species" has this value (flowers_species_fkey)'
    )


def test_rows_of_one_batch_may_reference_each_other(family: TableStore) -> None:
    family.append("child", [{"id": 1, "mother": 2}, {"id": 2, "mother": 2}])
    assert 'row 0, column "mother"' in refusal(family, {"id": 3, "mother": 9}, key="child")
    assert family.overwrite("child", [{"id": 7, "mother": 7}]) == Ingest(1, 0)


def test_referenced_rows_cannot_go(family: TableStore) -> None:
    family.append("child", [{"id": 1, "species": 1}])
    assert family.referenced_by("parent") == ("child",)
    for go in (lambda: family.overwrite("parent", [{"id": 2}]), lambda: family.drop("parent")):
        with pytest.raises(StillReferenced) as refused:
            go()
        assert refused.value.by == ("child",)
    assert family.count("parent") == 2
    family.overwrite("parent", [{"id": 1, "name": "changed"}])
    family.drop("child")
    family.drop("parent")
    assert list(family) == []


def test_the_schema_shows_what_a_foreign_key_points_at(family: TableStore) -> None:
    assert [(row["column_name"], row["foreign_column_name"]) for row in family.columns("child")] == [
        ("id", None),
        ("mother", "id"),
        ("species", "id"),
    ]


@pytest.mark.parametrize(
    ("column", "says"),
    [
        ("int REFERENCES nowhere", 'references "nowhere", which is not there; create it first'),
        ("int REFERENCES species (weight)", "is not unique"),
        ("text REFERENCES species (id)", "differ in type"),
        ("int[] REFERENCES species (id)", "differ in type"),
        ("int REFERENCES species (name)", "differ in type"),
        ("int REFERENCES t", "has no primary key"),
    ],
)
def test_a_foreign_key_that_points_at_nothing_useful_is_refused(
    family: TableStore, column: str, says: str
) -> None:
    with pytest.raises(ReferenceRefused) as refused:
        family.create(
            "new", parse_create_table(f"CREATE TABLE t (a {column})"), references={"species": "parent"}
        )
    assert says in str(refused.value)
    assert "new" not in family


def test_a_text_may_reference_a_varchar_and_an_int_a_bigint(store: TableStore) -> None:
    store.create(
        "p",
        parse_create_table("CREATE TABLE p (a bigint PRIMARY KEY, b varchar(5) UNIQUE)"),
        pages=[[{"a": 1, "b": "x"}]],
    )
    definition = parse_create_table("CREATE TABLE c (a int REFERENCES p, b text REFERENCES p (b))")
    store.create("c", definition, references={"p": "p"}, pages=[[{"a": 1, "b": "x"}]])
    assert store.count("c") == 1


def test_a_table_that_cannot_be_filled_is_not_made(store: TableStore) -> None:
    pages: Pages = [[{"a": 1}, {"a": 2}], [{"a": 3}, {"a": "x"}]]
    with pytest.raises(RowRefused) as refused:
        store.create("key", parse_create_table("CREATE TABLE t (a int)"), pages=pages)
    assert refused.value.row == 3
    assert "key" not in store
    make(store, "a int")


def test_a_key_is_given_once(store: TableStore) -> None:
    make(store, "a int", [{"a": 1}])
    with pytest.raises(ValueError, match="kept under 'key' already"):
        make(store, "b int")
    assert store.rows("key") == [{"a": 1}]


@pytest.mark.parametrize("verb", ["rows", "count", "size", "columns", "definition", "snapshot", "drop"])
def test_a_table_that_is_not_there_is_named(store: TableStore, verb: str) -> None:
    with pytest.raises(UnknownTable, match="no table is kept under 'nothing'"):
        getattr(store, verb)("nothing")


def test_the_size_grows_with_the_rows_in_whole_pages(store: TableStore) -> None:
    make(store, "a text, b int")
    assert store.size("key") == 0
    store.append("key", [{"a": "x" * 100, "b": 1}] * 100)
    assert store.size("key") == 16_384  # 100 × (100 + 1 + 28) bytes in pages of 8,192


def test_all_comes_back_from_what_was_stored(family: TableStore) -> None:
    make(
        family, "id serial, at timestamptz DEFAULT now(), n numeric, always int GENERATED ALWAYS AS IDENTITY"
    )
    family.append("key", [{"n": "0.1"}, {"n": 10**30}])
    family.append("child", [{"id": 1, "species": 2, "mother": 1}])
    kept = [
        StoredTable(key, json.loads(json.dumps(family.snapshot(key))), [family.rows(key)]) for key in family
    ]
    opened: list[int] = []

    def stored() -> list[StoredTable]:
        opened.append(1)
        return kept[::-1]  # a child before its parent

    with TableStore(now=lambda: MOMENT, stored=stored) as again:
        assert opened == []  # nothing is read before a table is touched
        assert list(again) == ["key", "child", "parent"]
        for key in family:
            assert again.rows(key) == family.rows(key)
            assert again.snapshot(key) == family.snapshot(key)
        assert opened == [1]
        again.append("key", [{}])
        assert again.rows("key", offset=2)[0]["id"] == 3
        assert "no row of" in refusal(again, {"id": 2, "species": 9}, key="child")


def test_what_was_stored_wrongly_is_named(store: TableStore) -> None:
    make(store, "a int")
    broken = StoredTable("key", store.snapshot("key"), [[{"a": "x"}]])
    with (
        TableStore(now=lambda: MOMENT, stored=lambda: [broken]) as again,
        pytest.raises(ValueError, match="the stored table 'key' cannot be rebuilt: row 0"),
    ):
        again.count("key")


def test_a_store_that_was_closed_begins_again(store: TableStore) -> None:
    make(store, "a int")
    store.close()
    store.close()
    assert list(store) == []


def test_tables_that_outgrow_their_memory_are_refused_and_stay_as_they_were() -> None:
    rows: list[Row] = [{"a": f"{number:0100d}"} for number in range(5000)]
    with TableStore(now=lambda: MOMENT, memory_limit="16MB") as store:
        make(store, "a text")
        with pytest.raises(StorageFull, match="do not fit into 16MB"):
            _append_without_end(store, rows)
        count = store.count("key")
        assert count % 5000 == 0
        assert count >= 5000
        assert store.rows("key", limit=1, offset=count - 1) == rows[-1:]
        store.drop("key")
        make(store, "a text", rows)
        assert store.count("key") == 5000


def _append_without_end(store: TableStore, rows: list[Row]) -> None:
    for _ in range(100):
        store.append("key", rows)


def test_a_value_about_memory_is_not_taken_for_a_lack_of_it(store: TableStore) -> None:
    make(store, "a int")
    assert "could not allocate" in refusal(store, {"a": "could not allocate"})


def test_ten_thousand_rows_take_a_moment(store: TableStore) -> None:
    make(
        store,
        "id serial PRIMARY KEY, sepal_length real, sepal_width real, species text, at timestamptz DEFAULT now()",
    )
    rows: list[Row] = [
        {"sepal_length": 5.1, "sepal_width": n / 10, "species": "setosa"} for n in range(10_000)
    ]
    store.append("key", rows[:1])
    start = process_time()
    store.append("key", rows)
    assert process_time() - start < 1.5  # 0.15 s on a quiet machine; one INSERT a row takes a minute
    assert store.count("key") == 10_001


def test_threads_take_turns(store: TableStore) -> None:
    make(store, "id serial PRIMARY KEY")
    threads = [
        threading.Thread(target=lambda: [store.append("key", [{}, {}]) for _ in range(5)]) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [row["id"] for row in store.rows("key")] == list(range(1, 81))


def test_without_duckdb_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(ModuleNotFoundError, match=r'pip install "towpath\[testing\]"'):
        TableStore(now=lambda: MOMENT).count("key")


def test_without_sqlglot_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sqlglot", None)
    with pytest.raises(ModuleNotFoundError, match=r'pip install "towpath\[testing\]"'):
        parse_create_table("CREATE TABLE t (a int)")
