"""Numbers keep their digits on every way."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from towpath.errors import ConfigurationError
from towpath.extract import ValueMismatch, extract, iterate

from tests.unit.extract.documents import ROW_WAYS, WAYS, cut

if TYPE_CHECKING:
    from collections.abc import Callable

BIG = [2**53 + 1, 2**63, 2**64, -(2**63) - 1, 10**400, -(10**400)]


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("into", [list[int], None, list[Any]])
def test_integers_of_any_size_keep_every_digit(into: Any, way: Callable[..., Any]) -> None:
    text = json.dumps({"n": BIG}).encode()
    assert way(text, "n", into) == BIG
    assert way(text, "n[*]", into) == BIG
    assert way(text, "n", into, decimals=True) == BIG
    assert {type(number) for number in way(text, "n", into, decimals=True)} == {int}


@given(st.lists(st.integers() | st.integers(-(10**200), 10**200), min_size=1))
@settings(deadline=None, max_examples=50)
def test_any_integer_comes_back(numbers: list[int]) -> None:
    text = json.dumps({"n": numbers}).encode()
    assert extract(text, "n") == list(iterate(cut(text, 3), "n", int)) == numbers


@given(st.lists(st.decimals(allow_nan=False, allow_infinity=False), min_size=1, max_size=5))
@settings(deadline=None, max_examples=50)
def test_any_decimal_comes_back_digit_for_digit(numbers: list[Decimal]) -> None:
    spelled = [f"{number:e}" if number.as_tuple().exponent else f"{number:f}.0" for number in numbers]
    text = f'{{"n": [{", ".join(spelled)}]}}'.encode()
    expected = [str(Decimal(number)) for number in spelled]
    for found in (
        extract(text, "n", decimals=True),
        list(iterate(cut(text, 3), "n", decimals=True)),
        extract(text, "n", list[Decimal]),
        list(iterate(cut(text, 3), "n", Decimal)),
    ):
        assert [str(number) for number in found] == expected


class Price(msgspec.Struct):
    amount: Decimal
    rate: float
    note: Any = None


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("decimals", [True, False])
@pytest.mark.parametrize("path", ["p", "p[*]"])
def test_a_type_says_more_than_the_option(path: str, decimals: bool, way: Callable[..., Any]) -> None:
    text = b'{"p": [{"amount": 0.12345678901234567890123, "rate": 0.1, "note": 0.10}]}'
    (price,) = way(text, path, list[Price], decimals=decimals)
    assert str(price.amount) == "0.12345678901234567890123"
    assert (price.rate, type(price.rate)) == (0.1, float)
    assert repr(price.note) == ("Decimal('0.10')" if decimals else "0.1")


@pytest.mark.parametrize("way", ROW_WAYS.values(), ids=ROW_WAYS)
def test_only_numbers_with_fraction_or_exponent_become_decimals(way: Callable[..., Any]) -> None:
    rows = way(b"[1, -0, 1.0, 1e2, 1E-2, -0.0]", "[*]", decimals=True)
    assert [repr(row) for row in rows] == [
        "1", "0", "Decimal('1.0')", "Decimal('1E+2')", "Decimal('0.01')", "Decimal('-0.0')",
    ]  # fmt: skip
    assert [repr(row) for row in way(b"[1, -0, 1.0, 1e2, 1E-2, -0.0]", "[*]")] == [
        "1", "0", "1.0", "100.0", "0.01", "-0.0",
    ]  # fmt: skip


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_number_beyond_a_float_is_refused_rather_than_rounded_to_infinity(way: Callable[..., Any]) -> None:
    text = b'{"n": [1.5, -1e400], "other": 1e999}'
    with pytest.raises(ValueMismatch, match=r"at n\[1\]: expected .* too large \(decimals=True keeps it\)"):
        way(text, "n[*]")
    assert way(text, "n", decimals=True) == [Decimal("1.5"), Decimal("-1e400")]


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_an_exponent_beyond_a_decimal_is_refused(way: Callable[..., Any]) -> None:
    with pytest.raises(
        ValueMismatch, match=r"at n: expected a number that can be held, got one that is too large$"
    ):
        way(b'{"n": 1e99999999999999999999}', "n", decimals=True)


def test_an_integer_beyond_the_interpreter_is_refused() -> None:
    with pytest.raises(
        ValueMismatch, match=r"at n: expected a number that can be held, got one that is too large$"
    ):
        extract(b'{"n": ' + b"9" * 5000 + b"}", "n")


def test_decimals_of_objects_are_refused_since_their_digits_are_gone() -> None:
    for call in (extract, iterate):
        with pytest.raises(ConfigurationError, match="decimals=True needs the JSON text"):
            call({"n": [0.1]}, "n", decimals=True)
