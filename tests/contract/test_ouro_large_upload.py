"""Five billion bytes go into `towpath mock serve ouro` and come out again in flat memory.

The file is sparse and so is what the stand-in keeps of it: neither takes room on the disk.
"""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from socket import create_connection
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE = 5 * 10**9
MOST = 80 << 20
"""Bytes of memory that the stand-in may take beyond what it has when it is idle."""
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="peak memory is read from /proc"),
]


@contextmanager
def served() -> Iterator[tuple[int, dict[str, Any]]]:
    """Give the process identifier of a served stand-in, and what it announced."""
    command = [sys.executable, "-m", "towpath.cli", "mock", "serve", "ouro", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.pid, json.loads(process.stdout.readline())
        finally:
            process.terminate()
            process.wait(10)


def memory(process: int, field: str) -> int:
    """Return a figure of /proc in bytes: VmRSS is what a process has now, VmHWM the most it ever had."""
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith(f"{field}:"):
            return int(line.split()[1]) * 1024
    raise AssertionError(f"no {field} of process {process}")


def sent(url: str, token: str, path: str, file: Path) -> tuple[int, dict[str, Any]]:
    """Upload a file as multipart, from the disk to the socket without a copy in this process."""
    before = (
        b'--edge\r\nContent-Disposition: form-data; name="file"; filename="large.bin"\r\n'
        b"Content-Type: application/octet-stream\r\n\r\n"
    )
    after = b"\r\n--edge--\r\n"
    length = len(before) + file.stat().st_size + len(after)
    head = (
        f"POST {path} HTTP/1.1\r\nHost: stand-in\r\nAuthorization: {token}\r\nConnection: close\r\n"
        f"Content-Type: multipart/form-data; boundary=edge\r\nContent-Length: {length}\r\n\r\n"
    )
    address = urlsplit(url)
    with (
        create_connection((address.hostname or "", address.port or 0)) as connection,
        file.open("rb") as source,
    ):
        connection.sendall(head.encode() + before)
        connection.sendfile(source)
        connection.sendall(after)
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    headers, _, body = answer.partition(b"\r\n\r\n")
    return int(headers.split()[1]), json.loads(body)


def test_five_gigabytes_go_in_and_out_in_flat_memory(tmp_path: Path) -> None:
    file = tmp_path / "large.bin"
    with file.open("wb") as made:
        made.seek(SIZE // 2)
        made.write(b"the middle")
        made.truncate(SIZE)
    with served() as (process, told), httpx.Client(base_url=told["base_url"], trust_env=False) as client:
        key, hermes = told["credentials"]["owner"], told["world"]["hermes"]
        token = client.post("/users/get-token", json={"pat": key["api_key"]}).json()["token"]
        client.headers["Authorization"] = token
        idle = memory(process, "VmRSS")

        status, kept = sent(told["base_url"], token, f"/storage/v1/object/files/{hermes}/large.bin", file)
        assert (status, kept.get("Key")) == (200, f"files/{hermes}/large.bin"), kept
        metadata = client.get(f"/files/{kept['Id']}/metadata").json()["data"]["metadata"]
        assert metadata["size"] == SIZE

        body = {"name": "large", "metadata": metadata}
        dataset = client.post("/datasets/create/from-file", json=body).json()["data"]
        assert dataset["asset_stage"] == "base"
        link = client.get(f"/datasets/{dataset['id']}/data").json()["data"]["signedUrl"]
        taken, middle = 0, b""
        with client.stream("GET", link) as answer:
            for chunk in answer.iter_raw():
                if taken <= SIZE // 2 < taken + len(chunk):
                    middle = chunk[SIZE // 2 - taken :][:10]
                taken += len(chunk)
        assert (taken, middle) == (SIZE, b"the middle")

        peak = memory(process, "VmHWM")
    print(f"idle {idle >> 20} MiB, at most {peak - idle >> 20} MiB more")
    assert peak - idle < MOST, f"{peak - idle >> 20} MiB above idle"


def test_what_is_larger_is_refused_before_it_is_sent(tmp_path: Path) -> None:
    file = tmp_path / "larger.bin"
    with file.open("wb") as made:
        made.truncate(SIZE + (1 << 20))
    with served() as (_, told), httpx.Client(base_url=told["base_url"], trust_env=False) as client:
        key, hermes = told["credentials"]["owner"], told["world"]["hermes"]
        token = client.post("/users/get-token", json={"pat": key["api_key"]}).json()["token"]
        path = f"/storage/v1/object/files/{hermes}/larger.bin"
        with file.open("rb") as source:
            answer = client.post(path, files={"file": source}, headers={"Authorization": token})
            assert source.tell() < SIZE // 10, "the answer came while there was still much to send"
        assert (answer.status_code, answer.json()["error"]["code"]) == (413, "body_too_large")
