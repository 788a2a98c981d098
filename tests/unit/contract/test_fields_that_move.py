"""What may read otherwise than it was written: what the spec says moves by itself, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest
from towpath.contract.fuzz.checks.verdict import Finding
from towpath.contract.fuzz.spec import Spec

from tests.unit.contract.reading_back import read_back

SHIP = {
    "type": "object",
    "properties": {
        "id": {"type": "integer"},
        "country": {"type": "string"},
        "status": {"$ref": "#/components/schemas/State"},
        "place": {"$ref": "#/components/schemas/State", "x-moves": True},
    },
}
ANSWER = {
    "description": "A ship",
    "x-unwrap": "/data",
    "content": {"application/json": {"schema": {"properties": {"data": {"allOf": [SHIP]}}}}},
}
SPEC = Spec(
    {
        "components": {"schemas": {"State": {"type": "string"}}},
        "paths": {
            "/ships/{id}": {"get": {"responses": {"200": ANSWER}}, "put": {"responses": {"200": ANSWER}}}
        },
    }
)
WRITTEN = {"id": 1, "country": "NL", "status": "moored", "place": "quay"}


def written_and_read(read: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> bool | None:
    return read_back(SPEC, "PUT /ships/{id}", None, {"data": WRITTEN}, {"data": read}, monkeypatch)


def test_a_field_that_moves_by_itself_may_read_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    assert written_and_read({**WRITTEN, "place": "roadstead"}, monkeypatch) is None


@pytest.mark.parametrize("name", ["country", "status"])
def test_any_other_field_reads_as_it_was_written(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Finding, match=f"shows {name} = 'lost' instead of"):
        written_and_read({**WRITTEN, name: "lost"}, monkeypatch)
