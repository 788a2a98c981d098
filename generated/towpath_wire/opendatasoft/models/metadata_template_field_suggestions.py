# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field as _field

from ..._seam.model import (
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.shapes import (
    ANYTHING as _ANYTHING,
    BOOLEAN as _BOOLEAN,
    NUMBER as _NUMBER,
    TEXT as _TEXT,
    UNREADABLE as _UNREADABLE,
    ListOf as _ListOf,
    ModelOf as _ModelOf,
)
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class MetadataTemplateFieldSuggestions(_Model):
    """Values that the platform or a service behind it suggests; without such a service only an empty list.

    Attributes:
        hits: The suggestions, best first.
        nb_hits: Number of all suggestions.
        page: Number of this page, from 0.
        hits_per_page: Suggestions on one page.
        exhaustive_nb_hits: Whether `nb_hits` is exact.
        exhaustive_typo: Whether all spellings were tried.
        exhaustive: Whether the search went through everything.
        query: The query that was asked.
        params: Parameters of the query.
        processing_time_ms: Time taken in milliseconds.
    """

    hits: list[Any]
    nb_hits: float | Unset = UNSET
    page: float | Unset = UNSET
    hits_per_page: float | Unset = UNSET
    exhaustive_nb_hits: bool | Unset = UNSET
    exhaustive_typo: bool | Unset = UNSET
    exhaustive: SuggestionExhaustiveness | Unset = UNSET
    query: str | Unset = UNSET
    params: str | Unset = UNSET
    processing_time_ms: float | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("hits", "hits", _ListOf(_ANYTHING), required=True),
            _Field("nb_hits", "nb_hits", _NUMBER),
            _Field("page", "page", _NUMBER),
            _Field("hits_per_page", "hits_per_page", _NUMBER),
            _Field("exhaustive_nb_hits", "exhaustive_nb_hits", _BOOLEAN),
            _Field("exhaustive_typo", "exhaustive_typo", _BOOLEAN),
            _Field("exhaustive", "exhaustive", _ModelOf(SuggestionExhaustiveness)),
            _Field("query", "query", _TEXT),
            _Field("params", "params", _TEXT),
            _Field("processing_time_ms", "processing_time_ms", _NUMBER),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = metadata_template_field_suggestions_read(d, cls)
        return self


def metadata_template_field_suggestions_read(
    d: Mapping[str, Any], model: type[MetadataTemplateFieldSuggestions] = MetadataTemplateFieldSuggestions
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        self.hits = d["hits"]
        if left == 1:
            return self
        if "nb_hits" in d:
            self.nb_hits = d["nb_hits"]
            left -= 1
            if left == 1:
                return self
        if "page" in d:
            self.page = d["page"]
            left -= 1
            if left == 1:
                return self
        if "hits_per_page" in d:
            self.hits_per_page = d["hits_per_page"]
            left -= 1
            if left == 1:
                return self
        if "exhaustive_nb_hits" in d:
            self.exhaustive_nb_hits = d["exhaustive_nb_hits"]
            left -= 1
            if left == 1:
                return self
        if "exhaustive_typo" in d:
            self.exhaustive_typo = d["exhaustive_typo"]
            left -= 1
            if left == 1:
                return self
        if "exhaustive" in d:
            self.exhaustive = suggestion_exhaustiveness_read(d["exhaustive"])
            left -= 1
            if left == 1:
                return self
        if "query" in d:
            self.query = d["query"]
            left -= 1
            if left == 1:
                return self
        if "params" in d:
            self.params = d["params"]
            left -= 1
            if left == 1:
                return self
        if "processing_time_ms" in d:
            self.processing_time_ms = d["processing_time_ms"]
            left -= 1
            if left == 1:
                return self
        self.additional_properties = extra = {}
        for key in d:
            if key not in _KNOWN:
                extra[key] = d[key]
    except _UNREADABLE:
        return _salvage(model, d)  # once more, slowly: to say what is missing or where it does not fit
    return self


_KNOWN: frozenset[str] = frozenset(
    (
        "hits",
        "nb_hits",
        "page",
        "hits_per_page",
        "exhaustive_nb_hits",
        "exhaustive_typo",
        "exhaustive",
        "query",
        "params",
        "processing_time_ms",
    )
)

# After the class, since models may name each other in a circle.
from .suggestion_exhaustiveness import SuggestionExhaustiveness, suggestion_exhaustiveness_read  # noqa: E402
