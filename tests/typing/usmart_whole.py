"""Right uses of uSmart's clients, as checkers see them."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_type
from uuid import UUID

from towpath import AsyncUSmart, Secret, USmart
from towpath.errors import PlatformError
from towpath.events import OutputRefreshed
from towpath.usmart import AmbiguousFile, Output, Published, Refreshed, RefreshFailed, organisation_guid
from towpath_wire.usmart import Catalogue, Dataset, File, PutRequest, ResourceContainer

if TYPE_CHECKING:
    from pathlib import Path

    import httpx
    from towpath.events import BytesSent


def making(transport: httpx.MockTransport) -> None:
    with USmart() as usmart:
        assert_type(usmart, USmart)
        assert_type(usmart.org, str)
    USmart(
        "guid", key_id="id", key_secret="secret", base_url="https://x.test", retries=0, transport=transport
    )
    USmart(org="guid", key_id=Secret("id"), key_secret=Secret("secret"), timeout=3, on_event=print)
    assert_type(organisation_guid("https://data.usmart.io/org/x/dcat/public"), str)


def files(usmart: USmart, path: Path) -> None:
    def sent(event: BytesSent) -> None:
        assert_type(event.sent, int)

    made = usmart.files.upload("guid", path, on_progress=sent)
    assert_type(made, File)
    assert_type(made.file_guid, UUID)
    with path.open("rb") as opened:
        assert_type(usmart.files.upload(UUID(int=1), opened, file_name="a.csv"), File)
    assert_type(usmart.files.replace(made.file_guid, "a.csv", folders=True), File)
    assert_type(usmart.files.generate_put_request(usmart.org, {"fileName": "a.csv"}), PutRequest)


def outputs(usmart: USmart) -> None:
    def refreshed(event: OutputRefreshed) -> None:
        assert_type(event.failed, str | None)

    seen = usmart.datasets.view("guid")
    assert_type(seen, Dataset)
    assert_type(seen.resource_containers[0], ResourceContainer)
    assert_type(usmart.pipelines.create(seen.dataset_guid, "data-api"), ResourceContainer)
    assert_type(usmart.pipelines.process("guid"), ResourceContainer)
    try:
        assert_type(usmart.pipelines.refresh("guid", on_progress=refreshed), Refreshed)
    except RefreshFailed as error:
        assert_type(error.refreshed.failed, tuple[Output, ...])
        assert_type(error.refreshed.outputs[0].error, PlatformError | None)
    assert_type(usmart.catalogues.public(), Catalogue)


def publishing(usmart: USmart) -> None:
    def told(event: BytesSent | OutputRefreshed) -> None:
        if isinstance(event, OutputRefreshed):
            assert_type(event.number, int)

    try:
        receipt = usmart.publish("a.csv", "guid", refresh=False, on_progress=told)
    except AmbiguousFile as error:
        assert_type(error.files, tuple[UUID, ...])
    else:
        assert_type(receipt, Published)
        assert_type(receipt.file, File)
        assert_type(receipt.refreshed, Refreshed | None)


async def later(transport: httpx.MockTransport) -> None:
    async with AsyncUSmart("guid", key_id="a", key_secret="b", transport=transport) as usmart:
        assert_type(usmart, AsyncUSmart)
        assert_type(await usmart.datasets.view("guid"), Dataset)
        assert_type(await usmart.files.upload("guid", "a.csv"), File)
        assert_type(await usmart.files.replace("guid", "a.csv"), File)
        assert_type(await usmart.pipelines.refresh("guid"), Refreshed)
        assert_type(await usmart.publish("a.csv", UUID(int=1)), Published)
        assert_type(await usmart.catalogues.private(), Catalogue)
