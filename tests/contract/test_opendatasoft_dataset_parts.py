"""Opendatasoft's stand-in: processors, field configurations, schedules, attachments, exports, feedbacks, rulesets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.contract.opendatasoft_portal import Portal

COUNTERS = "/datasets/da_qf2hyt"
PREVIEW = f"{COUNTERS}/resources/re_qf2hyt/preview/"
REPLACE = {"type": "string_replace", "label": "r", "field": "cheese", "old": "Brie", "new": "Gouda"}


def cheeses(portal: Portal) -> list[Any]:
    return [record["cheese"] for record in portal.owner.get_json(PREVIEW)["records"]]


class TestProcessors:
    def test_a_new_one_comes_last_and_a_changed_one_stays_in_its_place(self, portal: Portal) -> None:
        path = f"{COUNTERS}/processors/"
        first, second = (portal.owner.make(path, {**REPLACE, "label": label}) for label in ("one", "two"))
        portal.owner.send_json("PUT", f"{path}{first['uid']}/", {**REPLACE, "label": "changed"})
        found = portal.owner.results(path, limit=1000)
        assert [each["label"] for each in found] == ["Spell it out", "changed", "two"]
        assert [each["uid"] for each in found] == ["pr_qf2hyt", first["uid"], second["uid"]]
        portal.owner.gone(f"{path}{first['uid']}/")
        assert [each["label"] for each in portal.owner.results(path)] == ["Spell it out", "two"]

    def test_they_are_applied_in_their_order(self, portal: Portal) -> None:
        portal.owner.make(f"{COUNTERS}/processors/", REPLACE)
        portal.owner.make(f"{COUNTERS}/processors/", {**REPLACE, "old": "Gouda", "new": "Edam"})
        assert cheeses(portal) == ["Edam", "Comté", "Munster"]

    def test_records_can_be_skipped_and_fields_joined(self, portal: Portal) -> None:
        skip = {"type": "skip_record", "label": "s", "field": "cheese", "value": "Munster"}
        joined = {"fields": ["cheese", "remark"], "separator": ", ", "output_field": "both"}
        portal.owner.make(f"{COUNTERS}/processors/", skip)
        portal.owner.make(f"{COUNTERS}/processors/", {"type": "concat", "label": "c", **joined})
        records = portal.owner.get_json(PREVIEW)["records"]
        assert [record["both"] for record in records] == ["Brie, soft and mild", "Comté, hard"]

    def test_one_of_a_type_that_nobody_knows_is_kept_whole_and_has_no_effect(self, portal: Portal) -> None:
        before = portal.owner.get_json(PREVIEW)
        odd = {"type": "copy_field", "label": "c", "from": "cheese", "nested": {"a": [1]}}
        made = portal.owner.make(f"{COUNTERS}/processors/", odd)
        assert made == {**odd, "uid": made["uid"]}
        assert portal.owner.get_json(PREVIEW) == before

    @pytest.mark.parametrize(
        ("body", "field"),
        [
            ({"type": "regexp_replace", "label": "r", "field": "cheese", "regexp": "(", "new": ""}, "regexp"),
            ({"type": "regexp_replace", "label": "r", "field": "cheese"}, "regexp"),
            ({**REPLACE, "old": ""}, "old"),
            ({"type": "concat", "label": "c"}, "fields"),
            ({"type": "skip_record", "label": "s"}, "field"),
        ],
    )
    def test_settings_that_cannot_be_used_are_refused(
        self, portal: Portal, body: dict[str, Any], field: str
    ) -> None:
        refused = portal.owner.refused("POST", f"{COUNTERS}/processors/", body)
        assert refused == (400, "validation_error", [field])
        assert len(portal.owner.results(f"{COUNTERS}/processors/")) == 1

    def test_the_types_on_offer_are_a_bare_array(self, portal: Portal) -> None:
        types = [each["type"] for each in portal.owner.get_json("/processors/")]
        assert types[:4] == ["string_replace", "regexp_replace", "concat", "skip_record"]


class TestFieldConfigurations:
    def test_each_shows_in_the_preview(self, portal: Portal) -> None:
        path = f"{COUNTERS}/fields/"
        for configuration in (
            {"type": "rename", "from_name": "cheese", "to_name": "name", "field_label": "Name"},
            {"type": "type", "field": "weight", "type_param": "text"},
            {"type": "annotate", "field": "name", "annotation": "facet"},
            {"type": "annotate", "field": "name", "annotation": "facetsort", "args": ["-count"]},
            {"type": "description", "field": "name", "description": "What it is called."},
            {"type": "delete", "field": "remark"},
            {"type": "order", "args": ["weight", "name"]},
        ):
            made = portal.owner.make(path, {**configuration, "label": "c"})
            assert made == {**configuration, "label": "c", "uid": made["uid"]}
            assert portal.owner.get_json(f"{path}{made['uid']}/") == made
        found = portal.owner.get_json(PREVIEW)
        weight, name = found["fields"]
        assert (weight["name"], weight["type"], weight["description"]) == (
            "weight",
            "text",
            "Weight in grams.",
        )
        assert name == {
            "name": "name",
            "label": "Name",
            "type": "text",
            "original_name": "Cheese",
            "description": "What it is called.",
            "annotations": [{"name": "facet", "args": []}, {"name": "facetsort", "args": ["-count"]}],
        }
        assert found["records"][0] == {"weight": "2800.5", "name": "Brie"}

    @pytest.mark.parametrize(
        "configuration",
        [
            {"field": "weight", "annotation": "sortable"},
            {"field": "cheese", "annotation": "decimals", "args": [2]},
            {"field": "cheese", "annotation": "facetsort", "args": ["count"]},
            {"field": "cheese", "annotation": "timeserie_precision", "args": ["day"]},
            {"field": "weight", "annotation": "unit"},
        ],
    )
    def test_an_annotation_has_to_fit_its_field(self, portal: Portal, configuration: dict[str, Any]) -> None:
        body = {"type": "annotate", "label": "a", **configuration}
        refused = portal.owner.refused("POST", f"{COUNTERS}/fields/", body)
        assert refused[:2] == (400, "validation_error")

    def test_metadata_make_a_field_a_facet_too(self, portal: Portal) -> None:
        facets = {"value": [{"field_name": "cheese"}]}
        portal.owner.send_json("PUT", f"{COUNTERS}/metadata/asset_content_configuration/facets/", facets)
        body = {"type": "annotate", "label": "a", "field": "cheese", "annotation": "disjunctive"}
        assert portal.owner.make(f"{COUNTERS}/fields/", body)

    def test_the_key_of_a_record_is_what_is_annotated(self, portal: Portal) -> None:
        portal.owner.make(
            f"{COUNTERS}/processors/",
            {"type": "regexp_replace", "label": "r", "field": "remark", "regexp": ".*", "new": "same"},
        )
        portal.owner.make(
            f"{COUNTERS}/fields/", {"type": "annotate", "label": "k", "field": "remark", "annotation": "id"}
        )
        portal.owner.send_json("POST", f"{COUNTERS}/publish/")
        portal.stand_in.advance(60)
        assert [record["cheese"] for record in portal.admin.records("da_qf2hyt")] == ["Munster"]


class TestSchedules:
    def test_a_dataset_can_have_several(self, portal: Portal) -> None:
        path = f"{COUNTERS}/schedules/"
        made = portal.owner.make(path, {"cron_schedule": "30 1 * * mon"})
        assert made["uid"].startswith("sc_")
        assert portal.owner.send_json("PUT", f"{path}{made['uid']}/", {"cron_schedule": "*/5 * * * *"}) == {
            "uid": made["uid"],
            "cron_schedule": "*/5 * * * *",
        }
        assert portal.owner.get_json(path)["total_count"] == 2
        portal.owner.gone(f"{path}{made['uid']}/")

    @pytest.mark.parametrize(
        "schedule", ["", "1 30 * * *", "every day", "* * * *", "* * * * * *", "60 * * * *"]
    )
    def test_a_schedule_has_to_be_cron(self, portal: Portal, schedule: str) -> None:
        for method, path in (("POST", ""), ("PUT", "sc_qf2hyt/")):
            refused = portal.owner.refused(
                method, f"{COUNTERS}/schedules/{path}", {"cron_schedule": schedule}
            )
            assert refused == (400, "validation_error", ["cron_schedule"])


class TestAttachments:
    def test_one_is_uploaded_listed_downloaded_and_deleted(self, portal: Portal) -> None:
        answer = portal.owner.post(f"{COUNTERS}/attachments", files={"file": ("legend é.pdf", b"%PDF-1.4")})
        assert answer.status_code == 201
        made = answer.json()
        assert made["uid"].startswith("at_")
        assert (made["filename"], made["mimetype"]) == ("legend é.pdf", "application/pdf")
        path = f"{COUNTERS}/attachments/{made['uid']}/"
        assert portal.owner.get_json(path) == made
        assert made in portal.owner.results(f"{COUNTERS}/attachments/")
        download = portal.owner.get(f"{path}download/")
        assert download.content == b"%PDF-1.4"
        assert "filename*=UTF-8''legend%20%C3%A9.pdf" in download.headers["content-disposition"]
        portal.owner.gone(path)
        assert portal.owner.get(f"{path}download/").status_code == 404


class TestExports:
    def test_one_is_uploaded_renamed_downloaded_and_deleted(self, portal: Portal) -> None:
        form = {"title": "GeoPackage", "type": "uploaded_file", "description": "In metres."}
        answer = portal.owner.post(
            f"{COUNTERS}/alternative_exports/", data=form, files={"file": ("a.gpkg", b"SQLite")}
        )
        assert answer.status_code == 201
        made = answer.json()
        assert {name: made[name] for name in form} == form
        assert (made["uid"][:3], made["filename"]) == ("ae_", "a.gpkg")
        path = f"{COUNTERS}/alternative_exports/{made['uid']}/"
        portal.stand_in.advance(1)
        changed = portal.owner.send_json("PUT", path, {"title": "Package", "type": "uploaded_file"})
        assert "description" not in changed
        assert (changed["title"], changed["filename"]) == ("Package", "a.gpkg")
        assert changed["updated_at"] > changed["created_at"]
        assert portal.owner.get(f"{path}download/").content == b"SQLite"
        portal.owner.gone(path)

    def test_one_that_lies_elsewhere_points_there(self, portal: Portal) -> None:
        path = f"{COUNTERS}/alternative_exports/ae_mm8lbn/"
        answer = portal.owner.get(f"{path}download/", follow_redirects=False)
        assert (answer.status_code, answer.headers["location"]) == (303, portal.owner.get_json(path)["url"])
        body = {"title": "x", "type": "uploaded_file"}
        assert portal.owner.refused("PUT", path, body) == (400, "validation_error", ["type"])

    def test_the_form_needs_all_its_parts(self, portal: Portal) -> None:
        form = {"title": "", "type": "uploaded_file"}
        answer = portal.owner.post(f"{COUNTERS}/alternative_exports/", data=form, files={"file": ("a", b"x")})
        assert (answer.status_code, list(answer.json()["detail"])) == (400, ["title"])
        answer = portal.owner.post(f"{COUNTERS}/alternative_exports/", files={"file": ("a", b"x")})
        assert answer.status_code == 400


class TestFeedbacks:
    def test_archived_ones_are_hidden_unless_they_are_asked_for(self, portal: Portal) -> None:
        path = f"{COUNTERS}/feedbacks/"
        assert [each["uid"] for each in portal.owner.results(path)] == ["df_qf2hyt"]
        assert [each["uid"] for each in portal.owner.results(path, is_archived="true")] == ["df_4rch1v"]
        archived = portal.owner.send_json("POST", f"{path}df_qf2hyt/archive/")
        assert archived["is_archived"] is True
        assert portal.owner.results(path) == []
        assert portal.owner.get_json(f"{path}df_qf2hyt/") == archived

    def test_they_come_newest_first_unless_told_otherwise(self, portal: Portal) -> None:
        path = f"{COUNTERS}/feedbacks/"
        record = portal.owner.results(path)[0]["record_id"]
        portal.stand_in.advance(60)
        uid = portal.admin.add_feedback("da_qf2hyt", "pia.pages", "Too heavy.", "another", weight="2")
        assert [each["uid"] for each in portal.owner.results(path)] == [uid, "df_qf2hyt"]
        assert [each["uid"] for each in portal.owner.results(path, sort="created_at")] == ["df_qf2hyt", uid]
        assert [each["uid"] for each in portal.owner.results(path, record_id=record)] == ["df_qf2hyt"]
        assert portal.owner.results(path)[0]["values"] == {"weight": {"value": "2", "type": "text"}}


class TestRulesets:
    @pytest.mark.parametrize(
        ("section", "subject"),
        [
            ("users", {"user": {"username": "louise.data"}}),
            ("groups", {"group": {"uid": "content_designers"}}),
        ],
    )
    def test_there_is_one_for_each_user_and_group(
        self, portal: Portal, section: str, subject: dict[str, Any]
    ) -> None:
        path = f"{COUNTERS}/security/{section}/"
        body = {"permissions": ["edit_dataset"], "security": {"visible_fields": ["cheese"]}, **subject}
        assert portal.owner.make(path, body) == body
        assert portal.owner.refused("POST", path, body) == (400, "validation_error", list(subject))
        (name,) = next(iter(subject.values())).values()
        changed = portal.owner.send_json("PUT", f"{path}{name}/", {**body, "permissions": []})
        assert changed["permissions"] == []
        portal.owner.gone(f"{path}{name}/")

    def test_what_a_ruleset_gives_can_be_used_at_once(self, portal: Portal) -> None:
        assert portal.editor.get(f"{COUNTERS}/").status_code == 403
        body = {"permissions": ["edit_dataset"], "user": {"username": "louise.data"}}
        portal.owner.make(f"{COUNTERS}/security/users/", body)
        assert portal.editor.get(f"{COUNTERS}/").status_code == 200
        assert portal.editor.send_json("PUT", f"{COUNTERS}/", {"is_restricted": True})
        assert portal.editor.refused("GET", f"{COUNTERS}/security/users/")[0] == 403

    def test_an_unreadable_condition_and_an_unknown_user_are_refused(self, portal: Portal) -> None:
        path = f"{COUNTERS}/security/users/"
        body = {"user": {"username": "louise.data"}, "security": {"filter_query": "a ="}}
        assert portal.owner.refused("POST", path, body) == (400, "validation_error", ["security"])
        assert portal.owner.refused("POST", path, {"user": {"username": "nobody"}})[2] == ["user"]
