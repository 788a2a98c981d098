"""The spec of Opendatasoft holds the 181 operations of the reference, each as the inventory has it."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from tests.contract.emitted_operations import emitted_operations
from tests.contract.opendatasoft_document import FOLDER, Document, Node, Operation, read

DOCUMENT = Document()
INVENTORY: list[dict[str, Any]] = read(FOLDER / "inventory.yaml")
OPERATIONS = {operation.operation_id: operation for operation in DOCUMENT.operations()}
EMITTED = emitted_operations("opendatasoft")
UNIONS = {
    "ValidationError": {"InvalidRequest"},
    "InvalidDatasetStatusError": {"DatasetActionRefusal"},
    "InvalidHarvesterStatusError": {"HarvesterActionRefusal"},
}
"""Schemas of refusals that the documented shape is one of."""

each_entry = pytest.mark.parametrize(
    "entry", [pytest.param(entry, id=entry["operation_id"]) for entry in INVENTORY]
)


def test_the_inventory_has_181_operations_each_once() -> None:
    assert len(INVENTORY) == 181
    counted = Counter(entry["operation_id"] for entry in INVENTORY)
    assert [name for name, count in counted.items() if count > 1] == []


def test_the_spec_has_these_operations_and_no_others() -> None:
    assert len(DOCUMENT.operations()) == 181
    wanted = {(entry["operation_id"], entry["method"], entry["path"]) for entry in INVENTORY}
    assert {(each.operation_id, each.method, each.path) for each in OPERATIONS.values()} == wanted


def test_the_paths_come_in_the_order_of_the_reference() -> None:
    assert list(DOCUMENT.root.value["paths"]) == list(dict.fromkeys(entry["path"] for entry in INVENTORY))


def test_every_variant_that_a_refusal_was_widened_to_is_still_the_documented_one() -> None:
    errors = read(FOLDER / "schemas" / "errors.yaml")
    for documented, unions in UNIONS.items():
        for union in unions:
            assert {"$ref": f"#/{documented}"} in errors[union]["oneOf"]


@each_entry
def test_the_tag_and_the_heading_are_those_of_the_reference(entry: dict[str, Any]) -> None:
    operation = OPERATIONS[entry["operation_id"]].node.value
    assert operation["tags"] == [entry["tag"]]
    assert operation["x-evidence"] == "documented"
    source = f"Automation API reference, {entry['tag']}, {entry['heading']}"
    assert operation["x-evidence-source"] == source


@each_entry
def test_the_parameters_are_those_of_the_reference(entry: dict[str, Any]) -> None:
    operation = OPERATIONS[entry["operation_id"]]
    observed = entry.get("observed_parameters", [])
    wanted = {(each["in"], each["name"]): _wanted(each) for each in [*entry["parameters"], *observed]}
    assert {key: _described(node) for key, node in operation.parameters.items()} == wanted
    marked = {
        name for (_, name), node in operation.parameters.items() if node.value.get("x-evidence") == "observed"
    }
    assert marked == {each["name"] for each in observed}


@each_entry
def test_the_request_is_that_of_the_reference(entry: dict[str, Any]) -> None:
    operation = OPERATIONS[entry["operation_id"]]
    body = operation.node.value.get("requestBody")
    wanted = entry["request"]
    if wanted is None:
        assert body is None
        return
    assert body["required"] is wanted["required"]
    name = wanted.get("described_as", wanted["schema"])
    assert _schemas(operation.node.at("requestBody")) == {wanted["content_type"]: name}


@each_entry
def test_the_successes_are_those_of_the_reference(entry: dict[str, Any]) -> None:
    responses = _responses(OPERATIONS[entry["operation_id"]])
    wanted = {each["status"]: each for each in entry["responses"]}
    assert {status for status in responses if status < 400} == wanted.keys()
    for status, facts in wanted.items():
        response = responses[status]
        content = {facts["content_type"]: facts["schema"]} if facts["content_type"] else {}
        assert _schemas(response) == content
        assert sorted(response.value.get("headers", {})) == sorted(facts.get("headers", []))
        assert response.value.get("x-evidence") == facts.get("source")


@each_entry
def test_every_error_status_is_explicit_and_marked(entry: dict[str, Any]) -> None:
    responses = _responses(OPERATIONS[entry["operation_id"]])
    errors = {status: node for status, node in responses.items() if status >= 400}
    assert errors.keys() == {*entry["errors"], *entry["inferred_errors"]}
    assert errors.keys().isdisjoint(entry.get("left_out", []))
    for status, node in errors.items():
        assert node.value["x-evidence"] == ("documented" if status in entry["errors"] else "inferred")
    for status, documented in entry["errors"].items():
        (name,) = _schemas(errors[status]).values()
        assert name in UNIONS.get(documented, {documented})


def _responses(operation: Operation) -> dict[int, Node]:
    """By status; a status that is no number (`default`, `4XX`) fails right here."""
    listed = operation.node.at("responses")
    return {int(status): DOCUMENT.follow(listed.at(status)) for status in listed.value}


def _schemas(holder: Node) -> dict[str, str]:
    """Return the names of the schemas by media type."""
    return {
        media_type: DOCUMENT.schema_name(Node(content["schema"], holder.file)) or _unnamed(content["schema"])
        for media_type, content in holder.value.get("content", {}).items()
    }


def _unnamed(schema: dict[str, Any]) -> str:
    binary = {"type": "string", "contentMediaType": "application/octet-stream"}
    return "BinaryFile" if schema == binary else f"unnamed: {schema}"


def _wanted(facts: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in facts.items() if key not in ("in", "name")}


def _described(node: Node) -> dict[str, Any]:
    """Say of a parameter what the inventory says of one."""
    parameter, schema = node.value, node.value["schema"]
    said = {"type": schema["type"], "required": parameter.get("required", False)}
    values = schema
    if schema["type"] == "array":
        values = DOCUMENT.follow(Node(schema["items"], node.file)).value
        said |= {"items": values["type"], "style": parameter["style"], "explode": parameter["explode"]}
    names = {"minLength": "min_length", "maxLength": "max_length"}
    for key in ("minimum", "maximum", "minLength", "maxLength", "default"):
        if key in schema:
            said[names.get(key, key)] = schema[key]
    if "enum" in values:
        said["enum"] = values["enum"]
    return said


@each_entry
def test_the_generated_package_has_the_operation(entry: dict[str, Any]) -> None:
    operation = EMITTED[entry["operation_id"]]
    assert (operation.method, operation.path) == (entry["method"].upper(), entry["path"])


def test_the_generated_package_has_181_operations_and_no_others() -> None:
    assert len(EMITTED) == 181
    assert EMITTED.keys() == {entry["operation_id"] for entry in INVENTORY}
