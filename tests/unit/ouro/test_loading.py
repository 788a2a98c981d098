"""Loading rows: what kinds there are, how they are batched, and what is said when a batch does not go in."""

from __future__ import annotations

import dataclasses
import datetime as dt
import math
import sqlite3
import uuid
from collections import namedtuple
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import attrs
import httpx
import msgspec
import polars
import pyarrow
import pytest
from towpath import BadRequest, ConfigurationError, PermissionDenied, TimedOut, TooLarge, TransportError
from towpath.events import RowsLoaded
from towpath.ouro import Loaded, MiscountedRows, NotATable

from tests.unit.ouro.service import DATASET, Either, Service, nothing_sent, refusal

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from pathlib import Path

    from towpath.testing import StandIn


def numbered(count: int) -> Iterator[dict[str, int]]:
    return ({"n": number} for number in range(1, count + 1))


def test_rows_are_sent_in_batches_and_the_last_one_says_so(either: Either, service: Service) -> None:
    seen: list[RowsLoaded] = []
    loaded = either(
        lambda ouro: ouro.datasets.load(DATASET, numbered(7), batch_rows=3, on_progress=seen.append)
    )
    assert loaded == Loaded(inserted=7, batches=3)
    assert loaded.rows == 7
    assert [len(batch["rows"]) for batch in service.batches()] == [3, 3, 1]
    assert [batch["finalize"] for batch in service.batches()] == [False, False, True]
    assert [batch["mode"] for batch in service.batches()] == ["append"] * 3
    assert seen == [RowsLoaded(DATASET, 3, 1), RowsLoaded(DATASET, 6, 2), RowsLoaded(DATASET, 7, 3)]


def test_a_batch_is_bounded_in_bytes_and_a_larger_row_goes_alone(either: Either, service: Service) -> None:
    rows = [{"t": "x" * 30}, {"t": "x" * 30}, {"t": "x" * 500}, {"t": "x"}]
    either(lambda ouro: ouro.datasets.load(DATASET, rows, batch_bytes=100))
    assert [len(batch["rows"]) for batch in service.batches()] == [2, 1, 1]
    assert service.rows == rows


def test_replacing_overwrites_with_the_first_batch_only(either: Either, service: Service) -> None:
    service.rows = [{"n": 0}]
    either(lambda ouro: ouro.datasets.load(DATASET, numbered(5), mode="replace", batch_rows=2))
    assert [batch["mode"] for batch in service.batches()] == ["overwrite", "append", "append"]
    assert service.rows == list(numbered(5))


def test_no_rows_append_nothing_and_replace_everything(either: Either, service: Service) -> None:
    service.rows = [{"n": 0}]
    assert either(lambda ouro: ouro.datasets.load(DATASET, [])) == Loaded()
    assert service.batches() == []
    assert either(lambda ouro: ouro.datasets.load(DATASET, [], mode="replace")) == Loaded(batches=1)
    assert service.batches() == [{"rows": [], "mode": "overwrite", "finalize": True}]
    assert service.rows == []


def test_a_batch_that_is_too_large_is_halved_and_later_ones_stay_smaller(
    either: Either, service: Service
) -> None:
    service.instead("load", refusal(413), refusal(413))
    loaded = either(lambda ouro: ouro.datasets.load(DATASET, numbered(30), mode="replace", batch_rows=8))
    sent = [len(batch["rows"]) for batch in service.batches()]
    assert sent[:5] == [8, 4, 2, 2, 4]
    assert max(sent[5:]) <= 8
    assert sent[-1] <= 2
    assert [batch["mode"] for batch in service.batches()][:4] == ["overwrite"] * 3 + ["append"]
    assert [batch["finalize"] for batch in service.batches()].count(True) == 1
    assert service.batches()[-1]["finalize"]
    assert service.rows == list(numbered(30))
    assert loaded.rows == 30


def test_one_row_that_is_too_large_ends_it_and_is_named(either: Either, service: Service) -> None:
    service.instead("load", refusal(413), refusal(413))
    with pytest.raises(TooLarge, match=r"this row alone.*0 rows are in.*rows 1 to 1.*are not"):
        either(lambda ouro: ouro.datasets.load(DATASET, numbered(2)))


