"""DuckDB, opened so that it can reach nothing but the memory it is given, or what it is to read."""

from __future__ import annotations

import atexit
import os
import shutil
from contextlib import closing
from pathlib import Path
from tempfile import mkdtemp
from threading import Lock
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from types import ModuleType

    from duckdb import DuckDBPyConnection

__all__ = ["connect", "is_out_of_memory", "load_duckdb", "reading", "scratch"]

_MEMORY: Final = "128MB"
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
    """Open a database in memory without access to files, but for `readable`; then lock its settings.

    A folder is readable with all that is in it. The order matters: paths are allowed first, access goes off (it
    cannot come back), the lock closes the rest.
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
        kind = "directories" if readable.is_dir() else "paths"
        connection.execute(f"SET allowed_{kind} = [{quoted(str(readable))}]")
    # After two seconds of one statement it would be written to standard output.
    connection.execute("SET enable_progress_bar = false")
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")
    return connection


def scratch() -> Path:
    """Return the folder for files that `reading` is to read; it goes with the process."""
    folder = _Shared.of_this_process().folder
    folder.mkdir(mode=0o700, exist_ok=True)  # what tidies up temporary files may have taken it away
    return folder


def reading(path: Path | None = None) -> closing[DuckDBPyConnection]:
    """Lend a connection that can read a file.

    Opening an engine takes longer than reading most files does: those in `scratch`, and whoever reads none, share one.
    """
    shared = _Shared.of_this_process()
    if path is None or path.is_relative_to(shared.folder):
        return closing(shared.engine.cursor())
    return closing(connect(_MEMORY, readable=path))


class _Shared:
    """The engine of a process that only reads, and the folder that it reads from."""

    _lock: Final = Lock()
    _known: Final[dict[int, _Shared]] = {}

    def __init__(self) -> None:
        self.folder: Final = Path(mkdtemp(prefix="towpath-")).resolve()
        self.engine: Final = connect(_MEMORY, readable=self.folder)
        self._process: Final = os.getpid()
        atexit.register(self._remove)

    @classmethod
    def of_this_process(cls) -> _Shared:
        # A process that was forked must not go on with the engine of another, nor remove its folder.
        with cls._lock:
            process = os.getpid()
            if process not in cls._known:
                cls._known[process] = cls()
            return cls._known[process]

    def _remove(self) -> None:
        if os.getpid() == self._process:
            shutil.rmtree(self.folder, ignore_errors=True)


def is_out_of_memory(error: BaseException) -> bool:
    """Tell whether DuckDB ran out of memory; at a commit it says so under another name."""
    duckdb = load_duckdb()
    return isinstance(error, duckdb.OutOfMemoryException) or (
        isinstance(error, duckdb.TransactionException) and "could not allocate" in str(error)
    )


def quoted(text: str) -> str:
    """Write a text of ours as a SQL literal, where DuckDB takes no parameter."""
    return "'" + text.replace("'", "''") + "'"
