"""Datasets on Ouro: files and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar, overload

from towpath_wire.ouro.resources import datasets as wire

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncGenerator, AsyncIterable, Callable, Generator, Iterable
    from typing import BinaryIO, TypeAlias
    from uuid import UUID

    from towpath_wire._seam import Options
    from towpath_wire.ouro import models
    from towpath_wire.payloads import ouro as payloads

    from towpath._engine.async_sender import AsyncHttpSender
    from towpath._engine.sender import HttpSender
    from towpath.downloads import AsyncDownload, Download
    from towpath.events import BytesSent, RowsLoaded
    from towpath.extract import Path
    from towpath.receipts import AsyncFileTarget, FileTarget, Receipts
    from towpath.rows.frames import Frame

    from .loaded import Loaded
    from .loading import Mode
    from .publishing import Seen
    from .sharing import Given

    Rows: TypeAlias = str | os.PathLike[str] | Iterable[object] | Frame
    AnyRows: TypeAlias = Rows | AsyncIterable[object]

__all__ = ["AsyncDatasets", "Datasets"]

BATCH_ROWS: Final = 5_000
"""Rows of a batch at most, where nothing else is said."""
BATCH_BYTES: Final = 2 << 20
"""Bytes of a batch's rows at most, where nothing else is said; the service's own bound is not documented."""

T = TypeVar("T")
_Row: Any = dict[str, Any]


class Datasets(wire.Datasets):
    """Publish files, load rows into tables, read what is there, share it."""

    def __init__(self, sender: HttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender

    def publish(
        self,
        path: str | os.PathLike[str] | BinaryIO,
        name: str | None = None,
        *,
        description: str | None = None,
        visibility: Seen = "private",
        price: float | None = None,
        file_name: str | None = None,
        replace: bool = False,
        expect: Literal["table"] | None = None,
        on_progress: Callable[[BytesSent], None] | None = None,
    ) -> models.Dataset:
        """Publish a file as a dataset: upload it, look up what Ouro knows of it, make the dataset.

        Ouro turns tabular files such as CSV into tables by itself; all others stay files. The file is streamed from
        the disk, at most 5 000 000 000 bytes.

        Args:
            path: A path, or a file opened with mode "rb" (sent from where it stands; it stays open).
            name: What the dataset is called, 1 to 200 characters; else the name of the file as it is stored, without its extension.
            description: What it holds.
            visibility: Who can see it.
            price: What unlocking it costs, in Ouro's credit; above 0 it is pay-to-unlock.
            file_name: The stored file's name, where it is not to be the file's own. Of either only the bare name
                travels, made safe: accents go, runs of other characters than A-Z a-z 0-9 . _ - and space become
                one hyphen.
            replace: Whether a stored file of this name is replaced; else it is a Conflict.
            expect: "table" makes it an error when the file does not become a table.
            on_progress: Is told as the bytes go out; so is the client's on_event.

        Returns:
            The dataset.

        Raises:
            ConfigurationError: the file cannot be sent; nothing was.
            NotATable: `expect="table"`, and it stayed a file. The dataset that this call made is deleted again.
            PlatformError, TransportError: with the step that failed, and what is on Ouro by then, in `so_far`.

        Documented (Elements page, "Create a dataset from a file"); the upload is observed in clients of 2024.

        Example:
            >>> dataset = ouro.datasets.publish("trees.csv", expect="table")
        """
        from towpath._engine.flows import carry
        from towpath._engine.telling import telling

        from .publishing import Publication

        publication = Publication(
            path,
            name,
            description=description,
            visibility=visibility,
            price=price,
            file_name=file_name,
            replace=replace,
            expect=expect,
            tell=telling(self._carrier, on_progress),
        )
        return carry(publication.flow(), self._carrier)

    def target(
        self,
        name: str,
        *,
        description: str | None = None,
        visibility: Seen = "private",
        price: float | None = None,
        expect: Literal["table"] | None = None,
        on_progress: Callable[[BytesSent], None] | None = None,
        receipts: Receipts | None = None,
    ) -> FileTarget:
        """Name a dataset as a target of files: `target.publish(path)` publishes a file under this name, once.

        The same file with the same words is not sent again: this machine remembers it (`towpath.receipts`). A file
        that has changed becomes a new dataset, for Ouro has no way to give a dataset another file; the one before
        stays as it is. Arguments as of `publish`.

        Example:
            >>> ouro.datasets.target("Trees").publish("trees.csv")
        """
        from towpath._engine.telling import telling
        from towpath.receipts import FileTarget

        from .targets import named, publishing

        publish = publishing(
            self._carrier,
            name,
            receipts,
            telling(self._carrier, on_progress),
            description=description,
            visibility=visibility,
            price=price,
            expect=expect,
        )
        return FileTarget(named(self._carrier, name), publish, self._carrier)

    def load(
        self,
        id: UUID | str,
        rows: Rows,
        *,
        mode: Mode = "append",
        batch_rows: int = BATCH_ROWS,
        batch_bytes: int = BATCH_BYTES,
        on_progress: Callable[[RowsLoaded], None] | None = None,
    ) -> Loaded:
        """Load rows into a table, batch by batch, each confirmed by Ouro before the next goes out.

        Missing values (None, NaN, infinities, NaT) go as null. A batch that Ouro finds too large is halved, and the
        following ones are kept smaller.

        Args:
            id: The dataset, a table.
            rows: Any iterable of dicts, models, dataclasses or named rows; a dataframe that narwhals knows (needs
                `towpath[dataframes]`); or the path of a CSV file in UTF-8 whose first line names columns of the table
                (an empty cell is null). Taken as it comes, never whole in memory.
            mode: "append" adds; "replace" puts the rows in the place of what is there, with the first batch, so an
                error after that leaves the table with fewer rows.
            batch_rows: The most rows of a batch.
            batch_bytes: The most bytes of a batch's rows; a larger row goes alone.
            on_progress: Is told after each batch; so is the client's on_event.

        Returns:
            How many rows were inserted, updated and skipped, and in how many batches.

        Raises:
            ConfigurationError: a row has no JSON form, or the CSV file does not fit; batches before it are in.
            NotATable: the dataset is a file (seen where a CSV file is loaded).
            MiscountedRows: Ouro accounts for another number of rows than it was sent.
            PlatformError, TransportError: with how many rows are in by then in `so_far`.

        Observed in clients (ouro-py 2.20); the documentation promises ways to load rows and lists none.

        Example:
            >>> ouro.datasets.load(id, [{"name": "Mars", "moons": 2}])
            Loaded(inserted=1, updated=0, skipped=0, batches=1)
        """
        from towpath._engine.flows import carry
        from towpath._engine.telling import telling
        from towpath.rows import Bounds

        from .loading import Load

        bounds = Bounds(batch_rows, batch_bytes)
        load = Load(id, mode, bounds=bounds, tell=telling(self._carrier, on_progress))
        return carry(load.flow(rows, awaiting=False), self._carrier)

    def data(self, id: UUID | str) -> list[dict[str, Any]] | Download:
        """Read what is in a dataset: the rows of a table, or a file to fetch.

        The rows are read whole; `iter_rows` reads them as they arrive. Raises PlatformError where the dataset cannot
        be read, ContractError where the answer is neither rows nor a link. Documented (API reference, "Read a
        dataset's data").

        Example:
            >>> contents = ouro.datasets.data(id)
            >>> contents if isinstance(contents, list) else contents.save("folder/")
        """
        from towpath._engine.flows import carry

        from .contents import contents

        found = carry(contents(id), self._carrier)
        return found if isinstance(found, list) else self._download(found)

    @overload
    def rows(self, id: UUID | str) -> list[dict[str, Any]]: ...
    @overload
    def rows(self, id: UUID | str, into: type[T]) -> list[T]: ...
    def rows(self, id: UUID | str, into: type[Any] | None = None) -> list[Any]:
        """Read a table's rows, as dicts or as instances of `into`.

        `into` is a TypedDict, an attrs class, a dataclass, a msgspec Struct or a plain type; rows go into it in one
        pass over the answer's text. Raises NotATable for a file, ValueMismatch with the place (`data[3].moons`) for a
        row that does not fit, otherwise as `data`.

        Example:
            >>> planets = ouro.datasets.rows(id, into=Planet)
        """
        from towpath._engine.flows import carry

        from .contents import typed_rows

        return carry(typed_rows(id, into), self._carrier)

    @overload
    def iter_rows(self, id: UUID | str) -> Generator[dict[str, Any], None, None]: ...
    @overload
    def iter_rows(self, id: UUID | str, into: type[T]) -> Generator[T, None, None]: ...
    def iter_rows(self, id: UUID | str, into: type[Any] | None = None) -> Generator[Any, None, None]:
        """Read a table's rows one by one as they arrive, in little memory; arguments and errors as of `rows`.

        The connection is held until the last row is taken or the iterator is closed.

        Example:
            >>> sum(planet.moons for planet in ouro.datasets.iter_rows(id, into=Planet))
        """
        from towpath_wire.ouro.operations.datasets import read_dataset_data

        from towpath.extract import PathMissing, iterate

        from .contents import no_rows

        with self._carrier.stream(read_dataset_data(id)) as answer:
            try:
                yield from iterate(answer.iter_bytes(), "data", into or _Row)
            except PathMissing as error:
                if error.kind == "object" and "data" in error.prefix:
                    raise no_rows(id) from None
                raise

    def file(self, id: UUID | str) -> Download:
        """Look up where a dataset's file is; fetch it with `save(path)` or `iter_bytes()`.

        Raises NotAFile for a table, otherwise as `data`. The link works for a while only.

        Example:
            >>> ouro.datasets.file(report).save("report.pdf")
        """
        from towpath._engine.flows import carry

        from .contents import link

        return self._download(carry(link(id), self._carrier))

    def share(self, id: UUID | str, user: UUID | str, role: Given) -> models.Permission | None:
        """Give a user a role on a dataset; it takes the place of the role that they have.

        `user` is an identifier or a username (which is looked up first), `role` is read, write or admin. Returns
        the permission, None where Ouro does not show it. Raises PermissionDenied unless the caller is admin,
        NotFound for a user or a dataset that is not there. Documented (API reference, "Share an asset").

        Example:
            >>> ouro.datasets.share(id, "athena", "read")
        """
        from towpath._engine.flows import carry

        from .sharing import share

        return carry(share(id, user, role), self._carrier)

    def unshare(self, id: UUID | str, user: UUID | str) -> None:
        """Take away a user's role on a dataset; a user without one is no error. Arguments and errors as of `share`.

        Observed: the documented roles have `none` in clients of 2024.

        Example:
            >>> ouro.datasets.unshare(id, "athena")
        """
        from towpath._engine.flows import carry

        from .sharing import unshare

        carry(unshare(id, user), self._carrier)

    @overload
    def create_from_service(
        self,
        body: models.CreateFromService | payloads.CreateFromService,
        *,
        options: Options | None = None,
    ) -> models.Dataset: ...
    @overload
    def create_from_service(
        self,
        service: UUID | str,
        route: UUID | str,
        /,
        *,
        name: str,
        location: str | Path | None = None,
        description: str | None = None,
        visibility: Seen = "private",
        options: Options | None = None,
    ) -> models.Dataset: ...
    def create_from_service(
        self,
        body: Any,
        route: Any = None,
        *,
        name: str = "",
        location: Any = None,
        description: str | None = None,
        visibility: Seen = "private",
        options: Options | None = None,
    ) -> models.Dataset:
        """Make a table of what a route of a connected service answers.

        Args:
            service: The service's identifier (or the whole request, as the wire has it).
            route: The route's identifier. No parameters can be passed to it.
            name: What the dataset is called, 1 to 200 characters.
            location: The dot path to the array of objects in the answer, such as `data.values` (the grammar is
                `towpath.extract`'s, without `[*]`); None: the answer is the array.
            description: What it holds.
            visibility: Who can see it.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The dataset, a table.

        Raises:
            PathSyntaxError: the location cannot be read; nothing was sent.
            BadRequest: `service_not_configured` or `no_rows_at_location`.

        Documented (API reference, "Create a dataset from a Service").

        Example:
            >>> ouro.datasets.create_from_service(service, route, name="stations", location="data.values")
        """
        if route is not None:
            from .services import request

            body = request(
                body, route, name=name, location=location, description=description, visibility=visibility
            )
        return super().create_from_service(body, options=options)

    def _download(self, link: str) -> Download:
        from towpath_wire.ouro.operations.files import DOWNLOAD_FILE

        from towpath.downloads import Download

        return Download(self._carrier, DOWNLOAD_FILE, link)


class AsyncDatasets(wire.AsyncDatasets):
    """Publish files, load rows into tables, read what is there, share it."""

    def __init__(self, sender: AsyncHttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender

    async def publish(
        self,
        path: str | os.PathLike[str] | BinaryIO,
        name: str | None = None,
        *,
        description: str | None = None,
        visibility: Seen = "private",
        price: float | None = None,
        file_name: str | None = None,
        replace: bool = False,
        expect: Literal["table"] | None = None,
        on_progress: Callable[[BytesSent], None] | None = None,
    ) -> models.Dataset:
        """Publish a file as a dataset; as `Datasets.publish`. The file is read in threads."""
        from towpath._engine.flows import acarry
        from towpath._engine.telling import telling

        from .publishing import Publication

        publication = Publication(
            path,
            name,
            description=description,
            visibility=visibility,
            price=price,
            file_name=file_name,
            replace=replace,
            expect=expect,
            tell=telling(self._carrier, on_progress),
        )
        return await acarry(publication.flow(), self._carrier)

    def target(
        self,
        name: str,
        *,
        description: str | None = None,
        visibility: Seen = "private",
        price: float | None = None,
        expect: Literal["table"] | None = None,
        on_progress: Callable[[BytesSent], None] | None = None,
        receipts: Receipts | None = None,
    ) -> AsyncFileTarget:
        """Name a dataset as a target of files; as `Datasets.target`, with `await target.publish(path)`."""
        from towpath._engine.telling import telling
        from towpath.receipts import AsyncFileTarget

        from .targets import named, publishing

        publish = publishing(
            self._carrier,
            name,
            receipts,
            telling(self._carrier, on_progress),
            description=description,
            visibility=visibility,
            price=price,
            expect=expect,
        )
        return AsyncFileTarget(named(self._carrier, name), publish, self._carrier)

    async def load(
        self,
        id: UUID | str,
        rows: AnyRows,
        *,
        mode: Mode = "append",
        batch_rows: int = BATCH_ROWS,
        batch_bytes: int = BATCH_BYTES,
        on_progress: Callable[[RowsLoaded], None] | None = None,
    ) -> Loaded:
        """Load rows into a table; as `Datasets.load`. `rows` may come asynchronously as well.

        Rows of an iterator that blocks, and files, are read in threads.
        """
        from towpath._engine.flows import acarry
        from towpath._engine.telling import telling
        from towpath.rows import Bounds

        from .loading import Load

        bounds = Bounds(batch_rows, batch_bytes)
        load = Load(id, mode, bounds=bounds, tell=telling(self._carrier, on_progress))
        return await acarry(load.flow(rows, awaiting=True), self._carrier)

    async def data(self, id: UUID | str) -> list[dict[str, Any]] | AsyncDownload:
        """Read the rows of a table, or a file to fetch; as `Datasets.data`."""
        from towpath._engine.flows import acarry

        from .contents import contents

        found = await acarry(contents(id), self._carrier)
        return found if isinstance(found, list) else self._download(found)

    @overload
    async def rows(self, id: UUID | str) -> list[dict[str, Any]]: ...
    @overload
    async def rows(self, id: UUID | str, into: type[T]) -> list[T]: ...
    async def rows(self, id: UUID | str, into: type[Any] | None = None) -> list[Any]:
        """Read a table's rows, as dicts or as instances of `into`; as `Datasets.rows`."""
        from towpath._engine.flows import acarry

        from .contents import typed_rows

        return await acarry(typed_rows(id, into), self._carrier)

    @overload
    def iter_rows(self, id: UUID | str) -> AsyncGenerator[dict[str, Any]]: ...
    @overload
    def iter_rows(self, id: UUID | str, into: type[T]) -> AsyncGenerator[T]: ...
    async def iter_rows(self, id: UUID | str, into: type[Any] | None = None) -> AsyncGenerator[Any]:
        """Read a table's rows one by one as they arrive; as `Datasets.iter_rows`.

        Close it (`contextlib.aclosing`) where the rows are not all taken.
        """
        from towpath_wire.ouro.operations.datasets import read_dataset_data

        from towpath.extract import PathMissing, aiterate

        from .contents import no_rows

        async with self._carrier.astream(read_dataset_data(id)) as answer:
            try:
                async for row in aiterate(answer.aiter_bytes(), "data", into or _Row):
                    yield row
            except PathMissing as error:
                if error.kind == "object" and "data" in error.prefix:
                    raise no_rows(id) from None
                raise

    async def file(self, id: UUID | str) -> AsyncDownload:
        """Look up where a dataset's file is; as `Datasets.file`."""
        from towpath._engine.flows import acarry

        from .contents import link

        return self._download(await acarry(link(id), self._carrier))

    async def share(self, id: UUID | str, user: UUID | str, role: Given) -> models.Permission | None:
        """Give a user a role on a dataset; as `Datasets.share`."""
        from towpath._engine.flows import acarry

        from .sharing import share

        return await acarry(share(id, user, role), self._carrier)

    async def unshare(self, id: UUID | str, user: UUID | str) -> None:
        """Take away a user's role on a dataset; as `Datasets.unshare`."""
        from towpath._engine.flows import acarry

        from .sharing import unshare

        await acarry(unshare(id, user), self._carrier)

    @overload
    async def create_from_service(
        self,
        body: models.CreateFromService | payloads.CreateFromService,
        *,
        options: Options | None = None,
    ) -> models.Dataset: ...
    @overload
    async def create_from_service(
        self,
        service: UUID | str,
        route: UUID | str,
        /,
        *,
        name: str,
        location: str | Path | None = None,
        description: str | None = None,
        visibility: Seen = "private",
        options: Options | None = None,
    ) -> models.Dataset: ...
    async def create_from_service(
        self,
        body: Any,
        route: Any = None,
        *,
        name: str = "",
        location: Any = None,
        description: str | None = None,
        visibility: Seen = "private",
        options: Options | None = None,
    ) -> models.Dataset:
        """Make a table of what a route of a connected service answers; as `Datasets.create_from_service`."""
        if route is not None:
            from .services import request

            body = request(
                body, route, name=name, location=location, description=description, visibility=visibility
            )
        return await super().create_from_service(body, options=options)

    def _download(self, link: str) -> AsyncDownload:
        from towpath_wire.ouro.operations.files import DOWNLOAD_FILE

        from towpath.downloads import AsyncDownload

        return AsyncDownload(self._carrier, DOWNLOAD_FILE, link)
