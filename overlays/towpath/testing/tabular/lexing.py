"""The words of a statement, read by the rules of Postgres and written again in our own hand.

sqlglot never sees what a user sent. It sees a text that is put together here, in which every word stands
bare only if it is one of `GRAMMAR`; any other word is a name and is quoted as one. So comments, look-alike
letters, dollar quotes and whatever else one reader takes for this and another for that do not reach it.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal

from attrs import frozen

from .definition import MAX_NAME_BYTES
from .misfits import shown
from .refusals import SqlRefused
from .words import GRAMMAR, RESERVED

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["MAX_CHARACTERS", "Statement", "Token", "place", "read_statement"]

MAX_CHARACTERS: Final = 100_000
"""The longest statement that is read; 1,600 columns fit in."""

MAX_TOKENS: Final = 25_000
"""Words, names, numbers and signs of a statement; sqlglot needs some 20 microseconds for each."""

MAX_NESTING: Final = 8
"""Parentheses and brackets inside each other; a plain column list needs three or four."""

_BEGINNING: Final = ("create", "table")

_COLUMN_LIST_WORDS: Final = frozenset({"constraint", "primary", "unique", "foreign"})
"""What an entry of the column list may begin with when it is not a column."""

_PLAIN: Final = re.compile(
    r"(?P<space>[ \t\n\r\f\v]+|--[^\n\r]*)"
    r"|(?P<comment>/\*)"
    r"|(?P<prefixed>[BENX]'|U&['\"])"
    r"|(?P<word>[^\W\d][\w$]*)"
    r"|(?P<number>(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?(?![\w$.]))"
    r"|(?P<name>\"(?:[^\"]|\"\")*+\")"
    r"|(?P<string>'(?:[^']|'')*+')"
    r"|(?P<mark>::|[(),.;\[\]+-])",
    re.IGNORECASE,
)
_COMMENT_MARKS: Final = re.compile(r"/\*|\*/")
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_JOINERS: Final = "\u200c\u200d"  # invisible too, but Persian words and emoji need them
_LEGIBLE: Final = "\n" + _JOINERS


@frozen
class Token:
    """One piece of a statement; `text` is what it means, `start` where it stands in the user's text."""

    kind: Literal["word", "name", "string", "number", "mark"]
    text: str
    start: int

    @property
    def written(self) -> str:
        """Write the token so that it can mean nothing else."""
        match self.kind:
            case "name":
                return '"' + self.text.replace('"', '""') + '"'
            case "string":
                return "'" + self.text.replace("'", "''") + "'"
            case _:
                return self.text


@frozen
class Statement:
    """A statement in pieces, with the comment that stood before it."""

    sql: str
    tokens: tuple[Token, ...]
    comment: str | None

    @property
    def canonical(self) -> str:
        """Write the statement on one line, every piece beyond doubt."""
        return " ".join(token.written for token in self.tokens)

    def tokens_at(self, offset: int) -> tuple[Token, Token]:
        """Find the token that covers an offset of `canonical`, and the one behind it."""
        end = 0
        for token, following in pairwise(self.tokens):
            end += len(token.written) + 1
            if offset < end:
                return token, following
        return self.tokens[-1], self.tokens[-1]


def place(sql: str, offset: int) -> str:
    """Tell the line and column of an offset, both from 1."""
    before = sql[:offset]
    return f"line {before.count(chr(10)) + 1}, column {offset - before.rfind(chr(10))}"


def read_statement(sql: str) -> Statement:
    """Take a text apart.

    Raises:
        SqlRefused: something in it is not part of a plain CREATE TABLE.
    """
    if len(sql) > MAX_CHARACTERS:
        raise SqlRefused(f"the statement has {len(sql)} characters; send at most {MAX_CHARACTERS}")
    comments: list[str] = []
    tokens: list[Token] = []
    lists: list[bool] = []  # for each open bracket, whether it holds a list that names things
    for token in _tokens(sql, comments, tokens):
        before = tokens[-1] if tokens else None
        if before is not None and (before.kind, before.text) == ("mark", ";"):
            raise _refused(sql, token.start, "there is a second statement; send one CREATE TABLE alone")
        if len(tokens) < len(_BEGINNING) and (token.kind, token.text.lower()) != (
            "word",
            _BEGINNING[len(tokens)],
        ):
            reason = f"{shown(token.text)} is not expected here; begin with CREATE TABLE"
            raise _refused(sql, token.start, reason)
        if len(tokens) == MAX_TOKENS:
            raise _refused(
                sql, token.start, f"the statement has more than {MAX_TOKENS} words; write fewer columns"
            )
        if token.kind == "word":
            token = _settled(sql, token, _name_expected(token, before, lists))
        if token.kind == "name":
            _check_name(sql, token)
        if token.kind == "mark" and token.text in "([":
            lists.append(token.text == "(" and before is not None and _names_follow(before))
            if len(lists) > MAX_NESTING:
                raise _refused(sql, token.start, f"parentheses are nested more than {MAX_NESTING} deep")
        elif token.kind == "mark" and token.text in ")]" and lists:
            lists.pop()
        tokens.append(token)
    return Statement(sql, tuple(tokens), _comment_text(comments))


def _refused(sql: str, at: int, reason: str) -> SqlRefused:
    return SqlRefused(f"{place(sql, at)}: {reason}")


