"""Act one: Ouro. A real CSV published, a table from SQL, one from a service, shared, followed, and polite refusals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn
from towpath import Ouro
from towpath.errors import AuthenticationFailed, BadRequest, PaymentRequired

from scripts.demo.stage import ROOT, act, console, good, note, served, step, table

if TYPE_CHECKING:
    from uuid import UUID

    from towpath.events import BytesSent
    from towpath_wire.ouro import Dataset

    from scripts.demo.stage import Served

PENGUINS = ROOT / "tests" / "data" / "penguins.csv"
TABLE = """
CREATE TABLE palmer_penguins (
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


@frozen
class Penguin:
    """What the demo wants of a row; further columns are left where they are."""

    species: str
    island: str
    year: int
    bill_length_mm: float | None = None
    body_mass_g: int | None = None


def play() -> None:
    act("Ouro: a typed client and a stand-in of the platform")
    with served("ouro") as stand_in:
        good(
            f"the stand-in listens on {stand_in.base_url} and knows {', '.join(sorted(stand_in.credentials))}"
        )
        with _client(stand_in, "owner") as portal:
            _greet(portal)
            _publish_a_file(portal)
            dataset = _make_a_table(portal)
            _read_back(portal, dataset.id)
            _take_from_a_service(portal, stand_in)
            _share_and_follow(portal, dataset.id)
            _be_refused_a_statement(portal)
        _be_refused_a_purchase(stand_in)
        _be_refused_at_the_door(stand_in)
    note("the stand-in has ended; nothing of this left 127.0.0.1")


def _client(stand_in: Served, role: str) -> Ouro:
    return Ouro(base_url=stand_in.base_url, **stand_in.credentials[role])


def _greet(portal: Ouro) -> None:
    step("The client exchanges its API key for a token by itself, before the first call")
    user = portal.users.read("hermes")
    good(f"hello, {user.username} ({user.user_id}); a {type(user).__name__}, not a dict")


def _publish_a_file(portal: Ouro) -> None:
    step(f"A real CSV is published: {PENGUINS.name}, measured by the Palmer Station LTER (CC0)")
    with Progress(TextColumn("  uploading"), BarColumn(), DownloadColumn(), console=console) as progress:
        bar = progress.add_task("upload", total=None)

        def show(event: BytesSent) -> None:
            progress.update(bar, completed=event.sent, total=event.total)

        dataset = portal.datasets.publish(
            PENGUINS, name="penguins", file_name="palmer-penguins.csv", expect="table", on_progress=show
        )
    stats = portal.datasets.stats(dataset.id)
    good(
        f"{dataset.name!r} became {dataset.asset_stage}, with {stats.count} rows in {stats.column_count} columns"
    )
    columns = portal.datasets.schema(dataset.id)
    table(("column", "type"), ((column.column_name, column.data_type) for column in columns))


def _make_a_table(portal: Ouro) -> Dataset:
    step("A table is made from a SQL statement, and the same file loaded into it in batches")
    dataset = portal.datasets.create_from_schema({"queryString": TABLE, "visibility": "private"})
    good(
        f"created {dataset.name!r}, {dataset.asset_stage} and {dataset.visibility}, at {dataset.created_at:%H:%M:%S}"
    )
    loaded = portal.datasets.load(dataset.id, _without_na(), batch_rows=100)
    good(f"{loaded.inserted} rows went in, in {loaded.batches} batches, each confirmed")
    return dataset


def _without_na() -> Any:
    """Yield the file's rows as values; what R writes as NA is a null, numbers are numbers."""
    import polars

    return polars.scan_csv(PENGUINS, null_values=["NA"])


def _read_back(portal: Ouro, dataset_id: UUID) -> None:
    step("Read back, once as a class of our own and once out of the raw answer by a dot path")
    penguins = portal.datasets.rows(dataset_id, into=Penguin)
    columns = ("species", "island", "year", "bill_length_mm", "body_mass_g")
    table(columns, ([getattr(penguin, column) for column in columns] for penguin in penguins[:4]))
    heaviest = max(penguins, key=lambda penguin: penguin.body_mass_g or 0)
    good(f"{len(penguins)} penguins; the heaviest is a {heaviest.species} of {heaviest.body_mass_g} g")
    raw = portal.datasets.raw.read_data(dataset_id)
    species = portal.extract(raw, "data[*].species")
    counts = ", ".join(f"{species.count(name)} {name}" for name in sorted(set(species)))
    good(f"`data[*].species` out of {len(raw.content):,} raw bytes: {counts}")


def _take_from_a_service(portal: Ouro, stand_in: Served) -> None:
    step("A table comes from what a connected service answers, at `data.values`")
    world = stand_in.world
    dataset = portal.datasets.create_from_service(
        world["weather"], world["stations"], name="stations", location="data.values"
    )
    rows = portal.datasets.rows(dataset.id)
    table(tuple(rows[0]), (list(row.values()) for row in rows), title=f"  {dataset.name}")


def _share_and_follow(portal: Ouro, dataset_id: UUID) -> None:
    step("Shared with one user, who is followed as well")
    portal.datasets.share(dataset_id, "athena", "read")
    permissions = portal.datasets.permissions(dataset_id)
    names = {str(permission.user_id): permission.role for permission in permissions}
    table(("user", "role"), names.items())
    good(f"following athena changed something: {portal.users.follow('athena')}")
    good(
        f"following her again changed something: {portal.users.follow('athena')} (the raw route is a toggle)"
    )


def _be_refused_a_statement(portal: Ouro) -> None:
    step("A second statement hidden behind the first is refused, and says why")
    try:
        portal.datasets.create_from_schema({"queryString": "CREATE TABLE a (b int); DROP TABLE penguins"})
    except BadRequest as refusal:
        good(f"{type(refusal).__name__}: {refusal}")
    else:
        raise RuntimeError("the stand-in accepted two statements")


def _be_refused_a_purchase(stand_in: Served) -> None:
    step("Somebody with a credit of 2 wants to buy what costs 5")
    with _client(stand_in, "pauper") as portal:
        try:
            portal.assets.purchase({"assetType": "dataset", "assetId": stand_in.world["prophecies"]})
        except PaymentRequired as refusal:
            good(f"{type(refusal).__name__}: {refusal}")
        else:
            raise RuntimeError("the stand-in gave credit")


def _be_refused_at_the_door(stand_in: Served) -> None:
    step("A wrong key is refused, and shows nowhere")
    wrong = "not-a-key-anybody-has"
    with Ouro(wrong, base_url=stand_in.base_url) as stranger:
        try:
            stranger.users.read("hermes")
        except AuthenticationFailed as refusal:
            said = f"{type(refusal).__name__}: {refusal}"
        else:
            raise RuntimeError("the stand-in let a wrong key in")
        good(said)
        assert wrong not in f"{said} {stranger!r}"
    console.print()
