"""Studio pages: slug and visibility are written here, what is on them is made in the studio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.behaviour import Answer

from .crud import Crud
from .kinds import STUDIO_PAGES
from .moments import now
from .refusals import invalid
from .rulesets import forget_thing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath.testing.behaviour import Exchange, Handler
    from towpath.testing.store import Store

    from .kinds import Document, Record

_DRAFT: Final = "draft"
_PUBLISHED: Final = "published"


class StudioPages(Crud):
    """The pages themselves."""

    def prepared(self, exchange: Exchange, document: Document, before: Record | None) -> Document:
        """Return a body with a slug; refuse one that another page has."""
        slug = document.get("slug")
        other = None if slug is None else exchange.store.first(STUDIO_PAGES.collection, slug=slug)
        if other is not None and (before is None or other["uid"] != before["uid"]):
            raise invalid("slug", "Another page has this slug.")
        if before is not None:
            return {**document, "slug": slug or before["document"]["slug"]}
        slug = slug or STUDIO_PAGES.new_slug(
            exchange.store, "untitled", is_taken=lambda each: _has_slug(exchange.store, each)
        )
        return {**document, "slug": slug}

    def changed(self, exchange: Exchange, record: Record) -> None:
        """Keep where the page is found by its slug, and a new page's empty draft."""
        document = record["document"]
        if "contents" not in document:
            draft = _content(exchange, _DRAFT, document["slug"], document["created_at"])
            document |= {"contents": [draft], "first_published_at": None}
        STUDIO_PAGES.keep(exchange.stand_in, {**record, "slug": document["slug"]})

    def removed(self, exchange: Exchange, record: Record) -> None:
        """Take its rulesets with a page."""
        forget_thing(exchange.store, STUDIO_PAGES, record["uid"])


def publish_studio_page(exchange: Exchange) -> Answer:
    """Put the draft on the portal."""
    record = STUDIO_PAGES.find(exchange)
    document, moment = record["document"], now(exchange.clock)
    content = _content(exchange, _PUBLISHED, document["slug"], moment)
    document["contents"] = [*_without_published(document), content]
    document["first_published_at"] = document["first_published_at"] or moment
    return _done(exchange, record)


def unpublish_studio_page(exchange: Exchange) -> Answer:
    """Take a page off the portal; its draft stays."""
    record = STUDIO_PAGES.find(exchange)
    record["document"]["contents"] = _without_published(record["document"])
    return _done(exchange, record)


def _done(exchange: Exchange, record: Record) -> Answer:
    STUDIO_PAGES.keep(exchange.stand_in, STUDIO_PAGES.touched(exchange.stand_in, record, exchange.me.name))
    return Answer(200, {"detail": "ok"})


def _content(exchange: Exchange, name: str, title: str, moment: str) -> dict[str, Any]:
    return {
        "version_name": name,
        "title": title,
        "description": "",
        "created_at": moment,
        "updated_at": moment,
        "updated_by": {"username": exchange.me.name},
    }


def _without_published(document: Document) -> list[dict[str, Any]]:
    return [content for content in document["contents"] if content["version_name"] != _PUBLISHED]


def _has_slug(store: Store, slug: str) -> bool:
    return store.first(STUDIO_PAGES.collection, slug=slug) is not None


HANDLERS: Final[Mapping[str, Handler]] = {
    **StudioPages(STUDIO_PAGES).handlers(
        list="list_studio_pages",
        create="create_studio_page",
        read="retrieve_studio_page",
        update="update_studio_page",
        delete="delete_studio_page",
    ),
    "publish_studio_page": publish_studio_page,
    "unpublish_studio_page": unpublish_studio_page,
}
