"""A platform that nobody wrote a behaviour for: routing, authentication, validation, examples."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from towpath.testing import Request, StandIn
from towpath.testing.examples import made_from
from towpath.testing.spec import READ, Spec

DEPOT = Path(__file__).parents[2] / "contract" / "depot.yaml"

# OpenAPI 3.0, a default response, 422 for what is malformed, an error shape of its own, no authentication.
FOREIGN: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Zoo", "version": "1"},
    "paths": {
        "/animals": {
            "post": {
                "operationId": "admit",
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Animal"}}},
                },
                "responses": {
                    "201": {
                        "description": "ok",
                        "headers": {"Location": {"required": True, "schema": {"type": "string"}}},
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Animal"}}},
                    },
                    "422": {
                        "description": "no",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}},
                    },
                },
            },
            "get": {
                "responses": {"200": {"description": "text", "content": {"text/csv": {"example": "a,b\n"}}}}
            },
            "delete": {"responses": {"204": {"description": "none"}}},
        }
    },
    "components": {
        "schemas": {
            "Animal": {
                "type": "object",
                "required": ["id", "name", "legs", "keeper"],
                "properties": {
                    "id": {"type": "string", "format": "uuid", "readOnly": True},
                    "name": {"type": "string", "minLength": 3},
                    "legs": {"type": "integer", "minimum": 0, "exclusiveMinimum": True, "multipleOf": 2},
                    "keeper": {"type": "string", "nullable": True},
                    "mate": {"$ref": "#/components/schemas/Animal"},
                },
            },
            "Error": {
                "type": "object",
                "required": ["message"],
                "additionalProperties": False,
                "properties": {"message": {"type": "string", "example": "something is wrong"}},
            },
        }
    },
}


def _ask(zoo: StandIn, method: str, document: Any = None) -> tuple[int, str, bytes]:
    body = b"" if document is None else json.dumps(document).encode()
    headers = [(b"content-type", b"application/json")]
    answer = zoo.handle(Request(method, b"/animals", b"", headers, body))
    return answer.status, answer.header("content-type") or "", answer.read()


def test_an_operation_answers_a_value_made_from_its_schema() -> None:
    with StandIn("zoo", spec=FOREIGN) as zoo:
        status, _, body = _ask(zoo, "POST", {"name": "cat", "legs": 4, "keeper": None})
        assert status == 201
        animal = json.loads(body)
        assert (animal["name"], animal["legs"]) == ("xxx", 2)
        assert zoo.defects == []


def test_what_is_malformed_is_refused_in_the_documented_status_and_shape() -> None:
    with StandIn("zoo", spec=FOREIGN) as zoo:
        for wrong, reason in (
            ({"name": "ox", "legs": 4, "keeper": None}, "body.name"),
            ({"name": "worm", "legs": 0, "keeper": None}, "body.legs"),
            ({"name": "cat", "legs": 4}, "keeper"),
        ):
            status, media, body = _ask(zoo, "POST", wrong)
            assert (status, media) == (422, "application/json")
            assert reason in json.loads(body)["message"]
        assert zoo.defects == []


def test_other_media_types_and_empty_answers_come_as_documented() -> None:
    with StandIn("zoo", spec=FOREIGN) as zoo:
        assert _ask(zoo, "GET") == (200, "text/csv", b"a,b\n")
        assert _ask(zoo, "DELETE") == (204, "", b"")
        assert zoo.defects == []


def test_a_key_of_its_own_opens_every_scheme() -> None:
    spec = yaml.safe_load(DEPOT.read_text("utf-8"))
    with StandIn("depot", spec=spec) as depot:
        key = depot.credentials["owner"]["header"].encode()
        assert depot.base_url == "https://depot.test/api"
        for headers, query, status in (
            ([(b"x-key", key)], b"", 200),
            ([], b"key=" + key, 200),
            ([], b"", 401),
        ):
            assert depot.handle(Request("GET", b"/api/items", query, headers)).status == status
        depot.revoke(key.decode())
        assert depot.handle(Request("GET", b"/api/items", b"", [(b"x-key", key)])).status == 401


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "format": "date-time"},
        {"type": "string", "minLength": 4, "maxLength": 5},
        {"type": "integer", "exclusiveMinimum": 4, "maximum": 10, "multipleOf": 5},
        {"type": "number", "maximum": -3.5},
        {"type": ["null", "array"], "minItems": 2, "items": {"enum": ["a"]}},
        {
            "allOf": [{"type": "object", "required": ["a"], "properties": {"a": {"const": 1}}}],
            "required": ["a"],
        },
        {"oneOf": [{"type": "null"}, {"type": "boolean"}]},
    ],
)
def test_a_made_value_fits_its_schema(schema: dict[str, Any]) -> None:
    spec = Spec({"openapi": "3.1.0", "components": {"schemas": {"S": schema}}}, formats={}, strict=False)
    value = made_from(spec, schema)
    assert spec.validator(READ, "/components/schemas/S").is_valid(value), value


def test_a_schema_that_needs_itself_ends() -> None:
    loop = {
        "type": "object",
        "required": ["next"],
        "properties": {"next": {"$ref": "#/components/schemas/S"}},
    }
    spec = Spec({"openapi": "3.1.0", "components": {"schemas": {"S": loop}}}, formats={}, strict=False)
    assert made_from(spec, loop) is not None
