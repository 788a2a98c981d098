"""Operations of a spec, for a person: in a list, or one in full."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from towpath.contract.reference import Answered, Entry, Taken


def show_all(spec: str, entries: Sequence[Entry], console: Console | None = None) -> None:
    """Print a line an operation, group by group."""
    console = console or _console()
    table = Table("call", "request", "", box=None, pad_edge=False)
    for _, group in groupby(entries, key=lambda each: each.call.rpartition(".")[0]):
        for each in group:
            table.add_row(each.call, each.operation.label, each.summary + _mark(each))
        table.add_row()
    console.print(table)
    console.print(
        f"{len(entries)} operations. One in full: towpath spec show {spec} {entries[0].call}", soft_wrap=True
    )


def show_one(entry: Entry, console: Console | None = None) -> None:
    """Print what an operation takes and answers."""
    console = console or _console()
    console.print(f"{entry.call}    {entry.operation.label}", style="bold", soft_wrap=True)
    for text in (entry.summary, entry.node.word("description")):
        if text:
            console.print(" ".join(text.split()))
    console.print(_known(entry), style="dim")
    _print_taken("Parameters", entry.parameters(), console)
    for media_type, kind, fields in entry.bodies():
        _print_taken(f"Body: {kind} ({media_type})", fields, console)
    _print_answers("Answers", entry.answers(), console)
    _print_answers("Refuses, though the request is well formed", entry.refusals(), console)


def _console() -> Console:
    """A console for stdout; where that is no terminal, wide enough for the tables."""
    console = Console(highlight=False, markup=False)
    return console if console.is_terminal else Console(highlight=False, markup=False, width=160)


def _mark(entry: Entry) -> str:
    return f"  ({entry.evidence})" if entry.evidence in ("observed", "inferred") else ""


def _known(entry: Entry) -> str:
    source = entry.node.word("x-evidence-source")
    how = f"{entry.evidence.capitalize()}{f': {source}' if source else ''}. " if entry.evidence else ""
    return f"{how}Stands at {entry.node.where}"


def _print_taken(title: str, taken: Sequence[Taken], console: Console) -> None:
    if not taken:
        return
    table = Table("", "", "", "", title=title, title_justify="left", box=SIMPLE, show_header=False)
    for each in sorted(taken, key=lambda each: not each.required):
        need = "required" if each.required else ""
        place = "" if each.place == "body" else each.place
        table.add_row(
            each.name, " ".join(filter(None, (place, need))), each.kind, " ".join(each.words.split())
        )
    console.print(table)


def _print_answers(title: str, answers: Sequence[Answered], console: Console) -> None:
    if not answers:
        return
    table = Table("", "", "", title=title, title_justify="left", box=SIMPLE, show_header=False)
    for each in answers:
        table.add_row(each.status, each.kind, " ".join(each.words.split()))
    console.print(table)
