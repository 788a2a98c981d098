"""What changed between two schemas, as one side of the wire sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from towpath.contract.documents import Node, Place

from .finding import Side
from .ledger import Ledger, Scope
from .limits import compare_limits
from .shape import Shape, Types
from .subject import Part, canonical, listed, shown
from .unions import compare_unions
from .views import View

if TYPE_CHECKING:
    from .ledger import Page
    from .subject import Schema, Subject

# Keywords whose schemas say something of the value, of its parts or under a condition.
_COVARIANT: Final = {
    "contains": "[]",
    "contentSchema": "",
    "else": "",
    "propertyNames": ".*",
    "then": "",
    "unevaluatedItems": "[]",
}
_TURNED: Final = ("if", "not")
"""Keywords under which narrower is not narrower any more."""
_BY_NAME: Final = ("dependentSchemas", "patternProperties", "prefixItems")
_PYTHON_TYPES: Final = frozenset({"binary", "date", "date-time", "uuid"})
"""Formats that our models read into a type of their own."""
_WIDER: Final = {"int32": "int64", "float": "double"}


def compare(old: Schema, new: Schema, scope: Scope) -> None:
    """Compare two schemas and what surrounds them."""
    before, after = View(old), View(new)
    compare_words(before.words, after.words, old[0], new[0], scope)
    _compare_default(before, after, new[0], scope)
    compare_deprecation(before.stated("deprecated"), after.stated("deprecated"), new[0], scope)
    was, now = Shape(before.core), Shape(after.core)
    _compare_null(before, was, after, now, scope)
    if before.followed or after.followed or was.followed or now.followed:
        _refer(before.core, after.core, scope)
    else:
        compare_shapes(was, now, scope)


def _refer(old: Schema, new: Schema, scope: Scope) -> None:
    """Compare two components on a page of their own."""

    def fill(page: Page) -> None:
        compare_shapes(Shape(old), Shape(new), attrs.evolve(scope, page=page))

    places = tuple(tuple(part.node.place for part in schema) for schema in (old, new))
    scope.ledger.refer(scope.page, (*places, scope.side), fill)


def compare_shapes(old: Shape, new: Shape, scope: Scope) -> None:
    """Compare what two schemas allow."""
    if old.is_mere_union != new.is_mere_union and bool(old.unions) != bool(new.unions):
        compare_unions(old, new, scope, compare)
        return
    if not _compare_types(old, new, scope):
        return
    _compare_choices(old, new, scope)
    _compare_formats(old, new, scope)
    compare_limits(old, new, scope)
    _compare_properties(old, new, scope)
    _compare_openness(old, new, scope)
    _compare_items(old, new, scope)
    _compare_conditions(old, new, scope)
    compare_unions(old, new, scope, compare)


# -- said of the place ---------------------------------------------------------------------------------------------


def compare_words(
    old: list[tuple[str, Part]], new: list[tuple[str, Part]], was: Part, now: Part, scope: Scope
) -> None:
    """Note where something is said in other words."""
    before, after = [text for text, _ in old], [text for text, _ in new]
    if sorted(before) == sorted(after):
        return
    fresh = [part for text, part in new if text not in before]
    gone = [part for text, part in old if text not in after]
    for part in fresh:
        scope.note(
            "documentation-changed", part.subject, "is documented in other words", old=was.node, new=part.node
        )
    if not fresh:
        for part in gone or [was]:
            scope.note("documentation-changed", part.subject, "is documented in fewer words", old=part.node)


def _compare_default(old: View, new: View, now: Part, scope: Scope) -> None:
    before, after = old.stated("default"), new.stated("default")
    if before is None and after is None:
        return
    if after is None and before is not None:
        value = shown(before.node.value["default"])
        scope.note("default-removed", now.subject, f"has no default any more; it was {value}", new=now.node)
    elif before is None and after is not None:
        value = shown(after.node.value["default"])
        scope.note("default-added", after.subject, f"has the default {value}", new=after.node)
    elif before is not None and after is not None:
        was, is_now = before.node.value["default"], after.node.value["default"]
        if canonical(was) != canonical(is_now):
            scope.note(
                "default-changed",
                after.subject,
                f"has the default {shown(is_now)} and no longer {shown(was)}",
                new=after.node,
            )


def compare_deprecation(old: Part | None, new: Part | None, now: Part, scope: Scope) -> None:
    """Note what became deprecated, or is no longer."""
    before = old is not None and old.node.flag("deprecated")
    after = new is not None and new.node.flag("deprecated")
    if after and not before and new is not None:
        scope.note("deprecated-added", new.subject, "is deprecated", new=new.node)
    elif before and not after:
        scope.note("deprecated-removed", now.subject, "is no longer deprecated", new=now.node)


def _compare_null(old: View, was: Shape, new: View, now: Shape, scope: Scope) -> None:
    before = old.nullable or (old.core[0] if was.nullable else None)
    after = new.nullable or (new.core[0] if now.nullable else None)
    if after and not before:
        if was.types is None and not was.unions and not was.choices:
            return  # anything was allowed, null among it
        scope.note("null-added", after.subject, "may be null", new=after.node)
    elif before and not after:
        if now.types is None and not now.unions and not now.choices:
            return
        scope.note("null-removed", new.core[0].subject, "may no longer be null", new=new.core[0].node)


# -- types and values ----------------------------------------------------------------------------------------------


def _compare_types(old: Shape, new: Shape, scope: Scope) -> bool:
    """Compare the JSON types; return whether there is any point in comparing the rest."""
    if old.unions and new.unions and None in (old.types, new.types):
        return True  # their members are compared
    before, after = _allowed(old), _allowed(new)
    if before == after:
        return True
    wider, narrower = _covers(after, before), _covers(before, after)
    if wider and narrower:
        return True
    part = new.schema[0]
    rule = "type-widened" if wider else "type-narrowed" if narrower else "type-changed"
    scope.note(rule, part.subject, f"is {_named(after)} and no longer {_named(before)}", new=part.node)
    return bool(before and after and before & after)


def _allowed(shape: Shape) -> Types:
    """Return the JSON types, those of a union's members where the schema itself names none."""
    if shape.types is not None or not shape.unions:
        return shape.types
    found: set[str] = set()
    for member in shape.unions[0].members:
        types = _allowed(Shape(View((member,)).core))
        if types is None:
            return None
        found |= types
    return frozenset(found)


