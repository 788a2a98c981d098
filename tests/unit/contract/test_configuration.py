"""The configuration comes from the spec, and switches nothing off."""

from __future__ import annotations

import copy
from typing import Any

import pytest
import schemathesis
from schemathesis.config import SchemathesisConfig
from towpath.contract.fuzz import RefusedTarget, Target, fuzz
from towpath.contract.fuzz.configuration import configuration, read
from towpath.contract.fuzz.run import bundled
from towpath.contract.fuzz.spec import Spec

from tests.contract.fuzz_notes import SPEC

KEY = "a-key-for-tests"
HERMES = "018f8b6e-0a55-7c1e-9a0e-3f5d2c7b9a10"


def configured(platform: str, document: dict[str, Any], **changes: Any) -> dict[str, Any]:
    target = Target("http://127.0.0.1:1", {"api_key": KEY}, {"hermes": HERMES})
    options: dict[str, Any] = {
        "seed": 5,
        "max_examples": 7,
        "seconds": None,
        "writes": True,
        "max_failures": None,
    }
    return configuration(platform, Spec(document), target, **{**options, **changes})


def switched_off(section: Any) -> list[Any]:
    if isinstance(section, dict):
        here = [section] if section.get("enabled") is False else []
        return here + [found for each in section.values() for found in switched_off(each)]
    return [found for each in section for found in switched_off(each)] if isinstance(section, list) else []


@pytest.mark.parametrize(("platform", "document"), [("ouro", bundled("ouro")), ("notes", SPEC)])
def test_nothing_but_the_cache_of_earlier_runs_is_switched_off(
    platform: str, document: dict[str, Any]
) -> None:
    section = configured(platform, document)

    assert switched_off(section) == [section["cache"]]
    assert not any(key.startswith("exclude") for each in section["operations"] for key in each)
    assert section["phases"]["coverage"]["generate-duplicate-query-parameters"] is True
    assert "unexpected-methods" not in section["phases"]["coverage"]
    SchemathesisConfig.from_dict(section)


@pytest.mark.parametrize("platform", ["ouro", "opendatasoft"])
def test_what_is_looked_up_once_is_what_schemathesis_would_merge_each_time(platform: str) -> None:
    document = bundled(platform)
    settings = configured(platform, document)
    plain: Any = SchemathesisConfig.from_dict(settings)
    schema: Any = schemathesis.openapi.from_dict(document)
    quick = read(settings).projects.default
    operations = [each.ok() for each in schema.get_all_operations()]
    for operation in (None, *operations[::7]):
        for phase in ("examples", "coverage", "fuzzing", "stateful", "fuzzing"):
            for name in ("generation_for", "checks_config_for"):
                merged = getattr(plain.projects.default, name)(operation=operation, phase=phase)
                assert repr(getattr(quick, name)(operation=operation, phase=phase)) == repr(merged)
        merged = plain.projects.default.phases_for(operation=operation)
        assert repr(quick.phases_for(operation=operation)) == repr(merged)
        assert quick.phases_for(operation=operation) is quick.phases_for(operation=operation)


def test_a_declared_refusal_widens_what_its_operation_alone_may_answer() -> None:
    sections = {each["include-name"]: each for each in configured("notes", SPEC)["operations"]}

    assert sections.keys() == {"GET /notes/{id}", "PUT /notes/{id}", "DELETE /notes/{id}", "POST /notes"}
    assert "400" in sections["POST /notes"]["checks"]["positive_data_acceptance"]["expected-statuses"]
    assert "checks" not in sections["GET /notes/{id}"]


def test_what_deletes_is_tried_with_its_own_examples_before_anything_else() -> None:
    sections = {each["include-name"]: each for each in configured("notes", SPEC)["operations"]}

    examples = sections["DELETE /notes/{id}"]["phases"]["examples"]
    assert examples == {"extra-data-sources": {"responses": False}}
    assert all("phases" not in each for name, each in sections.items() if not name.startswith("DELETE"))


def test_ouro_exchanges_its_key_over_the_real_operation() -> None:
    section = configured("ouro", bundled("ouro"))

    assert section["auth"]["dynamic"]["openapi"]["token"] == {
        "path": "/users/get-token",
        "method": "post",
        "payload": {"pat": KEY},
        "extract_selector": "/token",
        "retry_on": [401],
    }


def test_what_exists_is_shown_where_it_fits() -> None:
    section = configured("ouro", bundled("ouro"))

    assert section["dictionaries"]["readUser-path.username"] == {"values": ["hermes"]}
    assert section["dictionaries"]["readDatasetData-path.id"] == {"values": [HERMES]}


