"""Whatever a schema describes is read and written back unchanged; what the spec does not know included."""

from __future__ import annotations

import json
from enum import Enum
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args, get_origin

import jsonschema_rs
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from towpath_wire._seam.calls import Reply
from towpath_wire._seam.encode import to_json_value
from towpath_wire._seam.model import Model
from towpath_wire._seam.shapes import decode

from scripts.codegen.naming import class_name, module_name
from tests.contract.emitted_operations import emitted_operations
from tests.contract.schema_values import Json, SchemaValues

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SPECS = Path(__file__).resolve().parents[2] / "generated" / "towpath_wire" / "specs"
PLATFORMS = sorted(path.stem for path in SPECS.glob("*.json"))

bounded = settings(
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=20,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)


@cache
def document(platform: str) -> Json:
    loaded: Json = json.loads((SPECS / f"{platform}.json").read_bytes())
    return loaded


@cache
def open_values(platform: str) -> SchemaValues:
    return SchemaValues(document(platform))


@cache
def closed_values(platform: str) -> SchemaValues:
    return SchemaValues(document(platform), known_only=True)


SCHEMAS = [(platform, name) for platform in PLATFORMS for name in document(platform)["components"]["schemas"]]


def spelled(value: Any) -> str:
    """Return JSON text, in which 1, 1.0 and true are three things."""
    return json.dumps(value, sort_keys=True)


# -- schemas -----------------------------------------------------------------------------------------------------


def reader(platform: str, name: str) -> Callable[[Any], Any]:
    """Return what reads a value of one schema: what the package has under the schema's name."""
    home = f"towpath_wire.{platform}.models"
    module = import_module(f"{home}.{module_name(class_name(name))}")
    shape = getattr(module, f"{module_name(class_name(name))}_shape", None)
    if shape is not None:
        return lambda value: decode(value, shape)
    return by_type(getattr(module, class_name(name)))


def by_type(kind: Any) -> Callable[[Any], Any]:
    """Return what reads a value of an emitted type."""
    if isinstance(kind, type) and issubclass(kind, Model):
        return kind.from_dict
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    inner = get_args(kind)
    if get_origin(kind) is list:
        item = by_type(inner[0])
        return lambda value: [item(each) for each in value]
    if get_origin(kind) is dict:
        item = by_type(inner[1])
        return lambda value: {key: item(each) for key, each in value.items()}
    return lambda value: value


@pytest.mark.parametrize(("platform", "name"), SCHEMAS)
def test_values_of_a_schema_come_back_as_they_were(platform: str, name: str) -> None:
    read = reader(platform, name)

    @bounded
    @given(open_values(platform).of({"$ref": f"#/components/schemas/{name}"}))
    def comes_back(value: Any) -> None:
        assert spelled(to_json_value(read(value), read_only=True)) == spelled(value)

    comes_back()


@pytest.mark.parametrize(("platform", "name"), SCHEMAS)
def test_closed_values_are_what_the_schema_allows(platform: str, name: str) -> None:
    """Holds the generator itself: it would prove nothing if it made something else than the spec says."""
    reference = {"$ref": f"#/components/schemas/{name}"}
    validator = jsonschema_rs.Draft202012Validator(
        {**reference, "components": document(platform)["components"]}
    )

    @settings(bounded, max_examples=5)
    @given(closed_values(platform).of(reference))
    def fits(value: Any) -> None:
        validator.validate(value)

    fits()


UNKNOWN: dict[str, tuple[str, Callable[[Any], bool]]] = {
    "a field": ("Dataset", lambda value: not value.keys() <= set(_properties("Dataset"))),
    "a field of a closed object": ("CreateFromQueryString", lambda value: len(value) > 4),
    "a value of an enumeration": (
        "DatasetPermission",
        lambda value: value not in _listed("DatasetPermission"),
    ),
    "a tag of a union": ("Harvester", lambda value: value["type"] not in _mapped("Harvester")),
    "no field that is only taken": ("UserProvisionRequest", lambda value: "identity_provider" not in value),
}


def _schema(name: str) -> Json:
    schemas: Json = {}
    for platform in PLATFORMS:
        schemas |= document(platform)["components"]["schemas"]
    found: Json = schemas[name]
    return found


def _properties(name: str) -> Json:
    properties: Json = _schema(name)["properties"]
    return properties


def _listed(name: str) -> list[str]:
    listed: list[str] = _schema(name)["enum"]
    return listed


def _mapped(name: str) -> Json:
    mapping: Json = _schema(name)["discriminator"]["mapping"]
    return mapping


@pytest.mark.parametrize("what", UNKNOWN)
def test_open_values_hold_what_the_spec_does_not_know(what: str) -> None:
    name, holds = UNKNOWN[what]
    platform = next(platform for platform, each in SCHEMAS if each == name)
    values = open_values(platform).of({"$ref": f"#/components/schemas/{name}"})
    assert holds(find(values, holds, settings=settings(bounded, max_examples=500)))


# -- answers -----------------------------------------------------------------------------------------------------


def answers() -> Iterator[tuple[str, str, str, str, Any]]:
    """Yield platform, operationId, status, media type and media type object of every successful answer."""
    for platform in PLATFORMS:
        whole = document(platform)
        for item in whole["paths"].values():
            for operation in item.values():
                if not isinstance(operation, dict) or "operationId" not in operation:
                    continue
                for status, given_ in operation["responses"].items():
                    response = resolved(whole, given_)
                    for media, content in response.get("content", {}).items():
                        if status[0] in "23":
                            yield platform, operation["operationId"], status, media, (response, content)


def resolved(whole: Json, place: Json) -> Json:
    while "$ref" in place:
        target: Any = whole
        for key in place["$ref"].split("/")[1:]:
            target = target[key]
        place = target
    return place


ANSWERS = list(answers())


@pytest.mark.parametrize(
    ("platform", "id_", "status", "media", "said"), ANSWERS, ids=[" ".join(each[:4]) for each in ANSWERS]
)
def test_answers_come_back_as_they_were(
    platform: str, id_: str, status: str, media: str, said: tuple[Json, Json]
) -> None:
    response, content = said
    operation = emitted_operations(platform)[id_]
    unwrap = [key for key in response.get("x-unwrap", "").split("/") if key]

    @settings(bounded, max_examples=8)  # the schemas have had their share; here it is about the way to them
    @given(open_values(platform).of(content.get("schema", {})))
    def comes_back(value: Any) -> None:
        is_json = media == "application/json" or media.endswith("+json")
        sent = json.dumps(value).encode() if is_json else str(value).encode()
        read = Reply(operation, int(status), {"content-type": media}, sent).value()
        if not is_json:
            assert (read.encode() if isinstance(read, str) else read) == sent
            return
        for key in unwrap:
            value = value[key]
        assert spelled(to_json_value(read, read_only=True)) == spelled(value)

    comes_back()
