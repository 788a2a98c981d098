"""Files in forms: whatever stands in such a part is a file's bytes, so the case is told what it really sends.

schemathesis tries other JSON types where the schema of a part is a text; on the wire they are a file with that text in
it, which no service can tell from a good one. With the text in their place they are judged as what they are.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

from schemathesis.core.parameters import ParameterLocation
from schemathesis.hooks import GLOBAL_HOOK_DISPATCHER

if TYPE_CHECKING:
    from collections.abc import Generator

    from .spec import Json, Spec


def as_files(spec: Spec, label: str, media_type: str | None, body: Any) -> Any:
    """Give the body in which every file is text or bytes."""
    operation = spec.operations.get(label)
    if operation is None or media_type != "multipart/form-data" or not isinstance(body, dict):
        return body
    schema = spec.body_schema(operation, media_type) or {}
    files = {
        name
        for name, node in schema.get("properties", {}).items()
        if "contentMediaType" in spec.resolve(node)
    }
    parts = cast("Json", body)
    return {name: _text(value) if name in files else value for name, value in parts.items()}


@contextmanager
def registered(spec: Spec) -> Generator[None]:
    """Tell schemathesis of this until the block ends."""

    def before_call(_context: Any, case: Any, **_options: Any) -> None:
        body = as_files(spec, case.operation.label, case.media_type, case.body)
        if body is not case.body and body != case.body:
            case.body = body
            forget_the_body(case)

    hooks = cast("Any", GLOBAL_HOOK_DISPATCHER)
    hooks.register_hook_with_name(before_call, "before_call")
    try:
        yield
    finally:
        hooks.unregister(before_call)


def forget_the_body(case: Any) -> None:
    """Take what was done to a body that is good after all out of what makes the case a bad one.

    The fuzzer judges the body anew by itself, but goes by its notes when it asks what else is wrong with the case.
    """
    meta = case.meta
    info = None if meta is None else meta.components.get(ParameterLocation.BODY)
    notes: Any = None if meta is None else meta.phase.data
    if info is None or not info.mode.is_positive or not getattr(notes, "mutations", ()):
        return
    notes.mutations = tuple(
        each for each in notes.mutations if each.parameter_location is not ParameterLocation.BODY
    )
    if notes.parameter_location is ParameterLocation.BODY:
        notes.parameter_location = next((each.parameter_location for each in notes.mutations), None)


def _text(value: Any) -> Any:
    # A list is several parts, an absent value none, and bytes have a class of their own: those stay.
    return json.dumps(value) if isinstance(value, bool | int | float | dict) else value
