"""Make generated/ from specs/: only what changed, all of it or nothing.

python -m scripts.regenerate [--check [--full]] [--only PLATFORM] [--json]

Exit code 0: generated/ is what the specs make. 1: it is not (--check), or a spec has something to correct. 2: the
request itself cannot be met (no such platform, an unreadable file, a tool that is not installed).
"""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from scripts.codegen.adding import added, take_back
from scripts.codegen.exchange import Busy, alone, exchange, repair
from scripts.codegen.lock import SHARED, Layout, State, ToolMissing, outputs, record, recorded, state
from scripts.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scripts.codegen.build import Build, Emitter
    from scripts.codegen.changes import Changes

    Step = Callable[[str], None]
    Maker = Callable[[Layout, Step], Build]

ROOT = Path(__file__).resolve().parent.parent
KEPT_NAMES = frozenset({"payloads", "released", "specs"})


class Refused(Exception):
    """What was asked for cannot be done; nothing was."""


class Result:
    """What became of each part, what that changes in words, and what a check found."""

    def __init__(
        self,
        rebuilt: Sequence[str],
        platforms: Sequence[str],
        drift: Sequence[str] = (),
        changes: Changes | None = None,
    ) -> None:
        self.rebuilt = list(rebuilt)
        self.platforms = list(platforms)
        self.drift = list(drift)
        self.changes = changes.made if changes is not None else []
        self.notes = changes.notes if changes is not None else []


def regenerate(
    root: Path = ROOT,
    *,
    check: bool = False,
    full: bool = False,
    only: str | None = None,
    add: str | None = None,
    maker: Maker | None = None,
    step: Step = lambda _: None,
) -> Result:
    """Bring generated/ up to date, or with `check` say what is not.

    `full` makes everything again, whatever the lock says; `only` looks at one platform, whose spec `add` is where it is
    new; `maker` takes the place of the generators; `step` hears each step. Raise Refused, ToolMissing, Busy, SpecError or CannotEmit; generated/ is as it was then.
    """
    layout = Layout(root)
    with alone(layout.work, step):
        step("alone")
        repair(layout.tree, layout.work)
        take_back(layout)
        step("repaired")
        if only is None or add is None:
            return _brought_up(layout, only, maker, step, check=check, full=full)
        if (layout.specs / only).exists():
            raise Refused(f"there is a platform {only} already; choose another name, or remove specs/{only}")
        with added(layout, only, add, step):
            return _brought_up(layout, only, maker, step, check=check, full=full)


def _brought_up(
    layout: Layout, only: str | None, maker: Maker | None, step: Step, *, check: bool, full: bool
) -> Result:
    platforms = _platforms(layout, only)
    now, before = state(layout), recorded(layout)
    stale = [SHARED, *now.specs] if full else now.stale(before)
    if only is not None:
        stale = [part for part in stale if part in (only, SHARED)]
        now = _partly(now, before, only)
    if not stale:
        return Result([], platforms)
    build = (maker or _maker())(layout, step)
    try:
        made = _make(layout, build, stale, now, before)
        if check:
            return Result(stale, platforms, _drift(layout, made, before))
        changes = _changes(layout, stale)
        exchange(layout.tree, layout.work, step)
        changes.tell()
        step("told")
        record(layout, made)
        step("recorded")
        return Result(stale, platforms, changes=changes)
    finally:
        repair(layout.tree, layout.work)


def _make(layout: Layout, build: Build, stale: list[str], now: State, before: State) -> State:
    """Make the stale parts in `work/next` and return what the lock will say of them."""
    platforms = layout.platforms()
    new = build.make(stale, platforms, [name for name in platforms if name in stale or name in now.output])
    output = {part: value for part, value in outputs(new, platforms).items() if part in stale}
    return State(now.tools, now.machinery, now.specs, before.output | output)


def _changes(layout: Layout, stale: list[str]) -> Changes:
    """Say what the new tree changes in the specs."""
    from scripts.codegen.changes import Changes

    changes = Changes(layout)
    changes.compare(layout.work / "next", stale)
    return changes


def _drift(layout: Layout, made: State, before: State) -> list[str]:
    from scripts.codegen.build import differences

    tree = layout.tree.relative_to(layout.root)
    drift = [f"{tree / file} {how}" for file, how in differences(layout.tree, layout.work / "next")]
    if made != before:
        drift.append(f"{layout.lock.relative_to(layout.root)} does not record what is there")
    return drift


