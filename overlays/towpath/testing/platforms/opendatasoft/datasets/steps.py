"""What a dataset does to its records: processors and field configurations, each in the order of their application."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Final

from towpath.testing.behaviour import Answer
from towpath.testing.platforms.opendatasoft.kinds import DATASETS, FIELDS, PROCESSORS, RESOURCES
from towpath.testing.platforms.opendatasoft.refusals import invalid

from .dataset import value_of
from .parts import Part
from .publishing import steps_of
from .sources import open_resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from towpath.testing.behaviour import Exchange, Handler
    from towpath.testing.platforms.opendatasoft.kinds import Document, Record
    from towpath.testing.platforms.opendatasoft.records import Field


class Processors(Part):
    """The processors; a new one comes last, a changed one stays where it stands."""

    def prepared(self, exchange: Exchange, document: Document, before: Record | None) -> Document:
        """Return a processor; refuse settings that cannot be used."""
        from towpath.testing.platforms.opendatasoft.records import StepRefused, check_processor

        try:
            check_processor(document)
        except StepRefused as refused:
            raise invalid(refused.setting, _sentence(refused.reason)) from None
        return document


class FieldConfigurations(Part):
    """The field configurations; a new one comes last, a changed one stays where it stands."""

    def prepared(self, exchange: Exchange, document: Document, before: Record | None) -> Document:
        """Return a field configuration; refuse an annotation that does not fit its field."""
        from towpath.testing.platforms.opendatasoft.records import StepRefused, check_configuration

        if document["type"] == "annotate":
            try:
                check_configuration(document, _fields_before(exchange, before), _facets(exchange))
            except StepRefused as refused:
                raise invalid(refused.setting, _sentence(refused.reason)) from None
        return document


def list_processors(exchange: Exchange) -> Answer:
    """Answer with the types of processor that the portal offers."""
    from towpath.testing.platforms.opendatasoft.records import PROCESSORS as OFFERED

    return Answer(200, [{"type": name, "label": label} for name, label in OFFERED.items()])


def _fields_before(exchange: Exchange, before: Record | None) -> Sequence[Field]:
    """Return the fields as they are in front of a configuration; none while a source cannot be read."""
    from towpath.testing.platforms.opendatasoft.records import Pipeline, SourceUnreadable, Steps

    uid = exchange.path["dataset_uid"]
    steps = steps_of(exchange.store, uid)
    earlier = list(_up_to(steps.fields, None if before is None else before["uid"]))
    with ExitStack() as resources:
        try:
            sources = [
                open_resource(exchange.stand_in, uid, record, resources)
                for record in RESOURCES.records(exchange.store, uid)
            ]
            pipeline = Pipeline(sources, Steps(steps.processors, earlier))
        except SourceUnreadable:
            return []
        return pipeline.fields


def _up_to(configurations: Iterable[Mapping[str, Any]], uid: str | None) -> Iterable[Mapping[str, Any]]:
    for configuration in configurations:
        if configuration["uid"] == uid:
            return
        yield configuration


def _facets(exchange: Exchange) -> frozenset[str]:
    """Return the fields that metadata make a filter."""
    document = DATASETS.find(exchange)["document"]
    facets: list[Document] = value_of(document, "asset_content_configuration", "facets") or []
    return frozenset(facet["field_name"] for facet in facets)


def _sentence(reason: str) -> str:
    return f"{reason[:1].upper()}{reason[1:]}."


HANDLERS: Final[Mapping[str, Handler]] = {
    **Processors(PROCESSORS, "processors").handlers(
        list="list_dataset_processors",
        create="create_dataset_processor",
        read="retrieve_dataset_processor",
        update="update_dataset_processor",
        delete="delete_dataset_processor",
    ),
    "list_processors": list_processors,
    **FieldConfigurations(FIELDS, "fields").handlers(
        list="list_dataset_field_configurations",
        create="create_dataset_field_configuration",
        read="retrieve_dataset_field_configuration",
        update="update_dataset_field_configuration",
        delete="delete_dataset_field_configuration",
    ),
}
