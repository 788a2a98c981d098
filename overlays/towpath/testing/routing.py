"""Which operation a raw path means.

The path is cut at its slashes before anything is decoded, so that `%2F` stays inside a segment. A literal
segment wins over a template, but a template is still tried where the literal leads nowhere
(`/users/get-token/follow`). What takes all that is left of a path (`x-slashes`) is tried last.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote_to_bytes

from .refusals import bad_request

if TYPE_CHECKING:
    from .operations import Operation

_BAD_ESCAPE = re.compile(rb"%(?![0-9A-Fa-f]{2})")


class Resource:
    """One path of the spec with its operations by method; `open_ended`: its last parameter may hold slashes."""

    __slots__ = ("allow", "methods", "names", "open_ended", "path")

    def __init__(self, path: str, methods: dict[str, Operation], *, open_ended: bool = False) -> None:
        self.path = path
        self.methods = methods
        self.open_ended = open_ended
        self.names = re.findall(r"\{([^}]*)\}", path)
        allowed = {*methods, "OPTIONS"}
        if "GET" in methods:
            allowed.add("HEAD")
        self.allow = ", ".join(sorted(allowed))


class _Node:
    __slots__ = ("literals", "patterns", "resource", "rest", "slashed", "wild")

    def __init__(self) -> None:
        self.literals: dict[str, _Node] = {}
        self.patterns: list[tuple[re.Pattern[str], _Node]] = []  # segments such as `{name}.csv`
        self.wild: _Node | None = None
        self.resource: Resource | None = None
        self.slashed: Resource | None = None  # the same path with a trailing slash, where a spec has both
        self.rest: Resource | None = None  # what takes all that is left of a path


class Router:
    """Find the resource of a path; `strict` takes a trailing slash as the spec has it and no other way."""

    def __init__(self, resources: list[Resource], *, prefix: str = "", strict: bool = False) -> None:
        self._root = _Node()
        self._prefix = prefix.rstrip("/").encode()
        self._strict = strict
        for resource in resources:
            self._add(resource)

    def find(self, raw_path: bytes) -> tuple[Resource, list[str]] | None:
        """Return the resource and the decoded values of its template, or None; refuse what is not UTF-8 (400)."""
        if self._prefix:
            if not raw_path.startswith(self._prefix + b"/"):
                return None
            raw_path = raw_path[len(self._prefix) :]
        segments = split(raw_path)
        slash = segments[-1] == "" and len(segments) > 1
        if slash:
            segments.pop()
            if segments == [""]:
                return None  # two slashes are not one
        values: list[str] = []
        resource = _descend(self._root, segments, 0, values, slash, self._strict)
        return None if resource is None else (resource, values)

    def _add(self, resource: Resource) -> None:
        node = self._root
        path = resource.path
        slash = len(path) > 1 and path.endswith("/")
        if resource.open_ended:
            path = path.rpartition("/")[0]
        for segment in path.strip("/").split("/") if path != "/" else [""]:
            if re.fullmatch(r"\{[^}]*\}", segment):
                node.wild = node.wild or _Node()
                node = node.wild
            elif "{" in segment:
                node = _pattern_node(node, segment)
            else:
                node = node.literals.setdefault(segment, _Node())
        if resource.open_ended:
            node.rest = resource
        elif slash:
            node.slashed = resource
        else:
            node.resource = resource


def split(raw_path: bytes) -> list[str]:
    """Return the decoded segments of a path; refuse broken escapes and what is not UTF-8 (400)."""
    try:
        if b"%" not in raw_path:
            return raw_path[1:].decode("utf-8").split("/")
        if _BAD_ESCAPE.search(raw_path):
            raise bad_request("The path holds a % that no two hexadecimal digits follow", where="path")
        return [unquote_to_bytes(segment).decode("utf-8") for segment in raw_path[1:].split(b"/")]
    except UnicodeDecodeError:
        raise bad_request("The path is not UTF-8", where="path") from None


def _pattern_node(node: _Node, segment: str) -> _Node:
    parts = re.split(r"(\{[^}]*\})", segment)
    pattern = re.compile(
        "".join("(.+?)" if part.startswith("{") else re.escape(part) for part in parts), re.DOTALL
    )
    for known, below in node.patterns:
        if known.pattern == pattern.pattern:
            return below
    below = _Node()
    node.patterns.append((pattern, below))
    return below


def _descend(
    node: _Node, segments: list[str], depth: int, values: list[str], slash: bool, strict: bool
) -> Resource | None:
    if depth == len(segments):
        first, second = (node.slashed, node.resource) if slash else (node.resource, node.slashed)
        return first or (None if strict else second)
    segment = segments[depth]
    literal = node.literals.get(segment)
    if literal is not None:
        found = _descend(literal, segments, depth + 1, values, slash, strict)
        if found is not None:
            return found
    found = None
    if segment:  # nothing is not an identifier
        for pattern, below in node.patterns:
            match = pattern.fullmatch(segment)
            if match is not None:
                found = _with_values(below, segments, depth, values, list(match.groups()), slash, strict)
                if found is not None:
                    return found
        if node.wild is not None:
            found = _with_values(node.wild, segments, depth, values, [segment], slash, strict)
    if found is None and node.rest is not None:
        found = node.rest
        values.append("/".join(segments[depth:]) + ("/" if slash else ""))
    return found


def _with_values(
    node: _Node,
    segments: list[str],
    depth: int,
    values: list[str],
    more: list[str],
    slash: bool,
    strict: bool,
) -> Resource | None:
    values.extend(more)
    found = _descend(node, segments, depth + 1, values, slash, strict)
    if found is None:
        del values[len(values) - len(more) :]
    return found
