"""First looks at a source, saved or not: which extractors fit, with which settings, and the first records.

A preview goes through the processors and field configurations of the dataset, as publishing does.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any, Final

from towpath.testing.behaviour import Answer
from towpath.testing.platforms.opendatasoft.kinds import DATASETS
from towpath.testing.platforms.opendatasoft.refusals import invalid

from .publishing import steps_of
from .resources import CRUD, check_source
from .sources import open_file, open_records, open_resource

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from towpath.testing.behaviour import Exchange, Handler
    from towpath.testing.platforms.opendatasoft.kinds import Document
    from towpath.testing.platforms.opendatasoft.records import Source


def list_extractors(exchange: Exchange) -> Answer:
    """Answer with every extractor of the portal."""
    from towpath.testing.platforms.opendatasoft.records import extractor_documents

    return Answer(200, extractor_documents())


def guess_unsaved_extractors(exchange: Exchange) -> Answer:
    """Answer with the extractors that fit a source that is not saved."""
    return _extractors(exchange, _unsaved(exchange))


def guess_extractors(exchange: Exchange) -> Answer:
    """Answer with the extractors that fit the source of a resource."""
    return _extractors(exchange, CRUD.found(exchange)["document"])


def guess_unsaved_params(exchange: Exchange) -> Answer:
    """Answer with the settings that fit a source that is not saved."""
    return _params(exchange, _unsaved(exchange))


def guess_params(exchange: Exchange) -> Answer:
    """Answer with the settings that fit the source of a resource."""
    return _params(exchange, CRUD.found(exchange)["document"])


def preview_unsaved(exchange: Exchange) -> Answer:
    """Answer with the fields and first records of a source that is not saved."""
    document = _unsaved(exchange)
    with _readable() as resources:
        source = open_records(exchange.stand_in, exchange.path["dataset_uid"], document, resources)
        return _preview(exchange, source)


def preview(exchange: Exchange) -> Answer:
    """Answer with the fields and first records of a resource."""
    record = CRUD.found(exchange)
    with _readable() as resources:
        source = open_resource(exchange.stand_in, record["parent"], record, resources)
        return _preview(exchange, source)


def _unsaved(exchange: Exchange) -> Document:
    DATASETS.find(exchange)
    check_source(exchange, exchange.body)
    document: Document = exchange.body
    return document


def _extractors(exchange: Exchange, document: Mapping[str, Any]) -> Answer:
    from towpath.testing.platforms.opendatasoft.records import extractor_document
    from towpath.testing.platforms.opendatasoft.records import guess_extractors as guess

    datasource = document.get("datasource")
    if datasource is None:
        return Answer(200, [extractor_document("realtime")])
    if datasource["type"] == "federated":
        return Answer(200, [extractor_document("federated")])
    with _readable() as resources:
        file = open_file(exchange.stand_in, exchange.path["dataset_uid"], datasource, resources)
        return Answer(200, [extractor_document(each) for each in guess(file)])


def _params(exchange: Exchange, document: Mapping[str, Any]) -> Answer:
    from towpath.testing.platforms.opendatasoft.records import guess_params as guess

    datasource, extractor = document.get("datasource"), document["type"]
    if datasource is None or datasource["type"] == "federated":
        return Answer(200, {"extractor": extractor, "params": {}})
    with _readable() as resources:
        file = open_file(exchange.stand_in, exchange.path["dataset_uid"], datasource, resources)
        return Answer(200, {"extractor": extractor, "params": guess(file, extractor)})


def _preview(exchange: Exchange, source: Source) -> Answer:
    from towpath.testing.platforms.opendatasoft.records import Pipeline

    pipeline = Pipeline([source], steps_of(exchange.store, exchange.path["dataset_uid"]))
    fields = [field.document() for field in pipeline.fields]
    return Answer(200, {"fields": fields, "records": pipeline.preview()})


@contextmanager
def _readable() -> Generator[ExitStack, None, None]:
    """Hold what a source needs; refuse one that cannot be reached or read (400)."""
    from towpath.testing.platforms.opendatasoft.records import SourceUnreadable

    with ExitStack() as resources:
        try:
            yield resources
        except SourceUnreadable as error:
            sentence = str(error)
            raise invalid("datasource", f"{sentence[:1].upper()}{sentence[1:]}.") from None


HANDLERS: Final[Mapping[str, Handler]] = {
    "list_extractors": list_extractors,
    "guess_unsaved_resource_extractors": guess_unsaved_extractors,
    "guess_unsaved_resource_extractor_params": guess_unsaved_params,
    "preview_unsaved_resource_records": preview_unsaved,
    "guess_resource_extractors": guess_extractors,
    "guess_resource_extractor_params": guess_params,
    "preview_resource_records": preview,
}
