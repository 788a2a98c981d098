"""What makes a thing, and what reads, changes and deletes it, is read off the spec."""

from __future__ import annotations

from typing import Any

import pytest
from towpath.contract.fuzz.families import families, missing
from towpath.contract.fuzz.run import bundled
from towpath.contract.fuzz.spec import Spec

PLATFORMS = ("dataops", "opendatasoft", "ouro", "usmart")


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def operation(
    name: str, status: str = "200", schema: str = "Ship", links: tuple[str, ...] = (), unwrap: str = ""
) -> dict[str, Any]:
    answer = {
        "content": {"application/json": {"schema": ref(schema)}},
        "links": {each: {"operationId": each, "parameters": {"id": "$response.body#/id"}} for each in links},
        "x-unwrap": unwrap,
    }
    return {"operationId": name, "responses": {status: answer}}


def spec(**paths: dict[str, Any]) -> Spec:
    """A spec with ships by identifier, and what else is given by the names of the paths' words."""
    ship = {"get": operation("read"), "put": operation("update"), "delete": operation("delete", "204")}
    others = {f"/{'/'.join(name.split('__'))}": item for name, item in paths.items()}
    schemas = {
        "Ship": {"type": "object"},
        "Envelope": {"type": "object", "properties": {"ship": ref("Ship")}},
        "Crew": {"type": "object"},
    }
    return Spec({"paths": {"/ships/{id}": ship, **others}, "components": {"schemas": schemas}})


def creates(subject: Spec) -> list[str]:
    (found,) = (each for each in families(subject) if each.path == "/ships/{id}")
    return [each.id for each in found.creates]


@pytest.mark.parametrize(
    ("paths", "found"),
    [
        ({"ships": {"post": operation("build", schema="Crew")}}, ["build"]),
        ({"build": {"post": operation("build", "201")}}, ["build"]),
        ({"build": {"post": operation("build", "200", "Envelope", unwrap="/ship")}}, ["build"]),
        ({"build": {"post": operation("build", "201", "Crew")}}, []),
        ({"ships__{id}__copy": {"post": operation("copy", "201")}}, ["copy"]),
        ({"ships__{id}__launch": {"post": operation("launch")}}, []),
        ({"ports__{port}__ships": {"post": operation("moor")}, "ports__{port}__ships__{id}": {}}, []),
    ],
    ids=[
        "above",
        "by its answer",
        "in an envelope",
        "another answer",
        "a copy",
        "an action",
        "another family's",
    ],
)
def test_what_makes_a_thing(paths: dict[str, dict[str, Any]], found: list[str]) -> None:
    assert creates(spec(**paths)) == found


def test_every_create_has_to_lead_to_every_other_verb() -> None:
    subject = spec(ships={"post": operation("build", "201", links=("read", "delete"))})
    assert [(source.id, target.id) for source, target in missing(subject)] == [("build", "update")]


def test_without_a_create_the_list_leads_to_reading_and_reading_to_the_rest() -> None:
    subject = spec(ships={"get": operation("list", schema="Crew")})
    assert [(source.id, target.id) for source, target in missing(subject)] == [
        ("list", "read"),
        ("read", "update"),
        ("read", "delete"),
    ]


@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_family_of_a_platform_is_linked(platform: str) -> None:
    subject = Spec(bundled(platform))
    assert list(families(subject))
    assert [(source.label, target.label) for source, target in missing(subject)] == []


def test_the_families_of_opendatasoft_are_those_of_its_sections() -> None:
    found = {each.path: each for each in families(Spec(bundled("opendatasoft")))}
    assert len(found) == 31
    assert [each.id for each in found["/datasets/{dataset_uid}/"].creates] == [
        "create_dataset",
        "copy_dataset",
    ]
    assert [each.path for each in found.values() if not each.creates] == [
        "/datasets/{dataset_uid}/metadata/{template_name}/",
        "/datasets/{dataset_uid}/metadata/{template_name}/{template_field_name}/",
        "/datasets/{dataset_uid}/feedbacks/{feedback_uid}/",
        "/datasets/{dataset_uid}/versions/{version_uid}/",
        "/users/{username}/",
        "/metadata/templates/{template_name}/fields/{template_field_name}/",
    ]
