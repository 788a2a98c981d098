"""What public documents hold beside the plain is adopted whole: every key of it is found again in what was made."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.adoption import NotOpenApi, adopt, read
from scripts.codegen.bundle import bundle
from scripts.codegen.findings import SpecError
from scripts.platform import add_platform, main, remove_platform
from scripts.regenerate import Refused

from .test_platform import FOREIGN, checkout, files

ODD = Path(__file__).parent / "odd" / "odd.yaml"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout with the odd document as its one platform; the census has found everything, or there is none."""
    root = checkout(tmp_path_factory.mktemp("odd"))
    add_platform("odd", ODD, root)
    return root


@pytest.fixture(scope="module")
def document(root: Path) -> dict[str, Any]:
    return bundle(root / "specs", "odd").document


def test_it_can_be_imported_and_called(root: Path) -> None:
    program = """
from towpath_wire.odd import models
from towpath_wire.odd.operations import async_, default, gifts
from towpath_wire.odd.resources.gifts import Gifts
call = async_.list_calls("p", path_query="q", start_time="a", start_time_lt="b", start_time_gt="c")
print(call.path, call.query)
print(default.list_calls_2(body=models.Call(state="on", failed=models.Field403(code=1))).body.encode().decode())
print(gifts.gifts_send_one().path, Gifts.send_one.__name__, Gifts.raw_.__name__)
print(models.Spoken(code=1, words="a").to_dict(), models.Inner(size=1).to_dict())
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=root / "generated", capture_output=True, text=True, check=False
    )
    assert done.stdout.splitlines() == [
        "/calls/p [('path', 'q'), ('StartTime', 'a'), ('StartTime<', 'b'), ('StartTime>', 'c')]",
        '{"state":"on","failed":{"code":1}}',
        "/gifts send_one raw_",
        "{'code': 1, 'words': 'a'} {'size': 1}",
    ], done.stderr


def test_files_beside_it_are_taken_in(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    assert document["info"]["description"] == "Written out where it is referred to."
    assert schemas["Thing"]["properties"] == {
        "inner": {"$ref": "#/components/schemas/Inner"},
        "call": {"$ref": "#/components/schemas/Call"},
        "self": {"$ref": "#/components/schemas/Thing"},
    }
    assert document["paths"]["/far"]["delete"]["responses"]["200"] == {"$ref": "#/components/responses/gone"}


def test_what_two_places_share_becomes_a_component(document: dict[str, Any]) -> None:
    shared = document["paths"]["/others"]["put"]["requestBody"]["content"]["application/json"]["schema"]
    answer = document["paths"]["/calls/{path}"]["get"]["responses"]["200"]["content"]["application/json"][
        "schema"
    ]
    assert shared == answer == {"$ref": "#/components/schemas/CallsByPathGet200"}


def test_null_is_said_where_a_nullable_component_is_referred_to(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    properties = schemas["Call"]["properties"]
    for name in ("state", "kind", "spoken"):
        assert properties[name]["anyOf"][1] == {"type": "null"}
    assert schemas["State"] == {"type": "string", "enum": ["on", "off"]}
    assert schemas["Kind"] == {"enum": ["long", "short"]}
    assert schemas["Spoken"]["description"] == "What was said"


def test_names_that_python_would_not_tell_apart_get_a_number(document: dict[str, Any]) -> None:
    names = [
        item[method]["operationId"]
        for item in document["paths"].values()
        for method in item
        if method != "parameters"
    ]
    assert names == [
        "listCalls",
        "putCalls",
        "listCalls2",
        "putOthers",
        "raw",
        "gifts/send-one",
        "list-calls3",
    ]
    assert {"CallRequest", "call_request2"} <= document["components"]["schemas"].keys()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("- a\n", "is no OpenAPI document; it holds no mapping"),
        ("title: a\n", "is no OpenAPI 3 document"),
        ("swagger: '2.0'\n", "is Swagger 2.0"),
    ],
)
def test_what_is_no_openapi_is_refused(content: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(content)
    with pytest.raises(NotOpenApi, match=message):
        read(tmp_path / "a.yaml")


@pytest.mark.parametrize(
    ("ref", "message"),
    [
        ("https://example.org/a.yaml#/A", "leads elsewhere; save that file beside the document"),
        ("../a.yaml#/A", "leads out of the document's folder; move that file into it"),
        ("none.yaml#/A", "leads nowhere; there is no "),
        ("b.yaml#/None", "leads nowhere; correct the reference"),
        ("b.yaml#/Self/x-inside", "leads in a circle; break it"),
    ],
)
def test_a_file_that_cannot_be_taken_in_is_one_line_with_its_place(
    ref: str, message: str, tmp_path: Path
) -> None:
    operation = f"{{$ref: '{ref}'}}" if "inside" in ref else f"{{responses: {{'200': {{$ref: '{ref}'}}}}}}"
    (tmp_path / "a.yaml").write_text(f"openapi: 3.1.0\npaths:\n  /a:\n    get: {operation}\n")
    (tmp_path / "b.yaml").write_text("Self:\n  x-inside: {$ref: 'b.yaml#/Self/x-inside'}\n")
    with pytest.raises(SpecError, match=message) as refused:
        read(tmp_path / "a.yaml")
    (finding,) = refused.value.findings
    assert finding.place.startswith(str(tmp_path))


def test_older_words_of_a_3_1_document_are_said_as_it_means_them() -> None:
    node: dict[str, Any] = {
        "type": "object",
        "$recursiveAnchor": True,
        "required": ["size", "size"],
        "properties": {
            "size": {"type": "number", "minimum": 0, "exclusiveMinimum": True},
            "name": {"type": "string", "pattern": "{[a-z]"},
        },
        "additionalProperties": {"$recursiveRef": "#"},
    }
    schema = adopt({"openapi": "3.1.0", "paths": {}, "components": {"schemas": {"Node": node}}})[
        "components"
    ]["schemas"]
    assert schema["Node"] == {
        "type": "object",
        "required": ["size"],
        "properties": {
            "size": {"type": "number", "exclusiveMinimum": 0},
            "name": {"type": "string", "x-pattern": "{[a-z]"},
        },
        "additionalProperties": {"$ref": "#/components/schemas/Node"},
    }


@pytest.mark.parametrize(
    ("spec", "message"),
    [
        (
            "https://example.org/a.yaml",
            "https://example.org/a.yaml is an address, not a file; download it first",
        ),
        (".", ". is a folder; give the path of an OpenAPI document"),
    ],
)
def test_what_is_no_file_is_one_clear_line(
    spec: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--name", "x", "--spec", spec, "--root", str(checkout(tmp_path))]) == 2
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 1
    assert said[0].startswith(message)


def test_a_refusal_says_where_its_lines_can_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "ours").mkdir()
    root = checkout(tmp_path / "ours")
    (tmp_path / "a.yaml").write_text(FOREIGN.read_text().replace("minimum: 0", "minimum: low"))
    assert main(["--name", "lights", "--spec", str(tmp_path / "a.yaml"), "--root", str(root)]) == 1
    said = capsys.readouterr().err
    line = int(said.partition("specs/lights/openapi.yaml:")[2].partition(":")[0])
    assert "the lines are those of .scratch/platform/lights/openapi.yaml" in said
    kept = (root / ".scratch/platform/lights/openapi.yaml").read_text().splitlines()
    assert "low" in kept[line - 1]
    assert files(root) == ["specs/x-keys.schema.json"]


def test_an_adopted_platform_can_be_removed_again_and_no_other(tmp_path: Path) -> None:
    root = checkout(tmp_path)
    add_platform("lights", FOREIGN, root)
    before = files(root)
    add_platform("odd", ODD, root)
    remove_platform("odd", root)
    assert files(root) == before
    with pytest.raises(Refused, match="there is no platform odd; specs/ has lights"):
        remove_platform("odd", root)
    spec = root / "specs/lights/openapi.yaml"
    spec.write_text(spec.read_text().replace("x-foreign: true\n", ""))
    with pytest.raises(Refused, match="specs/lights was written here, not adopted"):
        remove_platform("lights", root)
