"""A write that was taken, and what reads after it: the check is asked without any service."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from towpath.contract.fuzz.checks.read_back import read_your_writes

if TYPE_CHECKING:
    import pytest
    from towpath.contract.fuzz.spec import Spec


def read_back(
    spec: Spec, label: str, sent: object, answered: object, read: object, monkeypatch: pytest.MonkeyPatch
) -> bool | None:
    """Return what the check says of a write, by its label, whose readings all answer `read`; it raises a Finding."""

    def answer(document: object) -> Any:
        return SimpleNamespace(status_code=200, json=lambda: document)

    security = SimpleNamespace(iter_parameters=list)
    schema = SimpleNamespace(find_operation_by_label=lambda label: SimpleNamespace(security=security))
    method = label.partition(" ")[0]
    operation = SimpleNamespace(label=label, method=method.lower(), schema=schema, security=security)
    case: Any = SimpleNamespace(
        operation=operation,
        method=method,
        path_parameters={"id": 1},
        body=sent,
        media_type="application/json",
        id="c",
    )
    here = "towpath.contract.fuzz.checks.read_back"
    monkeypatch.setattr(f"{here}.was_accepted", lambda case, response: True)
    monkeypatch.setattr(f"{here}.call", lambda case, target, parameters: case)
    monkeypatch.setattr(f"{here}.send", lambda ctx, case, probe: answer(read))
    context: Any = None
    return read_your_writes(spec)(context, answer(answered), case)
