"""What stands where in an OpenAPI 3.1 document, so that everybody who walks one walks it alike.

Examples, defaults and enumerated values are data: a `$ref` inside them is text, and nobody walks there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# A kind's fields that hold further objects: "Kind" for one, "[Kind]" for a list, "{Kind}" for a mapping by name.
_SCHEMA_FIELDS = {
    **dict.fromkeys(("properties", "patternProperties", "dependentSchemas", "$defs"), "{Schema}"),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), "[Schema]"),
    **dict.fromkeys(
        (
            "additionalProperties",
            "contains",
            "contentSchema",
            "else",
            "if",
            "items",
            "not",
            "propertyNames",
            "then",
            "unevaluatedItems",
            "unevaluatedProperties",
        ),
        "Schema",
    ),
}
FIELDS: Final[dict[str, dict[str, str]]] = {
    "Document": {
        "info": "Info",
        "servers": "[Server]",
        "paths": "{PathItem}",
        "webhooks": "{PathItem}",
        "components": "Components",
        "tags": "[Tag]",
    },
    "Info": {},
    "Server": {},
    "Tag": {},
    "Components": {
        "schemas": "{Schema}",
        "responses": "{Response}",
        "parameters": "{Parameter}",
        "examples": "{Example}",
        "requestBodies": "{RequestBody}",
        "headers": "{Header}",
        "securitySchemes": "{SecurityScheme}",
        "links": "{Link}",
        "callbacks": "{Callback}",
        "pathItems": "{PathItem}",
    },
    "PathItem": {"parameters": "[Parameter]", "servers": "[Server]", **dict.fromkeys(METHODS, "Operation")},
    "Operation": {
        "parameters": "[Parameter]",
        "requestBody": "RequestBody",
        "responses": "{Response}",
        "callbacks": "{Callback}",
        "servers": "[Server]",
    },
    "Parameter": {"schema": "Schema", "content": "{MediaType}", "examples": "{Example}"},
    "Header": {"schema": "Schema", "content": "{MediaType}", "examples": "{Example}"},
    "RequestBody": {"content": "{MediaType}"},
    "MediaType": {"schema": "Schema", "examples": "{Example}", "encoding": "{Encoding}"},
    "Encoding": {"headers": "{Header}"},
    "Response": {"headers": "{Header}", "content": "{MediaType}", "links": "{Link}"},
    "Link": {"server": "Server"},
    "Callback": {"*": "PathItem"},
    "Example": {},
    "SecurityScheme": {},
    "Schema": _SCHEMA_FIELDS,
}
SECTIONS: Final = {shape.strip("{}"): section for section, shape in FIELDS["Components"].items()}
"""Where the components of each kind are kept: `Schema` in `schemas`."""


def escape(token: str) -> str:
    """Return one key as it stands in a JSON pointer."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """Return the key that one step of a JSON pointer names."""
    return token.replace("~1", "/").replace("~0", "~")


def tokens(pointer: str) -> list[str]:
    """Return the keys along a JSON pointer (`/a~1b/0` → `a/b`, `0`)."""
    return [unescape(token) for token in pointer.split("/")[1:]]


def at(document: Any, pointer: str) -> Any:
    """Return what a JSON pointer leads to; raise LookupError where it leads nowhere."""
    for token in tokens(pointer):
        if isinstance(document, list):
            if not token.isdecimal():
                raise LookupError(pointer)
            document = document[int(token)]
        elif isinstance(document, dict):
            document = document[token]
        else:
            raise LookupError(pointer)
    return document


def child_kind(kind: str, key: str) -> str | None:
    """Return the shape under `key` of an object of `kind` (`Schema`, `[Schema]`, `{Schema}`), None for data."""
    # `paths` and `responses` may carry x- keys of their own; a header or a property may well be called x-something.
    if key[:2] == "x-" and kind not in ("{Header}", "{Schema}", "{Example}", "{Encoding}"):
        return None
    if kind[0] in "[{":
        return kind[1:-1]
    fields = FIELDS[kind]
    return fields.get(key) or fields.get("*")


@attrs.frozen
class Found:
    """An object of a document: its kind, where it stands, and itself; a mere reference is found as such."""

    kind: str
    pointer: str
    value: dict[str, Any]

    @property
    def ref(self) -> str | None:
        """The reference that stands here in the object's stead, or beside it (schemas)."""
        ref = self.value.get("$ref")
        return ref if isinstance(ref, str) else None


def walk(value: Any, kind: str = "Document", pointer: str = "") -> Iterator[Found]:
    """Find every object at and below `value`, in document order; references are not followed."""
    if kind[0] in "[{":
        entries = (
            enumerate(value) if isinstance(value, list) else value.items() if isinstance(value, dict) else ()
        )
        for key, item in entries:
            child = child_kind(kind, str(key))
            if child is not None:
                yield from walk(item, child, f"{pointer}/{escape(str(key))}")
    elif isinstance(value, dict):
        yield Found(kind, pointer, value)
        for key, item in value.items():
            child = child_kind(kind, key)
            if child is not None:
                yield from walk(item, child, f"{pointer}/{escape(key)}")


def resolved(document: dict[str, Any], value: Any) -> Any:
    """Follow internal references from `value` to the object that is meant; the bundle has proved that they lead there."""
    seen = 0
    while isinstance(value, dict) and isinstance(value.get("$ref"), str) and seen < 50:
        value = at(document, value["$ref"][1:])
        seen += 1
    return value
