"""Which links a spec has, which calls lead to them, and whether a request went along one."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from schemathesis.core.result import Err, Ok, Result
from towpath.contract.fuzz.bodies import ready
from towpath.contract.fuzz.following import follow
from towpath.contract.fuzz.links import Link, carries, links
from towpath.contract.fuzz.outcome import FuzzOutcome, LinkTally
from towpath.contract.fuzz.routes import Leg, legs
from towpath.contract.fuzz.spec import Spec

SHIP = "/ships/{id}"


def link(target: str) -> dict[str, Any]:
    return {"operationId": target, "parameters": {"id": "$response.body#/id"}}


def operation(name: str, *targets: str) -> dict[str, Any]:
    return {
        "operationId": name,
        "responses": {"200": {"links": {each: link(each) for each in targets}}, "404": {"description": "No"}},
    }


def spec() -> Spec:
    """Ships are built and read; one that was read is launched or sunk; a wreck is found by reading one alone."""
    return Spec(
        {
            "paths": {
                "/ships": {"post": operation("build", "read")},
                SHIP: {"get": operation("read", "launch", "sink"), "delete": operation("sink")},
                f"{SHIP}/launch": {"post": operation("launch", "read")},
                "/wrecks/{id}": {"get": operation("find", "raise")},
                "/wrecks/{id}/raise": {"put": operation("raise")},
                "/weather": {"get": operation("weather", "elsewhere")},
            },
            "components": {},
        }
    )


BUILT = Link("POST /ships", "200", "read", f"GET {SHIP}")
LAUNCHED = Link(f"GET {SHIP}", "200", "launch", f"POST {SHIP}/launch")
SUNK = Link(f"GET {SHIP}", "200", "sink", f"DELETE {SHIP}")
AGAIN = Link(f"POST {SHIP}/launch", "200", "read", f"GET {SHIP}")
RAISED = Link("GET /wrecks/{id}", "200", "raise", "PUT /wrecks/{id}/raise")


def test_the_links_of_a_spec_are_those_between_its_operations() -> None:
    assert list(links(spec())) == [BUILT, LAUNCHED, SUNK, AGAIN, RAISED]
    assert LAUNCHED.id == "GET /ships/{id} -> [200] launch -> POST /ships/{id}/launch"


def test_a_part_of_a_spec_has_the_links_that_were_asked_for_and_no_others() -> None:
    whole = spec()
    part = whole.only_links({BUILT, SUNK})
    assert list(links(part)) == [BUILT, SUNK]
    assert list(part.document["paths"]) == ["/ships", SHIP]
    assert list(links(whole)) == [BUILT, LAUNCHED, SUNK, AGAIN, RAISED]


@pytest.mark.parametrize(
    ("taken", "kept"),
    [
        (("multipart/form-data", "application/json"), ["application/json"]),
        (("multipart/form-data", "text/csv"), ["multipart/form-data"]),
        (("text/csv",), ["text/csv"]),
    ],
)
def test_an_operation_along_links_takes_one_media_type(taken: tuple[str, ...], kept: list[str]) -> None:
    whole = spec()
    body = {"content": {media_type: {"schema": {"type": "object"}} for media_type in taken}}
    whole.document["paths"][f"{SHIP}/launch"]["post"]["requestBody"] = body
    part = whole.only_links({LAUNCHED})
    assert list(part.operations[LAUNCHED.target].raw["requestBody"]["content"]) == kept
    assert list(body["content"]) == [*taken]


def test_a_leg_has_what_leads_to_an_operation_and_all_that_follows_from_it() -> None:
    found = {leg.source: leg.links for leg in legs(spec(), [LAUNCHED, AGAIN, RAISED])}
    assert found == {
        LAUNCHED.source: {BUILT, LAUNCHED},
        AGAIN.source: {BUILT, LAUNCHED, AGAIN},
        RAISED.source: {RAISED},
    }


def test_what_deletes_has_a_leg_of_its_own() -> None:
    assert [leg.links for leg in legs(spec(), [LAUNCHED, SUNK])] == [{BUILT, LAUNCHED}, {BUILT, SUNK}]


def transition(parameters: dict[str, Result[object, Exception]], body: object = None) -> Any:
    return SimpleNamespace(
        parameters={
            "path_parameters": {name: SimpleNamespace(value=value) for name, value in parameters.items()}
        },
        request_body=None if body is None else SimpleNamespace(value=Ok(body)),
    )


@pytest.mark.parametrize(
    ("way", "sent", "follows"),
    [
        (transition({"id": Ok(7)}), {"id": 7}, True),
        (transition({"id": Ok(7)}), {"id": 8}, False),
        (transition({"id": Ok(7)}), {}, False),
        (transition({"id": Ok(7), "port": Ok("x")}), {"id": 7, "port": "y"}, False),
        (transition({"id": Err(KeyError("id"))}), {}, False),
        (transition({"id": Ok(None)}), {}, False),
        (transition({}, {"crew": {"size": 3}}), {}, True),
        (transition({}, {"crew": {"size": 4}}), {}, False),
        (transition({}, {"captain": "Jason"}), {}, False),
        (transition({}), {}, True),
    ],
)
def test_a_link_is_followed_by_a_request_with_all_that_it_takes_along(
    way: Any, sent: dict[str, object], follows: bool
) -> None:
    case = SimpleNamespace(path_parameters=sent, body={"crew": {"size": 3, "rank": "able"}, "name": "Argo"})
    assert carries(Link("", "", "", "", body=True), way, case) is follows


class Walk:
    """Stands in for the fuzzer: each turn of a leg lets `fruitful` of its links succeed."""

    def __init__(self, seed: int = 1, fruitful: int = 99) -> None:
        self.outcome = FuzzOutcome(
            "ships", "http://127.0.0.1", seed, strict=False, writes=True, only_links=True
        )
        self.outcome.links.update((each.id, LinkTally(each)) for each in links(spec()))
        self.fruitful = fruitful
        self.turns: list[tuple[str, int]] = []
        self.seeds: list[int] = []
        self.now = 0.0

    def __call__(self, leg: Leg, examples: int, seed: int) -> None:
        self.turns.append((leg.source, examples))
        self.seeds.append(seed)
        self.now += 10
        left = [each for each in self.outcome.not_followed if each in leg.own]
        for each in left[: self.fruitful]:
            self.outcome.links[each.id].answers["2xx"] = 1

    def walk(self, seconds: float | None = None) -> Walk:
        follow(self.outcome, spec(), self, seconds, clock=lambda: self.now)
        return self


def test_each_operation_has_a_turn_until_its_links_have_succeeded() -> None:
    done = Walk().walk()
    assert sorted(set(done.turns)) == sorted(
        (each, 6) for each in {BUILT.source, SUNK.source, AGAIN.source, RAISED.source}
    )
    assert done.outcome.not_followed == []


def test_what_is_left_is_tried_harder_and_given_up_in_the_end() -> None:
    done = Walk(fruitful=0).walk()
    assert [examples for _, examples in done.turns] == [6] * 5 + [12] * 5 + [24] * 5 + [48] * 5
    assert len(set(done.seeds)) == 20
    assert len(done.outcome.not_followed) == 5


def test_the_order_of_the_turns_is_of_the_seed() -> None:
    assert Walk(1).walk().turns == Walk(1).walk().turns
    assert len({tuple(Walk(seed).walk().turns) for seed in range(6)}) > 1


def test_no_turn_begins_after_the_time_or_an_error() -> None:
    assert len(Walk(fruitful=0).walk(25).turns) == 3
    broken = Walk()
    broken.outcome.errors.append("the service stopped answering")
    assert broken.walk().turns == []


def posting(example: dict[str, Any] | None, media_type: str = "application/json") -> Spec:
    content = {
        "schema": {"type": "object", "required": ["name"]},
        **({} if example is None else {"example": example}),
    }
    body = {"content": {media_type: content}}
    return Spec(
        {"paths": {"/ships": {"post": {"operationId": "build", "requestBody": body, "responses": {}}}}}
    )


INSTEAD = {"x-schemathesis": {"merge_body": False}}
ARGO = {"name": "Argo"}


@pytest.mark.parametrize(
    ("subject", "own", "body", "whole"),
    [
        (posting(ARGO), {}, ARGO, True),
        (posting(None), {}, None, False),
        (posting({"name": "$response.body"}), {}, None, False),
        (posting(ARGO, "multipart/form-data"), {}, None, False),
        (posting(ARGO), {"requestBody": {"name": "Dove"}}, {"name": "Dove"}, True),
        (posting(ARGO), {"requestBody": {"crew": 3}}, {"crew": 3}, False),
    ],
    ids=["the example", "no example", "an expression", "another media type", "its own", "a part of its own"],
)
def test_a_link_has_a_whole_body_where_there_is_one(
    subject: Spec, own: dict[str, Any], body: dict[str, Any] | None, whole: bool
) -> None:
    made = ready(subject, 1, {"operationId": "build", **own})
    assert made.get("requestBody") == body
    assert (made.get("x-schemathesis") == INSTEAD["x-schemathesis"]) is whole
