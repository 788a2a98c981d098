"""What a platform answers, read into models and sent back: whole, but for what the platform alone may set.

The answers are the examples of the specs, with fields that nobody knows strewn in. What has to come out is worked out
here from the spec itself, without a line of the generator or the seam.
"""

from __future__ import annotations

import copy
import json
import pkgutil
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema_rs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from towpath_wire._seam import JsonBody, Operation, Reply
from towpath_wire._seam.encode import to_json_value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SPECS = Path(__file__).parents[2] / "generated" / "towpath_wire" / "specs"
PLATFORMS = sorted(path.stem for path in SPECS.glob("*.json"))
JSON = "application/json"

Strewn = dict[str, Any]


class Spec:
    """A bundled spec, with references followed."""

    def __init__(self, platform: str) -> None:
        self.document: dict[str, Any] = json.loads((SPECS / f"{platform}.json").read_bytes())

    def at(self, node: Any) -> Any:
        while isinstance(node, dict) and "$ref" in node:
            found: Any = self.document
            for key in node["$ref"].removeprefix("#/").split("/"):
                found = found[key.replace("~1", "/").replace("~0", "~")]
            node = {**found, **{key: value for key, value in node.items() if key != "$ref"}}
        return node

    def parts(self, schema: Any, value: Any) -> Iterator[dict[str, Any]]:
        """Yield the schemas that together say what `value` is: those of `allOf`, and the variant that it is."""
        schema = self.at(schema)
        yield schema
        for part in schema.get("allOf", ()):
            yield from self.parts(part, value)
        variants = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
        fitting = [variant for variant in variants if self._fits(variant, value)]
        if fitting:
            yield from self.parts(fitting[0], value)

    def _fits(self, schema: Any, value: Any) -> bool:
        whole = {"allOf": [schema], "components": self.document["components"]}
        return jsonschema_rs.Draft202012Validator(whole).is_valid(value)

    def sent_back(self, schema: Any, value: Any, strew: Callable[[], Strewn]) -> tuple[Any, Any]:
        """Return `value` with unknown fields strewn in, and what of that is to be sent back."""
        if isinstance(value, list):
            parts = list(self.parts(schema, value))
            items: Any = next((part["items"] for part in parts if "items" in part), {})
            pairs = [self.sent_back(items, item, strew) for item in value]
            return [came for came, _ in pairs], [back for _, back in pairs]
        if not isinstance(value, dict):
            return value, value
        parts = list(self.parts(schema, value))
        known = {name: each for part in parts for name, each in part.get("properties", {}).items()}
        extras = next(
            (part["additionalProperties"] for part in parts if "additionalProperties" in part), True
        )
        came, back = {}, {}
        for name, item in value.items():
            inner = known.get(name, extras if isinstance(extras, dict) else {})
            came[name], kept = self.sent_back(inner, item, strew)
            if not self._read_only(inner):
                back[name] = kept
        unknown = strew() if known and extras in (True, {}) else {}
        return {**came, **unknown}, {**back, **unknown}

    def _read_only(self, schema: Any) -> bool:
        return self.at(schema).get("readOnly") is True


@cache
def spec(platform: str) -> Spec:
    return Spec(platform)


@cache
def constants(platform: str) -> dict[str, Operation[Any]]:
    """Return the generated operations by their identifiers."""
    package = import_module(f"towpath_wire.{platform}.operations")
    modules = [
        import_module(f"{package.__name__}.{each.name}") for each in pkgutil.iter_modules(package.__path__)
    ]
    found = [value for module in modules for value in vars(module).values() if isinstance(value, Operation)]
    return {operation.id: operation for operation in found}


