"""A document whose every value knows where it stands, and whose references lead on, into other files too.

No file is opened here: whoever makes a document says how a file that it refers to is read.
"""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, Any, Final, TypeGuard
from urllib.parse import unquote

import attrs

from .unreadable import Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_VERSION: Final = re.compile(r"3\.[01](\.\d+)?(-.+)?")
_LONGEST_CHAIN: Final = 50


@attrs.frozen(order=True)
class Place:
    """Where a value stands: a file beside the document (empty: the document itself) and a JSON pointer into it."""

    file: str
    pointer: str

    def __str__(self) -> str:
        return f"{self.file}#{self.pointer}"

    @property
    def name(self) -> str:
        """The last word of the pointer, or what the file is called."""
        last = self.pointer.rpartition("/")[2]
        return unescape(last) if last else posixpath.basename(self.file).partition(".")[0]


def _reads_nothing(file: str) -> object:
    raise Unreadable(file, "is another file, and this document was given without its files")


class Document:
    """An OpenAPI 3.0 or 3.1 document. `name` is how messages call it; `read` opens a file that it refers to.

    Raise Unreadable for what is no such document.
    """

    def __init__(
        self, root: object, *, name: str = "document", read: Callable[[str], object] = _reads_nothing
    ) -> None:
        self.name = name
        self._read = read
        self._files: dict[str, object] = {"": root}
        self.root = Node(self, Place("", ""), root)
        version = self.root.get("openapi")
        said = "" if version is None else str(version.value)
        if not _VERSION.fullmatch(said):
            older = self.root.get("swagger")
            what = f"OpenAPI {said}" if said else "Swagger 2" if older else "not OpenAPI"
            raise Unreadable(name, f"is {what}; give a document that begins with `openapi: 3.0` or `3.1`")
        self.is_3_0 = said.startswith("3.0")

    def follow(self, node: Node) -> Node:
        """Return what a reference leads to, at the end of a chain of them; anything else is returned as it is."""
        start = node
        for _ in range(_LONGEST_CHAIN):
            target = self.target(node)
            if target is None:
                return node
            node = target
        raise Unreadable(start.where, "this reference leads in a circle; break it")

    def target(self, node: Node) -> Node | None:
        """Return what the reference at `node` leads to, one step; None where there is no reference."""
        if not is_mapping(node.value) or not isinstance(node.value.get("$ref"), str):
            return None
        return self.at(node.value["$ref"], node)

    def at(self, reference: str, origin: Node) -> Node:
        """Return what `reference`, written at `origin`, leads to; raise Unreadable where that is nowhere."""
        path, _, fragment = reference.partition("#")
        fragment = unquote(fragment)
        if "://" in path or path.startswith("/"):
            raise Unreadable(
                origin.where, f"{reference} leads away; keep a copy beside the document and refer to that"
            )
        if fragment and not fragment.startswith("/"):
            raise Unreadable(origin.where, f"{reference} names an anchor; write the JSON pointer instead")
        file = origin.place.file
        if path:
            file = posixpath.normpath(posixpath.join(posixpath.dirname(file), unquote(path)))
        node = Node(self, Place(file, ""), self._content(file, origin))
        for token in fragment.split("/")[1:]:
            try:
                node = node.child(unescape(token))
            except LookupError:
                raise Unreadable(origin.where, f"{reference} leads nowhere; correct the reference") from None
        return node

    def _content(self, file: str, origin: Node) -> object:
        if file not in self._files:
            try:
                self._files[file] = self._read(file)
            except Unreadable as error:
                raise Unreadable(
                    origin.where, f"leads to {file}, which cannot be used: {error.message}"
                ) from error
        return self._files[file]


@attrs.frozen(eq=False)
class Node:
    """A value of a document and where it stands. What is there but of another type than it has to be: Unreadable."""

    document: Document = attrs.field(repr=False)
    place: Place
    value: Any

    @property
    def where(self) -> str:
        """The place as a message names it."""
        file = self.place.file or self.document.name
        return f"{file}#{self.place.pointer}" if self.place.pointer else file

    def child(self, key: str) -> Node:
        """Return what stands under a key or an index; raise LookupError where nothing does."""
        place = Place(self.place.file, f"{self.place.pointer}/{escape(key)}")
        if is_sequence(self.value):
            if not key.isdecimal():
                raise LookupError(key)
            return Node(self.document, place, self.value[int(key)])
        if not is_mapping(self.value):
            raise LookupError(key)
        return Node(self.document, place, self.value[key])

    def get(self, key: str) -> Node | None:
        """Return what stands under a key of this mapping, None where nothing (or null) does."""
        if not is_mapping(self.value):
            raise self.refuse("has to be a mapping")
        return None if self.value.get(key) is None else self.child(key)

    def mapping(self, key: str) -> dict[str, Node]:
        """Return the entries of the mapping under a key."""
        held = self.get(key)
        return {} if held is None else dict(held.entries())

    def entries(self) -> Iterator[tuple[str, Node]]:
        """Return the entries of this mapping."""
        if not is_mapping(self.value):
            raise self.refuse("has to be a mapping")
        for key in self.value:
            yield key, self.child(key)

    def sequence(self, key: str) -> list[Node]:
        """Return the items of the list under a key."""
        held = self.get(key)
        if held is None:
            return []
        if not is_sequence(held.value):
            raise held.refuse("has to be a list")
        return [held.child(str(index)) for index in range(len(held.value))]

    def texts(self, key: str) -> list[str]:
        """Return the strings of the list under a key."""
        return [each.text() for each in self.sequence(key)]

    def text(self) -> str:
        """Return this value, which has to be text."""
        if not isinstance(self.value, str):
            raise self.refuse("has to be text")
        return self.value

    def word(self, key: str) -> str | None:
        """Return the text under a key, None where there is none."""
        held = self.get(key)
        return None if held is None else held.text()

    def flag(self, key: str) -> bool:
        """Return whether `true` stands under a key."""
        held = self.get(key)
        return held is not None and held.value is True

    def refuse(self, message: str) -> Unreadable:
        """Return the error of a value that cannot stand here."""
        return Unreadable(self.where, message)


def escape(token: str) -> str:
    """Return a key as it stands in a JSON pointer."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """Return the key that one step of a JSON pointer names."""
    return token.replace("~1", "/").replace("~0", "~")


def is_mapping(value: object) -> TypeGuard[dict[str, Any]]:
    """Say whether a value is a JSON object."""
    return isinstance(value, dict)


def is_sequence(value: object) -> TypeGuard[list[Any]]:
    """Say whether a value is a JSON array."""
    return isinstance(value, list)
