"""What files can be published to, whatever the platform."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    from towpath._engine.async_sender import AsyncHttpSender
    from towpath._engine.flows import Flow
    from towpath._engine.sender import HttpSender

    from .receipt import Receipt

    Publishing = Callable[[str | os.PathLike[str]], Flow[Receipt]]


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


class FileTarget:
    """A place for a file, for code that blocks; `publishing` describes what is to be done for a path."""

    def __init__(self, name: str, publishing: Publishing, sender: HttpSender) -> None:
        self.name = name
        self._publishing = publishing
        self._sender = sender

    def __repr__(self) -> str:
        return f"<FileTarget {self.name}>"

    def publish(self, path: str | os.PathLike[str]) -> Receipt:
        """Publish the file; return the receipt, the one before where nothing has changed."""
        from towpath._engine.flows import carry

        return carry(self._publishing(path), self._sender)


class AsyncFileTarget:
    """A place for a file, for code that awaits."""

    def __init__(self, name: str, publishing: Publishing, sender: AsyncHttpSender) -> None:
        self.name = name
        self._publishing = publishing
        self._sender = sender

    def __repr__(self) -> str:
        return f"<AsyncFileTarget {self.name}>"

    async def publish(self, path: str | os.PathLike[str]) -> Receipt:
        """Publish the file; return the receipt, the one before where nothing has changed."""
        from towpath._engine.flows import acarry

        return await acarry(self._publishing(path), self._sender)
