"""What Ouro's stand-in starts with, and who its owner may be there."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from towpath.testing import Request, StandIn, StandInError, stand_in
from towpath.testing.platforms.ouro import world

ROLES = ["owner", "reader", "writer", "other", "buyer", "pauper"]


def ask(ouro: StandIn, role: str, path: str) -> tuple[int, Any]:
    head = [(b"content-type", b"application/json")]
    pat = json.dumps({"pat": ouro.credentials[role]["api_key"]}).encode()
    token = json.loads(ouro.handle(Request("POST", b"/users/get-token", b"", head, pat)).read())["token"]
    answer = ouro.handle(Request("GET", path.encode(), b"", [(b"authorization", token.encode())]))
    return answer.status, json.loads(answer.read())["data"]


def test_every_role_has_a_key_of_its_own_and_the_owner_comes_first() -> None:
    with stand_in("ouro") as ouro:
        assert list(ouro.credentials) == ROLES
        assert len({each["api_key"] for each in ouro.credentials.values()}) == len(ROLES)


def test_the_world_has_the_same_identifiers_whatever_the_seed_and_other_keys() -> None:
    with stand_in("ouro", seed=1) as one, stand_in("ouro", seed=2) as other:
        assert one.world == other.world == world.NAMES
        assert one.credentials != other.credentials


def test_the_page_about_the_world_names_all_that_is_there() -> None:
    told = set(re.findall(r"`([\w.]+)`", world.__doc__ or ""))
    assert world.NAMES.keys() <= told | {"report.pdf"}


def test_each_user_sees_what_the_page_says() -> None:
    with stand_in("ouro") as ouro:
        seen = {role: [each["name"] for each in ask(ouro, role, "/datasets")[1]] for role in ROLES}
        assert ouro.defects == []
    assert seen == {
        "owner": ["planets", "voyages", "iris_dataset", "offerings", "report"],
        "reader": ["voyages", "prophecies"],
        "writer": ["voyages"],
        "other": [],
        "buyer": [],
        "pauper": [],
    }


def test_everything_in_the_world_answers_as_the_spec_says() -> None:
    with stand_in("ouro") as ouro:
        for name in ("planets", "voyages", "iris_dataset", "report", "offerings"):
            for part in ("", "/data", "/schema", "/stats", "/permissions"):
                assert ask(ouro, "owner", f"/datasets/{ouro.world[name]}{part}")[0] == 200
        assert ask(ouro, "owner", f"/files/{ouro.world['penguins.csv']}/metadata")[0] == 200
        assert ouro.defects == []


def test_a_reset_undoes_what_an_administrator_did() -> None:
    with stand_in("ouro") as ouro:
        ouro.admin.set_credit("irus", 1000)
        ouro.admin.set_organisation("athena", "olympus")
        ouro.reset()
        assert ouro.admin.credit("irus") == 2
        assert [each["name"] for each in ask(ouro, "reader", "/datasets")[1]] == ["voyages", "prophecies"]


def test_an_administrator_is_told_what_cannot_be() -> None:
    with stand_in("ouro") as ouro:
        for wrong in (-1, float("inf"), float("nan")):
            with pytest.raises(StandInError, match="credit is a number"):
                ouro.admin.set_credit("irus", wrong)
        with pytest.raises(StandInError, match="there is no user nobody"):
            ouro.admin.credit("nobody")


def test_a_platform_without_verbs_says_so() -> None:
    spec = {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}}
    with StandIn("depot", spec=spec) as depot, pytest.raises(StandInError, match="depot has no verbs"):
        depot.admin.anything()
