"""A platform's files become one document with internal references, and every reference is proved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from scripts.codegen.findings import SpecError

if TYPE_CHECKING:
    from collections.abc import Callable

    from scripts.codegen.bundle import Bundle

    Bundled = Callable[[dict[str, str]], Bundle]

ROOT = """\
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /ships: {$ref: "paths/ships.yaml#/ships"}
  /ports:
    get:
      responses:
        "200": {$ref: "paths/ships.yaml#/Answer"}
components:
  schemas:
    Port:
      type: object
      properties:
        ship: {$ref: "schemas/ship.yaml#/Ship"}
        example: {$ref: "#/components/schemas/Port"}
      example: {ship: {$ref: this is data}}
    Ship: {$ref: "schemas/ship.yaml#/Ship"}
"""
PATHS = """\
ships:
  parameters:
    - {$ref: "#/Limit"}
  get:
    responses:
      "200": {$ref: "#/Answer"}
Limit: {name: limit, in: query, schema: {type: integer}}
Answer:
  description: Ships
  content:
    application/json:
      schema: {type: array, items: {$ref: "../schemas/ship.yaml#/Ship"}}
"""
SHIP = """\
Ship:
  type: object
  properties:
    sister: {$ref: "#/Ship"}
    port: {$ref: "../openapi.yaml#/components/schemas/Port"}
    cargo:
      oneOf: [{$ref: "#/Crate"}]
      discriminator: {propertyName: kind, mapping: {crate: "#/Crate", other: Crate}}
