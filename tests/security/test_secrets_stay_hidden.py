"""Keys and tokens show nowhere: not in a repr, a log, a traceback, a pickle or an error."""

from __future__ import annotations

import asyncio
import copy
import io
import logging
import pickle
import traceback
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from rich.console import Console
from rich.traceback import Traceback
from towpath import AsyncOuro, ConfigurationError, Ouro, TowpathError
from towpath._engine.token_auth import TokenAuth
from towpath.credentials import Secret, find_secret
from towpath.fast import AiohttpTransport
from towpath_wire._seam import Options

from tests.unit.engine.raw_server import response, serving

if TYPE_CHECKING:
    from collections.abc import Callable

KEY = "key-k3y-k3y-of-the-test"
TOKEN = "aaaa.t0ken-t0ken-of-the-test.zzzz"
LOGIN = response("200 OK", b'{"token": "%s", "error": null}' % TOKEN.encode())
USER = b'{"data": {"id": "018f8b6e-0a55-7c1e-9a0e-3f5d2c7b9a10", "user_id": "018f8b6e-0a55-7c1e-9a0e-3f5d2c7b9a10"}, "error": null}'


def shown(error: BaseException) -> str:
    """An error in every way that tools print one, local variables included."""
    with_locals = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    parts = [with_locals, str(error), repr(error), repr(vars(error))]
    step: BaseException | None = error
    while step is not None:
        parts += [repr(step), str(step), repr(vars(step))]
        request = getattr(step, "_request", None)
        parts.append(repr(request and (request.headers.raw, request.content)))
        step = step.__cause__ or step.__context__
    if isinstance(error, TowpathError):
        parts.append(pickle.dumps(error).decode("latin-1"))
        for snapshot in (getattr(error, "request", None), getattr(error, "response", None)):
            if snapshot is not None:
                parts += [repr(getattr(snapshot, name)) for name in type(snapshot).__slots__]
    return "\n".join(parts)


def shown_by_rich(error: BaseException) -> str:
    """An error as rich prints it, which looks into containers and classes."""
    file = io.StringIO()
    rich = Traceback.from_exception(
        type(error),
        error,
        error.__traceback__,
        show_locals=True,
        locals_max_string=1 << 20,
        locals_max_length=1 << 20,
    )
    Console(file=file, width=300, force_terminal=False).print(rich)
    return file.getvalue()


def must_hide(text: str) -> None:
    # Whole secrets, and the telling parts of them that a cut-off repr would leave.
    for part in (KEY, TOKEN, "k3y-k3y", "t0ken-t0ken"):
        assert part not in text


def own_frames(error: BaseException) -> BaseException:
    """The error as seen from the library: the test's own frames, which hold the key, taken off."""
    step = error.__traceback__
    while step is not None and step.tb_frame.f_globals.get("__name__", "").partition(".")[0] in ("tests", ""):
        step = step.tb_next
    return error.with_traceback(step)


def raised(call: Callable[[], object]) -> BaseException:
    try:
        call()
    except BaseException as error:  # what it is, is the result
        return own_frames(error)
    raise AssertionError("nothing was raised")


def read(url: str) -> object:
    with Ouro(KEY, base_url=url, timeout=0.2) as ouro:
        return ouro.users.read("hermes")


def read_later(url: str) -> object:
    async def main() -> object:
        async with AsyncOuro(KEY, base_url=url, timeout=0.2) as ouro:
            return await ouro.users.read("hermes")

    return asyncio.run(main())


def read_fast(url: str) -> object:
    async def main() -> object:
        async with AsyncOuro(KEY, base_url=url, timeout=0.2, transport=AiohttpTransport()) as ouro:
            return await ouro.users.read("hermes")

    return asyncio.run(main())


