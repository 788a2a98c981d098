"""Wrong uses of uSmart's clients: every line marked so must be refused by every checker, and no other line."""

import httpx

from towpath import AsyncUSmart, USmart
from towpath.usmart import Refreshed, organisation_guid


def misused(usmart: USmart, awaiting: httpx.AsyncHTTPTransport) -> None:
    USmart("guid", "id", "secret")  # wrong
    USmart("guid", api_key="key")  # wrong
    USmart("guid", key_id="id", key_secret=5)  # wrong
    USmart("guid", transport=awaiting)  # wrong
    usmart.org = "another"  # wrong
    organisation_guid(None)  # wrong
    usmart.datasets.view()  # wrong
    usmart.datasets.view("guid").file  # wrong
    usmart.files.upload("a.csv")  # wrong
    usmart.files.upload("guid", 5)  # wrong
    usmart.files.upload("guid", "a.csv", filename="b")  # wrong
    usmart.files.replace("guid", "a.csv", folders="yes")  # wrong
    usmart.files.replace("guid", "a.csv").revison  # wrong
    usmart.files.generate_put_request(usmart.org, {"filename": "a.csv"})  # wrong
    usmart.pipelines.create("guid")  # wrong
    usmart.pipelines.create("guid", 5)  # wrong
    usmart.pipelines.refresh("guid").failed.first  # wrong
    usmart.publish("a.csv")  # wrong
    usmart.publish("a.csv", "guid", refresh="all")  # wrong
    outputs: Refreshed = usmart.publish("a.csv", "guid").refreshed  # wrong
    print(outputs)


async def forgotten(usmart: AsyncUSmart) -> None:
    usmart.publish("a.csv", "guid").file  # wrong
    (await usmart.files.upload("guid", "a.csv")).guid  # wrong
    usmart.catalogues.public().dataset  # wrong
