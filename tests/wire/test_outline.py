"""Long answers are read item by item, and nothing but the time and the memory that takes is different."""

from __future__ import annotations

import json
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest
from towpath_wire._seam import ContractError, Reply
from towpath_wire._seam.model import MissingField
from towpath_wire._seam.outline import inside

from .test_models import THING

if TYPE_CHECKING:
    from .conftest import Wire

HEADERS = {"content-type": "application/json"}
LENGTHS = {"short": 1 << 40, "long": 0}
"""From how many bytes on an answer counts as long."""


@pytest.fixture(params=LENGTHS)
def length(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr("towpath_wire._seam.calls.LONG", LENGTHS[request.param])
    return str(request.param)


def things(wire: Wire, content: bytes) -> Any:
    return Reply(wire.operations("things").LIST_THINGS, 200, HEADERS, content)


def shelves(wire: Wire, content: bytes) -> Any:
    return Reply(wire.operations("things").LIST_SHELVES, 200, HEADERS, content)


def shelf(*things: Any, **more: Any) -> bytes:
    return json.dumps({"data": {"name": "s", "things": list(things), **more}, "error": None}).encode()


def test_the_items_are_what_they_are(wire: Wire, length: str) -> None:
    listed = things(wire, json.dumps([THING, THING]).encode()).value()
    assert [each.to_dict() for each in listed] == [THING, THING]
    reply = shelves(wire, shelf(THING, room={"new": 1}))
    assert reply.value().to_dict() == {"name": "s", "things": [THING], "room": {"new": 1}}
    assert isinstance(reply.value().things, list)
    assert reply.document() == json.loads(reply.content)


@pytest.mark.parametrize(
    "item",
    [
        '{"kind": "circle", "radius": 1e400}',
        '{"kind": "circle", "radius": 123456789012345678901234567890}',
        r'{"kind": "circle", "radius": 1, "text": "\ud800"}',
        '{"kind": "square", "kind": "circle", "radius": 1}',
        '{"kind": "blob", "wobble": 7}',
    ],
)
def test_odd_values_are_read_as_they_are_in_a_short_answer(wire: Wire, length: str, item: str) -> None:
    thing = json.dumps({**THING, "shapes": "…"}).replace('"\\u2026"', f"[{item}]")
    (read,) = things(wire, f"[{thing}]".encode()).value()
    assert read.to_dict()["shapes"] == json.loads(f"[{item}]")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (json.dumps([THING, {**THING, "day": 1}]), r"at \$\[1\]\.day: expected a date, got an integer"),
        (json.dumps([THING, 7]), r"at \$\[1\]: expected an object \(Thing\), got an integer"),
        (json.dumps({"a": THING}), r"at \$: expected an array, got an object"),
        ("null", r"at \$: expected an array, got null"),
        ("", r"expected a JSON document"),
        ("[{]", r"expected a JSON document"),
        ('[{"id": tru}]', r"expected a JSON document"),
        (json.dumps([THING]) + "x", r"expected a JSON document"),
        (json.dumps([THING])[:-1], r"expected a JSON document"),
    ],
)
def test_what_does_not_fit_is_told_alike(wire: Wire, length: str, content: str, says: str) -> None:
    with pytest.raises(ContractError, match=f"listThings: .*{says}"):
        things(wire, content.encode()).value()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (shelf({**THING, "day": 1}), r"at \$\.data\.things\[0\]\.day: expected a date, got an integer"),
        (b'{"data": {"name": "s", "things": {}}}', r"at \$\.data\.things: expected an array, got an object"),
        (b'{"data": null}', r"at \$\.data: expected an object \(Shelf\), got null"),
        (b"{}", r"at \$: expected an object with 'data', got an object"),
        (b"[]", r"at \$: expected an object with 'data', got an array"),
        (b'{"data": {"things": [\xff]}}', r"expected a JSON document"),
    ],
)
def test_inside_an_envelope_too(wire: Wire, length: str, content: bytes, says: str) -> None:
    with pytest.raises(ContractError, match=f"listShelves: .*{says}"):
        shelves(wire, content).value()


def test_a_missing_required_field_beside_the_array_is_met_when_it_is_used(wire: Wire, length: str) -> None:
    read = shelves(wire, json.dumps({"data": {"things": [THING]}}).encode()).value()
    assert read.things[0].to_dict() == THING
    with pytest.raises(MissingField, match=r"at \$\.name"):
        _ = read.name
    absent = shelves(wire, b'{"data": {"name": "s"}}').value()
    assert absent.to_dict() == {"name": "s"}


def test_a_refusal_in_an_envelope_is_seen(wire: Wire, length: str) -> None:
    assert shelves(wire, b'{"data": null, "error": {"message": "no"}}').refusal() == {"message": "no"}
    assert shelves(wire, shelf(THING)).refusal() is None
    with pytest.raises(ContractError, match="a JSON document"):
        shelves(wire, b"<html>").refusal()


def test_one_place_of_a_document_is_found(wire: Wire, length: str) -> None:
    reply = shelves(wire, shelf(THING, total=3, deep={"er": None}))
    assert reply.at(("data", "total")) == 3
    assert reply.at(("data", "deep", "er"), "absent") is None
    for keys in (("gone",), ("data", "gone"), ("data", "total", "gone"), ("error", "gone")):
        assert reply.at(keys, "absent") == "absent"
    for keys in (("error",), ("data",), ("data", "things"), ("data", "deep")):
        assert reply.at(keys) == inside(json.loads(reply.content), keys)
    assert reply.at(()) == reply.document()
    assert things(wire, b"[]").at(("total",), "absent") == "absent"


def test_a_long_answer_is_never_held_whole(wire: Wire) -> None:
    reply = things(wire, json.dumps([{**THING, "free": {"text": ["x"] * 50}}] * 500).encode())
    tracemalloc.start()
    try:
        kept = reply.value()
        after, peak = tracemalloc.get_traced_memory()
        assert len(kept) == 500
        # The items as untyped values are as large again as what is kept of them.
        assert peak < after * 1.25
    finally:
        tracemalloc.stop()
