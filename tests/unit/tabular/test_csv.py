"""CSV files: what is a table and what is not, and that reading one costs no memory."""

from __future__ import annotations

import io
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from towpath.testing.tabular import Row, TableStore, open_csv
from towpath.testing.tabular.engine import scratch

if TYPE_CHECKING:
    from collections.abc import Iterator

PENGUINS = Path(__file__).parents[2] / "data" / "penguins.csv"
LATE = 30_000  # rows, beyond what the sniffer looks at


@pytest.fixture(autouse=True)
def _no_copy_is_left_behind() -> Iterator[None]:
    assert not list(scratch().iterdir())
    yield
    assert not list(scratch().iterdir())


def columns(content: str | bytes) -> dict[str, str] | None:
    """The columns of the table in a file, or None."""
    table = open_csv(io.BytesIO(content.encode() if isinstance(content, str) else content), name="t")
    if table is None:
        return None
    with table:
        return {column.name: column.data_type for column in table.definition.columns}


def rows(content: str | bytes) -> list[Row]:
    table = open_csv(io.BytesIO(content.encode() if isinstance(content, str) else content), name="t")
    assert table is not None
    with table:
        return [row for page in table.pages() for row in page]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_delimiters_and_line_ends_are_found(delimiter: str, end: str) -> None:
    content = end.join(delimiter.join(line) for line in (("a", "b c"), ("1", "x"), ("2", "y"))) + end
    assert columns(content) == {"a": "bigint", "b c": "text"}
    assert rows(content) == [{"a": 1, "b c": "x"}, {"a": 2, "b c": "y"}]


@pytest.mark.parametrize(
    ("values", "data_type", "first"),
    [
        (["1", "-20"], "bigint", 1),
        (["99999999999999999999", "1"], "numeric", 99999999999999999999),
        (["1.5", "2"], "double precision", 1.5),
        (["1e3", "-0.5"], "double precision", 1000.0),
        (["true", "false"], "boolean", True),
        (["2024-05-18", "2024-05-19"], "date", "2024-05-18"),
        (["16:06:50", "23:59:59.5"], "time without time zone", "16:06:50"),
        (
            ["2024-05-18 16:06:50", "2024-05-18T16:06:50.25"],
            "timestamp without time zone",
            "2024-05-18T16:06:50",
        ),
        (
            ["2024-05-18T16:06:50Z", "2024-05-18 16:06:50+02:00"],
            "timestamp with time zone",
            "2024-05-18T16:06:50+00:00",
        ),
        (["x", "y"], "text", "x"),
        (["01001", "75056"], "text", "01001"),
        (["+33612345678", "+33612345679"], "text", "+33612345678"),
        (["1" * 45, "1"], "text", "1" * 45),
        (["18/05/2024", "19/05/2024"], "text", "18/05/2024"),
        (["12020-01-01", "2020-01-01"], "text", "12020-01-01"),
    ],
)
def test_types_are_found_and_codes_stay_text(values: list[str], data_type: str, first: object) -> None:
    content = "value,n\n" + "".join(f"{value},1\n" for value in values)
    assert columns(content) == {"value": data_type, "n": "bigint"}
    assert rows(content)[0] == {"value": first, "n": 1}


@pytest.mark.parametrize(
    ("usual", "late", "data_type"),
    [
        ("1", "x", "text"),
        ("1", "1.5", "double precision"),
        ("1", "0012", "text"),
        ("1", str(2**70), "numeric"),
        ("1.5", "x", "text"),
        ("2024-05-18", "2024-05-18 16:06:50", "timestamp without time zone"),
        ("2024-05-18", "never", "text"),
        ("2024-05-18 16:06:50", "2024-05-18 16:06:50+02:00", "text"),
        ("true", "maybe", "text"),
    ],
)
def test_a_late_row_still_counts_for_the_type(usual: str, late: str, data_type: str) -> None:
    content = "value,n\n" + f"{usual},1\n" * LATE + f"{late},1\n"
    assert columns(content) == {"value": data_type, "n": "bigint"}
    last = rows(content)[-1]["value"]
    assert str(last).replace("T", " ") == late


