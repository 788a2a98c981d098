"""Services that users have connected, and tables made from what their routes answer.

No service is ever called. What a route answers was registered with the stand-in (`stand_in.admin.register_service`),
as a document or as a file of this machine that is read, in pieces, when it is asked for.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from towpath.testing.refusals import Refusal, bad_request

from .datasets import add_dataset, answer_with, table_metadata
from .tables import table_name, tables_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from towpath.testing.behaviour import Answer, Exchange

_PAGE: Final = 1000  # rows


def create_from_service(exchange: Exchange) -> Answer:
    """Answer with a table of the objects that the service's route answers at the location."""
    from towpath.testing.tabular import RowRefused, StorageFull, definition_of_rows

    given: dict[str, Any] = exchange.body["dataset"]
    route = _route(exchange)
    key = exchange.ids.uuid7(exchange.clock)
    try:
        definition = definition_of_rows(table_name(given["name"]), _objects(route, given.get("location")))
        if definition is None:
            raise _no_rows(given, "there is no row with a column in it")
        tables_of(exchange).create(key, definition, pages=_pages(_objects(route, given.get("location"))))
    except (RowRefused, StorageFull) as refused:
        raise bad_request(str(refused), where="body.dataset.location", code="row_refused") from None
    settings = {key: value for key, value in given.items() if key != "location"}
    metadata = table_metadata(definition)
    return answer_with(
        add_dataset(exchange, settings, stage="structured", metadata=metadata, id=key, name=definition.name)
    )


def _route(exchange: Exchange) -> dict[str, Any]:
    """Return the route that is meant; refuse one that is not there (404), and an unconfigured service (400)."""
    service = exchange.store.get("services", exchange.body["service"]["id"].lower())
    if service is None or service["user_id"] != exchange.me.id:
        raise Refusal(404, "service_not_found", "Service not found", where="body.service.id")
    route = exchange.store.get("routes", exchange.body["route"]["id"].lower())
    if route is None or route["service_id"] != service["id"]:
        raise Refusal(404, "route_not_found", "Route not found", where="body.route.id")
    if service["authentication"] != "None" and not service["configured"]:
        raise bad_request(
            f"The service wants {service['authentication']}; configure it first",
            where="body.service.id",
            code="service_not_configured",
        )
    return route


def _objects(route: dict[str, Any], location: str | None) -> Iterator[Any]:
    """Yield the elements of the array at the location; refuse what is no array of objects (400)."""
    from towpath.errors import TowpathError
    from towpath.extract import EACH, iterate
    from towpath.extract import Path as DotPath

    place = DotPath((EACH,)) if location is None else DotPath.parse(location)
    with ExitStack() as resources:
        try:
            document = (
                route["answer"]
                if route["file"] is None
                else resources.enter_context(Path(route["file"]).open("rb"))
            )
            for row in iterate(document, place):
                if not isinstance(row, dict):
                    raise _no_rows({"location": location}, "not every element is an object")
                yield row
        except (TowpathError, OSError) as error:
            raise _no_rows({"location": location}, str(error)) from None


def _pages(rows: Iterator[Any]) -> Iterator[list[Any]]:
    page: list[Any] = []
    for row in rows:
        page.append(row)
        if len(page) == _PAGE:
            yield page
            page = []
    yield page


def _no_rows(given: dict[str, Any], reason: str) -> Refusal:
    place = given.get("location") or "the whole answer"
    sentence = f"The service answers no array of objects at {place[:200]}: {reason[:500]}"
    return bad_request(sentence, where="body.dataset.location", code="no_rows_at_location")
