"""Loading rows into a table: batch by batch, each confirmed before the next, halved where one is too large."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Literal, TypeAlias, cast

from towpath_wire._seam import RawBody
from towpath_wire.ouro.operations import datasets as wire

from towpath._engine.flows import Flow, answered, done, pulled
from towpath._engine.so_far import nothing_happened, say_so_far
from towpath.errors import ConfigurationError, TooLarge
from towpath.events import RowsLoaded
from towpath.rows import AsyncBatches, Batch, Batches, Bounds, CsvRows, rows_of

from .errors import MiscountedRows, NotATable
from .loaded import Loaded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from uuid import UUID

    from towpath_wire._seam import Call
    from towpath_wire.ouro.models import RowIngest

Mode: TypeAlias = Literal["append", "replace"]
_ON_THE_WIRE = {"append": "append", "replace": "overwrite"}


class Load:
    """Rows on their way into one table."""

    def __init__(
        self, id: UUID | str, mode: Mode, *, bounds: Bounds, tell: Callable[[RowsLoaded], None]
    ) -> None:
        if mode not in _ON_THE_WIRE:
            raise ConfigurationError(f"mode={mode!r} is unknown: append, replace")
        self._id = id
        self._bounds = bounds
        self._tell = tell
        self._mode = _ON_THE_WIRE[mode]
        self._loaded = Loaded()
        self._under_way: Batch | None = None

    def flow(self, source: object, *, awaiting: bool) -> Flow[Loaded]:
        """Do it; whatever ends it says how many rows are in by then."""
        csv: CsvRows | None = None
        try:
            rows: Iterator[object] | AsyncIterator[object]
            if isinstance(source, (str, os.PathLike)):
                columns = yield from self._columns()
                path = cast("str | os.PathLike[str]", source)
                rows = csv = yield from done(lambda: CsvRows(path, columns))
            else:
                rows = rows_of(source, awaiting=awaiting)
            yield from self._send_all(rows)
        except BaseException as error:
            say_so_far(error, self._so_far(error))
            raise
        finally:
            if csv is not None:
                csv.close()
        return self._loaded

    def _columns(self) -> Flow[dict[str, str]]:
        columns = yield from answered(wire.read_dataset_schema(self._id))
        if not columns:
            raise NotATable(
                f"dataset {self._id} has no columns, so it is a file and takes no rows", dataset=self._id
            )
        return {column.column_name: column.data_type for column in columns}

    def _send_all(self, rows: Iterator[object] | AsyncIterator[object]) -> Flow[None]:
        batches: Batches | AsyncBatches
        if isinstance(rows, AsyncIterator):
            batches = AsyncBatches(rows, self._bounds)
        else:
            batches = Batches(rows, self._bounds)
        batch = yield from pulled(batches)
        if batch is None and self._mode == "overwrite":
            batch = Batch([], 1)  # nothing takes the place of what is there
        while batch is not None:
            following = yield from pulled(batches)
            yield from self._send(batch, is_last=following is None)
            batch = following

    def _send(self, batch: Batch, *, is_last: bool) -> Flow[None]:
        waiting = [batch]
        while waiting:
            part = self._under_way = waiting.pop()
            try:
                ingest = yield from answered(self._call(part, finalize=is_last and not waiting))
            except TooLarge as error:
                if len(part) < 2:
                    error.next_step = "this row alone is larger than Ouro takes"
                    raise
                self._bounds.shrink(part)
                waiting += reversed(part.halves())
                continue
            self._confirm(part, ingest)
            self._under_way = None

    def _call(self, batch: Batch, *, finalize: bool) -> Call[RowIngest]:
        # The rows are JSON already; encoding them once more would double the work.
        call = wire.load_dataset_rows(self._id, {"rows": []})
        last = b"true" if finalize else b"false"
        body = b'{"rows":[%b],"mode":"%b","finalize":%b}' % (b",".join(batch.rows), self._mode.encode(), last)
        call.body = RawBody(body, "application/json")
        return call

    def _confirm(self, batch: Batch, ingest: RowIngest) -> None:
        before = self._loaded
        counted = ingest.inserted + ingest.updated + ingest.skipped
        if counted != len(batch):
            raise MiscountedRows(
                f"Ouro accounts for {counted} of the {len(batch)} rows {batch.first} to {batch.last}; "
                "compare the dataset's rows with yours before you load more",
                dataset=self._id,
                loaded=before,
            )
        self._loaded = Loaded(
            before.inserted + ingest.inserted,
            before.updated + ingest.updated,
            before.skipped + ingest.skipped,
            before.batches + 1,
        )
        # Only the first batch takes the place of what was there.
        self._mode = "append"
        self._tell(RowsLoaded(str(self._id), self._loaded.rows, self._loaded.batches))

    def _so_far(self, error: BaseException) -> str:
        loaded, batch = self._loaded, self._under_way
        said = f"loading into dataset {self._id}: {loaded.rows} rows are in, in {loaded.batches} batches"
        if batch is None or not len(batch):
            return said
        fate = "are not" if nothing_happened(error) else "may be in or not"
        return f"{said}; rows {batch.first} to {batch.last}, which were on their way, {fate}"
