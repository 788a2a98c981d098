"""Bodies that are likely to be taken: along links, the spec's own examples more often than not.

A chain of calls is as long as its weakest one. What the schema allows is often refused all the same, for it speaks of
things that are not there; the examples speak of what is.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, cast

from hypothesis import strategies as st
from schemathesis.hooks import GLOBAL_HOOK_DISPATCHER

if TYPE_CHECKING:
    from collections.abc import Generator

    from .spec import Json, Spec

_INSTEAD: Final = {"x-schemathesis": {"merge_body": False}}
"""What tells schemathesis not to mix a link's body with a made-up one."""


def ready(spec: Spec, turn: int, link: Json) -> Json:
    """Give a link with a whole body: its own, where nothing is missing in it, or else an example of the operation's.

    Each turn shows another example, where there are several.
    """
    target = spec.by_id(str(link.get("operationId")))
    if target is None:
        return link
    own = link.get("requestBody")
    required = (spec.body_schema(target, None) or {}).get("required", ())
    if own is not None:
        whole = isinstance(own, dict) and all(name in own for name in required)
        return {**link, **_INSTEAD} if whole else link
    # A `$` would begin an expression.
    plain = [each for each in spec.body_examples(target) if "$" not in json.dumps(each)]
    return {**link, "requestBody": plain[turn % len(plain)], **_INSTEAD} if plain else link


@contextmanager
def registered(spec: Spec) -> Generator[None]:
    """Have schemathesis mix them in until the block ends."""
    known = {label: spec.body_examples(each) for label, each in spec.operations.items()}

    def flatmap_body(context: Any, body: Any) -> st.SearchStrategy[Any]:
        found = known.get(context.operation.label)
        return st.one_of(st.sampled_from(found), st.just(body)) if found else st.just(body)

    hooks = cast("Any", GLOBAL_HOOK_DISPATCHER)
    hooks.register_hook_with_name(flatmap_body, "flatmap_body")
    try:
        yield
    finally:
        hooks.unregister(flatmap_body)
