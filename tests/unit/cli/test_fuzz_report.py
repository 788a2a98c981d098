"""A person reads from the report what was done, what failed and how to see it again."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from rich.console import Console
from towpath.cli.fuzz_report import show
from towpath.contract.fuzz import Failure, FuzzOutcome
from towpath.contract.fuzz.families import families
from towpath.contract.fuzz.links import links
from towpath.contract.fuzz.outcome import CheckTally, LinkTally, OperationTally
from towpath.contract.fuzz.spec import Spec

if TYPE_CHECKING:
    import pytest


def outcome() -> FuzzOutcome:
    return FuzzOutcome(
        "ouro",
        "http://127.0.0.1:8000",
        7,
        strict=True,
        writes=True,
        operations={
            "GET /things": OperationTally(
                "GET /things", {"coverage": 20, "fuzzing": 3}, {"2xx": 12, "4xx": 11}
            ),
            "POST /things": OperationTally("POST /things", {"examples": 1}, {"5xx": 1}),
        },
        checks={"not_a_server_error": CheckTally(23, 1)},
        seconds=1.25,
    )


AGAIN = "towpath fuzz ouro --seed 7 --strict"
SERVE = "towpath mock serve ouro --seed 7 --strict --port 8000"


def printed(shown: FuzzOutcome, width: int = 120) -> str:
    text = io.StringIO()
    show(shown, AGAIN, SERVE, Console(file=text, width=width, markup=False, highlight=False))
    return text.getvalue()


def test_a_green_run_says_how_much_was_done() -> None:
    text = printed(outcome())

    assert "ouro at http://127.0.0.1:8000, seed 7, strict" in text
    assert "24 requests, 1 checks, 1.2 s: no failure, and no check, phase or operation was left out" in text
    rows = {
        line.split("/things")[0].strip(): line.split()[2:] for line in text.splitlines() if "/things" in line
    }
    assert rows == {"GET": ["23", "12", "11", "0"], "POST": ["1", "0", "0", "1"]}
    assert "Requests by phase: examples 1, coverage 20, fuzzing 3, stateful 0" in text


def test_the_words_of_the_table_are_whole_on_a_narrow_terminal() -> None:
    shown = outcome()
    label = "POST /datasets/create/from-schema"
    shown.operations[label] = OperationTally(label, {"coverage": 100_000}, {"4xx": 100_000})

    text = printed(shown, width=80)

    assert label in text
    assert ["operation", "sent", "accepted", "refused", "broken"] in [
        line.split() for line in text.splitlines()
    ]


def test_a_run_cut_short_claims_no_more_than_it_reached() -> None:
    shown = outcome()
    shown.stopped = "max_time"
    shown.phases = {"examples": "success", "coverage": "success", "fuzzing": "skipped", "stateful": "skipped"}
    shown.unreached = ["DELETE /things"]

    text = printed(shown)

    assert "left out" not in text
    assert (
        "no failure in the time that there was; not reached: 1 operation and the phases fuzzing, stateful"
        in text
    )


def test_a_failure_is_told_with_its_request_and_the_command_that_repeats_the_run() -> None:
    shown = outcome()
    command = "curl -X POST -d '" + "x" * 300 + "' http://127.0.0.1:8000/things"
    shown.failures.append(
        Failure(
            "not_a_server_error",
            "POST /things",
            "fuzzing",
            "Server error",
            "[bold]500[/bold]\nin two lines",
            command,
        )
    )

    text = printed(shown)

    assert "1. Server error" in text
    assert "POST /things, fuzzing, not_a_server_error" in text
    assert "[bold]500[/bold]" in text  # what a server says is no markup
    assert command in text  # on one line, to copy
    assert f"1 failure. The same again: {AGAIN}" in text
    assert f"where it says [Filtered]; this stand-in is back with: {SERVE}" in text


def test_a_run_that_could_not_do_its_work_is_not_called_green() -> None:
    shown = outcome()
    shown.errors.append("the service stopped answering")

    text = printed(shown)

    assert "error: the service stopped answering" in text
    assert "no failure" not in text


THING = {"id": "$response.body#/id"}
THINGS = Spec(
    {
        "paths": {
            "/things": {
                "post": {
                    "operationId": "make",
                    "responses": {
                        "201": {
                            "links": {
                                name: {"operationId": name, "parameters": THING} for name in ("look", "end")
                            }
                        }
                    },
                }
            },
            "/things/{id}": {
                "get": {"operationId": "look", "responses": {}},
                "delete": {"operationId": "end", "responses": {}},
            },
        }
    }
)


def followed(*, only_links: bool) -> FuzzOutcome:
    shown = outcome()
    shown.only_links = only_links
    shown.families = tuple(families(THINGS))
    shown.links = {each.id: LinkTally(each) for each in links(THINGS)}
    shown.links["POST /things -> [201] look -> GET /things/{id}"].answers = {"2xx": 4, "4xx": 1}
    shown.links["POST /things -> [201] end -> DELETE /things/{id}"].answers = {"4xx": 3}
    shown.operations["POST /things"].answers = {"2xx": 5}
    return shown


def test_what_was_followed_is_told_by_thing_and_what_was_not_by_name() -> None:
    text = printed(followed(only_links=True))

    (row,) = (line.split() for line in text.splitlines() if line.strip().startswith("/things/{id}"))
    assert row == ["/things/{id}", "5", "4", "–", "0"]
    assert "links: 1 of 2 followed" in text
    assert "not followed: POST /things -> [201] end -> DELETE /things/{id} (3 times 4xx)" in text
    assert "no failure; links: 1 of 2 followed" in text


def test_an_ordinary_run_names_a_few_links_and_counts_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("towpath.cli.fuzz_report.FEW", 0)

    text = printed(followed(only_links=False))

    assert "not followed:" not in text
    assert "and 1 more; --links goes along each of them" in text
