"""Code editor pages: HTML and CSS by language. The slug is the identifier; an archived page cannot be edited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.behaviour import Answer

from .crud import Crud
from .kinds import CODE_EDITOR_PAGES
from .refusals import invalid
from .rulesets import forget_thing, rename_thing
from .searching import has_words, words_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath.testing.behaviour import Exchange, Handler
    from towpath.testing.store import Store

    from .kinds import Document, Record

_EMPTY: Final[dict[str, Any]] = {
    "title": {},
    "description": "",
    "template": "custom.html",
    "tags": [],
    "is_restricted": False,
    "is_archived": False,
}
_SEARCHED: Final = ("slug", "title", "description", "content", "tags")


class CodeEditorPages(Crud):
    """The pages themselves."""

    def uid(self, exchange: Exchange, document: Document) -> str:
        """Return the slug."""
        return str(document["slug"])

    def prepared(self, exchange: Exchange, document: Document, before: Record | None) -> Document:
        """Return a whole page; refuse a slug that another one has, and a change of an archived page."""
        if before is not None and before["document"]["is_archived"]:
            raise invalid("is_archived", "An archived page cannot be edited; unarchive it first.")
        slug = document.get("slug") or _slug(exchange.store, document, before)
        if (before is None or slug != before["uid"]) and CODE_EDITOR_PAGES.has(exchange.store, slug):
            raise invalid("slug", "Another page has this slug.")
        foreign = {"has_subdomain_copies": False, "is_pushed_by_parent": False}
        return {**_EMPTY, **document, "slug": slug, **foreign}

    def update(self, exchange: Exchange) -> Answer:
        """Replace a page, which may take another slug."""
        before = self.found(exchange)
        document = self.prepared(exchange, exchange.body, before)
        after = CODE_EDITOR_PAGES.change(exchange.stand_in, before, document, exchange.me.name)
        if document["slug"] != before["uid"]:
            CODE_EDITOR_PAGES.remove(exchange.store, before)
            after = CODE_EDITOR_PAGES.keep(exchange.stand_in, {**after, "uid": document["slug"]})
            rename_thing(exchange.store, CODE_EDITOR_PAGES, before["uid"], after["uid"])
        return self.answer(exchange, after)

    def removed(self, exchange: Exchange, record: Record) -> None:
        """Take its rulesets with a page."""
        forget_thing(exchange.store, CODE_EDITOR_PAGES, record["uid"])


def delete_pages(exchange: Exchange) -> Answer:
    """Delete the pages that are named, that have all words, or both; answer with their slugs."""
    slugs: list[str] = exchange.query.get("slug", [])
    words = words_of(exchange.query.get("search"))
    if not slugs and not words:
        raise invalid("", "Say which pages to delete, by slug or search.")
    found = [
        record
        for record in CODE_EDITOR_PAGES.records(exchange.store)
        if (not slugs or record["uid"] in slugs) and has_words(record["document"], _SEARCHED, words)
    ]
    for record in found:
        CODE_EDITOR_PAGES.remove(exchange.store, record)
        _CRUD.removed(exchange, record)
    return Answer(200, [record["uid"] for record in found])


def archive_page(exchange: Exchange) -> Answer:
    """Take a page out of what is served and counted."""
    return _set_archived(exchange, is_archived=True)


def unarchive_page(exchange: Exchange) -> Answer:
    """Make a page served and editable again."""
    return _set_archived(exchange, is_archived=False)


def _set_archived(exchange: Exchange, *, is_archived: bool) -> Answer:
    record = CODE_EDITOR_PAGES.find(exchange)
    if record["document"]["is_archived"] != is_archived:
        record["document"]["is_archived"] = is_archived
        touched = CODE_EDITOR_PAGES.touched(exchange.stand_in, record, exchange.me.name)
        CODE_EDITOR_PAGES.keep(exchange.stand_in, touched)
    return Answer(200, {"detail": "ok"})


def _slug(store: Store, document: Document, before: Record | None) -> str:
    if before is not None:
        return str(before["uid"])
    title = next(iter(document.get("title", {}).values()), "")
    return CODE_EDITOR_PAGES.new_slug(store, title)


_CRUD: Final = CodeEditorPages(CODE_EDITOR_PAGES)
HANDLERS: Final[Mapping[str, Handler]] = {
    **_CRUD.handlers(
        list="list_code_editor_pages",
        create="create_code_editor_page",
        read="retrieve_code_editor_page",
        update="update_code_editor_page",
        delete="delete_code_editor_page",
    ),
    "delete_code_editor_pages": delete_pages,
    "archive_code_editor_page": archive_page,
    "unarchive_code_editor_page": unarchive_page,
}
