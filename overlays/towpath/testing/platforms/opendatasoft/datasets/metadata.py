"""Metadata of a dataset: template, then field, then a value; and on linked datasets the value that the other side has.

What is written replaces what was there: a field left out is removed. On a linked dataset a field that the other side
has never goes: it follows the remote value unless `override_remote_value` is true.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

from towpath.testing.behaviour import Answer
from towpath.testing.json_values import is_array, is_object
from towpath.testing.judging import Judge
from towpath.testing.platforms.opendatasoft.kinds import DATASETS, TEMPLATES
from towpath.testing.platforms.opendatasoft.moments import now
from towpath.testing.platforms.opendatasoft.refusals import invalid, not_found
from towpath.testing.spec import WRITE, escape

from .dataset import value_of, with_value
from .described import Values, fields_of
from .versions import touch

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from towpath.testing.behaviour import Exchange, Handler
    from towpath.testing.platforms.opendatasoft.kinds import Document, Record
    from towpath.testing.spec import Spec


def list_dataset_metadata(exchange: Exchange) -> Answer:
    """Answer with the metadata of every template that has values."""
    return Answer(200, _whole(DATASETS.find(exchange)["document"]["metadata"]))


def update_dataset_metadata(exchange: Exchange) -> Answer:
    """Replace the metadata of every template."""
    dataset = DATASETS.find(exchange)
    metadata = checked_metadata(exchange, dataset, exchange.body, place="")
    return Answer(200, _whole(_kept(exchange, dataset, metadata)))


def list_dataset_metadata_template(exchange: Exchange) -> Answer:
    """Answer with the values of one template."""
    dataset, template = DATASETS.find(exchange), _template(exchange)
    return Answer(200, dataset["document"]["metadata"].get(template, {}))


def update_dataset_metadata_template(exchange: Exchange) -> Answer:
    """Replace the values of one template."""
    dataset, template = DATASETS.find(exchange), _template(exchange)
    values = _checked_template(exchange, dataset, template, exchange.body, place="")
    metadata = {**dataset["document"]["metadata"], template: values}
    return Answer(200, _kept(exchange, dataset, metadata).get(template, {}))


def retrieve_dataset_metadata_field(exchange: Exchange) -> Answer:
    """Answer with one value."""
    dataset, template, field = DATASETS.find(exchange), _template(exchange), _field(exchange)
    value = dataset["document"]["metadata"].get(template, {}).get(field)
    if value is None:
        raise not_found()
    return Answer(200, value)


def update_dataset_metadata_field(exchange: Exchange) -> Answer:
    """Set one value."""
    dataset, template, field = DATASETS.find(exchange), _template(exchange), _field(exchange)
    value = _checked_value(exchange, dataset, template, field, exchange.body, place="value")
    before = dataset["document"]["metadata"]
    metadata = {**before, template: {**before.get(template, {}), field: value}}
    return Answer(200, _kept(exchange, dataset, metadata)[template][field])


def delete_dataset_metadata_field(exchange: Exchange) -> Answer:
    """Remove one value; on a linked dataset, go back to the remote one."""
    dataset, template, field = DATASETS.find(exchange), _template(exchange), _field(exchange)
    before = dataset["document"]["metadata"]
    if field not in before.get(template, {}):
        raise not_found()
    values = {name: value for name, value in before[template].items() if name != field}
    _kept(exchange, dataset, {**before, template: values})
    return Answer(204)


def checked_metadata(
    exchange: Exchange, dataset: Record | None, metadata: Mapping[str, Any], place: str = "metadata"
) -> dict[str, Values]:
    """Return metadata as they are kept; refuse unknown templates and fields, and values that do not fit.

    `dataset` is the one that changes, None for a new one; `place` is where the metadata stand in the body.
    """
    return {
        template: _checked_template(exchange, dataset, template, values, place=place)
        for template, values in metadata.items()
    }


def _checked_template(
    exchange: Exchange, dataset: Record | None, template: str, values: Mapping[str, Any], place: str
) -> Values:
    # Without a template the body is the values themselves: its fields are the places.
    within = place or ("" if "template_name" in exchange.path else template)
    return {
        field: _checked_value(exchange, dataset, template, field, value, place=within or field)
        for field, value in values.items()
    }


def _checked_value(
    exchange: Exchange,
    dataset: Record | None,
    template: str,
    field: str,
    value: Mapping[str, Any],
    place: str,
) -> dict[str, Any]:
    described = fields_of(exchange.store, template)
    if described is None:
        raise invalid(place, f"There is no template {template[:80]!a}.")
    known = next((each for each in described if each["name"] == field), None)
    if known is None:
        raise invalid(place, f"The template {template[:80]!a} has no field {field[:80]!a}.")
    reason = _misfit(exchange.stand_in.spec, template, known, value)
    if reason is not None:
        raise invalid(place, f"{field}: {reason}")
    kept = {"value": value["value"]}
    if dataset is None or field not in _remote(dataset).get(template, {}):
        return kept
    before = dataset["document"]["metadata"].get(template, {}).get(field, {})
    overrides = value.get("override_remote_value", before.get("override_remote_value", False))
    return _mirrored(_remote(dataset)[template][field], kept["value"], overrides=overrides)


def _mirrored(remote: Any, value: Any, *, overrides: bool) -> dict[str, Any]:
    return {
        "value": value if overrides else remote,
        "remote_value": remote,
        "override_remote_value": overrides,
    }


def _kept(exchange: Exchange, dataset: Record, metadata: Mapping[str, Values]) -> dict[str, Values]:
    """Write the metadata of a dataset, and a version; return what is kept."""
    document = with_metadata(exchange, dataset, metadata)
    touch(exchange.stand_in, {**dataset, "document": document}, exchange.me.name, "metadata")
    kept: dict[str, Values] = document["metadata"]
    return kept


def with_metadata(exchange: Exchange, dataset: Record, metadata: Mapping[str, Values]) -> Document:
    """Return a dataset's document with other metadata, with what its other side has and when they changed."""
    document: Document = {**dataset["document"], "metadata": with_remote_values(dataset, metadata)}
    if value_of(document, "default", "modified_updates_on_metadata_change") is True:
        return with_value(document, "default", "modified", now(exchange.clock))
    return document


