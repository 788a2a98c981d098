"""Read one YAML or JSON file into plain values, and remember where each of them stands."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

import attrs

from .scalars import Scalar, resolve, resolve_tagged
from .unreadable import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MAX_DEPTH: Final = 200
MAX_NODES: Final = 2_000_000
"""Values of one file, aliases counted each time they are used: an alias bomb ends here."""

Mark = tuple[int, int]
"""Line and column, from 1."""


@attrs.frozen(eq=False)
class Source:
    """A file's content; `marks` holds, by the identity of each mapping and sequence, where its entries stand."""

    name: str
    data: Any
    marks: dict[int, dict[str, Mark] | list[Mark]]

    def place(self, container: object, key: str | int) -> str:
        """Return `file:line` of an entry."""
        marks = self.marks.get(id(container))
        if marks is None:
            return self.name
        return f"{self.name}:{marks[key][0]}"  # type: ignore[index]  # a dict with str, a list with int


@attrs.frozen(eq=False)
class _Event:
    """A step of a file, YAML or JSON: `{`, `[`, `end`, a scalar, an alias (`*`)."""

    kind: str
    mark: Mark
    value: Scalar = None
    text: str = ""
    anchor: str | None = None


def load(path: Path, name: str) -> Source:
    """Read `path`; `name` is how messages call it. Raise Unreadable with line and column for what cannot be read."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Unreadable(
            name, f"cannot be read ({error.strerror}); put the file there or correct the reference"
        ) from error
    return loads(content, name)


def loads(content: bytes, name: str) -> Source:
    """Read YAML 1.2, or JSON where `name` ends so, out of bytes."""
    events = _json_events(content, name) if name.endswith(".json") else _yaml_events(content, name)
    return _Builder(name).build(events)


class _Builder:
    def __init__(self, name: str) -> None:
        self.name = name
        self.marks: dict[int, dict[str, Mark] | list[Mark]] = {}
        self.anchors: dict[str, tuple[Any, int]] = {}
        self.count = 0

    def build(self, events: Iterator[_Event]) -> Source:
        first = next(events, None)
        if first is None:
            raise Unreadable(self.name, "is empty; write an OpenAPI document into it")
        data = self._value(first, events, 0)
        for _ in events:  # to the end, where a second document would be
            pass
        return Source(self.name, data, self.marks)

    def _value(self, event: _Event, events: Iterator[_Event], depth: int) -> Any:
        self._counted(1, event)
        if event.kind == "scalar":
            if event.anchor:
                self.anchors[event.anchor] = (event.value, 1)
            return event.value
        if event.kind == "*":
            return self._aliased(event)
        if depth == MAX_DEPTH:
            raise self._refuse(event, f"is nested deeper than {MAX_DEPTH} levels; flatten it")
        before = self.count
        value = self._mapping(events, depth) if event.kind == "{" else self._sequence(events, depth)
        if event.anchor:
            self.anchors[event.anchor] = (value, self.count - before + 1)
        return value

    def _mapping(self, events: Iterator[_Event], depth: int) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        marks: dict[str, Mark] = {}
        for key in events:
            if key.kind == "end":
                break
            if key.kind != "scalar":
                raise self._refuse(key, "a key is not plain text; keys of JSON objects are strings")
            text = key.text
            if text == "<<":
                raise self._refuse(
                    key, "merge keys are not part of YAML 1.2; write the keys out, or use $ref"
                )
            if text in mapping:
                raise self._refuse(
                    key, f"the key {text!r} stands twice (first on line {marks[text][0]}); remove one"
                )
            marks[text] = key.mark
            mapping[text] = None
            mapping[text] = self._value(next(events), events, depth + 1)
        self.marks[id(mapping)] = marks
        return mapping

    def _sequence(self, events: Iterator[_Event], depth: int) -> list[Any]:
        sequence: list[Any] = []
        marks: list[Mark] = []
        for item in events:
            if item.kind == "end":
                break
            marks.append(item.mark)
            sequence.append(self._value(item, events, depth + 1))
        self.marks[id(sequence)] = marks
        return sequence

    def _aliased(self, event: _Event) -> Any:
        if event.text not in self.anchors:
            raise self._refuse(
                event, f"*{event.text} stands for nothing yet; put its anchor before it, not around it"
            )
        value, size = self.anchors[event.text]
        self._counted(size, event)
        return value

    def _counted(self, size: int, event: _Event) -> None:
        self.count += size
        if self.count > MAX_NODES:
            raise self._refuse(
                event, f"comes to more than {MAX_NODES} values with its aliases; write it out smaller"
            )

    def _refuse(self, event: _Event, message: str) -> Exception:
        return Unreadable(f"{self.name}:{event.mark[0]}:{event.mark[1]}", message)


def _yaml_events(content: bytes, name: str) -> Iterator[_Event]:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    documents = 0
    parse: Any = yaml.parse  # pyright: ignore[reportUnknownMemberType]  # its stub says nothing of the events
    events: Iterator[Any] = parse(content, Loader=loader)
    try:
        for event in events:
            mark = (event.start_mark.line + 1, event.start_mark.column + 1)
            if isinstance(event, yaml.ScalarEvent):
                yield _scalar(event, mark, name)
            elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                yield _container(event, mark, name)
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                yield _Event("end", mark)
            elif isinstance(event, yaml.AliasEvent):
                yield _Event("*", mark, text=str(event.anchor))
            elif isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents == 2:
                    raise Unreadable(
                        f"{name}:{mark[0]}:{mark[1]}", "a second document begins here; keep one a file"
                    )
    except yaml.YAMLError as error:
        raise Unreadable(*_yaml_problem(error, content, name)) from error


def _scalar(event: Any, mark: Mark, name: str) -> _Event:
    text, tag = event.value, event.tag
    try:
        if tag is not None:
            value = resolve_tagged(text, tag)
        else:
            value = resolve(text) if event.implicit[0] else text
    except ValueError as error:
        raise Unreadable(f"{name}:{mark[0]}:{mark[1]}", str(error)) from error
    return _Event("scalar", mark, value, text, event.anchor)


def _container(event: Any, mark: Mark, name: str) -> _Event:
    import yaml

    kind, core = ("{", "map") if isinstance(event, yaml.MappingStartEvent) else ("[", "seq")
    if event.tag not in (None, "!", f"tag:yaml.org,2002:{core}"):
        raise Unreadable(
            f"{name}:{mark[0]}:{mark[1]}", f"the tag {event.tag} means nothing here; leave it out"
        )
    return _Event(kind, mark, anchor=event.anchor)


def _yaml_problem(error: Any, content: bytes, name: str) -> tuple[str, str]:
    mark = getattr(error, "problem_mark", None)
    if mark is not None:
        context = f" {error.context}" if error.context else ""
        return f"{name}:{mark.line + 1}:{mark.column + 1}", f"{error.problem}{context}; correct the YAML"
    # The reader knows the position alone: libyaml's counts bytes.
    position = getattr(error, "position", None) or 0
    line = content.count(b"\n", 0, position) + 1
    column = position - (content.rfind(b"\n", 0, position) + 1) + 1
    return f"{name}:{line}:{column}", f"{getattr(error, 'reason', error)}; save the file as UTF-8 text"


_JSON_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]]|[^\s,:{}\[\]"]+|\n')


def _json_events(content: bytes, name: str) -> Iterator[_Event]:
    try:
        text = content.decode("utf-8-sig")
        json.loads(text, parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise Unreadable(f"{name}:{line}:1", "is not UTF-8; save the file as UTF-8 text") from error
    except json.JSONDecodeError as error:
        raise Unreadable(f"{name}:{error.lineno}:{error.colno}", f"{error.msg}; correct the JSON") from error
    except (ValueError, RecursionError) as error:
        raise Unreadable(name, f"{error}; correct the JSON") from error
    line, start = 1, -1
    for token in _JSON_TOKEN.finditer(text):
        word = token[0]
        if word == "\n":
            line, start = line + 1, token.start()
            continue
        mark = (line, token.start() - start)
        if word in "{[":
            yield _Event(word, mark)
        elif word in "}]":
            yield _Event("end", mark)
        else:
            yield _json_scalar(word, mark, name)


def _json_scalar(word: str, mark: Mark, name: str) -> _Event:
    value = json.loads(word)
    if isinstance(value, float) and value in (float("inf"), float("-inf")):
        raise Unreadable(f"{name}:{mark[0]}:{mark[1]}", f"{word} is too large a number")
    if isinstance(value, str) and not value.isascii() and any("\ud800" <= char <= "\udfff" for char in value):
        raise Unreadable(
            f"{name}:{mark[0]}:{mark[1]}", "half a surrogate pair is not text; write the whole character"
        )
    return _Event("scalar", mark, value, value if isinstance(value, str) else word)


def _no_constant(word: str) -> float:
    raise ValueError(f"{word} is not JSON")
