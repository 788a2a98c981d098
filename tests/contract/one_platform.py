"""One run of `make platform` with generators that take no time; as a program, it can be killed at any step.

python one_platform.py ROOT SPEC --kill STEP
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from unittest.mock import patch

import scripts.regenerate
from scripts.platform import add_platform
from tests.contract.one_regenerate import quick


def main() -> None:
    root, spec, _, kill = sys.argv[1:]

    def step(name: str) -> None:
        print(name, flush=True)
        if name == kill:
            os.kill(os.getpid(), signal.SIGKILL)

    with patch.object(scripts.regenerate, "_maker", lambda: quick):
        add_platform("lights", Path(spec), Path(root), step)


if __name__ == "__main__":
    main()