def with_remote_values(dataset: Record, metadata: Mapping[str, Values]) -> dict[str, Values]:
    """Return metadata with every value that the other side has and that they leave out; no template is empty."""
    remote = _remote(dataset)
    whole = {
        template: {
            **{
                field: _mirrored(value, value, overrides=False)
                for field, value in remote.get(template, {}).items()
            },
            **metadata.get(template, {}),
        }
        for template in {**metadata, **remote}
    }
    return {template: values for template, values in whole.items() if values or template == "default"}


def _whole(metadata: Mapping[str, Values]) -> dict[str, Values]:
    return {"default": {}, **metadata}


def _remote(dataset: Record) -> dict[str, dict[str, Any]]:
    remote: dict[str, dict[str, Any]] = dataset.get("remote") or {}
    return remote


def _template(exchange: Exchange) -> str:
    return str(TEMPLATES.find(exchange)["uid"])


def _field(exchange: Exchange) -> str:
    field: str = exchange.path["template_field_name"]
    described = fields_of(exchange.store, exchange.path["template_name"]) or []
    if all(each["name"] != field for each in described):
        raise not_found()
    return field


# What a value has to be


def _misfit(spec: Spec, template: str, field: Document, value: Mapping[str, Any]) -> str | None:
    """Return why a value does not fit its field, or None."""
    judge = _judge(spec, template, field["name"])
    if judge is not None:
        misfit = judge.misfit(dict(value))
        return None if misfit is None else misfit.message
    inner, choices = value["value"], field.get("choices")
    if inner is None or (field.get("i18n") and is_object(inner)):
        return None
    fits = _FITS.get(field["type"])
    if fits is not None and not fits(inner):
        return f"this is no {field['type']}"
    chosen = inner if is_array(inner) else [inner]
    if choices and field["type"] in _CHOSEN and any(each not in choices for each in chosen):
        return "this is none of the choices"
    return None


_JUDGES: WeakKeyDictionary[Spec, dict[str, Judge | None]] = WeakKeyDictionary()


def _judge(spec: Spec, template: str, field: str) -> Judge | None:
    """Return what judges values of a field that the spec describes, or None."""
    known, key = _JUDGES.setdefault(spec, {}), f"{template}/{field}"
    if key not in known:
        templates: dict[str, Any] = spec.at("/components/schemas/DatasetMetadata/properties")
        known[key] = None
        if template in templates:
            schema, pointer = spec.resolve(
                f"/components/schemas/DatasetMetadata/properties/{escape(template)}"
            )
            if field in schema["properties"]:
                known[key] = Judge(spec, WRITE, f"{pointer}/properties/{escape(field)}")
    return known[key]


def _is_texts(value: Any) -> bool:
    return is_array(value) and all(isinstance(each, str) for each in value)


def _reads(read: Callable[[str], object]) -> Callable[[Any], bool]:
    def fits(value: Any) -> bool:
        try:
            read(value)
        except (TypeError, ValueError):
            return False
        return True

    return fits


_CHOSEN: Final = frozenset({"enum", "enumlist", "uri_enum", "uri_enumlist"})
_FITS: Final[Mapping[str, Callable[[Any], bool]]] = {
    "text": lambda value: isinstance(value, str),
    "longstring": lambda value: isinstance(value, str),
    "html": lambda value: isinstance(value, str),
    "enum": lambda value: isinstance(value, str),
    "uri_enum": lambda value: isinstance(value, str),
    "multitext": _is_texts,
    "list": _is_texts,
    "enumlist": _is_texts,
    "uri_enumlist": _is_texts,
    "boolean": lambda value: isinstance(value, bool),
    "int": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "double": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "date": _reads(date.fromisoformat),
    "datetime": _reads(datetime.fromisoformat),
}
HANDLERS: Final[Mapping[str, Handler]] = {
    "list_dataset_metadata": list_dataset_metadata,
    "update_dataset_metadata": update_dataset_metadata,
    "list_dataset_metadata_template": list_dataset_metadata_template,
    "update_dataset_metadata_template": update_dataset_metadata_template,
    "retrieve_dataset_metadata_field": retrieve_dataset_metadata_field,
    "update_dataset_metadata_field": update_dataset_metadata_field,
    "delete_dataset_metadata_field": delete_dataset_metadata_field,
}
