"""Values of every type: in as JSON, out as Postgres' JSON, and in again without a change."""

from __future__ import annotations

import struct
import subprocess
import sys
from contextlib import suppress
from datetime import UTC, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from towpath.testing.tabular import RowRefused, TableStore, parse_create_table

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def store() -> Iterator[TableStore]:
    with TableStore(now=lambda: datetime(2024, 5, 18, tzinfo=UTC)) as store:
        yield store


def kept(store: TableStore, type: str, *values: Any) -> list[Any]:
    """The values as they come out of a column of the type."""
    store.create("value", parse_create_table(f"CREATE TABLE t (a {type})"))
    try:
        store.append("value", [{"a": value} for value in values])
        return [row["a"] for row in store.rows("value")]
    finally:
        store.drop("value")


@pytest.mark.parametrize(
    ("type", "value", "printed"),
    [
        ("bigint", -(2**63), -(2**63)),
        ("real", 5.1, 5.1),
        ("real", 16777217, 16777216.0),
        ("real", "NaN", "NaN"),
        ("float8", 0.1, 0.1),
        ("float8", "-Infinity", "-Infinity"),
        ("float8", float("inf"), "Infinity"),
        ("float8", 5e-324, 5e-324),
        ("numeric", 0.1, 0.1),
        ("numeric", 5, 5),
        ("numeric", "1.50", 1.5),
        ("numeric", "12345678901234567890.1234567890", Decimal("12345678901234567890.123456789")),
        ("numeric", 10**200 + 1, 10**200 + 1),
        ("numeric", "1e130000", Decimal("1e130000")),
        ("numeric", -0.0, 0),
        ("numeric", "NaN", "NaN"),
        ("numeric(10,2)", 2.675, 2.68),
        ("numeric(10,2)", "-0.001", 0.0),
        ("numeric(38,0)", 10**38 - 1, 10**38 - 1),
        ("numeric(38,10)", "9999999999999999999999999999.9999999999", Decimal("9" * 28 + "." + "9" * 10)),
        ("numeric(60,20)", "1" * 40 + ".5", Decimal("1" * 40 + ".5" + "0" * 19)),
        ("varchar(3)", "abc  ", "abc"),
        ("varchar(3)", "née", "née"),
        ("char(4)", "ab", "ab  "),
        ("text", "", ""),
        ("uuid", "{A0EEBC999C0B4EF8BB6D6BB9BD380A11}", "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"),
        ("date", "2024-05-18", "2024-05-18"),
        ("date", "2024-05-18T23:00:00-05:00", "2024-05-18"),
        ("date", "0001-01-01", "0001-01-01"),
        ("time", "16:06", "16:06:00"),
        ("time(1)", "16:06:50.06", "16:06:50.1"),
        ("timetz", "10:00:00+05:30", "10:00:00+05:30"),
        ("timetz", "10:00:00.500000", "10:00:00.5+00"),
        ("timestamptz", "2024-05-18T16:06:50.033+00:00", "2024-05-18T16:06:50.033+00:00"),
        ("timestamptz", "2024-05-18 18:06:50.100+02", "2024-05-18T16:06:50.1+00:00"),
        ("timestamptz", "2024-05-18T16:06:50Z", "2024-05-18T16:06:50+00:00"),
        ("timestamptz", "2024-05-18", "2024-05-18T00:00:00+00:00"),
        ("timestamptz", "9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999+00:00"),
        ("timestamptz(0)", "2024-12-31T23:59:59.5Z", "2025-01-01T00:00:00+00:00"),
        ("timestamp", "2024-05-18T16:06:50+05:00", "2024-05-18T16:06:50"),
        ("interval", "P1Y2M3DT4H5M6.7S", "1 year 2 mons 3 days 04:05:06.7"),
        ("interval", "-P1D", "-1 days"),
        ("interval", "P2W", "14 days"),
        ("interval", "PT0S", "00:00:00"),
        ("interval", "-1 days +02:03:00", "-1 days +02:03:00"),
        ("interval", "1 day -00:00:01", "1 day -00:00:01"),
        ("interval", "90 minutes", "01:30:00"),
        ("interval", "14 months", "1 year 2 mons"),
        ("bytea", "\\x00FF", "\\x00ff"),
        ("bytea", "\\x", "\\x"),
        ("json", {"b": [1, 2.5, None, True, "é"], "a": {}}, {"b": [1, 2.5, None, True, "é"], "a": {}}),
        ("jsonb", 10**30, 10**30),
        ("jsonb", Decimal("0.1000000000000000000001"), Decimal("0.1000000000000000000001")),
        ("jsonb", "text", "text"),
        ("int[]", [1, None, 3], [1, None, 3]),
        ("int[]", [], []),
        ("int[][]", [[1, 2], [3, None]], [[1, 2], [3, None]]),
        ("real[]", [5.1, "NaN"], [5.1, "NaN"]),
        ("timestamptz[]", ["2024-05-18T18:00:00+02:00"], ["2024-05-18T16:00:00+00:00"]),
        ("numeric(4,1)[]", [1.25], [1.3]),
        ("jsonb[]", [{"a": 1}, None], [{"a": 1}, None]),
        ("uuid[]", ["a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"], ["a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"]),
    ],
)
def test_a_value_is_printed_as_postgres_prints_it(
    store: TableStore, type: str, value: Any, printed: Any
) -> None:
    (found,) = kept(store, type, value)
    assert repr(found) == repr(printed)
    assert kept(store, type, found) == [found]


