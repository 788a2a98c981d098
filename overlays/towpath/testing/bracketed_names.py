"""Names of form fields that lead into objects and arrays, as Rails reads them.

`variables[KEY]` is a property, `tags[]` one more item, `variables[][key]` a property of the last item (of a new one when
it has that property already), `variables[0][key]` a property of a numbered item.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from .json_values import is_array, is_object
from .refusals import bad_request
from .scalars import reader_of
from .schema_types import item_schema, property_schemas, types_of

if TYPE_CHECKING:
    from .spec import Spec

    Fields = list[tuple[list[str], Any]]

_NAME = re.compile(r"([^\[\]]+)((?:\[[^\[\]]*\])+)")
_MOST_LEVELS: Final = 20


def bracketed(name: str) -> tuple[str, list[str]]:
    """Return what stands before the brackets and what is in each; none where the name is a plain one."""
    match = _NAME.fullmatch(name)
    if match is None:
        return name, []
    keys = match[2][1:-1].split("][")
    return match[1], keys[:_MOST_LEVELS]


def put_together(spec: Spec, schema: Any, fields: Fields, where: str) -> Any:
    """Return the value that fields make, its scalars read by their schemas; refuse what does not go together (400)."""
    raw: Any = None
    for keys, value in fields:
        raw = _with(raw, keys, value, where)
    return _read(spec, schema, raw)


def _with(held: Any, keys: list[str], value: Any, where: str) -> Any:
    """Return what is held with one more value in it."""
    if not keys:
        if held is not None:
            raise bad_request(f"{where} has a field that stands twice", where=where)
        return value
    key, rest = keys[0], keys[1:]
    if key == "":
        items = _held(held, list, where)
        if rest and items and is_object(items[-1]) and not _has(items[-1], rest):
            items[-1] = _with(items[-1], rest, value, where)
        else:
            items.append(_with(None, rest, value, where))
        return items
    properties = _held(held, dict, where)
    properties[key] = _with(properties.get(key), rest, value, where)
    return properties


def _held(held: Any, kind: type[Any], where: str) -> Any:
    if held is not None and not isinstance(held, kind):
        raise bad_request(f"{where} is an object, an array or a text, not two of them", where=where)
    return kind() if held is None else held


def _has(item: Any, keys: list[str]) -> bool:
    for key in keys:
        if not is_object(item) or key not in item:
            return False
        item = item[key]
    return True


def _read(spec: Spec, schema: Any, raw: Any) -> Any:
    if is_object(raw):
        if "array" in types_of(spec, schema) and all(key.isascii() and key.isdigit() for key in raw):
            return [_read(spec, item_schema(spec, schema), raw[key]) for key in sorted(raw, key=_number)]
        known, others = property_schemas(spec, schema), _others(spec, schema)
        return {key: _read(spec, known.get(key, others), value) for key, value in raw.items()}
    if is_array(raw):
        return [_read(spec, item_schema(spec, schema), value) for value in raw]
    return reader_of(spec, schema)(raw) if isinstance(raw, str) else raw


def _number(key: str) -> tuple[int, str]:
    digits = key.lstrip("0")
    return len(digits), digits


def _others(spec: Spec, schema: Any) -> Any:
    schema = spec.target(schema)
    return schema.get("additionalProperties", True) if is_object(schema) else True
