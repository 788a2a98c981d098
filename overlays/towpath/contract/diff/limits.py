"""Bounds, lengths, patterns and the other keywords that limit a value by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .subject import listed, shown

if TYPE_CHECKING:
    from .ledger import Scope
    from .shape import Bound, Shape

_AT_LEAST: Final = {
    "minLength": "characters",
    "minItems": "items",
    "minProperties": "properties",
    "minContains": "such items",
}
_AT_MOST: Final = {
    "maxLength": "characters",
    "maxItems": "items",
    "maxProperties": "properties",
    "maxContains": "such items",
}
_AS_THEY_ARE: Final = ("contentEncoding", "contentMediaType", "dependentRequired")


def compare_limits(old: Shape, new: Shape, scope: Scope) -> None:
    """Compare what limits a value beyond its type."""
    for edge, sign in (("Minimum", ">"), ("Maximum", "<")):
        _compare_bounds(old.bound(edge), new.bound(edge), edge, sign, new, scope)
    for keyword, unit in _AT_LEAST.items():
        _compare_counts(old, new, keyword, f"at least {{}} {unit}", scope, upper=False)
    for keyword, unit in _AT_MOST.items():
        _compare_counts(old, new, keyword, f"at most {{}} {unit}", scope, upper=True)
    _compare_multiples(old, new, scope)
    _compare_uniqueness(old, new, scope)
    _compare_patterns(old, new, scope)
    for keyword in _AS_THEY_ARE:
        _compare_values(old, new, keyword, scope)


def _compare_bounds(
    old: Bound | None, new: Bound | None, edge: str, sign: str, shape: Shape, scope: Scope
) -> None:
    was, now = old and (old.value, old.exclusive), new and (new.value, new.exclusive)
    if was == now:
        return
    part = new.part if new else shape.schema[0]
    direction = 1 if edge == "Minimum" else -1
    tighter = old is None or (
        new is not None and (new.value * direction, new.exclusive) > (old.value * direction, old.exclusive)
    )
    if new is None and old is not None:
        said = f"is no longer held to {old.text(sign)}"
    else:
        said = f"has to be {new.text(sign) if new else ''}" + (
            f" and no longer {old.text(sign)}" if old else ""
        )
    scope.note("bound-tightened" if tighter else "bound-loosened", part.subject, said, new=part.node)


def _compare_counts(old: Shape, new: Shape, keyword: str, phrase: str, scope: Scope, *, upper: bool) -> None:
    tighter = min if upper else max
    before, after = old.number(keyword, tighter), new.number(keyword, tighter)
    nothing = float("inf") if upper else 0
    was, now = (before[0] if before else nothing), (after[0] if after else nothing)
    if was == now:
        return
    part = after[1] if after else new.schema[0]
    rule = "bound-tightened" if (now < was if upper else now > was) else "bound-loosened"
    had = phrase.format(int(was)) if was != nothing else ""
    if now == nothing:
        scope.note(rule, part.subject, f"need no longer have {had}", new=part.node)
        return
    instead = f" and no longer {had}" if had else ""
    scope.note(rule, part.subject, f"has to have {phrase.format(int(now))}{instead}", new=part.node)


def _compare_multiples(old: Shape, new: Shape, scope: Scope) -> None:
    before, after = old.number("multipleOf", max), new.number("multipleOf", max)
    was, now = before and before[0], after and after[0]
    if was == now:
        return
    part = after[1] if after else new.schema[0]
    if now is None or (was and now and was % now == 0):
        rule = "bound-loosened"
    elif was is None or (was and now % was == 0):
        rule = "bound-tightened"
    else:
        rule = "constraint-changed"
    said = (
        f"has to be a multiple of {shown(now)}"
        if now is not None
        else f"need no longer be a multiple of {shown(was)}"
    )
    scope.note(rule, part.subject, said, new=part.node)


def _compare_uniqueness(old: Shape, new: Shape, scope: Scope) -> None:
    was, now = (
        next((part for part in shape.parts if part.node.flag("uniqueItems")), None) for shape in (old, new)
    )
    if now and not was:
        scope.note("bound-tightened", now.subject, "may hold each item once", new=now.node)
    elif was and not now:
        part = new.schema[0]
        scope.note("bound-loosened", part.subject, "may hold an item several times", new=part.node)


def _compare_patterns(old: Shape, new: Shape, scope: Scope) -> None:
    before, after = old.values("pattern"), new.values("pattern")
    fresh = [part for text, part in after.items() if text not in before]
    gone = [part for text, part in before.items() if text not in after]
    if fresh:
        part = fresh[0]
        patterns = listed(each.node.value["pattern"] for each in fresh)
        rule = "pattern-changed" if gone else "pattern-added"
        scope.note(rule, part.subject, f"has to match {patterns}", new=part.node)
    elif gone:
        patterns = listed(each.node.value["pattern"] for each in gone)
        part = new.schema[0]
        scope.note("pattern-removed", part.subject, f"need no longer match {patterns}", new=part.node)


def _compare_values(old: Shape, new: Shape, keyword: str, scope: Scope) -> None:
    before, after = old.values(keyword), new.values(keyword)
    if before.keys() == after.keys():
        return
    rule = "constraint-changed" if before and after else "constraint-added" if after else "constraint-removed"
    part = next(iter(after.values()), new.schema[0])
    value = part.node.value.get(keyword) if after else None
    said = f"has another `{keyword}`: {shown(value)}" if after else f"has no `{keyword}` any more"
    scope.note(rule, part.subject, said, new=part.node)
