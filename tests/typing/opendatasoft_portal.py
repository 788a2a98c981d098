"""Right uses of the Opendatasoft client, as checkers see them."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_type

from towpath import AsyncOpendatasoft, Opendatasoft, Pages, Secret
from towpath.opendatasoft import (
    Aborted,
    AsyncDownload,
    AsyncMetadataEdit,
    Download,
    Failed,
    FilePublished,
    FileUnchanged,
    Finished,
    Harvested,
    HarvestFailed,
    LimitReached,
    MetadataEdit,
    Outcome,
    Plan,
)
from towpath.receipts import Receipt, Receipts, Target
from towpath.testing import stand_in
from towpath_wire.opendatasoft import (
    ActionResult,
    CodeEditorPageUserRuleset,
    ConnectionGroupRuleset,
    Dataset,
    DatasetGroupRuleset,
    DatasetMetadata,
    DatasetPermission,
    DatasetStatus,
    DatasetUserRuleset,
    RecordError,
    StudioPageUserRuleset,
    UploadedFile,
)

if TYPE_CHECKING:
    from pathlib import Path

    import httpx
    from towpath.events import BytesReceived, StateChanged


def told(event: StateChanged) -> None:
    print(event)


def received(event: BytesReceived) -> None:
    print(event)


def making(transport: httpx.MockTransport) -> None:
    with Opendatasoft("data.example.org", "key", timeout=3, retries=0, transport=transport) as portal:
        assert_type(portal, Opendatasoft)
        assert_type(portal.datasets.list(), Pages[Dataset])
    Opendatasoft(domain="my-portal", api_key=Secret("key"))
    with stand_in("opendatasoft") as standing:
        Opendatasoft(
            **standing.credentials["owner"], base_url=standing.base_url, transport=standing.transport
        )
    Opendatasoft(base_url="http://127.0.0.1:8080/api/automation/v1.0")


def waiting(portal: Opendatasoft) -> None:
    assert_type(portal.datasets.publish("da_1"), ActionResult)
    assert_type(portal.datasets.publish("da_1", wait=False), ActionResult)
    ended = portal.datasets.publish("da_1", wait=True, timeout=60, abort=True, on_progress=told)
    assert_type(ended, Outcome)
    match ended:
        case Finished():
            assert_type(ended.is_published, bool)
        case Failed():
            assert_type(ended.by_record, dict[str, list[RecordError]])
        case LimitReached():
            assert_type(ended.limit, float | None)
        case Aborted():
            assert_type(ended.dataset, str)
    assert_type(ended.check(), Finished)
    for status in portal.datasets.publishing("da_1", action="unpublish"):
        assert_type(status, DatasetStatus)
    run = portal.harvesters.run("catalogue")
    assert_type(run, Harvested | HarvestFailed)
    assert_type(run.by_dataset, dict[str, str])
    assert_type(portal.harvesters.publish("catalogue"), ActionResult)
    assert_type(portal.harvesters.wait("catalogue"), Harvested | HarvestFailed)


async def waiting_later(portal: AsyncOpendatasoft) -> None:
    assert_type(await portal.datasets.publish("da_1"), ActionResult)
    assert_type(await portal.datasets.publish("da_1", wait=True), Outcome)
    async for status in portal.datasets.publishing("da_1"):
        assert_type(status, DatasetStatus)
    assert_type(await portal.harvesters.run("catalogue"), Harvested | HarvestFailed)
    assert_type(await portal.datasets.metadata.edit("da_1"), AsyncMetadataEdit)
    assert_type(portal.datasets.file("da_1", "x.csv"), AsyncDownload)
    assert_type(await portal.datasets.publish_file("x.csv", dataset_id="x"), FilePublished | FileUnchanged)
    assert_type(
        await portal.datasets.grant("da_1", user="u", permissions=["edit_dataset"]), DatasetUserRuleset
    )


def publishing_files(portal: Opendatasoft, path: Path, receipts: Receipts) -> None:
    done = portal.datasets.publish_file(
        path,
        dataset_id="trees",
        title="Trees",
        metadata={"default": {"keyword": ["green"]}},
        if_changed=True,
        receipts=receipts,
    )
    if isinstance(done, FileUnchanged):
        assert_type(done.receipt, Receipt)
    else:
        assert_type(done.outcome, Outcome)
        assert_type(done.receipt, Receipt | None)
    assert_type(portal.datasets.upload_file("da_1", path), UploadedFile)
    assert_type(portal.datasets.file("da_1", "x.csv"), Download)
    assert_type(portal.datasets.file("da_1", "x.csv").save(path, on_progress=received), "Path")


def editing(portal: Opendatasoft) -> None:
    edit = portal.datasets.metadata.edit("da_1")
    assert_type(edit, MetadataEdit)
    edit.set("default", "title", "Trees")
    assert_type(edit.plan(), Plan)
    assert_type(edit.apply(), DatasetMetadata)
    assert_type(portal.datasets.metadata.read("da_1"), DatasetMetadata)


def granting(portal: Opendatasoft) -> None:
    datasets = portal.datasets
    assert_type(datasets.grant("da_1", user="u", permissions=["edit_dataset"]), DatasetUserRuleset)
    assert_type(
        datasets.grant("da_1", group="g", permissions=[DatasetPermission.EDIT_DATASET]), DatasetGroupRuleset
    )
    assert_type(datasets.revoke("da_1", user="u"), DatasetUserRuleset | None)
    assert_type(
        portal.connections.grant("co_1", group="g", permissions=["manage_connection"]), ConnectionGroupRuleset
    )
    assert_type(portal.studio_pages.grant("sp_1", user="u", permissions=["edit_page"]), StudioPageUserRuleset)
    assert_type(
        portal.code_editor_pages.grant("x", user="u", permissions=["manage_page"]), CodeEditorPageUserRuleset
    )


def targets(portal: Opendatasoft) -> None:
    target: Target = portal.datasets.target("trees", title="Trees")
    assert_type(target.publish("trees.csv"), Receipt)
