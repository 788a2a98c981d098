"""Unions: which members of two of them are the same, and what came and went.

Members are joined by their tag (a discriminator's mapping, or a property that is a different constant in each), else by the
component's name, else by what they look like. Their order says nothing.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from towpath.contract.documents import is_mapping

from .shape import Shape, Union
from .subject import Part, Subject, canonical, listed
from .views import View, reference

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .ledger import Scope
    from .subject import Schema

    Compare = Callable[[Schema, Schema, Scope], None]


class Member:
    """One member of a union."""

    def __init__(self, part: Part, union: Union) -> None:
        inner = reference(part)
        alone = part.node is union.owner.node and not part.subject.path  # not a union at all
        named = inner.subject if inner is not None else part.subject if alone else None
        self.name = named.owner if named is not None and named.named else None
        self.part = part
        self.tags = self._mapped(union)

    def _mapped(self, union: Union) -> frozenset[str]:
        """The tags that a discriminator's mapping gives this member."""
        node, discriminator = self.part.node, union.discriminator
        mapping = discriminator.mapping("mapping") if discriminator is not None else {}
        mine = node.document.target(node)
        found: set[str] = set()
        for tag, entry in mapping.items():
            target = entry.text()
            if _leads(target):
                if mine is not None and node.document.at(target, entry).place == mine.place:
                    found.add(tag)
            elif target == self.name:
                found.add(tag)
        return frozenset(found)

    @cached_property
    def shape(self) -> Shape:
        """What the member allows."""
        return Shape(View((self.part,)).core)

    @cached_property
    def constants(self) -> dict[str, frozenset[str]]:
        """The properties that are one of a list of values, with those values."""
        found: dict[str, frozenset[str]] = {}
        for name, schema in self.shape.properties.items():
            values = Shape(View(schema).core).choices
            if values:
                found[name] = frozenset(map(str, values.values()))
        return found

    @cached_property
    def text(self) -> str:
        """The member as it is written."""
        return canonical(self.part.node.value)

    @property
    def look(self) -> object:
        """What two members that nobody named have alike when they are the same."""
        shape = self.shape
        values = frozenset(shape.choices) if shape.choices is not None else None
        return shape.types, frozenset(shape.properties), frozenset(shape.required), values, shape.formats

    @property
    def subject(self) -> Subject:
        """What a sentence calls it."""
        if self.name is not None:
            return Subject(self.name, named=True)
        return self.part.subject


def compare_unions(old: Shape, new: Shape, scope: Scope, compare: Compare) -> None:
    """Compare the unions of two shapes; a plain schema is a union of one where the other side is a pure union."""
    befores, afters = list(old.unions), list(new.unions)
    if len(afters) == 1 and not befores and _says_something(old):
        befores = [_of_one(old, afters[0])]
    elif len(befores) == 1 and not afters and _says_something(new):
        afters = [_of_one(new, befores[0])]
    for before, after in zip(befores, afters, strict=False):
        _compare(before, after, scope, compare)
    for union in afters[len(befores) :]:
        scope.note(
            "constraint-added", union.owner.subject, f"has to be one of {_names(union)}", new=union.owner.node
        )
    if len(befores) > len(afters):
        part = new.schema[0]
        union = befores[len(afters)]
        scope.note(
            "constraint-removed", part.subject, f"need no longer be one of {_names(union)}", new=part.node
        )


def _says_something(shape: Shape) -> bool:
    return bool(shape.types or shape.properties or shape.choices)


def _of_one(shape: Shape, other: Union) -> Union:
    return Union(other.keyword, shape.schema[0], (shape.schema[0],), None)


def _leads(target: str) -> bool:
    """Return whether an entry of a mapping is a reference, and not a component's name."""
    return "#" in target or "/" in target or target.endswith((".yaml", ".yml", ".json"))


def _is_plain(union: Union) -> bool:
    return union.members[0].node is union.owner.node


def _names(union: Union) -> str:
    return listed(member.name or member.part.node.place.name for member in _members(union))