Crate: {type: object}
"""
FILES = {"openapi.yaml": ROOT, "paths/ships.yaml": PATHS, "schemas/ship.yaml": SHIP}


def test_references_across_files_become_internal(bundled: Bundled) -> None:
    document = bundled(FILES).document
    assert document["paths"]["/ships"] == {
        "parameters": [{"$ref": "#/components/parameters/Limit"}],
        "get": {"responses": {"200": {"$ref": "#/components/responses/Answer"}}},
    }
    assert document["paths"]["/ports"]["get"]["responses"]["200"] == {"$ref": "#/components/responses/Answer"}
    ship = {
        "type": "object",
        "properties": {
            "sister": {"$ref": "#/components/schemas/Ship"},
            "port": {"$ref": "#/components/schemas/Port"},
            "cargo": {
                "oneOf": [{"$ref": "#/components/schemas/Crate"}],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"crate": "#/components/schemas/Crate", "other": "Crate"},
                },
            },
        },
    }
    assert document["components"]["schemas"]["Ship"] == ship
    assert list(document["components"]["schemas"]) == ["Port", "Ship", "Crate"]
    assert document["components"]["parameters"]["Limit"]["name"] == "limit"


def test_data_is_left_alone_and_properties_may_be_called_anything(bundled: Bundled) -> None:
    port = bundled(FILES).document["components"]["schemas"]["Port"]
    assert port["example"] == {"ship": {"$ref": "this is data"}}
    assert port["properties"]["example"] == {"$ref": "#/components/schemas/Port"}


def test_lines_lead_to_the_file_that_a_person_edits(bundled: Bundled) -> None:
    bundle = bundled(FILES)
    assert bundle.place("/paths/~1ships/get") == "specs/harbour/paths/ships.yaml:4"
    assert bundle.place("/paths/~1ports/get") == "specs/harbour/openapi.yaml:6"
    assert bundle.place("/components/schemas/Ship") == "specs/harbour/schemas/ship.yaml:1"
    assert (
        bundle.place("/components/schemas/Ship/properties/port/nowhere")
        == "specs/harbour/schemas/ship.yaml:5"
    )
    assert bundle.place("") == "specs/harbour/openapi.yaml:1"


def test_a_file_may_be_json_and_a_whole_file_may_be_meant(bundled: Bundled) -> None:
    root = ROOT.replace("schemas/ship.yaml#/Ship", "Ship.json", 1)
    files = {**FILES, "openapi.yaml": root, "Ship.json": '{"type": "string"}'}
    with pytest.raises(
        SpecError, match=r"Ship\.json:1: schemas has another Ship \(at specs/harbour/schemas/ship\.yaml:1\)"
    ):
        bundled(files)


def test_equal_content_under_one_name_is_one_component(bundled: Bundled) -> None:
    again = "Limit: {name: limit, in: query, schema: {type: integer}}\n"
    root = ROOT.replace("  /ports:\n", '  /ports:\n    parameters: [{$ref: "again.yaml#/Limit"}]\n')
    document = bundled({**FILES, "openapi.yaml": root, "again.yaml": again}).document
    assert list(document["components"]["parameters"]) == ["Limit"]


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("openapi.yaml", "ships.yaml#/ships", "ships.yaml#/boats", "openapi.yaml:4: paths/ships.yaml#/boats leads nowhere"),
        ("openapi.yaml", "paths/ships.yaml#/ships", "paths/boats.yaml", "openapi.yaml:4: paths/boats.yaml leads nowhere"),
        ("openapi.yaml", "#/components/schemas/Port", "#/components/schemas/Prt", "openapi.yaml:15: #/components/schemas/Prt leads nowhere"),
        ("openapi.yaml", "#/components/schemas/Port", "#/components/schemas/Ship/properties/nope", "openapi.yaml:15: "),
        ("openapi.yaml", '"schemas/ship.yaml#/Ship"}\n        example', '"../../../etc/passwd#/Ship"}\n        example', "openapi.yaml:14: "),
        ("openapi.yaml", '"schemas/ship.yaml#/Ship"}\n        example', '"https://example.org/a.yaml"}\n        example', "leads out of the specs"),
        ("schemas/ship.yaml", "#/Crate", "#crate", "ship.yaml:7: #crate names an anchor"),
        ("paths/ships.yaml", '"#/Limit"', '"../openapi.yaml#/components/schemas/Port"', "ships.yaml:3: leads to one of the schemas where one of the parameters belongs"),
        ("paths/ships.yaml", "ships:\n", "ships:\n  $ref: '#/Limit'\n", "ships.yaml:2: a path has keys beside its $ref"),
        ("openapi.yaml", "    Ship: {$ref: \"schemas/ship.yaml#/Ship\"}", "    Ship: {$ref: \"#/components/schemas/Ship\"}", "leads in a circle"),
        ("schemas/ship.yaml", "Crate: {type: object}", "Crate: &a {type: object", "schemas/ship.yaml:10:1: "),
    ],
)  # fmt: skip
def test_a_reference_that_fails_is_named_with_its_line(
    bundled: Bundled, file: str, old: str, new: str, message: str
) -> None:
    assert old in FILES[file]
    with pytest.raises(SpecError) as caught:
        bundled({**FILES, file: FILES[file].replace(old, new, 1)})
    assert message in str(caught.value)
    assert all(str(finding).startswith("specs/harbour/") for finding in caught.value.findings)


def test_paths_that_refer_in_a_circle_are_named(bundled: Bundled) -> None:
    paths = PATHS.replace(
        'ships:\n  parameters:\n    - {$ref: "#/Limit"}',
        'ships: {$ref: "#/boats"}\nboats: {$ref: "#/ships"}\nx:',
    )
    with pytest.raises(SpecError, match="the references of this path lead in a circle"):
        bundled({**FILES, "paths/ships.yaml": paths})


def test_a_file_that_nothing_refers_to_is_named(bundled: Bundled) -> None:
    with pytest.raises(SpecError, match=r"^specs/harbour/left\.yaml:1: nothing refers to this file"):
        bundled({**FILES, "left.yaml": "a: 1"})


def test_the_inventory_of_a_reference_is_no_part_of_the_spec(bundled: Bundled) -> None:
    made = bundled({**FILES, "inventory.yaml": "operations: []"})
    assert made.document == bundled(FILES).document
    with pytest.raises(
        SpecError, match=r"^specs/harbour/paths/inventory\.yaml:1: nothing refers to this file"
    ):
        bundled({**FILES, "paths/inventory.yaml": "operations: []"})


def test_all_that_is_wrong_is_told_at_once(bundled: Bundled) -> None:
    root: Any = (
        ROOT.replace("#/ships", "#/boats")
        .replace("#/Answer", "#/Nothing")
        .replace("schemas/Port", "schemas/P")
    )
    with pytest.raises(SpecError) as caught:
        bundled({**FILES, "openapi.yaml": root})
    assert len(caught.value.findings) == 3
