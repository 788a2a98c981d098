"""Ouro's stand-in: tables made from SQL, described, counted, changed and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.contract.ouro_people import People

DOCUMENTED_KEYS = {
    "id", "user_id", "org_id", "name", "description", "visibility", "asset_type", "asset_stage", "metadata",
    "monetization", "price", "product_id", "price_id", "created_at", "last_updated", "preview", "cost_accounting",
    "cost_unit", "unit_cost",
}  # fmt: skip


def test_a_table_is_made_from_the_documented_body_and_named_by_its_sql(people: People) -> None:
    sql = "CREATE TABLE iris_dataset\n(sepal_length real,\n\n   species text);"
    dataset = people.other.data("POST", "/datasets/create/from-schema", json={"queryString": sql})
    assert dataset.keys() == DOCUMENTED_KEYS
    assert (dataset["name"], dataset["asset_stage"]) == ("iris_dataset", "structured")
    assert dataset["metadata"] == {"schema": "datasets", "table_name": "iris_dataset"}
    assert (dataset["monetization"], dataset["price"], dataset["unit_cost"]) == ("none", 0, 0)
    assert people.other.data("GET", f"/datasets/{dataset['id']}") == dataset
    assert people.other.data("GET", "/datasets") == [dataset]


def test_the_description_comes_from_a_comment_in_the_sql(people: People) -> None:
    sql = "-- Flowers of 1936\nCREATE TABLE iris (species text)"
    dataset = people.owner.data("POST", "/datasets/create/from-schema", json={"queryString": sql})
    assert dataset["description"] == "Flowers of 1936"


def test_a_table_is_made_from_the_clients_body_too(people: People) -> None:
    given = {
        "name": "My iris",
        "description": "Flowers, measured.",
        "visibility": "public",
        "monetization": "none",
        "price": 0,
        "schema": 'CREATE TABLE IF NOT EXISTS datasets."iris" (id serial PRIMARY KEY, species text)',
    }
    dataset = people.owner.data("POST", "/datasets/create/from-schema", json={"dataset": given})
    assert {name: dataset[name] for name in given if name != "schema"} == {
        name: value for name, value in given.items() if name != "schema"
    }
    assert dataset["metadata"]["table_name"] == "iris"


@pytest.mark.parametrize(
    "sql",
    [
        "DROP TABLE planets",
        "CREATE TABLE a (b int); DROP TABLE planets",
        "CREATE TABLE a (b int DEFAULT (SELECT 1))",
        "CREATE TABLE a AS SELECT * FROM planets",
        "CREATE TABLE a (b int) --\n; DELETE FROM planets",
    ],
)
def test_sql_that_would_do_more_than_make_a_table_is_refused(people: People, sql: str) -> None:
    status, _ = people.owner.refused("POST", "/datasets/create/from-schema", json={"queryString": sql})
    assert status == 400
    assert len(people.owner.data("GET", f"/datasets/{people.world['planets']}/data")) == 3


def test_a_dataset_has_the_data_of_its_stage(people: People) -> None:
    flowers = people.owner.create()
    people.owner.post(f"/datasets/{flowers}/data", json={"rows": [{"species": "iris", "height": 0.5}]})
    assert people.owner.data("GET", f"/datasets/{flowers}/data") == [
        {"id": 1, "species": "iris", "height": 0.5}
    ]
    assert people.owner.data("GET", f"/datasets/{people.world['report']}/data").keys() == {"signedUrl"}


def test_loading_appends_or_overwrites_and_counts(people: People) -> None:
    flowers = people.owner.create()
    loads: list[dict[str, Any]] = [
        {"rows": [{"species": "iris"}, {"species": "rose"}]},
        {"rows": [{"species": "lily"}], "mode": "append", "finalize": False},
        {"rows": [{"species": "oak"}], "mode": "overwrite"},
    ]
    counted = []
    for load in loads:
        answer = people.owner.post(f"/datasets/{flowers}/data", json=load)
        ingest = answer.json()["row_ingest"]
        count = people.owner.data("GET", f"/datasets/{flowers}/stats")["count"]
        counted.append((ingest["inserted"], ingest["mode"], count))
    assert counted == [(2, "append", 2), (1, "append", 3), (1, "overwrite", 1)]


def test_a_row_that_does_not_fit_is_named_and_none_is_kept(people: People) -> None:
    flowers = people.owner.create()
    rows = [{"species": "iris"}, {"species": None}]
    answer = people.owner.post(f"/datasets/{flowers}/data", json={"rows": rows})
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "row_refused")
    assert 'row 1, column "species"' in answer.json()["error"]["message"]
    assert people.owner.data("GET", f"/datasets/{flowers}/stats")["count"] == 0


def test_a_batch_beyond_the_bound_is_too_large(people: People) -> None:
    flowers = people.owner.create()
    rows = [{"species": "x" * 1000}] * 9000
    refused = people.owner.refused("POST", f"/datasets/{flowers}/data", json={"rows": rows})
    assert refused == (413, "batch_too_large")


def test_a_file_takes_no_rows(people: People) -> None:
    path = f"/datasets/{people.world['report']}/data"
    assert people.owner.refused("POST", path, json={"rows": []}) == (400, "not_structured")


def test_the_schema_lists_columns_by_name_with_foreign_keys(people: People) -> None:
    people.owner.create("CREATE TABLE gardens (code text PRIMARY KEY, area double precision)")
    beds = people.owner.create(
        "CREATE TABLE beds (width integer, garden text REFERENCES gardens (code), dug timestamptz)"
    )
    columns = people.owner.data("GET", f"/datasets/{beds}/schema")
    assert [(each["column_name"], each["data_type"]) for each in columns] == [
        ("dug", "timestamp with time zone"),
        ("garden", "text"),
        ("width", "integer"),
    ]
    none = dict.fromkeys(
        ("fk_constraint_name", "foreign_table_schema", "foreign_table_name", "foreign_column_name")
    )
    assert {name: columns[0][name] for name in none} == none
    assert {name: columns[1][name] for name in none} == {
        "fk_constraint_name": "beds_garden_fkey",
        "foreign_table_schema": "datasets",
        "foreign_table_name": "gardens",
        "foreign_column_name": "code",
    }


def test_a_foreign_key_that_leads_nowhere_is_refused(people: People) -> None:
    body = {"queryString": "CREATE TABLE beds (garden text REFERENCES gardens (code))"}
    assert people.owner.refused("POST", "/datasets/create/from-schema", json=body) == (400, "sql_refused")


def test_a_file_has_no_schema(people: People) -> None:
    assert people.owner.data("GET", f"/datasets/{people.world['report']}/schema") == []


def test_the_stats_of_a_table_follow_its_rows(people: People) -> None:
    stats = people.owner.data("GET", f"/datasets/{people.world['planets']}/stats")
    assert (stats["count"], stats["columnCount"]) == (3, 3)
    assert stats["columns"] == ["name", "moons", "discovered"]
    assert (stats["table_name"], stats["schema"], stats["is_estimate"]) == ("planets", "datasets", False)
    assert (stats["size_bytes"], stats["table_size"]) == (8192, "8 kB")
    rows = [{"name": f"{number:040}"} for number in range(1000)]
    people.owner.post(f"/datasets/{people.world['planets']}/data", json={"rows": rows})
    more = people.owner.data("GET", f"/datasets/{people.world['planets']}/stats")
    assert more["count"] == 1003
    assert more["size_bytes"] > 40_000


def test_the_stats_of_a_file_are_its_size_and_type(people: People) -> None:
    stats = people.owner.data("GET", f"/datasets/{people.world['report']}/stats")
    assert stats == {"size": 73, "type": "application/pdf"}


def test_an_update_changes_what_was_sent_and_nothing_else(people: People) -> None:
    path = f"/datasets/{people.world['voyages']}"
    before = people.owner.data("GET", path)
    people.stand_in.advance(60)
    changes = {"description": "By ship.", "visibility": "public"}
    after = people.writer.data("PUT", path, json={"dataset": changes})
    assert after == {**before, **changes, "last_updated": after["last_updated"]}
    assert after["last_updated"] > before["last_updated"]
    assert people.other.data("GET", path) == after
    cleared = people.writer.data("PUT", path, json={"dataset": {"description": None}})
    assert cleared["description"] is None


def test_what_was_deleted_is_not_there_any_more(people: People) -> None:
    flowers = people.owner.create()
    people.owner.share(flowers, people.world["athena"], "read")
    path = f"/datasets/{flowers}"
    assert people.owner.delete(path).json() == {"data": None, "error": None}
    for each in ("", "/data", "/schema", "/stats", "/permissions"):
        assert people.owner.refused("GET", path + each) == (404, "asset_not_found")
    assert people.owner.refused("PUT", path, json={"dataset": {}}) == (404, "asset_not_found")
    assert people.owner.refused("POST", f"{path}/data", json={"rows": []}) == (404, "asset_not_found")
    assert people.owner.refused("DELETE", path) == (404, "asset_not_found")
    assert "flowers" not in people.owner.names() + people.reader.names()


def test_a_table_that_others_point_at_stays(people: People) -> None:
    gardens = people.owner.create("CREATE TABLE gardens (code text PRIMARY KEY)")
    beds = people.owner.create("CREATE TABLE beds (garden text REFERENCES gardens (code))")
    assert people.owner.refused("DELETE", f"/datasets/{gardens}") == (409, "still_referenced")
    assert people.owner.delete(f"/datasets/{beds}").status_code == 200
    assert people.owner.delete(f"/datasets/{gardens}").status_code == 200


def test_what_was_deleted_comes_back_with_a_snapshot(people: People) -> None:
    snapshot = people.stand_in.snapshot()
    for name in ("planets", "report"):
        people.owner.delete(f"/datasets/{people.world[name]}")
    people.stand_in.restore(snapshot)
    assert len(people.owner.data("GET", f"/datasets/{people.world['planets']}/data")) == 3
    link = people.owner.data("GET", f"/datasets/{people.world['report']}/data")["signedUrl"]
    assert people.owner.get(link).content.startswith(b"%PDF")


def test_the_specs_examples_name_what_is_there(people: People) -> None:
    example = people.stand_in.operations["loadDatasetRows"].node["requestBody"]["content"]["application/json"]
    dataset = people.stand_in.spec.document["components"]["parameters"]["DatasetId"]["example"]
    answer = people.owner.post(f"/datasets/{dataset}/data", json=example["example"])
    assert answer.json()["row_ingest"]["inserted"] == 2
