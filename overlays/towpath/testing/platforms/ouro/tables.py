"""The tables behind structured datasets, by the dataset's identifier."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from towpath.testing.behaviour import Exchange
    from towpath.testing.tables import Tables

    from .behaviour import OuroBehaviour


def tables_of(exchange: Exchange) -> Tables:
    """Return the tables of the stand-in that is asked."""
    return cast("OuroBehaviour", exchange.stand_in.behaviour).tables(exchange.stand_in)


def table_name(text: str) -> str:
    """Return a name for a table made of a dataset's name: small letters, digits and underscores."""
    plain = "".join(letter if letter.isascii() and letter.isalnum() else "_" for letter in text.lower())
    return "_".join(filter(None, plain.split("_")))[:63] or "dataset"
