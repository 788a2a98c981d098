"""The command line: `towpath`."""

from __future__ import annotations

__all__ = ["main"]


def main() -> None:
    """Run the command line; the entry point of `towpath` and of `python -m towpath.cli`."""
    import io
    import sys

    # A console that has no arrow still gets the rest of the line.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        from ._main import run

        status = run(sys.argv[1:])
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] in ("towpath", "towpath_wire"):
            raise
        print(
            f'towpath: the command line needs {(error.name or "").partition(".")[0]}: pip install "towpath[cli]"',
            file=sys.stderr,
        )
        raise SystemExit(2) from None
    raise SystemExit(status)
