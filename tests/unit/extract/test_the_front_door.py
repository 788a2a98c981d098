"""What `towpath.extract` promises around its verbs: names that are there, and an import that costs little."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import towpath.extract

ROOT = Path(__file__).resolve().parents[3]


def test_every_public_name_is_there_and_documented() -> None:
    for name in towpath.extract.__all__:
        assert getattr(towpath.extract, name).__doc__, name


def test_importing_it_loads_neither_msgspec_nor_httpx_nor_other_rooms() -> None:
    program = (
        "import sys, towpath.extract as extract; extract.Path.parse('a[*].b'); "
        "heavy = {'msgspec', 'httpx', 'attrs', 'inspect', 'json', 'decimal', 'typing_extensions'}; "
        "rooms = {name for name in sys.modules if name.startswith('towpath.')} "
        "- {'towpath._version', 'towpath.errors', 'towpath.extract'}; "
        "print(sorted(heavy & set(sys.modules)), sorted(r for r in rooms if not r.startswith('towpath.extract.')))"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", program],
        cwd=ROOT,
        env={"PYTHONPATH": "generated:overlays"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[] []"
