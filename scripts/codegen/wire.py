"""The wire packages: openapi-python-client's project with our templates.

The generator parses the lowered document, names classes, attributes, members, endpoints and arguments, and writes the
tree. What it drops (styles, media types, envelopes, unions' tags, security, evidence) comes from `operations` and
`shapes` and reaches the templates as filters and globals. Nothing of the generator is patched.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import attrs
from jinja2 import StrictUndefined
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from .findings import CannotEmit
from .lower import SCHEMAS, Json, Schemas, ref_name
from .naming import attribute_name, class_name, distinct_names, identifier, member_names
from .operations import Operation, Reader, blanked
from .shaper import Shaper
from .views.templating import Templating

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties import ModelProperty

    from .bundle import Bundle

TEMPLATES: Final = Path(__file__).parents[1] / "templates" / "wire"


@attrs.frozen
class Wire:
    """A platform as its templates see it."""

    platform: str
    schemas: Schemas
    shaper: Shaper
    operations: tuple[Operation, ...]
    title: str
    tags: dict[str, str]
    """The descriptions of groups."""

    @classmethod
    def of(cls, bundle: Bundle) -> Wire:
        """Lower a bundle and read its operations."""
        schemas = Schemas.of(bundle.document)
        shaper = Shaper(schemas)
        operations = tuple(Reader(bundle, schemas, shaper).operations())
        schemas.check()
        _distinct(operations)
        tags = {tag["name"]: tag.get("description", "") for tag in bundle.document.get("tags", ())}
        return cls(bundle.platform, schemas, shaper, operations, bundle.document["info"]["title"], tags)

    def document(self) -> Json:
        """Return the lowered document that openapi-python-client is given.

        Parameters are all strings there and neither bodies nor answers have schemas: the generator would only name
        them, and copies every model that an endpoint reaches three times over. Only models and enumerations remain
        components: the parser has no classes for the rest and cannot take an array of itself.
        """
        paths: Json = {}
        for operation in self.operations:
            keys = parameter_keys(operation)
            paths.setdefault(operation.path, {})[operation.method] = {
                "operationId": operation.id,
                "tags": [".".join(operation.group)],
                "parameters": [
                    {
                        "name": keys[each.name, each.place],
                        "in": each.place,
                        "required": each.required,
                        "schema": {"type": "string"},
                    }
                    for each in operation.parameters
                ],
                "responses": {"200": {"description": ""}},
            }
        schemas = {
            class_name(name): self._for_parser(schema, ())
            for name, schema in self.schemas.lowered.items()
            if has_class(schema)
        }
        info = {"title": self.title, "version": "0"}
        return {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}}

    def _for_parser(self, schema: Json, inside: tuple[str, ...]) -> Json:
        """Return a lowered schema without what the parser stumbles over and nobody needs from it."""
        name = ref_name(schema)
        if name is not None:
            if has_class(self.schemas.lowered[name]):
                return {"$ref": f"{SCHEMAS}{class_name(name)}"}
            return {} if name in inside else self._for_parser(self.schemas.lowered[name], (*inside, name))
        if "oneOf" in schema:
            return {"oneOf": [self._for_parser(each, inside) for each in schema["oneOf"]]}
        if schema.get("type") == "array":
            return {"type": "array", "items": self._for_parser(schema["items"], inside)}
        if "properties" in schema:
            keys = distinct_names(schema["properties"])
            properties = {
                keys[name]: self._for_parser(each, inside) for name, each in schema["properties"].items()
            }
            return {
                "type": "object",
                "required": [keys[name] for name in schema["required"]],
                "properties": properties,
            }
        if schema.get("type") == "object":
            return {}  # a free object has no class
        if "enum" in schema:
            values = schema["enum"]
            names = schema.get("x-enum-varnames") or member_names(values)
            return {"type": schema["type"], "enum": values, "x-enum-varnames": names}
        return {key: schema[key] for key in ("type", "format", "const") if key in schema}


def _distinct(operations: tuple[Operation, ...]) -> None:
    """Refuse operations that would have one name."""
    names: dict[str, Operation] = {}
    for operation in operations:
        for name in (identifier(operation.id), ".".join((*operation.group, operation.verb))):
            other = names.setdefault(name, operation)
            if other is not operation:
                raise CannotEmit(
                    f"{operation.method.upper()} {operation.path} and {other.method.upper()} {other.path} would both "
                    f"be called {name}; set x-verb or operationId"
                )
    groups = {".".join(operation.group[:depth]) for operation in operations for depth in range(1, 9)}
    for name in sorted(groups & {name for name in names if "." in name}):
        raise CannotEmit(f"{name} is an operation and a group of operations; set x-verb or x-group")


def parameter_keys(operation: Operation) -> dict[tuple[str, str], str]:
    """Return the names under which the parser is given an operation's parameters.

    Those of the path are their own, since the path names them; others may be one name to Python (`Start`, `Start<`).
    """
    keys = {(each.name, each.place): each.name for each in operation.parameters}
    for place in {each.place for each in operation.parameters} - {"path"}:
        names = distinct_names(each.name for each in operation.parameters if each.place == place)
        keys |= {(name, place): key for name, key in names.items()}
    return keys


def has_class(schema: Json) -> bool:
    """Tell whether a component comes as a class: a model or an enumeration."""
    return "properties" in schema or "enum" in schema


class WireProject(Project):
    """A tree of models, operations and resources instead of the stock client."""

    def __init__(
        self, wire: Wire, payloads: dict[str, str], *, openapi: GeneratorData, config: Config
    ) -> None:
        super().__init__(openapi=openapi, config=config, custom_template_path=TEMPLATES)
        self.wire = wire
        self.env.undefined = StrictUndefined
        names = {str(prop.class_info.name): _attributes(prop) for prop in openapi.models}
        endpoints = {
            (blanked(endpoint.path.get_untrusted_value()), endpoint.method): endpoint
            for collection in openapi.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }
        arguments = {
            operation.id: _arguments(operation, endpoints[operation.key]) for operation in wire.operations
        }
        self.templating = Templating(wire, names, arguments, payloads)
        self.templating.install(self.env)

    def build(self) -> Sequence[GeneratorError]:
        """Write the package and return what went wrong."""
        self.package_dir.mkdir(parents=True)
        self._build_models()
        self._build_named_types()
        self._build_operations()
        self._write("package_init.py.jinja", "__init__.py")
        return self._get_errors()

    def _build_named_types(self) -> None:
        for named in self.templating.named_types():
            self._write("named_type.py.jinja", f"models/{named.module}.py", named=named)

    def _build_operations(self) -> None:
        self._write("api.py.jinja", "api.py")
        for folder, template in (("operations", "operations.py.jinja"), ("resources", "resources.py.jinja")):
            self._write("folder_init.py.jinja", f"{folder}/__init__.py", folder=folder)
            for group in self.templating.groups():
                if group.operations or folder == "resources":
                    self._write(template, f"{folder}/{group.module}.py", group=group)

    def _write(self, template: str, path: str, **context: Any) -> None:
        target = self.package_dir / path
        target.parent.mkdir(exist_ok=True)
        target.write_text(
            self.env.get_template(template).render(**context), encoding=self.config.file_encoding
        )


def build(wire: Wire, payloads: dict[str, str], package: Path) -> None:
    """Write the package of one platform; raise CannotEmit when the generator says anything at all.

    `payloads` are the names of the payload types by component.
    """
    config = Config.from_sources(
        ConfigFile(post_hooks=[], package_name_override=wire.platform),
        MetaType.NONE,
        document_source=package,
        file_encoding="utf-8",
        overwrite=False,
        output_path=package,
    )
    openapi = GeneratorData.from_dict(wire.document(), config=config)
    if isinstance(openapi, GeneratorError):
        raise CannotEmit(f"{wire.platform}: {openapi.header}: {openapi.detail}")
    _refuse(wire.platform, openapi.errors)
    for collection in openapi.endpoint_collections_by_tag.values():
        _refuse(wire.platform, collection.parse_errors)
    _complete(wire, openapi)
    _refuse(wire.platform, WireProject(wire, payloads, openapi=openapi, config=config).build())


def _refuse(platform: str, errors: Sequence[GeneratorError]) -> None:
    if errors:
        said = "; ".join(" ".join(f"{error.header} {error.detail or ''}".split()) for error in errors)
        raise CannotEmit(f"{platform}: openapi-python-client: {said}")


def _complete(wire: Wire, openapi: GeneratorData) -> None:
    """Refuse a parse that lost a class or an endpoint without a word."""
    made = {str(each.class_info.name) for each in (*openapi.models, *openapi.enums)}
    lost = [
        name
        for name, schema in wire.schemas.lowered.items()
        if has_class(schema) and class_name(name) not in made
    ]
    endpoints = sum(len(collection.endpoints) for collection in openapi.endpoint_collections_by_tag.values())
    if lost or endpoints != len(wire.operations):
        raise CannotEmit(f"{wire.platform}: openapi-python-client lost {', '.join(lost) or 'an operation'}")


def _attributes(model: ModelProperty) -> dict[str, str]:
    """Return the attribute names of a model by the names that the parser was given."""
    properties = [*(model.required_properties or ()), *(model.optional_properties or ())]
    return {prop.name.get_untrusted_value(): attribute_name(str(prop.python_name)) for prop in properties}


def _arguments(operation: Operation, endpoint: Endpoint) -> dict[tuple[str, str], str]:
    """Return the argument names of an endpoint by parameter name and place."""
    names: dict[tuple[str, str], str] = {}
    written = {(key, place): name for (name, place), key in parameter_keys(operation).items()}
    for place, prop in endpoint.iter_all_parameters():
        name = re.sub(rf"^(client|url)_{place}$", r"\1", str(prop.python_name))
        name = attribute_name(name)
        if name in ("self", "body", "options", "content_type"):
            name = f"{name}_"
        given = prop.name.get_untrusted_value(), str(place.value)
        names[written.get(given, given[0]), given[1]] = name
    return names
