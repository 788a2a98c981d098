"""Make what is stale of generated/, beside it, whole and proved; then let the caller exchange or compare it."""

from __future__ import annotations

import filecmp
import gc
import json
import os
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

import attrs

from .bundle import Bundle, bundle
from .findings import CannotEmit, SpecError, Unreadable
from .lint import lint, read_x_keys
from .lock import PACKAGE, SHARED, Layout, contents, owner

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
    from pathlib import Path

    from .findings import Finding


class Emitter(Protocol):
    """What turns a bundle into Python (`scripts.codegen.emit`)."""

    def emit(self, bundle: Bundle, into: Path, step: Callable[[str], None]) -> None:
        """Write a platform's part of the package below `into`; raise for whatever would be lost."""

    def emit_shared(self, into: Path, platforms: Sequence[str]) -> None:
        """Write what all platforms share below `into`."""


@contextmanager
def _uncollected() -> Generator[None]:
    """Pause the garbage collector: specs, generators and census build large trees, and it walks them again and again."""
    paused = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if paused:
            gc.enable()


@attrs.frozen
class Build:
    """One making of the parts that are stale."""

    layout: Layout
    emitter: Emitter
    count: Callable[[Bundle, Path], Sequence[Finding]]
    step: Callable[[str], None]

    @_uncollected()
    def make(self, stale: Sequence[str], platforms: Sequence[str], present: Sequence[str]) -> Path:
        """Return `work/next`: the stale parts made new, the others as they are in generated/.

        `platforms` are all that specs/ has, `present` those that the new tree will hold. Raise SpecError with every finding of every stale spec, or CannotEmit.
        """
        bundles = self._bundles([name for name in stale if name != SHARED])
        parts = self.layout.work / "parts"
        new = self.layout.work / "next"
        new.mkdir(parents=True)
        for each in bundles:
            self._emit(each, parts / each.platform)
            _merge(parts / each.platform / PACKAGE, new)
        if SHARED in stale:
            (parts / "shared").mkdir(parents=True)
            self.emitter.emit_shared(parts / "shared", list(present))
            _merge(parts / "shared" / PACKAGE, new)
        self._keep(new, frozenset(stale), frozenset(platforms))
        shutil.rmtree(parts, ignore_errors=True)
        self.step("assembled")
        return new

    def _bundles(self, platforms: Iterable[str]) -> list[Bundle]:
        """Read and judge the specs, all of them before anything is made."""
        x_keys = read_x_keys(self.layout.specs)
        bundles: list[Bundle] = []
        findings: list[Finding] = []
        for name in platforms:
            self.step(f"linting {name}")
            try:
                each = bundle(self.layout.specs, name)
                lint(each, x_keys)
                bundles.append(each)
            except Unreadable:
                raise
            except SpecError as error:
                findings += error.findings
        if findings:
            raise SpecError(findings)
        return bundles

    def _emit(self, each: Bundle, part: Path) -> None:
        self.step(f"emitting {each.platform}")
        package = part / PACKAGE
        write_document(each, package / "specs")
        try:
            self.emitter.emit(each, part, self.step)
        except CannotEmit:
            raise
        except Exception as error:
            # Generators raise whatever they like; the reader wants the platform and the reason.
            raise CannotEmit(f"specs/{each.platform}: {error or type(error).__name__}") from error
        self.step(f"counting {each.platform}")
        for path in contents(package):
            if owner(path.relative_to(package), {each.platform}) == SHARED:
                raise CannotEmit(
                    f"specs/{each.platform}: {path.relative_to(part)} is not this platform's to write"
                )
        missing = self.count(each, package)
        if missing:
            raise SpecError(missing)

    def _keep(self, new: Path, stale: frozenset[str], platforms: frozenset[str]) -> None:
        """Link what is not stale: the same files, untouched."""
        tree = self.layout.tree
        for path in contents(tree):
            relative = path.relative_to(tree)
            if owner(relative, platforms) not in stale:
                _link(path, new / relative)


def write_document(each: Bundle, folder: Path) -> None:
    """Write the bundled spec, in the order in which it was written."""
    folder.mkdir(parents=True)
    text = json.dumps(each.document, indent=1, ensure_ascii=False)
    (folder / f"{each.platform}.json").write_text(f"{text}\n", "utf-8")


def _merge(part: Path, new: Path) -> None:
    for path in contents(part):
        target = new / path.relative_to(part)
        if target.exists():
            raise CannotEmit(f"{path.relative_to(part)} is written by two platforms; rename one of them")
        target.parent.mkdir(parents=True, exist_ok=True)
        path.rename(target)


def _link(path: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(path, target, follow_symlinks=False)
    except OSError:  # a file system without hard links
        shutil.copy2(path, target, follow_symlinks=False)


def differences(tree: Path, new: Path) -> Iterator[tuple[Path, str]]:
    """Find the files in which two trees differ, and how."""
    there = {path.relative_to(tree) for path in contents(tree)}
    made = {path.relative_to(new) for path in contents(new)}
    for relative in sorted(there | made):
        if relative not in there:
            yield relative, "is missing"
        elif relative not in made:
            yield relative, "is not generated"
        elif (tree / relative).is_symlink() or not filecmp.cmp(
            tree / relative, new / relative, shallow=False
        ):
            yield relative, "differs from what specs/ make"
