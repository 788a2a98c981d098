"""OpenAPI documents that others publish, fetched once from npm into `.scratch/documents`: what `make platform` is for."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / ".scratch" / "documents"
PACKAGE = "@readme/oas-examples@8.2.2"
FOLDER = HOME / PACKAGE.rpartition("/")[2].replace("@", "-")
DOCUMENTS = {"trek": "3.0/json/star-trek.json", "readme": "3.1/json/readme.json"}
"""Name of the platform and the document: OpenAPI 3.0 with 120 operations, 3.1 with 54."""


def fetched() -> dict[str, Path]:
    """Return the documents; raise LookupError, in words, where npm cannot bring them."""
    if not FOLDER.exists():
        HOME.mkdir(parents=True, exist_ok=True)
        # Put there whole: several processes may fetch at once, and any may be killed.
        with TemporaryDirectory(dir=HOME) as folder:
            unpacked = _unpacked(Path(folder))
            with suppress(OSError):  # another was quicker
                unpacked.rename(FOLDER)
    return {name: FOLDER / "package" / path for name, path in DOCUMENTS.items()}


def _unpacked(folder: Path) -> Path:
    npm = shutil.which("npm")
    if npm is None:
        raise LookupError("npm is not on the PATH; install Node.js to try the public documents")
    command = [npm, "pack", "--silent", "--pack-destination", str(folder), PACKAGE]
    try:
        subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    except subprocess.TimeoutExpired:
        raise LookupError(f"npm could not fetch {PACKAGE} within two minutes") from None
    except subprocess.CalledProcessError as error:
        said = str(error.stderr).strip().splitlines() or ["nothing"]
        raise LookupError(f"npm could not fetch {PACKAGE}; it said: {said[-1]}") from None
    with tarfile.open(next(folder.glob("*.tgz"))) as packed:
        packed.extractall(folder / "unpacked", filter="data")
    return folder / "unpacked"
