"""Publishing a file: what goes out, what comes back, and what is said when a step fails."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from towpath import (
    AuthenticationFailed,
    BadRequest,
    ConfigurationError,
    Conflict,
    ContractError,
    NotFound,
    TimedOut,
    TooLarge,
    TransportError,
)
from towpath.events import BytesSent
from towpath.ouro import NotATable

from tests.unit.ouro.service import DATASET, FILE, ME, Either, Service, Wire, nothing_sent, refusal

if TYPE_CHECKING:
    from collections.abc import Callable

PENGUINS = Path(__file__).parents[2] / "data" / "penguins.csv"


@pytest.fixture
def csv(tmp_path: Path) -> Path:
    path = tmp_path / "secret folder" / "Bäume (neu).csv"
    path.parent.mkdir()
    path.write_bytes(b"a,b\n1,2\n")
    return path


def test_a_csv_file_becomes_a_table_and_other_bytes_a_file(
    as_role: Callable[[str], Either], tmp_path: Path
) -> None:
    owner = as_role("owner")
    table = owner(lambda ouro: ouro.datasets.publish(PENGUINS, file_name="new.csv", expect="table"))
    assert (table.name, table.asset_stage, table.visibility) == ("new", "structured", "private")
    assert len(owner(lambda ouro: ouro.datasets.rows(table.id))) == 344
    blob = tmp_path / "blob.bin"
    blob.write_bytes(bytes(range(256)) * 10)
    file = owner(lambda ouro: ouro.datasets.publish(blob, "A blob", description="Bytes.", price=2))
    assert (file.name, file.description, file.asset_stage, file.price) == ("A blob", "Bytes.", "base", 2)
    assert file.monetization == "pay-to-unlock"


def test_what_stayed_a_file_is_refused_where_a_table_was_expected(
    as_role: Callable[[str], Either], tmp_path: Path
) -> None:
    blob = tmp_path / "blob.bin"
    blob.write_bytes(b"\x00\x01\x02" * 100)
    owner = as_role("owner")
    before = {item.id for item in owner(lambda ouro: ouro.datasets.list())}
    with pytest.raises(NotATable, match=r"did not become a table.*was deleted again") as caught:
        owner(lambda ouro: ouro.datasets.publish(blob, expect="table"))
    assert caught.value.deleted
    assert {item.id for item in owner(lambda ouro: ouro.datasets.list())} == before


def test_a_file_that_cannot_be_taken_back_is_named(either: Either, service: Service, csv: Path) -> None:
    service.instead("delete", refusal(403))
    with pytest.raises(NotATable, match=f"dataset {DATASET} is still there") as caught:
        either(lambda ouro: ouro.datasets.publish(csv, expect="table"))
    assert not caught.value.deleted
    assert str(caught.value.dataset) == DATASET


def test_three_steps_carry_the_bare_safe_name_and_what_the_service_knows(
    either: Either, service: Service, csv: Path
) -> None:
    assert either(lambda ouro: ouro.datasets.publish(csv)).name == "Bäume (neu)"
    assert service.called() == ["upload", "metadata", "make"]
    upload, _, make = service.requests[1:]
    assert upload.url.path == f"/storage/v1/object/files/{ME}/Baume -neu-.csv"
    body = service.bodies[1]
    assert b'name="file"; filename="Baume -neu-.csv"\r\nContent-Type: text/csv\r\n\r\na,b\n1,2\n\r\n' in body
    assert upload.headers["content-length"] == str(len(body))
    assert upload.headers["x-upsert"] == "false"
    assert b"secret folder" not in b"".join(service.bodies)
    request = json.loads(make.content)
    assert request["metadata"] == {"id": FILE, "type": "text/csv", "path": f"{ME}/x.csv", "unheard": "of"}
    assert (request["name"], request["visibility"], request["preview"]) == ("Bäume (neu)", "private", [])
    assert "price" not in request


def test_public_files_go_to_the_public_bucket_and_replace_says_so(
    either: Either, service: Service, csv: Path
) -> None:
    either(lambda ouro: ouro.datasets.publish(csv, visibility="public", replace=True, file_name="t.csv"))
    assert service.requests[1].url.path == f"/storage/v1/object/public-files/{ME}/t.csv"
    assert service.requests[1].headers["x-upsert"] == "true"


def test_an_open_file_is_sent_from_where_it_stands_and_stays_open(either: Either, service: Service) -> None:
    file = io.BytesIO(b"skipped,a\n1\n")
    file.name = "/srv/me/rows.csv"
    file.seek(8)
    either(lambda ouro: ouro.datasets.publish(file))
    assert b"\r\n\r\na\n1\n\r\n" in service.bodies[1]
    assert service.requests[1].url.path.endswith("/rows.csv")
    assert not file.closed


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda _: "", "the path is empty"),
        (lambda folder: folder, "is a folder"),
        (lambda folder: folder / "none.csv", "no such file"),
        (lambda folder: folder / "pipe", "not a regular file"),
        (lambda folder: folder / "a\0b", "null"),
        (lambda _: 7, "int is no file"),
        (lambda _: io.StringIO("text"), "open as text"),
        (lambda _: io.BytesIO(b"nameless"), "has no name"),
    ],
    ids=["empty", "folder", "missing", "pipe", "nul", "number", "text", "nameless"],
)
def test_what_is_no_file_is_refused_in_one_line_and_nothing_sent(
    either: Either, service: Service, tmp_path: Path, make: Callable[[Path], Any], says: str
) -> None:
    os.mkfifo(tmp_path / "pipe")
    with nothing_sent(service), pytest.raises(ConfigurationError, match=says) as caught:
        either(lambda ouro: ouro.datasets.publish(make(tmp_path)))
    assert "\n" not in str(caught.value)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_refused(either: Either, service: Service, csv: Path) -> None:
    csv.chmod(0)
    with nothing_sent(service), pytest.raises(ConfigurationError, match="permission denied"):
        either(lambda ouro: ouro.datasets.publish(csv))


def test_more_than_five_gigabytes_are_refused_before_anything_is_sent(
    either: Either, service: Service, tmp_path: Path
) -> None:
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(5_000_000_001)
    with nothing_sent(service), pytest.raises(ConfigurationError, match="5000000001 bytes, and 5000000000"):
        either(lambda ouro: ouro.datasets.publish(large))


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"name": ""}, "1 to 200 characters"),
        ({"name": "x" * 201}, "1 to 200 characters"),
        ({"visibility": "privat"}, "visibility='privat' is unknown: public, private"),
        ({"expect": "tabel"}, "expect='tabel'"),
        ({"price": -1}, "price=-1"),
    ],
)
def test_wrong_settings_are_refused_before_anything_is_sent(
    either: Either, service: Service, csv: Path, arguments: dict[str, Any], says: str
) -> None:
    with nothing_sent(service), pytest.raises(ConfigurationError, match=says):
        either(lambda ouro: ouro.datasets.publish(csv, **arguments))


@pytest.mark.parametrize(
    ("operation", "answer", "error", "says"),
    [
        ("login", refusal(401), AuthenticationFailed, "step 1 of 3.*nothing of this call is on the platform"),
        ("upload", refusal(409, "Duplicate"), Conflict, "file_name=.*replace=True.*step 1 of 3"),
        ("upload", refusal(413), TooLarge, "step 1 of 3, uploading the file: nothing of this call"),
        ("upload", httpx.ReadTimeout("slow"), TimedOut, "step 1 of 3.*the file may have arrived"),
        ("metadata", refusal(404), NotFound, f"step 2 of 3.*uploaded as files/.*id {FILE}.*no dataset"),
        ("make", refusal(400), BadRequest, "step 3 of 3.*uploaded as .*no dataset is made of it yet"),
        ("make", httpx.ReadError("gone"), TransportError, r"step 3 of 3.*datasets\.list\(\)"),
    ],
)
def test_a_failure_says_which_step_and_what_is_there(
    either: Either, service: Service, csv: Path, operation: str, answer: Any, error: Any, says: str
) -> None:
    service.instead(operation, answer)
    with pytest.raises(error, match=says) as caught:
        either(lambda ouro: ouro.datasets.publish(csv))
    assert type(caught.value) is error


def test_a_token_that_names_nobody_stops_the_upload(either: Either, service: Service, csv: Path) -> None:
    service.instead("login", httpx.Response(200, json={"token": "not.a.jwt", "error": None}))
    with pytest.raises(ContractError, match="claim `sub`") as caught:
        either(lambda ouro: ouro.datasets.publish(csv))
    assert "nothing" in caught.value.__notes__[0] or "no dataset" in caught.value.__notes__[0]
    assert service.called() == []


def test_a_token_that_is_refused_after_the_upload_is_renewed_and_the_file_sent_again_whole(
    either: Either, service: Service, tmp_path: Path
) -> None:
    content = os.urandom(3 << 20)
    (tmp_path / "x.bin").write_bytes(content)
    service.instead("upload", refusal(401))
    seen: list[BytesSent] = []
    either(lambda ouro: ouro.datasets.publish(tmp_path / "x.bin", on_progress=seen.append))
    first, second = (body for name, body in service.exchanges() if name == "upload")
    assert content in first
    assert first == second
    assert [event.sent >> 20 for event in seen] == [1, 2, 3, 1, 2, 3]
    assert service.tokens == 2


def test_progress_is_told_to_the_call_and_to_the_client(
    service: Service, awaits: bool, tmp_path: Path
) -> None:
    (tmp_path / "x.bin").write_bytes(bytes((2 << 20) + 5))
    told: list[object] = []
    either = Either(awaits=awaits, transport=Wire(service), on_event=told.append)
    seen: list[BytesSent] = []
    either(lambda ouro: ouro.datasets.publish(tmp_path / "x.bin", on_progress=seen.append))
    total = (2 << 20) + 5
    assert seen == [BytesSent("x.bin", sent, total) for sent in (1 << 20, 2 << 20, total)]
    assert [event for event in told if isinstance(event, BytesSent)] == seen


def test_an_interrupt_closes_the_file_and_says_how_far_it_got(
    either: Either, service: Service, csv: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Any] = []
    real = open

    def watching(*arguments: Any, **more: Any) -> Any:
        opened.append(real(*arguments, **more))
        return opened[-1]

    def interrupt(_: BytesSent) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("builtins.open", watching)
    with pytest.raises(KeyboardInterrupt) as caught:
        either(lambda ouro: ouro.datasets.publish(csv, on_progress=interrupt))
    assert "step 1 of 3" in caught.value.__notes__[0]
    files = [file for file in opened if getattr(file, "name", None) == str(csv)]
    assert files
    assert all(file.closed for file in files)


PEAK = """
import resource, sys, httpx
sys.path[:0] = [{root!r}]
from tests.unit.ouro.service import KEY, Service
from towpath import Ouro

class Swallowing(httpx.BaseTransport):
    def __init__(self): self.service, self.swallowed = Service(), 0
    def handle_request(self, request):
        if request.url.path.startswith("/storage"):
            self.swallowed = sum(map(len, request.stream))
            return httpx.Response(200, json={{"Id": {file!r}, "Key": "files/x"}}, request=request)
        request.read()
        return self.service(request)

transport = Swallowing()
with Ouro(KEY, transport=transport) as ouro:
    ouro.datasets.publish({small!r})
    idle = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    ouro.datasets.publish({path!r})
print(transport.swallowed, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - idle)
"""


def test_memory_stays_flat_while_a_large_file_goes_out(tmp_path: Path, csv: Path) -> None:
    large, size = tmp_path / "large.bin", 200 << 20
    with large.open("wb") as file:
        file.truncate(size)
    root = str(Path(__file__).parents[3])
    program = PEAK.format(root=root, file=FILE, path=str(large), small=str(csv))
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    swallowed, grown = map(int, done.stdout.split())
    assert swallowed > size
    assert grown < 8 << 10, f"{grown} KiB more than before"
