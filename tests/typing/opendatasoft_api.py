"""Right uses of Opendatasoft's generated client and payloads, as checkers see them."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_type

from towpath import AsyncPages, Page, Pages
from towpath_wire._seam.unset import Unset
from towpath_wire.opendatasoft import (
    Api,
    AsyncApi,
    CkanHarvester,
    Dataset,
    DatasetMetadata,
    DatasetMetadataValue,
    DatasetProcessor,
    OtherDatasetProcessor,
    PaginatedDatasets,
    StringReplaceProcessor,
)
from towpath_wire.payloads import opendatasoft as payloads

if TYPE_CHECKING:
    from collections.abc import Mapping


def a_dataset(portal: Api) -> None:
    made = portal.datasets.create(
        {
            "dataset_id": "trees",
            "is_restricted": True,
            "metadata": {
                "default": {"title": {"value": "Trees"}, "keyword": {"value": ["green", "city"]}},
                "internal": {"draft": {"value": False}},
            },
            "default_security": {"is_data_visible": False},
        }
    )
    assert_type(made, Dataset)
    assert_type(made.uid, str)
    assert_type(made.metadata, DatasetMetadata)
    assert_type(made.is_published, bool)
    assert_type(made.asset_type, str | Unset)
    made.is_restricted = False
    assert_type(portal.datasets.update(made.uid, {"is_restricted": False}), Dataset)
    assert_type(portal.datasets.update(made.uid, made), Dataset)
    assert_type(portal.datasets.delete(made.uid), None)


def a_list(portal: Api) -> None:
    listing = portal.datasets.list(limit=1000)
    assert_type(listing, Pages[Dataset])
    for dataset in listing:
        assert_type(dataset, Dataset)
    for page in listing.pages():
        assert_type(page, Page[Dataset])
        assert_type(page.items[0].uid, str)
    assert_type(listing.to_list(limit=5), list[Dataset])
    assert_type(listing.total(), int | None)
    assert_type(listing.first_page(), Page[Dataset])
    assert_type(portal.datasets.raw.list().value(), PaginatedDatasets)
    with portal.datasets.attachments.streaming.download("da_1", "at_1") as answer:
        assert_type(answer.status, int)
        assert_type(next(answer.iter_bytes()), bytes)


async def a_list_of_asynchronous_code(portal: AsyncApi) -> None:
    listing = portal.datasets.list()
    assert_type(listing, AsyncPages[Dataset])
    async for dataset in listing:
        assert_type(dataset, Dataset)
    assert_type(await listing.to_list(), list[Dataset])
    assert_type(await listing.total(), int | None)
    assert_type((await portal.datasets.raw.list()).value(), PaginatedDatasets)
    async with portal.datasets.attachments.streaming.download("da_1", "at_1") as answer:
        async for piece in answer.aiter_bytes():
            assert_type(piece, bytes)


def a_processor(portal: Api, uid: str) -> None:
    made = portal.datasets.processors.create(
        uid, {"type": "string_replace", "label": "Oaks", "field": "kind", "old": "oak", "new": "Oak"}
    )
    assert_type(made, DatasetProcessor)
    if isinstance(made, StringReplaceProcessor):
        assert_type(made.old, str)
    elif isinstance(made, OtherDatasetProcessor):
        assert_type(made.type, str)


class Split(payloads.OtherDatasetProcessorRequest):
    """A processor that the spec does not describe: whoever uses one says what it takes."""

    field: str
    separator: str


def a_processor_of_ones_own(portal: Api, uid: str) -> None:
    split: Split = {"type": "split", "label": "Parts", "field": "kind", "separator": "-"}
    portal.datasets.processors.create(uid, split)
    portal.datasets.processors.create(
        uid, {"type": "my_new", "label": "Mine", "depth": 3, "of": [{"x": None}]}
    )
    known: Mapping[str, object] = {"type": "my_new", "label": "Mine"}
    portal.datasets.processors.update(uid, "pr_1", known)
    portal.datasets.processors.create(uid, {"type": "unicode_normalize", "label": "Plain"})


def a_harvester(portal: Api) -> None:
    made = portal.harvesters.create(
        {"type": "ckan", "name": "City", "url": "https://example.org", "limit": 5}
    )
    if isinstance(made, CkanHarvester):
        assert_type(made.url, str)
        portal.harvesters.start(made.uid)
    elif isinstance(made, dict):
        print("of a type that the spec does not know", made.get("type"))


def metadata_of_ones_own(portal: Api, uid: str) -> None:
    portal.datasets.create(
        {
            "metadata": {
                "default": {"title": {"value": "Trees"}},
                "custom_template_name": {"station": {"value": "Bridge", "override_remote_value": True}},
            }
        }
    )
    portal.datasets.metadata.update(uid, {"custom_template_name": {"station": {"value": ["Bridge", 3]}}})
    portal.datasets.metadata.templates.update(uid, "custom_template_name", {"station": {"value": 5}})


def a_metadata_update(portal: Api, uid: str) -> None:
    changed: payloads.DatasetMetadataRequest = {"default": {"title": {"value": "Old trees"}}}
    assert_type(portal.datasets.metadata.update(uid, changed), DatasetMetadata)
    one = portal.datasets.metadata.fields.update(uid, "default", "title", {"value": "Trees"})
    assert_type(one, DatasetMetadataValue)
    read = portal.datasets.metadata.read(uid)
    assert_type(portal.datasets.metadata.update(uid, read), DatasetMetadata)


async def later(portal: AsyncApi) -> None:
    made = await portal.datasets.create({"metadata": {"default": {"title": {"value": "Trees"}}}})
    assert_type(made, Dataset)
    assert_type(await portal.datasets.metadata.read(made.uid), DatasetMetadata)
