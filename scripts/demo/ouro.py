"""Act one: Ouro. A table from SQL, a real CSV in it, read back typed, and two polite refusals."""

from __future__ import annotations

import csv
from typing import Any

from towpath import Ouro
from towpath.errors import AuthenticationFailed, BadRequest

from scripts.demo.stage import ROOT, act, console, good, note, served, step, table

PENGUINS = ROOT / "tests" / "data" / "penguins.csv"
TABLE = """
CREATE TABLE penguins (
    id serial PRIMARY KEY,
    species text NOT NULL,
    island text NOT NULL,
    bill_length_mm real,
    bill_depth_mm real,
    flipper_length_mm integer,
    body_mass_g integer,
    sex text,
    year integer NOT NULL
)
"""
NUMBERS = {
    "bill_length_mm": float,
    "bill_depth_mm": float,
    "flipper_length_mm": int,
    "body_mass_g": int,
    "year": int,
}


def play() -> None:
    act("Ouro: a typed client and a stand-in of the platform")
    with served("ouro") as stand_in:
        good(
            f"the stand-in listens on {stand_in.base_url} and knows {', '.join(sorted(stand_in.credentials))}"
        )
        credentials = {"base_url": stand_in.base_url, **stand_in.credentials["owner"]}
        with Ouro(**credentials) as portal:
            _greet(portal)
            dataset_id = _publish(portal)
            _read_back(portal, dataset_id)
            _be_refused(portal)
        _be_refused_at_the_door({**credentials, "api_key": "not-a-key-anybody-has"})


def _greet(portal: Ouro) -> None:
    step("The client exchanges its API key for a token by itself, before the first call")
    user = portal.users.read("hermes")
    good(f"hello, {user.username} ({user.user_id}); a {type(user).__name__}, not a dict")


def _publish(portal: Ouro) -> Any:
    step("A table from a SQL statement, and a real CSV loaded into it")
    made = portal.datasets.create_from_schema({"queryString": TABLE, "visibility": "private"})
    good(f"created {made.name!r}, {made.asset_stage} and {made.visibility}, at {made.created_at:%H:%M:%S}")
    rows = [_typed(row) for row in csv.DictReader(PENGUINS.open(encoding="utf-8"))]
    counts = portal.datasets.load_rows(made.id, {"rows": rows, "mode": "append", "finalize": True})
    good(f"{counts.inserted} penguins went in ({PENGUINS.name}, CC0, the Palmer Station LTER)")
    return made.id


def _typed(row: dict[str, str]) -> dict[str, Any]:
    """Turn the text of a CSV row into values; an empty field or NA is a null."""
    return {key: None if value in ("", "NA") else NUMBERS.get(key, str)(value) for key, value in row.items()}


def _read_back(portal: Ouro, dataset_id: Any) -> None:
    step("Read back, once typed and once out of the raw answer by a dot path")
    rows = portal.datasets.read_data(dataset_id)
    assert isinstance(rows, list)
    columns = ("id", "species", "island", "bill_length_mm", "body_mass_g", "year")
    table(columns, ([row[column] for column in columns] for row in rows[:4]))
    raw = portal.datasets.raw.read_data(dataset_id)
    again = portal.extract(raw, "data")
    species = portal.extract(raw, "data[*].species")
    assert again == rows
    good(f"`data` out of {len(raw.content):,} raw bytes gives the same {len(again)} rows")
    good(
        "`data[*].species` gives "
        + ", ".join(f"{species.count(name)} {name}" for name in sorted(set(species)))
    )


def _be_refused(portal: Ouro) -> None:
    step("A second statement hidden behind the first is refused, and says why")
    try:
        portal.datasets.create_from_schema({"queryString": "CREATE TABLE a (b int); DROP TABLE penguins"})
    except BadRequest as refusal:
        good(f"{type(refusal).__name__}: {refusal}")
    else:
        raise RuntimeError("the stand-in accepted two statements")


def _be_refused_at_the_door(credentials: dict[str, Any]) -> None:
    step("A wrong key is refused, and shows nowhere")
    with Ouro(**credentials) as stranger:
        try:
            stranger.users.read("hermes")
        except AuthenticationFailed as refusal:
            said = f"{type(refusal).__name__}: {refusal}"
        else:
            raise RuntimeError("the stand-in let a wrong key in")
        good(said)
        assert credentials["api_key"] not in f"{said} {stranger!r}"
    console.print()
    note("the stand-in has ended; nothing of this left 127.0.0.1")
