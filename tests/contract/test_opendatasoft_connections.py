"""Opendatasoft's stand-in: connections and their secrets (behaviours 14 and 15)."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.contract.opendatasoft_portal import Portal

PATH = "/datasource_connections/"
OAUTH: dict[str, Any] = {
    "type": "oauth2",
    "client_id": "towpath",
    "client_secret": "the client's secret",
    "scope": "read",
    "token_endpoint": "https://login.example.org/token",
    "grant_type": "password",
    "username": "reader",
    "password": "the reader's secret",
}
EVERY: list[tuple[dict[str, Any], set[str], set[str]]] = [
    (
        {
            "type": "http",
            "url": "https://a",
            "auth": {"type": "basic_auth", "username": "a", "password": "s"},
        },
        {"password"},
        set(),
    ),
    ({"type": "http", "url": "https://a", "auth": OAUTH}, {"password"}, {"client_secret"}),
    ({"type": "ftp", "url": "ftp://a", "auth": None}, set(), set()),
    (
        {
            "type": "sharepoint",
            "auth": {"type": "oidc", "nonce": "n", "grant_type": "authorization_code", "code": "c"},
        },
        set(),
        {"nonce", "code"},
    ),
    (
        {
            "type": "google_drive",
            "auth": {"type": "oidc", "nonce": "n", "grant_type": "authorization_code", "code": "c"},
        },
        set(),
        {"nonce", "code"},
    ),
    (
        {
            "type": "amazon_s3",
            "url": "https://b",
            "auth": {
                "type": "aws_signature_v4",
                "access_key_id": "a",
                "secret_access_key": "s",
                "region": "eu-west-1",
            },
        },
        {"secret_access_key"},
        set(),
    ),
    (
        {
            "type": "azure_blob_storage",
            "url": "https://b",
            "auth": {"type": "shared_key", "account_name": "a", "shared_key": "s"},
        },
        {"shared_key"},
        set(),
    ),
]


@pytest.mark.parametrize(("body", "null", "absent"), EVERY, ids=lambda each: str(sorted(each))[:40])
def test_secrets_are_answered_as_null_or_not_at_all(
    portal: Portal, body: dict[str, Any], null: set[str], absent: set[str]
) -> None:
    made = portal.owner.make(PATH, body)
    assert made["uid"].startswith("co_")
    auth = made["auth"] or {}
    assert {name for name, value in auth.items() if value is None} == null
    assert not absent & auth.keys()
    assert portal.owner.get_json(f"{PATH}{made['uid']}/") == made
    portal.owner.gone(f"{PATH}{made['uid']}/")


def stored(portal: Portal, uid: str) -> dict[str, Any]:
    """Return the credentials that the stand-in keeps and no client ever sees."""
    record = portal.stand_in.store.get("connections", uid)
    assert record is not None
    auth: dict[str, Any] = record["document"]["auth"]
    return auth


def test_a_secret_that_comes_back_as_null_stays_and_another_one_replaces_it(portal: Portal) -> None:
    made = portal.owner.make(PATH, {"type": "http", "url": "https://a", "auth": OAUTH})
    path = f"{PATH}{made['uid']}/"
    echoed = portal.owner.send_json("PUT", path, {**made, "url": "https://b"})
    assert echoed["url"] == "https://b"
    assert stored(portal, made["uid"]) == OAUTH
    other = copy.deepcopy(made)
    other["auth"]["password"] = "another secret"
    portal.owner.send_json("PUT", path, other)
    assert stored(portal, made["uid"]) == {**OAUTH, "password": "another secret"}


def test_credentials_of_another_type_inherit_no_secret(portal: Portal) -> None:
    made = portal.owner.make(PATH, {"type": "http", "url": "https://a", "auth": OAUTH})
    basic = {"type": "basic_auth", "username": "reader", "password": None}
    portal.owner.send_json("PUT", f"{PATH}{made['uid']}/", {**made, "auth": basic})
    assert stored(portal, made["uid"]) == basic


def test_the_type_of_a_connection_stays(portal: Portal) -> None:
    body = {"type": "ftp", "url": "ftp://a"}
    assert portal.owner.refused("PUT", f"{PATH}co_qf2hyt/", body) == (400, "validation_error", ["type"])


def test_a_role_of_aws_gets_its_external_identifier_at_once_and_its_arn_later(portal: Portal) -> None:
    body = {"type": "amazon_s3", "url": "https://b", "auth": {"type": "iam_role", "region": "eu-west-1"}}
    first = portal.owner.make(PATH, body)
    assert (first["auth"]["role_arn"], first["auth"]["is_valid"]) == ("", False)
    body["auth"] = {**first["auth"], "role_arn": "arn:aws:iam::1:role/towpath"}
    second = portal.owner.send_json("PUT", f"{PATH}{first['uid']}/", body)
    assert second["auth"]["is_valid"]
    assert second["auth"]["external_id"] == first["auth"]["external_id"]


def test_connections_are_sorted_either_way(portal: Portal) -> None:
    def uids(sort: str) -> list[str]:
        return [each["uid"] for each in portal.owner.results(PATH, sort=sort)]

    portal.stand_in.advance(60)
    azure = portal.owner.make(PATH, {"type": "azure_blob_storage"})["uid"]
    assert uids("created_at")[-1] == azure
    assert uids("-created_at")[0] == azure
    assert uids("type")[0] == azure
    assert uids("-type")[0] == "co_qf2hyt"


def test_what_the_caller_may_do_with_a_connection_depends_on_who_asks(portal: Portal) -> None:
    reusable, own = f"{PATH}co_qf2hyt/", f"{PATH}co_ftp001/"

    def rights(path: str) -> tuple[bool, bool]:
        seen = portal.steward.get_json(path)
        return seen["can_reuse"], seen["can_manage"]

    assert (rights(reusable), rights(own)) == ((True, False), (False, False))
    body = {"type": "ftp", "url": "ftp://a"}
    assert portal.steward.refused("PUT", own, body)[:2] == (403, "permission_denied")
    manage = {"user": {"username": "ada.example"}, "permissions": ["manage_connection"]}
    portal.owner.make(f"{own}security/users/", manage, status=200)
    assert rights(own) == (True, True)
    assert portal.steward.send_json("PUT", own, body)["user_count"] == 1
    mine = portal.steward.make(PATH, body)
    assert mine["can_manage"]
    assert portal.steward.delete(f"{PATH}{mine['uid']}/").status_code == 204


def test_counts_say_who_has_a_ruleset(portal: Portal) -> None:
    seen = portal.owner.get_json(f"{PATH}co_qf2hyt/")
    assert (seen["user_count"], seen["group_count"], seen["dataset_count"]) == (1, 1, 0)
