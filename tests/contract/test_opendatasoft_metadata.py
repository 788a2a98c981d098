"""Opendatasoft's stand-in: metadata by template and field, and the values of the other side on linked datasets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.contract.opendatasoft_portal import Portal

COUNTERS = "/datasets/da_qf2hyt/metadata"
NOISE = "/datasets/da_f3d3r8/metadata"


def test_what_is_left_out_is_removed(portal: Portal) -> None:
    body = {"default": {"title": {"value": "Bikes"}}, "mobility": {"mode": {"value": "bicycle"}}}
    assert portal.owner.send_json("PUT", f"{COUNTERS}/", body) == body
    assert portal.owner.get_json(f"{COUNTERS}/") == body
    portal.owner.send_json("PUT", f"{COUNTERS}/", {"default": {"title": {"value": "Bikes"}}})
    assert portal.owner.get_json(f"{COUNTERS}/") == {"default": {"title": {"value": "Bikes"}}}


def test_replacing_one_template_leaves_the_others_alone(portal: Portal) -> None:
    portal.owner.send_json("PUT", f"{COUNTERS}/mobility/", {"operator": {"value": "City trams"}})
    values = {"title": {"value": "Bikes"}, "keyword": {"value": ["a", "b"]}}
    assert portal.owner.send_json("PUT", f"{COUNTERS}/default/", values) == values
    assert portal.owner.get_json(f"{COUNTERS}/") == {
        "default": values,
        "mobility": {"operator": {"value": "City trams"}},
    }


def test_one_value_is_read_set_and_removed(portal: Portal) -> None:
    path = f"{COUNTERS}/default/publisher/"
    assert portal.owner.get(path).status_code == 404
    assert portal.owner.send_json("PUT", path, {"value": "City"}) == {"value": "City"}
    assert portal.owner.get_json(path) == {"value": "City"}
    assert portal.owner.get_json("/datasets/da_qf2hyt/")["metadata"]["default"]["publisher"] == {
        "value": "City"
    }
    portal.owner.gone(path)
    assert portal.owner.delete(path).status_code == 404
    assert "publisher" not in portal.owner.get_json(f"{COUNTERS}/default/")


def test_a_template_without_values_is_empty(portal: Portal) -> None:
    assert portal.owner.get_json(f"{COUNTERS}/visualization/") == {}
    assert "visualization" not in portal.owner.get_json(f"{COUNTERS}/")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        *(
            (method, path)
            for method in ("GET", "PUT")
            for path in ("nonsense", "nonsense/title", "default/nonsense")
        ),
        *(("DELETE", path) for path in ("nonsense/title", "default/nonsense")),
    ],
)
def test_an_unknown_template_or_field_is_not_there(portal: Portal, method: str, path: str) -> None:
    body = None if method != "PUT" else {"value": "x"} if "/" in path else {"title": {"value": "x"}}
    assert portal.owner.refused(method, f"{COUNTERS}/{path}/", body)[:2] == (404, "not_found")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("default/title", 7),
        ("default/title", ""),
        ("default/keyword", "alone"),
        ("default/language", "tlh"),
        ("default/modified", "yesterday"),
        ("internal/draft", "no"),
        ("mobility/mode", "rocket"),
        ("mobility/lines", "7"),
        ("mobility/operator", ["a"]),
        ("asset_content_configuration/facets", [{"facetsort": "count"}]),
    ],
)
def test_a_value_that_does_not_fit_its_field_is_refused(portal: Portal, path: str, value: Any) -> None:
    template, field = path.split("/")
    assert portal.owner.refused("PUT", f"{COUNTERS}/{path}/", {"value": value})[:2] == (
        400,
        "validation_error",
    )
    refused = portal.owner.refused("PUT", f"{COUNTERS}/{template}/", {field: {"value": value}})
    assert refused == (400, "validation_error", [field])
    whole = {"default": {}, template: {field: {"value": value}}}
    refused = portal.owner.refused("PUT", f"{COUNTERS}/", whole)
    assert refused == (400, "validation_error", [template])


def test_a_field_that_the_portal_adds_to_a_template_can_be_used_at_once(portal: Portal) -> None:
    template = {
        "name": "air",
        "title": "Air",
        "is_active": True,
        "type": "basic",
        "schema": [{"name": "height", "type": "double"}],
    }
    portal.owner.make("/metadata/templates/", template)
    assert portal.owner.send_json("PUT", f"{COUNTERS}/air/height/", {"value": 3.5}) == {"value": 3.5}
    assert portal.owner.refused("PUT", f"{COUNTERS}/air/height/", {"value": "tall"})[0] == 400


def test_an_ordinary_dataset_keeps_the_value_alone(portal: Portal) -> None:
    sent = {"value": "Bikes", "remote_value": "x", "override_remote_value": True}
    assert portal.owner.send_json("PUT", f"{COUNTERS}/default/title/", sent) == {"value": "Bikes"}


def test_a_linked_dataset_shows_both_values(portal: Portal) -> None:
    assert portal.owner.get_json(f"{NOISE}/default/title/") == {
        "value": "Noise levels of the region",
        "remote_value": "Noise levels of the region",
        "override_remote_value": False,
    }
    assert portal.owner.get_json("/datasets/da_f3d3r8/")["asset_type"] == "federated_dataset"


def test_a_local_value_counts_only_while_it_overrides(portal: Portal) -> None:
    path = f"{NOISE}/default/title/"
    ours = portal.owner.send_json("PUT", path, {"value": "Noise", "override_remote_value": True})
    assert (ours["value"], ours["override_remote_value"]) == ("Noise", True)
    assert portal.owner.send_json("PUT", path, {"value": "Loud"})["value"] == "Loud", "the flag stays"
    theirs = portal.owner.send_json("PUT", path, {"value": "Loud", "override_remote_value": False})
    assert theirs["value"] == theirs["remote_value"] == "Noise levels of the region"
    portal.owner.send_json("PUT", path, {"value": "Noise", "override_remote_value": True})
    assert portal.owner.delete(path).status_code == 204
    assert portal.owner.get_json(path)["override_remote_value"] is False


def test_what_a_linked_dataset_leaves_out_follows_the_other_side(portal: Portal) -> None:
    body = {"default": {"publisher": {"value": "We", "override_remote_value": True}}}
    after = portal.owner.send_json("PUT", f"{NOISE}/", body)["default"]
    assert after["publisher"]["value"] == "We"
    assert after["title"]["value"] == "Noise levels of the region"
    assert "language" not in after


def test_a_read_and_a_write_lose_nothing(portal: Portal) -> None:
    for metadata in (COUNTERS, NOISE):
        before = portal.owner.get_json(f"{metadata}/")
        assert portal.owner.send_json("PUT", f"{metadata}/", before) == before


def test_every_write_moves_the_dataset(portal: Portal) -> None:
    moments = [portal.owner.get_json("/datasets/da_qf2hyt/")["updated_at"]]
    for path, body in (("", {"default": {}}), ("default/", {}), ("default/title/", {"value": "x"})):
        portal.stand_in.advance(1)
        portal.owner.send_json("PUT", f"{COUNTERS}/{path}", body)
        moments.append(portal.owner.get_json("/datasets/da_qf2hyt/")["updated_at"])
    assert moments == sorted(set(moments))


def test_a_linked_dataset_that_is_changed_as_a_whole_follows_the_other_side_too(portal: Portal) -> None:
    body = {"metadata": {"default": {"language": {"value": "fr"}}}}
    after = portal.owner.send_json("PUT", "/datasets/da_f3d3r8/", body)["metadata"]["default"]
    assert after["language"] == {"value": "fr"}
    assert after["title"]["value"] == "Noise levels of the region"
    assert portal.owner.get_json("/datasets/da_f3d3r8/")["metadata"] == {"default": after}
