"""A list that was written holds as many items when it is read; a list of something else may hold what it will."""

from __future__ import annotations

import pytest
from towpath.contract.fuzz.checks.verdict import Finding
from towpath.contract.fuzz.spec import Spec

from tests.unit.contract.reading_back import read_back

CREW = "/ships/{id}/crew"
NAMES = {"schema": {"type": "object", "properties": {"names": {"type": "array"}}}}
WRITE = {
    "requestBody": {"content": {"application/json": NAMES}},
    "responses": {
        "200": {"links": {"crew": {"operationId": "crew", "parameters": {"id": "$response.body#/id"}}}}
    },
}
READ = {"operationId": "crew", "responses": {"200": {"description": "Names"}}}
SPEC = Spec(
    {
        "components": {},
        "paths": {"/ships": {"post": WRITE}, CREW: {"get": READ, "put": {**WRITE, "responses": {}}}},
    }
)


def written_and_read(label: str, read: list[str], monkeypatch: pytest.MonkeyPatch) -> bool | None:
    return read_back(SPEC, label, {"names": ["Jason", "Medea", "Orpheus"]}, {"id": 1}, read, monkeypatch)


def test_what_was_taken_at_the_same_path_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    assert written_and_read(f"PUT {CREW}", ["Jason", "Medea", "Orpheus"], monkeypatch) is None
    with pytest.raises(Finding, match="shows 1 items although 3 were taken"):
        written_and_read(f"PUT {CREW}", ["Jason"], monkeypatch)


def test_a_link_may_lead_to_a_list_of_something_else(monkeypatch: pytest.MonkeyPatch) -> None:
    assert written_and_read("POST /ships", ["Jason"], monkeypatch) is None