def _covers(one: Types, other: Types) -> bool:
    if one is None:
        return True
    return other is not None and all(each in one or (each == "integer" and "number" in one) for each in other)


def _named(types: Types) -> str:
    if types is None:
        return "anything"
    return " or ".join(sorted(types)) or "nothing"


def _compare_choices(old: Shape, new: Shape, scope: Scope) -> None:
    before, after, part = old.choices, new.choices, new.schema[0]
    if before is None and after is None:
        return
    if before is None and after is not None:
        values = listed(after.values())
        scope.note("enum-added", part.subject, f"may only be {values}", new=part.node)
    elif after is None:
        scope.note("enum-removed", part.subject, "is no longer one of a list of values", new=part.node)
    elif before is not None and before and after and not before.keys() & after.keys():
        said = f"is {listed(after.values())} and no longer {listed(before.values())}"
        scope.note("enum-changed", part.subject, said, new=part.node)
    elif before is not None:
        more = [after[key] for key in after if key not in before]
        fewer = [before[key] for key in before if key not in after]
        if more:
            scope.note("enum-value-added", part.subject, f"may also be {listed(more)}", new=part.node)
        if fewer:
            scope.note("enum-value-removed", part.subject, f"may no longer be {listed(fewer)}", new=part.node)


def _compare_formats(old: Shape, new: Shape, scope: Scope) -> None:
    before, after = old.formats, new.formats
    if before == after:
        return
    part = new.schema[0]
    was, now = listed(sorted(before)), listed(sorted(after))
    if not before:
        typed = after & _PYTHON_TYPES and scope.side is Side.RESPONSE
        rule = "python-type-changed" if typed else "format-added"
        scope.note(rule, part.subject, f"has the format {now}", new=part.node)
    elif not after:
        scope.note("format-removed", part.subject, f"no longer has the format {was}", new=part.node)
    else:
        rule = "format-changed"
        if len(before) == len(after) == 1:
            one, other = min(before), min(after)
            rule = (
                "format-widened"
                if _WIDER.get(one) == other
                else "format-narrowed"
                if _WIDER.get(other) == one
                else rule
            )
        scope.note(rule, part.subject, f"has the format {now} and no longer {was}", new=part.node)


# -- objects -------------------------------------------------------------------------------------------------------


