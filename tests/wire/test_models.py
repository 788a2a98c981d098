"""Models: what a document holds survives reading and writing, whatever the spec knew of it."""

from __future__ import annotations

import copy
import datetime
import pickle
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from towpath_wire._seam import UNSET, ContractError
from towpath_wire._seam.model import MissingField

if TYPE_CHECKING:
    from .conftest import Wire

THING: dict[str, Any] = {
    "id": "018f8b70-11aa-7d3c-8b1e-6d0c5f3e2a44",
    "when": "2024-05-18T16:06:50Z",
    "day": "2024-05-18",
    "big": 2**200,
    "shape": {"kind": "square", "side": 2, "inner": {"kind": "circle", "radius": 1.5, "glow": True}},
    "shapes": [{"kind": "circle", "radius": 1}, {"kind": "blob", "wobble": 7}],
    "by_name": {"a": {"kind": "circle", "radius": 1}},
    "choice": [{"name": "n"}],
    "loose": {"table": "t", "shared": 1},
    "animal": {"type": "eel", "fins": 0},
    "colour": "light blue",
    "maybe": None,
    "level": -1,
    "mixed": "a",
    "tuple": ["x", 1],
    "matrix": [[{"name": "m", "at": "2024-05-18T16:06:50.033+00:00"}], []],
    "secret": "hush",
    "note": 3,
    "text_or_date": "2024-05-18T16:06:50.5+05:45",
    "inline": {"x": 1, "more": [{"y": "z"}]},
    "json": {"a": [1, None, {"b": "c"}]},
    "tree": [[], [[]]],
    "free": {"any": "thing"},
    "whole": {"base": "b", "query": "q", "own": 1},
    "server_made": {"name": "s"},
    "novelty": {"nobody": "knew"},
}


def _thing(wire: Wire, **changes: Any) -> Any:
    document = {**copy.deepcopy(THING), **changes}
    return wire.models.Thing.from_dict({key: value for key, value in document.items() if value is not UNSET})


def test_a_document_with_one_of_everything_comes_back_as_it_was(wire: Wire) -> None:
    assert _thing(wire).to_dict() == THING


def test_values_are_typed(wire: Wire) -> None:
    thing = _thing(wire)
    assert thing.id == UUID(THING["id"])
    assert thing.when == datetime.datetime(2024, 5, 18, 16, 6, 50, tzinfo=datetime.UTC)
    assert thing.day == datetime.date(2024, 5, 18)
    assert thing.matrix[0][0].at.microsecond == 33000
    assert isinstance(thing.shape, wire.models.Square)
    assert isinstance(thing.shape.inner, wire.models.Circle)
    assert isinstance(thing.by_name["a"], wire.models.Circle)
    assert thing.inline.more[0].y == "z"
    assert isinstance(thing.whole, wire.models.Whole)
    assert thing.old_null is UNSET
    assert thing.maybe is None


def test_an_unknown_tag_leaves_the_mapping(wire: Wire) -> None:
    assert _thing(wire).shapes[1] == {"kind": "blob", "wobble": 7}
    assert _thing(wire, shape={"radius": 1}).shape == {"radius": 1}


def test_a_discriminator_follows_its_mapping(wire: Wire) -> None:
    assert isinstance(_thing(wire).animal, wire.models.Fish)
    assert isinstance(_thing(wire, animal={"type": "bird"}).animal, wire.models.Bird)


@pytest.mark.parametrize("step", [{"type": "fold", "times": 2}, {"times": 2}, {"type": ["cut"]}])
def test_what_a_mapping_does_not_name_is_the_one_variant_that_it_leaves_out(
    wire: Wire, step: dict[str, Any]
) -> None:
    assert isinstance(_thing(wire, step={"type": "cut"}).step, wire.models.Cut)
    other = _thing(wire, step=step)
    assert isinstance(other.step, wire.models.OtherStep)
    assert other.to_dict()["step"] == step


def test_a_union_without_tags_goes_by_json_type_and_then_by_keys(wire: Wire) -> None:
    choices = {
        "text": str,
        "number": float,
        "object": wire.models.Node,
        "list": list,
        "null": type(None),
        "flag": bool,
    }
    values: dict[str, Any] = {
        "text": "t",
        "number": 1.5,
        "object": {},
        "list": [],
        "null": None,
        "flag": True,
    }
    assert {name: type(_thing(wire, choice=value).choice) for name, value in values.items()} == choices
    assert isinstance(_thing(wire).loose, wire.models.ByTable)
    assert isinstance(_thing(wire, loose={"query": "q"}).loose, wire.models.ByQuery)
    assert _thing(wire, loose={"neither": 1}).loose == {"neither": 1}


def test_an_unknown_value_of_an_enumeration_is_kept_comparable_and_typed(wire: Wire) -> None:
    Colour = wire.models.Colour
    thing = _thing(wire, colour="ultraviolet", level=9)
    assert thing.colour == "ultraviolet"
    assert isinstance(thing.colour, Colour)
    assert not thing.colour.is_known
    assert thing.level == 9
    assert isinstance(thing.level, wire.models.ThingLevel)
    assert pickle.loads(pickle.dumps(thing)) == thing
    assert thing.to_dict()["colour"] == "ultraviolet"
    assert len(Colour) == 8


