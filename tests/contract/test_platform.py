"""A foreign document becomes a platform that can be imported and called, or is refused by name and leaves nothing."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.adoption import adopt
from scripts.codegen.bundle import bundle
from scripts.codegen.findings import SpecError
from scripts.codegen.load import load, loads
from scripts.platform import add_platform, main, write
from scripts.regenerate import Refused

ROOT = Path(__file__).resolve().parents[2]
FOREIGN = Path(__file__).parent / "foreign.yaml"


@pytest.fixture(scope="module")
def adopted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout with the foreign document as its one platform."""
    root = checkout(tmp_path_factory.mktemp("adopted"))
    add_platform("lights", FOREIGN, root)
    return root


def checkout(root: Path) -> Path:
    (root / "specs").mkdir()
    shutil.copy(ROOT / "specs/x-keys.schema.json", root / "specs")
    return root


def files(root: Path) -> list[str]:
    return sorted(
        str(path.relative_to(root))
        for path in root.rglob("*")
        if path.is_file() and ".scratch" not in path.parts
    )


def test_it_can_be_imported_and_called(adopted: Path) -> None:
    program = """
from towpath_wire import lights
from towpath_wire.lights.operations import default as operations
call = operations.light_a_light(lights.Light(name="Pharos"))
print(call.operation.method, call.path, call.body.encode().decode())
print(operations.put_photo(7, b"png").path)
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=adopted / "generated",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.splitlines() == ['POST /lights {"name":"Pharos"}', "/lights/7/photo"], done.stderr


def test_what_3_0_says_its_own_way_is_said_in_3_1(adopted: Path) -> None:
    document = bundle(adopted / "specs", "lights").document
    light = document["components"]["schemas"]["Light"]["properties"]
    assert document["openapi"] == "3.1.0"
    assert light["name"] == {"type": "string", "examples": ["Pharos"]}
    assert light["height"] == {"type": "number", "exclusiveMinimum": 0}
    assert light["keeper"] == {"$ref": "#/components/schemas/Keeper"}
    assert light["phase"] == {
        "anyOf": [{"allOf": [{"$ref": "#/components/schemas/Phase"}]}, {"type": "null"}]
    }
    assert light["colour"] == {"type": ["string", "null"], "enum": ["red", "white", None]}
    assert document["components"]["schemas"]["Phase"]["enum"] == ["off", "on"]


def test_inline_objects_are_named_after_their_place(adopted: Path) -> None:
    document = bundle(adopted / "specs", "lights").document
    names = {
        "Light",
        "Keeper",
        "Phase",
        "LightWhere",
        "GetLightsAnswer",
        "GetLightsAnswerPage",
        "GetLightsDefaultAnswer",
    }
    assert document["components"]["schemas"].keys() == names
    page = document["components"]["schemas"]["GetLightsAnswer"]["properties"]["page"]
    assert page == {"anyOf": [{"$ref": "#/components/schemas/GetLightsAnswerPage"}, {"type": "null"}]}


def test_statuses_stay_as_they_are_and_missing_words_are_filled_in(adopted: Path) -> None:
    lights = bundle(adopted / "specs", "lights").document["paths"]["/lights"]
    assert lights["get"]["operationId"] == "getLights"
    assert list(lights["get"]["responses"]) == ["200", "default"]
    assert list(lights["post"]["responses"]) == ["201", "4XX"]
    assert lights["post"]["responses"]["201"]["description"] == "Created"


def test_text_that_looks_like_a_number_stays_text() -> None:
    words: list[Any] = [
        "0o17",
        "1e3",
        "no",
        "on",
        "null",
        "2024-05-18",
        "12",
        "",
        " a ",
        "a: b",
        "#",
        "two\nlines\n",
        12,
        1.5,
        None,
        True,
    ]
    assert loads(write({"words": words}).encode(), "a.yaml").data == {"words": words}


def test_json_is_taken_too(tmp_path: Path) -> None:
    document = load(FOREIGN, "foreign.yaml").data
    (tmp_path / "foreign.json").write_text(json.dumps(document))
    assert adopt(load(tmp_path / "foreign.json", "foreign.json").data) == adopt(document)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("openapi: 3.0.3", "swagger: '2.0'", "is Swagger 2.0; convert it to OpenAPI 3 first"),
        ("openapi: 3.0.3", "openapi: 4.0.0", "is OpenAPI 4.0.0; convert it"),
        ("paths:\n", "paths: [\n", "foreign.yaml:"),
        (
            "#/components/schemas/Keeper",
            "#/components/schemas/Keepers",
            "#/components/schemas/Keepers leads nowhere",
        ),
        (
            "name: light-id, in: path",
            "name: id, in: path",
            "{light-id} of /lights/{light-id}/photo is no path parameter",
        ),
        ("type: number, minimum: 0", "type: numbr, minimum: 0", "specs/lights/openapi.yaml:"),
    ],
)
def test_what_cannot_be_adopted_is_refused_by_name_and_leaves_nothing(
    old: str, new: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "root").mkdir()
    root = checkout(tmp_path / "root")
    text = FOREIGN.read_text()
    assert old in text
    (tmp_path / "foreign.yaml").write_text(text.replace(old, new))
    assert main(["--name", "lights", "--spec", str(tmp_path / "foreign.yaml"), "--root", str(root)]) in (1, 2)
    assert message in capsys.readouterr().err
    assert files(root) == ["specs/x-keys.schema.json"]


@pytest.mark.parametrize("name", ["Lights", "li-ghts", "", "_x", "payloads", "../x", "1st"])
def test_a_name_that_cannot_be_a_package_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="cannot name a platform"):
        add_platform(name, FOREIGN, checkout(tmp_path))


def test_a_platform_that_is_there_is_not_overwritten(adopted: Path) -> None:
    before = files(adopted)
    with pytest.raises(Refused, match="there is a platform lights already"):
        add_platform("lights", FOREIGN, adopted)
    assert files(adopted) == before


def test_a_missing_name_or_document_is_one_clear_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["--name", "", "--spec", ""]) == 2
    assert (
        capsys.readouterr().err
        == "name the platform and its document: make platform NAME=harbour SPEC=harbour.yaml\n"
    )
    assert main(
        ["--name", "x", "--spec", str(tmp_path / "none.yaml"), "--root", str(checkout(tmp_path))]
    ) in (1, 2)
    assert "none.yaml is not there; give the path of an OpenAPI document" in capsys.readouterr().err


def test_an_object_or_null_among_the_components_is_a_class_and_what_refers_to_it_may_be_null() -> None:
    nullable = {"type": "object", "nullable": True, "properties": {"name": {"type": "string"}}}
    light = {"properties": {"keeper": {"$ref": "#/components/schemas/Keeper"}}}
    document: dict[str, Any] = {
        "openapi": "3.0.3",
        "paths": {},
        "components": {
            "schemas": {
                "Keeper": nullable,
                "Light": light,
                "Both": {"allOf": [{"$ref": "#/components/schemas/Keeper"}]},
            }
        },
    }
    for version in ("3.0.3", "3.1.0"):  # documents of 3.1 say `nullable` as well, and mean it
        schemas = adopt({**document, "openapi": version})["components"]["schemas"]
        assert schemas["Keeper"] == {"type": "object", "properties": {"name": {"type": "string"}}}
        assert schemas["Light"]["properties"]["keeper"] == {
            "anyOf": [{"$ref": "#/components/schemas/Keeper"}, {"type": "null"}]
        }
        assert schemas["Both"] == {"allOf": [{"$ref": "#/components/schemas/Keeper"}]}


def test_a_path_that_names_its_parameter_otherwise_for_another_method_is_taken(tmp_path: Path) -> None:
    def path(name: str, method: str) -> dict[str, Any]:
        parameter = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        return {method: {"parameters": [parameter], "responses": {"204": {"description": "Done"}}}}

    paths = {"/lights/{id}": path("id", "get"), "/lights/{name}": path("name", "delete")}
    info = {"title": "Lights", "version": "1"}
    (tmp_path / "lights.json").write_text(json.dumps({"openapi": "3.0.3", "info": info, "paths": paths}))
    (tmp_path / "ours").mkdir()
    root = checkout(tmp_path / "ours")
    add_platform("lights", tmp_path / "lights.json", root)
    emitted = (root / "generated/towpath_wire/lights/operations/default.py").read_text("utf-8")
    assert '"GET"' in emitted
    assert '"DELETE"' in emitted

    paths["/lights/{word}"] = path("word", "get")
    (tmp_path / "same.json").write_text(json.dumps({"openapi": "3.0.3", "info": info, "paths": paths}))
    with pytest.raises(SpecError, match=r"/lights/\{word\} is the same path as /lights/\{id\}"):
        add_platform("same", tmp_path / "same.json", root)


def test_a_key_that_begins_with_an_underscore_keeps_its_name_in_payloads(tmp_path: Path) -> None:
    links = {"type": "object", "required": ["_links"], "properties": {"_links": {"type": "string"}}}
    answer = {"description": "Links", "content": {"application/json": {"schema": links}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Links", "version": "1"},
        "paths": {"/links": {"get": {"operationId": "readLinks", "responses": {"200": answer}}}},
    }
    (tmp_path / "links.json").write_text(json.dumps(document))
    (tmp_path / "ours").mkdir()
    root = checkout(tmp_path / "ours")
    add_platform("links", tmp_path / "links.json", root)
    assert "    _links: str" in (root / "generated/towpath_wire/payloads/links.py").read_text("utf-8")
