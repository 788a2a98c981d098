"""One pair of verbs for users and groups, on four kinds of things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from towpath import BadRequest, ConfigurationError, NotFound, PermissionDenied
from towpath_wire.opendatasoft import DatasetPermission

if TYPE_CHECKING:
    from collections.abc import Callable

    from towpath.testing import StandIn

    from tests.unit.opendatasoft.either import Either

THINGS = [
    ("datasets", "da_sp4re0", ["edit_dataset", "publish_dataset"]),
    ("connections", "co_sp4re0", ["manage_connection"]),
    ("studio_pages", "sp_sp4re0", ["edit_page"]),
    ("code_editor_pages", "spare-page", ["edit_page", "manage_page"]),
]
SUBJECTS = [{"user": "otto.spare"}, {"group": "spare_group"}]


@pytest.mark.parametrize(("section", "uid", "permissions"), THINGS, ids=[thing[0] for thing in THINGS])
@pytest.mark.parametrize("subject", SUBJECTS, ids=["user", "group"])
def test_permissions_are_given_and_taken_away(
    owner: Either, section: str, uid: str, permissions: list[str], subject: dict[str, str]
) -> None:
    def grant(portal: Any, *permissions: str) -> Any:
        return getattr(portal, section).grant(uid, **subject, permissions=permissions)

    def revoke(portal: Any, *permissions: str) -> Any:
        return getattr(portal, section).revoke(uid, **subject, permissions=permissions)

    owner(lambda portal: getattr(portal, section).revoke(uid, **subject))
    assert owner(grant).permissions == []
    assert owner(lambda portal: grant(portal, permissions[0])).permissions == permissions[:1]
    assert owner(lambda portal: grant(portal, *permissions)).permissions == permissions
    assert owner(lambda portal: revoke(portal, permissions[0])).permissions == permissions[1:]
    assert owner(lambda portal: getattr(portal, section).revoke(uid, **subject)) is None
    assert owner(lambda portal: getattr(portal, section).revoke(uid, **subject)) is None
    assert owner(lambda portal: revoke(portal, permissions[0])) is None


def test_what_else_a_ruleset_says_stays(owner: Either) -> None:
    body = {
        "user": {"username": "otto.spare"},
        "permissions": ["edit_dataset"],
        "security": {
            "is_data_visible": True,
            "visible_fields": ["name"],
            "filter_query": "height>2",
            "api_calls_quota": {"unit": "day", "limit": 9},
        },
    }
    made = owner(lambda portal: portal.datasets.security.users.create("da_sp4re0", body))
    wider = owner(
        lambda portal: portal.datasets.grant(
            "da_sp4re0", user="otto.spare", permissions=[DatasetPermission.PUBLISH_DATASET]
        )
    )
    assert wider.security.to_dict() == made.security.to_dict()
    assert wider.security.visible_fields == ["name"]


def test_nothing_is_written_where_they_have_all_of_it(owner: Either, portal: StandIn) -> None:
    for _ in range(2):
        owner(
            lambda client: client.datasets.grant("da_sp4re0", user="otto.spare", permissions=["edit_dataset"])
        )
    owner(
        lambda client: client.datasets.revoke("da_sp4re0", user="otto.spare", permissions=["manage_dataset"])
    )
    assert len(portal.journal.of("create_dataset_user_ruleset")) == 1
    assert portal.journal.of("update_dataset_user_ruleset") == []


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"user": "a", "group": "b"},
        {"user": ""},
        {"user": "otto.spare", "permissions": ["edit_page"]},
        {"user": "otto.spare", "permissions": "edit_dataset"},
    ],
)
def test_what_says_nothing_is_refused_before_anything_is_sent(
    owner: Either, portal: StandIn, given: dict[str, Any]
) -> None:
    with pytest.raises(ConfigurationError):
        owner(lambda client: client.datasets.grant("da_sp4re0", **{"permissions": [], **given}))
    assert portal.journal.total == 0


def test_who_is_not_there_is_told_apart_from_what_is_not_there(
    owner: Either, as_role: Callable[[str], Either]
) -> None:
    with pytest.raises(BadRequest):
        owner(lambda client: client.datasets.grant("da_sp4re0", user="nobody", permissions=[]))
    with pytest.raises(NotFound):
        owner(lambda client: client.datasets.grant("da_nothere", user="otto.spare", permissions=[]))
    with pytest.raises(PermissionDenied, match="manage_dataset"):
        as_role("reader")(
            lambda client: client.datasets.grant("da_qf2hyt", user="otto.spare", permissions=[])
        )