def test_values_that_differ_in_case_alone_are_two_members(wire: Wire) -> None:
    Colour = wire.models.Colour
    assert {Colour("red"), Colour("RED")} == {Colour.RED, Colour.RED_2}
    assert Colour("") is Colour.EMPTY
    assert Colour("3d") is Colour.VALUE_3D
    assert Colour("None") is Colour.NONE


@pytest.mark.parametrize(
    "text",
    [
        "2024-05-18T16:06:50Z",
        "2024-05-18T16:06:50.000Z",
        "2024-05-18T16:06:50.033Z",
        "2024-05-18T16:06:50.033+00:00",
        "2024-05-18T16:06:50.0331234Z",
        "2024-05-18T18:06:50+02:00",
        "2024-05-18T16:06:50",
        "2024-05-18 16:06:50.03312+00",
    ],
)
def test_a_date_time_goes_back_as_it_came(wire: Wire, text: str) -> None:
    thing = _thing(wire, when=text)
    assert isinstance(thing.when, datetime.datetime)
    assert thing.to_dict()["when"] == text
    assert pickle.loads(pickle.dumps(thing)).to_dict()["when"] == text
    assert copy.deepcopy(thing).to_dict()["when"] == text


def test_a_date_time_that_was_computed_is_written_in_rfc_3339_with_z(wire: Wire) -> None:
    thing = _thing(wire, when="2024-05-18T16:06:50.5+00:00")
    thing.when += datetime.timedelta(seconds=1)
    assert thing.to_dict()["when"] == "2024-05-18T16:06:51.500Z"
    thing.when = datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)
    assert thing.to_dict()["when"] == "2024-01-01T00:00:00Z"


def test_unknown_fields_survive_read_change_write_at_every_depth(wire: Wire) -> None:
    thing = _thing(wire)
    thing.shape.side = 3
    thing.shape.inner.radius = 9
    written = thing.to_dict()
    assert written["shape"]["inner"] == {"kind": "circle", "radius": 9, "glow": True}
    assert written["novelty"] == {"nobody": "knew"}
    assert thing.additional_properties == {"novelty": {"nobody": "knew"}}


def test_unknown_fields_are_told_from_known_ones_wherever_they_stand(wire: Wire) -> None:
    known = {key: value for key, value in THING.items() if key != "novelty"}
    strange = {"strange": [1], "stranger": None}
    for count in range(1, len(known) + 1):
        first, last = dict(list(known.items())[:count]), dict(list(known.items())[-count:])
        for document in (first, last, {**strange, **first}, {**last, **strange}):
            document["id"] = THING["id"]
            thing = wire.models.Thing.from_dict(document)
            assert thing.to_dict() == document
            unknown = document.keys() & strange.keys()
            assert thing.additional_properties == {key: strange[key] for key in unknown}


def test_additional_properties_of_a_known_type_are_typed(wire: Wire) -> None:
    labels = wire.models.Labels.from_dict({"title": "t", "x": {"name": "n"}})
    assert labels.additional_properties["x"].name == "n"
    assert labels.to_dict() == {"title": "t", "x": {"name": "n"}}
    with pytest.raises(ContractError) as raised:
        wire.models.Labels.from_dict({"title": "t", "x": 3})
    assert raised.value.path == "$.x"


def test_what_only_the_platform_sets_is_read_and_not_sent(wire: Wire) -> None:
    thing = _thing(wire)
    sent = thing.to_payload()
    assert "id" not in sent
    assert "server_made" not in sent
    assert sent["novelty"] == {"nobody": "knew"}
    assert thing.to_dict()["server_made"] == {"name": "s"}


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"day": "18/05/2024"}, "$.day"),
        ({"when": 7}, "$.when"),
        ({"id": "no-uuid"}, "$.id"),
        ({"matrix": [[{"name": "x"}, {"at": "never"}]]}, "$.matrix[0][1].at"),
        ({"matrix": [["x"]]}, "$.matrix[0][0]"),
        ({"shape": {"kind": "square", "side": 1, "inner": "?"}}, "$.shape.inner"),
        ({"by_name": {"a": [1]}}, "$.by_name.a"),
        ({"colour": []}, "$.colour"),
        ({"inline": 4}, "$.inline"),
        ({"choice": [{"children": {"name": "x"}}]}, "$.choice[0].children"),
        ({"shapes": "circle"}, "$.shapes"),
        ({"palette": "red"}, "$.palette"),
        ({"palette": {"red": 1}}, "$.palette"),
        ({"palette": ""}, "$.palette"),
        ({"shapes": {}}, "$.shapes"),
        ({"matrix": [""]}, "$.matrix[0]"),
        ({"server_made": []}, "$.server_made"),
        ({"server_made": ""}, "$.server_made"),
    ],
)
def test_a_document_that_does_not_fit_is_refused_with_the_path(
    wire: Wire, change: dict[str, Any], path: str
) -> None:
    with pytest.raises(ContractError) as raised:
        _thing(wire, **change)
    assert raised.value.path == path
    assert raised.value.expected
    assert raised.value.got in {
        "a string",
        "an integer",
        "an array",
        "an object",
    }


