"""Every request and response of Opendatasoft's spec has an example, and every example fits."""

from __future__ import annotations

import copy
import functools
import re
import zoneinfo
from typing import TYPE_CHECKING, Any

import attrs
import jsonschema_rs
import pytest

from tests.contract.opendatasoft_document import FOLDER, Direction, Document, Node, read

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.contract.opendatasoft_document import Operation

DOCUMENT = Document()
SCHEMA_FILES = sorted((FOLDER / "schemas").glob("*.yaml"))
CRON = re.compile(r"[\d*/,-]+(?: [\d*/,A-Za-z-]+){4}")
ZONES = zoneinfo.available_timezones()
FORMATS = {
    "cron": lambda text: CRON.fullmatch(text) is not None,
    "time-zone": ZONES.__contains__,
}


@attrs.frozen
class Body:
    """What one request or response carries in one media type."""

    name: str
    direction: Direction
    media_type: str
    node: Node
    """Schema and examples."""

    def examples(self) -> dict[str, Any]:
        value = self.node.value
        if "example" in value:
            return {"example": value["example"]}
        return {name: each["value"] for name, each in value.get("examples", {}).items()}

    def validator(self) -> jsonschema_rs.Draft202012Validator:
        return _validator(self.node.at("schema"), self.direction)


def _validator(schema: Node, direction: Direction) -> jsonschema_rs.Draft202012Validator:
    whole = DOCUMENT.schema(schema, direction)
    return jsonschema_rs.Draft202012Validator(whole, formats=FORMATS, validate_formats=True)


@functools.cache
def _named(name: str, direction: Direction = "response") -> jsonschema_rs.Draft202012Validator:
    file = next(file for file in SCHEMA_FILES if name in read(file))
    return _validator(Node({"$ref": f"schemas/{file.name}#/{name}"}, FOLDER / "openapi.yaml"), direction)


def _bodies() -> Iterator[Body]:
    for operation in DOCUMENT.operations():
        node = operation.node
        if "requestBody" in node.value:
            yield from _contents(f"{operation.operation_id} request", "request", node.at("requestBody"))
        for status in node.value["responses"]:
            response = DOCUMENT.follow(node.at("responses").at(status))
            yield from _contents(f"{operation.operation_id} {status}", "response", response)


def _contents(name: str, direction: Direction, holder: Node) -> Iterator[Body]:
    for media_type in holder.value.get("content", {}):
        yield Body(name, direction, media_type, holder.at("content").at(media_type))


BODIES = list(_bodies())
DISTINCT = {id(body.node.value): body for body in reversed(BODIES)}.values()
"""Shared answers, such as most refusals, once."""

each_body = pytest.mark.parametrize("body", [pytest.param(body, id=body.name) for body in DISTINCT])


def test_there_is_a_body_to_look_at_for_every_operation() -> None:
    looked_at = {body.name.partition(" ")[0] for body in BODIES}
    assert looked_at == {operation.operation_id for operation in DOCUMENT.operations()}


@each_body
def test_every_body_has_an_example_that_fits(body: Body) -> None:
    examples = body.examples()
    assert examples, "no example"
    validator = body.validator()
    wrong = {
        name: [error.message for error in validator.iter_errors(each)] for name, each in examples.items()
    }
    assert wrong == {name: [] for name in examples}


@each_body
def test_an_example_of_another_type_would_be_noticed(body: Body) -> None:
    assert not body.validator().is_valid(7)


@pytest.mark.parametrize(
    "union",
    [
        "Harvester",
        "Connection",
        "Datasource",
        "HttpAuth",
        "AmazonS3Auth",
        "DatasetFieldConfiguration",
        "DatasetAlternativeExport",
        "DatasetProcessor",
    ],
)
def test_every_variant_of_a_union_has_an_example(union: str) -> None:
    schemas = {name: schema for file in SCHEMA_FILES for name, schema in read(file).items()}
    variants = {ref.rpartition("/")[2] for ref in schemas[union]["discriminator"]["mapping"].values()}
    shown = [(body, part) for body in BODIES for each in body.examples().values() for part in _objects(each)]
    tagged = [(body, part) for body, part in shown if "type" in part]
    without = {
        name for name in variants if not any(_named(name, body.direction).is_valid(p) for body, p in tagged)
    }
    assert without == set()


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """Find the objects in an example."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _objects(each)


@pytest.mark.parametrize("file", SCHEMA_FILES, ids=lambda file: file.stem)
def test_the_examples_beside_schemas_fit(file: Path) -> None:
    for name, schema in read(file).items():
        for key, part in {"": schema, **schema.get("properties", {})}.items():
            for example in part.get("examples", []):
                assert _validator(Node(part, file), "response").is_valid(example), f"{name}.{key}"


@pytest.mark.parametrize(
    "operation", [pytest.param(each, id=each.operation_id) for each in DOCUMENT.operations()]
)
def test_every_parameter_has_an_example_that_fits(operation: Operation) -> None:
    for (_, name), node in operation.parameters.items():
        assert _validator(node.at("schema"), "request").is_valid(node.value["example"]), name


def test_a_missing_field_would_be_noticed() -> None:
    body = next(body for body in BODIES if body.name == "create_harvester request")
    broken = copy.deepcopy(body.examples()["arcgis"])
    del broken["url"]
    assert not body.validator().is_valid(broken)


def test_read_only_fields_are_asked_for_in_answers_alone() -> None:
    new: dict[str, Any] = {"metadata": {"default": {}}}
    assert _named("Dataset", "request").is_valid(new)
    assert not _named("Dataset", "response").is_valid(new)


def test_fields_and_templates_that_are_not_described_are_kept() -> None:
    found = {
        "uid": "da_qf2hyt",
        "something_new": 1,
        "metadata": {"default": {"license": {"value": "CC BY"}}, "dcat": {"creator": {"value": "City"}}},
    }
    assert _named("Dataset").is_valid(found)
    assert not _named("Dataset").is_valid({"uid": "da_qf2hyt", "metadata": {"default": {"license": "CC BY"}}})


def test_a_processor_that_is_not_described_is_taken_as_it_is() -> None:
    assert _named("DatasetProcessor", "request").is_valid({"type": "geojoin", "label": "Join", "level": 3})
    assert not _named("DatasetProcessor", "request").is_valid({"type": "string_replace", "label": "Join"})


@pytest.mark.parametrize("text", ["99", "every day", ""])
def test_what_is_no_schedule_would_be_noticed(text: str) -> None:
    assert not _named("DatasetSchedule", "request").is_valid({"cron_schedule": text})
