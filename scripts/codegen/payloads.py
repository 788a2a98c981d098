"""Payloads: one module of TypedDicts a platform, made by datamodel-code-generator.

Its own views are used: a schema with read-only parts comes as `…Request`, what may be sent, and `…Response`.
"""

from __future__ import annotations

import ast
import re
import warnings
from typing import TYPE_CHECKING, Final

import attrs
from datamodel_code_generator import Error, generate
from datamodel_code_generator.enums import DataModelType, InputFileType, ReadOnlyWriteOnlyModelType
from datamodel_code_generator.format import PythonVersion
from datamodel_code_generator.parser import LiteralType

from .findings import CannotEmit
from .lower import SCHEMAS, Json, Schemas, ref_name
from .naming import class_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .wire import Wire

_OPEN: Final = "Open{}"
"""The name of what requests take for a schema that is `x-open`."""


def payload_module(wire: Wire) -> str:
    """Return the source of a platform's payload module."""
    if not wire.schemas.lowered:
        return _header(wire)
    try:
        made = _generated(wire)
    except (Error, Warning) as error:
        raise CannotEmit(f"{wire.platform}: datamodel-code-generator: {error}") from error
    if not isinstance(made, str):
        raise TypeError(
            f"{wire.platform}: datamodel-code-generator made {type(made).__name__}, not one module"
        )
    return _open_in_requests(made, wire.schemas)


def _generated(wire: Wire) -> object:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return generate(
            _document(wire.schemas),
            input_file_type=InputFileType.OpenAPI,
            output_model_type=DataModelType.TypingTypedDict,
            target_python_version=PythonVersion.PY_311,
            disable_timestamp=True,
            formatters=[],
            enum_field_as_literal=LiteralType.All,
            read_only_write_only_model_type=ReadOnlyWriteOnlyModelType.RequestResponse,
            use_closed_typed_dict=False,
            use_schema_description=True,
            use_single_line_docstring=True,
            use_field_description=True,
            use_attribute_docstrings=True,
            use_generic_container_types=True,
            special_field_name_prefix="",  # else a key that begins with an underscore gets another name
            custom_file_header=_header(wire),
        )


def write_names(source: str, schemas: Schemas) -> dict[str, str]:
    """Return the payload's name for each component: the write view where there are two.

    Raises CannotEmit for a component that has no payload.
    """
    made = set(_assigned(source))
    classes = {class_name(component) for component in schemas.lowered}
    names: dict[str, str] = {}
    for component in schemas.lowered:
        name = class_name(component)
        name = _OPEN.format(name) if schemas.lowered[component].get("x-open") else name
        # Where a component has the name of a view, the generator counts on: `LampRequest1`.
        views = (each for each in (f"{name}Request", f"{name}Request1") if each not in classes)
        found = next((each for each in (*views, name) if each in made), None)
        if found is None:
            raise CannotEmit(f"datamodel-code-generator lost schema {component}")
        names[component] = found
    return names


def _assigned(source: str) -> Iterator[str]:
    for node in ast.parse(source).body:
        if isinstance(node, ast.ClassDef):
            yield node.name
        for target in node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]:
            if isinstance(target, ast.Name):
                yield target.id


def _header(wire: Wire) -> str:
    return (
        f"# Generated from specs/{wire.platform} by `make regenerate`. Do not edit: change the spec.\n"
        f'"""What {wire.title} takes and answers, as plain dicts: one TypedDict a schema."""\n'
    )


def _document(schemas: Schemas) -> Json:
    components = {class_name(name): _component(name, schemas) for name in schemas.lowered}
    for name, schema in schemas.lowered.items():
        if schema.get("x-open"):
            opened = _OPEN.format(class_name(name))
            if opened in components:
                raise CannotEmit(f"schema {name} is x-open, and {opened} is another schema; rename that")
            components[opened] = _opened(name, schemas)
    return {
        "openapi": "3.1.0",
        "info": {"title": "payloads", "version": "0"},
        "paths": {},
        "components": {"schemas": components},
    }


def _opened(name: str, schemas: Schemas) -> Json:
    """Return the union of an open component and mappings of what else there may be."""
    payload, schema = _Payload(schemas, name), schemas.lowered[name]
    extra = schema.get("additionalProperties")
    typed = [payload.of(each) for each in (*schema.get("properties", {}).values(), extra)] if extra else []
    unique = [each for index, each in enumerate(typed) if each not in typed[:index]]
    checked = "A mapping may hold others; " + (
        "those are checked by their values alone." if typed else "nothing of it is checked."
    )
    return {
        "oneOf": [
            {"$ref": f"{SCHEMAS}{class_name(name)}"},
            {"type": "object", "additionalProperties": {"oneOf": unique} if unique else True},
        ],
        "description": f"{schema.get('description', class_name(name))} {checked}",
    }


def _open_in_requests(source: str, schemas: Schemas) -> str:
    """Take mappings out of what answers are made of, since who reads wants the keys; say `object` of what they hold."""
    for name, schema in schemas.lowered.items():
        if schema.get("x-open"):
            opened = _OPEN.format(class_name(name))
            source = re.sub(
                rf'(\n{opened}\w*: TypeAlias = [^"]*)\bMapping\[str, Any\]', r"\1Mapping[str, object]", source
            )
            source = re.sub(rf'\n{opened}Response: TypeAlias = [\s\S]*?"""[\s\S]*?"""\n', "", source)
            source = re.sub(rf"\b{opened}Response\b", f"{class_name(name)}Response", source)
    return source


def _component(name: str, schemas: Schemas) -> Json:
    payload = _Payload(schemas, name).of(schemas.lowered[name])
    # On its own, a free object would come as a TypedDict without keys, which takes nothing.
    return (
        {"oneOf": [payload]} if payload.get("type") == "object" and "properties" not in payload else payload
    )


@attrs.frozen
class _Payload:
    """Lowered schemas as the values that stand for them: formats are text, free objects are mappings."""

    schemas: Schemas
    component: str

    def of(self, schema: Json) -> Json:
        """Return one schema with what is said about it."""
        notes: Json = {key: schema[key] for key in ("description", "readOnly", "writeOnly") if key in schema}
        return {**self._plain(schema), **notes}

    def _plain(self, schema: Json) -> Json:
        name = ref_name(schema)
        if name is not None:
            # No checker can spell an array of itself out.
            return (
                {}
                if name == self.component and not self._has_keys
                else {"$ref": f"{SCHEMAS}{self._target(name)}"}
            )
        if "oneOf" in schema:
            return {"oneOf": [self.of(each) for each in schema["oneOf"]]}
        if schema.get("type") == "array":
            return {"type": "array", "items": self.of(schema["items"])}
        if "properties" in schema:
            properties = {name: self.of(each) for name, each in schema["properties"].items()}
            return {"type": "object", "required": schema["required"], "properties": properties}
        if schema.get("type") == "object":
            extra = schema["additionalProperties"]
            return {"type": "object", "additionalProperties": self.of(extra) if extra else True}
        if schema.get("format") == "binary":
            return {"type": "string", "customTypePath": "towpath_wire._seam.bodies.FileOrBytes"}
        return {key: schema[key] for key in ("type", "enum", "const") if key in schema}

    def _target(self, name: str) -> str:
        opens = self.schemas.lowered[name].get("x-open")
        return _OPEN.format(class_name(name)) if opens else class_name(name)

    @property
    def _has_keys(self) -> bool:
        return "properties" in self.schemas.lowered[self.component]
