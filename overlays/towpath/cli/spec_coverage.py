"""`towpath spec coverage`."""

from __future__ import annotations

import json as json_text
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter
from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from .complaint import Complaint, needs
from .platforms import platforms
from .specs import document_named

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath.contract.evidence import Belief


def coverage(
    *specs: Annotated[str, Parameter(help="Platforms' names or OpenAPI files; all platforms without any.")],
    inferred: Annotated[
        bool, Parameter(negative="", help="Name everything that nobody has said, place by place.")
    ] = False,
    json: Annotated[
        bool, Parameter(negative="", help="Print counts and all beliefs as one JSON document.")
    ] = False,
) -> int:
    """Count what a spec knows from documentation, from observation and by inference alone."""
    with needs("cli"):
        from towpath.contract.documents import Unreadable
        from towpath.contract.evidence import beliefs

        try:
            found = {name: beliefs(document_named(name)) for name in specs or platforms()}
        except Unreadable as error:
            raise Complaint(str(error)) from None
    if json:
        print(json_text.dumps({name: _as_dict(each) for name, each in found.items()}, ensure_ascii=False))
        return 0
    console = Console(highlight=False, markup=False)
    console.print(_counted(found))
    if inferred:
        for name, each in found.items():
            _name_inferred(name, each, console)
    return 0


def _as_dict(found: list[Belief]) -> dict[str, object]:
    from towpath.contract.evidence import counts

    operations, parts = ([each for each in found if each.whole is whole] for whole in (True, False))
    return {
        "operations": counts(operations),
        "parts": counts(parts),
        "beliefs": [each.as_dict() for each in found],
    }


def _counted(found: Mapping[str, list[Belief]]) -> Table:
    from towpath.contract.evidence import counts

    tallies = {
        name: (counts(each for each in held if each.whole), counts(each for each in held if not each.whole))
        for name, held in found.items()
    }
    kinds = dict.fromkeys(kind for both in tallies.values() for counted in both for kind in counted)
    table = Table("spec", "operations", box=SIMPLE, title="How each spec is known", title_justify="left")
    for kind in kinds:
        table.add_column(kind, justify="right")
    for name, (operations, parts) in tallies.items():
        total = sum(operations.values())
        table.add_row(name, str(total), *(_share(operations.get(kind, 0), total) for kind in kinds))
        if any(parts.values()):
            marked = (str(parts.get(kind, 0)) for kind in kinds)
            table.add_row("", "and parts, by themselves", *marked, style="dim")
    return table


def _share(count: int, total: int) -> str:
    return f"{count} ({100 * count // total} %)" if total else "0"


def _name_inferred(name: str, found: list[Belief], console: Console) -> None:
    inferred = [each for each in found if each.evidence == "inferred"]
    console.print(f"\n{name}: {len(inferred)} beliefs that nobody has said", style="bold")
    for each in inferred:
        source = f" ({each.source})" if each.source else ""
        console.print(f"  {each.subject}{source}", soft_wrap=True)
