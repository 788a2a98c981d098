"""Output pipelines: kinds that can be made, and refreshing all that a dataset has."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from towpath_wire.usmart.models import DatasetView, NewResourceContainer, ResourceContainerProcess
from towpath_wire.usmart.operations import datasets as datasets_wire
from towpath_wire.usmart.operations import pipelines as wire

from towpath._engine.flows import Flow, answered
from towpath._engine.so_far import step
from towpath.errors import AuthenticationFailed, ConfigurationError, PermissionDenied, PlatformError
from towpath.events import OutputRefreshed

from .errors import RefreshFailed
from .filing import as_guid
from .outcomes import Output, Refreshed

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from towpath_wire.usmart.models import Dataset, ResourceContainer

    Tell = Callable[[OutputRefreshed], None]

# What the documentation says of kinds by their names; their identifiers are not known, so their words are looked at.
_UNSUPPORTED: Final = {
    "realtime": "the real-time Data API, which uSmart lists and does not support: more has to be done to set it up",
    "redshift": "access by Redshift, which uSmart does not support: its schema has to be set up by hand",
    "sql": "access by SQL, which uSmart does not support: its schema has to be set up by hand",
}
_WORD: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")


def view(org: str, dataset: UUID | str) -> Flow[Dataset]:
    """Look at a dataset."""
    body = DatasetView(dataset_guid=as_guid(dataset, "dataset"))
    return (yield from answered(datasets_wire.view_dataset(org, body)))


def create(org: str, dataset: UUID | str, kind: str) -> Flow[ResourceContainer]:
    """Give a dataset an output pipeline; refuse a kind that cannot be made, before anything is sent."""
    reason = unsupported(kind)
    if reason is not None:
        raise ConfigurationError(f"the pipeline {kind!r} is {reason}")
    body = NewResourceContainer(dataset_guid=as_guid(dataset, "dataset"), pipeline_id=kind)
    return (yield from answered(wire.create_resource_container(org, body)))


def unsupported(kind: str) -> str | None:
    """Return in words why a kind of pipeline cannot be made, or None where nothing speaks against it.

    >>> unsupported("file-download"), unsupported("mySqlite")
    (None, None)
    >>> unsupported("realTimeDataApi")
    'the real-time Data API, which uSmart lists and does not support: more has to be done to set it up'
    """
    words = [word.lower() for word in _WORD.findall(kind)]
    words += [first + second for first, second in pairwise(words)]
    return next((reason for word, reason in _UNSUPPORTED.items() if word in words), None)


def process(org: str, container: UUID | str) -> Flow[ResourceContainer]:
    """Process one output pipeline."""
    body = ResourceContainerProcess(resource_container_guid=as_guid(container, "container"))
    return (yield from answered(wire.process_resource_container(org, body)))


def refresh(org: str, dataset: UUID | str, tell: Tell) -> Flow[Refreshed]:
    """Look at a dataset and process each of its output pipelines."""
    seen = yield from view(org, dataset)
    return (yield from process_all(org, seen, tell))


def process_all(org: str, dataset: Dataset, tell: Tell) -> Flow[Refreshed]:
    """Process each output pipeline; one that is refused does not keep the others from it, and is told in the end.

    What would befall all of them alike (a key that does not open, no answer) ends it at once.
    """
    total = len(dataset.resource_containers)
    outputs: list[Output] = []
    for number, container in enumerate(dataset.resource_containers, 1):
        name = f"refreshing the dataset {dataset.dataset_guid}, output {number} of {total}"
        before = f"{number - 1} of them are processed"
        with step(name, before, f"{before}, this one perhaps"):
            output = yield from _processed(org, container)
        outputs.append(output)
        failed = None if output.error is None else str(output.error)
        tell(OutputRefreshed(str(dataset.dataset_guid), str(output.guid), number, total, failed))
    refreshed = Refreshed(dataset.dataset_guid, tuple(outputs))
    if refreshed.failed:
        raise RefreshFailed(_said(refreshed), refreshed=refreshed)
    return refreshed


def _processed(org: str, container: ResourceContainer) -> Flow[Output]:
    guid = container.resource_container_guid
    try:
        return Output(guid, (yield from process(org, guid)))
    except (AuthenticationFailed, PermissionDenied):
        raise
    except PlatformError as error:
        return Output(guid, container, error)


def _said(refreshed: Refreshed) -> str:
    failed = refreshed.failed
    first = failed[0]
    return (
        f"{len(failed)} of {len(refreshed.outputs)} outputs of the dataset {refreshed.dataset} could not be processed; "
        f"the first is {first.guid}: {first.error}"
    )
