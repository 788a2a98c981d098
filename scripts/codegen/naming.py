"""Names in generated Python: those of openapi-python-client, with fewer underscores where none are needed."""

from __future__ import annotations

import builtins
import re
from functools import cache
from keyword import iskeyword
from typing import TYPE_CHECKING, Final

from openapi_python_client.strings import ClassName, PythonIdentifier, snake_case

if TYPE_CHECKING:
    from collections.abc import Iterable

PREFIX: Final = "field_"
"""What openapi-python-client puts before a name that Python would not take."""

ANNOTATIONS: Final = frozenset({"bool", "bytes", "dict", "float", "int", "list", "str", "tuple"})
"""Names that annotations use: an attribute or a method of that name would hide them."""

_IN_CLASS: Final = ANNOTATIONS | {"classmethod"}

_OWN: Final = frozenset({"additional_properties", "from_dict", "to_dict", "to_payload"})
_TAKEN_CLASSES: Final = frozenset(
    {
        *(
            "Any",
            "Callable",
            "FileOrBytes",
            "Final",
            "Iterator",
            "Literal",
            "Mapping",
            "NotRequired",
            "Self",
            "Sequence",
        ),
        *("TYPE_CHECKING", "TypeAlias", "TypedDict", "UNSET", "UUID", "Unset"),
    }
)
"""Names that generated modules, or the payloads', import from elsewhere."""


@cache
def class_name(name: str) -> str:
    """Return the class name for a component schema; names that generated modules use themselves get a suffix."""
    made = str(ClassName(name, PREFIX))
    while (
        again := str(ClassName(made, PREFIX))
    ) != made:  # the generator is given this name, and names it anew
        made = again
    return f"{made.rstrip('_')}Model" if made in _TAKEN_CLASSES or made.endswith("_") else made


@cache
def module_name(name: str) -> str:
    """Return the module name that openapi-python-client gives a class."""
    return str(PythonIdentifier(name, PREFIX))


def attribute_name(name: str) -> str:
    """Return an attribute's or an argument's name, from the identifier that the generator made.

    The generator evades every builtin (`type_`, `format_`); an attribute need only evade what annotations use.
    """
    plain = name.removesuffix("_")
    if plain in _OWN or plain in _IN_CLASS:
        return f"{plain}_"
    return plain if plain != name and hasattr(builtins, plain) and not iskeyword(plain) else name


def identifier(text: str) -> str:
    """Return `text` in snake case; keywords get an underscore, builtins are left alone (`list`, `type`)."""
    name = snake_case(re.sub(r"[^\w.-]+", " ", text))  # the generator would join `repos/get` to one word
    if not name or not name[0].isalpha():
        return f"{PREFIX}{name}"
    return f"{name}_" if iskeyword(name) else name


def pascal(text: str) -> str:
    """Return `text` in Pascal case, words that are capitals throughout left alone."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", text))


def distinct_names(names: Iterable[str]) -> dict[str, str]:
    """Return for each property a name that the generator makes a distinct identifier of; most are their own."""
    taken: set[str] = set()
    distinct: dict[str, str] = {}
    for name in sorted(
        names, key=lambda each: any(sign in each for sign in _SIGNS)
    ):  # plain names keep theirs
        spelled = name
        for sign, word in _SIGNS.items():
            spelled = spelled.replace(sign, f" {word} ")
        key, count = name, 1
        while (made := str(PythonIdentifier(key, PREFIX))) in taken:
            key = f"{spelled} {count}" if count > 1 or spelled == name else spelled
            count += 1
        taken.add(made)
        distinct[name] = key
    return distinct


_SIGNS: Final = {
    "@": "at",
    "$": "dollar",
    "#": "hash",
    "+": "plus",
    "%": "percent",
    "&": "and",
    "/": "slash",
    "<": "lt",
    ">": "gt",
    "!": "not",
}


def member_names(values: list[str] | list[int]) -> list[str]:
    """Return one constant name for each value of an enumeration, no two alike."""
    names: list[str] = []
    for value in values:
        base = _member_name(value)
        name, count = base, 1
        while name in names:
            count += 1
            name = f"{base}_{count}"
        names.append(name)
    return names


def _member_name(value: str | int) -> str:
    if isinstance(value, int):
        return f"VALUE_{value}" if value >= 0 else f"VALUE_NEGATIVE_{-value}"
    name = snake_case(value).upper()
    if not name:
        return "EMPTY" if not value else "VALUE"
    return name if name[0].isalpha() else f"VALUE_{name}"
