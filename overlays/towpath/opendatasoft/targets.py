"""Datasets as targets (`towpath.receipts.Target`): places that a file is published to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import os

    from towpath.receipts import Receipt

    from .datasets import AsyncDatasets, Datasets
    from .file_publishing import FilePublished, FileUnchanged


class DatasetTarget(NamedTuple):
    """A dataset on a portal that files are published to, for code that blocks; `chosen` as of `publish_file`."""

    name: str
    datasets: Datasets
    chosen: dict[str, Any]

    def publish(self, path: str | os.PathLike[str]) -> Receipt:
        """Publish the file; return the receipt, the one before where nothing has changed.

        Raises Unfinished where the portal's work does not end well, otherwise as `publish_file`.
        """
        return _receipt(self.datasets.publish_file(path, **self.chosen))


class AsyncDatasetTarget(NamedTuple):
    """A dataset on a portal that files are published to, for code that awaits."""

    name: str
    datasets: AsyncDatasets
    chosen: dict[str, Any]

    async def publish(self, path: str | os.PathLike[str]) -> Receipt:
        """Publish the file; as `DatasetTarget.publish`."""
        return _receipt(await self.datasets.publish_file(path, **self.chosen))


def _receipt(done: FilePublished | FileUnchanged) -> Receipt:
    receipt = done.check().receipt
    assert receipt is not None  # what went well has one
    return receipt
