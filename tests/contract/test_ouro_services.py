"""Ouro's stand-in: tables made from what a registered service answers."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from towpath.testing import StandInError

from tests.contract.ouro_people import NOBODY

if TYPE_CHECKING:
    from pathlib import Path

    from tests.contract.ouro_people import People

ROUTE = "/datasets/create/from-service"


def body_of(people: People, service: str, route: str, location: str | None = None) -> dict[str, Any]:
    return body(people.world[service], people.world[route], location)


def body(service: str, route: str, location: str | None = None) -> dict[str, Any]:
    dataset = {"name": "Stations of today"} | ({} if location is None else {"location": location})
    return {"dataset": dataset, "service": {"id": service}, "route": {"id": route}}


def registered(people: People, answer: object, location: str | None = None) -> dict[str, Any]:
    service = people.admin.register_service("made", {"route": answer})
    return body(service.id, service.routes["route"], location)


def test_the_array_at_the_location_becomes_a_table(people: People) -> None:
    dataset = people.owner.data("POST", ROUTE, json=body_of(people, "weather", "stations", "data.values"))
    assert (dataset["asset_stage"], dataset["name"]) == ("structured", "Stations of today")
    assert dataset["metadata"] == {"schema": "datasets", "table_name": "stations_of_today"}
    assert people.owner.data("GET", f"/datasets/{dataset['id']}/data") == [
        {"id": 1, "name": "Delos", "metres": 112.5, "online": True},
        {"id": 2, "name": "Naxos", "metres": 1004.0, "online": False},
    ]
    assert people.owner.names()[-1] == "Stations of today"


def test_the_columns_and_their_types_come_from_the_rows(people: People) -> None:
    rows = [
        {
            "whole": 1,
            "part": 1,
            "flag": True,
            "word": "a",
            "list": [1],
            "mixed": 1,
            "big": 2**70,
            "none": None,
        },
        {"whole": 2, "part": 0.5, "late": "2024-05-18", "mixed": "b", "none": None},
    ]
    dataset = people.owner.data("POST", ROUTE, json=registered(people, rows))
    columns = people.owner.data("GET", f"/datasets/{dataset['id']}/schema")
    assert {each["column_name"]: each["data_type"] for each in columns} == {
        "whole": "bigint",
        "part": "double precision",
        "flag": "boolean",
        "word": "text",
        "list": "jsonb",
        "mixed": "jsonb",
        "big": "numeric",
        "none": "text",
        "late": "text",
    }
    answer = people.owner.get(f"/datasets/{dataset['id']}/data")
    first, second = json.loads(answer.text, parse_int=Decimal)["data"]
    assert first["big"] == 2**70
    assert (first["mixed"], second["mixed"], second["late"]) == (1, "b", "2024-05-18")


def test_without_a_location_the_answer_itself_is_the_array(people: People) -> None:
    dataset = people.owner.data("POST", ROUTE, json=registered(people, [{"a": 1}, {"a": 2}]))
    assert people.owner.data("GET", f"/datasets/{dataset['id']}/stats")["count"] == 2


@pytest.mark.parametrize(
    ("answer", "location"),
    [
        ({"status": "ok"}, "data.values"),
        ({"data": {"values": {"a": 1}}}, "data.values"),
        ({"data": [1, 2]}, "data"),
        ({"data": [{"a": 1}, "b"]}, "data"),
        ({"data": []}, "data"),
        ({"data": [{}]}, "data"),
        ("text", None),
        ({"a": 1}, None),
    ],
)
def test_no_array_of_objects_at_the_location_is_refused(
    people: People, answer: object, location: str | None
) -> None:
    refused = people.owner.refused("POST", ROUTE, json=registered(people, answer, location))
    assert refused == (400, "no_rows_at_location")
    assert "Stations of today" not in people.owner.names()


def test_the_refusal_names_what_is_there_instead(people: People) -> None:
    answer = people.owner.post(ROUTE, json=body_of(people, "weather", "stations", "data.valeus"))
    assert "did you mean 'values'?" in answer.json()["error"]["message"]


def test_a_service_that_wants_authentication_has_to_be_configured_first(people: People) -> None:
    request = body_of(people, "treasury", "coins")
    assert people.owner.refused("POST", ROUTE, json=request) == (400, "service_not_configured")
    people.admin.configure_service(people.world["treasury"])
    dataset = people.owner.data("POST", ROUTE, json=request)
    assert people.owner.data("GET", f"/datasets/{dataset['id']}/data") == [{"metal": "gold", "count": 7}]


def test_a_row_that_no_table_takes_is_refused(people: People) -> None:
    for rows in ([{"a": "\0"}], [{"": 1}], [{"x" * 64: 1}]):
        assert people.owner.refused("POST", ROUTE, json=registered(people, rows)) == (400, "row_refused")


def test_a_service_or_route_that_is_not_the_callers_is_not_there(people: People) -> None:
    weather, stations = people.world["weather"], people.world["stations"]
    asked = [
        people.owner.refused("POST", ROUTE, json=body(NOBODY, stations)),
        people.owner.refused("POST", ROUTE, json=body(weather, NOBODY)),
        people.owner.refused("POST", ROUTE, json=body(people.world["treasury"], stations)),
        people.other.refused("POST", ROUTE, json=body(weather, stations)),
    ]
    assert [status for status, _ in asked] == [404] * 4


def test_no_parameters_are_passed_on_to_a_route(people: People) -> None:
    request = body_of(people, "weather", "stations", "data.values") | {"parameters": {"day": "today"}}
    assert people.owner.post(ROUTE, json=request).status_code == 400


def test_a_route_may_answer_with_a_file_of_this_machine(people: People, tmp_path: Path) -> None:
    file = tmp_path / "answer.json"
    with file.open("w") as written:
        written.write('{"page": 1, "data": {"values": [')
        for number in range(20_000):
            written.write(f'{"," if number else ""}{{"id": {number}, "text": "{"x" * 30}"}}')
        written.write("]}}")
    dataset = people.owner.data("POST", ROUTE, json=registered(people, file, "data.values"))
    assert people.owner.data("GET", f"/datasets/{dataset['id']}/stats")["count"] == 20_000
    file.unlink()
    refused = people.owner.refused("POST", ROUTE, json=registered_again(people, dataset, file))
    assert refused == (400, "no_rows_at_location")


def registered_again(people: People, dataset: dict[str, Any], file: Path) -> dict[str, Any]:
    file.write_text("[]")
    request = registered(people, file)
    file.unlink()
    return request


def test_a_file_that_is_no_json_is_refused(people: People, tmp_path: Path) -> None:
    file = tmp_path / "answer.json"
    file.write_text('[{"a": 1}, {"a": ')
    assert people.owner.refused("POST", ROUTE, json=registered(people, file)) == (400, "no_rows_at_location")


def test_what_cannot_be_registered_is_refused_to_the_administrator(people: People, tmp_path: Path) -> None:
    with pytest.raises(StandInError, match="which is not there"):
        people.admin.register_service("made", {"route": tmp_path / "nowhere.json"})
    with pytest.raises(StandInError, match="no JSON document"):
        people.admin.register_service("made", {"route": object()})
    with pytest.raises(StandInError, match="there is no user nobody"):
        people.admin.register_service("made", {}, owner="nobody")
    with pytest.raises(StandInError, match="there is no service"):
        people.admin.configure_service(NOBODY)
