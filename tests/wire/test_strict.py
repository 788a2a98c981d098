"""Strict replies: what is otherwise met where it is used is met at once."""

from __future__ import annotations

import asyncio
import copy
import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from towpath_wire._seam import ContractError, Reply
from towpath_wire._seam.plain import AsyncPlainSender, PlainSender

from .test_models import THING

if TYPE_CHECKING:
    from .conftest import Wire

JSON = {"content-type": "application/json"}
ORIGIN = "https://torture.example/v1"


def _things(wire: Wire, *things: dict[str, Any], strict: bool = True) -> Any:
    operation = wire.operations("things").LIST_THINGS
    return Reply(operation, 200, JSON, json.dumps(things).encode(), strict=strict).value()


def _changed(path: str, value: Any = ...) -> dict[str, Any]:
    """Return the thing with what stands at a path replaced, or taken out."""
    thing = copy.deepcopy(THING)
    *way, last = path.split(".")
    place: Any = thing
    for step in way:
        place = place[int(step)] if isinstance(place, list) else place[step]
    if value is ...:
        del place[last]
    else:
        place[last] = value
    return thing


def test_a_document_that_keeps_the_spec_is_read_as_ever(wire: Wire) -> None:
    # It holds an unknown field, an unknown tag, an integer beyond 64 bit and null where that may be.
    assert [thing.to_dict() for thing in _things(wire, THING)] == [THING]
    later = {**THING, "colour": "ultraviolet", "animal": {"type": "cow"}, "price": 3, "note": None}
    assert _things(wire, later)[0].to_dict() == later


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("when", "an RFC 3339 date-time in Thing"),
        ("shape", "an object in Thing"),
        ("inline.x", "an integer in ThingInline"),
        ("whole.own", "an integer in Whole"),
        ("shape.inner.radius", "a number in Circle"),
        ("shapes.0.radius", "a number in Circle"),
        ("by_name.a.radius", "a number in Circle"),
    ],
)
def test_a_missing_required_field_is_met_at_once_with_its_path(wire: Wire, path: str, expected: str) -> None:
    broken = _changed(path)
    assert _things(wire, THING, broken, strict=False)[1].to_dict() == broken
    with pytest.raises(ContractError) as raised:
        _things(wire, THING, broken)
    assert raised.value.path.replace("[", ".").replace("]", "") == f"$.1.{path}"
    assert (raised.value.expected, raised.value.got) == (expected, "nothing")
    assert raised.value.operation == "listThings"


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("big", "1", "an integer"),
        ("big", 1.5, "an integer"),
        ("big", True, "an integer"),
        ("big", None, "an integer"),
        ("price", "free", "a number"),
        ("price", False, "a number"),
        ("secret", 5, "a string or null"),
        ("whole.base", 5, "a string"),
        ("note", 1.5, "an integer or a string or null"),
        ("matrix.0.0.name", [], "a string"),
        ("choice.0.name", {}, "a string"),
    ],
)
def test_a_value_of_another_type_is_met_at_once_with_its_path(
    wire: Wire, path: str, value: Any, expected: str
) -> None:
    broken = _changed(path, value)
    assert _things(wire, broken, strict=False)[0].to_dict() == broken
    with pytest.raises(ContractError) as raised:
        _things(wire, broken)
    assert raised.value.path.replace("[", ".").replace("]", "") == f"$.0.{path}"
    assert set(raised.value.expected.split(" or ")) == set(expected.split(" or "))


def test_a_whole_number_is_an_integer_however_it_is_written(wire: Wire) -> None:
    assert _things(wire, _changed("big", 3.0))[0].big == 3


def test_what_only_a_request_has_is_not_asked_of_an_answer(wire: Wire) -> None:
    from towpath_wire._seam.model import salvage

    Fallbacks = wire.models.Fallbacks
    assert salvage(Fallbacks, {"id": "a", "size": 1}, strict=True).flag is True
    with pytest.raises(ContractError, match=r"at \$\.id: expected a string in Fallbacks, got nothing"):
        salvage(Fallbacks, {"size": 1}, strict=True)


def test_the_envelope_is_named_in_the_path(wire: Wire) -> None:
    operation = wire.operations("things_parts").READ_PART
    with pytest.raises(ContractError) as raised:
        Reply(operation, 200, JSON, b'{"data": {"part": {"d": ""}}}', strict=True).value()
    assert raised.value.path == "$.data.part.cls"


def test_senders_hand_out_strict_replies_where_they_are_told_to(wire: Wire) -> None:
    broken = _changed("when")

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=[broken])

    async def ask_later(strict: bool) -> Any:
        async with AsyncPlainSender(ORIGIN, strict=strict, transport=httpx.MockTransport(answer)) as sender:
            return await wire.async_api(sender).things.list(archived=True)

    def ask(strict: bool) -> Any:
        with PlainSender(ORIGIN, strict=strict, transport=httpx.MockTransport(answer)) as sender:
            return wire.api(sender).things.list(archived=True)

    for calling in (ask, lambda strict: asyncio.run(ask_later(strict))):
        assert calling(False)[0].to_dict() == broken
        with pytest.raises(ContractError, match=r"at \$\[0\]\.when"):
            calling(True)
