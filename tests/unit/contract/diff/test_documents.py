"""Documents in several files are read as one, and what cannot be read is told in one line with its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from towpath.contract.diff import diff
from towpath.contract.documents import Document, Unreadable, read_document

if TYPE_CHECKING:
    from pathlib import Path

ONE = """\
openapi: 3.1.0
paths:
  /ships:
    get:
      operationId: listShips
      responses: { "200": { description: Ships, content: { application/json: { schema: { $ref: "#/components/schemas/Ship" } } } } }
components:
  schemas:
    Ship: { type: object, properties: { name: { type: string }, berth: { type: object, properties: { at: { type: string } } } } }
"""
SPLIT = {
    "openapi.yaml": "openapi: 3.1.0\npaths:\n  /ships: { $ref: paths/ships.yaml }\n",
    "paths/ships.yaml": """\
get:
  operationId: listShips
  responses:
    "200": { description: Ships, content: { application/json: { schema: { $ref: "../schemas.json#/Ship" } } } }
""",
    "schemas.json": '{"Ship": {"type": "object", "properties": {"name": {"type": "string"}, "berth": {"$ref": "berth.yml"}}}}',
    "berth.yml": "type: object\nproperties: { at: { type: string } }\n",
}


@pytest.fixture
def split(tmp_path: Path) -> Path:
    for name, text in SPLIT.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return tmp_path / "openapi.yaml"


def test_files_that_refer_to_each_other_are_one_document(split: Path, tmp_path: Path) -> None:
    one = tmp_path / "one.yaml"
    one.write_text(ONE)
    assert diff(read_document(one), read_document(split)).findings == ()


def test_a_change_in_another_file_is_told_where_it_stands_there(split: Path) -> None:
    old = read_document(split)
    assert diff(old, read_document(split)).findings == ()
    (split.parent / "berth.yml").write_text("type: object\nproperties: { at: { type: integer } }\n")
    (finding,) = diff(old, read_document(split)).findings

    assert (finding.where, finding.document) == ("berth.yml#/properties/at", "new")
    assert finding.sentence == "`berth.at` is integer and no longer string"
    assert finding.operations == ("GET /ships",)


def test_yaml_1_2_is_meant(tmp_path: Path) -> None:
    for name, value in (("old.yaml", "no"), ("new.yaml", '"no"')):
        (tmp_path / name).write_text(
            f"openapi: 3.1.0\ninfo: {{ title: {value}, version: 2024-05-18 }}\npaths: {{}}\n"
        )
    assert diff(read_document(tmp_path / "old.yaml"), read_document(tmp_path / "new.yaml")).findings == ()


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("berth.yml", "type: [object\n", "schemas.json#/Ship/properties/berth: leads to berth.yml"),
        (
            "schemas.json",
            '{"Boat": {}}',
            "paths/ships.yaml#/get/responses/200/content/application~1json/schema:",
        ),
        ("schemas.json", '{"Ship": {"$ref": "#/Ship"}}', "nothing but itself"),
        ("schemas.json", '{"Ship": {"$ref": "https://harbour.example/ship.json"}}', "leads away"),
        ("schemas.json", '{"Ship": {"$ref": "#ship"}}', "anchor"),
        ("schemas.json", '{"Ship": {"type": "strong"}}', "'strong' is not a JSON type"),
        (
            "schemas.json",
            '{"Ship": {"type": "object", "required": true}}',
            "schemas.json#/Ship/required: has to be a list",
        ),
        ("schemas.json", '{"Ship": {"type": "object", "properties": []}}', "has to be a mapping"),
        ("schemas.json", '{"Ship": 3}', "a schema has to be a mapping, true or false"),
        ("paths/ships.yaml", "get: []\n", "paths/ships.yaml#/get: has to be a mapping"),
        ("paths/ships.yaml", "get: { parameters: [{ name: x }] }\n", "a parameter has to have a name"),
        ("openapi.yaml", "openapi: 3.2.0\npaths: {}\n", "is OpenAPI 3.2.0"),
        ("openapi.yaml", "hello\n", "has to be a mapping"),
        ("openapi.yaml", "", "is empty"),
    ],
)
def test_what_cannot_be_used_is_told_with_its_place(split: Path, file: str, text: str, said: str) -> None:
    old = read_document(split)
    diff(old, old)
    (split.parent / file).write_text(text)
    with pytest.raises(Unreadable) as caught:
        diff(old, read_document(split))
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_document_given_without_its_files_says_so() -> None:
    paths: Any = {"/ships": {"$ref": "ships.yaml"}}
    with pytest.raises(Unreadable, match=r"document#/paths/~1ships: leads to ships\.yaml"):
        diff(Document({"openapi": "3.1.0", "paths": paths}), Document({"openapi": "3.1.0", "paths": paths}))


def test_what_stands_beside_a_reference_counts_in_3_1_alone() -> None:
    def said(version: str, beside: dict[str, Any]) -> Any:
        schema = {"$ref": "#/components/schemas/Name", **beside}
        answer = {"description": "x", "content": {"application/json": {"schema": schema}}}
        return {
            "openapi": version,
            "paths": {"/n": {"get": {"operationId": "n", "responses": {"200": answer}}}},
            "components": {"schemas": {"Name": {"type": "string"}}},
        }

    def rules(version: str) -> list[str]:
        old, new = said(version, {}), said(version, {"maxLength": 3, "description": "A name."})
        return sorted(each.rule.id for each in diff(Document(old), Document(new)).findings)

    assert rules("3.0.3") == []
    assert rules("3.1.0") == ["bound-tightened", "documentation-changed"]


def test_a_discriminator_may_lead_to_another_file(tmp_path: Path) -> None:
    for name in ("ferry", "tug"):
        (tmp_path / f"{name}.yaml").write_text("type: object\nproperties: { kind: { type: string } }\n")

    def document(mapping: str) -> Document:
        schema = "oneOf: [{ $ref: ferry.yaml }, { $ref: tug.yaml }]"
        content = f"{{ {schema}, discriminator: {{ propertyName: kind, mapping: {{ {mapping} }} }} }}"
        answer = f"{{ description: x, content: {{ application/json: {{ schema: {content} }} }} }}"
        text = f'openapi: 3.1.0\npaths: {{ /s: {{ get: {{ responses: {{ "200": {answer} }} }} }} }}\n'
        (tmp_path / "openapi.yaml").write_text(text)
        return read_document(tmp_path / "openapi.yaml")

    old = document("f: ferry.yaml, t: tug.yaml")
    assert diff(old, old).findings == ()
    (finding,) = diff(old, document("f: ferry.yaml, t: tug.yaml, tow: tug.yaml")).findings
    assert finding.rule.id == "tagged-variant-added"
    assert finding.sentence == "`tug` stands behind the tag `tow` too"
