"""Progress says which step is running: a bar where somebody watches, a line a step where nobody does."""

from __future__ import annotations

import io

from scripts.progress import CLEAR, Progress


class Terminal(io.StringIO):
    """A stream that says that somebody watches."""

    def isatty(self) -> bool:
        return True


def test_a_bar_grows_from_step_to_step() -> None:
    stream = Terminal()
    progress = Progress(("reading", "writing"), stream=stream)
    for step in ("reading a.yaml", "alone", "writing b.yaml"):
        progress(step)
    progress.clear()
    assert stream.getvalue() == (
        f"{CLEAR}[{'.' * 20}] 1/2 reading a.yaml …{CLEAR}{CLEAR}[{'#' * 10}{'.' * 10}] 2/2 writing b.yaml …{CLEAR}"
    )


def test_a_step_that_is_not_planned_has_no_bar() -> None:
    stream = Terminal()
    Progress(stream=stream)("linting harbour")
    assert stream.getvalue() == f"{CLEAR}linting harbour …"


def test_where_nobody_watches_there_is_a_line_a_step_or_nothing_but_waiting() -> None:
    every, none = io.StringIO(), io.StringIO()
    for progress in (Progress(("linting",), always=True, stream=every), Progress(("linting",), stream=none)):
        for step in ("repaired", "linting harbour", "another regenerate is running"):
            progress(step)
        progress.clear()
    assert every.getvalue() == "linting harbour\nanother regenerate is running\n"
    assert none.getvalue() == "another regenerate is running\n"
