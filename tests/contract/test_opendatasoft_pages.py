"""Opendatasoft's stand-in: studio pages, code editor pages and images (behaviours 13 and 19)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    import httpx

    from tests.contract.opendatasoft_portal import Portal

PAGE: dict[str, Any] = {
    "slug": "locks",
    "title": {"en": "Locks", "fr": "Écluses"},
    "content": {"html": {"en": "<h1>Locks</h1>"}, "css": {"en": ""}},
    "tags": ["canal"],
}
PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)


# Studio pages


def test_a_studio_page_starts_as_an_empty_draft(portal: Portal) -> None:
    page = portal.owner.make("/studio_pages/", {"slug": "canal-map"})
    assert page["uid"].startswith("sp_")
    assert (page["public"], page["first_published_at"]) == (False, None)
    assert [content["version_name"] for content in page["contents"]] == ["draft"]
    assert portal.owner.get_json(f"/studio_pages/{page['uid']}/") == page
    assert portal.owner.make("/studio_pages/", {})["slug"] == "untitled"


def test_a_slug_of_a_studio_page_is_its_own(portal: Portal) -> None:
    refusal = (400, "validation_error", ["slug"])
    assert portal.owner.refused("POST", "/studio_pages/", {"slug": "my-page"}) == refusal
    assert portal.owner.refused("PUT", "/studio_pages/sp_w3lc0m/", {"slug": "my-page"}) == refusal
    same = portal.owner.send_json("PUT", "/studio_pages/sp_qf2hyt/", {"slug": "my-page", "public": True})
    assert same["public"]
    moved = portal.owner.send_json("PUT", "/studio_pages/sp_qf2hyt/", {"slug": "moved"})
    assert (moved["slug"], moved["public"]) == ("moved", False)
    portal.owner.make("/studio_pages/", {"slug": "my-page"})


def test_content_of_a_studio_page_cannot_be_written_here(portal: Portal) -> None:
    body = {"slug": "my-page", "contents": [{"version_name": "mine"}]}
    page = portal.owner.send_json("PUT", "/studio_pages/sp_qf2hyt/", body)
    assert [content["version_name"] for content in page["contents"]] == ["draft"]


def test_publishing_a_studio_page_can_be_repeated_and_undone(portal: Portal) -> None:
    path = "/studio_pages/sp_qf2hyt/"
    for _ in range(2):
        assert portal.owner.make(f"{path}publish/", status=200) == {"detail": "ok"}
    page = portal.owner.get_json(path)
    assert [content["version_name"] for content in page["contents"]] == ["draft", "published"]
    first = page["first_published_at"]
    assert first
    for _ in range(2):
        assert portal.owner.make(f"{path}unpublish/", status=200) == {"detail": "ok"}
    portal.owner.make(f"{path}publish/", status=200)
    assert portal.owner.get_json(path)["first_published_at"] == first
    portal.owner.gone(path)


# 19: code editor pages


def test_a_code_editor_page_is_made_read_replaced_and_deleted(portal: Portal) -> None:
    made = portal.owner.make("/code_editor_pages/", PAGE)
    assert (made["template"], made["is_archived"], made["is_pushed_by_parent"]) == (
        "custom.html",
        False,
        False,
    )
    assert portal.owner.get_json("/code_editor_pages/locks/") == made
    replaced = portal.owner.send_json("PUT", "/code_editor_pages/locks/", {"content": {"html": {"en": "x"}}})
    assert (replaced["slug"], replaced["title"], replaced["tags"]) == ("locks", {}, [])
    portal.owner.gone("/code_editor_pages/locks/")


def test_a_page_without_a_slug_is_named_after_its_title(portal: Portal) -> None:
    body = {**PAGE, "title": {"en": "Lock Keepers"}}
    del body["slug"]
    assert portal.owner.make("/code_editor_pages/", body)["slug"] == "lock-keepers"
    assert portal.owner.make("/code_editor_pages/", body)["slug"] == "lock-keepers-2"


def test_a_page_moves_with_its_slug_and_takes_its_rulesets_along(portal: Portal) -> None:
    moved = portal.owner.send_json("PUT", "/code_editor_pages/hello-world/", PAGE)
    assert moved["slug"] == "locks"
    assert portal.owner.get("/code_editor_pages/hello-world/").status_code == 404
    assert portal.owner.results("/code_editor_pages/locks/security/users/")
    taken = {**PAGE, "slug": "old-news"}
    assert portal.owner.refused("PUT", "/code_editor_pages/locks/", taken) == (
        400,
        "validation_error",
        ["slug"],
    )
    assert portal.owner.refused("POST", "/code_editor_pages/", PAGE)[:2] == (400, "validation_error")


def test_an_archived_page_cannot_be_edited_until_it_is_unarchived(portal: Portal) -> None:
    path = "/code_editor_pages/hello-world/"
    for _ in range(2):
        assert portal.owner.make(f"{path}archive/", status=200) == {"detail": "ok"}
    assert portal.owner.get_json(path)["is_archived"]
    assert portal.owner.refused("PUT", path, PAGE) == (400, "validation_error", ["is_archived"])
    assert portal.owner.make(f"{path}unarchive/", status=200) == {"detail": "ok"}
    assert portal.owner.send_json("PUT", path, PAGE)["is_archived"] is False


def test_many_pages_are_deleted_by_slug_and_by_search(portal: Portal) -> None:
    def slugs() -> list[str]:
        return [page["slug"] for page in portal.owner.results("/code_editor_pages/")]

    assert portal.owner.refused("DELETE", "/code_editor_pages/")[:2] == (400, "validation_error")
    assert portal.owner.refused("DELETE", "/code_editor_pages/", search=" ")[:2] == (400, "validation_error")
    portal.owner.make("/code_editor_pages/", PAGE)
    found = portal.owner.delete("/code_editor_pages/", params={"search": "écluses canal"})
    assert (found.status_code, found.json()) == (200, ["locks"])
    both = portal.owner.delete(
        "/code_editor_pages/", params={"slug": ["old-news", "spare-page"], "search": "spare"}
    )
    assert both.json() == ["spare-page"]
    named = portal.owner.delete("/code_editor_pages/", params={"slug": ["hello-world", "nowhere"]})
    assert named.json() == ["hello-world"]
    assert slugs() == ["old-news"]


# 13: images


def upload(portal: Portal, name: str, content: bytes) -> httpx.Response:
    return portal.owner.post("/medias/images/", files={"file": (name, content)})


@pytest.mark.parametrize(
    ("name", "content", "url"),
    [
        ("logo.png", PNG, "/assets/theme_image/logo.png"),
        ("a b/../ö.svg", b"<?xml version='1.0'?><svg xmlns='x'/>", "/assets/theme_image/image.svg"),
        ("photo", b"\xff\xd8\xff\xe0", "/assets/theme_image/photo.jpg"),
        ("x.png", b"RIFF\x00\x00\x00\x00WEBPVP8 ", "/assets/theme_image/x.webp"),
    ],
)
def test_an_image_gets_an_address_below_the_portal(
    portal: Portal, name: str, content: bytes, url: str
) -> None:
    answer = upload(portal, name, content)
    assert (answer.status_code, answer.json()) == (201, {"url": url})
    assert portal.owner.results("/medias/images/") == [{"url": url}]


def test_no_image_takes_the_place_of_another(portal: Portal) -> None:
    urls = [upload(portal, "logo.png", PNG).json()["url"] for _ in range(3)]
    stem = "/assets/theme_image/logo"
    assert urls == [f"{stem}.png", f"{stem}-2.png", f"{stem}-3.png"]


@pytest.mark.parametrize("content", [b"", b"plain text", b"<html></html>", b"%PDF-1.4"])
def test_what_is_no_image_is_refused(portal: Portal, content: bytes) -> None:
    answer = upload(portal, "logo.png", content)
    assert (answer.status_code, answer.json()["detail"]) == (400, {"file": ["The file is not an image."]})


def test_a_form_without_a_file_is_refused(portal: Portal) -> None:
    answer = portal.owner.post("/medias/images/", files={"other": ("x.png", PNG)})
    assert (answer.status_code, answer.json()["error_code"]) == (400, "validation_error")
    assert list(answer.json()["detail"]) == ["file"]


def test_an_upload_beyond_240_megabytes_is_refused_by_its_announced_size(portal: Portal) -> None:
    headers = {"Content-Type": "multipart/form-data; boundary=x", "Content-Length": "240000001"}
    answer = portal.owner.post("/medias/images/", content=b"", headers=headers)
    assert (answer.status_code, answer.json()["error_code"]) == (400, "validation_error")
    assert list(answer.json()["detail"]) == ["file"]
