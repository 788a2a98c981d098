"""The schemas of a document as they hold in a request and in an answer.

A property that is read-only is not required of a request, one that is write-only not of an answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import jsonschema_rs

from scripts.codegen.grammar import at, child_kind, escape, resolved, tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

_ABSENT: Final = {"request": "readOnly", "answer": "writeOnly"}


class Views:
    """Validators of a document's schemas, by pointer and direction, compiled once each."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self._registry = jsonschema_rs.Registry(
            [
                (f"urn:{side}", _view(document, "Document", document, absent))
                for side, absent in _ABSENT.items()
            ],
            draft=jsonschema_rs.Draft202012,
        )
        self._validators: dict[tuple[str, str], jsonschema_rs.Draft202012Validator] = {}

    def validator(self, pointer: str, side: str) -> jsonschema_rs.Draft202012Validator:
        """Return the validator of the schema at `pointer`; `side` is `request` or `answer`."""
        schema = at(self.document, pointer)
        if isinstance(schema, dict) and schema.keys() == {"$ref"}:
            pointer = schema["$ref"][1:]
        key = (pointer, side)
        if key not in self._validators:
            self._validators[key] = jsonschema_rs.Draft202012Validator(
                {"$ref": f"urn:{side}#{_in_uri(pointer)}"}, registry=self._registry, validate_formats=True
            )
        return self._validators[key]


def _in_uri(pointer: str) -> str:
    from urllib.parse import quote

    return "".join(f"/{quote(escape(token), safe='~')}" for token in tokens(pointer))


def _view(document: dict[str, Any], kind: str | None, value: Any, absent: str) -> Any:
    """Copy `value`, with the required properties of its schemas less those that are `absent` on this side."""
    if isinstance(value, list):
        return [_view(document, child_kind(kind, "") if kind else None, item, absent) for item in value]
    if not isinstance(value, dict):
        return value
    copied = {
        key: _view(document, child_kind(kind, key) if kind else None, item, absent)
        for key, item in value.items()
    }
    if kind == "Schema" and "required" in value:
        copied["required"] = [
            name
            for name in value["required"]
            if not _is_absent(document, value.get("properties", {}), name, absent)
        ]
    return copied


def _is_absent(document: dict[str, Any], properties: Mapping[str, Any], name: str, absent: str) -> bool:
    schema = properties.get(name)
    if not isinstance(schema, dict):
        return False
    target = resolved(document, schema)
    return schema.get(absent) is True or (isinstance(target, dict) and target.get(absent) is True)
