"""Who may call: alternatives of security schemes, and the schemes themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .subject import canonical, shown

if TYPE_CHECKING:
    from towpath.contract.documents import Document, Node

    from .ledger import Scope

_SPOKEN: Final = frozenset({"description"})
Alternative = frozenset[tuple[str, frozenset[str]]]
"""Schemes that are asked for together, each with its scopes."""


class Authentication:
    """The security schemes of two documents, those of the old one under the names that they have in the new one."""

    def __init__(self, old: Document, new: Document) -> None:
        self.old, self.new = old, new
        self.before, self.after = _schemes(old), _schemes(new)
        unclaimed = {_meaning(node): name for name, node in self.after.items() if name not in self.before}
        self.names = {
            name: name if name in self.after else unclaimed.get(_meaning(node), name)
            for name, node in self.before.items()
        }

    def alternatives(self, operation: Node, document: Document) -> tuple[Node, dict[Alternative, Node]]:
        """Return what an operation asks for, and where that is said."""
        holder = operation if operation.get("security") is not None else document.root
        found: dict[Alternative, Node] = {}
        for node in holder.sequence("security"):
            names = self.names if document is self.old else {}
            found[
                frozenset((names.get(name, name), frozenset(node.texts(name))) for name, _ in node.entries())
            ] = node
        if not found:
            found[frozenset()] = holder
        return holder, found


def _schemes(document: Document) -> dict[str, Node]:
    components = document.root.get("components")
    held = {} if components is None else components.mapping("securitySchemes")
    return {name: document.follow(node) for name, node in held.items()}


def _meaning(node: Node) -> str:
    """Return what makes two schemes the same."""
    said = {
        key: held.value for key, held in node.entries() if key not in _SPOKEN and not key.startswith("x-")
    }
    return canonical(said)


def compare_security(old: Node, new: Node, both: Authentication, scope: Scope) -> None:
    """Compare what an operation asks of its caller."""
    _, before = both.alternatives(old, both.old)
    holder, after = both.alternatives(new, both.new)
    for wanted, node in after.items():
        if wanted not in before:
            scope.note("security-added", "authentication", f"may be {_named(wanted)}", new=node)
    for wanted in before:
        # Whoever brings more than is asked for is let in as well.
        if not any(_contains(wanted, each) for each in after):
            scope.note("security-removed", "authentication", f"can no longer be {_named(wanted)}", new=holder)
    for name in sorted({each for wanted in before for each, _ in wanted}):
        was = next((both.before[each] for each, mapped in both.names.items() if mapped == name), None)
        now = both.after.get(name)
        if was is not None and now is not None and _meaning(was) != _meaning(now):
            said = "works in another way"
            scope.note("security-scheme-changed", f"the security scheme {shown(name)}", said, new=now)


def _contains(brought: Alternative, asked: Alternative) -> bool:
    held = dict(brought)
    return all(name in held and scopes <= held[name] for name, scopes in asked)


def _named(wanted: Alternative) -> str:
    if not wanted:
        return "left out"
    return " and ".join(
        shown(name) + (f" ({', '.join(sorted(scopes))})" if scopes else "")
        for name, scopes in sorted(wanted, key=str)
    )
