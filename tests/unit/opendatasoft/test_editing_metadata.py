"""Metadata read, changed and written back: nothing is lost, nothing overwritten, and the difference is shown first."""

from __future__ import annotations

import json
import pickle
from inspect import isawaitable
from typing import TYPE_CHECKING, Any

import pytest
from towpath import BadRequest, ConfigurationError, Conflict, PermissionDenied
from towpath.opendatasoft import MetadataMoved

if TYPE_CHECKING:
    from towpath.testing import StandIn

    from tests.unit.opendatasoft.either import Either

COUNTERS, LINKED = "da_qf2hyt", "da_f3d3r8"


class Edit:
    """The same steps for both kinds of client, in one of its sessions."""

    def __init__(self, either: Either, uid: str) -> None:
        self.either = either
        self.uid = uid

    def __call__(self, change: Any) -> Any:
        if not self.either.awaits:
            return self.either(lambda portal: self._done(portal, change))
        return self.either(lambda portal: self._adone(portal, change))

    def _done(self, portal: Any, change: Any) -> Any:
        edit = portal.datasets.metadata.edit(self.uid)
        change(edit)
        return edit.plan(), edit.apply()

    async def _adone(self, portal: Any, change: Any) -> Any:
        edit = await portal.datasets.metadata.edit(self.uid)
        change(edit)
        applied = edit.apply()
        assert isawaitable(applied)
        return edit.plan(), await applied


def metadata_of(owner: Either, uid: str) -> Any:
    return owner(lambda portal: portal.datasets.raw.read(uid)).document()["metadata"]


def test_a_changed_field_is_shown_and_written_and_all_others_stay(owner: Either, portal: StandIn) -> None:
    before = metadata_of(owner, COUNTERS)

    def change(edit: Any) -> None:
        edit.set("default", "title", "Bicycles")
        edit.set("internal", "draft", False)
        edit.remove("default", "keyword")

    plan, after = Edit(owner, COUNTERS)(change)
    assert {(change.template, change.field, change.kind) for change in plan} >= {
        ("default", "title", "change")
    }
    assert "Bicycles" in str(plan)
    assert all(len(row) == 5 for row in plan.rows())
    assert after.default.title.value == "Bicycles"
    expected = json.loads(json.dumps(before))
    expected["default"]["title"] = {"value": "Bicycles"}
    expected["default"].pop("keyword", None)
    expected.setdefault("internal", {})["draft"] = {"value": False}
    assert metadata_of(owner, COUNTERS) == expected
    assert len(portal.journal.of("update_dataset_metadata")) == 1


def test_templates_fields_and_flags_that_nobody_knows_go_back_as_they_came(
    owner: Either, portal: StandIn
) -> None:
    strange: dict[str, dict[str, Any]] = {
        "default": {"title": {"value": "x", "later_flag": [1]}, "later_field": {"value": 1e-7}},
        "dcat_ap_ch": {"rights": {"value": "TERMS", "override_remote_value": False}},
    }
    sent = with_metadata(portal, COUNTERS, strange)
    Edit(owner, COUNTERS)(lambda edit: edit.set("default", "publisher", "City"))
    assert sent == [
        {
            "default": {**strange["default"], "publisher": {"value": "City"}},
            "dcat_ap_ch": strange["dcat_ap_ch"],
        }
    ]


def test_what_changed_in_between_is_not_overwritten(owner: Either, portal: StandIn) -> None:
    def change(edit: Any) -> None:
        edit.set("default", "title", "Mine")
        someone_else(portal, COUNTERS)

    with pytest.raises(MetadataMoved, match=r"default\.title.*nothing was written") as raised:
        Edit(owner, COUNTERS)(change)
    assert isinstance(raised.value, Conflict)
    assert [(each.field, each.after) for each in raised.value.changes] == [("title", {"value": "Theirs"})]
    assert metadata_of(owner, COUNTERS)["default"]["title"] == {"value": "Theirs"}
    assert pickle.loads(pickle.dumps(raised.value)).dataset == COUNTERS


