"""Wrong uses of the Opendatasoft client: every line marked so must be refused by every checker, and no other line."""

from towpath import AsyncOpendatasoft, Opendatasoft


def misused(portal: Opendatasoft) -> None:
    Opendatasoft("data.example.org", "key", timeuot=3)  # wrong
    Opendatasoft(3, "key")  # wrong
    portal.datasets.publish("da_1", wiat=True)  # wrong
    portal.datasets.publish("da_1", timeout=3)  # wrong
    portal.datasets.publish("da_1", wait=True, on_progress=3)  # wrong
    portal.datasets.publish("da_1").ok  # wrong
    portal.datasets.publishing("da_1", action="publsih")  # wrong
    portal.datasets.grant("da_1", permissions=["edit_dataset"])  # wrong
    portal.datasets.grant("da_1", user="u", permissions=["edit_page"])  # wrong
    portal.datasets.grant("da_1", user="u", group="g", permissions=["edit_dataset"])  # wrong
    portal.connections.grant("co_1", user="u", permissions=["edit_dataset"])  # wrong
    portal.datasets.publish_file("x.csv")  # wrong
    portal.datasets.publish_file("x.csv", dataset_id="x", metadata=["title"])  # wrong
    portal.datasets.publish_file("x.csv", dataset_id="x").outcome  # wrong
    portal.datasets.metadata.edit("da_1").set("default", "title")  # wrong
    portal.datasets.metadata.edit("da_1").aply()  # wrong


async def misused_later(portal: AsyncOpendatasoft) -> None:
    (await portal.datasets.publish("da_1", wait=True)).detail  # wrong
    (await portal.datasets.metadata.edit("da_1")).plan().chagnes  # wrong
    await portal.harvesters.run("x", timeout="5")  # wrong
