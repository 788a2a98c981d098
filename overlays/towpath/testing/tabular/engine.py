"""DuckDB, opened so that it can reach nothing but the memory it is given, or one file to read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

    from duckdb import DuckDBPyConnection

__all__ = ["connect", "is_out_of_memory", "load_duckdb"]

_SETTINGS: Final[dict[str, str | bool | int | float | list[str]]] = {
    "threads": 1,
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "allow_community_extensions": False,
    "allow_persistent_secrets": False,
    "python_enable_replacements": False,  # else a table name could mean a variable of ours
    "temp_directory": "",  # nothing spills to disk; what does not fit is refused
}


def load_duckdb() -> ModuleType:
    """Import DuckDB, which costs some 25 MiB, when it is first needed."""
    try:
        import duckdb
    except ModuleNotFoundError as missing:
        reason = 'keeping tables needs DuckDB: pip install "towpath[testing]"'
        raise ModuleNotFoundError(reason, name=missing.name) from missing
    return duckdb


def connect(memory_limit: str, *, readable: Path | None = None) -> DuckDBPyConnection:
    """Open a database in memory without access to files, but for the one in `readable`; then lock its settings.

    The order matters: paths are allowed first, access goes off (it cannot come back), the lock closes the rest.
    """
    duckdb = load_duckdb()
    connection: DuckDBPyConnection = duckdb.connect(
        ":memory:", config=_SETTINGS | {"memory_limit": memory_limit}
    )
    if readable is None:
        # Left alone, it holds names made of the working folder and the word :memory:.
        connection.execute("SET allowed_paths = []")
        connection.execute("SET disabled_filesystems = 'LocalFileSystem'")
    else:
        connection.execute(f"SET allowed_paths = [{quoted(str(readable))}]")
    # After two seconds of one statement it would be written to standard output.
    connection.execute("SET enable_progress_bar = false")
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")
    return connection


def is_out_of_memory(error: BaseException) -> bool:
    """Tell whether DuckDB ran out of memory; at a commit it says so under another name."""
    duckdb = load_duckdb()
    return isinstance(error, duckdb.OutOfMemoryException) or (
        isinstance(error, duckdb.TransactionException) and "could not allocate" in str(error)
    )


def quoted(text: str) -> str:
    """Write a text of ours as a SQL literal, where DuckDB takes no parameter."""
    return "'" + text.replace("'", "''") + "'"