def _members(union: Union) -> list[Member]:
    """Return the members with their tags."""
    members = [Member(part, union) for part in union.members]
    if any(member.tags for member in members) or len(members) < 2:
        return members
    stated = union.discriminator.word("propertyName") if union.discriminator is not None else None
    objects = [member for member in members if member.shape.properties]
    for name in [stated] if stated else list(objects[0].constants if objects else ()):
        tags = [member.constants.get(name, frozenset()) for member in objects]
        if all(tags) and sum(map(len, tags)) == len({tag for each in tags for tag in each}):
            for member, found in zip(objects, tags, strict=True):
                member.tags = found
            return members
    if stated:  # without a mapping, the name of the component is the tag
        for member in members:
            member.tags = frozenset({member.name} if member.name else ())
    return members


def _compare(old: Union, new: Union, scope: Scope, compare: Compare) -> None:
    before, after = _members(old), _members(new)
    pairs = _paired(before, after)
    for was, now in pairs:
        compare((was.part,), (now.part,), scope)
    joined = {id(each) for pair in pairs for each in pair}
    # Whoever reads a union is ready for more members of it; whoever reads a plain schema is not.
    tagged = not _is_plain(old) and all(member.tags for member in after if member.shape.properties)
    for member in after:
        if id(member) not in joined:
            rule = "tagged-variant-added" if tagged and member.tags else "variant-added"
            said = f"may also be {member.subject}{_tagged(member.tags)}"
            scope.note(rule, new.owner.subject, said, new=member.part.node)
    for member in before:
        if id(member) not in joined:
            rule = "tagged-variant-removed" if member.tags else "variant-removed"
            said = f"can no longer be {member.subject}{_tagged(member.tags)}"
            scope.note(rule, old.owner.subject, said, old=member.part.node)
    _compare_tags(old, new, pairs, scope)
    exclusive = old.keyword == "oneOf", new.keyword == "oneOf"
    if exclusive[0] != exclusive[1] and min(len(before), len(after)) > 1 and not tagged:
        rule = "union-became-exclusive" if exclusive[1] else "union-became-inclusive"
        said = (
            "has to be exactly one of its members"
            if exclusive[1]
            else "may be several of its members at once"
        )
        scope.note(rule, new.owner.subject, said, new=new.owner.node)


def _tagged(tags: frozenset[str]) -> str:
    return f" (tagged {listed(sorted(tags))})" if tags else ""


def _compare_tags(old: Union, new: Union, pairs: Sequence[tuple[Member, Member]], scope: Scope) -> None:
    before, after = (
        union.discriminator.word("propertyName") if union.discriminator is not None else None
        for union in (old, new)
    )
    if before and after and before != after:
        said = f"is told apart by {listed([after])} and no longer by {listed([before])}"
        scope.note("tag-property-changed", new.owner.subject, said, new=new.owner.node)
    if old.discriminator is None or new.discriminator is None:
        return
    if not (is_mapping(old.discriminator.value) and is_mapping(new.discriminator.value)):
        return
    if not (old.discriminator.get("mapping") and new.discriminator.get("mapping")):
        return
    for was, now in pairs:
        if fresh := now.tags - was.tags:
            said = f"stands behind the tag {listed(sorted(fresh))} too"
            scope.note("tagged-variant-added", now.subject, said, new=new.discriminator)
        if gone := was.tags - now.tags:
            said = f"no longer stands behind the tag {listed(sorted(gone))}"
            scope.note("tagged-variant-removed", now.subject, said, new=new.discriminator)


def _paired(before: list[Member], after: list[Member]) -> list[tuple[Member, Member]]:
    """Join the members that are the same."""
    pairs: list[tuple[Member, Member]] = []
    left, right = list(before), list(after)

    def join(same: Callable[[Member, Member], bool]) -> None:
        for was in list(left):
            now = next((each for each in right if same(was, each)), None)
            if now is not None:
                pairs.append((was, now))
                left.remove(was)
                right.remove(now)

    join(lambda was, now: bool(was.tags & now.tags))
    join(lambda was, now: was.name is not None and was.name == now.name and not (was.tags and now.tags))
    join(lambda was, now: was.text == now.text and not (was.tags and now.tags))
    join(lambda was, now: was.look == now.look and not (was.tags and now.tags))
    join(lambda was, now: _one_is_inline(was, now) and was.shape.types == now.shape.types)
    return pairs


def _one_is_inline(was: Member, now: Member) -> bool:
    return (was.name is None or now.name is None) and not (was.tags and now.tags)
