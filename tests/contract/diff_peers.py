"""Hold our verdicts on the catalogue of spec pairs against those of Redocly's `diff`; list where the two differ, and why.

python -m tests.contract.diff_peers      (installs the pinned Redocly with npm, writes DIFF_PEERS.md beside this file)

Of the peers, Redocly's is the one that npm has ready to run, that judges requests and answers apart and that knows OpenAPI 3.1;
oasdiff is a Go program that would have to be fetched or built first. Redocly is what `make lint-specs` installs, in that version.
"""

from __future__ import annotations

import json
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import yaml
from towpath.contract.diff import diff
from towpath.contract.documents import Document

from scripts import lint_specs

if TYPE_CHECKING:
    from collections.abc import Sequence

HERE: Final = Path(__file__).resolve().parent
CATALOGUE: Final = HERE / "diff_catalogue"
TABLE: Final = HERE / "DIFF_PEERS.md"
_RULES_OF_THEIRS: Final = "extends:\n  - diff-recommended\n"


class Pair(NamedTuple):
    """Two documents, what we are to say of the change, and what Redocly says where that is another verdict."""

    name: str
    change: str
    old: dict[str, Any]
    new: dict[str, Any]
    expect: dict[str, Any]
    redocly: dict[str, str]


class Verdict(NamedTuple):
    """What each says that a change owes, and the rules that Redocly names."""

    ours: str
    theirs: str
    rules: tuple[str, ...]

    @property
    def differ(self) -> bool:
        """Whether one says that it breaks and the other that it does not."""
        return (self.ours == "major") != (self.theirs == "major")


def catalogue() -> list[Pair]:
    """Read every pair of the catalogue."""
    return [_pair(path) for path in sorted(CATALOGUE.glob("*.yaml"))]


def _pair(path: Path) -> Pair:
    held = yaml.safe_load(path.read_text("utf-8"))
    return Pair(path.stem, held["change"], held["old"], held["new"], held["expect"], held.get("redocly", {}))


def digest() -> str:
    """Return what changes with any pair of the catalogue and with the Redocly that judges them."""
    asked = sha256(f"{lint_specs.PACKAGES['@redocly/cli']}\n{_RULES_OF_THEIRS}".encode())
    for path in sorted(CATALOGUE.glob("*.yaml")):
        asked.update(f"\n{path.name}\n".encode() + path.read_bytes())
    return asked.hexdigest()


def installed() -> bool:
    """Whether the pinned Redocly is there."""
    manifest = lint_specs.NPM / "node_modules" / "@redocly" / "cli" / "package.json"
    wanted = lint_specs.PACKAGES["@redocly/cli"]
    return manifest.exists() and json.loads(manifest.read_bytes()).get("version") == wanted


def verdicts(pairs: Sequence[Pair]) -> dict[str, Verdict]:
    """Ask both about every pair."""
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(max_workers=2) as pool:
        config = Path(folder) / "redocly.yaml"
        config.write_text(_RULES_OF_THEIRS)
        asked = list(pool.map(lambda pair: _ask(pair, Path(folder), config), pairs))
    return {pair.name: verdict for pair, verdict in zip(pairs, asked, strict=True)}


def _ask(pair: Pair, folder: Path, config: Path) -> Verdict:
    files = []
    for side in ("old", "new"):
        path = folder / f"{pair.name}.{side}.json"
        path.write_text(json.dumps(getattr(pair, side)))
        files.append(str(path))
    report = lint_specs.report("redocly", ("diff", *files, "--config", str(config), "--format", "json"))
    rules = {each["ruleId"] for change in report["changes"] for each in change["verdicts"]}
    return Verdict(ours(pair), report.get("bump", "none"), tuple(sorted(rules)))


def ours(pair: Pair) -> str:
    """Return what we say that a change owes."""
    return diff(Document(pair.old), Document(pair.new)).bump.value


def table(pairs: Sequence[Pair], found: dict[str, Verdict]) -> str:
    """Return the page that lists where the two differ."""
    version = lint_specs.PACKAGES["@redocly/cli"]
    differ = [pair for pair in pairs if found[pair.name].differ]
    head = f"""\
# Our verdicts beside Redocly's

`python -m tests.contract.diff_peers` writes this page: the {len(pairs)} pairs of `diff_catalogue/`, judged by
`towpath spec diff` and by `redocly diff` of @redocly/cli {version} with its ruleset `diff-recommended`. On
{len(pairs) - len(differ)} of them both say the same (breaks, or does not); these are the {len(differ)} others. A test holds
that the page is of today's catalogue ({digest()[:16]}), and where that Redocly is installed asks it for some pairs again.

| pair | the change | we owe | Redocly's | its rules | why we differ |
|---|---|---|---|---|---|
"""
    return head + "".join(rows(pairs, found))


def rows(pairs: Sequence[Pair], found: dict[str, Verdict]) -> list[str]:
    """Return the page's lines on the pairs where the two differ."""
    return [
        f"| {pair.name} | {pair.change} | {found[pair.name].ours} | {found[pair.name].theirs} "
        f"| {', '.join(found[pair.name].rules) or '–'} | {pair.redocly.get('because', '')} |\n"
        for pair in pairs
        if found[pair.name].differ
    ]


def main() -> int:
    """Write the page; 1 where a difference has no reason yet."""
    try:
        lint_specs.install()
    except lint_specs.LintFailed as error:
        print(error, file=sys.stderr)
        return 2
    pairs = catalogue()
    found = verdicts(pairs)
    TABLE.write_text(table(pairs, found), "utf-8")
    unexplained = [pair.name for pair in pairs if found[pair.name].differ and not pair.redocly.get("because")]
    for name in unexplained:
        print(f"{name}: we say {found[name].ours}, Redocly {found[name].theirs}, and nothing says why")
    print(f"{len(pairs)} pairs, {sum(each.differ for each in found.values())} judged differently")
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