def test_a_deep_failure_is_found_in_time(wire: Wire) -> None:
    document: dict[str, Any] = {"at": "never"}
    for _ in range(60):
        document = {"children": [document]}
    with pytest.raises(ContractError) as raised:
        wire.models.Node.from_dict(document)
    assert raised.value.path == "$" + ".children[0]" * 60 + ".at"


def test_a_missing_required_field_is_met_when_it_is_used(wire: Wire) -> None:
    thing = _thing(wire, when=UNSET)
    assert not hasattr(thing, "when")
    with pytest.raises(MissingField, match=r"\$\.when"):
        _ = thing.when
    with pytest.raises(ContractError):
        _ = thing.when
    assert "when=" not in repr(thing)
    assert thing == copy.copy(thing) == copy.deepcopy(thing) == pickle.loads(pickle.dumps(thing))
    assert thing != _thing(wire)
    assert thing.to_dict() == {key: value for key, value in THING.items() if key != "when"}
    thing.when = datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)
    assert thing.to_dict()["when"] == "2024-01-01T00:00:00Z"


def test_an_attribute_that_nobody_knows_is_an_ordinary_attribute_error(wire: Wire) -> None:
    with pytest.raises(AttributeError, match="Thing has no attribute 'wehn'"):
        _ = _thing(wire).wehn


def test_absent_null_and_a_value_are_three_things(wire: Wire) -> None:
    Node = wire.models.Node
    absent, null, there = Node.from_dict({}), Node.from_dict({"parent": None}), Node(parent=Node(name="p"))
    assert (absent.parent, null.parent) == (UNSET, None)
    assert [node.to_dict() for node in (absent, null, there)] == [
        {},
        {"parent": None},
        {"parent": {"name": "p"}},
    ]
    assert pickle.loads(pickle.dumps(absent)).parent is UNSET
    assert not UNSET
    assert repr(UNSET) == "UNSET"


def test_a_secret_and_unknown_values_stay_out_of_the_repr(wire: Wire) -> None:
    shown = repr(_thing(wire, novelty="token-4711"))
    assert "hush" not in shown
    assert "4711" not in shown
    assert "secret=***" in shown
    assert "novelty" in shown
    assert "secret=None" in repr(_thing(wire, secret=None))


def test_names_that_shadow_read_and_write(wire: Wire) -> None:
    names = [
        "self",
        "class",
        "field_dict",
        "additional_properties",
        "to_dict",
        "from_dict",
        "to_payload",
        "a.b",
    ]
    names += [
        "1st",
        "@type",
        "$ref_like",
        "_private",
        "__wire__",
        "str",
        "type",
        "format",
        "field",
        "classmethod",
    ]
    names += ["property", "None", "camelCase", "ünïcode", 'quo"te', "tab\there"]
    document: dict[str, Any] = {"d": "d", "cls": "c", **{name: f"<{name}>" for name in names}}
    document |= {"list": ["l"], "dict": {"k": 1}, "item": ["2024-01-01"], "key": {"k": "2024-01-01"}}
    document |= {
        "v": "2024-01-01",
        "date": "2024-01-01",
        "HTTPStatus": 200,
        "datetime": "2024-01-01T00:00:00Z",
    }
    awkward = wire.models.Awkward.from_dict(document)
    assert awkward.additional_properties == {}
    assert awkward.to_dict() == document
    assert (awkward.d, awkward.cls, awkward.class_, awkward.type, awkward.at_type) == (
        "d",
        "c",
        "<class>",
        "<type>",
        "<@type>",
    )
    assert awkward == pickle.loads(pickle.dumps(awkward))


def test_models_are_built_by_keyword_with_their_constants_filled_in(wire: Wire) -> None:
    models = wire.models
    assert models.Circle(radius=1).to_dict() == {"kind": "circle", "radius": 1}
    with pytest.raises(TypeError):
        models.Circle(1)
    with pytest.raises(AttributeError):
        models.Circle(radius=1).raduis = 2


def test_a_schema_may_have_the_name_of_what_generated_code_imports(wire: Wire) -> None:
    models = wire.models
    for name in ("Model", "Field", "File", "List", "Options", "ExceptionModel", "D", "SnakeName", "AnyModel"):
        assert getattr(models, name).__name__ == name
    assert models.Model.from_dict({"x": {"x": 1}}).x.x == 1
    assert models.UnsetModel.A == "a"


def test_a_value_without_a_json_form_is_refused_by_its_key(wire: Wire) -> None:
    thing = _thing(wire, free={"deep": [1, object()]})
    with pytest.raises(TypeError, match=r"body\.free\.deep\[1\] is object"):
        thing.to_payload()
