"""`towpath fuzz`."""

from __future__ import annotations

import json as json_text
import os
import sys
from contextlib import contextmanager
from pathlib import Path  # noqa: TC003  (read from the annotations when the command runs)
from shlex import join
from typing import TYPE_CHECKING, Annotated, cast

from cyclopts import Parameter

from ._main import INTERRUPTED
from .complaint import Complaint, needs
from .platforms import platform_named, platforms, variables

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from towpath.contract.fuzz import FuzzOutcome, Target
    from towpath.testing import StandIn

# Arguments of clients that name something over there.
_NO_SECRETS = frozenset({"org"})
_EXAMPLES = 60
_RATE = 2.0


def fuzz(
    platform: Annotated[
        str, Parameter(help=f"The platform whose spec is the contract: {', '.join(platforms())}.")
    ],
    /,
    *,
    seed: Annotated[int, Parameter(help="The same seed sends the same requests to the same stand-in.")] = 0,
    time: Annotated[float | None, Parameter(help="Go on for about so many seconds.")] = None,
    max_examples: Annotated[int, Parameter(help="Generated cases for each operation and phase.")] = _EXAMPLES,
    strict: Annotated[
        bool,
        Parameter(negative="", show_default=False, help="The service refuses what the platform tolerates."),
    ] = False,
    tag: Annotated[
        list[str] | None, Parameter(negative="", help="Only the operations of this tag (repeatable).")
    ] = None,
    links: Annotated[
        bool,
        Parameter(negative="", help="Only calls along the spec's links, until each has led to a success."),
    ] = False,
    url: Annotated[
        str | None,
        Parameter(help="A running service instead of a fresh stand-in; its key comes from the environment."),
    ] = None,
    allow_writes: Annotated[
        str | None, Parameter(help="Repeat the host of --url to send it more than GET and HEAD.")
    ] = None,
    rate: Annotated[float, Parameter(help="Requests a second at most, beyond this machine.")] = _RATE,
    junit: Annotated[
        Path | None, Parameter(help="Write the outcome as JUnit XML to this file as well, for a CI to show.")
    ] = None,
    json: Annotated[
        bool, Parameter(negative="", show_default=False, help="Print the outcome as one JSON document.")
    ] = False,
) -> int:
    """Test a stand-in, or a running service, against the platform's spec: every check, every phase."""
    platform = platform_named(platform)
    if (time is not None and time <= 0) or max_examples < 1 or rate <= 0:
        raise Complaint("--time, --max-examples and --rate have to be greater than 0")
    if junit is not None and (junit.is_dir() or not junit.parent.is_dir()):
        raise Complaint(f"--junit {junit} cannot be written: name a file in a folder that exists")
    with needs("fuzz"):
        from towpath.contract.fuzz import FuzzUnavailable, RefusedTarget
        from towpath.contract.fuzz import fuzz as run

        from .fuzz_report import progress, show

        try:
            with (
                _target(platform, url, seed, strict=strict) as (target, stand_in),
                progress(quiet=json) as report,
            ):
                outcome = run(
                    platform,
                    target,
                    seed=seed,
                    time=time,
                    max_examples=max_examples,
                    strict=strict,
                    tags=tag or (),
                    allow_writes=(allow_writes,) if allow_writes else (),
                    rate=rate,
                    only_links=links,
                    fresh=_beginning(stand_in),
                    relieve=None if stand_in is None else stand_in.lift_quotas,
                    report=report,
                )
                _add_defects(outcome, stand_in)
        except FuzzUnavailable as error:
            raise Complaint(str(error)) from None
        except RefusedTarget as error:
            raise Complaint(str(error)) from None
        if json:
            print(json_text.dumps(outcome.as_dict(), ensure_ascii=False))
        else:
            options = {
                "--time": time,
                "--max-examples": None if max_examples == _EXAMPLES else max_examples,
                "--tag": tag,
                "--links": links or None,
                "--url": url,
                "--allow-writes": allow_writes,
                "--rate": None if rate == _RATE else rate,
            }
            port = outcome.origin.rpartition(":")[2]
            serve = (
                None
                if url
                else command("mock serve", platform, seed, strict=strict, options={"--port": port})
            )
            show(outcome, command("fuzz", platform, seed, strict=strict, options=options), serve)
    if junit is not None:
        _write(junit, outcome)
    for each in outcome.errors if json else ():
        print(f"towpath: {each}", file=sys.stderr)
    if outcome.stopped == "interrupted":
        return INTERRUPTED
    return 0 if outcome.ok else 1


def command(verb: str, platform: str, seed: int, *, strict: bool, options: Mapping[str, object]) -> str:
    """The command to type; options that are None are left out, those that are True stand alone."""
    words = ["towpath", *verb.split(), platform, "--seed", str(seed), *(["--strict"] if strict else [])]
    for name, value in options.items():
        several = cast("list[object]", value) if isinstance(value, list) else [value]
        given = (each for each in several if each is not None)
        words += [word for each in given for word in ((name,) if each is True else (name, str(each)))]
    return join(words)


def _write(file: Path, outcome: FuzzOutcome) -> None:
    from towpath.contract.fuzz import junit

    try:
        file.write_bytes(junit(outcome))
    except OSError as error:
        raise Complaint(f"--junit {file} cannot be written ({error.strerror}): name another file") from None


@contextmanager
def _target(
    platform: str, url: str | None, seed: int, *, strict: bool
) -> Generator[tuple[Target, StandIn | None]]:
    from towpath.contract.fuzz import Target

    if url is not None:
        yield Target(url, *_from_environment(platform, str(Target(url).origin))), None
        return
    with needs("fuzz"):
        from towpath.testing import serve, stand_in

        with stand_in(platform, seed=seed, strict=strict) as standing, serve(standing) as base_url:
            known = standing.credentials
            credentials = next(iter(known.values()), None) or {}
            yield Target(base_url, credentials, standing.world, known.get("other", {})), standing


def _beginning(stand_in: StandIn | None) -> Callable[[], None] | None:
    """What takes a stand-in back to how it is now; another service stays as it is."""
    if stand_in is None:
        return None
    beginning = stand_in.snapshot()
    return lambda: stand_in.restore(beginning)


def _from_environment(platform: str, origin: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return the credentials that the environment has for a platform, and what it says exists there."""
    wanted = variables(platform)
    missing = [variable for variable in wanted.values() if not os.environ.get(variable)]
    if missing:
        raise Complaint(f"set {' and '.join(missing)} to the credential that the fuzz may use at {origin}")
    found = {argument: os.environ[variable] for argument, variable in wanted.items()}
    return found, {argument: value for argument, value in found.items() if argument in _NO_SECRETS}


def _add_defects(outcome: FuzzOutcome, stand_in: StandIn | None) -> None:
    """What the stand-in says of itself counts too: an answer that it had to correct was wrong."""
    if stand_in is not None:
        outcome.errors.extend(
            f"the stand-in reports a defect of its own: {each}" for each in dict.fromkeys(stand_in.defects)
        )
