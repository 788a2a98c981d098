"""The pytest fixtures that join a uSmart client and a stand-in."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def test_the_fixtures_join_a_client_and_a_stand_in(tmp_path: Path) -> None:
    (tmp_path / "test_mine.py").write_text(
        "import asyncio, io\n"
        "def test_sync(usmart, usmart_stand_in):\n"
        "    world = usmart_stand_in.world\n"
        "    receipt = usmart.publish(io.BytesIO(b'a'), world['tides'], file_name='tides.csv')\n"
        "    assert receipt.replaced\n"
        "    assert usmart_stand_in.admin.content(world['tides.csv']) == b'a'\n"
        "def test_async(async_usmart, usmart_stand_in):\n"
        "    assert asyncio.run(async_usmart.datasets.view(usmart_stand_in.world['tides'])).name == 'Tides'\n"
        "    assert len(usmart_stand_in.journal.of('viewDataset')) == 1\n"
    )
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "towpath.pytest_plugin",
        "-W",
        "error",
        str(tmp_path),
    ]
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False, cwd=tmp_path)
    assert "2 passed" in done.stdout, done.stdout + done.stderr