def _compare_properties(old: Shape, new: Shape, scope: Scope) -> None:
    hidden, word = ("readOnly", "read-only") if scope.side is Side.REQUEST else ("writeOnly", "write-only")
    for name in [*old.properties, *(name for name in new.properties if name not in old.properties)]:
        was, now = old.properties.get(name), new.properties.get(name)
        seen_before = was is not None and not View(was).flag(hidden)
        seen_after = now is not None and not View(now).flag(hidden)
        if seen_before and seen_after and was and now:
            _compare_required(name, old, new, now[-1].subject, scope)
            compare(was, now, scope)
        elif seen_before and was:
            if now:
                scope.note(f"property-became-{word}", now[-1].subject, f"is {word} now", new=now[-1].node)
            else:
                scope.note("property-removed", was[-1].subject, "is gone", old=was[-1].node)
        elif seen_after and now:
            _note_new_property(now[-1], scope, required=name in new.required, formerly=word if was else None)
    for name in {**old.required, **new.required}:
        if name not in old.properties and name not in new.properties:
            holder = new.required.get(name) or new.schema[0]
            _compare_required(name, old, new, holder.subject.below(f".{name}"), scope)


def _note_new_property(now: Part, scope: Scope, *, required: bool, formerly: str | None) -> None:
    if required:
        scope.note("property-required-added", now.subject, "is new and required", new=now.node)
    elif formerly:
        scope.note(f"property-no-longer-{formerly}", now.subject, f"is no longer {formerly}", new=now.node)
    else:
        scope.note("property-added", now.subject, "is new", new=now.node)


def _compare_required(name: str, old: Shape, new: Shape, subject: Subject, scope: Scope) -> None:
    if name in new.required and name not in old.required:
        node = new.required[name].node
        scope.note("property-became-required", subject, "is required now", new=_property(new, name, node))
    elif name in old.required and name not in new.required:
        node = new.schema[0].node
        scope.note(
            "property-became-optional", subject, "is no longer required", new=_property(new, name, node)
        )


def _property(shape: Shape, name: str, otherwise: Node) -> Node:
    held = shape.properties.get(name)
    return held[-1].node if held else otherwise


def _compare_openness(old: Shape, new: Shape, scope: Scope) -> None:
    part = new.schema[0]
    if new.closed and not old.closed:
        scope.note(
            "unknown-properties-removed", part.subject, "takes no other properties any more", new=part.node
        )
    elif old.closed and not new.closed:
        scope.note("unknown-properties-added", part.subject, "may have other properties", new=part.node)
    else:
        _compare_where_present("additionalProperties", ".*", old, new, scope)


def _compare_items(old: Shape, new: Shape, scope: Scope) -> None:
    _compare_where_present("items", "[]", old, new, scope)


def _compare_where_present(keyword: str, step: str, old: Shape, new: Shape, scope: Scope) -> None:
    """Compare schemas under a keyword; one that is absent allows anything."""
    before, after = old.schemas(keyword, step), new.schemas(keyword, step)
    if before or after:
        compare(before or _anything(old, keyword, step), after or _anything(new, keyword, step), scope)


def _anything(shape: Shape, keyword: str, step: str) -> Schema:
    owner = shape.schema[0]
    place = Place(owner.node.place.file, f"{owner.node.place.pointer}/{keyword}")
    return (Part(Node(owner.node.document, place, value=True), owner.subject.below(step)),)


# -- conditions ----------------------------------------------------------------------------------------------------


def _compare_conditions(old: Shape, new: Shape, scope: Scope) -> None:
    for keyword, step in _COVARIANT.items():
        _compare_condition(keyword, old.schemas(keyword, step), new.schemas(keyword, step), new, scope)
    for keyword in _TURNED:
        before, after = old.schemas(keyword, ""), new.schemas(keyword, "")
        if not (before and after):
            _compare_condition(keyword, before, after, new, scope)
        elif differ(before, after, scope.side):
            said = f"has to hold another `{keyword}`"
            scope.note("constraint-changed", after[0].subject, said, new=after[0].node)
    for keyword in _BY_NAME:
        held, now = old.named(keyword), new.named(keyword)
        for name in [*held, *(name for name in now if name not in held)]:
            _compare_condition(keyword, held.get(name, ()), now.get(name, ()), new, scope)


def _compare_condition(keyword: str, before: Schema, after: Schema, new: Shape, scope: Scope) -> None:
    if before and after:
        compare(before, after, scope)
    elif after:
        said = f"has to hold `{keyword}`"
        scope.note("constraint-added", new.schema[0].subject, said, new=after[0].node)
    elif before:
        part = new.schema[0]
        scope.note("constraint-removed", part.subject, f"no longer has to hold `{keyword}`", new=part.node)


def differ(old: Schema, new: Schema, side: Side) -> bool:
    """Return whether two schemas allow different values."""
    ledger = Ledger()
    compare(old, new, Scope(ledger, ledger.operation(""), side))
    return any(not each.rule.documentation for each in ledger.close().findings)