naughty = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(-(10**40), 10**40),
    st.floats(),
    st.decimals(),
    st.text(st.characters(exclude_categories=())),
    st.sampled_from(
        ["1e999999999", "infinity", "\0", "\ud800", "P" + "1" * 300 + "D", "{}", "10000-01-01", "24:00"]
    ),
    st.sampled_from(
        [Decimal("1e999999999"), Decimal("1e-999999999"), 10**5000, -(10**500_000), {1: 2}, object()]
    ),
    st.datetimes().map(str),
    st.recursive(st.none(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=5),
)
TYPES = [
    *[
        "smallint",
        "int",
        "bigint",
        "numeric",
        "numeric(5,2)",
        "numeric(38,38)",
        "numeric(50,3)",
        "real",
        "float8",
    ],
    *["boolean", "text", "varchar(2)", "char(2)", "uuid", "date", "time", "time(0)", "timetz", "timestamp"],
    *[
        "timestamp(0)",
        "timestamptz",
        "timestamptz(2)",
        "interval",
        "json",
        "jsonb",
        "bytea",
        "int[]",
        "jsonb[][]",
    ],
]


@settings(deadline=None, max_examples=15, suppress_health_check=list(HealthCheck))
@given(values=st.lists(naughty, min_size=1, max_size=10))
@pytest.mark.parametrize("type", TYPES)
def test_any_value_is_kept_or_refused_and_what_is_kept_stays(
    store: TableStore, type: str, values: list[Any]
) -> None:
    store.create("any", parse_create_table(f"CREATE TABLE t (a {type})"))
    try:
        for value in values:
            with suppress(RowRefused):
                store.append("any", [{"a": value}])
        first = store.rows("any")
        assert store.overwrite("any", first).inserted == len(first)
        assert repr(store.rows("any")) == repr(first)
    finally:
        store.drop("any")


finite: dict[str, Any] = {"allow_nan": False, "allow_infinity": False}
SENSIBLE = {
    "bigint": st.integers(-(2**63), 2**63 - 1),
    "numeric": st.integers(),
    "numeric(38,10)": st.decimals(-(10**27), 10**27, places=10, **finite),
    "real": st.floats(width=32, **finite),
    "float8": st.floats(**finite),
    "text": st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])),
    "date": st.dates().map(str),
    "timestamp": st.datetimes().map(lambda moment: moment.isoformat()),
    "timestamptz": st.datetimes().map(lambda moment: f"{moment.isoformat()}+00:00"),
    "time": st.times().map(str),
    "bytea": st.binary().map(lambda content: f"\\x{content.hex()}"),
    "uuid": st.uuids().map(str),
    "jsonb": st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(**finite) | st.text('aé\n"\\/'),
        lambda inner: st.lists(inner) | st.dictionaries(st.text("ab"), inner),
        max_leaves=10,
    ).filter(lambda value: value is not None),
    "int[]": st.lists(st.none() | st.integers(-(2**31), 2**31 - 1)),
}


@settings(deadline=None, max_examples=15, suppress_health_check=list(HealthCheck))
@given(data=st.data())
@pytest.mark.parametrize("type", SENSIBLE)
def test_no_value_loses_anything(store: TableStore, type: str, data: st.DataObject) -> None:
    values: list[Any] = data.draw(st.lists(SENSIBLE[type], min_size=1, max_size=50))
    found = kept(store, type, *values)
    assert [_comparable(value, type) for value in found] == [_comparable(value, type) for value in values]


def _comparable(value: Any, type: str) -> Any:
    """The value apart from how it is written: zeros at the end, digits that a short float does not have."""
    match type:
        case "timestamp" | "timestamptz":
            return datetime.fromisoformat(value)
        case "time":
            return time.fromisoformat(value)
        case "numeric(38,10)":
            return Decimal(str(value))
        case "real":
            return struct.pack("f", value)
        case _:
            return value


def test_importing_the_room_brings_neither_duckdb_nor_sqlglot() -> None:
    program = "import sys, towpath.testing.tabular; print(sorted({'duckdb', 'sqlglot'} & set(sys.modules)))"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