@pytest.mark.parametrize(
    ("answer", "error", "says"),
    [
        (
            refusal(400),
            BadRequest,
            "2 rows are in, in 1 batches; rows 3 to 4, which were on their way, are not",
        ),
        (refusal(403), PermissionDenied, "2 rows are in"),
        (httpx.ReadTimeout("slow"), TimedOut, "rows 3 to 4, which were on their way, may be in or not"),
        (httpx.ReadError("gone"), TransportError, "rows 3 to 4, which were on their way, may be in or not"),
    ],
)
def test_a_failure_says_how_far_it_got(
    either: Either, service: Service, answer: Any, error: type[Exception], says: str
) -> None:
    fine = {"inserted": 2, "updated": 0, "skipped": 0, "mode": "append"}
    service.instead(
        "load", httpx.Response(200, json={"data": None, "error": None, "row_ingest": fine}), answer
    )
    with pytest.raises(error, match=says):
        either(lambda ouro: ouro.datasets.load(DATASET, numbered(6), batch_rows=2))


def test_a_token_that_ends_between_batches_is_renewed(either: Either, service: Service) -> None:
    service.instead("load", refusal(401))
    assert either(lambda ouro: ouro.datasets.load(DATASET, numbered(4), batch_rows=2)).rows == 4
    assert service.rows == list(numbered(4))
    assert service.tokens == 2


def test_rows_that_are_not_accounted_for_end_it(either: Either, service: Service) -> None:
    short = {"inserted": 1, "updated": 0, "skipped": 0, "mode": "append"}
    service.instead("load", httpx.Response(200, json={"data": None, "error": None, "row_ingest": short}))
    with pytest.raises(MiscountedRows, match="1 of the 2 rows 1 to 2") as caught:
        either(lambda ouro: ouro.datasets.load(DATASET, numbered(2)))
    assert caught.value.loaded == Loaded()


def test_what_the_source_raises_comes_through_with_how_far_it_got(either: Either, service: Service) -> None:
    def breaking() -> Iterator[dict[str, int]]:
        yield from numbered(4)
        raise LookupError("the source broke")

    with pytest.raises(LookupError, match="the source broke") as caught:
        either(lambda ouro: ouro.datasets.load(DATASET, breaking(), batch_rows=1))
    assert len(service.rows) == 2
    assert "2 rows are in, in 2 batches" in caught.value.__notes__[0]


def test_rows_are_taken_as_they_are_needed(either: Either, service: Service) -> None:
    taken: list[int] = []

    def endless() -> Iterator[dict[str, int]]:
        for number in range(10**9):
            taken.append(number)
            yield {"n": number}

    service.instead("load", refusal(400))
    with pytest.raises(BadRequest):
        either(lambda ouro: ouro.datasets.load(DATASET, endless(), batch_rows=10))
    assert len(taken) < 30


def test_asynchronous_rows_go_in_from_the_client_that_awaits(
    either: Either, service: Service, awaits: bool
) -> None:
    async def arriving() -> AsyncIterator[dict[str, int]]:
        for row in numbered(5):
            yield row

    if awaits:
        assert either(lambda ouro: ouro.datasets.load(DATASET, arriving(), batch_rows=2)).rows == 5
        assert service.rows == list(numbered(5))
    else:
        with nothing_sent(service), pytest.raises(ConfigurationError, match="AsyncOuro"):
            either(lambda ouro: ouro.datasets.load(DATASET, arriving()))


@attrs.define
class Tree:
    kind: str
    height: float | None = None


@dataclasses.dataclass
class Bush:
    kind: str
    height: float | None = None


class Herb(msgspec.Struct):
    kind: str
    height: float | None = None


Named = namedtuple("Named", "kind height")


def sqlite_row() -> sqlite3.Row:
    connection = sqlite3.connect(":memory:")
    connection.row_factory = sqlite3.Row
    row: sqlite3.Row = connection.execute("select 'oak' as kind, null as height").fetchone()
    connection.close()
    return row


@pytest.mark.parametrize(
    "make",
    [
        lambda: {"kind": "oak", "height": None},
        lambda: {"kind": "oak", "height": math.nan},
        lambda: {"kind": "oak", "height": -math.inf},
        lambda: {"kind": "oak", "height": Decimal("NaN")},
        lambda: MappingProxyType({"kind": "oak", "height": None}),
        lambda: Tree("oak"),
        lambda: Bush("oak"),
        lambda: Herb("oak"),
        lambda: Named("oak", None),
        sqlite_row,
    ],
    ids=[
        "dict",
        "nan",
        "inf",
        "decimal nan",
        "mapping",
        "attrs",
        "dataclass",
        "struct",
        "namedtuple",
        "sqlite",
    ],
)
def test_every_kind_of_row_goes_in(either: Either, service: Service, make: Callable[[], object]) -> None:
    either(lambda ouro: ouro.datasets.load(DATASET, [make()]))
    assert service.rows == [{"kind": "oak", "height": None}]


