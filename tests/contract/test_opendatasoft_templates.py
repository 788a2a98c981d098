"""Opendatasoft's stand-in: metadata templates, which of them may change, and suggestions (behaviour 20)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.contract.opendatasoft_portal import Portal

PATH = "/metadata/templates/"
OWN: dict[str, Any] = {
    "name": "air_quality",
    "title": "Air quality",
    "is_active": True,
    "type": "admin",
    "schema": [{"name": "sensor", "type": "enum", "choices": ["optical", "chemical"]}],
}


def without(document: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """Return what can be sent of a template that was read: its type is basic or admin whatever it was."""
    return {**document, "type": "basic", **changes}


def test_templates_are_listed_by_kind_and_state(portal: Portal) -> None:
    def names(**query: Any) -> list[str]:
        return [each["name"] for each in portal.owner.results(PATH, **query)]

    assert names(is_active="false") == ["dcat", "spare_template"]
    assert names(type="admin") == ["internal", "spare_template"]
    assert names(type="basic", is_active="true") == ["default", "mobility"]


def test_a_template_of_ones_own_is_made_changed_renamed_and_deleted(portal: Portal) -> None:
    made = portal.owner.make(PATH, OWN)
    assert (made["is_system"], made["is_always_active"], made["created_by"]) == (
        False,
        False,
        {"username": "ines.admin"},
    )
    (field,) = made["schema"]
    assert (field["requirement_level"], field["i18n"], field["label"]) == ("optional", False, None)
    renamed = portal.owner.send_json("PUT", f"{PATH}air_quality/", without(made, name="air", schema=[]))
    assert (renamed["name"], renamed["type"], renamed["schema"]) == ("air", "basic", [])
    assert portal.owner.get(f"{PATH}air_quality/").status_code == 404
    portal.owner.gone(f"{PATH}air/")


def test_values_follow_their_template_and_go_with_it(portal: Portal) -> None:
    def read() -> Any:
        found = portal.owner.get_json("/datasets/da_qf2hyt/metadata/")
        assert portal.owner.send_json("PUT", "/datasets/da_qf2hyt/metadata/", found) == found
        return {name: values for name, values in found.items() if name != "default"}

    two = {**OWN, "schema": [{"name": "sensor"}, {"name": "height", "type": "int"}]}
    portal.owner.make(PATH, two)
    values = {"sensor": {"value": "optical"}, "height": {"value": 3}}
    portal.owner.send_json("PUT", "/datasets/da_qf2hyt/metadata/air_quality/", values)
    portal.owner.send_json("PUT", f"{PATH}air_quality/", {**two, "name": "air"})
    assert read() == {"air": values}
    portal.owner.send_json("PUT", f"{PATH}air/", {**OWN, "name": "air", "schema": two["schema"][1:]})
    assert read() == {"air": {"height": {"value": 3}}}
    portal.owner.gone(f"{PATH}air/")
    assert read() == {}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": "mobility"}, "name"),
        ({"schema": [{"name": "a"}, {"name": "a"}]}, "schema"),
        ({"schema": [{"name": "a", "type": "int", "choices": ["1", "two"]}]}, "schema"),
        ({"schema": [{"name": "a", "type": "date", "choices": ["2024-13-01"]}]}, "schema"),
        ({"schema": [{"name": "a", "type": "double", "choices": ["inf"]}]}, "schema"),
        ({"schema": [{"name": "a", "type": "uri_enum", "choices": ["no address"]}]}, "schema"),
        ({"type": "interop"}, "type"),
    ],
)
def test_what_cannot_be_a_template_is_refused(portal: Portal, changes: dict[str, Any], field: str) -> None:
    assert portal.owner.refused("POST", PATH, {**OWN, **changes}) == (400, "validation_error", [field])


def test_choices_that_fit_their_type_are_taken(portal: Portal) -> None:
    fitting = [("int", "-1"), ("double", "1.5"), ("date", "2024-02-29"), ("boolean", "true"), ("text", "x")]
    fitting += [("datetime", "2024-02-29T10:00:00Z"), ("uri_enumlist", "https://example.org/x")]
    schema = [{"name": kind, "type": kind, "choices": [choice]} for kind, choice in fitting]
    assert len(portal.owner.make(PATH, {**OWN, "schema": schema})["schema"]) == len(fitting)


def test_other_templates_can_be_switched_on_and_off_and_nothing_else(portal: Portal) -> None:
    dcat = portal.owner.get_json(f"{PATH}dcat/")
    switched = portal.owner.send_json("PUT", f"{PATH}dcat/", without(dcat, is_active=True))
    assert (switched["is_active"], switched["type"]) == (True, "interop")
    refusal = (400, "validation_error", ["schema"])
    refused: list[dict[str, Any]] = [{"title": "Other"}, {"schema": []}, {"name": "other"}]
    for changes in refused:
        assert portal.owner.refused("PUT", f"{PATH}dcat/", without(dcat, **changes)) == refusal
    assert portal.owner.refused("DELETE", f"{PATH}dcat/")[:2] == (400, "validation_error")
    assert portal.owner.get_json(f"{PATH}dcat/")["is_active"]


@pytest.mark.parametrize("name", ["default", "internal", "visualization"])
def test_a_system_template_that_is_always_active_stays_so(portal: Portal, name: str) -> None:
    template = portal.owner.get_json(f"{PATH}{name}/")
    assert template["is_system"]
    assert template["is_always_active"]
    off = without(template, is_active=False)
    assert portal.owner.refused("PUT", f"{PATH}{name}/", off) == (400, "validation_error", ["is_active"])
    assert portal.owner.send_json("PUT", f"{PATH}{name}/", without(template))["is_active"]
    assert portal.owner.refused("DELETE", f"{PATH}{name}/")[:2] == (400, "validation_error")


def test_fields_are_listed_and_read(portal: Portal) -> None:
    names = [field["name"] for field in portal.owner.results(f"{PATH}mobility/fields/")]
    assert names == ["mode", "operator", "lines"]
    assert portal.owner.get_json(f"{PATH}mobility/fields/mode/")["choices"][0] == "bicycle"
    title = portal.owner.get_json(f"{PATH}default/fields/title/")
    assert (title["type"], title["requirement_level"]) == ("text", "mandatory")
    for nowhere in ("mobility/fields/nowhere/", "nowhere/fields/", "nowhere/fields/mode/"):
        assert portal.owner.refused("GET", f"{PATH}{nowhere}")[:2] == (404, "not_found")


def test_suggestions_come_from_choices_or_from_what_is_in_use(portal: Portal) -> None:
    mode = f"{PATH}mobility/fields/mode/suggest/"
    found = portal.owner.get_json(mode, query="T", count=1)
    assert (found["hits"], found["nb_hits"], found["hits_per_page"]) == ([{"value": "tram"}], 2, 1)
    assert found["query"] == "T"
    assert portal.owner.get_json(mode, query="x")["nb_hits"] == 0
    keyword = portal.owner.get_json(f"{PATH}default/fields/keyword/suggest/", query="")
    assert keyword["nb_hits"] == len(keyword["hits"])
    assert portal.owner.get_json(f"{PATH}default/fields/title/suggest/", query="a") == {"hits": []}
    assert portal.owner.refused("GET", mode) == (400, "validation_error", ["query"])
