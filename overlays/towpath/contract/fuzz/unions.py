"""Unions that take members beyond those they name.

OpenAPI 3.1 cannot say which member is meant by a tag that no mapping has (3.2 can: `defaultMapping`), so its tools take
such a tag for an error. Without the discriminator they judge the members themselves, which say it with `not`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .spec import Json


def without_open_discriminators(document: Mapping[str, Any]) -> Json:
    """Give a copy of a document in which each discriminator names every member of its union."""
    copied: Json = _copied(document)
    return copied


def _copied(node: Any) -> Any:
    if isinstance(node, list):
        return [_copied(each) for each in cast("Iterable[Any]", node)]
    if not isinstance(node, dict):
        return node
    copied = {key: _copied(value) for key, value in cast("Json", node).items()}
    if _is_open(copied):
        del copied["discriminator"]
    return copied


def _is_open(schema: Json) -> bool:
    if "discriminator" not in schema:
        return False
    discriminator: Json = schema["discriminator"]
    members: list[Json] = schema.get("oneOf") or schema.get("anyOf") or []
    named = set(discriminator.get("mapping", {}).values())
    return any(each.get("$ref") not in named for each in members)
