"""The processors that the stand-in applies; one of any other type is kept and has no effect.

A record is a mapping of raw values by name of the field; a processor takes a page of them and gives one back.

| type | settings | effect |
|---|---|---|
| `string_replace` | `field`, `old`, `new`, `all_fields` | every `old` in the field, or in all fields, becomes `new` |
| `regexp_replace` | `field`, `regexp`, `new`, `all_fields` | the same for what a regular expression matches |
| `concat` | `fields`, `separator`, `output_field` | the texts of the fields, joined, are a new field; empty ones are left out |
| `skip_record` | `field`, `value`, `exact_match` | records whose field is `value` go, or contain it; without `value`, those where it is empty |
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.json_values import is_array

from .patterns import complaint, replaced
from .refusals import StepRefused
from .values import as_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

Record = dict[str, Any]
Page = list[Record]

PROCESSORS: Final[Mapping[str, str]] = {
    "string_replace": "Replace text",
    "regexp_replace": "Replace via regexp",
    "concat": "Concatenate text",
    "skip_record": "Skip records",
    "transform_coordinates": "Transform coordinates",
    "string_extractor": "Extract text",
    "create_geopoint": "Create geopoint",
    "split": "Split text",
    "delete_record": "Delete record",
    "set_timezone": "Set timezone",
    "date_normalizer": "Normalize date",
    "geojoin": "GeoJoin",
    "geo_distance": "Geo distance",
    "expression": "Expression",
    "unicode_normalize": "Normalize Unicode values",
    "join_dataset": "Join datasets",
    "bound_join_dataset": "Join datasets of another portal",
}
"""Types that the portal offers, with their labels."""


def check_processor(processor: Mapping[str, Any]) -> None:
    """Take a processor that can be applied, or one of a type without effect; raise StepRefused else."""
    check = _CHECKS.get(str(processor["type"]))
    if check is not None:
        check(processor)


def processed(page: Page, processors: Sequence[Mapping[str, Any]]) -> Page:
    """Return a page of records after every processor in its turn."""
    for processor in processors:
        apply = _EFFECTS.get(str(processor["type"]))
        if apply is not None:
            page = apply(page, processor)
    return page


def _replace_text(page: Page, processor: Mapping[str, Any]) -> Page:
    old, new = processor["old"], processor["new"]
    return [
        {**record, **{name: text.replace(old, new) or None for name, text in _texts(record, processor)}}
        for record in page
    ]


def _replace_matches(page: Page, processor: Mapping[str, Any]) -> Page:
    found = [
        (number, name, text) for number, record in enumerate(page) for name, text in _texts(record, processor)
    ]
    texts = replaced([text for _, _, text in found], processor["regexp"], processor.get("new", ""))
    changed = [dict(record) for record in page]
    for (number, name, _), text in zip(found, texts, strict=True):
        changed[number][name] = text or None
    return changed


def _texts(record: Record, processor: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the fields that a processor works on, with what they hold as text."""
    names = list(record) if processor.get("all_fields") is True else [str(processor["field"])]
    return [(name, as_text(record[name])) for name in names if record.get(name) is not None]


def _join(page: Page, processor: Mapping[str, Any]) -> Page:
    fields, separator, output = processor["fields"], processor.get("separator", ""), processor["output_field"]
    joined: Page = []
    for record in page:
        texts = [as_text(record[name]) for name in fields if record.get(name) is not None]
        joined.append({**record, output: separator.join(texts) or None})
    return joined


def _skip(page: Page, processor: Mapping[str, Any]) -> Page:
    field, value = processor["field"], processor.get("value")
    if value is None:
        return [record for record in page if record.get(field) is not None]
    wanted = as_text(value)
    if processor.get("exact_match", True) is not False:
        return [record for record in page if _text_of(record, field) != wanted]
    return [record for record in page if wanted not in (_text_of(record, field) or "")]


def _text_of(record: Record, field: str) -> str | None:
    value = record.get(field)
    return None if value is None else as_text(value)


def _check_texts(processor: Mapping[str, Any], *required: str, optional: Sequence[str] = ()) -> None:
    for name in required:
        if not isinstance(processor.get(name), str) or not processor[name]:
            raise StepRefused(name, "this setting is a text and has to be there")
    for name in optional:
        if not isinstance(processor.get(name, ""), str):
            raise StepRefused(name, "this setting is a text")


def _check_replacement(processor: Mapping[str, Any], sought: str) -> None:
    everywhere = processor.get("all_fields", False)
    if not isinstance(everywhere, bool):
        raise StepRefused("all_fields", "this setting is true or false")
    _check_texts(processor, *(() if everywhere else ("field",)), sought, optional=["new"])


def _check_string_replace(processor: Mapping[str, Any]) -> None:
    _check_replacement(processor, "old")


def _check_regexp_replace(processor: Mapping[str, Any]) -> None:
    _check_replacement(processor, "regexp")
    reason = complaint(processor["regexp"])
    if reason is not None:
        raise StepRefused("regexp", reason)


def _check_concat(processor: Mapping[str, Any]) -> None:
    fields = processor.get("fields")
    if not is_array(fields) or not fields or not all(isinstance(name, str) and name for name in fields):
        raise StepRefused("fields", "this setting is a list of names of fields and has to be there")
    _check_texts(processor, "output_field", optional=["separator"])


def _check_skip_record(processor: Mapping[str, Any]) -> None:
    _check_texts(processor, "field")
    if not isinstance(processor.get("exact_match", True), bool):
        raise StepRefused("exact_match", "this setting is true or false")


_CHECKS: Final[Mapping[str, Callable[[Mapping[str, Any]], None]]] = {
    "string_replace": _check_string_replace,
    "regexp_replace": _check_regexp_replace,
    "concat": _check_concat,
    "skip_record": _check_skip_record,
}
_EFFECTS: Final[Mapping[str, Callable[[Page, Mapping[str, Any]], Page]]] = {
    "string_replace": _replace_text,
    "regexp_replace": _replace_matches,
    "concat": _join,
    "skip_record": _skip,
}
