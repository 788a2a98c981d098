"""What of a document is secret, by its schema: never answered, and kept when null comes back.

A written `format: password` is answered as null, a writeOnly property not at all. A client that reads a document,
changes it and writes it back sends null, or nothing, where a secret was: the stored one stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from towpath.testing.json_values import is_object

if TYPE_CHECKING:
    from towpath.testing.spec import Spec

_DEEPEST = 12


class Secrets:
    """Where the documents of one schema have secrets."""

    def __init__(self) -> None:
        self.null: set[str] = set()
        self.absent: set[str] = set()
        self.below: dict[str, Secrets] = {}

    def __bool__(self) -> bool:
        return bool(self.null or self.absent or self.below)

    def hidden(self, document: Any) -> Any:
        """Return a document as it is answered."""
        if not (self and is_object(document)):
            return document
        shown = {name: value for name, value in document.items() if name not in self.absent}
        shown |= {name: None for name in self.null if name in shown}
        return shown | {
            name: inner.hidden(shown[name]) for name, inner in self.below.items() if name in shown
        }

    def kept(self, document: Any, before: Any) -> Any:
        """Return a new document with the secrets of the one before where it has null or nothing.

        Credentials of another `type` have other secrets: none of theirs is kept.
        """
        if not (self and is_object(document) and is_object(before)) or document.get("type") != before.get(
            "type"
        ):
            return document
        names = {name for name in self.null | self.absent if document.get(name) is None and name in before}
        whole = {**document, **{name: before[name] for name in names}}
        return whole | {
            name: inner.kept(whole[name], before.get(name))
            for name, inner in self.below.items()
            if name in whole
        }


def secrets_of(spec: Spec, schema: Any, depth: int = _DEEPEST) -> Secrets:
    """Return where documents of a schema have secrets."""
    found = Secrets()
    if depth:
        _collect(spec, schema, found, depth)
    return found


def _collect(spec: Spec, schema: Any, found: Secrets, depth: int) -> None:
    schema = spec.target(schema)
    if not is_object(schema) or not depth:
        return
    for key in ("allOf", "anyOf", "oneOf"):
        for branch in schema.get(key, ()):
            _collect(spec, branch, found, depth - 1)
    for name, node in schema.get("properties", {}).items():
        target = spec.target(node)
        flags = {**target, **node} if is_object(node) and is_object(target) else {}
        if flags.get("readOnly"):
            continue
        if flags.get("writeOnly"):
            found.absent.add(name)
        elif flags.get("format") == "password":
            found.null.add(name)
        elif inner := secrets_of(spec, node, depth - 1):
            known = found.below.setdefault(name, inner)
            known.null |= inner.null
            known.absent |= inner.absent
            known.below |= inner.below
