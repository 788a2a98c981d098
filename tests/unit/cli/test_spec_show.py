"""`towpath spec show` and `towpath spec coverage`, for people and programs."""

from __future__ import annotations

import json
from functools import reduce
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from towpath.cli._main import run
from towpath.cli.platforms import platforms
from towpath.cli.specs import document_named
from towpath.contract.documents import Document, read_document
from towpath.contract.evidence import beliefs, counts
from towpath.contract.reference import entries, kind


def document(**more: Any) -> Document:
    return Document({"openapi": "3.1.0", "info": {"title": "Ships", "version": "1"}, **more})


@pytest.mark.parametrize("platform", platforms())
def test_every_call_that_is_shown_is_a_method_of_the_client(platform: str) -> None:
    api = import_module(f"towpath_wire.{platform}.api").Api(sender=None)
    shown = entries(document_named(platform))
    assert all(callable(reduce(getattr, each.call.split("."), api)) for each in shown)
    assert len({each.call for each in shown}) == len(shown) > 5


def test_words_choose_operations_and_the_list_says_how_to_see_one(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["spec", "show", "opendatasoft", "Harvester", "SCHEDULES"]) == 0
    lines = capsys.readouterr().out.splitlines()
    calls = [line.split()[0] for line in lines[1:] if line.startswith("harvesters.")]
    assert calls == [
        f"harvesters.schedules.{verb}" for verb in ("list", "create", "read", "update", "delete")
    ]
    assert lines[-1] == "5 operations. One in full: towpath spec show opendatasoft harvesters.schedules.list"


def test_one_operation_is_told_with_all_it_takes_answers_and_refuses(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["spec", "show", "ouro", "datasets.load_rows"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    for part in (
        "datasets.load_rows POST /datasets/{id}/data",
        "Observed: ouro-py 2.20.",
        "id path required string (uuid)",
        "Body: LoadRows (application/json)",
        "rows required [Row]",
        "413 ErrorEnvelope",
        "400 row_refused",
    ):
        assert part in said


def test_an_exact_name_is_one_operation_even_where_others_contain_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["spec", "show", "opendatasoft", "datasets.publish", "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["call"], found["method"], found["path"]) == (
        "datasets.publish",
        "POST",
        "/datasets/{dataset_uid}/publish/",
    )
    assert run(["spec", "show", "opendatasoft", "datasets", "publish", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) > 1


def test_what_matches_nothing_and_what_is_no_spec_is_said_in_a_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run(["spec", "show", "usmart", "submarine"]) == 1
    assert "no operation of usmart has submarine in" in capsys.readouterr().out
    assert run(["spec", "show", "uboat"]) == 2
    assert capsys.readouterr().err.startswith("towpath: there is no file uboat, and no such platform")
    (tmp_path / "other.yaml").write_text("swagger: '2.0'\n")
    assert run(["spec", "coverage", str(tmp_path / "other.yaml")]) == 2
    assert "Swagger 2" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ({"type": "string", "format": "date-time"}, "string (date-time)"),
        ({"type": ["integer", "null"]}, "integer or null"),
        ({"type": "array", "items": {"$ref": "#/components/schemas/Ship"}}, "[Ship]"),
        ({"oneOf": [{"$ref": "#/components/schemas/Ship"}, {"type": "null"}]}, "Ship or null"),
        ({"enum": ["barge", "tug", None]}, "barge | tug | null"),
        ({}, "anything"),
        (True, "anything"),
    ],
)
def test_a_schema_is_named_in_a_few_words(schema: Any, said: str) -> None:
    held = document(paths={}, components={"schemas": {"Ship": {"type": "object"}, "This": schema}})
    assert kind(held.root.mapping("components")["schemas"].child("This")) == said


@pytest.mark.parametrize("platform", platforms())
def test_a_bundle_and_the_files_it_was_made_of_are_known_alike(platform: str) -> None:
    bundled = beliefs(document_named(platform))
    written = beliefs(read_document(Path(f"specs/{platform}/openapi.yaml")))
    for whole in (True, False):
        alike = [counts(each for each in held if each.whole is whole) for held in (bundled, written)]
        assert alike[0] == alike[1]
    assert sum(counts(each for each in bundled if each.whole).values()) == len(
        entries(document_named(platform))
    )


def test_parts_are_named_as_a_person_would_and_values_are_no_parts() -> None:
    marked = {"x-evidence": "inferred", "x-evidence-source": "nobody says"}
    held = document(
        paths={
            "/ships": {
                "get": {
                    "x-evidence": "documented",
                    "parameters": [{"name": "sort", "in": "query", **marked}],
                    "responses": {"409": {"description": "Sunk", **marked}},
                },
                "post": {"responses": {}},
            }
        },
        components={
            "schemas": {
                "Ship": {
                    "type": "object",
                    "properties": {"crew": {"type": "integer", **marked}, "default": {**marked}},
                    "example": {"x-evidence": "a value"},
                }
            },
            "headers": {"Berth": {"schema": {}, **marked}},
        },
    )
    found = beliefs(held)
    assert counts(found) == {"documented": 1, "observed": 0, "inferred": 5, "unsaid": 1}
    assert [each.subject for each in found] == [
        "GET /ships",
        "POST /ships",
        "GET /ships: sort",
        "GET /ships: responses 409",
        "Ship.crew",
        "Ship.default",
        "Berth (headers)",
    ]


def test_what_nobody_has_said_is_named_on_request(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["spec", "coverage", "usmart", "--inferred"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.split()[:2] == ["usmart", "9"] for line in lines)
    assert any(line.startswith("  GET /org/{org_guid}/dcat/public (") for line in lines)
    assert run(["spec", "coverage", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert sorted(said) == platforms()
    assert said["opendatasoft"]["operations"] == {"documented": 181, "observed": 0, "inferred": 0}
    assert {"subject", "evidence", "source", "where", "whole"} == set(said["ouro"]["beliefs"][0])
