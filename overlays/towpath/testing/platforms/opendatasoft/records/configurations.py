"""The six field configurations: what each makes of the fields, in their order.

| type | effect on the fields |
|---|---|
| `rename` | another technical name and label |
| `type` | another type; a value that does not fit is an error of its record |
| `annotate` | special behaviour, shown with the field; one annotation of a name |
| `description` | a description |
| `order` | the named fields first, in this order; the others follow in theirs |
| `delete` | the field is gone |

What names a field that is not there has no effect: the source may have it again tomorrow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from .fields import Annotation, Field
from .refusals import StepRefused

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

Fields = list[Field]

_NUMBERS: Final = frozenset({"int", "double"})
_MOMENTS: Final = frozenset({"date", "datetime"})
_FITS: Final[Mapping[str, frozenset[str]]] = {
    "facet": _NUMBERS | _MOMENTS | {"text"},
    "disjunctive": _NUMBERS | {"text"},
    "timeserie_precision": _MOMENTS,
    "timerangeFilter": _MOMENTS,
    "unit": _NUMBERS,
    "decimals": frozenset({"double"}),
    "sortable": frozenset({"text"}),
    "multivalued": frozenset({"text"}),
    "hierarchical": frozenset({"text"}),
}
"""Types that an annotation fits; one that is not here fits all."""
_OF_A_FACET: Final = frozenset({"facetsort", "disjunctive", "timerangeFilter", "hierarchical"})
_ORDERS: Final[Mapping[str, frozenset[str]]] = {
    "count": frozenset({"text", "date", "datetime", "int", "double"}),
    "alphanum": frozenset({"text", "date", "datetime"}),
    "num": _NUMBERS,
}
_PRECISIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "date": ("year", "month", "day"),
    "datetime": ("year", "month", "day", "hour", "minute"),
}


def configured(fields: Sequence[Field], configurations: Sequence[Mapping[str, Any]]) -> Fields:
    """Return the fields after every configuration in its turn."""
    result = list(fields)
    for configuration in configurations:
        result = _EFFECTS[configuration["type"]](result, configuration)
    return result


def check_configuration(
    configuration: Mapping[str, Any], fields: Sequence[Field], facets: frozenset[str] = frozenset()
) -> None:
    """Take an annotation that fits its field as `fields` (what is configured before it) has it; raise StepRefused else.

    `facets` names fields that metadata make a facet. A field that is not there is not judged.
    """
    if configuration["type"] != "annotate":
        return
    name, args = configuration["annotation"], configuration.get("args", [])
    _check_args(name, args)
    field = next((each for each in fields if each.name == configuration["field"]), None)
    if field is None:
        return
    allowed = _FITS.get(name)
    if allowed is not None and field.type not in allowed:
        raise StepRefused("annotation", f"{name} does not fit a field of type {field.type}")
    is_facet = field.name in facets or any(each.name == "facet" for each in field.annotations)
    if name in _OF_A_FACET and not is_facet:
        raise StepRefused("annotation", f"{name} needs the field to be a facet first")
    if name == "facetsort" and field.type not in _ORDERS[str(args[0]).removeprefix("-")]:
        raise StepRefused("args", f"the order {args[0]} does not fit a field of type {field.type}")
    if name == "timeserie_precision" and args[0] not in _PRECISIONS[field.type]:
        raise StepRefused("args", f"the precision {args[0]} does not fit a field of type {field.type}")


def _check_args(name: str, args: Sequence[Any]) -> None:
    takes = _ARGS.get(name)
    if takes is None:
        return
    words, fits = takes
    if len(args) != 1 or not fits(args[0]):
        raise StepRefused("args", f"{name} takes one argument: {words}")


_ARGS: Final[Mapping[str, tuple[str, Callable[[Any], bool]]]] = {
    "facetsort": (
        "count, alphanum or num, with a minus for the reverse",
        lambda arg: isinstance(arg, str) and arg.removeprefix("-") in _ORDERS,
    ),
    "timeserie_precision": (
        "year, month, day, hour or minute",
        lambda arg: arg in _PRECISIONS["datetime"],
    ),
    "unit": ("a text", lambda arg: isinstance(arg, str)),
    "decimals": ("a whole number from 0", lambda arg: isinstance(arg, int) and arg >= 0),
    "multivalued": ("the separator", lambda arg: isinstance(arg, str) and arg != ""),
    "hierarchical": ("the separator", lambda arg: isinstance(arg, str) and arg != ""),
}


def _rename(fields: Fields, configuration: Mapping[str, Any]) -> Fields:
    old, new = configuration["from_name"], configuration["to_name"]
    if all(field.name != old for field in fields):
        return fields
    return [
        evolve(field, name=new, label=configuration["field_label"]) if field.name == old else field
        for field in fields
        if field.name == old or field.name != new  # the name can be one field's only
    ]


def _retype(fields: Fields, configuration: Mapping[str, Any]) -> Fields:
    return _changed(
        fields,
        configuration,
        lambda field: evolve(field, type=configuration["type_param"], typed_by=configuration.get("uid")),
    )


def _annotate(fields: Fields, configuration: Mapping[str, Any]) -> Fields:
    added = Annotation(configuration["annotation"], tuple(str(arg) for arg in configuration.get("args", [])))
    return _changed(
        fields,
        configuration,
        lambda field: evolve(
            field,
            annotations=(*(each for each in field.annotations if each.name != added.name), added),
        ),
    )


def _describe(fields: Fields, configuration: Mapping[str, Any]) -> Fields:
    return _changed(
        fields, configuration, lambda field: evolve(field, description=configuration["description"])
    )


def _order(fields: Fields, configuration: Mapping[str, Any]) -> Fields:
    names: list[str] = configuration["args"]
    places = {name: place for place, name in reversed(list(enumerate(names)))}
    return sorted(fields, key=lambda field: places.get(field.name, len(names)))


def _delete(fields: Fields, configuration: Mapping[str, Any]) -> Fields:
    return [field for field in fields if field.name != configuration["field"]]


def _changed(fields: Fields, configuration: Mapping[str, Any], change: Callable[[Field], Field]) -> Fields:
    return [change(field) if field.name == configuration["field"] else field for field in fields]


_EFFECTS: Final[Mapping[str, Callable[[Fields, Mapping[str, Any]], Fields]]] = {
    "rename": _rename,
    "type": _retype,
    "annotate": _annotate,
    "description": _describe,
    "order": _order,
    "delete": _delete,
}
