"""CSV files: encoding and layout guessed, records read."""

from __future__ import annotations

import codecs
from contextlib import ExitStack
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from towpath.testing.tabular.csv_texts import CsvLayout, CsvUnreadable, is_regular, open_texts, sniff_layout
from towpath.testing.tabular.engine import scratch

from .fields import field_names
from .refusals import SourceUnreadable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from .processors import Page
    from .sources import SourceFile

ENCODINGS: Final[Mapping[str, str]] = {
    "utf-8": "utf-8-sig",
    "utf-16": "utf-16",
    "iso-8859-1": "iso-8859-1",
    "iso-8859-15": "iso-8859-15",
    "windows-1252": "windows-1252",
    "mac-roman": "mac-roman",
}
"""Encodings to choose from, with what Python calls them."""
_CHUNK: Final = 1 << 20
_ENDINGS: Final = (".csv", ".tsv", ".tab")
_TABULAR: Final = frozenset({"text/csv", "application/csv", "text/tab-separated-values"})
_CONTROLS: Final = frozenset(range(0x80, 0xA0))


@frozen
class CsvSource:
    """The lines of a file in UTF-8."""

    path: Path
    layout: CsvLayout
    headings: Sequence[tuple[str, str]]

    def pages(self) -> Iterator[Page]:
        """Yield the records; an empty value is none."""
        names = [name for name, _ in self.headings]
        try:
            with open_texts(self.path, self.layout) as texts:
                for lines in texts.pages():
                    yield [
                        {name: text or None for name, text in zip(names, line, strict=True)} for line in lines
                    ]
        except CsvUnreadable as error:
            raise SourceUnreadable(f"the file cannot be read as CSV: {error}") from None


def open_csv_source(file: SourceFile, params: Mapping[str, Any], resources: ExitStack) -> CsvSource:
    """Open a file as the settings say it is laid out; what they leave out is guessed."""
    known = {**guess_params(file), **{name: value for name, value in params.items() if value is not None}}
    layout = CsvLayout(
        separator=_setting(known, "separator", str),
        header=_setting(known, "headers_first_row", bool),
        skip=_setting(known, "first_row_no", int) - 1,
        escape='"' if _setting(known, "doublequote", bool) else "\\",
    )
    if layout.skip < 0:
        raise SourceUnreadable("first_row_no counts from 1")
    path = _in_utf8(file.path, _setting(known, "encoding", str), resources)
    try:
        with open_texts(path, layout) as texts:
            headings = texts.headings
    except CsvUnreadable as error:
        raise SourceUnreadable(f"the file cannot be read as CSV: {error}") from None
    names = field_names(headings)
    return CsvSource(
        path, layout, [(name, heading or name) for name, heading in zip(names, headings, strict=True)]
    )


def guess_params(file: SourceFile) -> dict[str, Any]:
    """Return the settings that fit a file; the usual ones where nothing does."""
    encoding = guess_encoding(file.path)
    with ExitStack() as resources:
        layout = None if _is_empty(file.path) else sniff_layout(_in_utf8(file.path, encoding, resources))
    layout = layout or CsvLayout(",")
    return {
        "doublequote": layout.escape == '"',
        "encoding": encoding,
        "first_row_no": layout.skip + 1,
        "headers_first_row": layout.header,
        "separator": layout.separator,
    }


def looks_like_csv(file: SourceFile) -> bool:
    """Say whether a file is lines of values: by its name or media type, else by what stands in it."""
    with file.path.open("rb") as opened:
        head = opened.read(_CHUNK)
    if not head.strip() or (
        b"\0" in head and not head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    ):
        return False
    if file.name.lower().endswith(_ENDINGS) or file.mimetype in _TABULAR:
        return True
    with ExitStack() as resources:
        return is_regular(_in_utf8(file.path, guess_encoding(file.path), resources))


def guess_encoding(path: Path) -> str:
    """Return the encoding of a text: by its mark, else UTF-8 where all of it is, else a Western one."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    is_utf8, western = True, "iso-8859-1"
    with path.open("rb") as file:
        first = True
        while chunk := file.read(_CHUNK):
            if first and chunk.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
                return "utf-16"
            first = False
            if is_utf8:
                try:
                    decoder.decode(chunk)
                except UnicodeDecodeError:
                    is_utf8 = False
            if western == "iso-8859-1" and not _CONTROLS.isdisjoint(chunk):
                western = "windows-1252"
    return "utf-8" if is_utf8 else western


def _in_utf8(path: Path, encoding: str, resources: ExitStack) -> Path:
    """Return the file in UTF-8 without a mark; a copy lasts as long as `resources`."""
    codec = ENCODINGS.get(encoding.lower())
    if codec is None:
        raise SourceUnreadable(f"{encoding[:40]!a} is no encoding; one is utf-8")
    with path.open("rb") as file:
        marked = file.read(3) == codecs.BOM_UTF8
    if codec == "utf-8-sig" and not marked and guess_encoding(path) == "utf-8":
        return path
    copy = resources.enter_context(NamedTemporaryFile(suffix=".csv", dir=scratch()))  # noqa: SIM115  (the stack closes it)
    decoder = codecs.getincrementaldecoder(codec)()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                copy.write(decoder.decode(chunk).encode())
            copy.write(decoder.decode(b"", final=True).encode())
    except UnicodeError:
        raise SourceUnreadable(f"the file is not {encoding}") from None
    copy.flush()
    return Path(copy.name).resolve()


def _is_empty(path: Path) -> bool:
    return path.stat().st_size == 0


def _setting(params: Mapping[str, Any], name: str, type: type[Any]) -> Any:
    value = params[name]
    if not isinstance(value, type) or (type is int and isinstance(value, bool)) or value == "":
        raise SourceUnreadable(f"{name} is {_KINDS[type]}")
    return value


_KINDS: Final[Mapping[type[Any], str]] = {str: "a text", bool: "true or false", int: "a whole number"}
