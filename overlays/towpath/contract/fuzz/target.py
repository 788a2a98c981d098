"""What a run is aimed at."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from uuid import UUID

from attrs import field, frozen

from .origin import Origin, base_url_of, origin_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@frozen
class Target:
    """A running service, who to be there, and what exists there.

    `credentials` are the client's constructor arguments (`{"api_key": …}`); they show in no repr. `world` maps names
    of things that exist to their identifiers: with them the fuzz sees more than 404. `stranger` are the credentials of
    another account, which has no business with what this one makes: with them the fuzz compares what both may read.
    """

    base_url: str = field(converter=base_url_of)
    credentials: Mapping[str, str] = field(factory=lambda: dict[str, str](), repr=False)
    world: Mapping[str, str] = field(factory=lambda: dict[str, str]())
    stranger: Mapping[str, str] = field(factory=lambda: dict[str, str](), repr=False)

    @property
    def origin(self) -> Origin:
        return origin_of(self.base_url)

    def secrets(self) -> Iterator[str]:
        """The credentials; what exists over there, such as the organisation that a key is for, is no secret."""
        public = set(self.world.values())
        shown = (*self.credentials.values(), *self.stranger.values())
        return (value for value in shown if value and value not in public)

    def known(self, schema: Mapping[str, object], *, like: object = None) -> tuple[str | int, ...]:
        """What exists and may stand where `schema` is: identifiers for a UUID, names and other keys for any string.

        Numbers stand where an integer may, and where text may beside it. Where several have the form of the example
        `like` (`da_qf2hyt`), these alone.
        """
        alternatives = schema.get("oneOf") or schema.get("anyOf")
        if isinstance(alternatives, list):
            each = (
                self.known(alternative, like=like)
                for alternative in cast("list[Mapping[str, object]]", alternatives)
            )
            return tuple(dict.fromkeys(found for all_found in each for found in all_found))
        if schema.get("type") == "integer" and "enum" not in schema and "const" not in schema:
            return tuple(int(each) for each in dict.fromkeys(self.world.values()) if each.isdecimal())
        wants_uuid = schema.get("format") == "uuid"
        closed = "enum" in schema or "const" in schema
        if schema.get("type") != "string" or closed or (schema.get("format") and not wants_uuid):
            return ()
        # What has a UUID or a number goes by its name as well; elsewhere the identifier is what it goes by.
        names = (name for name, key in self.world.items() if _is_uuid(key) or key.isdecimal())
        found = dict.fromkeys((*self.world.values(), *names))
        fitting = tuple(each for each in found if _is_uuid(each) is wants_uuid)
        alike = tuple(each for each in fitting if like is not None and _form(each) == _form(like))
        return alike if len(alike) > 1 else fitting


def _form(text: object) -> object:
    """A prefix and how much follows it, for identifiers that have one."""
    prefix, bar, rest = str(text).partition("_")
    return (prefix, len(rest)) if bar else None


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
