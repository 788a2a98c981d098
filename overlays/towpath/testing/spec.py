"""A bundled spec, its references followed, and validators of its schemas in either direction.

Schemas are judged where they stand, by JSON pointer into one registered document a view: nothing is copied
into a validator, and only what is asked for is compiled.
"""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

import jsonschema_rs

from .json_values import is_array, is_object
from .modernise import modernise
from .refusals import StandInError
from .views import reading_view, writing_view

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

READ: Final = "read"
"""The view of answers: without what is writeOnly."""
WRITE: Final = "write"
"""The view of requests: without what is readOnly."""


def platforms() -> list[str]:
    """Return the names of the platforms that have a bundled spec."""
    folder = resources.files("towpath_wire.specs")
    return sorted(file.name.removesuffix(".json") for file in folder.iterdir() if file.name.endswith(".json"))


def bundled(platform: str) -> dict[str, Any]:
    """Return the bundled spec of a platform; raise StandInError naming those that there are."""
    known = platforms()
    if platform not in known:
        raise StandInError(f"there is no platform {platform!r}; there is {', '.join(known)}")
    text = resources.files("towpath_wire.specs").joinpath(f"{platform}.json").read_text("utf-8")
    document: dict[str, Any] = json.loads(text)
    return document


class Spec:
    """One document, with its schemas ready to judge values.

    `formats` are checks of strings by name; a check raises ValueError with a sentence that says what is
    wrong. `booleans` are texts that stand for true and false beside those words themselves.
    """

    def __init__(
        self,
        document: Mapping[str, Any],
        *,
        formats: Mapping[str, Callable[[str], object]],
        strict: bool,
        booleans: Mapping[str, bool] | None = None,
    ) -> None:
        self.document = modernise(document)
        self.booleans = {**(booleans or {}), "true": True, "false": False}
        self.formats = formats
        self._strict = strict
        self._registry = cache(self._make_registry)

    def at(self, pointer: str) -> Any:
        """Return what stands at a JSON pointer."""
        node: Any = self.document
        for token in pointer.split("/")[1:]:
            token = token.replace("~1", "/").replace("~0", "~")
            node = node[int(token)] if is_array(node) else node[token]
        return node

    def resolve(self, pointer: str) -> tuple[Any, str]:
        """Return what stands at a pointer and its own pointer, once every `$ref` on the way is followed."""
        node = self.at(pointer)
        for _ in range(100):
            if not (is_object(node) and isinstance(node.get("$ref"), str)):
                return node, pointer
            pointer = node["$ref"].removeprefix("#")
            node = self.at(pointer)
        raise StandInError(f"the references at {pointer} of the spec go in a circle")

    def target(self, schema: Any) -> Any:
        """Return a schema, or the one that it refers to."""
        for _ in range(100):
            if not (is_object(schema) and isinstance(schema.get("$ref"), str)):
                return schema
            schema = self.at(schema["$ref"].removeprefix("#"))
        raise StandInError("references between the schemas of the spec go in a circle")

    def validator(self, view: str, pointer: str) -> jsonschema_rs.Draft202012Validator:
        """Compile the schema at a pointer, as requests (WRITE) or answers (READ) see it."""
        return jsonschema_rs.Draft202012Validator(
            {"$ref": f"{_uri(view)}#{quote(pointer, safe='/~')}"},
            registry=self._registry(view),
            formats={name: _verdict(check) for name, check in self.formats.items()},
            validate_formats=True,
        )

    def _make_registry(self, view: str) -> jsonschema_rs.Registry:
        document = (
            reading_view(self.document) if view == READ else writing_view(self.document, refuse=self._strict)
        )
        return jsonschema_rs.Registry([(_uri(view), document)])


def escape(token: str) -> str:
    """Return a key as a token of a JSON pointer."""
    return token.replace("~", "~0").replace("/", "~1")


def _uri(view: str) -> str:
    return f"urn:towpath:{view}"


def _verdict(check: Callable[[str], object]) -> Callable[[str], bool]:
    def fits(text: str) -> bool:
        try:
            check(text)
        except ValueError:
            return False
        return True

    return fits
