"""What every act stands on: a stand-in served as a real process, and a way to say what happens."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from rich.console import Console
from rich.markup import escape
from rich.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
console = Console(highlight=False)


class Served(NamedTuple):
    """A stand-in that listens: where, whom it knows and what it starts with."""

    base_url: str
    credentials: Mapping[str, Mapping[str, Any]]
    world: Mapping[str, str]


@contextmanager
def served(platform: str, *, seed: int = 0) -> Iterator[Served]:
    """Serve a platform's stand-in as a process of its own, as a user would from a shell, and end it afterwards."""
    command = [str(BIN / "towpath"), "mock", "serve", platform, "--port", "0", "--seed", str(seed), "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            line = process.stdout.readline()
            if not line:
                raise RuntimeError(f"the stand-in of {platform} did not start; its own message stands above")
            announced = json.loads(line)
            yield Served(announced["base_url"], announced["credentials"], announced["world"])
        finally:
            process.terminate()
            process.wait(timeout=10)


def act(title: str) -> None:
    console.print()
    console.rule(f"[bold]{title}", align="left")


def step(text: str) -> None:
    console.print(f"\n[bold cyan]·[/] {text}")


def note(text: str) -> None:
    console.print(f"  [dim]{text}[/]")


def good(text: str) -> None:
    console.print(f"  [green]✓[/] {escape(text)}")


def table(columns: Sequence[str], rows: Iterable[Sequence[object]], *, title: str | None = None) -> None:
    shown = Table(
        title=title, title_justify="left", box=None, pad_edge=False, header_style="bold", padding=(0, 2)
    )
    for column in columns:
        shown.add_column(column)
    for row in rows:
        shown.add_row(*(str(cell) for cell in row))
    console.print(shown)


def run(*command: str) -> int:
    """Run one of the project's own commands with its output on the same screen; return its exit status."""
    console.print(f"  [dim]$ {' '.join(command)}[/]")
    return subprocess.run([str(BIN / command[0]), *command[1:]], cwd=ROOT, check=False).returncode
