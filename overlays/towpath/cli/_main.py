"""The verbs of the command line, and how a command ends."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from cyclopts import App, CycloptsError

from towpath._version import __version__

from .complaint import Complaint

if TYPE_CHECKING:
    from collections.abc import Sequence

FAILED = 1
USAGE = 2
INTERRUPTED = 130

# Where each verb lives and what it is for; its module is imported when it is called.
VERBS = {
    ("fuzz",): (
        "towpath.cli.fuzz:fuzz",
        "Test a stand-in, or a running service, against the platform's spec.",
    ),
    ("mock", "serve"): ("towpath.cli.mock:serve", "Serve stand-ins of platforms until Ctrl-C."),
    ("spec", "show"): (
        "towpath.cli.spec_show:show",
        "List a spec's operations by the names that clients call them, or tell one in full.",
    ),
    ("spec", "coverage"): (
        "towpath.cli.spec_coverage:coverage",
        "Count what a spec knows from documentation, from observation and by inference alone.",
    ),
    ("spec", "diff"): (
        "towpath.cli.spec_diff:diff",
        "Say what changed between two specs, what of it breaks, and the version bump owed.",
    ),
}
GROUPS = {
    "mock": "Stand-ins for the platforms: stateful mock servers on this machine.",
    "spec": "OpenAPI documents: what they say, and what became of it.",
}


def application() -> App:
    """Build the command line from its verbs."""
    app = App(
        name="towpath",
        help="Typed clients, stand-ins and contract tests for data platforms.",
        version=__version__,
        help_format="plaintext",
        result_action="return_value",
        suppress_keyboard_interrupt=False,  # it would end with 0 what was interrupted
    )
    groups = {name: App(name=name, help=text) for name, text in GROUPS.items()}
    for group in groups.values():
        app.command(group)
    for (*parents, verb), (home, text) in VERBS.items():
        (groups[parents[0]] if parents else app).command(home, name=verb, help=text)
    return app


def run(arguments: Sequence[str]) -> int:
    """Run one command and give its exit status: 0 done, 1 found something, 2 not usable as asked."""
    try:
        status = application()(list(arguments), exit_on_error=False, print_error=False)
    except Complaint as complaint:
        return _complain(str(complaint))
    except CycloptsError as error:
        return _complain(f"{error} (see towpath --help)")
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has seen enough; stdout is closed before the interpreter tries to flush it.
        sys.stderr.close()
        return FAILED
    return status if isinstance(status, int) else 0


def _complain(sentence: str) -> int:
    print(f"towpath: {' '.join(sentence.split())}", file=sys.stderr)
    return USAGE
