r"""Dot paths: take what stands at `data.values` out of a JSON document, typed, exact, and in little memory.

>>> from towpath.extract import extract, iterate
>>> body = b'{"data": {"total": 2, "values": [{"id": 1, "a name": "oak"}, {"id": 2, "a name": "elm"}]}}'
>>> extract(body, "data.values[*].id")
[1, 2]

The grammar
-----------

    path    = ( key | bracket ) { "." key | bracket }
    key     = bare | quoted
    bare    = one or more of: a printable character other than . [ ] " ' * \ and space; "\" before one of these
    quoted  = '"' characters '"'  |  "'" characters "'"        with the escapes of JSON, and \'
    bracket = "[" index "]"  |  "[*]"  |  "[" quoted "]"
    index   = "0"  |  a digit from 1 to 9 with up to seventeen further digits

    path              what it says
    ----------------  --------------------------------------------------------------
    data.values       the key values of the object at the key data
    a.b[0].c          [0] is the first element of an array
    rows[*].id        [*] is every element of an array: the id of each row, in order
    [*].id            a document that is an array itself
    "a name".x        a key with spaces, dots or brackets, quoted
    rows[*]["a.b"]    the same, quoted inside a bracket
    a\.b              the key a.b, escaped without quotes
    "say \"hi\""      the escapes inside quotes are those of JSON
    ""                the empty key

>>> extract(body, 'data.values[1]."a name"')
'elm'
>>> extract(body, r"data.values[*].a\ name")
['oak', 'elm']

`Path.parse` reads a path once; its `str()` is the canonical spelling of all that mean the same.

>>> str(Path.parse('''["data"]['values'][*]["a.b"].\u00e9t\u00e9'''))
'data.values[*]."a.b".été'

What other languages have and this one does not is refused with the reason: negative indexes, slices, filters, `*` for
keys, search at any depth, a leading `$`.

>>> Path.parse("data.values[-1]")
Traceback (most recent call last):
    ...
towpath.extract.errors.PathSyntaxError: cannot read the path 'data.values[-1]' at column 12: negative indexes are not supported: a stream is not read from its end

What comes back
---------------

`extract` returns one value: what stands at the path, or, with `[*]` in it, the list of all matches (of nested `[*]` too
one flat list, in the document's order). `iterate` yields row by row: the elements of the array at the path, or its
matches. Both take text in memory, Python objects, binary files and chunks; `aextract` and `aiterate` take asynchronous
files and chunks. `into` says as what; checkers follow it.

>>> import msgspec
>>> class Tree(msgspec.Struct, rename={"name": "a name"}):
...     id: int
...     name: str
>>> extract(body, "data.values", list[Tree])[0]
Tree(id=1, name='oak')
>>> sum(tree.id for tree in iterate([body[:30], body[30:]], "data.values", Tree))
3

TypedDicts, attrs classes, dataclasses and plain types go in the same way, as msgspec reads them: a type takes the keys
it has and leaves the others. The models of towpath_wire go through their own `from_dict`, which leaves none. Without
`into` come plain dicts, lists, text and numbers.

Integers keep every digit. Numbers with a fraction or an exponent are floats, unless a type or `decimals=True` says
`Decimal`:

>>> extract('{"big": 123456789012345678901234567890, "pi": 3.14159265358979323846}', "pi", decimals=True)
Decimal('3.14159265358979323846')

What goes wrong
---------------

A path that leads nowhere names the part that exists, and what is there:

>>> extract(body, "data.valeus")
Traceback (most recent call last):
    ...
towpath.extract.errors.PathMissing: nothing at 'data.valeus': data (byte 9) is an object with 'total', 'values'; did you mean 'values'?

A row that lacks the path is an error too: a list with holes would no longer match its neighbours. Values that do not
fit raise ValueMismatch with their place (`data.values[3].id`), documents that are not JSON in UTF-8 raise
DocumentMalformed with the byte. All of a document is checked, what is left out of it as well.

Where an object has a key twice, the last one counts, as everywhere in Python. A stream has given away the first by
then: it raises DocumentMalformed when that happens to a key of the path outside the rows.
"""

from __future__ import annotations

from .errors import DocumentMalformed, PathMissing, PathSyntaxError, ValueMismatch
from .path import EACH, Path
from .rows import aiterate, iterate
from .value import aextract, extract

__all__ = [
    "EACH",
    "DocumentMalformed",
    "Path",
    "PathMissing",
    "PathSyntaxError",
    "ValueMismatch",
    "aextract",
    "aiterate",
    "extract",
    "iterate",
]