@pytest.mark.parametrize(
    ("content", "names"),
    [
        ("größe;prénom;名前\n1;é;山\n", ["größe", "prénom", "名前"]),
        ("\ufeffa,b\n1,2\n", ["a", "b"]),
        ("a,a,A\n1,2,3\n", ["a", "a_1", "A_2"]),
        ("a,,c\n1,2,3\n", ["a", "column1", "c"]),
        ('"a b","c""d","e\nf"\n1,2,3\n', ["a b", 'c"d', "e f"]),
        (f"{'é' * 40},{'é' * 41}\n1,2\n", ["é" * 31, "é" * 30 + "_1"]),
        ("1,2\n3,4\n", ["column0", "column1"]),
        ("A title above\n\na,b\n1,2\n3,4\n", ["a", "b"]),
    ],
)
def test_headings_become_names_that_postgres_takes(content: str, names: list[str]) -> None:
    assert list(columns(content) or ()) == names


def test_quotes_hold_delimiters_line_ends_and_quotes() -> None:
    assert rows('a,b\n"x, ""y""","1\n2"\n') == [{"a": 'x, "y"', "b": "1\n2"}]
    assert rows("a,b\n" + "x,1\n" * LATE + '"y,z",1\n')[-1] == {"a": "y,z", "b": 1}


def test_an_empty_field_is_null() -> None:
    assert rows("a,b\n1,\n,x\n") == [{"a": 1, "b": None}, {"a": None, "b": "x"}]


def test_a_header_alone_is_a_table_without_rows() -> None:
    for content in ("a,b,c\n", "a;b;c"):
        assert columns(content) == {"a": "text", "b": "text", "c": "text"}
        assert rows(content) == []


def test_one_column_of_numbers_is_a_table() -> None:
    assert columns("id\n1\n2\n") == {"id": "bigint"}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n\n\n",
        b"   ",
        bytes(range(256)) * 40,
        bytes(100_000),
        b"a,b\n1,x\0y\n",
        b"a,b\n" + b"x,1\n" * LATE + b"x\0,1\n",
        b"a,b\n" + b"x,1\n" * LATE + b"\xff,1\n",
        "a,b\né,ü\n".encode("latin-1"),
        "a,b\n1,2\n".encode("utf-16"),
        b"name\nalice\nbob\n",
        b"1\n2\n3\n",
        b"a,b,c\n1,2\n3,4,5,6\n7\n",
        b"a,b\n" + b"1,2\n" * LATE + b"1,2,3\n",
        b'a,b\n"1,2\n3,4\n',
        b"Hello there, this is a text.\nIt has lines.\n\nSome more, with, commas, here.\n",
        b"import os\n\ndef f(a, b):\n    return a, b\n\nprint(f(1, 2))\n",
        b"# Title\n\nSome text, more.\n\n- a, b\n- c, d\n",
        b'{"a": 1, "b": [1, 2]}\n',
        b'[{"a": 1},\n {"a": 2}]\n',
        b'<html>\n<body a="1,2">\n</body></html>\n',
        b"a: 1\nb: 2\nc:\n  - x\n",
        b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n",
    ],
)
def test_what_is_no_table_is_none(content: bytes) -> None:
    assert columns(content) is None


def test_a_wide_file_is_a_table_and_its_ragged_sister_is_not() -> None:
    heading = ",".join(f"c{number}" for number in range(250))
    line = ",".join("1" for _ in range(250))
    assert columns(f"{heading}\n{line}\n") == {f"c{number}": "bigint" for number in range(250)}
    assert columns(f"{heading}\n" + f"{line}\n" * 200 + f"{line},1\n") is None


