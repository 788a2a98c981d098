"""What a secret is, to the check that no answer repeats one."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from towpath.contract.fuzz.checks.secrets import no_secrets_echoed
from towpath.contract.fuzz.checks.verdict import Finding
from towpath.contract.fuzz.spec import Spec

SPEC = Spec({"paths": {"/user": {"get": {"responses": {"401": {"description": "Unauthorized"}}}}}})
KEY = "Key of the run"


def echoed(token: str, content: bytes) -> Any:
    security = SimpleNamespace(iter_parameters=lambda: [SimpleNamespace(name="Authorization")])
    operation = SimpleNamespace(label="GET /user", security=security)
    case: Any = SimpleNamespace(operation=operation, media_type=None, body=None, id="c")
    request = SimpleNamespace(headers={"Authorization": token})
    response: Any = SimpleNamespace(status_code=200, headers={}, content=content, request=request, json=dict)
    context: Any = None
    return no_secrets_echoed(SPEC, [KEY])(context, response, case)


@pytest.mark.parametrize(
    ("token", "content"),
    [("a-token-of-12", b'{"message": "no a-token-of-12 here"}'), ("x", KEY.encode()), (KEY, KEY.encode())],
)
def test_a_token_or_a_credential_in_an_answer_is_found(token: str, content: bytes) -> None:
    with pytest.raises(Finding):
        echoed(token, content)


@pytest.mark.parametrize(
    ("token", "content"),
    [("Unauthorized", b'{"message": "401 Unauthorized"}'), ("short", b"short"), ("another-token", b"{}")],
)
def test_a_word_of_the_spec_is_no_secret(token: str, content: bytes) -> None:
    assert echoed(token, content) is None
