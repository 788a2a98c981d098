"""What describes a dataset, by template and field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath_wire.opendatasoft.resources import datasets_metadata as wire

if TYPE_CHECKING:
    from towpath._engine.async_sender import AsyncHttpSender
    from towpath._engine.sender import HttpSender

    from .editing import AsyncMetadataEdit, MetadataEdit

__all__ = ["AsyncMetadata", "Metadata"]


class Metadata(wire.DatasetsMetadata):
    """Read and edit what describes a dataset."""

    def __init__(self, sender: HttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender

    def edit(self, dataset_uid: str) -> MetadataEdit:
        """Read the metadata of a dataset to change some fields: `set`, `remove`, look at `plan()`, then `apply()`.

        Everything else goes back as it came: other templates, the portal's own ones, flags and fields that this
        library does not know.

        Example:
            >>> edit = portal.datasets.metadata.edit("da_qf2hyt")
            >>> edit.set("default", "title", "Bicycle counters")
            >>> print(edit.plan())
            >>> edit.apply()
        """
        from towpath._engine.flows import carry

        from .editing import MetadataEdit, read_state

        return MetadataEdit(self._carrier, carry(read_state(dataset_uid), self._carrier))


class AsyncMetadata(wire.AsyncDatasetsMetadata):
    """Read and edit what describes a dataset."""

    def __init__(self, sender: AsyncHttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender

    async def edit(self, dataset_uid: str) -> AsyncMetadataEdit:
        """Read the metadata of a dataset to change some fields; as `Metadata.edit`, with `await edit.apply()`."""
        from towpath._engine.flows import acarry

        from .editing import AsyncMetadataEdit, read_state

        return AsyncMetadataEdit(self._carrier, await acarry(read_state(dataset_uid), self._carrier))
