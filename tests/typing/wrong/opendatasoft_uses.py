"""Wrong uses: every line marked so must be refused by every checker, and no other line."""

from towpath_wire.opendatasoft import Api, AsyncApi, DatasetMetadata
from towpath_wire.opendatasoft import DatasetMetadatum  # wrong
from towpath_wire.payloads import opendatasoft as payloads


def a_dataset(portal: Api) -> None:
    portal.datasets.create({})  # wrong
    portal.datasets.create({"metadata": {"default": {"title": "Trees"}}})  # wrong
    keywords: payloads.DatasetMetadataDefaultRequest = {"keyword": {"value": 5}}  # wrong
    portal.datasets.create({"metadata": {"default": keywords}})
    portal.datasets.create({"metadata": {"default": {"keyword": ["green"]}}})  # wrong
    portal.datasets.create({"metadata": {"default": {"keyword": {"valeu": ["green"]}}}})  # wrong
    portal.datasets.create({"metadata": {"default": {}}, "is_restricted": "yes"})  # wrong
    portal.datasets.create({"metadata": {"default": {}}, "restricted": True})  # wrong
    portal.datasets.create({"metadata": {"default": {}}, "is_published": True})  # wrong
    portal.datasets.creat({"metadata": {"default": {}}})  # wrong
    portal.datasets.update("da_1", portal.datasets.metadata.read("da_1"))  # wrong
    portal.users.update("hermes", portal.datasets.read("da_1"))  # wrong
    portal.datasets.list(ofset=1)  # wrong
    portal.datasets.read(7)  # wrong
    identifier: int = portal.datasets.read("da_1").uid  # wrong
    print(identifier)


def a_list(portal: Api) -> None:
    portal.datasets.list().to_list(5)  # wrong
    portal.datasets.list()[0]  # wrong
    len(portal.datasets.list())  # wrong
    for dataset in portal.datasets.list():
        dataset.udi  # wrong
    portal.datasets.list().results  # wrong
    portal.datasets.streaming.list().status  # wrong


async def a_list_of_asynchronous_code(portal: AsyncApi) -> None:
    iter(portal.datasets.list())  # wrong
    await portal.datasets.list()  # wrong
    portal.datasets.list().to_list().append(1)  # wrong


def a_processor(portal: Api) -> None:
    oaks: payloads.StringReplaceProcessorRequest = {"type": "string_replace", "label": "Oaks", "field": "a", "old": "b"}  # wrong
    joined: payloads.ConcatProcessorRequest = {"type": "concat", "label": 5}  # wrong
    portal.datasets.processors.create("da_1", {5: "concat"})  # wrong
    portal.datasets.processors.create("da_1", ["concat"])  # wrong
    print(oaks, joined)
    portal.datasets.processors.create({"type": "concat", "label": "Joined"})  # wrong
    portal.datasets.processors.read("da_1", "pr_1").old  # wrong


def a_harvester(portal: Api) -> None:
    portal.harvesters.create({"type": "kcan", "name": "City", "url": "https://example.org"})  # wrong
    portal.harvesters.create({"type": "ckan", "name": "City"})  # wrong
    portal.harvesters.create({"type": "ckan", "name": "City", "url": "https://example.org", "limit": "5"})  # wrong
    portal.harvesters.read("ha_1").url  # wrong


def a_metadata_update(portal: Api) -> None:
    portal.datasets.metadata.update("da_1", {"default": {"title": {"valeu": "Trees"}}})  # wrong
    portal.datasets.metadata.update("da_1", {"default": {"titel": "Trees"}})  # wrong
    portal.datasets.metadata.update("da_1", {"mine": {"station": "Bridge"}})  # wrong
    portal.datasets.metadata.update("da_1", {"mine": 5})  # wrong
    portal.datasets.metadata.templates.update("da_1", "mine", {"station": 5})  # wrong
    portal.datasets.metadata.fields.update("da_1", "default", {"value": "Trees"})  # wrong
    portal.datasets.metadata.fields.update("da_1", "default", "title", "Trees")  # wrong
    changed: payloads.DatasetMetadataRequest = {"default": {"titel": {"value": "Trees"}}}  # wrong
    portal.datasets.metadata.update("da_1", changed)


async def forgotten(portal: AsyncApi) -> None:
    made: DatasetMetadata = portal.datasets.metadata.read("da_1")  # wrong
    print(made)