FAILURES: dict[str, tuple[bytes | None, bytes | None]] = {
    "the login is refused": (
        response("401 No", b'{"token": null, "error": "no such key: %s"}' % KEY.encode()),
        None,
    ),
    "the login fails": (response("500 Oops", KEY.encode() * 50), None),
    "the login answers no token": (
        response("200 OK", b'{"token": null, "error": "%s"}' % KEY.encode()),
        None,
    ),
    "the login answers broken JSON": (response("200 OK", b'{"token": "%s", ' % TOKEN.encode()), None),
    "the login answers a token with a line break": (
        response("200 OK", b'{"token": "%s\\r\\n"}' % TOKEN.encode()),
        None,
    ),
    "the login answers garbage": (b"garbage %s\r\n\r\n" % KEY.encode(), None),
    "the login is silent": (b"", None),
    "the login hangs up": (None, None),
    "the call is refused and echoes": (
        LOGIN,
        response("403 No", b'{"error": "not for %s"}' % TOKEN.encode(), f"X-Echo: {TOKEN}"),
    ),
    "the call is refused twice": (
        LOGIN,
        response("401 No", b'{"error": "%s"}' % TOKEN.encode(), "WWW-Authenticate: Token"),
    ),
    "the call redirects with the token in the location": (
        LOGIN,
        response("302 X", b"", f"Location: http://u@x/?t={TOKEN}"),
    ),
    "the call is silent": (LOGIN, b""),
    "the call hangs up": (LOGIN, None),
    "the call answers garbage": (LOGIN, b"garbage %s\r\n\r\n" % TOKEN.encode()),
    "the call breaks off": (LOGIN, b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{"),
    "the call answers off the spec": (LOGIN, response("200 OK", b'{"data": {"id": 7}, "error": null}')),
    "the envelope refuses": (LOGIN, response("200 OK", b'{"data": null, "error": "%s"}' % TOKEN.encode())),
}


@pytest.mark.parametrize("how", [read, read_later, read_fast])
@pytest.mark.parametrize("failure", FAILURES)
def test_no_failure_shows_a_secret(failure: str, how: Callable[[str], object]) -> None:
    login, call = FAILURES[failure]
    with serving(lambda head, body: login if b"/get-token" in head else call) as server:
        error = raised(lambda: how(server.url))
    assert isinstance(error, TowpathError)
    must_hide(shown(error))


@pytest.mark.parametrize("failure", ["the call is refused and echoes", "the call answers garbage"])
def test_rich_shows_no_secret_either(failure: str) -> None:
    login, call = FAILURES[failure]
    with serving(lambda head, body: login if b"/get-token" in head else call) as server:
        text = shown_by_rich(raised(lambda: read(server.url)))
    assert "locals" in text
    must_hide(text)


@pytest.mark.parametrize("how", [read, read_later, read_fast])
def test_no_connection_shows_no_secret(how: Callable[[str], object]) -> None:
    must_hide(shown(raised(lambda: how("http://127.0.0.1:9"))))


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
def test_an_interruption_while_sending_shows_no_secret(
    kind: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    from httpcore._backends.sync import SyncStream

    def interrupted(*args: object, **kwargs: object) -> bytes:
        raise kind

    with serving(lambda head, body: LOGIN) as server:
        monkeypatch.setattr(SyncStream, "write", interrupted)
        error = raised(lambda: read(server.url))
    assert isinstance(error, kind)
    must_hide(shown(error))


@pytest.mark.parametrize(
    ("key", "complaint"),
    [
        ("", "is empty"),
        ("  \t", "is empty"),
        (f"{KEY}\n", "white space or a line break at its start or end"),
        (f" {KEY}", "white space or a line break at its start or end"),
        (f"{KEY}\r\nX-Evil: 1", "a line break or another control character"),
        (f"{KEY}\0{KEY}", "a line break or another control character"),
        (f"{KEY}é", "cannot stand in a header"),
        (f"{KEY}\N{EURO SIGN}", "cannot stand in a header"),
        (7, "is int, not text"),
        (KEY.encode(), "is bytes, not text"),
    ],
)
@pytest.mark.parametrize("kind", [Ouro, AsyncOuro])
def test_an_unusable_key_is_one_clear_line_that_does_not_show_it(
    key: Any, complaint: str, kind: type[Ouro]
) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise AssertionError("nothing may be sent")

    error = raised(lambda: kind(key, transport=httpx.MockTransport(handler)))
    assert isinstance(error, ConfigurationError)
    assert str(error).startswith("the Ouro API key in api_key= ")
    assert complaint in str(error)
    assert "\n" not in str(error)
    must_hide(shown(error))


def test_an_unusable_key_in_the_environment_names_the_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OURO_API_KEY", f"{KEY}\n")
    error = raised(Ouro)
    assert str(error).startswith("the Ouro API key in the environment variable OURO_API_KEY has white space")
    must_hide(shown(error))


def test_a_client_with_a_good_key_and_a_bad_address_shows_no_key() -> None:
    must_hide(shown(raised(lambda: Ouro(KEY, base_url="nonsense"))))
    must_hide(shown(raised(lambda: Ouro(KEY, timeout=-1))))


def test_a_client_shows_no_secret_in_any_repr() -> None:
    with (
        serving(lambda head, body: LOGIN if b"/get-token" in head else response("200 OK", USER)) as server,
        Ouro(KEY, base_url=server.url) as ouro,
    ):
        ouro.users.read("hermes")
        sender = ouro._carrier
        auth, settings = sender._auth, ouro._settings
        assert isinstance(auth, TokenAuth)
        things = (
            ouro,
            sender,
            auth,
            auth._core,
            ouro.users,
            settings,
            settings.redactor,
            settings.scheme,
        )
        must_hide(repr(ouro._own) + " ".join(repr(thing) + repr(vars(thing)) for thing in things))


def test_no_log_shows_a_secret(caplog: pytest.LogCaptureFixture) -> None:
    signed = "/signed?X-Amz-Signature=t0ken-t0ken&sig=t0ken-t0ken&plain=visible"

    def answer(head: bytes, body: bytes) -> bytes:
        if b"/get-token" in head:
            return LOGIN
        if b"/signed" in head:
            return response("200 OK", USER)
        return response(
            "302 X", b"", f"Location: {signed}", f"Set-Cookie: s={TOKEN}", f"X-Auth-Token: {TOKEN}"
        )

    caplog.set_level(logging.DEBUG)
    for how in (read, read_later):
        with serving(answer) as server:
            how(server.url)
    assert "plain=visible" in caplog.text, "the log says something, and so proves something"
    assert "send_request_headers" in caplog.text
    must_hide(caplog.text)
    must_hide(repr([vars(record) for record in caplog.records]))


def test_a_secret_shows_in_no_form() -> None:
    secret = Secret(KEY)
    for text in (
        repr(secret),
        str(secret),
        f"{secret}",
        f"{secret!r:>40}",
        f"{secret:>40}",
        "{} {!r}".format(secret, secret),  # noqa: UP032  # this is one of the forms
        f"{[secret]}",
    ):
        must_hide(text)
        assert "…" in text
    assert secret.reveal() == KEY


def test_secrets_compare_and_copy() -> None:
    assert Secret(KEY) == Secret(KEY)
    assert Secret(KEY) != Secret(KEY + "x")
    assert Secret(KEY) != KEY
    assert len({Secret(KEY), Secret(KEY)}) == 1
    secret = Secret(KEY)
    assert copy.copy(secret) is copy.deepcopy([secret])[0] is secret


def test_a_secret_pickles_as_the_name_of_its_variable_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXAMPLE_KEY", KEY)
    secret = find_secret(None, variable="EXAMPLE_KEY", what="key", argument="key")
    frozen = pickle.dumps(secret)
    must_hide(frozen.decode("latin-1"))
    assert pickle.loads(frozen) == secret
    with pytest.raises(
        ConfigurationError, match="given in code does not pickle; put it into an environment variable"
    ):
        pickle.dumps(Secret(KEY))


def test_a_client_whose_key_was_given_in_code_does_not_pickle() -> None:
    with pytest.raises(ConfigurationError, match="does not pickle"):
        pickle.dumps(Ouro(KEY))
    assert repr(copy.deepcopy(Secret(KEY))) == "Secret('…')"


def test_a_client_whose_headers_hold_a_secret_does_not_pickle(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OURO_API_KEY", KEY)
    error = raised(lambda: pickle.dumps(Ouro(headers={"X-Auth-Token": TOKEN})))
    assert "headers hold secrets does not pickle (X-Auth-Token)" in str(error)
    must_hide(str(error))


def test_options_show_the_names_of_headers_only() -> None:
    must_hide(repr(Options(headers={"X-Auth-Token": TOKEN}, idempotency_key=KEY)))


def test_events_show_no_secret() -> None:
    events: list[object] = []
    answer = response("200 OK", USER, f"X-Request-Id: {TOKEN}")
    with (
        serving(lambda head, body: LOGIN if b"/get-token" in head else answer) as server,
        Ouro(KEY, base_url=server.url, on_event=events.append) as ouro,
    ):
        ouro.users.read("hermes")
    assert len(events) == 5
    must_hide(repr(events))
