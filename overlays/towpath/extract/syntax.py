"""JSON as text: what a piece of it is, where it ends, and whether it is right.

msgspec judges all text, so that nothing malformed gets through; the patterns only find where many things end at once.
They are possessive throughout (`*+`, `++`): text that does not match fails in linear time.
"""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING, Any

import msgspec

from .errors import DocumentMalformed

if TYPE_CHECKING:
    from collections.abc import Iterator

BOM = codecs.BOM_UTF8
# What is read, decoded and kept at once: small enough for the cache, large enough to forget the cost of a call.
PIECE = 64 * 1024

# Elements that are nested deeper are read one by one, which is as right and slower.
_NESTING = 8
_SPACE = rb"[ \t\r\n]*+"
_STRING = rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"'
_FLAT = rb'[^"\[\]{}]*+(?:' + _STRING + rb'[^"\[\]{}]*+)*+'


def _nested(levels: int) -> bytes:
    pattern = rb"[\[{]" + _FLAT + rb"[\]}]"
    for _ in range(levels - 1):
        pattern = rb"[\[{]" + _FLAT + rb"(?:" + pattern + _FLAT + rb")*+[\]}]"
    return pattern


_VALUE = rb"(?:" + _STRING + rb"|" + _nested(_NESTING) + rb'|[^"\[\]{},:\s]++)'
_ELEMENT = _SPACE + _VALUE + _SPACE
_MEMBER = _SPACE + _STRING + _SPACE + rb":" + _ELEMENT

SPACE = re.compile(_SPACE)
STRING = re.compile(_STRING, re.DOTALL)
# As many whole items as there are: up to behind the comma that follows the last, or up to the closing bracket.
ELEMENTS = re.compile(rb"(?:" + _ELEMENT + rb"(?:,|(?=\])))++", re.DOTALL)
MEMBERS = re.compile(rb"(?:" + _MEMBER + rb"(?:,|(?=\})))++", re.DOTALL)
# How one item meets the next, as far as it will be the same again: from the closing bracket or quote of the one, if it
# has any, to the opening one of the other, with the first key where that is an object. Rows look alike.
_OPENING = rb'(?:"|[\[{](?:' + _SPACE + _STRING + _SPACE + rb":)?|(?=[-0-9ftn]))"
JOINT = re.compile(rb'(?:(?=["}\]])|[0-9a-z])(["}\]]?,' + _SPACE + _OPENING + rb")", re.DOTALL)
# The inside of a string, as far as it is right: it stops before the quote, and before what may not be there.
_HEX = rb"[0-9a-fA-F]"
_UNIT = rb"u(?:[0-9abcefABCEF]" + _HEX + rb"{3}|[dD][0-7]" + _HEX + rb"{2})"
_PAIR = rb"u[dD][89abAB]" + _HEX + rb"{2}\\u[dD][c-fC-F]" + _HEX + rb"{2}"
STRING_PART = re.compile(rb'(?:[^"\\\x00-\x1f]++|\\(?:["\\/bfnrt]|' + _UNIT + rb"|" + _PAIR + rb"))*+")
LONGEST_ESCAPE = 12
# Where msgspec says that something is wrong.
_BYTE = re.compile(r" \(byte (\d+)\)")
_TRAILING = "trailing characters"

KINDS = {
    **dict.fromkeys(b"-0123456789", "number"),
    ord('"'): "string",
    ord("["): "array",
    ord("{"): "object",
    ord("f"): "boolean",
    ord("n"): "null",
    ord("t"): "boolean",
}

check = msgspec.json.Decoder(msgspec.Raw).decode
raw_elements = msgspec.json.Decoder(list[msgspec.Raw]).decode
raw_members = msgspec.json.Decoder(dict[str, msgspec.Raw]).decode
read_key = msgspec.json.Decoder(str).decode


def end_of_value(text: memoryview, *, is_all: bool) -> int | None:
    """Return where the value ends with which `text` starts, None when it is not whole and more may come.

    Raises msgspec.DecodeError for malformed text.
    """
    try:
        check(text)
    except msgspec.DecodeError as error:
        place = _place(error, len(text))
        if _TRAILING in str(error):
            return place
        # A token that is cut in two looks wrong; what is really wrong will so still when more of it is there.
        if is_all or place + LONGEST_ESCAPE < len(text):
            raise
        return None
    # A number or a word at the end may go on behind it.
    return len(text) if is_all or text[-1] in b'"]} \t\r\n' else None


def kind_of(text: Any) -> str:
    """Return what the value in `text` is; it has been checked before."""
    view = memoryview(text)
    start = SPACE.match(view)
    assert start is not None  # the pattern matches every text
    return KINDS[view[start.end()]]


def pieces(chunk: bytes | memoryview) -> Iterator[bytes | memoryview]:
    """Cut a chunk into pieces small enough to be read at once."""
    if len(chunk) <= PIECE:
        yield chunk
        return
    view = memoryview(chunk)
    for start in range(0, len(view), PIECE):
        yield view[start : start + PIECE]


class Utf8Check:
    """Checks that text which comes in pieces is UTF-8; msgspec does so only for the strings that it makes."""

    __slots__ = ("_decoder", "_seen")

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._seen = 0

    def add(self, piece: bytes | memoryview, *, final: bool = False) -> None:
        """Check a further piece; raise DocumentMalformed with the position of the first wrong byte."""
        waiting = len(self._decoder.getstate()[0])
        try:
            self._decoder.decode(piece, final)
        except UnicodeDecodeError as error:
            raise DocumentMalformed("this is not UTF-8", self._seen - waiting + error.start) from None
        self._seen += len(piece)


def malformed(error: Exception, start: int, size: int) -> DocumentMalformed:
    """Return msgspec's `error` about a text of `size` bytes as one about the document in which it starts at `start`."""
    if isinstance(error, RecursionError):
        return DocumentMalformed("it is nested too deeply", start)
    message = str(error)
    if "truncated" in message:
        return DocumentMalformed("it ends too early" if start + size else "it is empty", start + size)
    reason = (
        "something follows its end" if _TRAILING in message else message.removeprefix("JSON is malformed: ")
    )
    return DocumentMalformed(_BYTE.sub("", reason), start + _place(error, size))


def _place(error: Exception, size: int) -> int:
    found = _BYTE.search(str(error))
    if found is None:
        return size
    return int(found[1]) - (_TRAILING in str(error))  # msgspec has read the first of them already
