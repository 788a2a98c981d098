"""What a stand-in says when something that it needs is not installed."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    ("missing", "used"),
    [
        ("jsonschema_rs", "stand_in('ouro')"),
        ("python_multipart", "stand_in('ouro')"),
        ("cronsim", "stand_in('dataops')"),
        ("uvicorn", "serve(stand_in('ouro')).__enter__()"),
        ("httptools", "serve(stand_in('ouro')).__enter__()"),
    ],
)
def test_a_missing_package_is_named_with_the_extra_that_brings_it(missing: str, used: str) -> None:
    script = (
        f"import sys; sys.modules['{missing}'] = None\nfrom towpath.testing import serve, stand_in\n{used}"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    last = done.stderr.strip().splitlines()[-1]
    assert last.startswith("ModuleNotFoundError: ")
    assert missing in last
    assert last.endswith('pip install "towpath[testing]"')
