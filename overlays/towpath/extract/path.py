"""Dot paths: what `data.values`, `rows[*].id` and `"a key"[0]` say, as steps."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .errors import PathSyntaxError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Each(Enum):
    """The step `[*]`: every element of an array."""

    EACH = "*"


EACH: Final = Each.EACH
Step: TypeAlias = str | int | Literal[Each.EACH]

# Each step costs the readers a frame of their recursion; no document worth reading nests its rows deeper.
MAX_STEPS = 64

_ESCAPES = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|([\"'\\/bfnrt]))")
# Eighteen digits fit a machine word everywhere; a longer index could not be meant.
_INDEX = re.compile(r"\[(0|[1-9][0-9]{0,17})\]")
_SPECIAL = frozenset(".[]\"'*\\ ")


class Path(tuple[Step, ...]):
    """Where something stands in a document: keys (`str`), indexes (`int`) and `EACH`, from the outside in.

    A path is the tuple of its steps, hence hashable; `str()` gives its canonical text.

    >>> Path.parse('data["values"][*].id')
    Path.parse('data.values[*].id')
    >>> tuple(Path.parse("a[0]"))
    ('a', 0)
    """

    __slots__ = ()

    def __new__(cls, steps: Iterable[Step] = ()) -> Path:
        """Make a path of `steps`; raise PathSyntaxError for something that is none."""
        self = super().__new__(cls, steps)
        for number, step in enumerate(self, 1):
            if not (isinstance(step, (str, Each)) or (type(step) is int and step >= 0)):
                raise PathSyntaxError(repr(tuple(self)), number, f"{step!r} is no key, index or EACH")
        return self

    @classmethod
    def parse(cls, text: str | Path) -> Path:
        """Read `text` as a path, by the grammar on the page of `towpath.extract`.

        Raises PathSyntaxError, which says at which column the grammar ends. A `Path` comes back as it is.
        """
        if isinstance(text, Path):
            return text
        if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise PathSyntaxError(repr(text), 1, f"a path is text, not {type(text).__name__}")
        return _parse(text)

    @property
    def is_plain(self) -> bool:
        """Whether the path leads to one place: it has no `[*]`."""
        return EACH not in self

    def __str__(self) -> str:
        return "".join(map(_step_text, self)).removeprefix(".")

    def __repr__(self) -> str:
        return f"Path.parse({str(self)!r})" if self else "Path()"


def _step_text(step: Step) -> str:
    if isinstance(step, str):
        return f".{_key_text(step)}"
    return "[*]" if step is EACH else f"[{step}]"


def _key_text(key: str) -> str:
    if key and key != "$" and all(map(_is_bare, key)):
        return key
    import json

    return json.dumps(key, ensure_ascii=not key.isprintable())


def _is_bare(character: str) -> bool:
    return character not in _SPECIAL and character.isprintable()


@lru_cache(maxsize=512)
def _parse(text: str) -> Path:
    path = Path(_steps(text))
    if len(path) > MAX_STEPS:
        raise PathSyntaxError(text, 1, f"the path has {len(path)} steps; {MAX_STEPS} are the most")
    return path


def _steps(text: str) -> Iterator[Step]:
    if not text:
        raise PathSyntaxError(
            text, 1, "the path is empty: name a key, or write [*] where the document is an array"
        )
    at = 0
    while at < len(text):
        step: Step
        if text[at] == "[":
            step, at = _bracket(text, at)
        elif at == 0:
            step, at = _key(text, at)
        elif text[at] == ".":
            step, at = _key(text, at + 1)
        else:
            raise PathSyntaxError(text, at + 1, "a dot or a bracket must come before this")
        yield step


def _key(text: str, at: int) -> tuple[str, int]:
    first = text[at : at + 1]
    if first and first in "\"'":
        return _quoted(text, at)
    if first == "*":
        raise PathSyntaxError(text, at + 1, "write [*] for every element; a key called * must be quoted")
    key, end = _bare(text, at)
    if not key:
        raise PathSyntaxError(text, at + 1, _why_no_key(text, at))
    if text[at:end] == "$":
        raise PathSyntaxError(
            text, at + 1, "a path starts at the document: leave the $ out (a key called $ is quoted)"
        )
    return key, end


def _why_no_key(text: str, at: int) -> str:
    if text[at : at + 1] == "." and at:
        return 'two dots follow each other: there is no search at any depth, and an empty key is written ""'
    if at == 0:
        return "a path starts with a key or a bracket"
    return "a key is missing after the dot"


def _bare(text: str, at: int) -> tuple[str, int]:
    key: list[str] = []
    while at < len(text) and text[at] not in ".[":
        character = text[at]
        if character == "\\":
            at += 1
            character = text[at : at + 1]
            if character not in _SPECIAL:
                raise PathSyntaxError(
                    text, at, "outside quotes a backslash escapes one of . [ ] \" ' * \\ or a space"
                )
        elif not _is_bare(character):
            raise PathSyntaxError(text, at + 1, f"a key with {character!r} must be quoted")
        key.append(character)
        at += 1
    return "".join(key), at


def _quoted(text: str, start: int) -> tuple[str, int]:
    key: list[str] = []
    at = start + 1
    while (character := text[at : at + 1]) != text[start]:
        if not character:
            raise PathSyntaxError(text, start + 1, "this quote is not closed")
        if character == "\\":
            character, at = _escaped(text, at)
        else:
            at += 1
        key.append(character)
    # An escaped pair of surrogates is one character, as in JSON.
    joined = "".join(key).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    return joined, at + 1


def _escaped(text: str, at: int) -> tuple[str, int]:
    found = _ESCAPE.match(text, at)
    if found is None:
        raise PathSyntaxError(text, at + 1, "no such escape: inside quotes they are those of JSON, and \\'")
    code, letter = found.groups()
    return (chr(int(code, 16)) if code else _ESCAPES.get(letter, letter)), found.end()


def _bracket(text: str, at: int) -> tuple[Step, int]:
    if found := _INDEX.match(text, at):
        return int(found[1]), found.end()
    if text.startswith("[*]", at):
        return EACH, at + 3
    if text[at + 1 : at + 2] in ('"', "'"):
        key, end = _quoted(text, at + 1)
        if text[end : end + 1] == "]":
            return key, end + 1
        raise PathSyntaxError(text, end + 1, "a ] must close the bracket here")
    raise PathSyntaxError(text, at + 1, _why_no_bracket(text[at + 1 :]))


def _why_no_bracket(rest: str) -> str:
    inside, closing, _ = rest.partition("]")
    if not closing:
        return "this bracket is not closed"
    if ":" in inside:
        return "slices are not supported: take [*] and slice what comes back"
    if inside.startswith("-"):
        return "negative indexes are not supported: a stream is not read from its end"
    if inside.startswith(("?", "(")):
        return "filters are not supported: take [*] and choose from what comes back"
    if inside.isdecimal():
        return "an index is written in the digits 0 to 9, without leading zeros, eighteen at most"
    return "a bracket holds an index, * or a quoted key"
