"""What holds for every comparison: nothing has changed in what is the same, and whatever changes is seen."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from towpath.contract.diff import SpecDiff, diff
from towpath.contract.documents import Document, Unreadable, load, read_document

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[4]
SHIPPED = sorted((ROOT / "generated/towpath_wire/specs").glob("*.json"))
TORTURE = ROOT / "tests/wire/torture.yaml"
CATALOGUE = sorted((ROOT / "tests/contract/diff_catalogue").glob("*.yaml"))
WHOLE = [*SHIPPED, TORTURE]
NAMES = [path.stem for path in WHOLE]


def document(path: Path) -> Any:
    return load(path, path.name).data


def compare(old: Any, new: Any) -> SpecDiff:
    return diff(Document(old), Document(new))


def rules(old: Any, new: Any) -> list[str]:
    return [finding.rule.id for finding in compare(old, new).findings]


@pytest.mark.parametrize("path", WHOLE, ids=NAMES)
def test_a_spec_and_itself_are_the_same(path: Path) -> None:
    assert compare(document(path), document(path)).findings == ()


@pytest.mark.parametrize("path", SHIPPED, ids=[path.stem for path in SHIPPED])
def test_a_spec_in_several_files_is_the_same_as_its_bundle(path: Path) -> None:
    split = read_document(ROOT / "specs" / path.stem / "openapi.yaml")
    assert diff(split, Document(document(path))).findings == ()
    assert diff(Document(document(path)), split).findings == ()


def shuffled(value: Any, chance: random.Random, key: str = "") -> Any:
    """The same document with its keys in another order, and the lists whose order says nothing."""
    if isinstance(value, dict):
        keys = list(value)
        chance.shuffle(keys)
        return {name: shuffled(value[name], chance, name) for name in keys}
    if isinstance(value, list):
        items = [shuffled(each, chance) for each in value]
        if key in ("parameters", "required", "enum", "oneOf", "anyOf", "tags", "x-permission", "x-refusals"):
            chance.shuffle(items)
        return items
    return value


@pytest.mark.parametrize("path", WHOLE, ids=NAMES)
@pytest.mark.parametrize("seed", [1, 2])
def test_order_says_nothing(path: Path, seed: int) -> None:
    old = document(path)
    new = shuffled(old, random.Random(seed))
    assert json.dumps(new) != json.dumps(old)
    assert rules(old, new) == []


def inlined(value: Any, whole: Any, open_names: frozenset[str] = frozenset()) -> Any:
    """The same document with each component schema written where it is referred to, but for those that hold themselves."""
    if isinstance(value, list):
        return [inlined(each, whole, open_names) for each in value]
    if not isinstance(value, dict):
        return value
    if "discriminator" in value:
        return value  # its mapping leads to components
    reference = value.get("$ref")
    if isinstance(reference, str) and reference.startswith("#/components/schemas/") and len(value) == 1:
        name = reference.rpartition("/")[2]
        if name in open_names or holds(whole["components"]["schemas"][name], whole, name):
            return value
        return inlined(whole["components"]["schemas"][name], whole, open_names | {name})
    return {key: inlined(each, whole, open_names) for key, each in value.items()}


def holds(value: Any, whole: Any, name: str) -> bool:
    met: set[str] = set()
    ahead = [value]
    while ahead:
        found = set(references(ahead.pop())) - met
        met |= found
        ahead += [whole["components"]["schemas"][each] for each in found]
    return name in met


def references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        reference = value.get("$ref")
        if isinstance(reference, str) and reference.startswith("#/components/schemas/"):
            yield reference.rpartition("/")[2]
        if isinstance(value.get("discriminator"), dict):
            yield from (
                each.rpartition("/")[2] for each in value["discriminator"].get("mapping", {}).values()
            )
        for each in value.values():
            yield from references(each)
    elif isinstance(value, list):
        for each in value:
            yield from references(each)


@pytest.mark.parametrize("name", ["ouro", "torture"])
def test_a_schema_says_the_same_inline_and_as_a_component(name: str) -> None:
    old = document(WHOLE[NAMES.index(name)])
    new = {**old, "paths": inlined(old["paths"], old)}
    assert new["paths"] != old["paths"]
    assert [rule for rule in rules(old, new) if not rule.startswith("unused-")] == []
    assert [rule for rule in rules(new, old) if not rule.startswith("unused-")] == []


# -- whatever changes is seen --------------------------------------------------------------------------------------

MEANS = {
    "type", "enum", "const", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern",
    "format", "required", "default", "readOnly", "in", "style", "explode", "operationId", "description",
    "x-unwrap", "x-idempotent", "x-permission", "x-clamp", "x-slashes", "summary",
}  # fmt: skip


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where a key with a meaning stands; what is under an example or a property's own name is data."""
    if isinstance(value, list):
        for index, each in enumerate(value):
            yield from places(each, (*path, index))
    elif isinstance(value, dict):
        named = bool(path) and path[-1] in ("properties", "schemas", "mapping", "scopes", "patternProperties")
        for key, each in value.items():
            if not named and key in ("example", "examples", "x-refusals", "x-paging", "securitySchemes"):
                continue
            if not named and key in MEANS and not (key == "default" and isinstance(each, dict)):
                yield (*path, key)
            else:
                yield from places(each, (*path, key))


