"""Ouro's stand-in: tables made from SQL, rows in and out, and who may."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from towpath.testing import Request, StandIn, stand_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TABLE = "CREATE TABLE notes (id serial PRIMARY KEY, text text NOT NULL, weight real, at timestamptz DEFAULT now())"


class Caller:
    """Somebody with a token."""

    def __init__(self, ouro: StandIn, role: str) -> None:
        self._ouro = ouro
        self._token = ""
        status, reply = self("POST", "/users/get-token", {"pat": ouro.credentials[role]["api_key"]})
        assert status == 200
        self._token = reply["token"]

    def __call__(self, method: str, path: str, document: Any = None) -> tuple[int, Any]:
        headers = [(b"content-type", b"application/json")]
        headers += [(b"authorization", self._token.encode())] if self._token else []
        body = b"" if document is None else json.dumps(document).encode()
        answer = self._ouro.handle(Request(method, path.encode(), b"", headers, body))
        return answer.status, json.loads(answer.read())

    def create(self, sql: str = TABLE, **settings: Any) -> dict[str, Any]:
        status, reply = self("POST", "/datasets/create/from-schema", {"queryString": sql, **settings})
        assert status == 200, reply
        dataset: dict[str, Any] = reply["data"]
        return dataset

    def load(self, dataset: str, rows: list[dict[str, Any]], **settings: Any) -> tuple[int, Any]:
        return self("POST", f"/datasets/{dataset}/data", {"rows": rows, **settings})

    def rows(self, dataset: str) -> list[dict[str, Any]]:
        status, reply = self("GET", f"/datasets/{dataset}/data")
        assert status == 200, reply
        rows: list[dict[str, Any]] = reply["data"]
        return rows


@pytest.fixture
def ouro() -> Iterator[StandIn]:
    with stand_in("ouro") as made:
        yield made
        assert made.defects == []


@pytest.fixture
def hermes(ouro: StandIn) -> Caller:
    return Caller(ouro, "owner")


def test_a_token_has_three_parts_and_says_when_it_ends(ouro: StandIn) -> None:
    from base64 import urlsafe_b64decode

    caller = Caller(ouro, "owner")
    claims = json.loads(urlsafe_b64decode(caller._token.split(".")[1] + "=="))
    assert claims["exp"] - claims["iat"] == 3600
    assert caller._token.count(".") == 2


def test_a_user_is_read_by_name_and_by_identifier(ouro: StandIn, hermes: Caller) -> None:
    by_name, by_id = hermes("GET", "/users/athena"), hermes("GET", f"/users/{ouro.world['athena']}")
    assert by_name == by_id
    assert by_name[1]["data"]["isSelf"] is False
    assert hermes("GET", "/users/hermes")[1]["data"]["isSelf"] is True


def test_a_table_takes_its_name_from_the_statement_or_from_the_settings(hermes: Caller) -> None:
    plain = hermes.create()
    assert (plain["name"], plain["metadata"]["table_name"], plain["visibility"]) == (
        "notes",
        "notes",
        "private",
    )
    settings = {"name": "My notes", "description": "d", "visibility": "public", "price": 2, "schema": TABLE}
    _, reply = hermes("POST", "/datasets/create/from-schema", {"dataset": settings})
    named = reply["data"]
    assert [named[key] for key in ("name", "description", "visibility", "price")] == [
        "My notes",
        "d",
        "public",
        2,
    ]


def test_rows_come_back_with_what_the_table_fills_in(hermes: Caller) -> None:
    notes = hermes.create()["id"]
    status, reply = hermes.load(notes, [{"text": "a", "weight": 1}, {"text": "b"}])
    assert (status, reply["row_ingest"]) == (
        200,
        {"inserted": 2, "updated": 0, "skipped": 0, "mode": "append"},
    )
    rows = hermes.rows(notes)
    assert [(row["id"], row["text"], row["weight"]) for row in rows] == [(1, "a", 1.0), (2, "b", None)]
    assert rows[0]["at"].startswith("2024-09-01T12:00:00.")


def test_overwriting_puts_rows_in_the_place_of_all(hermes: Caller) -> None:
    notes = hermes.create()["id"]
    hermes.load(notes, [{"text": "a"}, {"text": "b"}])
    assert hermes.load(notes, [{"text": "c"}], mode="overwrite")[1]["row_ingest"]["inserted"] == 1
    assert [row["text"] for row in hermes.rows(notes)] == ["c"]


def test_a_row_that_does_not_fit_is_named_and_none_of_its_batch_is_kept(hermes: Caller) -> None:
    notes = hermes.create()["id"]
    hermes.load(notes, [{"text": "a"}])
    for mode in ("append", "overwrite"):
        status, reply = hermes.load(notes, [{"text": "b"}, {"text": "c", "weight": "heavy"}], mode=mode)
        assert (status, reply["error"]["code"]) == (400, "row_refused")
        assert "row 1" in reply["error"]["message"]
        assert "weight" in reply["error"]["message"]
    assert [row["text"] for row in hermes.rows(notes)] == ["a"]


def test_sql_that_is_no_plain_table_is_refused_with_its_place(hermes: Caller) -> None:
    for sql in ("DROP TABLE notes", f"{TABLE}; DROP TABLE notes", "CREATE TABLE t AS SELECT 1", ""):
        status, reply = hermes("POST", "/datasets/create/from-schema", {"queryString": sql})
        assert (status, reply["data"]) == (400, None)
        assert reply["error"]["message"].startswith("body.queryString: ")


def test_a_foreign_key_means_the_callers_own_table(ouro: StandIn, hermes: Caller) -> None:
    parent = hermes.create("CREATE TABLE parent (id int PRIMARY KEY)")["id"]
    child_sql = "CREATE TABLE child (parent int REFERENCES parent (id))"
    child = hermes.create(child_sql)["id"]
    assert hermes.load(child, [{"parent": 1}])[1]["error"]["code"] == "row_refused"
    hermes.load(parent, [{"id": 1}])
    assert hermes.load(child, [{"parent": 1}])[0] == 200
    assert hermes.load(parent, [], mode="overwrite")[1]["error"]["code"] == "row_refused"
    status, reply = Caller(ouro, "other")("POST", "/datasets/create/from-schema", {"queryString": child_sql})
    assert (status, reply["error"]["code"]) == (400, "sql_refused")


def test_who_may_read_and_who_may_write(ouro: StandIn, hermes: Caller) -> None:
    athena, loki = Caller(ouro, "reader"), Caller(ouro, "other")
    planets, voyages = ouro.world["planets"], ouro.world["voyages"]
    assert [who("GET", f"/datasets/{planets}/data")[0] for who in (hermes, athena, loki)] == [200, 200, 200]
    assert [who("GET", f"/datasets/{voyages}/data")[0] for who in (hermes, athena, loki)] == [200, 200, 404]
    assert [who.load(planets, [{"name": str(who)}])[0] for who in (hermes, athena, loki)] == [200, 403, 403]
    assert [who.load(voyages, [{"destination": "Troy"}])[0] for who in (hermes, athena, loki)] == [
        200,
        403,
        404,
    ]
    own = loki.create(visibility="private")["id"]
    assert [who("GET", f"/datasets/{own}/data")[0] for who in (hermes, athena, loki)] == [404, 404, 200]


def test_a_file_takes_no_rows(ouro: StandIn, hermes: Caller) -> None:
    dataset = ouro.store.get("datasets", ouro.world["planets"])
    assert dataset is not None
    ouro.store.put("datasets", dataset["id"], {**dataset, "asset_stage": "base"})
    ouro.store.commit()
    status, reply = hermes.load(dataset["id"], [])
    assert (status, reply["error"]["code"]) == (400, "not_structured")


def test_loading_shows_in_the_dataset(ouro: StandIn, hermes: Caller) -> None:
    notes = hermes.create()
    ouro.advance(5)
    hermes.load(notes["id"], [{"text": "a"}])
    stored = ouro.store.get("datasets", notes["id"])
    assert stored is not None
    assert stored["last_updated"] > notes["last_updated"] == notes["created_at"]


def test_tables_outlive_their_stand_in_in_a_data_file(tmp_path: Path) -> None:
    with stand_in("ouro", data=tmp_path / "state.db") as first:
        hermes = Caller(first, "owner")
        notes = hermes.create()["id"]
        hermes.load(notes, [{"text": "a"}])
    with stand_in("ouro", data=tmp_path / "state.db") as second:
        hermes = Caller(second, "owner")
        assert hermes.load(notes, [{"text": "b"}])[0] == 200
        assert [(row["id"], row["text"]) for row in hermes.rows(notes)] == [(1, "a"), (2, "b")]


def test_a_snapshot_takes_tables_along(ouro: StandIn, hermes: Caller) -> None:
    notes = hermes.create()["id"]
    hermes.load(notes, [{"text": "a"}])
    snapshot = ouro.snapshot()
    hermes.load(notes, [{"text": "b"}])
    other = hermes.create("CREATE TABLE other (a int)")["id"]
    ouro.restore(snapshot)
    assert [row["text"] for row in hermes.rows(notes)] == ["a"]
    assert hermes("GET", f"/datasets/{other}/data")[0] == 404
    hermes.load(notes, [{"text": "c"}])
    assert [(row["id"], row["text"]) for row in hermes.rows(notes)] == [(1, "a"), (2, "c")]


def test_what_fails_after_the_table_was_written_leaves_no_trace(
    ouro: StandIn, hermes: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = hermes.create()["id"]
    hermes.load(notes, [{"text": "a"}])
    put = ouro.store.put

    def fail_on_datasets(collection: str, id: str, document: dict[str, Any]) -> int:
        if collection == "datasets":
            raise OSError("the disk is full")
        return put(collection, id, document)

    monkeypatch.setattr(ouro.store, "put", fail_on_datasets)
    assert hermes.load(notes, [{"text": "b"}])[0] == 500
    monkeypatch.undo()
    assert ouro.defects == ["loadDatasetRows: OSError: the disk is full"]
    ouro.defects.clear()
    hermes.load(notes, [{"text": "c"}])
    assert [(row["id"], row["text"]) for row in hermes.rows(notes)] == [(1, "a"), (2, "c")]


def test_a_long_table_is_answered_in_pieces_and_whole(ouro: StandIn, hermes: Caller) -> None:
    numbers = hermes.create("CREATE TABLE numbers (n int, text text)")["id"]
    for start in range(0, 9000, 3000):
        hermes.load(numbers, [{"n": n, "text": "x" * 40} for n in range(start, start + 3000)])
    headers = [(b"authorization", hermes._token.encode())]
    answer = ouro.handle(Request("GET", f"/datasets/{numbers}/data".encode(), b"", headers))
    assert not isinstance(answer.body, bytes)
    content = answer.read()
    assert answer.header("content-length") == str(len(content))
    document = json.loads(content)
    assert document["error"] is None
    assert [row["n"] for row in document["data"]] == list(range(9000))
    head = ouro.handle(Request("HEAD", f"/datasets/{numbers}/data".encode(), b"", headers))
    assert (head.body, head.header("content-length")) == (b"", str(len(content)))


def test_neither_duckdb_nor_sqlglot_is_loaded_before_a_table_is_written() -> None:
    script = (
        "import sys, json; from towpath.testing import Request, stand_in\n"
        "ouro = stand_in('ouro'); key = ouro.credentials['owner']['api_key']\n"
        "head = [(b'content-type', b'application/json')]\n"
        "body = json.dumps({'pat': key}).encode()\n"
        "token = json.loads(ouro.handle(Request('POST', b'/users/get-token', b'', head, body)).read())['token']\n"
        "path = f\"/datasets/{ouro.world['planets']}/data\".encode()\n"
        "reply = ouro.handle(Request('GET', path, b'', [(b'authorization', token.encode())]))\n"
        "assert len(json.loads(reply.read())['data']) == 3\n"
        "print([name for name in ('duckdb', 'sqlglot', 'httpx', 'uvicorn') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
