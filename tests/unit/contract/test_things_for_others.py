"""Which things the fuzz compares two accounts by: those that their owner has not opened to others."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from towpath.contract.fuzz.checks.authorization import object_level_authorization
from towpath.contract.fuzz.spec import Spec

SEEN_BY: dict[str, Any] = {"enum": ["crew", "port", "all"], "x-private": ["crew"]}
LOG = {"properties": {"id": {"type": "string"}, "seen_by": {"$ref": "#/components/schemas/SeenBy"}}}
ANSWER: dict[str, Any] = {
    "200": {
        "content": {"application/json": {"schema": {"properties": {"logs": {"items": {"oneOf": [LOG]}}}}}}
    }
}
SPEC = Spec(
    {
        "components": {"schemas": {"SeenBy": SEEN_BY}},
        "paths": {"/logs": {"get": {"responses": ANSWER}}},
    }
)


def compared(*logs: dict[str, Any]) -> bool:
    asked: list[Any] = []
    case: Any = SimpleNamespace(operation=SimpleNamespace(label="GET /logs"))
    response: Any = SimpleNamespace(status_code=200, json=lambda: {"logs": list(logs)})
    context: Any = None
    object_level_authorization(SPEC, lambda *given: asked.append(given))(context, response, case)
    return asked == [(context, response, case)]


@pytest.mark.parametrize("log", [{"id": "1", "seen_by": "crew"}, {"id": "1"}, {"id": "1", "seen_by": None}])
def test_what_is_its_owners_alone_is_compared(log: dict[str, Any]) -> None:
    assert compared(log)


@pytest.mark.parametrize("seen_by", ["port", "all", "whoever comes later"])
def test_what_others_may_see_is_not(seen_by: str) -> None:
    assert not compared({"id": "1", "seen_by": "crew"}, {"id": "2", "seen_by": seen_by})
