"""Opendatasoft's stand-in: users, groups and API keys (behaviours 17 and 18)."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.contract.opendatasoft_portal import Portal


def names(portal: Portal, **query: Any) -> list[str]:
    return [user["username"] for user in portal.owner.results("/users/", **query)]


# 17: users


def test_users_are_found_by_words_in_name_and_address(portal: Portal) -> None:
    assert names(portal, search="louise") == ["louise.data"]
    assert names(portal, search="RENÉ reader@example") == ["rene.reader"]
    assert names(portal, search="nobody") == []


def test_users_are_sorted_by_several_properties(portal: Portal) -> None:
    portal.owner.make("/users/invite/", [{"email": "b@x.org", "first_name": "Ada"}], status=200)
    assert names(portal, sort="first_name,username")[:3] == ["ada.example", "b", "ines.admin"]


def test_users_are_filtered_by_direct_permissions_or_all_of_them(portal: Portal) -> None:
    assert names(portal, permissions="edit_page") == ["ines.admin"]
    assert names(portal, all_permissions="edit_page") == ["ines.admin", "pia.pages"]
    assert names(portal, all_permissions=["edit_page", "edit_dataset"]) == ["ines.admin"]


def test_groups_of_a_user_are_expanded_on_demand(portal: Portal) -> None:
    plain = portal.owner.get_json("/users/pia.pages/")
    assert plain["groups"] == [{"uid": "content_designers"}]
    (group,) = portal.owner.get_json("/users/pia.pages/", expand="groups")["groups"]
    assert (group["title"], group["user_count"]) == ("Content designers", 1)
    # What is written back in full names the same group.
    changed = portal.owner.send_json("PUT", "/users/pia.pages/", {**plain, "groups": [group]})
    assert changed["groups"] == [{"uid": "content_designers"}]


def test_inviting_creates_an_account_or_links_one_and_says_so_for_each(portal: Portal) -> None:
    outcome = portal.owner.make(
        "/users/invite/",
        [
            {"email": "Nina@Example.org", "permissions": ["edit_page"], "groups": [{"uid": "data_stewards"}]},
            {"email": "visitor@example.net"},
            {"email": "louise.data@example.com"},
            {"email": "no address"},
            {"email": "x@example.org", "groups": [{"uid": "nowhere"}]},
        ],
        status=200,
    )
    assert [outcome[str(index)]["status_code"] for index in range(5)] == [
        "success",
        "success",
        "error",
        "error",
        "error",
    ]
    nina = outcome["0"]["data"]
    assert (nina["username"], nina["email"], nina["permissions"]) == (
        "nina",
        "nina@example.org",
        ["edit_page"],
    )
    assert outcome["1"]["data"]["username"] == "vic.visitor"
    assert outcome["3"]["error"]["detail"] == {"email": ["Enter a valid e-mail address."]}
    assert "x" not in names(portal)
    letters = portal.admin.invitations()
    assert [(each["email"], each["is_new_account"]) for each in letters] == [
        ("nina@example.org", True),
        ("visitor@example.net", False),
    ]
    assert {each["invited_by"] for each in letters} == {"ines.admin"}


def test_removing_a_user_ends_the_link_and_inviting_them_again_restores_it(portal: Portal) -> None:
    portal.owner.gone("/users/louise.data/")
    portal.owner.make("/users/invite/", [{"email": "louise.data@example.com"}], status=200)
    assert portal.owner.get_json("/users/louise.data/")["first_name"] == "Louise"


def test_a_user_is_changed_where_the_portal_grants_and_not_in_what_is_theirs(portal: Portal) -> None:
    body = {
        "username": "someone.else",
        "email": "other@example.org",
        "permissions": ["create_page"],
        "explore_limits": {"api_calls": {"limit": 5, "unit": "day"}},
        "groups": [{"uid": "data_stewards"}],
    }
    changed = portal.owner.send_json("PUT", "/users/louise.data/", body)
    assert (changed["username"], changed["email"]) == ("louise.data", "louise.data@example.com")
    assert (changed["permissions"], changed["groups"]) == (["create_page"], [{"uid": "data_stewards"}])
    # What is not sent stays.
    again = portal.owner.send_json("PUT", "/users/louise.data/", {"email": "louise.data@example.com"})
    assert (again["permissions"], again["explore_limits"]) == (["create_page"], body["explore_limits"])
    unknown = {"email": "x", "groups": [{"uid": "nowhere"}]}
    assert portal.owner.refused("PUT", "/users/louise.data/", unknown) == (
        400,
        "validation_error",
        ["groups"],
    )


def test_the_last_domain_administrator_stays(portal: Portal) -> None:
    assert portal.owner.refused("DELETE", "/users/ines.admin/")[:2] == (400, "validation_error")
    less = {"email": "ines.admin@example.com", "permissions": []}
    assert portal.owner.refused("PUT", "/users/ines.admin/", less)[:2] == (400, "validation_error")
    assert portal.owner.get_json("/users/ines.admin/")["permissions"]
    more = {"email": "ada.example@example.com", "permissions": ["edit_domain"]}
    portal.owner.send_json("PUT", "/users/ada.example/", more)
    assert portal.owner.delete("/users/ines.admin/").status_code == 204


def test_the_last_domain_administrator_stays_one_through_a_group_too(portal: Portal) -> None:
    admins = portal.owner.make("/groups/", {"title": "Admins", "permissions": ["edit_domain"]})
    portal.owner.make("/groups/admins/users/", {"username": "rene.reader"})
    assert portal.reader.delete("/users/ines.admin/").status_code == 204
    for method, path, body, field in (
        ("DELETE", "/groups/admins/", None, "group_uid"),
        ("DELETE", "/groups/admins/users/rene.reader/", None, "username"),
        ("PUT", "/groups/admins/", {**admins, "permissions": []}, "permissions"),
    ):
        assert portal.reader.refused(method, path, body) == (400, "validation_error", [field])
    portal.reader.make("/groups/admins/users/", {"username": "ada.example"})
    assert portal.reader.delete("/groups/admins/users/rene.reader/").status_code == 204
    assert portal.steward.get_json("/groups/admins/")["user_count"] == 1


def test_provisioning_takes_one_person_and_answers_in_the_bulk_form(portal: Portal) -> None:
    person = {"email": "p@example.org", "username": "p.one", "identity_provider": {"uid": "city-login"}}
    outcome = portal.owner.make("/users/provision/", person, status=200)
    made = outcome["0"]["data"]
    assert (made["account_type"], made["identity_providers"]) == ("linked", [{"uid": "city-login"}])
    assert "identity_provider" not in made
    assert portal.admin.invitations() == []
    for wrong, field in (
        ({"email": "q@example.org", "username": "p.one"}, "username"),
        ({"email": "q@example.org", "username": "../x"}, "username"),
        ({"email": "p@example.org", "username": "p.two"}, "email"),
        ({"email": "q@example.org", "identity_provider": {"uid": "elsewhere"}}, "identity_provider"),
    ):
        refused = portal.owner.make("/users/provision/", {**person, **wrong}, status=200)["0"]
        assert (refused["status_code"], list(refused["error"]["detail"])) == ("error", [field])


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|", "é"])
def test_the_export_is_csv_with_the_delimiter_asked_for(portal: Portal, delimiter: str) -> None:
    answer = portal.owner.get("/users/export/", params={"delimiter": delimiter})
    assert answer.headers["content-type"].startswith("text/csv")
    head, *rows = csv.reader(answer.content.decode().splitlines(), delimiter=delimiter)
    assert head == [
        "username",
        "last_name",
        "first_name",
        "email",
        "date_joined",
        "last_seen",
        "groups",
        "permissions",
    ]
    pia = next(row for row in rows if row[0] == "pia.pages")
    assert pia[1:4] == ["Pages", "Pia", "pia.pages@example.com"]
    assert pia[4] == "2024-03-01 08:00:00.000+00:00"
    assert pia[6] == "content_designers"
    ines = next(row for row in rows if row[0] == "ines.admin")
    assert ines[7].startswith("edit_domain;create_page;")


def test_the_export_refuses_what_cannot_separate_and_whose_subdomain_is_not_there(portal: Portal) -> None:
    for delimiter in ('"', "\n", "ab", ""):
        assert portal.owner.refused("GET", "/users/export/", delimiter=delimiter)[0] == 400
    assert portal.owner.refused("GET", "/users/export/", subdomains="x") == (
        400,
        "validation_error",
        ["subdomains"],
    )
    grants = {"email": "x", "permissions": ["edit_domain"]}
    portal.owner.send_json("PUT", "/users/rene.reader/", grants)
    assert portal.reader.refused("GET", "/users/export/", subdomains="x")[:2] == (403, "permission_denied")


# Groups


def test_a_group_is_named_after_its_title_and_counts_its_members(portal: Portal) -> None:
    first = portal.owner.make("/groups/", {"title": "Lock Keepers!"})
    second = portal.owner.make("/groups/", {"title": "lock keepers"})
    assert (first["uid"], second["uid"]) == ("lock_keepers", "lock_keepers_2")
    portal.owner.make("/groups/lock_keepers/users/", {"username": "louise.data"})
    assert portal.owner.get_json("/groups/lock_keepers/")["user_count"] == 1
    members = portal.owner.get_json("/groups/lock_keepers/users/")
    assert [each["username"] for each in members["results"]] == ["louise.data"]
    assert members["total_count"] == 1
    portal.owner.gone("/groups/lock_keepers_2/")


def test_groups_are_found_sorted_and_filtered(portal: Portal) -> None:
    def found(**query: Any) -> list[str]:
        return [group["uid"] for group in portal.owner.results("/groups/", **query)]

    assert found(search="build pages") == ["content_designers"]
    assert found(permissions="edit_dataset") == ["data_stewards"]
    assert found(sort="group__title") == ["content_designers", "data_stewards", "spare_group"]
    assert found(sort="user_count")[0] == "spare_group"


def test_members_are_added_one_by_one_or_at_once_and_removed(portal: Portal) -> None:
    users = "/groups/spare_group/users/"
    assert portal.owner.make(users, {"username": "louise.data"})["groups"] == [{"uid": "spare_group"}]
    assert portal.owner.refused("POST", users, {"username": "louise.data"})[0] == 400
    assert portal.owner.refused("POST", users, {"username": "nobody"})[0] == 400
    batch = [{"username": "ada.example"}, {"username": "nobody"}, {"username": "louise.data"}]
    outcome = portal.owner.make(f"{users}batch/", batch, status=200)
    assert [outcome[str(index)]["status_code"] for index in range(3)] == ["success", "error", "error"]
    assert portal.owner.delete(f"{users}ada.example/").status_code == 204
    assert portal.owner.refused("DELETE", f"{users}ada.example/")[:2] == (404, "not_found")
    assert portal.owner.get("/users/ada.example/").status_code == 200
    assert portal.owner.refused("POST", "/groups/nowhere/users/", {"username": "x"})[0] == 404


# 18: API keys


def test_everybody_sees_their_own_keys_alone(portal: Portal) -> None:
    assert [key["label"] for key in portal.reader.results("/apikeys/")] == ["The reader's"]
    labels = [key["label"] for key in portal.owner.results("/apikeys/")]
    assert labels == ["Upload key", "Spare key", "The owner's"]
    assert portal.reader.refused("GET", "/apikeys/ak_qf2hyt/")[:2] == (404, "not_found")


def test_a_key_is_made_changed_and_revoked_but_never_deleted(portal: Portal) -> None:
    key = portal.owner.make("/apikeys/", {"label": "Nightly", "permissions": ["edit_domain"]})
    assert len(key["key"]) == 56
    assert int(key["key"], 16)
    assert (key["user"], key["is_revoked"]) == ({"username": "ines.admin"}, False)
    path = f"/apikeys/{key['uid']}/"
    changed = portal.owner.send_json("PUT", path, {"label": "Weekly", "permissions": ["edit_domain"]})
    assert (changed["label"], changed["key"]) == ("Weekly", key["key"])
    assert portal.with_key(key["key"]).get("/users/").status_code == 200
    revoked = portal.owner.make(f"{path}revoke/", {"reason": "Seen in public."}, status=200)
    assert revoked["is_revoked"]
    assert revoked["revocation_status"]["revocation_reason"] == "Seen in public."
    assert revoked["revocation_status"]["revoked_at"]
    assert portal.with_key(key["key"]).get("/users/").status_code == 401
    again = portal.owner.make(f"{path}revoke/", status=200)
    assert again == portal.owner.get_json(path) == revoked
    assert portal.owner.request("DELETE", path).status_code == 405


def test_nobody_gives_a_key_what_they_do_not_have(portal: Portal) -> None:
    body = {"permissions": ["edit_domain"]}
    assert portal.designer.refused("POST", "/apikeys/", body) == (400, "validation_error", ["permissions"])
    assert portal.designer.make("/apikeys/", {"permissions": ["edit_page"]})["permissions"] == ["edit_page"]
    assert portal.designer.make("/apikeys/")["permissions"] == []


def test_the_owner_of_a_key_is_expanded_on_demand(portal: Portal) -> None:
    owner = portal.owner.get_json("/apikeys/ak_qf2hyt/", expand="user")["user"]
    assert owner["email"] == "ines.admin@example.com"


def test_an_administrator_finds_any_key_by_its_secret(portal: Portal) -> None:
    found = portal.owner.make("/apikeys/search_key/", {"key": portal.reader.key}, status=200)
    assert (found["found"], found["result"]["user"]) == (True, {"username": "rene.reader"})
    portal.stand_in.revoke(portal.reader.key)
    assert portal.owner.make("/apikeys/search_key/", {"key": portal.reader.key}, status=200)["found"]
    nobody = portal.owner.make("/apikeys/search_key/", {"key": "0" * 56}, status=200)
    assert nobody == {"found": False, "result": None}
    assert portal.steward.refused("POST", "/apikeys/search_key/", {"key": "x"})[0] == 403
