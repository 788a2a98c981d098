"""uSmart's DCAT feeds: an organisation's datasets, for everybody or for its own people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from towpath.testing.behaviour import Answer
from towpath.testing.refusals import Refusal

from .membership import organisation_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from towpath.testing.behaviour import Exchange


def read_public(exchange: Exchange) -> Answer:
    """Answer with the public datasets of any organisation."""
    return _catalogue(exchange, "public", visibility="public")


def read_private(exchange: Exchange) -> Answer:
    """Answer with all datasets of the caller's organisation."""
    return _catalogue(exchange, "private")


def _catalogue(exchange: Exchange, feed: str, **fields: str) -> Answer:
    guid = organisation_of(exchange)
    organisation = exchange.store.get("organisations", guid)
    if organisation is None:
        raise Refusal(404, "organisation_not_found", "There is no such organisation", where="path.org_guid")
    datasets = exchange.store.documents("datasets", organisationGUID=guid, **fields)
    return Answer(
        200,
        {
            "@context": "https://www.w3.org/ns/dcat2.jsonld",
            "@id": f"{exchange.stand_in.base_url}/org/{guid}/dcat/{feed}",
            "@type": "dcat:Catalog",
            "title": organisation["name"],
            "dataset": list(_entries(datasets)),
        },
    )


def _entries(datasets: Iterator[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for dataset in datasets:
        yield {
            "@type": "dcat:Dataset",
            "identifier": dataset["id"],
            "title": dataset["name"],
            "description": dataset["description"],
            "accessLevel": "public" if dataset["visibility"] == "public" else "non-public",
        }
