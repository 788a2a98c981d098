"""What `towpath mock serve` tells a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

if TYPE_CHECKING:
    from towpath.testing import StandIn

# The client of each platform, and a first call that needs nothing but the starting world.
_CLIENTS = {
    "dataops": ("DataOps", 'print(client.projects["waterways/navigation"])'),
    "opendatasoft": ("Opendatasoft", 'print(client.datasets.read("da_qf2hyt"))'),
    "ouro": ("Ouro", 'print(client.users.read("hermes"))'),
    "usmart": ("USmart", "print(client.catalogues.private())"),
}


def show(stand_in: StandIn, *, strict: bool) -> None:
    """Print where the stand-in is, who one can be there and what exists."""
    console = Console(highlight=False, markup=False, soft_wrap=True)
    mode = ", strict" if strict else ""
    console.print(
        f"\n{stand_in.platform}: a stand-in at {stand_in.base_url}  (seed {stand_in.seed}{mode})",
        style="bold",
    )
    console.print("Made up for tests; it never calls the real service. Ctrl-C ends it.\n")
    console.print(_roles(stand_in))
    if stand_in.world:
        console.print(_world(stand_in))
    console.print("Try it:\n")
    console.print(example(stand_in), style="cyan")


def example(stand_in: StandIn) -> str:
    """A Python example to copy: the first role's client on this stand-in."""
    arguments = next(iter(stand_in.credentials.values()), None) or {}
    if stand_in.platform not in _CLIENTS:
        return f"    curl -i {stand_in.base_url}/\n"
    client, call = _CLIENTS[stand_in.platform]
    given = "".join(f", {name}={value!r}" for name, value in arguments.items())
    lines = (
        f"from towpath import {client}",
        "",
        f"client = {client}(base_url={stand_in.base_url!r}{given})",
        call,
    )
    return "\n".join(f"    {line}".rstrip() for line in lines) + "\n"


def _roles(stand_in: StandIn) -> Table:
    table = Table("role", "constructor arguments", title="Who you can be", title_justify="left", box=None)
    for role, arguments in stand_in.credentials.items():
        table.add_row(role, ", ".join(f"{name}={value!r}" for name, value in arguments.items()))
    return table


def _world(stand_in: StandIn) -> Table:
    table = Table("name", "id", title="\nWhat is there to begin with", title_justify="left", box=None)
    for name, identifier in stand_in.world.items():
        table.add_row(name, identifier)
    return table
