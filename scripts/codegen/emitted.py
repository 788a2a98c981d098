"""What stands in an emitted tree, read from its Python alone: no record that the emitter kept is believed."""

from __future__ import annotations

import ast
import json
import re
from typing import TYPE_CHECKING, Any, TypeGuard

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_PAGES = "_PAGES"
"""What the name of an operation's `Paging` ends with, beside the name of the operation."""
_BODY_MEDIA = {
    "JsonBody": "application/json",
    "FormBody": "application/x-www-form-urlencoded",
    "MultipartBody": "multipart/form-data",
}


@attrs.define
class EmittedOperation:
    """An operation constant, the function that builds its calls and the methods that make them."""

    method: str
    path: str
    answers: set[tuple[int, str | None]]
    problems: set[int]
    builder: str | None = None
    sent_path: str | None = None
    arguments: set[str] = attrs.field(factory=set)
    used: set[str] = attrs.field(factory=set)
    sent: dict[str, set[str]] = attrs.field(factory=dict)
    """Wire names by location: `query`, `header`, `cookie`, `path`."""
    media: set[str] = attrs.field(factory=set)
    callers: set[str] = attrs.field(factory=set)
    """`sync`, `async`, `raw sync` …, where a method of a reachable class calls the builder."""
    paging: dict[str, Any] | None = None
    """What the operation's `Paging` was given."""
    paged_callers: set[str] = attrs.field(factory=set)
    """Those of `callers` that hand the `Paging` on."""


@attrs.define
class Emitted:
    """A platform's part of the tree. Classes and types are keyed by their letters and digits alone."""

    operations: dict[str, EmittedOperation]
    types: dict[str, set[str]]
    """Models, enumerations and named types; with the wire names of their fields, or their values."""
    payloads: dict[str, set[str]]
    document: Any


def read(package: Path, platform: str) -> Emitted:
    """Read what was emitted for a platform into `package` (the folder `towpath_wire`)."""
    home = package / platform
    operations: dict[str, EmittedOperation] = {}
    by_builder: dict[tuple[str, str], EmittedOperation] = {}
    for path in sorted(home.glob("operations/**/*.py")):
        for id_, operation in _operations(_parsed(path)):
            operations[id_] = operation
            if operation.builder is not None:
                module = path.relative_to(home / "operations").with_suffix("").as_posix().replace("/", ".")
                by_builder[module, operation.builder] = operation
    _read_callers(home, by_builder)
    types: dict[str, set[str]] = {}
    for path in sorted(home.glob("models/*.py")):
        types.update(_types(_parsed(path)) if path.stem != "__init__" else {})
    payloads = package / "payloads" / f"{platform}.py"
    document = package / "specs" / f"{platform}.json"
    return Emitted(
        operations,
        types,
        _payloads(_parsed(payloads)) if payloads.exists() else {},
        json.loads(document.read_bytes()) if document.exists() else None,
    )


def plain(name: str) -> str:
    """Return the letters and digits of a name, in which all namings agree."""
    return re.sub(r"[^A-Za-z0-9]", "", name).lower()


def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_bytes(), str(path))


def _calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _known_as(node.func) in names:
            yield node


def _known_as(value: ast.expr) -> str | None:
    """Return a name as the seam has it; modules import with an underscore what a schema's name might hide."""
    return value.id.lstrip("_") if isinstance(value, ast.Name) else None


