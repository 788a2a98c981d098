"""Seeded faults: each bends a right service in one way, and names the checks of which one has to see it."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from tests.contract.fuzz_notes import KEY, OTHER_KEY, Handler, Request, Response

Wrap = Callable[[Handler], Handler]


class Fault(NamedTuple):
    wrap: Wrap
    checks: frozenset[str]
    strict: bool = False


FAULTS: dict[str, Fault] = {}


def fault(*checks: str, strict: bool = False) -> Callable[[Wrap], Wrap]:
    def add(wrap: Wrap) -> Wrap:
        FAULTS[wrap.__name__] = Fault(wrap, frozenset(checks), strict)
        return wrap

    return add


def answering(change: Callable[[Request, Response], Response | None]) -> Wrap:
    """A fault in the answers: `change` gives another answer, or None for the right one."""

    def wrap(handler: Handler) -> Handler:
        def bent(request: Request) -> Response:
            response = handler(request)
            return change(request, response) or response

        return bent

    return wrap


def with_key(request: Request) -> Request:
    return replace(request, headers={**request.headers, "x-key": KEY})


def is_item(request: Request) -> bool:
    return request.path.count("/") == 2


def code(response: Response) -> str | None:
    document = response.document
    return (document.get("error") or {}).get("code") if isinstance(document, dict) else None


def problem(status: int, code: str | None = "bent", message: str = "bent") -> Response:
    return Response(status, {"data": None, "error": {"message": message, "status": status, "code": code}})


@fault("ignored_auth")
def authentication_skipped_on_one_operation(handler: Handler) -> Handler:
    return lambda request: handler(with_key(request) if request.method == "PUT" else request)


@fault("ignored_auth")
def any_key_opens(handler: Handler) -> Handler:
    return lambda request: handler(with_key(request) if "x-key" in request.headers else request)


@fault("status_code_conformance")
def a_status_that_is_not_documented(handler: Handler) -> Handler:
    return answering(lambda _, answer: replace(answer, status=200) if answer.status == 201 else None)(handler)


@fault("content_type_conformance")
def a_content_type_that_is_not_documented(handler: Handler) -> Handler:
    html = {"content-type": "text/html"}
    return answering(lambda _, answer: replace(answer, headers=html) if answer.status == 200 else None)(
        handler
    )


def _data(change: Callable[[dict[str, object]], object]) -> Wrap:
    def changed(request: Request, answer: Response) -> Response | None:
        if answer.status != 200 or not is_item(request):
            return None
        document = copy.deepcopy(answer.document)
        change(document["data"])
        return replace(answer, document=document)

    return answering(changed)


@fault("response_schema_conformance")
def a_required_field_is_missing(handler: Handler) -> Handler:
    return _data(lambda data: data.pop("schedule"))(handler)


@fault("response_schema_conformance")
def a_number_comes_as_text(handler: Handler) -> Handler:
    def changed(request: Request, answer: Response) -> Response | None:
        if answer.status != 200 or is_item(request):
            return None
        return replace(
            answer,
            document={"data": [{**each, "rank": "7"} for each in answer.document["data"]], "error": None},
        )

    return answering(changed)(handler)


@fault("response_headers_conformance")
def a_promised_header_is_missing(handler: Handler) -> Handler:
    return answering(lambda _, answer: replace(answer, headers={}) if answer.status == 401 else None)(handler)


@fault("read_your_writes")
def an_update_is_lost(handler: Handler) -> Handler:
    def bent(request: Request) -> Response:
        before = handler(replace(request, method="GET", body=b"")) if request.method == "PUT" else None
        answer = handler(request)
        if before is not None and before.status == 200 and answer.status == 200:
            old = {name: value for name, value in before.document["data"].items() if name != "id"}
            said = copy.deepcopy(answer.document)
            answer.document["data"].clear()
            answer.document["data"].update(id=said["data"]["id"], **old)
            return Response(200, said)
        return answer

    return bent


@fault("read_your_writes", "ensure_resource_availability")
def what_was_created_is_gone_at_once(handler: Handler) -> Handler:
    def bent(request: Request) -> Response:
        answer = handler(request)
        if answer.status == 201:
            handler(
                replace(request, method="DELETE", path=f"/notes/{answer.document['data']['id']}", body=b"")
            )
        return answer

    return bent


@fault("deleted_means_gone", "use_after_free")
def what_was_deleted_is_still_there(handler: Handler) -> Handler:
    def bent(request: Request) -> Response:
        if request.method != "DELETE" or not is_item(request):
            return handler(request)
        there = handler(replace(request, method="GET"))
        return Response(204) if there.status == 200 else there

    return bent


@fault("negative_data_rejection")
def a_body_without_a_required_field_is_taken(handler: Handler) -> Handler:
    note = {"id": "00000000-0000-4000-8000-000000000001", "title": "x", "schedule": "* * * * *"}
    taken = Response(201, {"data": note, "error": None})
    return answering(
        lambda request, answer: (
            taken if b'"title"' not in request.body and code(answer) == "bad_body" else None
        )
    )(handler)


@fault("negative_data_rejection")
def a_limit_beyond_the_maximum_is_taken(handler: Handler) -> Handler:
    empty = Response(200, {"data": [], "error": None})
    return answering(lambda _, answer: empty if code(answer) == "bad_limit" else None)(handler)


@fault("declared_refusals")
def right_data_is_refused_under_a_declared_status(handler: Handler) -> Handler:
    """The hole that widening `expected-statuses` tears: 400 is declared, but not for this."""
    return answering(
        lambda request, answer: (
            problem(400, "bad_mood") if answer.status == 201 and b'"bad"' in request.body else None
        )
    )(handler)


@fault("positive_data_acceptance", "status_code_conformance")
def right_data_is_refused_under_another_status(handler: Handler) -> Handler:
    return answering(
        lambda request, answer: problem(422) if answer.status == 201 and b'"bad"' in request.body else None
    )(handler)


@fault("unsupported_method")
def an_undeclared_method_works(handler: Handler) -> Handler:
    done = Response(200, {"data": [], "error": None})
    return answering(lambda _, answer: done if answer.status == 405 else None)(handler)


@fault("unsupported_method")
def a_405_does_not_say_what_is_allowed(handler: Handler) -> Handler:
    return answering(lambda _, answer: replace(answer, headers={}) if answer.status == 405 else None)(handler)


@fault("allow_header_conformance")
def more_is_said_to_be_allowed_than_is_declared(handler: Handler) -> Handler:
    more = {"Allow": "GET, POST, PUT, PATCH, DELETE"}
    return answering(
        lambda request, answer: replace(answer, headers=more) if request.method == "OPTIONS" else None
    )(handler)


@fault("no_secrets_echoed")
def a_refusal_repeats_the_key(handler: Handler) -> Handler:
    return answering(
        lambda request, answer: (
            problem(404, "no_note", f"nothing for {request.headers['x-key']}")
            if answer.status == 404 and "x-key" in request.headers
            else None
        )
    )(handler)


@fault("strange_strings_survived", "not_a_server_error")
def a_nul_character_breaks_it(handler: Handler) -> Handler:
    return answering(lambda request, _: problem(500) if b"a\\u0000b" in request.body else None)(handler)


@fault("not_a_server_error")
def the_largest_page_breaks_it(handler: Handler) -> Handler:
    return answering(lambda request, _: problem(500) if ("limit", "50") in request.query else None)(handler)


@fault("error_shape")
def an_error_says_nothing(handler: Handler) -> Handler:
    return answering(lambda _, answer: problem(404, "no_note", "") if answer.status == 404 else None)(handler)


@fault("error_shape")
def an_error_contradicts_its_status(handler: Handler) -> Handler:
    return answering(lambda _, answer: replace(problem(400), status=404) if answer.status == 404 else None)(
        handler
    )


@fault("object_level_authorization")
def a_note_is_shown_to_everybody(handler: Handler) -> Handler:
    def bent(request: Request) -> Response:
        theirs = request.headers.get("x-key") == OTHER_KEY and is_item(request) and request.method == "GET"
        return handler(with_key(request) if theirs else request)

    return bent


@fault("clamp_kept", "positive_data_acceptance", "declared_refusals")
def what_is_beyond_the_clamp_is_refused(handler: Handler) -> Handler:
    return answering(
        lambda request, _: problem(400, "too_many") if ("size", "31") in request.query else None
    )(handler)


@fault("clamp_kept")
def the_clamp_lets_more_through(handler: Handler) -> Handler:
    def bent(request: Request) -> Response:
        return handler(replace(request, query=[each for each in request.query if each != ("size", "31")]))

    return bent


@fault("content_type_refused")
def a_foreign_media_type_is_taken(handler: Handler) -> Handler:
    plain = {"content-type": "application/json"}

    def bent(request: Request) -> Response:
        foreign = request.headers.get("content-type", "").startswith("text/")
        return handler(replace(request, headers={**request.headers, **plain}) if foreign else request)

    return bent


@fault("wrong_format_refused")
def a_schedule_that_is_none_is_taken(handler: Handler) -> Handler:
    return lambda request: handler(replace(request, body=request.body.replace(b"every day", b"0 0 * * *")))


@fault("unknown_query_refused", strict=True)
def a_strict_service_takes_an_unknown_query_key(handler: Handler) -> Handler:
    return lambda request: handler(
        replace(request, query=[each for each in request.query if each[0] != "towpath_unknown"])
    )
