"""What imports cost that users write, against `import httpx` in the same run.

`python -m tests.benchmarks.bench_import [runs]`
"""

from __future__ import annotations

import sys

from tests.benchmarks import peers
from tests.benchmarks.timing import interleaved

BASE = "import httpx"
PROGRAMS = {
    "import httpx": "import httpx",
    "pass": "pass",
    "from towpath import Ouro": "from towpath import Ouro",
    "from towpath import Ouro; one model": "from towpath import Ouro; from towpath_wire.ouro import Dataset",
    "from towpath import Ouro; a client built": (
        "from towpath import Ouro; Ouro(api_key='k', base_url='http://127.0.0.1:1').close()"
    ),
    "Opendatasoft's api, one group": "from towpath_wire.opendatasoft import Api; Api(None).datasets",
    "Opendatasoft's api, one group, one model": (
        "from towpath_wire.opendatasoft import Api, Dataset; Api(None).datasets"
    ),
}
# Each as its own documentation begins: a client and one thing that it does.
PEERS = {
    "stock": "from stock import AuthenticatedClient; from stock.api.datasets import list_datasets",
    "openai": "from openai import OpenAI",
    "githubkit": "from githubkit import GitHub; hub = GitHub('x'); hub.rest.repos.get",
    "openapi-generator": "import oag_client; oag_client.DatasetsApi, oag_client.Dataset",
}


def measure(runs: int = 15) -> list[tuple[str, float, float]]:
    """Return (program, median CPU in ms, ratio to `import httpx`) for each program, ours and the peers'."""
    own_paths = f"import sys; sys.path.append({str(peers.HOME)!r}); "
    programs = PROGRAMS | {name: own_paths + program for name, program in PEERS.items()}
    medians = interleaved(programs, runs)
    return [(name, seconds * 1000, seconds / medians[BASE]) for name, seconds in medians.items()]


def main(runs: int = 15) -> None:
    peers.prepared()
    print(f"{'import':<44}{'CPU ms':>8}{'÷ import httpx':>16}")
    for name, milliseconds, ratio in measure(runs):
        print(f"{name:<44}{milliseconds:>8.0f}{ratio:>16.2f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