def without(value: Any, path: tuple[Any, ...]) -> Any:
    copied = copy.deepcopy(value)
    held = copied
    for key in path[:-1]:
        held = held[key]
    del held[path[-1]]
    return copied


def goes_without_saying(whole: Any, place: tuple[Any, ...], held: Any) -> bool:
    """Whether a key says what holds without it, or says nothing on the side that its schema is used on."""
    beside = whole
    for key in place[:-1]:
        beside = beside[key]
    match place[-1]:
        case "type":  # beside an enum, a constant or properties
            return True
        case "in" | "readOnly":  # no parameter without it; only requests know it
            return True
        case "required":
            return held is False or beside.get("in") == "path"
        case "explode" | "style" | "x-idempotent":
            return True
        case "minLength" | "minItems":
            return bool(held == 0)
    return False


@pytest.mark.parametrize("name", ["ouro", "torture"])
def test_whatever_is_left_out_is_seen(name: str) -> None:
    whole = document(WHOLE[NAMES.index(name)])
    telling = []
    for place in places(whole):
        held: Any = whole
        for key in place:
            held = held[key]
        if not goes_without_saying(whole, place, held):
            telling.append(place)
    asked = random.Random(7).sample(telling, 40)
    assert [place for place in asked if compare(whole, without(whole, place)).findings == ()] == []


# -- nothing but Unreadable is raised ------------------------------------------------------------------------------

JUNK: list[Any] = [
    None,
    True,
    False,
    0,
    -1,
    1.5,
    "",
    "x",
    "#/nowhere",
    [],
    ["x"],
    [[]],
    {},
    {"$ref": "#/nowhere"},
    {"x": 1},
]


def outcome(old: Any, new: Any) -> str:
    try:
        return compare(old, new).bump.value
    except Unreadable as error:
        return str(error)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_junk_anywhere_is_refused_in_words_or_compared(data: st.DataObject) -> None:
    pair = yaml.safe_load(data.draw(st.sampled_from(CATALOGUE)).read_text())
    broken = copy.deepcopy(pair["new"])
    place: Any = broken
    while True:
        keys = list(range(len(place))) if isinstance(place, list) else list(place)
        key = data.draw(st.sampled_from(keys))
        inner = place[key]
        if not isinstance(inner, (dict, list)) or not inner or data.draw(st.integers(0, 4)) == 0:
            place[key] = data.draw(st.sampled_from(JUNK))
            break
        place = inner
    for old, new in ((pair["old"], broken), (broken, pair["old"])):
        said = outcome(old, new)
        assert said in ("major", "minor", "patch", "none") or said.startswith("document")
        assert "\n" not in said


def test_a_long_chain_of_components_needs_no_deep_stack() -> None:
    def chain(last: str) -> Any:
        schemas: dict[str, Any] = {
            f"S{n}": {"type": "object", "properties": {"next": {"$ref": f"#/components/schemas/S{n + 1}"}}}
            for n in range(3000)
        }
        schemas["S3000"] = {"type": last}
        answer = {
            "description": "x",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/S0"}}},
        }
        paths = {"/s": {"get": {"operationId": "s", "responses": {"200": answer}}}}
        return {"openapi": "3.1.0", "paths": paths, "components": {"schemas": schemas}}

    (finding,) = compare(chain("string"), chain("integer")).findings
    assert (finding.where, finding.operations) == ("#/components/schemas/S3000", ("GET /s",))


def test_a_change_in_a_component_is_told_once_with_every_operation() -> None:
    path = ROOT / "generated/towpath_wire/specs/opendatasoft.json"
    old, new = document(path), document(path)
    name = next(iter(new["components"]["schemas"]["Dataset"]["properties"]))
    del new["components"]["schemas"]["Dataset"]["properties"][name]
    gone = [each for each in compare(old, new).findings if each.rule.id == "property-removed"]
    assert [each.where for each in gone] == [f"#/components/schemas/Dataset/properties/{name}"]
    assert len(gone[0].operations) > 3


def test_findings_stand_in_the_same_order_whatever_the_order_of_the_documents() -> None:
    old, new = document(WHOLE[1]), document(WHOLE[0])
    once = compare(old, new).as_dict()
    again = compare(shuffled(old, random.Random(3)), shuffled(new, random.Random(4))).as_dict()
    assert [each["sentence"] for each in once["findings"]] == [each["sentence"] for each in again["findings"]]
