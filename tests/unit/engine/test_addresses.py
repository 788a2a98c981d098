"""Addresses are those that httpx reads out of the joined text, whatever stands in them."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from towpath._engine.addresses import Addresses

BASES = (
    "https://platform.test",
    "https://PLATFORM.test:443/api/v1",
    "http://127.0.0.1:8080/a%20b/../c",
    "http://[::1]:99",
    "https://platform.test/~x",
)
PIECES = (
    "/", "a", "Z", "%2F", "%zz", "%", "..", ".", "...", ":", "@", "//", "?", "#", " ", "é", "\n", "\\", "{", "|", "~",
    "é", "%C3%A9", "'", '"', "^", "[", "]", "`", "<", "+", "=", "&", ";", ",", "!", "$", "(", ")", "*", "-", "_", "\x7f",
)  # fmt: skip


@given(
    st.sampled_from(BASES),
    st.lists(st.sampled_from(PIECES), max_size=8),
    st.sampled_from(["", "a=b", "a=%2C&b=1+2&c=%E2%82%AC", "q=" + "x" * 5000]),
)
def test_an_address_is_the_one_that_httpx_reads(base: str, pieces: list[str], query: str) -> None:
    path = "/" + "".join(pieces)
    text = f"{base}{path}?{query}" if query else f"{base}{path}"
    try:
        expected = httpx.URL(text)
    except httpx.InvalidURL:
        with pytest.raises(httpx.InvalidURL):
            Addresses(base).at(path, query)
        return
    found = Addresses(base).at(path, query)
    for name in ("scheme", "netloc", "raw_path", "path", "query", "fragment", "userinfo", "raw_host", "port"):
        assert getattr(found, name) == getattr(expected, name), name
    assert (str(found), found) == (str(expected), expected)
    assert Addresses(base).host == httpx.URL(base).netloc


def test_making_an_address_leaves_the_base_as_it_was() -> None:
    addresses = Addresses("https://platform.test/api")
    assert [str(addresses.at("/a", "b=1")), str(addresses.at("/c", ""))] == [
        "https://platform.test/api/a?b=1",
        "https://platform.test/api/c",
    ]