def test_a_real_file_goes_into_a_store_page_by_page() -> None:
    with TableStore(now=lambda: datetime(2024, 5, 18, tzinfo=UTC)) as store:
        table = open_csv(PENGUINS, name="penguins")
        assert table is not None
        with table:
            assert table.count == 344
            assert [len(page) for page in table.pages(100)] == [100, 100, 100, 44]
            store.create("key", table.definition, pages=table.pages(100))
        assert store.count("key") == 344
        types = {row["column_name"]: row["data_type"] for row in store.columns("key")}
        assert types["species"] == "text"
        assert types["year"] == "bigint"
        assert store.rows("key", limit=1)[0]["species"] == "Adelie"


def test_what_is_read_is_what_a_store_keeps() -> None:
    content = (
        "a,b,c,d,e,f,g,h,i\n"
        f"1,{2**70},1.5,true,2024-05-18,16:06:50.5,2024-05-18 16:06:50,2024-05-18T16:06:50.033Z,x\n"
    )
    table = open_csv(io.BytesIO(content.encode()), name="t")
    assert table is not None
    with table, TableStore(now=lambda: datetime(2024, 5, 18, tzinfo=UTC)) as store:
        (page,) = table.pages()
        store.create("key", table.definition, pages=[page])
        assert store.rows("key") == page
        assert page[0]["h"] == "2024-05-18T16:06:50.033+00:00"


@pytest.mark.parametrize("folder", ["it's", "key=value", "[a-z]*", "spaced out"])
def test_a_strange_path_is_read_like_any_other(tmp_path: Path, folder: str) -> None:
    path = tmp_path / folder / "f.csv"
    path.parent.mkdir()
    path.write_text("a,b\n1,2\n")
    table = open_csv(path, name="t")
    assert table is not None
    with table:
        assert [column.name for column in table.definition.columns] == ["a", "b"]
        assert list(table.pages()) == [[{"a": 1, "b": 2}]]


def test_a_compressed_file_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "f.csv.gz"
    path.write_text("a,b\n1,2\n")  # what is in it counts, not what it is called
    table = open_csv(path, name="t")
    assert table is not None
    table.close()


def test_a_file_that_is_not_there_is_an_ordinary_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        open_csv(tmp_path / "nothing.csv", name="t")


def test_reading_again_begins_anew() -> None:
    table = open_csv(io.BytesIO(b"a,b\n1,2\n3,4\n"), name="t")
    assert table is not None
    with table:
        first = table.pages(1)
        assert next(first) == [{"a": 1, "b": 2}]
        assert list(table.pages(5)) == [[{"a": 1, "b": 2}, {"a": 3, "b": 4}]]


@settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))
@given(
    st.one_of(
        st.binary(max_size=300),
        st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass")),
        st.lists(
            st.sampled_from([*"ab1.,;|\t\"\n\r'-:{}", "2024-05-18", "1e5", "é", "\\"]), max_size=120
        ).map(lambda pieces: "".join(pieces).encode()),
    )
)
def test_any_file_is_a_table_that_a_store_takes_or_none(content: bytes) -> None:
    table = open_csv(io.BytesIO(content), name="t")
    if table is None:
        return
    with table, TableStore(now=lambda: datetime(2024, 5, 18, tzinfo=UTC)) as store:
        store.create("key", table.definition, pages=table.pages())
        assert store.count("key") == table.count


PEAK = """
import re, sys
from pathlib import Path
from towpath.testing.tabular import open_csv
table = open_csv(Path(sys.argv[1]), name="t")
assert sum(len(page) for page in table.pages()) == table.count
print(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the peak of one program")
def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    line = "17,a name of some length,3.25,2024-05-18 16:06:50.033,true\n"
    peaks: list[int] = []
    for count in (10_000, 600_000):
        path = tmp_path / "f.csv"
        path.write_text("id,name,value,at,ok\n" + line * count)
        ran = subprocess.run(
            [sys.executable, "-c", PEAK, str(path)], capture_output=True, text=True, check=True
        )
        peaks.append(int(ran.stdout) // 1024)
    assert path.stat().st_size > 35_000_000
    assert peaks[1] - peaks[0] < 30  # MiB; the file itself has 36
