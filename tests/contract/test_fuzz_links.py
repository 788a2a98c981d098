"""A run says which links it followed; one along the links alone follows them all, or names those it could not."""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from typing import Any

from towpath.contract.fuzz import FuzzOutcome, Target, fuzz

from tests.contract.fuzz_notes import KEY, SPEC, Handler, Notes, Request, Response
from tests.contract.fuzz_serving import served

FROM_CREATE = {
    f"POST /notes -> [201] {name} -> {method} /notes/{{id}}"
    for name, method in (("read", "GET"), ("replace", "PUT"), ("delete", "DELETE"))
}


def along_links(handler: Handler, **more: Any) -> FuzzOutcome:
    with served(handler) as url:
        given = {"spec": SPEC, "seed": 1, **more}
        return fuzz("notes", Target(url, {"api_key": KEY}), only_links=True, **given)


@cache
def followed() -> FuzzOutcome:
    return along_links(Notes())


def test_every_link_is_followed_to_a_success_and_no_other_phase_is_run() -> None:
    outcome = followed()
    assert outcome.ok, outcome.as_dict()
    assert outcome.links.keys() == FROM_CREATE
    assert outcome.not_followed == []
    assert {phase for each in outcome.operations.values() for phase in each.phases} == {"stateful"}


def test_a_link_with_a_whole_body_leads_to_an_operation_that_takes_forms_too() -> None:
    # schemathesis cannot tell which media type such a body is in, and gave up the whole run over it.
    document = deepcopy(SPEC)
    content = document["paths"]["/notes/{id}"]["put"]["requestBody"]["content"]
    content["application/x-www-form-urlencoded"] = content["application/json"]
    links = document["paths"]["/notes"]["post"]["responses"]["201"]["links"]
    links["replace"]["requestBody"] = {"title": "Written again"}
    outcome = along_links(Notes(), spec=document)
    assert outcome.ok, outcome.as_dict()
    assert outcome.not_followed == []


def test_the_report_says_how_often_links_were_followed_and_what_of_each_family() -> None:
    report = followed().as_dict()
    assert {each["link"] for each in report["links"]} == FROM_CREATE
    assert all(each["followed"] == sum(each["answers"].values()) > 0 for each in report["links"])
    (family,) = report["families"]
    assert family["path"] == "/notes/{id}"
    assert all(family[verb] > 0 for verb in ("create", "read", "update", "delete"))


def test_a_link_that_only_leads_to_refusals_is_left() -> None:
    notes = Notes()

    def forgetful(request: Request) -> Response:
        if request.method == "PUT" and request.path.startswith("/notes/"):
            notes.accounts[KEY].clear()
        return notes(request)

    outcome = along_links(forgetful)
    assert [each.name for each in outcome.not_followed] == ["replace"]
    assert outcome.links["POST /notes -> [201] replace -> PUT /notes/{id}"].answers.keys() == {"4xx"}


def test_each_turn_begins_on_a_service_that_is_as_it_was() -> None:
    began: list[int] = []
    notes = Notes()

    def beginning() -> None:
        began.append(len(notes.accounts[KEY]))
        notes.accounts[KEY].clear()

    assert along_links(notes, fresh=beginning).ok
    assert began


def test_an_ordinary_run_reports_its_links_too() -> None:
    def followed_with(seed: int) -> bool:
        with served(Notes()) as url:
            outcome = fuzz("notes", Target(url, {"api_key": KEY}), spec=SPEC, seed=seed, max_examples=4)
        assert outcome.links.keys() == FROM_CREATE
        return any(each.succeeded for each in outcome.links.values())

    # Such a run goes along few links, and along none with some seeds.
    assert any(followed_with(seed) for seed in range(1, 6))
