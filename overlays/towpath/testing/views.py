"""A spec as requests see it (nothing readOnly) and as answers see it (nothing writeOnly)."""

from __future__ import annotations

from typing import Any

from .json_values import is_array, is_object

_DATA = frozenset({"example", "examples", "default", "enum", "const"})


def writing_view(document: dict[str, Any], *, refuse: bool) -> dict[str, Any]:
    """Return the document in which no readOnly property is required; its value is anything, or refused."""
    view: dict[str, Any] = _View(document, "readOnly", instead=not refuse).of(document)
    return view


def reading_view(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document in which no writeOnly property is required, nor allowed: an answer shows no secret."""
    view: dict[str, Any] = _View(document, "writeOnly", instead=False).of(document)
    return view


class _View:
    def __init__(self, document: dict[str, Any], flag: str, *, instead: bool) -> None:
        self._document = document
        self._flag = flag
        self._instead = instead

    def of(self, node: Any) -> Any:
        if is_array(node):
            return [self.of(item) for item in node]
        if not is_object(node):
            return node
        seen = {
            key: value if key in _DATA else self.of(value)
            for key, value in node.items()
            if key != "properties"
        }
        properties = node.get("properties")
        if not is_object(properties):
            if "properties" in node:
                seen["properties"] = properties
            return seen
        hidden = {name for name, schema in properties.items() if self._is_hidden(schema)}
        seen["properties"] = {
            name: self._instead if name in hidden else self.of(schema) for name, schema in properties.items()
        }
        if hidden and is_array(node.get("required")):
            seen["required"] = [name for name in node["required"] if name not in hidden]
        return seen

    def _is_hidden(self, schema: Any) -> bool:
        for _ in range(100):
            if not is_object(schema):
                return False
            if schema.get(self._flag) is True:
                return True
            reference = schema.get("$ref")
            if not isinstance(reference, str):
                return False
            schema = self._document
            for token in reference.removeprefix("#/").split("/"):
                schema = schema[token.replace("~1", "/").replace("~0", "~")]
        return False
