"""Texts that match a regular expression: the shortest that is plain, and longer ones, always the same.

Python's own parser reads the expression; what it says is walked. What no walk can promise (a look-ahead, a reference to
a group in an alternative) is left to the caller, who compares what came with the expression.
"""

from __future__ import annotations

import re
import warnings
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PLAIN: Final = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_. "
"""The characters that are preferred, in this order."""
_MOST_TEXTS: Final = 64
_LONGEST: Final = 4_096
_WORDS: Final[dict[str, str]] = {
    "CATEGORY_DIGIT": r"\d",
    "CATEGORY_NOT_DIGIT": r"\D",
    "CATEGORY_SPACE": r"\s",
    "CATEGORY_NOT_SPACE": r"\S",
    "CATEGORY_WORD": r"\w",
    "CATEGORY_NOT_WORD": r"\W",
}


_PROPERTIES: Final = {
    "L": "a-zA-Z",
    "Letter": "a-zA-Z",
    "Lu": "A-Z",
    "Ll": "a-z",
    "N": "0-9",
    "Nd": "0-9",
}
"""Characters of Unicode properties, those of ASCII."""


def text_for(
    pattern: str,
    *,
    shortest: int = 0,
    longest: int | None = None,
    fits: Callable[[str], bool] = lambda _: True,
) -> str | None:
    """Return a text that matches `pattern`, is as long as asked and `fits`; None where none was found."""
    read = _read(pattern)
    if read is None:
        return None
    expression, parsed = read
    limit = _LONGEST if longest is None else longest
    for text in _texts(parsed, shortest):
        if shortest <= len(text) <= limit and expression.search(text) and fits(text):
            return text
    return None


def _texts(parsed: Any, shortest: int) -> Iterator[str]:
    """Yield candidates: each repetition as rarely as may be, then more often, then with a filling around it."""
    for generosity in (0, 1, *range(2, min(shortest, _MOST_TEXTS)), shortest):
        for alternative in range(3):
            text = _Walk(generosity, alternative).sequence(parsed)
            yield text
            filling = "a" * (shortest - len(text))
            if filling:
                yield text + filling
                yield filling + text


@cache
def _read(pattern: str) -> tuple[re.Pattern[str], Any] | None:
    """Return an expression, and what it is made of; None where Python cannot read it."""
    # `sre_parse` under its name of today; `re` itself does not say what an expression is made of.
    parser: Any = import_module("re._parser")
    written = _as_python(pattern)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # of what a later Python may read otherwise
        try:
            return re.compile(written), parser.parse(written)
        except (re.error, OverflowError, RecursionError):
            return None


def _as_python(pattern: str) -> str:
    """Return an expression of ECMA-262 as Python reads it, as far as the two differ in what is common."""
    pattern = re.sub(r"\(\?<(?![=!])", "(?P<", pattern)
    for theirs, ours in _PROPERTIES.items():
        # Inside a set there is no further set.
        pattern = re.sub(rf"(\[[^\]]*)\\p\{{{theirs}\}}", rf"\g<1>{ours}", pattern)
        pattern = pattern.replace(f"\\p{{{theirs}}}", f"[{ours}]")
    return pattern


class _Walk:
    """One walk through what an expression is made of.

    `generosity` says how often to repeat what may be repeated more often than it must; `alternative` which branch to
    take where there are several.
    """

    def __init__(self, generosity: int, alternative: int) -> None:
        self.generosity = generosity
        self.alternative = alternative
        self.groups: dict[int, str] = {}

    def sequence(self, parsed: Any) -> str:
        return "".join(self._part(str(code), value) for code, value in parsed)

    def _part(self, code: str, value: Any) -> str:
        match code:
            case "LITERAL":
                return chr(value)
            case "NOT_LITERAL":
                return next(each for each in _PLAIN if ord(each) != value)
            case "ANY":
                return _PLAIN[0]
            case "IN":
                return _one_of(value)
            case "BRANCH":
                branches = value[1]
                return self.sequence(branches[min(self.alternative, len(branches) - 1)])
            case "SUBPATTERN":
                text = self.groups[value[0]] = self.sequence(value[3])
                return text
            case "ATOMIC_GROUP":
                return self.sequence(value)
            case "GROUPREF":
                return self.groups.get(value, "")
            case "GROUPREF_EXISTS":
                chosen = value[1] if value[0] in self.groups else value[2]
                return self.sequence(chosen or [])
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                return self._repeated(*value)
            case _:  # anchors and looks around match nothing themselves
                return ""

    def _repeated(self, least: int, most: Any, parsed: Any) -> str:
        times = min(max(int(least), self.generosity), int(most), _LONGEST)
        text = ""
        for _ in range(times):
            text += self.sequence(parsed)
            if len(text) > _LONGEST:
                break
        return text


def _one_of(choices: list[tuple[Any, Any]]) -> str:
    """Return a character of a set: a plain one if there is one, else the first that it names."""
    negated = bool(choices) and str(choices[0][0]) == "NEGATE"
    plain = next((each for each in _PLAIN if _holds(choices, each) is not negated), None)
    if plain is not None or negated:
        return plain or "\N{SNOWMAN}"
    code, value = choices[0]
    return chr(value if str(code) == "LITERAL" else value[0]) if str(code) != "CATEGORY" else " "


def _holds(choices: list[tuple[Any, Any]], character: str) -> bool:
    for code, value in choices:
        match str(code):
            case "LITERAL":
                found = ord(character) == value
            case "RANGE":
                found = value[0] <= ord(character) <= value[1]
            case "CATEGORY":
                found = re.match(_WORDS[str(value)], character) is not None
            case _:
                found = False
        if found:
            return True
    return False
