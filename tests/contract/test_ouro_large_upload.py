"""Five billion bytes go through our client into `towpath mock serve ouro` and come out again, in flat memory of both.

The file is sparse and so is what the stand-in keeps of it: neither takes room on the disk.
"""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from towpath import Ouro

from tests.contract.process_memory import memory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SIZE = 5 * 10**9
MOST = 80 << 20
"""Bytes of memory that client and stand-in may take, each, beyond what they have when idle."""
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


CLIENT = """
import asyncio, json, sys
from towpath import AsyncOuro, Ouro
from tests.contract.process_memory import memory

async def publish_awaiting(url, key, path):
    async with AsyncOuro(key, base_url=url) as ouro:
        await ouro.users.read("hermes")
        idle = memory("self", "VmRSS")
        return idle, await ouro.datasets.publish(path)

def publish_blocking(url, key, path):
    with Ouro(key, base_url=url) as ouro:
        ouro.users.read("hermes")
        idle = memory("self", "VmRSS")
        return idle, ouro.datasets.publish(path)

def fetch(url, key, dataset, at):
    taken, found = 0, b""
    with Ouro(key, base_url=url) as ouro:
        for piece in ouro.datasets.file(dataset).iter_bytes():
            if taken <= at < taken + len(piece):
                found = piece[at - taken:][:10]
            taken += len(piece)
    return taken, found.decode()

kind, url, path, at = sys.argv[1:]
key = sys.stdin.readline().strip()
if kind == "blocking":
    idle, dataset = publish_blocking(url, key, path)
    taken, found = fetch(url, key, dataset.id, int(at))
else:
    idle, dataset = asyncio.run(publish_awaiting(url, key, path))
    taken, found = None, None
more = memory("self", "VmHWM") - idle
print(json.dumps({"id": str(dataset.id), "stage": dataset.asset_stage, "taken": taken, "found": found, "more": more}))
"""


@pytest.mark.parametrize("kind", ["blocking", "awaiting"])
def test_five_gigabytes_are_published_in_flat_memory_of_client_and_stand_in(
    kind: str, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """Each has a process of its own; the blocking client fetches the file again as well."""
    file = tmp_path / "large.bin"
    with file.open("wb") as made:
        made.seek(SIZE // 2)
        made.write(b"the middle")
        made.truncate(SIZE)
    with served() as (process, told):
        url, key = told["base_url"], told["credentials"]["owner"]["api_key"]
        with Ouro(key, base_url=url) as ouro:
            ouro.users.read("hermes")
            idle = memory(process, "VmRSS")
            done = subprocess.run(
                [sys.executable, "-c", CLIENT, kind, url, str(file), str(SIZE // 2)],
                input=key,
                capture_output=True,
                text=True,
                check=False,
                timeout=300,
                cwd=Path(__file__).parents[2],
            )
            assert done.returncode == 0, done.stderr
            client = json.loads(done.stdout)
            assert client["stage"] == "base"
            assert ouro.datasets.stats(client["id"]).to_dict()["size"] == SIZE
        more = {"client": client["more"], "stand-in": memory(process, "VmHWM") - idle}
    if kind == "blocking":
        assert (client["taken"], client["found"]) == (SIZE, "the middle")
    for side, bytes_more in more.items():
        record_property(f"MiB above idle, {side}", bytes_more >> 20)
        print(f"{kind}: the {side} takes {bytes_more >> 20} MiB above idle")
    assert max(more.values()) < MOST, more


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
