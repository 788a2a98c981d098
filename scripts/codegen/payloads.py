"""Payloads: one module of TypedDicts a platform, made by datamodel-code-generator.

Its own views are used: a schema with read-only parts comes as `…Request`, what may be sent, and `…Response`.
"""

from __future__ import annotations

import ast
import warnings
from typing import TYPE_CHECKING

from datamodel_code_generator import DataModelType, InputFileType, LiteralType, PythonVersion, generate
from datamodel_code_generator.enums import ReadOnlyWriteOnlyModelType

from .lower import SCHEMAS, Json, Schemas
from .naming import class_name

if TYPE_CHECKING:
    from .wire import Wire


def payload_module(wire: Wire) -> str:
    """Return the source of a platform's payload module."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        made = generate(
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
            use_generic_container_types=True,
            custom_file_header=_header(wire),
        )
    if not isinstance(made, str):
        raise TypeError(f"{wire.platform}: datamodel-code-generator made {type(made).__name__}, not one module")
    return made


def write_names(source: str, schemas: Schemas) -> dict[str, str]:
    """Return the payload's name for each component: the write view where there are two."""
    made = {node.name for node in ast.parse(source).body if isinstance(node, ast.ClassDef)}
    made |= {
        node.target.id
        for node in ast.parse(source).body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    names = {}
    for component in schemas.lowered:
        name = class_name(component)
        found = [each for each in (f"{name}Request", name) if each in made]
        if found:
            names[component] = found[0]
    return names


def _header(wire: Wire) -> str:
    return (
        f"# Generated from specs/{wire.platform} by `make regenerate`. Do not edit: change the spec.\n"
        f'"""What {wire.title} takes and answers, as plain dicts: one TypedDict a schema."""\n'
    )


def _document(schemas: Schemas) -> Json:
    return {
        "openapi": "3.1.0",
        "info": {"title": "payloads", "version": "0"},
        "paths": {},
        "components": {"schemas": {class_name(name): _payload(each, schemas) for name, each in schemas.lowered.items()}},
    }


def _payload(schema: Json, schemas: Schemas) -> Json:
    """Return a lowered schema as the JSON values that stand for it: formats are text, free objects are mappings."""
    notes = {key: schema[key] for key in ("description", "readOnly", "writeOnly") if key in schema}
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(SCHEMAS)
        target = schemas.lowered[name]
        if target.get("type") == "object" and "properties" not in target:
            return {**_payload(target, schemas), **notes}
        return {"$ref": f"{SCHEMAS}{class_name(name)}", **notes}
    if "oneOf" in schema:
        return {"oneOf": [_payload(each, schemas) for each in schema["oneOf"]], **notes}
    if schema.get("type") == "array":
        return {"type": "array", "items": _payload(schema["items"], schemas), **notes}
    if "properties" in schema:
        properties = {name: _payload(each, schemas) for name, each in schema["properties"].items()}
        return {"type": "object", "required": schema["required"], "properties": properties, **notes}
    if schema.get("type") == "object":
        extra = schema.get("additionalProperties") or {}
        return {"type": "object", "additionalProperties": _payload(extra, schemas) if extra else True, **notes}
    return {key: schema[key] for key in ("type", "enum", "const") if key in schema} | notes
