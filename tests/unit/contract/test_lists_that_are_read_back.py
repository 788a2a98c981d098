"""A list that was written holds as many items when it is read; a list of something else may hold what it will."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from towpath.contract.fuzz.checks.read_back import read_your_writes
from towpath.contract.fuzz.checks.verdict import Finding
from towpath.contract.fuzz.spec import Spec

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
    def answer(document: object) -> Any:
        return SimpleNamespace(status_code=200, json=lambda: document)

    security = SimpleNamespace(iter_parameters=list)
    schema = SimpleNamespace(find_operation_by_label=lambda label: SimpleNamespace(security=security))
    method, _, path = label.partition(" ")
    operation = SimpleNamespace(
        label=label, method=method.lower(), path=path, schema=schema, security=security
    )
    case: Any = SimpleNamespace(
        operation=operation,
        method=method,
        path_parameters={"id": 1},
        body={"names": ["Jason", "Medea", "Orpheus"]},
        media_type="application/json",
        id="c",
    )
    here = "towpath.contract.fuzz.checks.read_back"
    monkeypatch.setattr(f"{here}.was_accepted", lambda case, response: True)
    monkeypatch.setattr(f"{here}.call", lambda case, target, parameters: case)
    monkeypatch.setattr(f"{here}.send", lambda ctx, case, probe: answer(read))
    context: Any = None
    return read_your_writes(SPEC)(context, answer({"id": 1}), case)


def test_what_was_taken_at_the_same_path_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    assert written_and_read(f"PUT {CREW}", ["Jason", "Medea", "Orpheus"], monkeypatch) is None
    with pytest.raises(Finding, match="shows 1 items although 3 were taken"):
        written_and_read(f"PUT {CREW}", ["Jason"], monkeypatch)


def test_a_link_may_lead_to_a_list_of_something_else(monkeypatch: pytest.MonkeyPatch) -> None:
    assert written_and_read("POST /ships", ["Jason"], monkeypatch) is None
