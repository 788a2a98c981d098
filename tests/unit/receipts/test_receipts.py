"""What this machine remembers of what was published: whole or not at all, without secrets, one claim at a time."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from towpath import ConfigurationError
from towpath.receipts import STATE_DIR, Receipt, Receipts
from towpath.receipts.receipt import fingerprint, hash_of

if TYPE_CHECKING:
    from pathlib import Path

    from towpath.receipts import Target

TARGET, THING = "opendatasoft https://data.example.org", "dataset trees"
RECEIPT = Receipt(
    TARGET, THING, "Bäume.csv", "ab" * 32, "cd" * 32, "2024-09-01T12:00:00+00:00", {"dataset": "da_tr33s0"}
)


def test_a_receipt_says_in_a_line_what_was_published_where() -> None:
    assert str(RECEIPT) == (
        "opendatasoft https://data.example.org, dataset trees: Bäume.csv: "
        "nothing had changed since 2024-09-01T12:00:00+00:00"
    )
    assert str(replace(RECEIPT, fresh=True)) == f"{TARGET}, {THING}: Bäume.csv: published"


def test_a_receipt_is_found_again_by_target_and_thing(tmp_path: Path) -> None:
    receipts = Receipts(tmp_path / "new" / "folder")
    assert receipts.get(TARGET, THING) is None
    assert list(receipts) == []
    receipts.put(RECEIPT)
    assert Receipts(receipts.folder).get(TARGET, THING) == RECEIPT
    assert receipts.get(TARGET, "dataset other") is None
    assert receipts.get("opendatasoft https://other.example.org", THING) is None
    receipts.put(replace(RECEIPT, file="later.csv"))
    assert [receipt.file for receipt in receipts] == ["later.csv"]
    receipts.forget(TARGET, THING)
    receipts.forget(TARGET, THING)
    assert list(receipts) == []


def test_receipts_lie_in_the_users_state_folder_unless_the_environment_names_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(STATE_DIR, str(tmp_path))
    assert Receipts().folder == tmp_path / "receipts"
    monkeypatch.delenv(STATE_DIR)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert "towpath" in str(Receipts().folder)


def test_only_the_owner_can_read_them(tmp_path: Path) -> None:
    receipts = Receipts(tmp_path / "mine")
    receipts.put(RECEIPT)
    modes = {path.stat().st_mode & 0o077 for path in [receipts.folder, *receipts.folder.iterdir()]}
    assert modes == {0}


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", "{}", json.dumps({"target": TARGET, "details": {}}), '{"details": 3}', "\ud800"],
)
def test_a_broken_receipt_is_none(tmp_path: Path, text: str) -> None:
    receipts = Receipts(tmp_path)
    receipts.put(RECEIPT)
    (kept,) = tmp_path.glob("*.json")
    kept.write_bytes(text.encode("utf-8", "surrogatepass"))
    assert receipts.get(TARGET, THING) is None
    assert list(receipts) == []


def test_many_writers_leave_one_whole_receipt_and_nothing_else(tmp_path: Path) -> None:
    receipts = Receipts(tmp_path)
    with ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda number: receipts.put(replace(RECEIPT, file=f"{number}.csv")), range(200)))
    assert len(list(receipts)) == 1
    assert len(list(tmp_path.iterdir())) == 1


def test_a_folder_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    occupied = tmp_path / "file"
    occupied.write_text("x")
    receipts = Receipts(occupied / "receipts")
    for use in (lambda: receipts.put(RECEIPT), lambda: receipts.claim(TARGET, THING).take()):
        with pytest.raises(ConfigurationError, match=STATE_DIR):
            use()


def test_one_claim_at_a_time_also_among_processes(tmp_path: Path) -> None:
    receipts = Receipts(tmp_path)
    first, second = receipts.claim(TARGET, THING), receipts.claim(TARGET, THING)
    assert first.take()
    assert not second.take()
    assert receipts.claim(TARGET, "dataset other").take()
    code = (
        "import sys; from towpath.receipts import Receipts; "
        f"print(Receipts(sys.argv[1]).claim({TARGET!r}, {THING!r}).take())"
    )

    def elsewhere() -> str:
        done = subprocess.run(
            [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    assert elsewhere() == "False"
    first.release()
    first.release()
    # A process that ends lets go of what it held.
    assert elsewhere() == "True"
    assert second.take()
    second.release()


def test_a_claim_can_be_let_go_in_another_thread(tmp_path: Path) -> None:
    claim = Receipts(tmp_path).claim(TARGET, THING)
    with ThreadPoolExecutor(1) as one, ThreadPoolExecutor(1) as other:
        assert one.submit(claim.take).result()
        other.submit(claim.release).result()
    assert Receipts(tmp_path).claim(TARGET, THING).take()


def test_hashing_begins_where_a_file_stands_and_leaves_it_there() -> None:
    file = io.BytesIO(b"skip" + b"x" * 3_000_000)
    file.seek(4)
    assert hash_of(file) == hash_of(io.BytesIO(b"x" * 3_000_000))
    assert file.tell() == 4


def test_a_fingerprint_changes_with_whatever_is_said() -> None:
    marks = {
        fingerprint("a", title="x"),
        fingerprint("b", title="x"),
        fingerprint("a", title="y"),
        fingerprint("a", title=None),
        fingerprint("a"),
    }
    assert len(marks) == 5
    assert fingerprint("a", x=1, y=2) == fingerprint("a", y=2, x=1)


def test_a_target_is_whatever_publishes_a_path_and_gives_a_receipt() -> None:
    class Shelf:
        name = "a shelf"

        def publish(self, path: str | os.PathLike[str]) -> Receipt:
            return replace(RECEIPT, file=os.fspath(path))

    target: Target = Shelf()
    assert target.publish("x.csv").file == "x.csv"
