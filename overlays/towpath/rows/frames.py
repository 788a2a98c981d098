"""Dataframes as rows, through narwhals: eager ones slice by slice, lazy ones in the batches that their engine makes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from towpath.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable


class Frame(Protocol):
    """A dataframe of any library that narwhals knows, eager or lazy."""

    @property
    def columns(self) -> Any: ...


_LIBRARIES = frozenset(
    {
        "cudf",
        "dask",
        "duckdb",
        "ibis",
        "modin",
        "narwhals",
        "pandas",
        "polars",
        "pyarrow",
        "pyspark",
        "sqlframe",
    }
)
_SLICE = 2048


def is_frame(source: object) -> bool:
    """Return whether an object is a table of a library that narwhals knows; nothing is imported or computed for it."""
    library = type(source).__module__.partition(".")[0]
    return library in _LIBRARIES and any(
        hasattr(type(source), name) for name in ("columns", "column_names", "schema", "collect_schema")
    )


def rows_of_frame(frame: Any) -> Generator[dict[str, Any]]:
    """Yield a frame's rows as dicts; raise ConfigurationError where narwhals is missing or does not know the frame."""
    try:
        import narwhals
    except ImportError as error:
        raise ConfigurationError(
            'rows in a dataframe need narwhals: pip install "towpath[dataframes]"'
        ) from error
    if hasattr(frame, "to_pylist"):  # pyarrow's, tables and record batches alike
        return _rows_of_arrow(frame)
    if hasattr(frame, "read_next_batch"):
        return _rows_of_batches(frame)
    try:
        wrapped: Any = narwhals.from_native(frame)
    except TypeError as error:
        raise ConfigurationError(
            f"{type(frame).__module__}.{type(frame).__name__} is no dataframe: {error}"
        ) from None
    return _rows_of_slices(wrapped) if hasattr(wrapped, "rows") else _rows_of_batches(_batches(wrapped))


def _rows_of_slices(frame: Any) -> Generator[dict[str, Any]]:
    for start in range(0, len(frame), _SLICE):
        yield from frame[start : start + _SLICE].rows(named=True)


def _rows_of_arrow(table: Any) -> Generator[dict[str, Any]]:
    for start in range(0, table.num_rows, _SLICE):
        yield from table.slice(start, _SLICE).to_pylist()


def _rows_of_batches(batches: Iterable[Any]) -> Generator[dict[str, Any]]:
    for batch in batches:
        yield from rows_of_frame(batch)


def _batches(lazy: Any) -> Iterable[Any]:
    """Return what a lazy frame's own engine hands out piece by piece; a frame of an engine without that is collected."""
    native = lazy.to_native()
    if hasattr(native, "collect_batches"):  # polars
        batches: Iterable[Any] = native.collect_batches(maintain_order=True)
        return batches
    for name in ("to_pyarrow_batches", "to_arrow_reader", "fetch_record_batch"):  # ibis, DuckDB
        if hasattr(native, name):
            found: Iterable[Any] = getattr(native, name)()
            return found
    return [lazy.collect().to_native()]
