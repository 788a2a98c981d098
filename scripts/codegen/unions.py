"""How the shapes of a union are told apart, decided once, when code is generated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .lower import SCHEMAS
from .shapes import PLAIN, Choice, Const, Enumeration, Model, Plain, Shape, Union, literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .lower import Json, Schemas


def told_apart(leaves: tuple[Shape, ...], schema: Json, schemas: Schemas, name: str | None) -> Union:
    """Return the union of several shapes, with the plan that tells a value's shape.

    First by JSON type; objects by a constant that all have (a tag), else by keys that only one of them has.
    """
    kinds: dict[str, list[Shape]] = {}
    for leaf in leaves:
        kinds.setdefault(leaf.kind, []).append(leaf)
    raw = False
    entries: list[str] = []
    for kind, group in kinds.items():
        if kind == "object":
            plan, raw = _objects(group, schema, schemas)
        else:
            plan = _alternatives(kind, group)
        entries.extend(f"{python}: {plan}" for python in _PYTHON[kind])
    if len(kinds) == 1 and "object" in kinds:
        return Union(leaves, plan, raw, name)
    if "number" in kinds and "integer" in kinds:
        entries = [entry for entry in entries if entry != "int: _NUMBER"]
    expects = " or ".join(_WORDS[kind] for kind in kinds)
    return Union(leaves, f"_ByKind({literal(expects)}, lambda: {{{', '.join(entries)}}})", raw, name)


_PYTHON: Final = {
    "string": ("str",),
    "integer": ("int",),
    "number": ("float", "int"),
    "boolean": ("bool",),
    "null": ("type(None)",),
    "array": ("list",),
    "object": ("dict",),
}
_WORDS: Final = {
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "a boolean",
    "null": "null",
    "array": "an array",
    "object": "an object",
}


def _alternatives(kind: str, group: list[Shape]) -> str:
    if len(group) == 1:
        return group[0].runtime()
    if kind == "array":
        return f"_FirstThatReads('an array', lambda: ({', '.join(shape.runtime() for shape in group)}))"
    if any(isinstance(shape, Plain) for shape in group):
        return PLAIN[kind][1]
    shapes = sorted(group, key=lambda shape: isinstance(shape, (Const, Choice, Enumeration)))
    return f"_FirstThatReads({literal(_WORDS[kind])}, lambda: ({', '.join(shape.runtime() for shape in shapes)}))"


def _objects(group: Sequence[Shape], schema: Json, schemas: Schemas) -> tuple[str, bool]:
    """Return the plan that tells objects apart, and whether some object may belong to none of them."""
    models = [shape for shape in group if isinstance(shape, Model)]
    if len(group) == 1:
        return group[0].runtime(), False
    if len(models) < len(group):
        free = next(shape for shape in group if not isinstance(shape, Model))
        if not models:
            return free.runtime(), False
        # Beside a free map, only a required key makes a model of an object.
        pairs = _by_keys(models, schemas, default=False)
        return f"_ByKeys(lambda: ({pairs},))" if pairs else free.runtime(), False
    tags = _tags(models, schema, schemas)
    if tags is not None:
        tag, table = tags
        entries = ", ".join(f"{literal(value)}: {shape.name}" for value, shape in table.items())
        return f"_Tagged({literal(tag)}, lambda: {{{entries}}})", True
    pairs = _by_keys(models, schemas, default=True)
    return f"_ByKeys(lambda: ({pairs},))", "(None, " not in pairs


def _tags(models: list[Model], schema: Json, schemas: Schemas) -> tuple[str, dict[Any, Model]] | None:
    """Find the property whose constant tells the models apart: the discriminator's, or one that all have."""
    discriminator = schema.get("discriminator")
    mapping = (discriminator or {}).get("mapping", {})
    if discriminator and mapping:
        known = {model.component: model for model in models}
        table = {value: known.get(target.removeprefix(SCHEMAS)) for value, target in mapping.items()}
        return discriminator["propertyName"], {
            value: model for value, model in table.items() if model is not None
        }
    candidates = (
        [discriminator["propertyName"]] if discriminator else _constant_properties(models[0], schemas)
    )
    for name in candidates:
        values = [_constants(model, name, schemas) for model in models]
        flat = [value for each in values for value in each]
        if all(values) and len(set(flat)) == len(flat):
            return name, {value: model for model, each in zip(models, values, strict=True) for value in each}
    if discriminator:
        return discriminator["propertyName"], {model.component: model for model in models}
    return None


def _properties(model: Model, schemas: Schemas) -> Json:
    properties: Json = schemas.lowered[model.component]["properties"]
    return properties


def _constant_properties(model: Model, schemas: Schemas) -> list[str]:
    return [name for name in _properties(model, schemas) if _constants(model, name, schemas)]


def _constants(model: Model, name: str, schemas: Schemas) -> list[Any]:
    schema = schemas.resolve(_properties(model, schemas).get(name, {}))
    if "const" in schema:
        return [schema["const"]]
    return list(schema.get("enum", ()))


def _by_keys(models: list[Model], schemas: Schemas, *, default: bool) -> str:
    """Return pairs of a key that only this model has, and the model; required keys first, then others."""
    pairs: list[tuple[str | None, Model]] = []
    rest: list[Model] = []
    for model in models:
        own = _own_keys(model, models, schemas)
        if own:
            pairs.extend((key, model) for key in own)
        else:
            rest.append(model)
    if default and rest:
        pairs.append((None, min(rest, key=lambda model: len(schemas.lowered[model.component]["required"]))))
    return ", ".join(f"({literal(key) if key else None}, {model.name})" for key, model in pairs)


def _own_keys(model: Model, models: list[Model], schemas: Schemas) -> list[str]:
    others = {name for other in models if other is not model for name in _properties(other, schemas)}
    required = [name for name in schemas.lowered[model.component]["required"] if name not in others]
    return required[:1] or [name for name in _properties(model, schemas) if name not in others]
