"""Imports of generated modules: what their source names, from the models beside them and from the seam."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from scripts.codegen.shapes import ListOf, MapOf, Named, Nullable, Shape, Union

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SEAM: Final = Path(__file__).parents[2] / "templates" / "seam"
_UNDER_THEIR_NAMES: Final = {
    "calls": ("Answer", "Call", "Operation"),
    "unset": ("UNSET", "Unset"),
    "bodies": ("File", "FormBody", "JsonBody", "MultipartBody", "RawBody"),
}
_PRIVATELY: Final = ("shapes", "moments", "model", "forms", "encode", "calls", "paging")
"""Seam modules whose names are imported with an underscore, so that no schema and no operation can have the same."""


def types(shape: Shape) -> Iterator[tuple[str, str]]:
    """Yield module and name of the models that a shape's annotation names."""
    if isinstance(shape, Named) or (isinstance(shape, Union) and shape.component):
        yield shape.module, shape.name
    elif isinstance(shape, (ListOf, MapOf)):
        yield from types(shape.item)
    elif isinstance(shape, Nullable):
        yield from types(shape.inner)
    elif isinstance(shape, Union):
        for variant in shape.variants:
            yield from types(variant)


def grouped(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return imports by module, their names joined."""
    found: dict[str, list[str]] = {}
    for module, name in sorted(set(pairs)):
        found.setdefault(module, []).append(name)
    return [(module, ", ".join(names)) for module, names in found.items()]


def words(text: str) -> set[str]:
    """Return the identifiers in Python source, comments and docstrings included."""
    return set(re.findall(r"[A-Za-z_]\w*", text))


def seam_imports(
    text: str,
    dots: str,
    privately: Iterable[str] = _PRIVATELY,
    openly: Iterable[str] = tuple(_UNDER_THEIR_NAMES),
) -> list[str]:
    """Return the imports from the seam that source `text` needs; ruff drops what it only seems to need."""
    found = words(re.sub(r'"""[\s\S]*?"""', "", text))
    lines = [
        f"from {dots}_seam.{module} import {name} as _{name}"
        for module in privately
        for name in _seam_names(module)
        if f"_{name}" in found
    ]
    for module in openly:
        lines += [
            f"from {dots}_seam.{module} import {name}" for name in _UNDER_THEIR_NAMES[module] if name in found
        ]
    return lines


@cache
def _seam_names(module: str) -> list[str]:
    """Return the public names that a module of the seam defines."""
    names: list[str] = []
    for node in ast.parse((_SEAM / f"{module}.py").read_text("utf-8")).body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            names.append(node.name)
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names += [target.id for target in targets if isinstance(target, ast.Name)]
    return [name for name in names if not name.startswith("_")]
