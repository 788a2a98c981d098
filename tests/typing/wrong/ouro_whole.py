"""Wrong uses of Ouro's workflows: every line marked so must be refused by every checker, and no other line."""

from collections.abc import AsyncIterator

from towpath import AsyncOuro, Ouro
from towpath_wire.ouro import Dataset, Role


def misused(portal: Ouro, made: Dataset, arriving: AsyncIterator[dict[str, int]]) -> None:
    portal.datasets.publish(5)  # wrong
    portal.datasets.publish("x.csv", expect="tabel")  # wrong
    portal.datasets.publish("x.csv", visibility="privat")  # wrong
    portal.datasets.publish("x.csv", price="5")  # wrong
    portal.datasets.publish("x.csv").nmae  # wrong
    portal.datasets.load("id", 5)  # wrong
    portal.datasets.load("id", arriving)  # wrong
    portal.datasets.load("id", [], mode="merge")  # wrong
    portal.datasets.load("id", []).insertd  # wrong
    portal.datasets.share(made.id, "athena", "owner")  # wrong
    portal.datasets.share(made.id, "athena", "none")  # wrong
    portal.datasets.share(made.id, "athena", Role.NONE)  # wrong
    portal.datasets.data("id").save("x")  # wrong
    portal.datasets.rows("id", into=int)[0].name  # wrong
    portal.datasets.create_from_service("service", "route")  # wrong
    portal.datasets.create_from_service(body={"dataset": {"name": "x"}})  # wrong
    portal.assets.purchase({"assetType": "dataset"})  # wrong
    portal.files.upload("files", made.id, "x", {"file": "text, not bytes"})  # wrong
    changed: str = portal.users.follow("hermes")  # wrong
    print(changed)


async def forgotten(portal: AsyncOuro) -> None:
    portal.datasets.publish("x.csv").name  # wrong
    (await portal.datasets.file("id")).save("x").name  # wrong
    for _ in portal.datasets.iter_rows("id"):  # wrong
        pass
