"""Where a credential stands, and the word that may stand before it."""

from __future__ import annotations

import pytest
from towpath.testing import Request
from towpath.testing.authentication import Scheme

PREFIXED = Scheme("key", {"type": "apiKey", "in": "header", "name": "Authorization", "x-prefix": "Apikey"})
RAW = Scheme("key", {"type": "apiKey", "in": "header", "name": "Authorization"})


def shown(scheme: Scheme, *values: str) -> str | None:
    headers = [(b"authorization", value.encode()) for value in values]
    return scheme.credential(Request("GET", b"/", b"", headers), [])


@pytest.mark.parametrize("word", ["Apikey", "apikey", "APIKEY"])
def test_the_word_before_a_key_is_read_in_any_case(word: str) -> None:
    assert shown(PREFIXED, f"{word} secret") == "secret"
    assert shown(PREFIXED, f"{word}   secret ") == "secret"


@pytest.mark.parametrize("value", ["secret", "Bearer secret", "Apikey", "Apikey ", "Apikeysecret"])
def test_a_key_without_its_word_is_none(value: str) -> None:
    assert shown(PREFIXED, value) is None


def test_two_keys_are_none() -> None:
    assert shown(PREFIXED, "Apikey a", "Apikey b") is None


def test_a_key_without_a_word_is_all_that_stands_there() -> None:
    assert shown(RAW, "Apikey secret") == "Apikey secret"


def test_the_challenge_names_the_word() -> None:
    assert (PREFIXED.challenge, RAW.challenge) == ("Apikey", "ApiKey")
