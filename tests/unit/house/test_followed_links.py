"""What a platform's runs followed together, and when a long job has failed."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.fuzz import tell
from scripts.fuzz_links import Followed


def report(*, read: dict[str, int], delete: dict[str, int]) -> dict[str, Any]:
    return {
        "links": [
            {"link": "create -> read", "answers": read},
            {"link": "create -> delete", "answers": delete},
        ],
        "families": [
            {"path": "/things/{id}", "create": 2, "read": read.get("2xx", 0), "update": None, "delete": 0}
        ],
    }


@pytest.fixture
def followed() -> Followed:
    found = Followed("things")
    found.add(report(read={"2xx": 3}, delete={"4xx": 2}))
    found.add(report(read={}, delete={"4xx": 1}))
    found.add({})  # a run that broke down
    return found


def test_a_link_that_one_run_followed_is_followed(followed: Followed) -> None:
    assert followed.left == ["create -> delete"]
    assert followed.sentence == "things links: 1 of 2 followed"
    followed.add(report(read={}, delete={"2xx": 1}))
    assert followed.left == []


def test_the_table_adds_the_runs_up(followed: Followed) -> None:
    head, row = followed.table()
    assert head.split() == ["things", "create", "read", "update", "delete"]
    assert row.split() == ["/things/{id}", "4", "3", "–", "0"]


def test_a_long_job_answers_for_each_link_that_is_left(
    followed: Followed, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tell([followed], long=True) == 1
    assert "things: not followed: create -> delete (3 times 4xx)" in capsys.readouterr().out


def test_an_ordinary_one_only_says_how_many(followed: Followed, capsys: pytest.CaptureFixture[str]) -> None:
    assert tell([followed], long=False) == 0
    assert capsys.readouterr().out == "things links: 1 of 2 followed\n"
