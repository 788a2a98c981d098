"""From a bundle to a tree of Python: wire packages, payload modules, and the seam that all of them share."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from . import payloads, wire
from .findings import CannotEmit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .bundle import Bundle

TEMPLATES: Final = Path(__file__).parents[1] / "templates"
ROOT: Final = "towpath_wire"


def emit(bundle: Bundle, into: Path, step: Callable[[str], None] = lambda _: None) -> None:
    """Write one platform's package and payloads below `into`; `step` hears each step.

    Raises CannotEmit, which names what a generator cannot take or would have dropped.
    """
    root = into / ROOT
    root.mkdir(parents=True, exist_ok=True)
    step(f"lowering {bundle.platform}")
    facts = wire.Wire.of(bundle)
    step(f"making the payload types of {bundle.platform}")
    source = payloads.payload_module(facts)
    module = root / "payloads" / f"{bundle.platform}.py"
    module.parent.mkdir(exist_ok=True)
    module.write_text(source, encoding="utf-8")
    step(f"making the client of {bundle.platform}")
    wire.build(facts, payloads.write_names(source, facts.schemas), root / bundle.platform)
    step(f"formatting {bundle.platform}")
    tidy(root / bundle.platform, module)


def emit_shared(into: Path, platforms: Sequence[str]) -> None:
    """Write what all platforms share: the seam, and the packages around the platforms."""
    root = into / ROOT
    for folder in ("_seam", "payloads", "specs"):
        (root / folder).mkdir(parents=True, exist_ok=True)
    for source in sorted((TEMPLATES / "seam").glob("*.py")):
        text = source.read_text(encoding="utf-8")
        (root / "_seam" / source.name).write_text(
            f"{_banner(f'seam/{source.name}')}\n{text}", encoding="utf-8"
        )
    for target, words in _PACKAGES.items():
        listed = ", ".join(sorted(platforms)) if target != "specs/__init__.py" else ""
        text = f'{_banner("")}\n"""{words.format(platforms=listed)}"""\n'
        (root / target).write_text(text, encoding="utf-8")
    (root / "py.typed").write_text("", encoding="utf-8")
    tidy(root / "_seam", *(root / target for target in _PACKAGES))


_PACKAGES: Final = {
    "__init__.py": "The wire: typed calls and models of each platform ({platforms}), generated from its spec.",
    "payloads/__init__.py": "What the platforms take and answer, as plain dicts ({platforms}).",
    "specs/__init__.py": "The bundled specs that all this was generated from: one JSON document a platform.",
}


def _banner(source: str) -> str:
    where = f"scripts/templates/{source}" if source else "scripts/codegen"
    return f"# Generated from {where} by `make regenerate`. Do not edit: change {where}."


def tidy(*paths: Path) -> None:
    """Drop imports that nothing uses and format, with the configuration given here and no other."""
    ruff = Path(sys.executable).with_name("ruff")
    program = str(ruff) if ruff.exists() else shutil.which("ruff") or "ruff"
    for command in (
        ("check", "--fix", "--select", "F401,I001,TC005", "--ignore-noqa", "--config", _IMPORTS),
        ("format",),
    ):
        done = subprocess.run(
            [program, *command[:1], *_RUFF, *command[1:], *paths], check=False, capture_output=True, text=True
        )
        if done.returncode:
            said = " ".join((done.stdout + done.stderr).split())
            raise CannotEmit(f"ruff {command[0]} refuses what the templates made: {said}")


_RUFF: Final = ("--isolated", "--no-cache", "--quiet", "--target-version", "py311", "--line-length", "110")
_IMPORTS: Final = "lint.isort.combine-as-imports = true"