def _maker() -> Maker:
    """Return what makes the parts: the generators. They take their time to import, so only who makes something does."""
    from importlib import import_module

    from scripts.codegen.build import Build
    from scripts.codegen.census import census

    emitter = cast("Emitter", import_module("scripts.codegen.emit"))
    return lambda layout, step: Build(layout, emitter, census, step)


def _platforms(layout: Layout, only: str | None) -> list[str]:
    platforms = layout.platforms()
    if not platforms:
        raise Refused("specs/ has no platform; write specs/<platform>/openapi.yaml")
    if only is not None and only not in platforms:
        raise Refused(f"there is no platform {only!r}; specs/ has {', '.join(platforms)}")
    for name in platforms:
        if not name.isidentifier() or name.startswith("_") or name != name.lower() or name in KEPT_NAMES:
            raise Refused(
                f"specs/{name} cannot be a package's name; use small letters and digits, not {name!r}"
            )
    return platforms


def _partly(now: State, before: State, only: str) -> State:
    """Leave the other platforms as they were recorded; where the machinery has changed, as never made."""
    same = (now.tools, now.machinery) == (before.tools, before.machinery)
    specs = {name: files for name, files in before.specs.items() if same and name in now.specs}
    return State(now.tools, now.machinery, specs | {only: now.specs[only]}, now.output)


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="regenerate", description="Make generated/ from specs/; only what changed."
    )
    parser.add_argument(
        "--check", action="store_true", help="change nothing; name what is not as specs/ make it"
    )
    parser.add_argument("--full", action="store_true", help="make everything again, whatever wire.lock says")
    parser.add_argument("--only", metavar="PLATFORM", help="look at one platform alone")
    parser.add_argument("--json", action="store_true", help="print one JSON object for programs")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line."""
    arguments = _arguments(argv)
    started = time.monotonic()
    try:
        result = regenerate(
            arguments.root, check=arguments.check, full=arguments.full, only=arguments.only, step=Progress()
        )
    except (Refused, ToolMissing, Busy) as error:
        return _fail(str(error), 2, as_json=arguments.json)
    except OSError as error:
        return _fail(
            f"{error.filename or 'the disk'}: {error.strerror}; nothing was changed",
            2,
            as_json=arguments.json,
        )
    except Exception as error:
        from scripts.codegen.findings import CannotEmit, SpecError, Unreadable

        if not isinstance(error, (SpecError, CannotEmit)):
            raise
        return _fail(str(error), 2 if isinstance(error, Unreadable) else 1, as_json=arguments.json)
    _tell(result, arguments, time.monotonic() - started)
    return 1 if result.drift else 0


def _fail(message: str, code: int, *, as_json: bool) -> int:
    if as_json:
        print(json.dumps({"errors": message.splitlines(), "exit": code}))
    else:
        Progress().clear()
        print(message, file=sys.stderr)
    return code


def _tell(result: Result, arguments: argparse.Namespace, seconds: float) -> None:
    rebuilt = [name or "shared" for name in result.rebuilt]
    if arguments.json:
        report: dict[str, Any] = {"platforms": result.platforms, "rebuilt": rebuilt, "drift": result.drift}
        report |= {
            "changes": {each.platform: each.as_dict() for each in result.changes},
            "notes": result.notes,
        }
        print(json.dumps({**report, "seconds": round(seconds, 3)}))
        return
    for line in result.drift:
        print(line)
    if result.drift:
        print(
            f"generated/ is not what specs/ make ({len(result.drift)} files); run `make regenerate`",
            file=sys.stderr,
        )
    elif arguments.check:
        print(f"generated/ is what specs/ make: {', '.join(result.platforms)} ({seconds:.1f} s)")
    else:
        print(f"{'made ' + ', '.join(rebuilt) if rebuilt else 'nothing to do'} ({seconds:.1f} s)")
    for change in result.changes:
        outcome, *lines = change.lines
        print(f"{change.platform}: {outcome}", *(f"  {line}" for line in lines), sep="\n")
    for note in result.notes:
        print(f"note: {note}", file=sys.stderr)


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(main())
    sys.exit(130)
