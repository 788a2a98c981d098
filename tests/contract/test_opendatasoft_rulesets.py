"""Opendatasoft's stand-in: who may do what with one thing (behaviour 11), in every section that has rulesets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.contract.opendatasoft_portal import Portal

SECTIONS = [
    ("/datasource_connections/co_ftp001/", "manage_connection"),
    ("/studio_pages/sp_w3lc0m/", "edit_page"),
    ("/code_editor_pages/old-news/", "manage_page"),
]
SUBJECTS: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("users", {"user": {"username": "louise.data"}}, {"user": {"username": "nobody"}}),
    ("groups", {"group": {"uid": "content_designers"}}, {"group": {"uid": "nowhere"}}),
]


@pytest.mark.parametrize(("section", "permission"), SECTIONS)
@pytest.mark.parametrize(("subjects", "somebody", "nobody"), SUBJECTS)
def test_a_ruleset_is_made_once_read_changed_and_taken_away(
    portal: Portal,
    section: str,
    permission: str,
    subjects: str,
    somebody: dict[str, Any],
    nobody: dict[str, Any],
) -> None:
    path = f"{section}security/{subjects}/"
    name = next(iter(next(iter(somebody.values())).values()))
    made = portal.owner.make(path, {**somebody, "permissions": [permission]}, status=200)
    assert made == {**somebody, "permissions": [permission]}
    assert portal.owner.refused("POST", path, somebody)[:2] == (400, "validation_error")
    assert portal.owner.refused("POST", path, nobody)[:2] == (400, "validation_error")
    assert portal.owner.refused("POST", path, {"permissions": []})[:2] == (400, "validation_error")
    assert portal.owner.results(path) == [made]
    assert portal.owner.get_json(f"{path}{name}/") == made
    changed = portal.owner.send_json("PUT", f"{path}{name}/", {**somebody, "permissions": []})
    assert portal.owner.get_json(f"{path}{name}/") == changed == {**somebody, "permissions": []}
    portal.owner.gone(f"{path}{name}/")
    for method in ("PUT", "DELETE"):
        body = somebody if method == "PUT" else None
        assert portal.owner.refused(method, f"{path}{name}/", body)[:2] == (404, "not_found")


@pytest.mark.parametrize(("section", "_"), SECTIONS)
def test_there_are_no_rulesets_on_what_is_not_there(portal: Portal, section: str, _: str) -> None:
    nowhere = f"/{section.split('/')[1]}/nowhere/security/users/"
    assert portal.owner.refused("GET", nowhere)[:2] == (404, "not_found")


def test_rulesets_go_with_the_thing_the_user_and_the_group(portal: Portal) -> None:
    path = "/studio_pages/sp_qf2hyt/security/"
    assert len(portal.owner.results(f"{path}users/")) == len(portal.owner.results(f"{path}groups/")) == 1
    portal.owner.gone("/users/rene.reader/")
    portal.owner.gone("/groups/data_stewards/")
    assert portal.owner.results(f"{path}users/") == portal.owner.results(f"{path}groups/") == []
    page = portal.owner.make("/code_editor_pages/", {"slug": "gone", "content": {}})
    rulesets = f"/code_editor_pages/{page['slug']}/security/users/"
    portal.owner.make(rulesets, {"user": {"username": "louise.data"}}, status=200)
    portal.owner.gone("/code_editor_pages/gone/")
    portal.owner.make("/code_editor_pages/", {"slug": "gone", "content": {}})
    assert portal.owner.results(rulesets) == []


def test_a_ruleset_opens_a_page_to_a_user_and_to_a_group(portal: Portal) -> None:
    page = "/studio_pages/sp_sp4re0/"
    assert portal.editor.refused("GET", page)[:2] == (404, "not_found")
    portal.owner.make(f"{page}security/users/", {"user": {"username": "louise.data"}}, status=200)
    assert portal.editor.refused("GET", page)[:2] == (403, "permission_denied")
    edit = {"user": {"username": "louise.data"}, "permissions": ["edit_page"]}
    portal.owner.send_json("PUT", f"{page}security/users/louise.data/", edit)
    assert portal.editor.get(page).status_code == 200
    assert portal.editor.refused("GET", f"{page}security/users/")[:2] == (403, "permission_denied")

    assert portal.steward.refused("GET", page)[:2] == (404, "not_found")
    stewards = {"group": {"uid": "data_stewards"}, "permissions": ["edit_page"]}
    portal.owner.make(f"{page}security/groups/", stewards, status=200)
    assert portal.steward.get(page).status_code == 200


def test_studio_pages_are_seen_when_public_and_code_editor_pages_unless_restricted(portal: Portal) -> None:
    assert portal.reader.refused("GET", "/studio_pages/sp_w3lc0m/")[0] == 403
    assert portal.reader.refused("GET", "/studio_pages/sp_sp4re0/")[0] == 404
    assert portal.reader.refused("GET", "/code_editor_pages/old-news/")[0] == 403
    portal.owner.make("/code_editor_pages/", {"slug": "inside", "content": {}, "is_restricted": True})
    assert portal.reader.refused("GET", "/code_editor_pages/inside/")[0] == 404


def test_a_ruleset_of_a_page_cannot_give_more_than_the_key_has(portal: Portal) -> None:
    page = "/code_editor_pages/hello-world/"
    manage = {"user": {"username": "louise.data"}, "permissions": ["edit_page", "manage_page"]}
    portal.owner.make(f"{page}security/users/", manage, status=200)
    assert portal.editor.get(f"{page}security/users/").status_code == 200
    nothing = portal.editor.make("/apikeys/", {"permissions": []})["key"]
    assert portal.with_key(nothing).refused("GET", page)[:2] == (403, "permission_denied")
