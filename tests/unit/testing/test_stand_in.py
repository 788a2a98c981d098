"""A stand-in in the hands of its owner: seed, clock, budget, journal, reset."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from towpath.testing import Request, Response, StandIn, StandInError, serve, stand_in
from towpath.testing.behaviour import Behaviour
from towpath.testing.clock import START

if TYPE_CHECKING:
    from pathlib import Path


def token_of(ouro: StandIn, role: str = "owner") -> str:
    body = json.dumps({"pat": ouro.credentials[role]["api_key"]}).encode()
    answer = ouro.handle(
        Request("POST", b"/users/get-token", b"", [(b"content-type", b"application/json")], body)
    )
    token: str = json.loads(answer.read())["token"]
    return token


def read_hermes(ouro: StandIn, token: str) -> Response:
    return ouro.handle(Request("GET", b"/users/hermes", b"", [(b"authorization", token.encode())]))


def test_a_platform_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(StandInError, match=r"there is no platform .uoro.; there is .*ouro"):
        stand_in("uoro")


def test_the_same_seed_answers_the_same_bytes_and_another_one_others() -> None:
    def story(seed: int) -> list[Any]:
        with stand_in("ouro", seed=seed) as ouro:
            token = token_of(ouro)
            answers = [read_hermes(ouro, token), ouro.handle(Request("GET", b"/nowhere"))]
            return [token, ouro.world, ouro.credentials, *((a.status, a.headers, a.read()) for a in answers)]

    assert story(3) == story(3)
    first, second = story(3), story(4)
    assert first[1] == second[1], "the world is the same for every seed: the spec's examples name it"
    assert first[2] != second[2]
    assert first[0] != second[0]


def test_a_token_ends_with_its_lifetime_by_the_stand_ins_clock() -> None:
    with stand_in("ouro") as ouro:
        token = token_of(ouro)
        ouro.advance(3598)
        assert read_hermes(ouro, token).status == 200
        ouro.advance(2)
        assert read_hermes(ouro, token).status == 401
        assert read_hermes(ouro, token_of(ouro)).status == 200


def test_the_date_of_every_answer_is_the_stand_ins() -> None:
    with stand_in("ouro") as ouro:
        assert ouro.handle(Request("GET", b"/nowhere")).header("date") == "Sun, 01 Sep 2024 12:00:00 GMT"
        ouro.advance(-5 * 365 * 86400)
        assert ouro.handle(Request("GET", b"/nowhere")).header("date") == "Tue, 03 Sep 2019 12:00:00 GMT"


def test_a_revoked_token_ends_alone_and_a_revoked_key_with_its_tokens() -> None:
    with stand_in("ouro") as ouro:
        first, second = token_of(ouro), token_of(ouro)
        ouro.revoke(first)
        assert [read_hermes(ouro, token).status for token in (first, second)] == [401, 200]
        ouro.revoke(ouro.credentials["owner"]["api_key"])
        assert read_hermes(ouro, second).status == 401
        assert "owner" not in ouro.credentials
        with pytest.raises(StandInError, match="no such credential"):
            ouro.revoke("nobody")


def test_beyond_the_budget_is_429_until_time_has_passed() -> None:
    with stand_in("ouro") as ouro:
        token = token_of(ouro)
        ouro.allow(requests=2, per=60)
        assert [read_hermes(ouro, token).status for _ in range(3)] == [200, 200, 429]
        wait = read_hermes(ouro, token).header("retry-after")
        assert wait is not None
        assert 58 <= int(wait) <= 60
        assert read_hermes(ouro, "nobody").status == 401  # who is not known spends nothing
        ouro.advance(int(wait))
        assert read_hermes(ouro, token).status == 200
        ouro.allow(None)
        assert [read_hermes(ouro, token).status for _ in range(3)] == [200, 200, 200]
        with pytest.raises(StandInError):
            ouro.allow(requests=1, per=0)


def test_the_journal_tells_what_was_asked_and_no_secret() -> None:
    with stand_in("ouro") as ouro:
        token = token_of(ouro)
        read_hermes(ouro, token)
        ouro.handle(Request("GET", b"/nowhere", b"secret=" + token.encode()))
        assert [(e.method, e.path, e.operation, e.status) for e in ouro.journal] == [
            ("POST", "/users/get-token", "getToken", 200),
            ("GET", "/users/hermes", "readUser", 200),
            ("GET", "/nowhere", None, 404),
        ]
        told = repr(list(ouro.journal))
        assert token not in told
        assert ouro.credentials["owner"]["api_key"] not in told
        assert ouro.journal.of("getToken")[0].body is not None


def test_the_journal_is_bounded_and_counts_on() -> None:
    with stand_in("ouro") as ouro:
        for _ in range(1100):
            ouro.handle(Request("GET", b"/nowhere"))
        assert (len(ouro.journal), ouro.journal.total) == (1000, 1100)


@pytest.mark.parametrize("remembers", [False, True])
@pytest.mark.parametrize("platform", ["ouro", "opendatasoft", "dataops", "usmart"])
def test_a_reset_begins_again_as_if_new(platform: str, remembers: bool, tmp_path: Path) -> None:
    data = tmp_path / "state.db" if remembers else None
    with stand_in(platform, seed=5, data=data) as worn, stand_in(platform, seed=5) as fresh:
        for _ in range(3):  # the first makes the starting world again, the others put it back
            worn.store.put("things", "of a test", {})
            worn.store.commit()
            worn.revoke(list(worn.credentials["owner"].values())[-1 if platform != "usmart" else 1])
            worn.ids.draw()
            worn.advance(1000)
            worn.allow(0)
            worn.reset()
            assert worn.clock.milliseconds == START
            assert (worn.world, worn.credentials) == (fresh.world, fresh.credentials)
            assert len(worn.journal) == 0
            assert worn.store.count("things") == 0
            assert (worn.ids.drawn, worn.budget) == (fresh.ids.drawn, None)
            if platform == "ouro":
                assert token_of(worn) == token_of(fresh)
                fresh.reset()


class Addressed(Behaviour):
    """Writes its address into the starting world."""

    def populate(self, stand_in: StandIn) -> None:
        stand_in.store.put("things", "here", {"url": stand_in.base_url})


def test_a_reset_at_another_address_makes_the_world_for_that_one() -> None:
    with StandIn("ouro", behaviour=Addressed()) as moving:
        moving.reset()
        with serve(moving) as url:
            moving.reset()
            assert moving.store.get("things", "here") == {"url": url}
        moving.reset()
        assert moving.store.get("things", "here") == {"url": moving.base_url}


def test_a_snapshot_takes_the_clock_along() -> None:
    with stand_in("ouro") as ouro:
        token = token_of(ouro)
        snapshot = ouro.snapshot()
        ouro.advance(4000)
        assert read_hermes(ouro, token).status == 401
        ouro.restore(snapshot)
        assert read_hermes(ouro, token).status == 200


def test_two_stand_ins_know_nothing_of_each_other() -> None:
    with stand_in("ouro", seed=1) as one, stand_in("ouro", seed=2) as other:
        assert read_hermes(other, token_of(one)).status == 401


def test_many_threads_share_one_stand_in() -> None:
    from concurrent.futures import ThreadPoolExecutor

    with stand_in("ouro") as ouro, ThreadPoolExecutor(8) as pool:
        tokens = list(pool.map(lambda _: token_of(ouro), range(200)))
        statuses = list(pool.map(lambda token: read_hermes(ouro, token).status, tokens))
        assert len(set(tokens)) == 200
        assert statuses == [200] * 200
        assert (ouro.journal.total, ouro.defects) == (400, [])


def test_a_stand_in_fails_as_often_as_it_is_told_and_calls_that_no_defect() -> None:
    with stand_in("ouro") as ouro:
        token = token_of(ouro)
        ouro.fail(2)
        assert [read_hermes(ouro, token).status for _ in range(3)] == [500, 500, 200]
        assert ouro.defects == []
        ouro.fail()
        ouro.reset()
        assert read_hermes(ouro, token_of(ouro)).status == 200
        with pytest.raises(StandInError, match="counted from 0"):
            ouro.fail(-1)


def test_a_behaviour_that_breaks_over_a_permission_is_a_defect_and_an_answer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with stand_in("ouro") as ouro:
        token = token_of(ouro)

        def broken(*_: object) -> None:
            raise KeyError("x")

        monkeypatch.setattr(ouro.behaviour, "permit", broken)
        assert read_hermes(ouro, token).status == 500
        assert ouro.defects == ["readUser: KeyError: 'x'"]


@pytest.mark.parametrize(("strict", "query"), [(False, b"escape=%FF"), (True, b"unheard=1")])
def test_a_query_is_refused_where_none_is_taken_without_a_status_that_the_spec_would_have_to_name(
    strict: bool, query: bytes
) -> None:
    with stand_in("ouro", strict=strict) as ouro:
        assert "400" not in ouro.operations["listDatasets"].node["responses"]
        headers = [(b"authorization", token_of(ouro).encode())]
        answer = ouro.handle(Request("GET", b"/datasets", query, headers))
        assert answer.status == 400
        assert json.loads(answer.read())["error"]["status"] == 400
        assert ouro.defects == []