def _strings(tree: ast.AST | None) -> set[str]:
    found = ast.walk(tree) if tree is not None else ()
    return {node.value for node in found if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def _names(tree: ast.AST) -> set[str]:
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def _keyword(call: ast.Call, name: str) -> ast.expr | None:
    return next((keyword.value for keyword in call.keywords if keyword.arg == name), None)


# -- operations --------------------------------------------------------------------------------------------------


def _operations(module: ast.Module) -> Iterator[tuple[str, EmittedOperation]]:
    builders = dict(_builders(module))
    paging = dict(_constants(module, "Paging"))
    for name, call in _constants(module, "Operation"):
        id_, method, path = (ast.literal_eval(argument) for argument in call.args[:3])
        operation = EmittedOperation(method, path, set(_answers(call)), set(_problems(call)))
        if name in builders:
            _read_builder(operation, *builders[name])
        if (pages := paging.get(f"{name}{_PAGES}")) is not None:
            operation.paging = {each.arg or "": ast.literal_eval(each.value) for each in pages.keywords}
        yield id_, operation


def _constants(module: ast.Module, kind: str) -> Iterator[tuple[str, ast.Call]]:
    """Find the constants that hold something of the seam's: their names and how they are made."""
    for statement in module.body:
        if isinstance(statement, (ast.Assign, ast.AnnAssign)) and isinstance(statement.value, ast.Call):
            target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
            if _known_as(statement.value.func) == kind and isinstance(target, ast.Name):
                yield target.id, statement.value


def _answers(operation: ast.Call) -> Iterator[tuple[int, str | None]]:
    for answer in _calls(_keyword(operation, "answers") or ast.Tuple([]), "Answer"):
        yield ast.literal_eval(answer.args[0]), ast.literal_eval(answer.args[1])


def _problems(operation: ast.Call) -> Iterator[int]:
    problems = _keyword(operation, "problems")
    yield from ast.literal_eval(problems) if problems is not None else ()


def _builders(module: ast.Module) -> Iterator[tuple[str, tuple[ast.FunctionDef, ast.Call]]]:
    """Find the functions that make a `Call` of an operation's constant."""
    for statement in module.body:
        if isinstance(statement, ast.FunctionDef):
            for call in _calls(statement, "Call"):
                if call.args and isinstance(call.args[0], ast.Name):
                    yield call.args[0].id, (statement, call)


def _read_builder(operation: EmittedOperation, function: ast.FunctionDef, call: ast.Call) -> None:
    operation.builder = function.name
    signature = function.args
    operation.arguments = {
        each.arg for each in (*signature.posonlyargs, *signature.args, *signature.kwonlyargs)
    }
    operation.used = {name for statement in function.body for name in _names(statement)}
    operation.sent_path, operation.sent["path"] = _path(call.args[1], operation.arguments)
    headers = _feeding(function, _keyword(call, "headers"))
    operation.sent["query"] = _strings_of(_feeding(function, _keyword(call, "query")))
    operation.sent["cookie"] = {
        text for tree in headers for each in _calls(tree, "cookie_pairs") for text in _strings(each)
    }
    operation.sent["header"] = _strings_of(headers) - operation.sent["cookie"]
    body = _feeding(function, _keyword(call, "body"))
    if body:
        made = {name.lstrip("_") for tree in body for name in _names(tree)} & _BODY_MEDIA.keys()
        operation.media = {_BODY_MEDIA[name] for name in made} | _strings_of(body) | _strings(signature)


def _strings_of(trees: Sequence[ast.AST]) -> set[str]:
    return {text for tree in trees for text in _strings(tree)}


def _feeding(function: ast.FunctionDef, value: ast.expr | None) -> Sequence[ast.AST]:
    """Return an argument's expression, with the statements that fill the variable that it is."""
    if value is None:
        return []
    if not isinstance(value, ast.Name):
        return [value]
    return [statement for statement in function.body if value.id in _names(statement)][:-1]


def _path(value: ast.expr, arguments: set[str]) -> tuple[str, set[str]]:
    """Return the path with `{}` where an argument stands, and those arguments' names."""
    if isinstance(value, ast.Constant):
        return str(value.value), set()
    text, names = "", set()
    for piece in value.values if isinstance(value, ast.JoinedStr) else ():
        if isinstance(piece, ast.FormattedValue):
            used = _names(piece) & arguments
            names |= used
            text += f"{{{','.join(sorted(map(plain, used)))}}}"
        else:
            text += str(ast.literal_eval(piece))
    return text, names


# -- methods -----------------------------------------------------------------------------------------------------


def _read_callers(home: Path, by_builder: dict[tuple[str, str], EmittedOperation]) -> None:
    """Note which builders are called by methods of classes that lead up to the front of the platform."""
    modules = {
        path: _parsed(path)
        for path in [*sorted(home.glob("resources/**/*.py")), home / "api.py"]
        if path.exists()
    }
    named = {
        node.func.id
        for module in modules.values()
        for method in _methods(module)
        for node in _inside(method)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    for path, module in modules.items():
        imported = _imported_operations(path.relative_to(home), module)
        for each in module.body:
            if isinstance(each, ast.ClassDef) and each.name in named:
                for method in _methods(each):
                    _note_caller(method, imported, by_builder, _manner(each.name, path.stem))


def _methods(tree: ast.Module | ast.ClassDef) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for statement in tree.body:
        if isinstance(statement, ast.ClassDef):
            yield from _methods(statement)
        elif isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield statement


def _inside(method: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[ast.AST]:
    """Walk through what a method does; its signature, most of it, says nothing of that."""
    for statement in method.body:
        yield from ast.walk(statement)


def _manner(name: str, module: str) -> str:
    """Return how the methods of a class make calls: sync, raw async …; a group may begin with such a word itself."""
    group = plain(module)
    name = name[: -len(group)] if plain(name).endswith(group) else name
    bare = name.removeprefix("Async")
    kind = next((f"{kind.lower()} " for kind in ("Raw", "Streaming") if bare.startswith(kind)), "")
    return f"{kind}{'sync' if bare == name else 'async'}"


def _imported_operations(path: Path, module: ast.Module) -> dict[str, str]:
    """Return the modules of operations that a module knows, by the names that it gives them."""
    found = {}
    for statement in module.body:
        if isinstance(statement, ast.ImportFrom) and (statement.module or "").split(".")[0] == "operations":
            above = (statement.module or "").split(".")[1:]
            for alias in statement.names:
                found[alias.asname or alias.name] = ".".join([*above, alias.name])
    return found


def _note_caller(
    method: ast.FunctionDef | ast.AsyncFunctionDef,
    imported: dict[str, str],
    by_builder: dict[tuple[str, str], EmittedOperation],
    manner: str,
) -> None:
    attributes = [
        (imported[node.value.id], node.attr)
        for node in _inside(method)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in imported
    ]
    pages = {name.removesuffix(_PAGES).lower() for _, name in attributes if name.endswith(_PAGES)}
    for key in attributes:
        operation = by_builder.get(key)
        if operation is not None:
            operation.callers.add(manner)
            if key[1].lower() in pages:
                operation.paged_callers.add(manner)


# -- types -------------------------------------------------------------------------------------------------------


def _types(module: ast.Module) -> Iterator[tuple[str, set[str]]]:
    described = {ast.literal_eval(call.args[0]) for call in _calls(module, "Field") if len(call.args) > 1}
    read = _read_by(module)
    for statement in module.body:
        if isinstance(statement, ast.ClassDef):
            fields = described & read
            values = {
                str(each.value.value)
                for each in statement.body
                if isinstance(each, ast.Assign) and isinstance(each.value, ast.Constant)
            }
            negative = {
                ast.unparse(each.value)
                for each in statement.body
                if isinstance(each, ast.Assign) and isinstance(each.value, ast.UnaryOp)
            }
            yield plain(statement.name), fields | values | negative
        elif _is_named_type(statement) and isinstance(statement.target, ast.Name):
            yield plain(statement.target.id), _literals(statement.value)


def _literals(value: ast.expr | None) -> set[str]:
    """Return the values of a named `Literal`: an enumeration of one value is no class."""
    if not isinstance(value, ast.Subscript) or _known_as(value.value) != "Literal":
        return set()
    return {str(ast.literal_eval(each)) for each in getattr(value.slice, "elts", [value.slice])}


def _read_by(module: ast.Module) -> set[str]:
    """Return the keys that the decoder of a model takes out of a JSON object."""
    readers = (
        each for each in module.body if isinstance(each, ast.FunctionDef) and each.name.endswith("_read")
    )
    return {text for reader in readers for text in _strings(reader)}


def _is_named_type(statement: ast.stmt) -> TypeGuard[ast.AnnAssign]:
    return isinstance(statement, ast.AnnAssign) and _known_as(statement.annotation) == "TypeAlias"


def _payloads(module: ast.Module) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    bases: dict[str, list[str]] = {}
    for statement in module.body:
        if isinstance(statement, ast.ClassDef):
            found[statement.name] = {
                each.target.id
                for each in statement.body
                if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
            }
            bases[statement.name] = [base.id for base in statement.bases if isinstance(base, ast.Name)]
        elif isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            found[statement.targets[0].id] = _functional_keys(statement.value)
        elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            found[statement.target.id] = set()
    return {plain(name): _inherited(name, found, bases) for name in found}


def _functional_keys(value: ast.expr) -> set[str]:
    keys = (
        value.args[1].keys
        if isinstance(value, ast.Call) and len(value.args) > 1 and isinstance(value.args[1], ast.Dict)
        else []
    )
    return {key.value for key in keys if isinstance(key, ast.Constant) and isinstance(key.value, str)}


def _inherited(name: str, found: dict[str, set[str]], bases: dict[str, list[str]]) -> set[str]:
    return found.get(name, set()).union(*(_inherited(base, found, bases) for base in bases.get(name, [])))