def _names_follow(before: Token) -> bool:
    """Tell whether a parenthesis after this token holds names: `t (…`, `PRIMARY KEY (…`, `UNIQUE (…`."""
    return before.kind == "name" or (before.kind == "word" and before.text in {"key", "unique"})


def _name_expected(token: Token, before: Token | None, lists: list[bool]) -> bool:
    """Tell whether only a name can stand here, so that `time time` is a column called time."""
    if before is None:
        return False
    if before.kind == "mark":
        return before.text == "." or (before.text in "(," and bool(lists) and lists[-1])
    if before.kind != "word":
        return False
    return before.text in {"exists", "references", "constraint"} or (
        before.text == "table" and token.text.lower() != "if"
    )


def _tokens(sql: str, comments: list[str], before: list[Token]) -> Iterable[Token]:
    """Yield the pieces; a comment ahead of the first one goes to `comments`."""
    at = 0
    while at < len(sql):
        found = _PLAIN.match(sql, at)
        if found is None or found.lastgroup == "prefixed":
            raise _refused(sql, at, _unreadable(sql, at))
        text, start, at = found.group(), at, found.end()
        match found.lastgroup:
            case "space" | "comment":
                if found.lastgroup == "comment":
                    at = _comment_end(sql, start)
                if not before and sql.startswith(("--", "/*"), start):
                    comments.append(sql[start:at])
            case "word":
                yield Token("word", text, start)
            case "name":
                yield Token("name", text[1:-1].replace('""', '"'), start)
            case "string":
                yield Token("string", _storable(sql, text[1:-1].replace("''", "'"), start), start)
            case "number":
                yield Token("number", text.lower(), start)
            case _:
                yield Token("mark", text, start)


def _settled(sql: str, token: Token, name_expected: bool) -> Token:
    """Decide whether a bare word is part of the grammar or a name, folded as Postgres folds it."""
    folded = "".join(letter.lower() if letter.isascii() else letter for letter in token.text)
    if folded in _COLUMN_LIST_WORDS or (folded in GRAMMAR and not name_expected):
        return Token("word", folded, token.start)
    if folded in RESERVED:
        raise _refused(sql, token.start, _reserved(folded))
    return Token("name", folded, token.start)


def _reserved(word: str) -> str:
    hint = _HINTS.get(word)
    if hint:
        return hint
    return f'{word.upper()} has no place in a plain CREATE TABLE; if it is a name, write it as "{word}"'


_HINTS: Final = {
    "check": "CHECK constraints are not kept; leave them out",
    "collate": "COLLATE is not kept; leave it out",
    "like": "LIKE is not taken; list the columns themselves",
    "select": "only column definitions are taken, no SELECT",
    "deferrable": "DEFERRABLE is not kept; leave it out",
    "initially": "INITIALLY is not kept; leave it out",
    "localtimestamp": "LOCALTIMESTAMP is not taken as a default; write now()",
}


def _check_name(sql: str, token: Token) -> None:
    name = token.text
    if not name:
        raise _refused(sql, token.start, "a name is empty; write one between the quotes")
    if any(unicodedata.category(letter) in _UNSEEN and letter not in _JOINERS for letter in name):
        reason = f"the name {name[:40]!a} holds a control or invisible character; remove it"
        raise _refused(sql, token.start, reason)
    if (size := len(name.encode())) > MAX_NAME_BYTES:
        reason = f"the name {name[:20]!a}… has {size} bytes; Postgres keeps {MAX_NAME_BYTES}"
        raise _refused(sql, token.start, reason)


def _storable(sql: str, text: str, start: int) -> str:
    if "\0" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
        raise _refused(sql, start, "the text holds a character that Postgres cannot store; remove it")
    return text


def _comment_end(sql: str, start: int) -> int:
    """Find the end of a comment; Postgres nests them."""
    depth = 0
    for mark in _COMMENT_MARKS.finditer(sql, start):
        depth += 1 if mark.group() == "/*" else -1
        if not depth:
            return mark.end()
    raise _refused(sql, start, "the comment has no end; close it with */")


def _comment_text(comments: list[str]) -> str | None:
    """Take the comment signs off; None when nothing is left."""
    lines: list[str] = []
    for comment in comments:
        body = comment[2:-2] if comment.startswith("/*") else comment[2:]
        lines += [line.strip().removeprefix("*").strip() for line in body.splitlines() or [""]]
    text = "\n".join(lines).strip()
    seen = (letter for letter in text if letter in _LEGIBLE or unicodedata.category(letter) not in _UNSEEN)
    return "".join(seen) or None


def _unreadable(sql: str, at: int) -> str:
    """Say what is wrong with the character at which reading stopped."""
    letter = sql[at]
    if letter == "$":
        return "dollar quotes are not taken; write the text between single quotes"
    if letter in "\"'":
        return f"the text after {letter} has no closing {letter}"
    if letter.isascii() and letter.isalpha():
        return (
            "texts with a prefix (E'…', B'…', X'…', N'…', U&'…') are not taken; write it between plain quotes"
        )
    if letter.isdigit():
        return "this is not a number that Postgres reads"
    name = unicodedata.name(letter, "no name")
    return f"the character U+{ord(letter):04X} ({name}) has no place in a plain CREATE TABLE"
