"""Two documents compared as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from towpath.contract.documents import is_sequence

from .finding import Side, SpecDiff
from .ledger import Ledger, Scope
from .operations import compare_operations
from .schemas import compare_words
from .subject import Part, Subject, canonical
from .unused import compare_unused

if TYPE_CHECKING:
    from towpath.contract.documents import Document

_ABOUT: Final = ("info", "tags", "externalDocs", "jsonSchemaDialect")


def diff(old: Document, new: Document) -> SpecDiff:
    """Say what changed from `old` to `new`, each change once, with the operations that it concerns.

    Raise Unreadable where a document is not made as OpenAPI has it, or a reference leads nowhere.

    >>> from towpath.contract.documents import Document
    >>> ship = {"operationId": "readShip", "responses": {"200": {"description": "A ship"}}}
    >>> before = Document({"openapi": "3.1.0", "paths": {"/ship": {"get": ship}}})
    >>> after = Document({"openapi": "3.1.0", "paths": {}})
    >>> change = diff(before, after)
    >>> change.bump.value, [each.sentence for each in change.findings]
    ('major', ['`GET /ship` is gone'])
    """
    ledger = Ledger()
    page = ledger.operation("")
    scope = Scope(ledger, page, Side.NEITHER)
    _compare_about(old, new, scope)
    compare_operations(old, new, ledger)
    compare_unused(old, new, scope)
    return ledger.close()


def _compare_about(old: Document, new: Document, scope: Scope) -> None:
    for key in _ABOUT:
        subject = Subject(f"`{key}` of the document")
        was, now = Part(old.root, subject), Part(new.root, subject)
        before, after = (_said(part, key) for part in (was, now))
        compare_words(before, after, was, now, scope)


def _said(root: Part, key: str) -> list[tuple[str, Part]]:
    held = root.node.get(key)
    if held is None:
        return []
    value = sorted(map(canonical, held.value)) if is_sequence(held.value) else held.value
    return [(canonical(value), Part(held, root.subject))]
