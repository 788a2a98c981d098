"""Metadata templates: which fields the metadata of datasets can have.

Those of type `basic` and `admin` that are not the platform's are the portal's own: they can be made, changed and
deleted. Of all others only `is_active` can change, and not that of a system template that is always active.
"""

from __future__ import annotations

from datetime import date, datetime
from math import isfinite
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode, urlsplit

from towpath.testing.behaviour import Answer
from towpath.testing.json_values import is_array

from .crud import Crud
from .datasets.described import follow_template
from .kinds import DATASETS, TEMPLATES
from .paging import page_of
from .refusals import invalid, not_found

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from towpath.testing.behaviour import Exchange, Handler
    from towpath.testing.store import Store

    from .kinds import Document, Record

_EDITABLE: Final = ("basic", "admin")
_FIELD: Final[dict[str, Any]] = {
    "type": "text",
    "label": None,
    "help_text": None,
    "is_hidden": False,
    "self_suggest": False,
    "is_filter": False,
    "i18n": False,
    "suggest_url": None,
    "choices": None,
    "labels": None,
    "requirement_level": "optional",
}
_SUGGESTIONS: Final = 10


class Templates(Crud):
    """The templates themselves, under their names."""

    def uid(self, exchange: Exchange, document: Document) -> str:
        """Return the name."""
        return str(document["name"])

    def prepared(self, exchange: Exchange, document: Document, before: Record | None) -> Document:
        """Return a whole template; refuse a name that is taken and fields that cannot be."""
        name = document["name"]
        if (before is None or name != before["uid"]) and TEMPLATES.has(exchange.store, name):
            raise invalid("name", "Another template has this name.")
        fields = [{**_FIELD, **field} for field in document["schema"]]
        _check_fields(fields)
        return {**document, "schema": fields, "is_always_active": False, "is_system": False}

    def list(self, exchange: Exchange) -> Answer:
        """Answer with a page of the templates that the query finds."""
        wanted = {name: exchange.query[name] for name in ("is_active", "type") if name in exchange.query}
        shown = (self.shown(exchange, record) for record in TEMPLATES.records(exchange.store))
        return page_of(exchange, [each for each in shown if wanted.items() <= each.items()])

    def update(self, exchange: Exchange) -> Answer:
        """Replace a template of the portal's own; enable or disable another one."""
        before = self.found(exchange)
        if not _is_editable(before["document"]):
            return self._switched(exchange, before)
        document = self.prepared(exchange, exchange.body, before)
        after = TEMPLATES.change(exchange.stand_in, before, document, exchange.me.name)
        if document["name"] != before["uid"]:
            TEMPLATES.remove(exchange.store, before)
            after = TEMPLATES.keep(exchange.stand_in, {**after, "uid": document["name"]})
        follow_template(exchange.stand_in, before["uid"], after["uid"])
        return self.answer(exchange, after)

    def delete(self, exchange: Exchange) -> Answer:
        """Delete a template of the portal's own."""
        if not _is_editable(self.found(exchange)["document"]):
            raise invalid("name", "The template is not the portal's own: it can only be disabled.")
        return super().delete(exchange)

    def removed(self, exchange: Exchange, record: Record) -> None:
        """Take the values that the template described from all datasets."""
        follow_template(exchange.stand_in, record["uid"], record["uid"])

    def _switched(self, exchange: Exchange, before: Record) -> Answer:
        given, known = exchange.body, before["document"]
        # Their type cannot be sent: bodies know `basic` and `admin` alone.
        fields = [{**_FIELD, **field} for field in given["schema"]]
        written = [_written(field) for field in known["schema"]]
        if (given["name"], given["title"], list(map(_written, fields))) != (
            known["name"],
            known["title"],
            written,
        ):
            raise invalid("schema", "Of this template only is_active can change.")
        if known["is_system"] and known["is_always_active"] and not given["is_active"]:
            raise invalid("is_active", "This template is always active.")
        document = {**known, "is_active": given["is_active"]}
        touched = TEMPLATES.touched(exchange.stand_in, {**before, "document": document}, exchange.me.name)
        return self.answer(exchange, TEMPLATES.keep(exchange.stand_in, touched))


