"""Bytes of uploaded files: small ones in the store, large ones on disk, holes where there is nothing."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from towpath.testing.blobs import SMALL, Blobs
from towpath.testing.multipart import MEMORY, Upload
from towpath.testing.store import Store

if TYPE_CHECKING:
    from pathlib import Path


def upload_of(*chunks: bytes) -> Upload:
    upload = Upload("name", "application/octet-stream")
    for chunk in chunks:
        upload.write(chunk)
    upload.end()
    return upload


@pytest.mark.parametrize("size", [0, 1, SMALL, SMALL + 1])
def test_bytes_come_back_as_they_went_in(size: int) -> None:
    content = os.urandom(size)
    blobs = Blobs(Store(), None)
    upload = upload_of(content)
    key = blobs.keep(upload)
    upload.close()
    assert b"".join(blobs.chunks(key)) == content
    blobs.close()


def test_a_reader_goes_on_after_the_file_was_removed_and_all_was_closed() -> None:
    blobs = Blobs(Store(), None)
    key = blobs.keep(upload_of(b"x" * (SMALL + 1)))
    chunks = blobs.chunks(key)
    first = next(chunks)
    blobs.remove(key)
    blobs.close()
    assert len(first + b"".join(chunks)) == SMALL + 1
    with pytest.raises(KeyError):
        blobs.chunks(key)


def test_what_was_not_committed_is_swept_with_the_next_opening(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    store = Store(file)
    blobs = Blobs(store, file)
    kept = blobs.keep(upload_of(b"a" * (SMALL + 1)))
    store.commit()
    blobs.keep(upload_of(b"b" * (SMALL + 1)))
    store.rollback()
    store.close()
    store = Store(file)
    blobs = Blobs(store, file)
    assert [each.name for each in (tmp_path / "state.db.files").iterdir()] == [kept]
    assert b"".join(blobs.chunks(kept)) == b"a" * (SMALL + 1)
    store.close()


@pytest.mark.parametrize(
    "chunks",
    [
        [bytes(8192)],
        [bytes(8192), b"end"],
        [b"start", bytes(8192)],
        [bytes(MEMORY), bytes(MEMORY), b"end"],
        [b"start", bytes(3 * MEMORY), b"x", bytes(MEMORY)],
    ],
    ids=["zeros", "zeros first", "zeros last", "many zeros first", "zeros between"],
)
def test_zeros_are_kept_as_zeros(chunks: list[bytes]) -> None:
    upload = upload_of(*chunks)
    assert upload.read() == b"".join(chunks)
    assert upload.size == sum(map(len, chunks))
    upload.close()


def test_zeros_take_no_room_on_the_disk() -> None:
    upload = upload_of(*[bytes(MEMORY)] * 64)
    assert os.fstat(upload.file.fileno()).st_blocks * 512 <= 2 * MEMORY
    upload.close()