def test_without_a_change_nothing_is_written(owner: Either, portal: StandIn) -> None:
    def change(edit: Any) -> None:
        title = edit.get("default", "title")
        edit.set("default", "title", "something else")
        edit.set("default", "title", title)
        edit.remove("default", "no_such_field")
        edit.set("spare_template", "x", 1)
        edit.remove("spare_template", "x")

    plan, _ = Edit(owner, COUNTERS)(change)
    assert not plan
    assert "nothing changes" in str(plan)
    assert portal.journal.of("update_dataset_metadata") == []


def test_on_a_linked_dataset_a_value_of_ones_own_takes_the_place_of_the_remote_one(owner: Either) -> None:
    remote = metadata_of(owner, LINKED)["default"]["title"]["remote_value"]
    Edit(owner, LINKED)(lambda edit: edit.set("default", "title", "Ours"))
    title = metadata_of(owner, LINKED)["default"]["title"]
    assert title == {"value": "Ours", "remote_value": remote, "override_remote_value": True}
    Edit(owner, LINKED)(lambda edit: edit.follow_remote("default", "title"))
    assert metadata_of(owner, LINKED)["default"]["title"]["value"] == remote


def test_an_edit_serves_again_after_it_was_applied(owner: Either) -> None:
    async def atwice(portal: Any) -> Any:
        edit = await portal.datasets.metadata.edit(COUNTERS)
        for title in ("One", "Two"):
            edit.set("default", "title", title)
            await edit.apply()
        return edit.get("default", "title")

    def twice(portal: Any) -> Any:
        edit = portal.datasets.metadata.edit(COUNTERS)
        for title in ("One", "Two"):
            edit.set("default", "title", title)
            edit.apply()
        return edit.get("default", "title")

    assert owner(atwice if owner.awaits else twice) == "Two"


def test_an_error_after_the_write_says_that_it_is_done(owner: Either, portal: StandIn) -> None:
    from towpath.testing.refusals import Refusal

    read, reads = portal.handlers["retrieve_dataset"], 0

    def fail_the_third_time(exchange: Any) -> Any:
        nonlocal reads
        reads += 1
        if reads == 3:
            raise Refusal(403, "permission_denied", "No.")
        return read(exchange)

    portal.handlers["retrieve_dataset"] = fail_the_third_time
    with pytest.raises(PermissionDenied, match="they are written"):
        Edit(owner, COUNTERS)(lambda edit: edit.set("default", "title", "Written"))
    assert metadata_of(owner, COUNTERS)["default"]["title"] == {"value": "Written"}


def test_values_that_the_portal_refuses_change_nothing(owner: Either) -> None:
    before = metadata_of(owner, COUNTERS)
    with pytest.raises(BadRequest):
        Edit(owner, COUNTERS)(lambda edit: edit.set("default", "keyword", 3))
    assert metadata_of(owner, COUNTERS) == before


@pytest.mark.parametrize(
    "change",
    [
        lambda edit: edit.set("default", "title", None),
        lambda edit: edit.set("", "title", "x"),
        lambda edit: edit.set("default", 3, "x"),
        lambda edit: edit.follow_remote("default", "title"),
    ],
)
def test_what_is_no_change_is_refused_at_once(owner: Either, change: Any) -> None:
    with pytest.raises(ConfigurationError):
        Edit(owner, COUNTERS)(change)


def someone_else(portal: StandIn, uid: str) -> None:
    from towpath import Opendatasoft

    with Opendatasoft(
        base_url=portal.base_url, transport=portal.transport, **portal.credentials["owner"]
    ) as client:
        client.datasets.metadata.fields.update(uid, "default", "title", {"value": "Theirs"})


def with_metadata(portal: StandIn, uid: str, metadata: dict[str, Any]) -> list[Any]:
    """Let a dataset have metadata that no template allows, and keep what is written."""
    from towpath.testing.behaviour import Answer

    written: list[Any] = []
    read = portal.handlers["retrieve_dataset"]

    def reading(exchange: Any) -> Any:
        answer = read(exchange)
        return Answer(200, {**answer.document, "metadata": written[-1] if written else metadata})

    def writing(exchange: Any) -> Any:
        written.append(exchange.body)
        return Answer(200, exchange.body)

    portal.handlers["retrieve_dataset"] = reading
    portal.handlers["update_dataset_metadata"] = writing
    return written
