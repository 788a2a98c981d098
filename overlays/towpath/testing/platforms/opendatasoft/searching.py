"""Full-text search as the platform's lists have it: every word has to stand somewhere, in whatever case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath.testing.json_text import dumps

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .kinds import Document


def words_of(query: str | None) -> Sequence[str]:
    """Return the words of a query; none where it is blank or absent."""
    return tuple((query or "").casefold().split())


def has_words(document: Document, names: Iterable[str], words: Sequence[str]) -> bool:
    """Say whether all words stand in these properties of a document, or in what is below them."""
    text = dumps([document.get(name) for name in names]).decode("utf-8").casefold()
    return all(word in text for word in words)
