"""Right uses of Ouro's workflows, as checkers see them."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict, assert_type
from uuid import UUID

from towpath.ouro import AsyncDownload, Download, Loaded, MiscountedRows, NotATable
from towpath_wire.ouro import Dataset, Permission, Purchase, Role, UploadedFile

if TYPE_CHECKING:
    import polars
    from towpath import AsyncOuro, Ouro
    from towpath.events import BytesSent, RowsLoaded


class Planet(TypedDict):
    name: str
    moons: int


def publishing(portal: Ouro, path: Path) -> None:
    def sent(event: BytesSent) -> None:
        assert_type(event.sent, int)

    made = portal.datasets.publish(path, expect="table", visibility="public", price=2.5, on_progress=sent)
    assert_type(made, Dataset)
    with path.open("rb") as file:
        assert_type(portal.datasets.publish(file, "A name", replace=True), Dataset)
    try:
        portal.datasets.publish("x.csv", expect="table")
    except NotATable as error:
        assert_type(error.dataset, UUID | str)


def loading(portal: Ouro, planets: list[Planet], frame: polars.DataFrame) -> None:
    def confirmed(event: RowsLoaded) -> None:
        assert_type(event.rows, int)

    assert_type(portal.datasets.load("id", planets, mode="replace", on_progress=confirmed), Loaded)
    portal.datasets.load(UUID(int=1), ({"a": n} for n in range(9)), batch_rows=3, batch_bytes=1 << 20)
    portal.datasets.load("id", frame)
    portal.datasets.load("id", frame.lazy())
    portal.datasets.load("id", "rows.csv")
    try:
        portal.datasets.load("id", Path("rows.csv"))
    except MiscountedRows as error:
        assert_type(error.loaded, Loaded)


def reading(portal: Ouro) -> None:
    assert_type(portal.datasets.data("id"), list[dict[str, Any]] | Download)
    assert_type(portal.datasets.rows("id"), list[dict[str, Any]])
    assert_type(portal.datasets.rows("id", into=Planet), list[Planet])
    assert_type(portal.datasets.iter_rows("id", Planet), Generator[Planet, None, None])
    assert_type(portal.datasets.file("id").save("folder", overwrite=True), Path)
    with portal.datasets.file("id").open() as file:
        assert_type(file.size, int | None)


def people(portal: Ouro, made: Dataset) -> None:
    assert_type(portal.users.follow("hermes"), bool)
    assert_type(portal.datasets.share(made.id, "athena", "read"), Permission | None)
    portal.datasets.share(made.id, UUID(int=1), Role.WRITE)
    portal.datasets.unshare(made.id, "athena")
    assert_type(portal.assets.purchase(made), Purchase)
    portal.assets.purchase(made.id)
    portal.assets.purchase({"assetType": "dataset", "assetId": "id"})
    made = portal.datasets.create_from_service(made.id, "route", name="x", location="data.values")
    portal.datasets.create_from_service(
        {"dataset": {"name": "x"}, "service": {"id": "s"}, "route": {"id": "r"}}
    )
    assert_type(portal.files.raw.upload("files", made.id, "x", {"file": b"x"}).value(), UploadedFile)


async def later(portal: AsyncOuro, arriving: AsyncIterator[Planet]) -> None:
    assert_type(await portal.datasets.publish("x.csv"), Dataset)
    assert_type(await portal.datasets.load("id", arriving), Loaded)
    assert_type(await portal.datasets.data("id"), list[dict[str, Any]] | AsyncDownload)
    assert_type(portal.datasets.iter_rows("id", Planet), AsyncGenerator[Planet])
    assert_type(await (await portal.datasets.file("id")).save("x"), Path)
    assert_type(await portal.users.unfollow("hermes"), bool)
    assert_type(await portal.assets.purchase("id"), Purchase)