def answers() -> Iterator[Any]:
    """Yield each example of an answer in JSON: operation, status, schema, body."""
    for platform in PLATFORMS:
        known = spec(platform)
        for item in known.document["paths"].values():
            for method, raw in item.items():
                if method not in ("get", "post", "put", "patch", "delete"):
                    continue
                for status, response in raw["responses"].items():
                    content = known.at(response).get("content", {}).get(JSON)
                    if status[0] != "2" or content is None:
                        continue
                    bodies = (
                        {"": content["example"]}
                        if "example" in content
                        else {
                            name: known.at(each)["value"]
                            for name, each in content.get("examples", {}).items()
                        }
                    )
                    for name, body in bodies.items():
                        id_ = "-".join(filter(None, (raw["operationId"], status, name)))
                        yield pytest.param(platform, raw["operationId"], int(status), response, body, id=id_)


def _unwrapped(known: Spec, response: Any, body: Any) -> tuple[Any, Any, list[str]]:
    """Return schema and value of what a method returns, and the keys that lead there."""
    response = known.at(response)
    schema = response["content"][JSON]["schema"]
    keys = [key for key in response.get("x-unwrap", "").split("/") if key]
    for key in keys:
        properties = [
            part["properties"] for part in known.parts(schema, body) if key in part.get("properties", {})
        ]
        schema, body = properties[-1][key], body[key]
    return schema, body, keys


_NAMES = st.sampled_from(["novelty", "x-novelty", "neue_größe", "value_of_tomorrow"])
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=4,
)


@pytest.mark.parametrize(("platform", "operation", "status", "response", "body"), list(answers()))
@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_an_answer_goes_back_whole_but_for_what_the_platform_sets(
    platform: str,
    operation: str,
    status: int,
    response: Any,
    body: Any,
    monkeypatch: pytest.MonkeyPatch,
    data: st.DataObject,
) -> None:
    known = spec(platform)
    schema, value, keys = _unwrapped(known, response, body)
    unknown = st.dictionaries(_NAMES, _VALUES, max_size=2)
    came, back = known.sent_back(schema, value, lambda: data.draw(unknown))
    whole: Any = copy.deepcopy(body) if keys else came
    place = whole
    for key in keys[:-1]:
        place = place[key]
    if keys:
        place[keys[-1]] = came
    content = json.dumps(whole).encode()
    for strict, long in ((False, 1 << 16), (False, 0), (True, 0)):
        monkeypatch.setattr("towpath_wire._seam.calls.LONG", long)
        reply = Reply(constants(platform)[operation], status, {"content-type": JSON}, content, strict=strict)
        assert to_json_value(reply.value(), read_only=True) == came
        assert json.loads(JsonBody(reply.value()).encode()) == back


def objects() -> Iterator[Any]:
    """Yield each schema of an object by platform and name, with its own properties."""
    for platform in PLATFORMS:
        known = spec(platform)
        for name, schema in known.document["components"]["schemas"].items():
            parts = [] if "oneOf" in schema or "anyOf" in schema else list(known.parts(schema, {}))
            properties = {key: each for part in parts for key, each in part.get("properties", {}).items()}
            if properties:
                yield pytest.param(platform, name, properties, id=f"{platform}-{name}")


@pytest.mark.parametrize(("platform", "name", "properties"), list(objects()))
def test_a_model_knows_what_the_platform_alone_sets(
    platform: str, name: str, properties: dict[str, Any]
) -> None:
    known = spec(platform)
    fields = {
        field.name: field
        for field in getattr(import_module(f"towpath_wire.{platform}.models"), name).__wire__
    }
    for mark, flag in (("readOnly", "read_only"), ("writeOnly", "write_only")):
        said = {key for key, each in properties.items() if known.at(each).get(mark) is True}
        assert {key for key, field in fields.items() if getattr(field, flag)} == said


def test_the_specs_have_read_only_fields_to_test_this_with() -> None:
    marked = [
        f"{name}.{key}"
        for platform, name, properties in (each.values for each in objects())
        for key, each in properties.items()
        if spec(str(platform)).at(each).get("readOnly") is True
    ]
    assert len(marked) > 120
    assert len(list(answers())) > 150
