"""An outcome as JUnit XML: what every CI reads."""

from __future__ import annotations

from xml.etree import ElementTree

from towpath.contract.fuzz import Failure, FuzzOutcome, junit
from towpath.contract.fuzz.outcome import OperationTally


def outcome() -> FuzzOutcome:
    made = FuzzOutcome("ouro", "http://127.0.0.1:8000", 7, strict=True, writes=True, seconds=1.25)
    made.operations = {label: OperationTally(label, {"coverage": 2}) for label in ("GET /a", "POST /a")}
    return made


def suite_of(shown: FuzzOutcome) -> ElementTree.Element:
    return ElementTree.fromstring(junit(shown))[0]


def counts(suite: ElementTree.Element) -> tuple[str | None, ...]:
    return tuple(suite.get(name) for name in ("tests", "failures", "errors", "skipped"))


def test_every_operation_is_a_test_case() -> None:
    suite = suite_of(outcome())

    assert counts(suite) == ("2", "0", "0", "0")
    assert suite.get("time") == "1.250"
    assert {each.get("name"): each.get("value") for each in suite.iter("property")} == {
        "origin": "http://127.0.0.1:8000",
        "seed": "7",
        "strict": "True",
        "cases": "4",
    }


def test_failures_stand_in_their_operation_with_the_request_that_shows_them() -> None:
    shown = outcome()
    for check in ("first", "second"):
        shown.failures.append(
            Failure(check, "GET /a", "coverage", "Server\x00 error", "<500>\x1f", "curl /a")
        )
    shown.failures.append(Failure("third", "", "", "Of nothing", "", ""))

    suite = suite_of(shown)

    assert counts(suite) == ("3", "2", "0", "0")
    failures = suite.findall("testcase[@name='GET /a']/failure")
    assert [each.get("type") for each in failures] == ["first", "second"]
    assert failures[0].get("message") == "Server\N{REPLACEMENT CHARACTER} error"
    assert failures[0].text == "<500>\N{REPLACEMENT CHARACTER}\n\ncurl /a"
    assert suite.find("testcase[@name='the run']/failure") is not None


def test_what_was_not_reached_is_skipped_and_what_went_wrong_is_an_error() -> None:
    shown = outcome()
    shown.unreached.append("DELETE /a")
    shown.errors.append("the service stopped answering")
    shown.notes.append("worth reading")

    suite = suite_of(shown)

    assert counts(suite) == ("4", "0", "1", "1")
    assert suite.find("testcase[@name='DELETE /a']/skipped") is not None
    assert suite.findtext("system-out") == "worth reading"
