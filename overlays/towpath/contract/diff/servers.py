"""Where the service stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .subject import canonical, shown

if TYPE_CHECKING:
    from towpath.contract.documents import Node

    from .ledger import Scope


def compare_servers(old: tuple[Node, ...], new: tuple[Node, ...], scope: Scope) -> None:
    """Compare the servers of an operation; of each tuple the first that names any is asked."""
    before, after = _servers(old), _servers(new)
    for key in before:
        if key not in after:
            scope.note(
                "server-removed", "the service", f"no longer stands at {shown(key[0])}", old=before[key]
            )
    for key in after:
        if key not in before:
            scope.note("server-added", "the service", f"stands at {shown(key[0])} too", new=after[key])
    first, now = next(iter(before), None), next(iter(after), None)
    if first and now and first != now and first in after and now in before:
        said = (
            f"is asked at {shown(now[0])} unless another address is given, and no longer at {shown(first[0])}"
        )
        scope.note("default-server-changed", "the service", said, new=after[now])


def _servers(holders: tuple[Node, ...]) -> dict[tuple[str, str], Node]:
    for holder in holders:
        nodes = holder.sequence("servers")
        if nodes:
            return {_key(node): node for node in nodes}
    return {}


def _key(node: Node) -> tuple[str, str]:
    """Return the address and the values that its variables may have."""
    url = node.word("url") or "/"
    variables = {
        name: (held.word("default"), sorted(held.texts("enum")))
        for name, held in node.mapping("variables").items()
    }
    return url.rstrip("/") or "/", canonical(variables)
