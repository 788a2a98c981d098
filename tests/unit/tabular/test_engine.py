"""The engine that readers of files share, and who has one of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING

from towpath.testing.tabular.engine import _Shared, reading, scratch

if TYPE_CHECKING:
    import pytest


def same_engine(one: Path | None, other: Path | None) -> bool:
    """Say whether what one connection makes is there for the other."""
    with reading(one) as first, reading(other) as second:
        first.execute("CREATE TABLE mark AS SELECT 1")
        try:
            return second.execute("SELECT count(*) FROM duckdb_tables()").fetchone() == (1,)
        finally:
            first.execute("DROP TABLE mark")


def test_files_of_the_folder_share_an_engine(tmp_path: Path) -> None:
    with NamedTemporaryFile(dir=scratch()) as file, NamedTemporaryFile(dir=scratch()) as another:
        assert same_engine(Path(file.name), Path(another.name))
        assert same_engine(Path(file.name), None)
        elsewhere = tmp_path / "elsewhere.csv"
        elsewhere.touch()
        assert not same_engine(Path(file.name), elsewhere)


def test_a_closed_connection_leaves_the_engine_to_the_others() -> None:
    with reading() as first:
        with reading() as second:
            second.execute("SELECT 1")
        assert first.execute("SELECT 2").fetchone() == (2,)


def test_a_forked_process_has_an_engine_of_its_own_and_leaves_the_others_folder(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Not forked in earnest: DuckDB does not always survive that.
    here, engine = scratch(), _Shared.of_this_process()
    another = os.getpid() + 1
    monkeypatch.setattr(os, "getpid", lambda: another)
    there = _Shared.of_this_process()
    assert scratch() == there.folder != here
    engine._remove()
    there._remove()
    assert here.is_dir()
    assert not there.folder.exists()


def test_the_folder_goes_with_the_process() -> None:
    program = "from towpath.testing.tabular.engine import scratch; print(scratch())"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    folder = Path(done.stdout.strip())
    assert folder.name.startswith("towpath-")
    assert not folder.exists()


def test_the_folder_is_there_again_when_it_was_taken_away() -> None:
    scratch().rmdir()
    with NamedTemporaryFile(dir=scratch(), suffix=".csv") as file, reading(Path(file.name)) as connection:
        file.write(b"a\n1\n")
        file.flush()
        assert connection.execute("FROM read_csv(?)", [file.name]).fetchall() == [(1,)]


def test_the_folder_is_private() -> None:
    assert scratch().stat().st_mode & 0o077 == 0
