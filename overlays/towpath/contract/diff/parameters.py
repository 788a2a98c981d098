"""The parameters of an operation: what a caller passes beside the body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from .finding import Side
from .marks import MARKS
from .media_types import compare_content, schema_of
from .schemas import compare, compare_deprecation, compare_words
from .subject import Part, Subject, shown
from .views import words

if TYPE_CHECKING:
    from towpath.contract.documents import Node

    from .ledger import Scope
    from .subject import Schema

_STYLES: Final = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
_PLACES: Final = {"query": "the query", "cookie": "the cookies", "path": "the path", "header": "the headers"}


@attrs.frozen(eq=False)
class Parameter:
    """A parameter, and what a sentence calls it."""

    name: str
    location: str
    node: Node
    subject: Subject

    @property
    def required(self) -> bool:
        """Whether it has to be there; what is in a path always has to."""
        return self.location == "path" or self.node.flag("required")

    @property
    def style(self) -> tuple[str, bool, bool, bool]:
        """How a value is written: style, explode, allowReserved, and whether slashes stay slashes in a path."""
        style = self.node.word("style") or _STYLES[self.location]
        stated = self.node.get("explode")
        explode = style == "form" if stated is None else stated.value is True
        return style, explode, self.node.flag("allowReserved"), self.node.flag("x-slashes")

    @property
    def schema(self) -> Schema:
        """The schema, `true` where there is none."""
        return schema_of(self.node, self.subject)


def compare_parameters(
    old_items: tuple[Node, ...],
    old: Node,
    old_path: str,
    new_items: tuple[Node, ...],
    new: Node,
    new_path: str,
    operation: Part,
    scope: Scope,
) -> None:
    """Compare all parameters of an operation, those of its path among them."""
    before, after = _parameters(old_items, old), _parameters(new_items, new)
    for was_name, name in zip(_names(old_path), _names(new_path), strict=True):
        if was_name != name and (was := before.pop(("path", was_name), None)):
            before["path", name] = was
            if ("path", name) in after:
                said = f"is called {shown(name)} and no longer {shown(was_name)}"
                now = after["path", name]
                scope.on(Side.CLIENT).note("path-parameter-renamed", _argument(was), said, new=now.node)
    gone = {key: each for key, each in before.items() if key not in after}
    fresh = {key: each for key, each in after.items() if key not in before}
    for was in list(gone.values()):
        moved = next((each for each in fresh.values() if each.name.lower() == was.name.lower()), None)
        if moved is not None:
            said = f"belongs into {_PLACES[moved.location]} and no longer into {_PLACES[was.location]}"
            scope.note("parameter-moved", f"{shown(moved.name)} of {operation.subject}", said, new=moved.node)
            del gone[_key(was)], fresh[_key(moved)]
    for was in gone.values():
        scope.note("parameter-removed", was.subject, "is gone", old=was.node)
    for now in fresh.values():
        if now.required:
            scope.note("parameter-required-added", now.subject, "is new and required", new=now.node)
        else:
            scope.note("parameter-added", now.subject, "is new", new=now.node)
    for key in before.keys() & after.keys():
        _compare_parameter(before[key], after[key], scope)


def _argument(parameter: Parameter) -> str:
    return f"the argument for {parameter.subject}"


def _names(path: str) -> list[str]:
    return re.findall(r"\{([^{}]*)\}", path)


def _parameters(items: tuple[Node, ...], operation: Node) -> dict[tuple[str, str], Parameter]:
    found: dict[tuple[str, str], Parameter] = {}
    for holder in (*reversed(items), operation):
        if holder is not operation and not holder.value.get("parameters"):
            continue
        for stated in holder.sequence("parameters"):
            node = stated.document.follow(stated)
            name, location = node.word("name"), node.word("in")
            if name is None or location not in _STYLES:
                raise node.refuse("a parameter has to have a name, and be in query, header, path or cookie")
            subject = Subject(f"{shown(name)} in {_PLACES[location]}")
            made = Parameter(name, location, node, subject)
            found[_key(made)] = made
    return found


def _key(parameter: Parameter) -> tuple[str, str]:
    name = parameter.name.lower() if parameter.location == "header" else parameter.name
    return parameter.location, name


def _compare_parameter(old: Parameter, new: Parameter, scope: Scope) -> None:
    was, now = Part(old.node, old.subject), Part(new.node, new.subject)
    before, after = ([(text, part)] if (text := words(part.node, MARKS)) else [] for part in (was, now))
    compare_words(before, after, was, now, scope)
    compare_deprecation(was, now, now, scope)
    if new.required and not old.required:
        scope.note("parameter-became-required", new.subject, "is required now", new=new.node)
    elif old.required and not new.required:
        scope.note("parameter-became-optional", new.subject, "is no longer required", new=new.node)
    if old.node.get("content") is not None and new.node.get("content") is not None:
        compare_content(old.node, new.node, new.subject, scope)
        return
    if (old.node.get("content") is None) != (new.node.get("content") is None) or old.style != new.style:
        said = f"is written as {_style(new)} and no longer as {_style(old)}"
        scope.note("parameter-style-changed", new.subject, said, new=new.node)
    compare(old.schema, new.schema, scope)
    _compare_clamps(old, new, scope)


def _style(parameter: Parameter) -> str:
    media = next(iter(parameter.node.mapping("content")), None)
    if media is not None:
        return shown(media)
    style, explode, reserved, slashes = parameter.style
    said = {
        ", exploded": explode,
        ", reserved characters as they are": reserved,
        ", slashes as they are": slashes,
    }
    return style + "".join(word for word, holds in said.items() if holds)


def _compare_clamps(old: Parameter, new: Parameter, scope: Scope) -> None:
    for edge, sign in (("maximum", 1), ("minimum", -1)):
        was, now = _clamp(old.node, edge), _clamp(new.node, edge)
        if was == now:
            continue
        if now is None:
            scope.note(
                "clamp-loosened", new.subject, f"is no longer taken for the {edge} {shown(was)}", new=new.node
            )
        else:
            tighter = was is None or (was - now) * sign > 0
            said = f"is taken for {shown(now)} where it is {'above' if sign > 0 else 'below'} that"
            scope.note("clamp-tightened" if tighter else "clamp-loosened", new.subject, said, new=new.node)


def _clamp(node: Node, edge: str) -> float | None:
    held = node.get("x-clamp")
    limit = held.get(edge) if held is not None else None
    if limit is None:
        return None
    if isinstance(limit.value, bool) or not isinstance(limit.value, (int, float)):
        raise limit.refuse("has to be a number")
    return limit.value
