"""What `towpath mock serve` tells a person."""

from __future__ import annotations

from shlex import quote
from typing import TYPE_CHECKING

from rich.console import Console

from .platforms import address_variable, variables

if TYPE_CHECKING:
    from collections.abc import Mapping

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
    console.print(_listing("Who you can be, by the client's arguments", roles(stand_in)))
    if stand_in.world:
        console.print(_listing("What is there to begin with, and its id", stand_in.world))
    console.print("Try it:\n")
    console.print(example(stand_in), style="cyan")
    if is_known(stand_in.platform):
        console.print("Or let a program talk to it that was written for the platform:\n")
        console.print(f"    {environment(stand_in)}\n", style="cyan")


def is_known(platform: str) -> bool:
    """Whether a platform has clients of its own, beside its wire."""
    return platform in _CLIENTS


def example(stand_in: StandIn) -> str:
    """A Python example to copy: the first role's client on this stand-in."""
    arguments = next(iter(stand_in.credentials.values()), None) or {}
    if not is_known(stand_in.platform):
        return _wire_alone(stand_in)
    client, call = _CLIENTS[stand_in.platform]
    given = "".join(f", {name}={value!r}" for name, value in arguments.items())
    lines = (
        f"from towpath import {client}",
        "",
        f"client = {client}(base_url={stand_in.base_url!r}{given})",
        call,
    )
    return "\n".join(f"    {line}".rstrip() for line in lines) + "\n"


def _wire_alone(stand_in: StandIn) -> str:
    """A platform that has no client of its own yet: its calls over a plain sender."""
    lines = (
        "from towpath_wire._seam.plain import PlainSender",
        f"from towpath_wire.{stand_in.platform} import Api",
        "",
        f"with PlainSender({stand_in.base_url!r}) as sender:",
        "    api = Api(sender)",
    )
    return "\n".join(f"    {line}".rstrip() for line in lines) + "\n"


def environment(stand_in: StandIn) -> str:
    """A shell's line that makes clients without arguments those of the stand-in, as its first role."""
    arguments = next(iter(stand_in.credentials.values()), None) or {}
    named = variables(stand_in.platform)
    values = {address_variable(stand_in.platform): stand_in.base_url}
    values |= {named[argument]: value for argument, value in arguments.items()}
    return " ".join(["export", *(f"{name}={quote(value)}" for name, value in values.items())])


def roles(stand_in: StandIn) -> dict[str, str]:
    """Each role with the constructor arguments to copy."""
    return {
        role: ", ".join(f"{name}={value!r}" for name, value in arguments.items())
        for role, arguments in stand_in.credentials.items()
    }


def _listing(title: str, pairs: Mapping[str, str]) -> str:
    # No table: one would cut or fold on a narrow terminal what is there to be copied.
    width = max(map(len, pairs), default=0)
    return "\n".join((f"{title}:", *(f"  {name:<{width}}  {value}" for name, value in pairs.items()), ""))
