"""What metadata templates say that datasets can have: values come and go with the fields that describe them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from towpath.testing.platforms.opendatasoft.kinds import DATASETS, TEMPLATES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath.testing.core import StandIn
    from towpath.testing.platforms.opendatasoft.kinds import Document
    from towpath.testing.store import Store

Values = dict[str, dict[str, Any]]
"""The values of one template, by field."""


def fields_of(store: Store, template: str) -> list[Document] | None:
    """Return the fields of a template, or None where there is no such template."""
    record = TEMPLATES.get(store, template)
    return None if record is None else record["document"]["schema"]


def described(store: Store, metadata: Mapping[str, Values]) -> dict[str, Values]:
    """Return metadata without what no template describes any more; no template is empty but `default`."""
    known = {template: _described(store, template, values) for template, values in metadata.items()}
    return {template: values for template, values in known.items() if values or template == "default"}


def follow_template(stand_in: StandIn, before: str, after: str) -> None:
    """Let the metadata of every dataset follow a template that was changed, renamed or deleted."""
    store = stand_in.store
    for dataset in list(DATASETS.records(store)):
        metadata: Mapping[str, Values] = dataset["document"].get("metadata", {})
        if before in metadata:
            moved = {after if name == before else name: values for name, values in metadata.items()}
            document = {**dataset["document"], "metadata": described(store, moved)}
            DATASETS.keep(stand_in, {**dataset, "document": document})


def _described(store: Store, template: str, values: Values) -> Values:
    names = {field["name"] for field in fields_of(store, template) or ()}
    return {field: value for field, value in values.items() if field in names}
