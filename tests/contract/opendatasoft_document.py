"""Opendatasoft's spec as its files say it: read, references followed, schemas made whole for a validator."""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import Any, Final, Literal

import attrs
import yaml

FOLDER: Final = Path(__file__).parents[2] / "specs" / "opendatasoft"
METHODS: Final = ("get", "put", "post", "delete", "patch", "head", "options", "trace")

Direction = Literal["request", "response"]


class _Loader(yaml.SafeLoader):
    """YAML as 1.2 has it, where `no` and `on` are text and dates are not dates."""


_OF_YAML_1_1 = ("tag:yaml.org,2002:bool", "tag:yaml.org,2002:timestamp")
_Loader.yaml_implicit_resolvers = {
    first: [entry for entry in entries if entry[0] not in _OF_YAML_1_1]
    for first, entries in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))


@functools.cache
def read(path: Path) -> Any:
    return yaml.load(path.read_bytes(), Loader=_Loader)


@attrs.frozen
class Node:
    """A value of the spec together with the file that its references start from."""

    value: Any
    file: Path

    def at(self, key: str) -> Node:
        return Node(self.value[key], self.file)


@attrs.frozen
class Operation:
    method: str
    path: str
    node: Node
    parameters: dict[tuple[str, str], Node]
    """By place and name, those of the path included."""

    @property
    def operation_id(self) -> str:
        return str(self.node.value["operationId"])


@attrs.frozen
class Document:
    """The files under `specs/opendatasoft`."""

    @property
    def root(self) -> Node:
        return self._file(FOLDER / "openapi.yaml")

    def operations(self) -> list[Operation]:
        found = []
        for path, item in self.root.value["paths"].items():
            whole = self.follow(Node(item, self.root.file))
            shared = whole.value.get("parameters", [])
            for method in METHODS:
                if method in whole.value:
                    node = whole.at(method)
                    parameters = self._parameters(whole.file, shared)
                    parameters |= self._parameters(node.file, node.value.get("parameters", []))
                    found.append(Operation(method.upper(), path, node, parameters))
        return found

    def follow(self, node: Node) -> Node:
        """Return what `node` refers to, or `node` itself where it refers to nothing."""
        while isinstance(node.value, dict) and "$ref" in node.value:
            node = self.target(node)
        return node

    def target(self, node: Node) -> Node:
        file, _, pointer = node.value["$ref"].partition("#")
        found = self._file((node.file.parent / file).resolve() if file else node.file)
        for key in pointer.strip("/").split("/"):
            found = found.at(key.replace("~1", "/").replace("~0", "~"))
        return found

    def schema_name(self, node: Node) -> str:
        """Return the name that a schema is known by, or an empty text for one without."""
        return str(node.value.get("$ref", "")).rpartition("/")[2]

    def schema(self, node: Node, direction: Direction) -> dict[str, Any]:
        """Return one JSON Schema for what travels in `direction`, with all it refers to in `$defs`."""
        definitions: dict[str, Any] = {}
        whole = self._copied(node, direction, definitions)
        return {"$schema": "https://json-schema.org/draft/2020-12/schema", **whole, "$defs": definitions}

    def _file(self, path: Path) -> Node:
        return Node(read(path), path)

    def _parameters(self, file: Path, listed: list[Any]) -> dict[tuple[str, str], Node]:
        nodes = [self.follow(Node(each, file)) for each in listed]
        return {(node.value["in"], node.value["name"]): node for node in nodes}

    def _copied(self, node: Node, direction: Direction, definitions: dict[str, Any]) -> Any:
        if isinstance(node.value, list):
            return [self._copied(Node(each, node.file), direction, definitions) for each in node.value]
        if not isinstance(node.value, dict):
            return node.value
        copied: dict[str, Any] = {}
        hidden: set[str] = set()
        for key, value in node.value.items():
            if key == "properties":
                hidden = {name for name in value if self._is_hidden(Node(value[name], node.file), direction)}
                copied[key] = {
                    name: self._copied(Node(value[name], node.file), direction, definitions)
                    for name in value
                    if name not in hidden
                }
            elif key == "$ref":
                copied[key] = f"#/$defs/{self._defined(node, direction, definitions)}"
            elif key not in ("discriminator", "readOnly", "writeOnly", "examples", "default"):
                copied[key] = self._copied(Node(value, node.file), direction, definitions)
        if hidden:
            copied["required"] = [name for name in copied.get("required", []) if name not in hidden]
        return copied

    def _defined(self, node: Node, direction: Direction, definitions: dict[str, Any]) -> str:
        name = self.schema_name(node)
        if name not in definitions:
            definitions[name] = {}  # schemas may hold themselves
            definitions[name] = self._copied(self.target(node), direction, definitions)
        return name

    def _is_hidden(self, node: Node, direction: Direction) -> bool:
        flag = "readOnly" if direction == "request" else "writeOnly"
        return bool(node.value.get(flag) or self.follow(node).value.get(flag))
