"""What imports cost that users write, against `import httpx` in the same run."""

from __future__ import annotations

from tests.benchmarks.timing import interleaved

BASE = "import httpx"
PROGRAMS = {
    "import httpx": "import httpx",
    "pass": "pass",
    "from towpath import Ouro": "from towpath import Ouro",
    "… and one model": "from towpath import Ouro; from towpath_wire.ouro import Dataset",
    "… and a client built": "from towpath import Ouro; Ouro(api_key='k', base_url='http://127.0.0.1:1').close()",
    "one of Opendatasoft's groups": "from towpath_wire.opendatasoft import Api; Api(None).datasets",
    "… and one of its models": "from towpath_wire.opendatasoft import Api, Dataset; Api(None).datasets",
}


def measure(runs: int = 15) -> list[tuple[str, float, float]]:
    """Return (program, median CPU in ms, ratio to `import httpx`) for each program."""
    medians = interleaved(PROGRAMS, runs)
    return [(name, seconds * 1000, seconds / medians[BASE]) for name, seconds in medians.items()]