def list_fields(exchange: Exchange) -> Answer:
    """Answer with a page of the fields of a template."""
    return page_of(exchange, TEMPLATES.find(exchange)["document"]["schema"])


def retrieve_field(exchange: Exchange) -> Answer:
    """Answer with one field of a template."""
    return Answer(200, _field(exchange))


def suggest(exchange: Exchange) -> Answer:
    """Answer with values of a field that begin as the query does.

    They come from the field's choices or, where it suggests what is in use, from the metadata of all datasets; a
    field with neither has no service behind it and suggests nothing.
    """
    field, query = _field(exchange), exchange.query["query"]
    if not (field["choices"] or field["self_suggest"] or field["suggest_url"]):
        return Answer(200, {"hits": []})
    values = field["choices"] or _in_use(exchange.store, exchange.path["template_name"], field["name"])
    hits = [value for value in values if value.casefold().startswith(query.casefold())]
    count = exchange.query.get("count", _SUGGESTIONS)
    return Answer(
        200,
        {
            "hits": [{"value": value} for value in hits[:count]],
            "nb_hits": len(hits),
            "page": 0,
            "hits_per_page": count,
            "exhaustive_nb_hits": True,
            "exhaustive_typo": True,
            "exhaustive": {"nb_hits": True, "typo": True},
            "query": query,
            "params": urlencode({"query": query, "hits_per_page": count}),
            "processing_time_ms": 1,
        },
    )


def whole_field(**field: Any) -> Document:
    """Return a field with everything that it leaves out."""
    return {**_FIELD, **field}


def _field(exchange: Exchange) -> Document:
    name = exchange.path["template_field_name"]
    for field in TEMPLATES.find(exchange)["document"]["schema"]:
        if field["name"] == name:
            found: Document = field
            return found
    raise not_found()


def _is_editable(document: Document) -> bool:
    return document["type"] in _EDITABLE and not document["is_system"]


def _written(field: Document) -> Document:
    """Return what clients may write of a field."""
    return {name: value for name, value in field.items() if name not in ("is_hidden", "suggest_url")}


def _check_fields(fields: list[Document]) -> None:
    names = [field["name"] for field in fields]
    if len(set(names)) < len(names):
        raise invalid("schema", "Two fields have the same name.")
    for field in fields:
        for choice in field["choices"] or ():
            if not _fits(field["type"], choice):
                raise invalid("schema", f"A choice of {field['name'][:80]} is no {field['type']}.")


def _fits(type: str, choice: str) -> bool:
    """Say whether a text is a value of a field's type."""
    read = _READERS.get(type, str)
    try:
        found = read(choice)
    except ValueError:
        return False
    return found is not False


def _is_address(text: str) -> bool:
    return bool(urlsplit(text).scheme)


_READERS: Final[Mapping[str, Callable[[str], object]]] = {
    "date": date.fromisoformat,
    "datetime": datetime.fromisoformat,
    "boolean": lambda text: text in ("true", "false"),
    "int": int,
    "double": lambda text: isfinite(float(text)),
    "geo_shape": lambda text: False,
    "html": lambda text: False,
    "uri_enum": _is_address,
    "uri_enumlist": _is_address,
}


def _in_use(store: Store, template: str, field: str) -> list[str]:
    return list(dict.fromkeys(_values(store, template, field)))


def _values(store: Store, template: str, field: str) -> Iterator[str]:
    for dataset in DATASETS.records(store):
        value: Any = dataset["document"]["metadata"].get(template, {}).get(field, {}).get("value")
        for each in value if is_array(value) else [value]:
            if isinstance(each, str):
                yield each


HANDLERS: Final[Mapping[str, Handler]] = {
    **Templates(TEMPLATES).handlers(
        list="list_metadata_templates",
        create="create_metadata_template",
        read="retrieve_metadata_template",
        update="update_metadata_template",
        delete="delete_metadata_template",
    ),
    "list_metadata_template_fields": list_fields,
    "retrieve_metadata_template_field": retrieve_field,
    "suggest_metadata_template_field_choices": suggest,
}
