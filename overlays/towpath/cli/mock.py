"""`towpath mock serve`."""

from __future__ import annotations

import errno
import json as json_text
import sqlite3
from pathlib import Path  # noqa: TC003  (read from the annotations when the command runs)
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from towpath.contract.fuzz.origin import Origin

from .complaint import Complaint, needs
from .mock_page import PLACE, Page
from .platforms import platform_named, platforms

if TYPE_CHECKING:
    from towpath.testing import StandIn


def serve(
    platform: Annotated[str, Parameter(help=f"The platform to stand in for: {', '.join(platforms())}.")],
    /,
    *more: Annotated[str, Parameter(help="Further platforms; each is then under its name on the same port.")],
    port: Annotated[int, Parameter(help="The port to listen on; 0 takes any that is free.")] = 0,
    host: Annotated[str, Parameter(help="The address to listen on.")] = "127.0.0.1",
    seed: Annotated[int, Parameter(help="Fixes identifiers, keys and the clock.")] = 0,
    data: Annotated[
        Path | None, Parameter(help="A file that remembers; without it all is forgotten.")
    ] = None,
    strict: Annotated[
        bool,
        Parameter(
            negative="",
            show_default=False,
            help="Refuse what the platform itself tolerates, such as unknown query keys.",
        ),
    ] = False,
    json: Annotated[
        bool, Parameter(negative="", show_default=False, help="Print one line of JSON a platform instead.")
    ] = False,
) -> None:
    """Serve stand-ins of platforms until Ctrl-C."""
    names = [platform_named(name) for name in (platform, *more)]

    # It shows the keys: to whoever sits at this machine, and to nobody beyond it.
    around = Page if Origin("http", host, 80).is_loopback else None

    def ready(stand_ins: list[StandIn]) -> None:
        if around is not None and not json:
            address = stand_ins[0].base_url.partition("://")[2].partition("/")[0]
            print(f"\nLook around in a browser: http://{address}{PLACE}")
        for each in stand_ins:
            if json:
                print(json_text.dumps(announcement(each)), flush=True)
            else:
                from .mock_banner import show

                show(each, strict=strict)

    with needs("testing"):
        from towpath.testing import StandInError
        from towpath.testing.serving import run

        try:
            run(names, host, port, seed=seed, data=data, strict=strict, on_ready=ready, around=around)
        except StandInError as error:
            raise Complaint(str(error)) from None
        except OverflowError:
            raise Complaint(f"there is no port {port}: choose one between 0 and 65535") from None
        except sqlite3.Error as error:
            raise Complaint(
                f"the data file {data} cannot be used ({error}): name another with --data"
            ) from None
        except OSError as error:
            raise Complaint(_about(error, host, port, data)) from None


def announcement(stand_in: StandIn) -> dict[str, object]:
    """What a program needs to know about a stand-in that is up."""
    return {
        "platform": stand_in.platform,
        "base_url": stand_in.base_url,
        "credentials": stand_in.credentials,
        "world": stand_in.world,
    }


def _about(error: OSError, host: str, port: int, data: Path | None) -> str:
    reason = error.strerror or str(error)
    if error.errno == errno.EADDRINUSE:
        return f"port {port} on {host} is taken: choose another with --port, or end what holds it (0 takes a free one)"
    if error.filename is not None and data is not None:
        return f"the data file {data} cannot be used ({reason}): name another with --data"
    return f"cannot listen on {host}:{port} ({reason}): choose with --host and --port"
