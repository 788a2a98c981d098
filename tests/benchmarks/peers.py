"""The peers: packages and generated clients that are measured beside ours, made ready once in `.scratch/bench`.

The same document for all: Opendatasoft's spec. The stock generators get it as it is, with the settings that their own
documentation begins with.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from tests.benchmarks.timing import ROOT

HERE = Path(__file__).parent
HOME = ROOT / ".scratch" / "bench"
SPEC = ROOT / "generated" / "towpath_wire" / "specs" / "opendatasoft.json"
BIN = Path(sys.executable).parent

STOCK = [
    str(BIN / "openapi-python-client"),
    "generate",
    "--path",
    str(SPEC),
    "--meta",
    "none",
    "--overwrite",
    "--output-path",
]
TYPED_DICTS = [
    str(BIN / "datamodel-codegen"),
    "--input",
    str(SPEC),
    "--input-file-type",
    "openapi",
    "--output-model-type",
    "typing.TypedDict",
    "--formatters",
    "ruff-format",
    "--output",
]
PYDANTIC = [*TYPED_DICTS[:6], "pydantic_v2.BaseModel", *TYPED_DICTS[7:]]


def prepared() -> Path:
    """Install and generate the peers where that has not been done for these versions and this spec; return the folder.

    `stock` is openapi-python-client's package, `pydantic_models` datamodel-code-generator's module, `oag` the package
    of openapi-generator (left out where there is no Java).
    """
    mark = hashlib.sha256((HERE / "peers.txt").read_bytes() + SPEC.read_bytes()).hexdigest()
    stamp = HOME / "ready"
    if stamp.exists() and stamp.read_text() == mark:
        return HOME
    print("installing and generating the peers into .scratch/bench (a minute)", file=sys.stderr)
    shutil.rmtree(HOME, ignore_errors=True)
    HOME.mkdir(parents=True)
    pip = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--target",
        str(HOME),
    ]
    _run([*pip, "--requirement", str(HERE / "peers.txt")])
    _run([*STOCK, str(HOME / "stock")])
    _run([*PYDANTIC, str(HOME / "pydantic_models.py")])
    if shutil.which("java"):
        jar = HOME / "openapi_generator_cli" / "openapi-generator.jar"
        given = [
            "-g",
            "python",
            "--skip-validate-spec",
            "-i",
            str(SPEC),
            "-o",
            str(HOME / "oag"),
            "--package-name",
            "oag_client",
        ]
        _run(["java", "-jar", str(jar), "generate", *given])
        shutil.move(HOME / "oag" / "oag_client", HOME / "oag_client")
        shutil.rmtree(HOME / "oag")
    stamp.write_text(mark)
    return HOME


def versions() -> dict[str, str]:
    """Return the versions of everything that is measured."""
    ours = (
        "httpx",
        "httpcore",
        "attrs",
        "msgspec",
        "aiohttp",
        "openapi-python-client",
        "datamodel-code-generator",
        "ruff",
    )
    pinned = (
        line.partition("  #")[0].split("==")
        for line in (HERE / "peers.txt").read_text().splitlines()
        if "==" in line
    )
    return {
        "python": sys.version.split()[0],
        **{name: version(name) for name in ours},
        **dict(pair for pair in pinned),
    }


def environment() -> dict[str, str]:
    """Return what a program needs in its environment to import peers; formatters are found beside our Python."""
    import os

    return {**os.environ, "PYTHONPATH": str(HOME), "PATH": f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}"}


def _run(command: list[str]) -> None:
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command[:3])} failed:\n{done.stdout}{done.stderr}")
