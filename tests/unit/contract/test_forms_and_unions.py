"""What schemathesis is told of forms with files and of open unions."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from schemathesis.core.parameters import ParameterLocation
from towpath.contract.fuzz.forms import as_files, forget_the_body
from towpath.contract.fuzz.spec import Spec
from towpath.contract.fuzz.unions import without_open_discriminators

FORM = {
    "type": "object",
    "properties": {
        "file": {"type": "string", "contentMediaType": "application/octet-stream"},
        "title": {"type": "string"},
    },
}
SPEC = Spec(
    {"paths": {"/files": {"post": {"requestBody": {"content": {"multipart/form-data": {"schema": FORM}}}}}}}
)


@pytest.mark.parametrize(
    ("value", "sent"), [(True, "true"), (7, "7"), ({"a": 1}, '{"a": 1}'), ("x", "x"), ([], [])]
)
def test_what_a_file_part_holds_is_text(value: object, sent: object) -> None:
    body = {"file": value, "title": 7}
    assert as_files(SPEC, "POST /files", "multipart/form-data", body) == {"file": sent, "title": 7}


def test_what_was_done_to_a_body_that_is_good_after_all_makes_no_case_bad() -> None:
    def case(*, good: bool) -> Any:
        places = (ParameterLocation.BODY, ParameterLocation.QUERY)
        notes = SimpleNamespace(
            parameter_location=places[0],
            mutations=tuple(SimpleNamespace(parameter_location=each) for each in places),
        )
        body = SimpleNamespace(mode=SimpleNamespace(is_positive=good))
        components = {ParameterLocation.BODY: body}
        return SimpleNamespace(meta=SimpleNamespace(components=components, phase=SimpleNamespace(data=notes)))

    good, bad = (case(good=each) for each in (True, False))
    before = bad.meta.phase.data.mutations
    for each in (good, bad):
        forget_the_body(each)
    notes = good.meta.phase.data
    assert [each.parameter_location for each in notes.mutations] == [ParameterLocation.QUERY]
    assert notes.parameter_location is ParameterLocation.QUERY
    notes = bad.meta.phase.data
    assert notes.mutations is before
    assert notes.parameter_location is ParameterLocation.BODY


def test_other_bodies_stay_as_they_are() -> None:
    assert as_files(SPEC, "POST /files", "application/json", {"file": 7}) == {"file": 7}
    assert as_files(SPEC, "GET /files", "multipart/form-data", {"file": 7}) == {"file": 7}


def test_a_union_that_takes_others_loses_its_discriminator_alone() -> None:
    members = [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Other"}]
    tag = {"propertyName": "type", "mapping": {"cat": "#/components/schemas/Cat"}}
    document = {"components": {"schemas": {"Pet": {"oneOf": members, "discriminator": tag}}}}
    assert without_open_discriminators(document) == {"components": {"schemas": {"Pet": {"oneOf": members}}}}
    assert document["components"]["schemas"]["Pet"]["discriminator"] == tag


def test_a_union_that_names_every_member_keeps_it() -> None:
    members = [{"$ref": "#/components/schemas/Cat"}]
    tag = {"propertyName": "type", "mapping": {"cat": "#/components/schemas/Cat"}}
    document = {"components": {"schemas": {"Pet": {"oneOf": members, "discriminator": tag}}}}
    assert without_open_discriminators(document) == document
