"""What kinds of change there are, and on which side each of them breaks callers.

The measure is variance, and our own clients. What a request may be has to stay allowed: narrowing it breaks. What an
answer promises has to stay promised: widening it breaks. And what a caller's code names (an operation, an argument, a
property, a media type) has to stay, on either side. Three widenings of answers break nobody who reads with our clients, since
they keep what they do not know: a new property, a new value of an enum, a new member of a union that has a tag.
"""

from __future__ import annotations

from typing import Final

import attrs

from .finding import Side

_REQUEST: Final = frozenset({Side.REQUEST})
_RESPONSE: Final = frozenset({Side.RESPONSE})
_EITHER: Final = frozenset({Side.REQUEST, Side.RESPONSE, Side.CLIENT})
_NEVER: Final[frozenset[Side]] = frozenset()


@attrs.frozen
class Rule:
    """A kind of change; `breaks` holds the sides on which it breaks callers."""

    id: str
    breaks: frozenset[Side]
    documentation: bool = False

    def breaks_on(self, side: Side) -> bool:
        """Return whether such a change breaks callers on a side."""
        return bool(self.breaks) if side is Side.BOTH else side in self.breaks

    @property
    def kind(self) -> str:
        """`added`, `removed` or `changed`, by the last word of the id."""
        last = self.id.rpartition("-")[2]
        return last if last in ("added", "removed") else "changed"


_BREAKS: Final[dict[frozenset[Side], tuple[str, ...]]] = {
    _EITHER: (
        "operation-removed",
        "method-renamed",
        "former-name-removed",
        "path-parameter-renamed",
        "parameter-removed",
        "parameter-moved",
        "parameter-style-changed",
        "request-body-removed",
        "media-type-removed",
        "encoding-changed",
        "response-removed",
        "return-type-added",
        "unwrap-added",
        "unwrap-removed",
        "unwrap-changed",
        "paging-added",
        "paging-removed",
        "header-removed",
        "property-removed",
        "type-changed",
        "enum-changed",
        "format-changed",
        "pattern-changed",
        "constraint-changed",
        "python-type-changed",
        "tag-property-changed",
        "permission-added",
        "security-removed",
        "security-scheme-changed",
        "server-removed",
        "callback-removed",
    ),
    _REQUEST: (
        "parameter-required-added",
        "parameter-became-required",
        "request-body-required-added",
        "request-body-became-required",
        "property-required-added",
        "property-became-required",
        "property-became-read-only",
        "type-narrowed",
        "null-removed",
        "clamp-tightened",
        "default-changed",
        "default-removed",
        "enum-added",
        "enum-value-removed",
        "format-added",
        "format-narrowed",
        "pattern-added",
        "constraint-added",
        "bound-tightened",
        "unknown-properties-removed",
        "variant-removed",
        "tagged-variant-removed",
        "union-became-exclusive",
    ),
    _RESPONSE: (
        "property-became-optional",
        "property-became-write-only",
        "header-became-optional",
        "type-widened",
        "null-added",
        "enum-removed",
        "format-removed",
        "format-widened",
        "pattern-removed",
        "constraint-removed",
        "bound-loosened",
        "variant-added",
    ),
    _NEVER: (
        "operation-added",
        "operation-id-changed",
        "former-name-added",
        "method-renamed-softly",
        "deprecated-added",
        "deprecated-removed",
        "parameter-added",
        "parameter-became-optional",
        "clamp-loosened",
        "default-added",
        "request-body-added",
        "request-body-became-optional",
        "media-type-added",
        "response-added",
        "error-response-added",
        "error-response-removed",
        "header-added",
        "header-became-required",
        "property-added",
        "property-no-longer-read-only",
        "property-no-longer-write-only",
        "enum-value-added",
        "unknown-properties-added",
        "tagged-variant-added",
        "union-became-inclusive",
        "idempotence-changed",
        "paging-changed",
        "permission-removed",
        "refusal-added",
        "refusal-removed",
        "security-added",
        "server-added",
        "default-server-changed",
        "callback-added",
    ),
}
_DOCUMENTATION: Final = ("documentation-changed", "unused-added", "unused-removed", "unused-changed")

RULES: Final[dict[str, Rule]] = {
    **{name: Rule(name, sides) for sides, names in _BREAKS.items() for name in names},
    **{name: Rule(name, _NEVER, documentation=True) for name in _DOCUMENTATION},
}
"""Every rule by its id."""
