"""What files can be published to, whatever the platform."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import os

    from .receipt import Receipt


class Target(Protocol):
    """A place for a file: a dataset on a portal, for example. Publishing the same file again sends nothing."""

    @property
    def name(self) -> str:
        """What people call it: `opendatasoft https://data.example.org, dataset trees`."""
        ...

    def publish(self, path: str | os.PathLike[str]) -> Receipt:
        """Publish the file; return the receipt, the one before where nothing has changed."""
        ...


class AsyncTarget(Protocol):
    """A place for a file, for code that awaits."""

    @property
    def name(self) -> str:
        """What people call it."""
        ...

    async def publish(self, path: str | os.PathLike[str]) -> Receipt:
        """Publish the file; return the receipt, the one before where nothing has changed."""
        ...
