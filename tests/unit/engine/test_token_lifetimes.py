"""How long a token is used: differences only, so that no clock has to be right."""

from __future__ import annotations

from email.utils import formatdate

import httpx
import pytest
from towpath._engine.lifetimes import lifetime, margin
from towpath._engine.sender import HttpSender
from towpath.credentials import Secret

from tests.unit.engine.calls import Platform, jwt, read, settings

NOW = 1_700_000_000
FIVE_YEARS = 5 * 365 * 86400


class Clock:
    """Our own monotonic clock, moved by hand."""

    def __init__(self) -> None:
        self.now = 50_000.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize("off", [0, FIVE_YEARS, -FIVE_YEARS])
@pytest.mark.parametrize("with_issue_time", [True, False])
def test_a_server_clock_years_off_neither_loops_nor_trusts_a_dead_token(
    off: int, with_issue_time: bool
) -> None:
    server_now = NOW + off
    claims = {"exp": server_now + 3600, **({"iat": server_now} if with_issue_time else {})}
    platform = Platform(
        token=lambda number: jwt(**claims, n=number), date=formatdate(server_now, usegmt=True)
    )
    clock = Clock()
    sender = HttpSender(settings(httpx.MockTransport(platform)), clock=clock)
    for _ in range(3):
        sender.send(read())
    assert platform.exchanges == 1
    clock.now += 3299
    sender.send(read())
    assert platform.exchanges == 1
    clock.now += 2
    sender.send(read())
    assert platform.exchanges == 2, "renewed five minutes before its end"
    sender.send(read())
    assert platform.exchanges == 2
    assert len(set(platform.tokens_seen)) == 2


@pytest.mark.parametrize(
    "token",
    [
        "opaque",
        "a.b.c",
        "a.!!!.c",
        "",
        ".",
        jwt(),
        jwt(exp="soon", iat=1),
        jwt(exp=None, iat=1),
        jwt(exp=True, iat=False),
        jwt(exp=float("nan"), iat=1),
        jwt(exp=10**400, iat=1),
        jwt(exp=5, iat=5),
        jwt(exp=5, iat=9),
    ],
)
def test_a_token_without_a_readable_lifetime_has_none(token: str) -> None:
    assert lifetime(Secret(token), "") is None


def test_an_expiry_alone_means_nothing_without_the_servers_own_date() -> None:
    token = Secret(jwt(exp=NOW + 60))
    assert lifetime(token, "") is None
    assert lifetime(token, "yesterday") is None
    assert lifetime(token, formatdate(NOW, usegmt=True)) == 60


def test_a_token_without_a_lifetime_is_used_until_it_is_refused() -> None:
    platform, clock = Platform(), Clock()
    sender = HttpSender(settings(httpx.MockTransport(platform)), clock=clock)
    sender.send(read())
    clock.now += 10 * FIVE_YEARS
    sender.send(read())
    assert platform.exchanges == 1
    platform.revoked.add("token-1")
    sender.send(read())
    assert platform.exchanges == 2
    assert platform.tokens_seen == ["token-1", "token-1", "token-1", "token-2"]


def test_a_token_that_dies_at_birth_is_used_once_by_each_call_and_loops_nowhere() -> None:
    platform = Platform(token=lambda number: jwt(iat=NOW, exp=NOW + 0.001, n=number))
    clock = Clock()
    sender = HttpSender(settings(httpx.MockTransport(platform)), clock=clock)
    for calls in range(1, 4):
        sender.send(read())
        clock.now += 1
        assert platform.exchanges == calls


def test_short_lives_are_renewed_a_tenth_before_their_end_and_long_ones_five_minutes() -> None:
    assert (margin(60), margin(3600), margin(86400)) == (6, 300, 300)
