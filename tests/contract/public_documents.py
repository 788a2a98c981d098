"""OpenAPI documents that others publish, fetched once from npm into `.scratch/documents`: what `make platform` is for."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / ".scratch" / "documents"
PACKAGE = "@readme/oas-examples@8.2.2"
FOLDER = HOME / PACKAGE.rpartition("/")[2].replace("@", "-")
DOCUMENTS = {"trek": "3.0/json/star-trek.json", "readme": "3.1/json/readme.json"}
"""Name of the platform and the document: OpenAPI 3.0 with 120 operations, 3.1 with 54."""


def fetched() -> dict[str, Path]:
    """Return the documents; raise LookupError, in words, where npm cannot bring them."""
    if not FOLDER.exists():
        npm = shutil.which("npm")
        if npm is None:
            raise LookupError("npm is not on the PATH; install Node.js to try the public documents")
        HOME.mkdir(parents=True, exist_ok=True)
        command = [npm, "pack", "--silent", "--pack-destination", str(HOME), PACKAGE]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
        if done.returncode:
            raise LookupError(f"npm could not fetch {PACKAGE}: {done.stderr.strip().rpartition(chr(10))[2]}")
        with tarfile.open(next(HOME.glob("*.tgz"))) as packed:
            packed.extractall(FOLDER, filter="data")
    return {name: FOLDER / "package" / path for name, path in DOCUMENTS.items()}
