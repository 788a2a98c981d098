"""Names that travel: bare, and in letters that every storage route takes."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, strategies
from towpath.uploads import safe_name

ROUTE = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._ -]*$")


@pytest.mark.parametrize(
    ("given_name", "safe"),
    [
        ("/srv/me/penguins.csv", "penguins.csv"),
        ("C:\\Users\\me\\penguins.csv", "penguins.csv"),
        ("Bäume 2024 (neu).csv", "Baume 2024 -neu-.csv"),
        ("..hidden", "hidden"),
        ("数据.csv", "file.csv"),
        ("-rf", "rf"),
        ("a" * 300 + ".csv", "a" * 251 + ".csv"),
        ("", "file"),
        ("a.tar.gz", "a.tar.gz"),
        ("x\r\ny.csv", "x-y.csv"),
    ],
)
def test_a_name_is_made_safe_by_a_rule(given_name: str, safe: str) -> None:
    assert safe_name(given_name) == safe


@given(strategies.text())
def test_every_name_fits_the_route_and_is_safe_already_the_second_time(name: str) -> None:
    safe = safe_name(name)
    assert ROUTE.match(safe)
    assert len(safe) <= 255
    assert safe_name(safe) == safe
