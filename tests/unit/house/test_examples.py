"""Every example runs: those in docstrings, and each block of Python in the pages."""

from __future__ import annotations

import ast
import asyncio
import doctest
import importlib
import inspect
import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from towpath.cli._main import application

from tests.unit.house.stage import stage, things

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[3]
OVERLAYS = ROOT / "overlays"


def modules() -> list[str]:
    shown = (path for path in sorted(OVERLAYS.rglob("*.py")) if ">>> " in path.read_text("utf-8"))
    dotted = (".".join(path.relative_to(OVERLAYS).with_suffix("").parts) for path in shown)
    return [name.removesuffix(".__init__") for name in dotted]


class Shown(doctest.OutputChecker):
    """An example that shows no output shows how to call; what comes back is not its business."""

    def check_output(self, want: str, got: str, optionflags: int) -> bool:
        return not want or super().check_output(want, got, optionflags)


@pytest.mark.parametrize("name", modules())
def test_the_examples_of_docstrings_run(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    with stage(tmp_path, monkeypatch) as standing:
        known = things(standing, name)
        found = doctest.DocTestFinder().find(importlib.import_module(name), extraglobs=known)
        examples = [each for each in found if each.examples]
        for each in examples:
            for made in standing.values():
                if made.journal.total:  # somebody has been here
                    made.reset()
            doctest.DocTestRunner(Shown(), optionflags=doctest.ELLIPSIS).run(each, out=told.append)
    assert examples
    assert not told, "".join(told)


PAGES = ["README.md", *(f"docs/{each.name}" for each in sorted((ROOT / "docs").glob("*.md")))]
_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)

_CODE = re.compile(r"`([^`\n]+)`")


def blocks(page: str, language: str) -> list[str]:
    """Give the blocks of a language, each at its line of the page: a traceback then names the page's line."""
    text = (ROOT / page).read_text("utf-8")
    return [
        "\n" * text[: found.start(2)].count("\n") + found[2]
        for found in _BLOCK.finditer(text)
        if found[1] == language
    ]


@pytest.mark.parametrize("page", PAGES)
def test_the_python_of_a_page_runs_from_top_to_bottom(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    names: dict[str, Any] = {"__name__": "page"}
    shown = blocks(page, "python")
    with stage(tmp_path, monkeypatch):
        for block in shown:
            code = compile(block, str(ROOT / page), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
            before = set(names)
            waiting = eval(code, names)  # as `python -m asyncio` does it
            if waiting is not None:
                asyncio.run(waiting)
            for name in sorted(set(names) - before):
                if name.startswith("test_"):
                    _run_test(names[name], request)
    assert shown


def _run_test(test: Callable[..., None], request: pytest.FixtureRequest) -> None:
    test(**{name: request.getfixturevalue(name) for name in inspect.signature(test).parameters})


def commands(page: str) -> list[list[str]]:
    """Give the words of each `make` and `towpath` command that a page shows, in blocks and in lines."""
    text = (ROOT / page).read_text("utf-8")
    shown = [line for block in blocks(page, "") for line in block.splitlines()] + _CODE.findall(text)
    plain = (re.sub(r"<\([^)]*\)", "old.yaml", line).partition(" >>")[0] for line in shown)
    return [shlex.split(line, comments=True) for line in plain if re.match(r"(\S*/)?(towpath|make) ", line)]


@pytest.mark.parametrize("page", [*PAGES, "CONTRIBUTING.md"])
def test_the_commands_of_a_page_are_there(page: str) -> None:
    verbs = re.findall(r"^([a-z-]+):.*##", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    for program, *words in commands(page):
        if program == "make":
            assert words[0] in verbs, words
        else:
            application().parse_args(words, exit_on_error=False, print_error=False)
