"""Credentials, read where the spec's securitySchemes say that they are.

Whose credential it is, the platform says (`Behaviour.identify`); here is only where it stands. A credential
that stands twice is none. Alternatives are tried in their order; an empty one lets everybody in who shows
nothing. Where an alternative asks for several credentials, all of them are the same caller's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .messages import Request

    Alternatives = tuple[tuple["Scheme", ...], ...]


class Caller(NamedTuple):
    """Who asks: an identifier of the platform, a name, the role that the starting world gave, and which credential it is."""

    id: str
    name: str = ""
    role: str = ""
    credential: str = ""


class Scheme:
    """One security scheme: where its credential stands."""

    __slots__ = ("_key", "_location", "_word", "challenge", "key", "location", "name")

    def __init__(self, name: str, node: Mapping[str, Any]) -> None:
        self.name = name
        kind = node.get("type")
        if kind == "apiKey":
            self.location, self.key = str(node["in"]), str(node["name"])
            self.challenge = str(node.get("x-prefix", "ApiKey"))
            self._word = str(node["x-prefix"]).lower() if "x-prefix" in node else None
        else:
            self._word = (
                "basic" if kind == "http" and str(node.get("scheme", "")).lower() == "basic" else "bearer"
            )
            self.location, self.key = "header", "Authorization"
            self.challenge = self._word.title()
        self._key = self.key.lower().encode()

    def credential(self, request: Request, query: Sequence[tuple[str, str]]) -> str | None:
        """Return the credential as it stands, or None when there is none, an empty one, or more than one."""
        if self.location == "query":
            found = [value for key, value in query if key == self.key]
        elif self.location == "cookie":
            found = [value for key, value in cookies(request) if key == self.key]
        else:
            found = request.header_values(self._key)
        if len(found) != 1 or not found[0]:
            return None
        if self._word is None:
            return found[0]
        word, _, credential = found[0].partition(" ")
        return credential.strip() or None if word.lower() == self._word else None

    def is_shown(self, request: Request, query: Sequence[tuple[str, str]]) -> bool:
        """Say whether the request shows anything where this scheme looks."""
        if self.location == "query":
            return any(key == self.key for key, _ in query)
        if self.location == "cookie":
            return any(key == self.key for key, _ in cookies(request))
        return bool(request.header(self._key))


def cookies(request: Request) -> list[tuple[str, str]]:
    """Return the cookies of a request as pairs."""
    found: list[tuple[str, str]] = []
    for line in request.header_values(b"cookie"):
        for piece in line.split(";"):
            key, equals, value = piece.strip().partition("=")
            if equals:
                found.append((key, value.strip('"')))
    return found


def admit(
    alternatives: Alternatives,
    request: Request,
    query: Sequence[tuple[str, str]],
    identify: Callable[[str, str], Caller | None],
) -> tuple[bool, Caller | None]:
    """Return whether the request may pass, and as whom (None: as nobody in particular)."""
    open_to_all = False
    for schemes in alternatives:
        if not schemes:
            open_to_all = True
            continue
        callers: set[Caller | None] = set()
        for scheme in schemes:
            credential = scheme.credential(request, query)
            callers.add(None if credential is None else identify(scheme.name, credential))
        if len(callers) == 1 and None not in callers:
            return True, callers.pop()
    if not alternatives:
        return True, None
    shown = any(scheme.is_shown(request, query) for schemes in alternatives for scheme in schemes)
    return open_to_all and not shown, None
