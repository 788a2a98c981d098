"""What an extractor reads, and what it gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from .processors import Page

PAGE: Final = 1000
"""Records that are in memory at once."""


@frozen
class SourceFile:
    """A file on this machine, and what its sender called it."""

    path: Path
    name: str
    mimetype: str | None = None


class Source(Protocol):
    """Raw records of one file, as often as they are asked for."""

    @property
    def headings(self) -> Sequence[tuple[str, str]]:
        """Return the technical name and the original name of each field."""
        ...

    def pages(self) -> Iterator[Page]:
        """Yield the records, page by page; raise SourceUnreadable where the file breaks off."""
        ...


@frozen
class FileSource:
    """One record: the file."""

    file: SourceFile

    @property
    def headings(self) -> Sequence[tuple[str, str]]:
        return (("file", "file"),)

    def pages(self) -> Iterator[Page]:
        yield [{"file": self.file.name}]