def test_what_exists_stands_in_bodies_too_and_the_specs_example_in_half_of_the_draws() -> None:
    spec = Spec(bundled("usmart"))
    operation = spec.by_id("viewDataset")
    assert operation is not None
    example = spec.body_example(operation)["datasetGUID"]
    world = {"that": example, "one": HERMES, "two": HERMES[:-1] + "1"}
    target = Target("http://127.0.0.1:1", {"key_id": KEY, "key_secret": KEY}, world)
    made = configuration(
        "usmart", spec, target, seed=0, max_examples=1, seconds=None, writes=True, max_failures=None
    )
    values = made["dictionaries"]["viewDataset-body.datasetGUID"]["values"]
    assert sorted(set(values)) == sorted(world.values())
    assert values.count(example) == len(world)


@pytest.mark.parametrize(
    ("scheme", "credentials", "section"),
    [
        ({"type": "apiKey", "in": "query", "name": "k"}, {"api_key": "x"}, {"api_key": "x"}),
        ({"type": "apiKey", "in": "query", "name": "k"}, {"api_key": "y", "door": "x"}, {"api_key": "x"}),
        ({"type": "apiKey", "in": "header", "x-prefix": "Key"}, {"api_key": "x"}, {"api_key": "Key x"}),
        ({"type": "http", "scheme": "bearer"}, {"token": "x"}, {"bearer": "x"}),
        ({"type": "http", "scheme": "bearer"}, {"token": "y", "door": "x"}, {"bearer": "x"}),
        (
            {"type": "http", "scheme": "basic"},
            {"username": "u", "password": "p"},
            {"username": "u", "password": "p"},
        ),
    ],
)
def test_other_credentials_go_where_the_spec_says(
    scheme: dict[str, str], credentials: dict[str, str], section: dict[str, str]
) -> None:
    document = copy.deepcopy(SPEC)
    document["components"]["securitySchemes"] = {"door": scheme}
    target = Target("http://127.0.0.1:1", credentials)
    made = configuration(
        "other", Spec(document), target, seed=0, max_examples=1, seconds=None, writes=True, max_failures=None
    )

    assert made["auth"] == {"openapi": {"door": section}}


def test_a_key_is_exchanged_where_the_exchange_itself_is_not_to_be_called() -> None:
    whole = Spec(bundled("ouro"))
    target = Target("http://127.0.0.1:1", {"api_key": KEY})
    for part in (whole.only_tags(["datasets"]), whole.only_reading()):
        assert "POST /users/get-token" not in part.operations
        made = configuration(
            "ouro",
            part,
            target,
            seed=0,
            max_examples=1,
            seconds=None,
            writes=True,
            max_failures=None,
            whole=whole,
        )
        assert made["auth"]["dynamic"]["openapi"]["token"]["path"] == "/users/get-token"


def test_an_exchange_without_a_key_is_refused_before_anything_is_sent() -> None:
    with pytest.raises(RefusedTarget, match="no api_key"):
        configuration(
            "ouro",
            Spec(bundled("ouro")),
            Target("http://127.0.0.1:1"),
            seed=0,
            max_examples=1,
            seconds=None,
            writes=True,
            max_failures=None,
        )


def test_a_key_is_never_read_as_the_name_of_an_environment_variable() -> None:
    document = copy.deepcopy(SPEC)
    with pytest.raises(RefusedTarget):
        configuration(
            "notes",
            Spec(document),
            Target("http://127.0.0.1:1", {"api_key": "${HOME}"}),
            seed=0,
            max_examples=1,
            seconds=None,
            writes=True,
            max_failures=None,
        )


def test_without_writes_only_reading_operations_and_links_to_them_are_left() -> None:
    spec = Spec(SPEC).only_reading()

    assert set(spec.operations) == {"GET /notes", "GET /notes/{id}"}
    assert "replaceNote" not in str(spec.document)
    assert configured("notes", SPEC, writes=False)["phases"]["coverage"]["unexpected-methods"] == []
    assert len(Spec(SPEC).operations) == 5


def test_with_tags_their_paths_and_links_between_them_are_left() -> None:
    document = copy.deepcopy(SPEC)
    for path, item in document["paths"].items():
        for method in ("get", "post", "put", "delete"):
            if method in item:
                item[method]["tags"] = ["one"] if "{id}" in path else ["many"]
    spec = Spec(document)

    assert spec.tags == {"one", "many"}
    part = spec.only_tags(["many"])
    assert part.operations
    assert all("{id}" not in label for label in part.operations)
    assert "replaceNote" not in str(part.document)
    assert len(spec.operations) == 5


def test_a_tag_that_is_not_there_is_refused() -> None:
    with pytest.raises(RefusedTarget, match="there is no tag 'nowhere'; there is"):
        fuzz("opendatasoft", Target("http://127.0.0.1:1"), tags=["nowhere"])


def test_a_target_shows_no_credential() -> None:
    assert KEY not in repr(Target("http://127.0.0.1:1", {"api_key": KEY}))
