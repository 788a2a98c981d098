"""What schemathesis is told of forms with files and of open unions."""

from __future__ import annotations

import pytest
from towpath.contract.fuzz.forms import as_files
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
