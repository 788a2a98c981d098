"""The engine that readers of files share, and who has one of their own."""

from __future__ import annotations

import os
from multiprocessing import get_context
from pathlib import Path
from tempfile import NamedTemporaryFile

import pytest
from towpath.testing.tabular.engine import reading, scratch


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


def _folder() -> tuple[int, str]:
    with reading() as connection:
        connection.execute("SELECT 1")
    return os.getpid(), str(scratch())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are not forked here")
def test_a_forked_process_has_an_engine_of_its_own() -> None:
    here = _folder()
    with get_context("fork").Pool(1) as pool:
        there = pool.apply(_folder)
    assert there[0] != here[0]
    assert there[1] != here[1]
    assert scratch().is_dir(), "the folder of this process is still there"


def test_the_folder_is_private() -> None:
    assert scratch().stat().st_mode & 0o077 == 0
