"""The pages of the starting world."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.platforms.opendatasoft.kinds import CODE_EDITOR_PAGES, STUDIO_PAGES
from towpath.testing.platforms.opendatasoft.moments import BORN

from .people import OWNER, grant

if TYPE_CHECKING:
    from towpath.testing.core import StandIn

NAMES: Final = {
    "my-page": "sp_qf2hyt",
    "welcome": "sp_w3lc0m",
    "spare": "sp_sp4re0",
    "hello-world": "hello-world",
    "old-news": "old-news",
    "spare-page": "spare-page",
}


def populate(stand_in: StandIn) -> None:
    """Write studio pages and code editor pages."""
    for slug in ("my-page", "welcome", "spare"):
        versions = ("draft", "published") if slug == "welcome" else ("draft",)
        document: dict[str, Any] = {
            "slug": slug,
            "public": slug == "welcome",
            "contents": [_content(slug, version) for version in versions],
            "first_published_at": BORN if "published" in versions else None,
        }
        STUDIO_PAGES.add(stand_in, document, OWNER, uid=NAMES[slug], at=BORN, slug=slug)
    for slug, title in (("hello-world", "Hello"), ("old-news", "Old news"), ("spare-page", "Spare")):
        CODE_EDITOR_PAGES.add(stand_in, _code(slug, title), OWNER, uid=slug, at=BORN)
    grant(stand_in, STUDIO_PAGES, NAMES["my-page"], permissions=[])
    grant(stand_in, CODE_EDITOR_PAGES, "hello-world", permissions=[])


def _content(slug: str, version: str) -> dict[str, Any]:
    return {
        "version_name": version,
        "title": slug,
        "description": f"What stands on {slug}.",
        "created_at": BORN,
        "updated_at": BORN,
        "updated_by": {"username": OWNER},
    }


def _code(slug: str, title: str) -> dict[str, Any]:
    return {
        "slug": slug,
        "title": {"en": title},
        "description": "",
        "content": {"html": {"en": f"<h1>{title}</h1>"}, "css": {"en": ""}},
        "template": "custom.html",
        "tags": [],
        "is_restricted": False,
        "is_archived": slug == "old-news",
        "has_subdomain_copies": False,
        "is_pushed_by_parent": False,
    }
