"""Emitting: the same every time, marked on every file, and nothing lost without a word."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from scripts.codegen.findings import CannotEmit

from .conftest import ROOT, Wire, document, emitted

if TYPE_CHECKING:
    from pathlib import Path

_EMIT = """
import sys
from pathlib import Path
from tests.wire.conftest import document, emitted
emitted(document(), Path(sys.argv[1]))
"""


def _files(root: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def _spec(paths: dict[str, Any] | None = None, **schemas: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": paths or {},
        "components": {"schemas": schemas},
    }


@pytest.mark.parametrize("seed", ["1", "4711"])
def test_the_tree_is_the_same_under_any_hash_seed(tree: Path, tmp_path: Path, seed: str) -> None:
    subprocess.run(
        [sys.executable, "-c", _EMIT, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed},
        check=True,
    )
    assert _files(tmp_path) == _files(tree)


def test_every_file_says_what_made_it_and_how_to_remake_it(tree: Path) -> None:
    files = _files(tree)
    assert len(files) > 60
    for name, content in files.items():
        if name.endswith(".py"):
            first, rest = content.decode().split("\n", 1)
            assert first.startswith("# Generated from ")
            assert "`make regenerate`" in first
            assert "Do not edit" in first
            ast.parse(rest)
    torture = files["towpath_wire/torture/models/thing.py"].decode()
    assert torture.startswith("# Generated from specs/torture by")


def test_nothing_of_the_stock_client_is_left(tree: Path) -> None:
    names = set(_files(tree))
    assert not {
        name
        for name in names
        if name.endswith(("client.py", "types.py", "errors.py")) and "_seam" not in name
    }
    assert not {name for name in names if "/api/" in name}
    assert not [
        name for name, content in _files(tree).items() if b'"+++"' in content or b"boundary=" in content
    ]


def test_each_schema_and_operation_is_there_under_its_own_name(wire: Wire) -> None:
    spec = document()
    models = {name.lower() for name in wire.models.__all__}
    renamed = {
        "any": "anymodel",
        "exception": "exceptionmodel",
        "unset": "unsetmodel",
        "snake_name": "snakename",
    }
    schemas = {renamed.get(name.lower(), name.lower()) for name in spec["components"]["schemas"]}
    assert schemas <= models
    operations = {
        constant.id
        for group in ("things", "things_parts", "rows", "blobs")
        for constant in vars(wire.operations(group)).values()
        if type(constant).__name__ == "Operation"
    }
    wanted = {
        operation["operationId"]
        for item in spec["paths"].values()
        for method, operation in item.items()
        if method != "parameters"
    }
    assert operations == wanted


def test_a_docstring_tells_what_help_should(wire: Wire) -> None:
    things = import_module("towpath_wire.torture.resources.things")

    said = things.Things.list.__doc__
    assert said == things.AsyncThings.list.__doc__
    assert said.startswith("List things, in every style that a parameter may have.\n")
    for line in (
        "    limit: How many. 1 to 100, default 20.",
        "Returns:",
        "    ApiError (499): The client went away.",
        "Spec: specs/torture/openapi.yaml.",
    ):
        assert line in said
    assert wire.models.Awkward.__doc__.startswith(
        'Names that shadow, and a docstring that ends in a quote and holds """three""" and a \\ backslash: "quoted"'
    )


def test_operations_carry_what_senders_need(wire: Wire) -> None:
    parts = wire.operations("things_parts")
    assert parts.READ_PART.security == (("key",),)
    assert parts.DELETE_PART.security == ()
    assert parts.DELETE_PART.idempotent
    assert not wire.operations("things").CREATE_THING.idempotent
    assert wire.operations("things").LIST_THINGS.problems == (499,)
    assert parts.READ_PART.answers[0].unwrap == ("data", "part")


_GET = {"operationId": "get", "responses": {"200": {"description": "ok"}}}


@pytest.mark.parametrize(
    ("spec", "named"),
    [
        (
            _spec(A={"type": "object", "properties": {"b": {"$ref": "#/components/schemas/Gone"}}}),
            "schemas/Gone",
        ),
        (_spec(A={"allOf": [{"$ref": "#/components/schemas/A"}, {"properties": {}}]}), "A contains itself"),
        (
            _spec(Foo={"enum": ["a", "b"]}, foo={"enum": ["c", "d"]}),
            "schemas Foo and foo would both be class Foo",
        ),
        (
            _spec(
                A={"type": "object", "x-open": True, "properties": {"a": {}}},
                OpenA={"type": "object", "properties": {"b": {}}},
            ),
            "schema A is x-open, and OpenA is another schema",
        ),
        (_spec({"/a/{b}": {"get": _GET}}), "get: /a/{b} names ['b']"),
        (
            _spec(
                {
                    "/a": {
                        "get": {**_GET, "x-verb": "go", "tags": ["t"]},
                        "put": {**_GET, "operationId": "go", "tags": ["t"]},
                    }
                }
            ),
            "t.go",
        ),
        (
            _spec({"/a": {"get": _GET, "put": _GET}}),
            "GET /a would both be called get",
        ),
    ],
)
def test_what_cannot_be_emitted_is_refused_by_name(tmp_path: Path, spec: dict[str, Any], named: str) -> None:
    with pytest.raises(CannotEmit) as raised:
        emitted(spec, tmp_path)
    assert named in str(raised.value)


def test_a_spec_without_operations_or_schemas_is_emitted(tmp_path: Path) -> None:
    emitted(_spec(), tmp_path, "empty")
    assert (tmp_path / "towpath_wire" / "empty" / "api.py").exists()
