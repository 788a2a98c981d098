"""Media types: read strictly, matched as a spec writes them."""

from __future__ import annotations

import re
from typing import NamedTuple

_WORD = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_TYPE = re.compile(rf"({_WORD})/({_WORD})", re.ASCII)
_PARAMETER = re.compile(rf'\s*;\s*(?:({_WORD})=(?:({_WORD})|"((?:[^"\\]|\\.)*)")\s*)?', re.ASCII)


class MediaType(NamedTuple):
    """A media type in lower case with its parameters."""

    name: str
    parameters: dict[str, str]

    @property
    def is_json(self) -> bool:
        """Say whether documents of this type are JSON."""
        return is_json(self.name)


def is_json(name: str) -> bool:
    """Say whether a media type's documents are JSON."""
    return name == "application/json" or name.endswith("+json")


def parse_media_type(text: str) -> MediaType | None:
    """Return the media type that a Content-Type header names, or None when it is malformed."""
    text = text.strip()
    match = _TYPE.match(text)
    if match is None:
        return None
    parameters: dict[str, str] = {}
    position = match.end()
    while position < len(text):
        parameter = _PARAMETER.match(text, position)
        if parameter is None or parameter.end() == position:
            return None
        name, token, quoted = parameter.groups()
        if name is not None:
            parameters.setdefault(name.lower(), token if quoted is None else re.sub(r"\\(.)", r"\1", quoted))
        position = parameter.end()
    return MediaType(match[0].lower(), parameters)


def best_match(name: str, documented: list[str]) -> str | None:
    """Return the documented type or range that a media type falls under, the narrowest first, or None."""
    wanted = name.lower()
    if wanted in documented:
        return wanted
    for candidate in documented:
        if candidate.endswith("/*") and candidate != "*/*" and wanted.startswith(candidate[:-1]):
            return candidate
    return "*/*" if "*/*" in documented else None
