"""What publishing a gibibyte costs: CPU and peak memory, against `curl -F` to the same sink in the same run.

python -m tests.benchmarks.bench_upload [mebibytes] [rounds]
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks import peers
from tests.benchmarks.processes import answer_head, beside, cost_of, each_in_a_thread, of_all_rounds
from tests.benchmarks.workers import ID, MOMENT, TOKEN

if TYPE_CHECKING:
    import socket

    from tests.benchmarks.processes import Cost

DATASET = (
    f'{{"id":"{ID}","user_id":"{ID}","name":"x","visibility":"private","metadata":{{}},'
    f'"created_at":"{MOMENT}","last_updated":"{MOMENT}"}}'
)
ANSWERS = {
    b"/users/get-token": f'{{"token":"{TOKEN}","error":null}}',
    b"/storage/": f'{{"Id":"{ID}","Key":"files/x"}}',
    b"/files/": f'{{"data":{{"metadata":{{"id":"{ID}","type":"x","path":"x"}}}},"error":null}}',
    b"/datasets/": f'{{"data":{DATASET},"error":null}}',
}
PUBLISH = """
import sys
from towpath import Ouro
with Ouro("example-key", base_url=sys.argv[1]) as ouro:
    ouro.datasets.publish(sys.argv[2])
"""
# Both as their documentation sends a file; the second is what is to be used with `requests` for large ones.
REQUESTS = """
import sys; sys.path.append(sys.argv[3])
import requests
with open(sys.argv[2], "rb") as file:
    requests.post(sys.argv[1] + "/storage/v1/object/files/x/large.bin", files={"file": file}).raise_for_status()
"""
TOOLBELT = """
import sys; sys.path.append(sys.argv[3])
import requests
from requests_toolbelt import MultipartEncoder
with open(sys.argv[2], "rb") as file:
    form = MultipartEncoder({"file": ("large.bin", file)})
    url = sys.argv[1] + "/storage/v1/object/files/x/large.bin"
    requests.post(url, data=form, headers={"Content-Type": form.content_type}).raise_for_status()
"""
HTTPX = """
import sys, httpx
with open(sys.argv[2], "rb") as file, httpx.Client(timeout=300) as client:
    client.post(sys.argv[1] + "/storage/v1/object/files/x/large.bin", files={"file": file}).raise_for_status()
"""


def _converse(connection: socket.socket) -> None:
    """Answer as Ouro would, and throw away what comes."""
    scratch, head = bytearray(1 << 20), b""
    while piece := connection.recv(65536):
        head += piece
        if b"\r\n\r\n" not in head:
            continue
        lines, _, rest = head.partition(b"\r\n\r\n")
        fields = dict(line.lower().split(b": ", 1) for line in lines.split(b"\r\n")[1:])
        if fields.get(b"expect"):
            connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        left = int(fields.get(b"content-length", b"0")) - len(rest)
        while left > 0:
            left -= connection.recv_into(scratch, min(left, len(scratch)))
        path = lines.split(b" ")[1]
        body = next(answer for start, answer in ANSWERS.items() if path.startswith(start)).encode()
        connection.sendall(answer_head("application/json", len(body)) + body)
        head = b""


def measure(mebibytes: int = 1024, rounds: int = 5) -> dict[str, Cost]:
    """Return CPU in seconds (median) and peak memory in MiB (largest): publishing all, publishing a byte, curl, peers."""
    with tempfile.TemporaryDirectory() as folder, beside(each_in_a_thread(_converse)) as url:
        path = Path(folder) / "large.bin"
        with path.open("wb") as file:
            file.truncate(mebibytes << 20)
        byte = Path(folder) / "byte.bin"
        byte.write_bytes(b"x")
        commands = {
            "publish": [sys.executable, "-c", PUBLISH, url, str(path)],
            "a byte": [sys.executable, "-c", PUBLISH, url, str(byte)],
            "curl -F": ["curl", "-sS", "-F", f"file=@{path}", f"{url}/storage/v1/object/files/x/large.bin"],
            "stock (httpx files=)": [sys.executable, "-c", HTTPX, url, str(path)],
            "requests": [sys.executable, "-c", REQUESTS, url, str(path), str(peers.HOME)],
            "requests-toolbelt": [sys.executable, "-c", TOOLBELT, url, str(path), str(peers.HOME)],
        }
        found: dict[str, list[Cost]] = {name: [] for name in commands}
        for _ in range(rounds):
            for name, command in commands.items():
                found[name].append(cost_of(command))
    return of_all_rounds(found)


def main() -> None:
    given = [int(argument) for argument in sys.argv[1:]]
    peers.prepared()
    results = measure(*given)
    base = results["curl -F"][0]
    print(f"{'upload':<24}{'CPU s':>8}{'÷ curl -F':>12}{'peak MiB':>10}")
    for name, (cpu, peak) in results.items():
        print(f"{name:<24}{cpu:>8.2f}{cpu / base:>12.2f}{peak:>10.1f}")
    more = results["publish"][0] - results["a byte"][0]
    print(f"beyond what starting Python costs: {more / base:.2f} × curl -F")


if __name__ == "__main__":
    main()