def test_values_go_in_the_form_that_databases_take(either: Either, service: Service) -> None:
    row = {
        "day": dt.date(2024, 2, 29),
        "moment": dt.datetime(2024, 2, 29, 12, 0, tzinfo=dt.UTC),
        "id": uuid.UUID(int=7),
        "price": Decimal("1.10"),
        "exact": Decimal("12345678901234567890.123456789"),
        "big": 2**70,
        "nested": {"a": [1, None]},
        "text": "\U0001f333",
    }
    either(lambda ouro: ouro.datasets.load(DATASET, [row]))
    assert service.rows == [
        {
            "day": "2024-02-29",
            "moment": "2024-02-29T12:00:00Z",
            "id": "00000000-0000-0000-0000-000000000007",
            "price": 1.1,
            "exact": "12345678901234567890.123456789",
            "big": 2**70,
            "nested": {"a": [1, None]},
            "text": "\U0001f333",
        }
    ]


FRAME = polars.DataFrame(
    {
        "n": [1, None, 3],
        "f": [1.5, math.nan, math.inf],
        "d": [dt.date(2024, 1, 1), None, None],
        "s": ["a", "b", None],
    }
)
AS_ROWS = [
    {"n": 1, "f": 1.5, "d": "2024-01-01", "s": "a"},
    {"n": None, "f": None, "d": None, "s": "b"},
    {"n": 3, "f": None, "d": None, "s": None},
]


def pandas_frame() -> Any:
    pandas = pytest.importorskip("pandas")
    moments = pandas.to_datetime(["2024-01-01", None, None])
    return pandas.DataFrame(
        {
            "n": pandas.array([1, None, 3], dtype="Int64"),
            "f": [1.5, math.nan, math.inf],
            "d": moments,
            "s": ["a", "b", None],
        }
    )


def duckdb_relation() -> Any:
    duckdb = pytest.importorskip("duckdb")
    arrow = FRAME.to_arrow()  # noqa: F841  # DuckDB finds it by its name
    return duckdb.sql("select * from arrow order by n nulls first").order("s nulls last")


@pytest.mark.parametrize(
    "make",
    [
        lambda: FRAME,
        FRAME.lazy,
        FRAME.to_arrow,
        lambda: FRAME.to_arrow().to_batches()[0],
        lambda: pyarrow.RecordBatchReader.from_batches(
            FRAME.to_arrow().schema, FRAME.to_arrow().to_batches()
        ),
        pandas_frame,
        duckdb_relation,
    ],
    ids=["polars", "lazy polars", "pyarrow", "record batch", "batch reader", "pandas", "duckdb"],
)
def test_every_kind_of_dataframe_goes_in(either: Either, service: Service, make: Callable[[], Any]) -> None:
    frame = make()
    assert either(lambda ouro: ouro.datasets.load(DATASET, frame, batch_rows=2)).rows == 3
    got = [{**row, "d": row["d"] and row["d"][:10]} for row in service.rows]
    assert got == AS_ROWS


def test_a_large_frame_is_taken_in_slices(either: Either, service: Service) -> None:
    frame = polars.DataFrame({"n": range(1, 10_001)})
    assert either(lambda ouro: ouro.datasets.load(DATASET, frame.lazy())).rows == 10_000
    assert service.rows == list(numbered(10_000))


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ({"n": 1}, "dict is not a series of rows"),
        (b"n\n1\n", "bytes is not a series of rows"),
        (5, "int holds no rows"),
        ([[1]], "row 1 is list, not an object"),
        ([{"n": 1}, "n"], "row 2 is str, not an object"),
        ([{"n": object()}], "row 1, column 'n', has no JSON form: object"),
    ],
)
def test_what_holds_no_rows_is_refused_and_nothing_sent(
    either: Either, service: Service, rows: Any, says: str
) -> None:
    with nothing_sent(service), pytest.raises(ConfigurationError, match=says):
        either(lambda ouro: ouro.datasets.load(DATASET, rows))


