"""One plain CREATE TABLE, read into a definition; everything else is refused in words.

The text goes through three gates: `lexing` takes it apart and writes it anew, the frame around the column list
is checked here, and what sqlglot then makes of it is walked against a list of the nodes and arguments that are
known. What is on no list is refused, so a construct that nobody thought of is refused too. Nothing of it is
ever executed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from .lexing import Statement, Token, place, read_statement
from .misfits import shown
from .refusals import SqlRefused
from .words import TYPES

if TYPE_CHECKING:
    from types import ModuleType

    from sqlglot import exp

    from .definition import TableDefinition

__all__ = ["parse_create_table"]


def parse_create_table(sql: str) -> TableDefinition:
    """Read one CREATE TABLE with a plain column list.

    The description is the comment that stands before the statement. Names are folded as Postgres folds them.

    Raises:
        SqlRefused: the text is anything else; the message says what, where and what to do.
        ModuleNotFoundError: sqlglot is not installed; the message names the extra.

    >>> iris = parse_create_table("CREATE TABLE iris (species text NOT NULL, petal_width real)")
    >>> [(column.name, column.data_type) for column in iris.columns]
    [('species', 'text'), ('petal_width', 'real')]
    """
    statement = read_statement(sql)
    _check_frame(statement)
    sqlglot = _sqlglot()
    tree = _parsed(sqlglot, statement)
    # Imported here, for it needs sqlglot.
    from .syntax_tree import definition_of

    return definition_of(tree, statement.comment)


def _sqlglot() -> ModuleType:
    try:
        import sqlglot
    except ModuleNotFoundError as missing:
        reason = 'reading CREATE TABLE needs sqlglot: pip install "towpath[testing]"'
        raise ModuleNotFoundError(reason, name=missing.name) from missing
    return sqlglot


def _parsed(sqlglot: ModuleType, statement: Statement) -> exp.Create:
    try:
        trees = sqlglot.parse(statement.canonical, dialect="postgres")
    except Exception as failure:  # noqa: BLE001  (a parser may stumble over hostile text in any way it likes)
        raise _unparsed(statement, failure) from None
    if len(trees) != 1 or not isinstance(trees[0], sqlglot.exp.Create):
        raise SqlRefused("this is not one CREATE TABLE with a plain column list; send exactly that")
    tree: exp.Create = trees[0]
    return tree


def _unparsed(statement: Statement, failure: Exception) -> SqlRefused:
    """Say where the grammar ended, and what is known to end it."""
    reason = "this is not part of a plain column list; write name, type and constraints"
    errors: list[dict[str, int]] = getattr(failure, "errors", [])
    if not errors:
        return SqlRefused(f"the statement cannot be read: {reason}")
    token, following = statement.tokens_at(errors[0]["col"] - 1)
    reason = _HINTS.get(token.text) or _HINTS.get(following.text) or reason
    return SqlRefused(f"{place(statement.sql, token.start)}, near {shown(token.text)}: {reason}")


_HINTS: Final = {
    "cascade": "ON DELETE and ON UPDATE rules other than NO ACTION and RESTRICT are not kept; leave them out",
    "set": "ON DELETE and ON UPDATE rules other than NO ACTION and RESTRICT are not kept; leave them out",
    "exclude": "EXCLUDE constraints are not kept; leave them out",
    "generated": "generated columns are not taken; send their values as rows",
    "stored": "generated columns are not taken; send their values as rows",
    "storage": "STORAGE is not kept; leave it out",
    "compression": "COMPRESSION is not kept; leave it out",
}


def _check_frame(statement: Statement) -> None:
    """Refuse all but `CREATE TABLE [IF NOT EXISTS] name ( … )`, with at most one semicolon behind it."""
    tokens = list(statement.tokens)
    if not tokens:
        raise SqlRefused("there is no statement; send one CREATE TABLE")
    if _is_mark(tokens[-1], ";"):
        tokens.pop()
    kinds = " ".join(token.text if token.kind in {"word", "mark"} else token.kind for token in tokens[:12])
    named = _NAMED.match(kinds)
    start = named.group().count(" ") if named else 0
    if named is None or start >= len(tokens) or not _is_mark(tokens[start], "("):
        raise _refused(statement, tokens[min(start or 2, len(tokens) - 1)], _NO_LIST)
    end = _column_list_end(statement, tokens, start)
    if end + 1 < len(tokens):
        reason = f"{shown(tokens[end + 1].text)} follows the column list; nothing may, so leave it out"
        raise _refused(statement, tokens[end + 1], reason)
    _check_types(statement, tokens)


_NAMED: Final = re.compile(r"create table (?:if not exists )?name (?:\. name )*")
_NO_LIST: Final = "there is no column list; write CREATE TABLE, a name, and the columns in parentheses"


def _check_types(statement: Statement, tokens: list[Token]) -> None:
    """Refuse what stands where a type must and is none of Postgres' words for one.

    sqlglot knows the types of thirty other dialects, takes a quoted name for a type and a dotless i for an i.
    """
    depth = 0
    for before, token, following in zip(tokens, tokens[1:], [*tokens[2:], None], strict=False):
        depth += (before.text in "([") - (before.text in ")]") if before.kind == "mark" else 0
        column = depth == 1 and before.kind == "mark" and before.text in "(," and token.kind == "name"
        place_of_type = following if column else token if _is_mark(before, "::") else None
        if place_of_type is not None and (place_of_type.kind != "word" or place_of_type.text not in TYPES):
            missing = place_of_type.kind == "mark"
            fault = (
                "a type is missing" if missing else f"{shown(place_of_type.text)} is not a type known here"
            )
            reason = f"{fault}; write {_KNOWN_TYPES}"
            raise _refused(statement, place_of_type, reason)
        if _is_word(token, "double") and not (following and _is_word(following, "precision")):
            raise _refused(statement, token, "there is no type double; write double precision")


_KNOWN_TYPES: Final = (
    "text, integer, numeric, double precision, boolean, date, timestamptz, jsonb, uuid or the like"
)


def _is_word(token: Token, text: str) -> bool:
    return token.kind == "word" and token.text == text


def _column_list_end(statement: Statement, tokens: list[Token], start: int) -> int:
    """Find the parenthesis that closes the one at `start`."""
    opened: list[str] = []
    for index, token in enumerate(tokens[start:], start):
        if token.kind != "mark" or token.text not in "()[]":
            continue
        if token.text in _CLOSING:
            opened.append(token.text)
        elif _CLOSING[opened.pop()] != token.text:
            raise _refused(statement, token, f'"{token.text}" closes nothing')
        elif not opened:
            return index
    raise _refused(statement, tokens[-1], "the column list is not closed; add a )")


_CLOSING: Final = {"(": ")", "[": "]"}


def _is_mark(token: Token, text: str) -> bool:
    return token.kind == "mark" and token.text == text


def _refused(statement: Statement, token: Token, reason: str) -> SqlRefused:
    return SqlRefused(f"{place(statement.sql, token.start)}: {reason}")
