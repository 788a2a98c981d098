"""Every operation says each status that it answers with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scripts.codegen.grammar import escape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.codegen.findings import Finding

    from .subject import Subject

_STATUS = re.compile(r"[1-5][0-9][0-9]")


def statuses_are_explicit(subject: Subject) -> Iterator[Finding]:
    """Find `default`, `4XX` and operations that never succeed."""
    for operation in subject.operations:
        statuses = [status for status in operation.value.get("responses", {}) if status[:2] != "x-"]
        for status in statuses:
            if not _STATUS.fullmatch(status):
                yield subject.finding(
                    f"{operation.pointer}/responses/{escape(status)}",
                    f"{operation.name} answers {status!r}; write each status by its number",
                )
        if not any(status[0] in "23" for status in statuses):
            yield subject.finding(
                operation.pointer, f"{operation.name} has no success; write its 2xx response"
            )


def refusals_are_there(subject: Subject) -> Iterator[Finding]:
    """Find operations with input and no 400, and secured ones without a 401."""
    for operation in subject.operations:
        statuses = operation.value.get("responses", {})
        takes_input = operation.parameters or "requestBody" in operation.value
        if takes_input and "400" not in statuses:
            yield subject.finding(
                operation.pointer, f"{operation.name} takes input and has no 400; write that response"
            )
        if any(subject.security(operation)) and "401" not in statuses:
            yield subject.finding(
                operation.pointer, f"{operation.name} is secured and has no 401; write that response"
            )


def only_clients_call(subject: Subject) -> Iterator[Finding]:
    """Find calls that the platform makes; no client, payload or stand-in would come of them."""
    if "webhooks" in subject.document:
        yield subject.finding(
            "/webhooks", "webhooks are calls that the platform makes; describe them in words"
        )
    for found in subject.of("Callback"):
        yield subject.finding(
            found.pointer, "callbacks are calls that the platform makes; describe them in words"
        )
