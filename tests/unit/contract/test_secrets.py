"""A secret in an answer is found, unless the spec says that the platform gives it there."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any

import pytest
from towpath.contract.fuzz.checks.secrets import no_secrets_echoed
from towpath.contract.fuzz.checks.verdict import Finding
from towpath.contract.fuzz.spec import Spec

SECRET = "0123456789abcdef"
KEY = {
    "type": "object",
    "properties": {
        "label": {"type": "string"},
        "key": {"type": "string", "format": "password", "readOnly": True},
        "password": {"type": "string", "format": "password"},
    },
}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "paths": {
        "/keys": {
            "get": {
                "operationId": "listKeys",
                "responses": {
                    "200": {
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "object",
                                    "properties": {
                                        "results": {
                                            "type": "array",
                                            "items": {"$ref": "#/components/schemas/Key"},
                                        }
                                    },
                                }
                            }
                        }
                    }
                },
            }
        }
    },
    "components": {"schemas": {"Key": {"oneOf": [KEY, {"type": "null"}]}}},
}


def judged(document: Any, **headers: str) -> None:
    """Let the check see an answer to `GET /keys`."""
    operation = SimpleNamespace(label="GET /keys", security=SimpleNamespace(iter_parameters=list))
    case = SimpleNamespace(operation=operation, media_type=None, body=None)
    content = json.dumps(document).encode()
    response = SimpleNamespace(
        status_code=200,
        headers={name: [value] for name, value in headers.items()},
        content=content,
        json=lambda: document,
        request=SimpleNamespace(headers={}),
    )
    check: Any = no_secrets_echoed(Spec(DOCUMENT), [SECRET])
    check(None, response, case)


def test_a_password_that_is_read_only_stands_there_to_be_read() -> None:
    judged({"results": [{"label": "nightly", "key": SECRET}, None]})


@pytest.mark.parametrize(
    ("document", "headers"),
    [
        ({"results": [{"label": SECRET, "key": SECRET}]}, {}),
        ({"results": [{"password": SECRET}]}, {}),
        ({"results": [{"key": "other"}], "note": SECRET}, {}),
        ({"results": [{"key": SECRET}]}, {"x-note": SECRET}),
    ],
)
def test_anywhere_else_a_secret_is_found(document: Any, headers: dict[str, str]) -> None:
    with pytest.raises(Finding, match="stands in the answer"):
        judged(document, **headers)