@pytest.mark.parametrize(
    "wrong", [{"mode": "merge"}, {"batch_rows": 0}, {"batch_bytes": -1}, {"batch_rows": True}]
)
def test_wrong_settings_are_refused(either: Either, service: Service, wrong: dict[str, Any]) -> None:
    with nothing_sent(service), pytest.raises(ConfigurationError, match=r"mode=|batch_rows=|batch_bytes="):
        either(lambda ouro: ouro.datasets.load(DATASET, [{"n": 1}], **wrong))


COLUMNS = {
    "n": "integer",
    "x": "double precision",
    "p": "numeric(10,2)",
    "b": "boolean",
    "d": "date",
    "j": "jsonb",
    "t": "text",
}


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_a_csv_file_goes_in_as_its_tables_columns_demand(
    either: Either, service: Service, tmp_path: Path, separator: str
) -> None:
    service.columns = COLUMNS
    lines = [
        list(COLUMNS),
        ["7", "1.5", "2.50", "t", "2024-01-01", "[1]", "007"],
        ["", "nan", "", "no", "", "", ""],
    ]
    text = "".join(separator.join(cells) + "\r\n" for cells in lines)
    (tmp_path / "t.csv").write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert either(lambda ouro: ouro.datasets.load(DATASET, tmp_path / "t.csv")) == Loaded(
        inserted=2, batches=1
    )
    assert service.rows == [
        {"n": 7, "x": 1.5, "p": 2.5, "b": True, "d": "2024-01-01", "j": [1], "t": "007"},
        {"n": None, "x": None, "p": None, "b": False, "d": None, "j": None, "t": None},
    ]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"n,nope\n1,2\n", "line 1: the dataset has no column 'nope'; it has n, x"),
        (b"n,n\n1,2\n", "line 1: a column is named twice"),
        (b"", "line 1"),
        (b"n,x\n1,2\n1\n", "line 3: 1 cells, and the header has 2"),
        (b"n,x\n1,2\nseven,2\n", "line 3, column 'n': 'seven' is no integer"),
        (b"n,x\n1_000,2\n", "line 2, column 'n': '1_000' is no integer"),
        (b'n,x\n1,"2\n', "line"),
        (b"n,t\n1,\xe4\n", "is not UTF-8"),
    ],
)
def test_a_csv_file_that_does_not_fit_says_where(
    either: Either, service: Service, tmp_path: Path, text: bytes, says: str
) -> None:
    service.columns = COLUMNS
    (tmp_path / "t.csv").write_bytes(text)
    with pytest.raises(ConfigurationError, match=says) as caught:
        either(lambda ouro: ouro.datasets.load(DATASET, str(tmp_path / "t.csv")))
    assert "0 rows are in" in caught.value.__notes__[0]
    assert "load" not in service.called()


def test_a_csv_file_for_a_dataset_without_columns_is_refused(
    either: Either, service: Service, tmp_path: Path
) -> None:
    (tmp_path / "t.csv").write_bytes(b"n\n1\n")
    with pytest.raises(NotATable, match="has no columns"):
        either(lambda ouro: ouro.datasets.load(DATASET, tmp_path / "t.csv"))


def test_rows_come_back_from_the_stand_in_as_they_went_in(
    as_role: Callable[[str], Either], ouro: StandIn
) -> None:
    owner, planets = as_role("owner"), ouro.world["planets"]
    rows = [{"name": f"P{n}", "moons": n, "discovered": dt.date(2024, 1, 1)} for n in range(500)]
    assert owner(lambda ouro: ouro.datasets.load(planets, rows, mode="replace", batch_rows=200)).batches == 3
    back = owner(lambda ouro: ouro.datasets.rows(planets))
    assert len(back) == 500
    assert back[7] == {"name": "P7", "moons": 7, "discovered": "2024-01-01"}


def test_a_batch_above_the_stand_ins_bound_is_halved_until_it_goes_in(
    as_role: Callable[[str], Either], ouro: StandIn
) -> None:
    owner, planets = as_role("owner"), ouro.world["planets"]
    rows = [{"name": f"{n}" + "x" * 1_000_000} for n in range(12)]
    loaded = owner(lambda ouro: ouro.datasets.load(planets, rows, mode="replace", batch_bytes=20 << 20))
    assert (loaded.rows, loaded.batches) == (12, 2)
    assert owner(lambda ouro: ouro.datasets.stats(planets)).count == 12
