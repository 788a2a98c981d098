"""Which hosts are this machine, and which URLs are refused."""

from __future__ import annotations

import pytest
from towpath.contract.fuzz.origin import RefusedTarget, base_url_of, may_write, origin_of


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1",
        "http://127.0.0.1:8000/x",
        "http://127.3.2.1",
        "http://localhost:1",
        "http://LOCALHOST",
        "https://[::1]:8443",
    ],
)
def test_loopback_counts_as_this_machine(url: str) -> None:
    assert origin_of(url).is_loopback


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1.evil.example",
        "http://localhost.evil",
        "http://localhost.localdomain",
        "http://evil.example/127.0.0.1",
        "http://evil.example/#localhost",
        "http://evil.example?@127.0.0.1",
        "http://0x7f000001",
        "http://2130706433",
        "http://127.1",
        "http://0.0.0.0",
        "http://10.0.0.1",
        "http://[::ffff:10.0.0.1]",
        "https://api.ouro.foundation",
    ],
)
def test_everything_else_is_elsewhere(url: str) -> None:
    assert not origin_of(url).is_loopback


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1@evil.example",
        "http://localhost:80@evil.example/",
        "http://user:secret@127.0.0.1",
        "http://evil.example\\@127.0.0.1",
        "http://127.0.0.1\\.evil.example",
        "http://127.0.0.1 .evil.example",
        "http://127.0.0.1\t.evil.example",
        "http://localhoſt",
        "http://127。0。0。1",
        "http://%31%32%37.0.0.1",
        "ftp://127.0.0.1",
        "127.0.0.1:8000",
        "//127.0.0.1",
        "http://",
        "http://:80",
        "http://127.0.0.1:99999",
        "http://[127.0.0.1]",
        "http://[::1",
        "",
    ],
)
def test_what_two_parsers_may_read_differently_is_refused(url: str) -> None:
    with pytest.raises(RefusedTarget):
        origin_of(url)


def test_a_refusal_does_not_repeat_a_password() -> None:
    with pytest.raises(RefusedTarget) as refused:
        origin_of("https://somebody:hunter2@example.org")

    assert "hunter2" not in str(refused.value)


def test_a_base_url_is_written_in_one_way() -> None:
    assert base_url_of("HTTP://LocalHost:80/api/") == "http://localhost/api"
    assert base_url_of("https://example.org.:443") == "https://example.org"
    with pytest.raises(RefusedTarget, match="query or a fragment"):
        base_url_of("http://localhost/?x=1")


def test_writes_go_to_this_machine_without_asking() -> None:
    assert may_write(origin_of("http://127.0.0.1:9"), ())


def test_writes_elsewhere_need_the_host_repeated() -> None:
    assert not may_write(origin_of("https://staging.example"), ())
    assert may_write(origin_of("https://staging.example"), ("staging.example",))
    assert may_write(origin_of("https://staging.example:8443"), ("Staging.example:8443",))


@pytest.mark.parametrize(
    "permission",
    ["example", "*.example", "staging.example.org", "https://staging.example", "staging.example:80"],
)
def test_a_permission_that_is_not_the_host_is_refused(permission: str) -> None:
    with pytest.raises(RefusedTarget, match="repeat the host exactly"):
        may_write(origin_of("https://staging.example"), (permission,))


def test_a_permission_leaves_no_port_out() -> None:
    with pytest.raises(RefusedTarget):
        may_write(origin_of("https://staging.example:8443"), ("staging.example",))
