"""Have three strangers judge every bundled spec: openapi-spec-validator, Spectral and Redocly; no error is let pass.

`make regenerate` has our own lint, which knows what this project wants of a spec; here others say whether it is good
OpenAPI. Spectral and Redocly come from npm into `.scratch/npm`, exactly these versions, without running scripts of theirs.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

ROOT = Path(__file__).resolve().parent.parent
SPECS = ROOT / "generated" / "towpath_wire" / "specs"
NPM = ROOT / ".scratch" / "npm"
PACKAGES: Final = {"@stoplight/spectral-cli": "6.16.3", "@redocly/cli": "2.77.0"}
_QUIET: Final = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "NO_COLOR": "1"}
_TIMEOUT: Final = 600.0


class Problem(NamedTuple):
    """What one of them says about one place."""

    error: bool
    where: str
    what: str


class LintFailed(Exception):
    """A tool could not do its work; the message is one line for the person at the terminal."""


def by_validator(spec: Path) -> Iterator[Problem]:
    """Ask openapi-spec-validator: is it valid OpenAPI at all?"""
    from openapi_spec_validator import OpenAPIV31SpecValidator

    for found in OpenAPIV31SpecValidator(json.loads(spec.read_bytes())).iter_errors():
        yield Problem(True, "/".join(map(str, found.absolute_path)), found.message.splitlines()[0])


def by_spectral(spec: Path) -> Iterator[Problem]:
    """Ask Spectral for what its rule set for OpenAPI says."""
    arguments = ("lint", "--ruleset", ".spectral.yaml", "--format", "json", "--quiet", str(spec))
    for found in report("spectral", arguments):
        where = "/".join(map(str, found["path"]))
        yield Problem(found["severity"] == 0, where, f"{found['code']}: {found['message']}")


def by_redocly(spec: Path) -> Iterator[Problem]:
    """Ask Redocly for what its recommended rules say."""
    arguments = ("lint", "--config", "redocly.yaml", "--format", "json", "--max-problems", "1000", str(spec))
    for found in report("redocly", arguments)["problems"]:
        where = found["location"][0].get("pointer", "") if found["location"] else ""
        yield Problem(found["severity"] == "error", where, f"{found['ruleId']}: {found['message']}")


def report(tool: str, arguments: Sequence[str]) -> Any:
    """Run one of npm's tools and return the JSON that it prints; raise LintFailed where it prints none."""
    command = [str(NPM / "node_modules" / ".bin" / tool), *arguments]
    environment = {**os.environ, **_QUIET}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=_TIMEOUT
    )
    try:
        return json.loads(done.stdout)
    except json.JSONDecodeError:
        said = (done.stderr or done.stdout).strip().splitlines() or ["nothing"]
        raise LintFailed(f"{tool} gave no report on {arguments[-1]}; it said: {said[-1]}") from None


JUDGES: Final[dict[str, Callable[[Path], Iterator[Problem]]]] = {
    "openapi-spec-validator": by_validator,
    "spectral": by_spectral,
    "redocly": by_redocly,
}


def install() -> None:
    """Have npm put the tools into `.scratch/npm`, unless they are there; raise LintFailed without npm."""
    if all(_installed(package) == version for package, version in PACKAGES.items()):
        return
    npm = shutil.which("npm")
    if npm is None:
        raise LintFailed("npm is not on the PATH; install Node.js 20.19 or later, then run this again")
    NPM.mkdir(parents=True, exist_ok=True)
    wanted = [f"{package}@{version}" for package, version in PACKAGES.items()]
    still = ("--ignore-scripts", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error")
    command = [npm, "install", "--prefix", str(NPM), *still, *wanted]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        said = done.stderr.strip().splitlines() or ["nothing"]
        raise LintFailed(f"npm could not install {' and '.join(wanted)}; it said: {said[0]}")


def _installed(package: str) -> str | None:
    manifest = NPM / "node_modules" / package / "package.json"
    version = json.loads(manifest.read_bytes()).get("version") if manifest.exists() else None
    return version if isinstance(version, str) else None


def judge(specs: Sequence[Path]) -> int:
    """Print what each judge counted, and each error; return how many errors there are."""
    errors: list[str] = []
    print(f"{'spec':<16}{'judge':<24}{'errors':>8}{'warnings':>10}")
    with ThreadPoolExecutor(max_workers=2) as pool:
        pairs = list(product(specs, JUDGES))
        for (spec, name), problems in zip(
            pairs, pool.map(lambda pair: list(JUDGES[pair[1]](pair[0])), pairs), strict=True
        ):
            found = [f"{spec.stem}: {name}: {each.where}: {each.what}" for each in problems if each.error]
            print(f"{spec.stem:<16}{name:<24}{len(found):>8}{len(problems) - len(found):>10}", flush=True)
            errors += found
    print(*errors, sep="\n", end="\n" if errors else "")
    return len(errors)


def main() -> int:
    specs = sorted(SPECS.glob("*.json"))
    try:
        if not specs:
            raise LintFailed(f"there is no spec in {SPECS.relative_to(ROOT)}; run `make regenerate`")
        install()
        errors = judge(specs)
    except (LintFailed, subprocess.TimeoutExpired) as error:
        print(f"lint-specs: {error}", file=sys.stderr)
        return 2
    print(f"{len(specs)} specs, {len(JUDGES)} judges, {errors or 'no'} error{'s' * (errors != 1)}")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
