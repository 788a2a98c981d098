"""What can be done with real-time resources: turned on and off, given another key, filled with what they had before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.platforms.opendatasoft.kinds import DATASETS, RESOURCES
from towpath.testing.platforms.opendatasoft.refusals import invalid

from .publishing import require_published
from .resources import CRUD
from .streams import is_stream, new_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath.testing.behaviour import Answer, Exchange, Handler
    from towpath.testing.platforms.opendatasoft.kinds import Record


def enable(exchange: Exchange) -> Answer:
    """Let a resource take records in."""
    return _changed(exchange, _stream(exchange), is_enabled=True)


def disable(exchange: Exchange) -> Answer:
    """Let a resource take no records in."""
    return _changed(exchange, _stream(exchange), is_enabled=False)


def renew_api_key(exchange: Exchange) -> Answer:
    """Give a resource another key; the old one opens nothing any more."""
    return _changed(exchange, _stream(exchange), pushkey=new_key(exchange.stand_in))


def recover(exchange: Exchange) -> Answer:
    """Bring back the records that a resource had."""
    record = _stream(exchange)
    require_published(exchange, DATASETS.find(exchange))
    recoverable = record.get("recoverable")
    if recoverable is None or recoverable in record["records"]:
        return CRUD.answer(exchange, record)
    count = sum(len(page) for page in exchange.store.pages(recoverable))
    return _changed(exchange, record, records=[*record["records"], recoverable], recovered=count)


def delete_recovered(exchange: Exchange) -> Answer:
    """Take the records that were brought back away again."""
    record = _stream(exchange)
    require_published(exchange, DATASETS.find(exchange))
    kept = [owner for owner in record["records"] if owner != record.get("recoverable")]
    return _changed(exchange, record, records=kept, recovered=0)


def _stream(exchange: Exchange) -> Record:
    record = CRUD.found(exchange)
    if not is_stream(record):
        raise invalid("", "The resource is not a real-time one.")
    return record


def _changed(exchange: Exchange, record: Record, **facts: Any) -> Answer:
    touched = RESOURCES.touched(exchange.stand_in, {**record, **facts}, exchange.me.name)
    RESOURCES.keep(exchange.stand_in, touched)
    CRUD.changed(exchange, touched)
    return CRUD.answer(exchange, touched)


HANDLERS: Final[Mapping[str, Handler]] = {
    "recover_realtime_resource_data": recover,
    "delete_realtime_resource_recovered_data": delete_recovered,
    "enable_realtime_resource": enable,
    "disable_realtime_resource": disable,
    "renew_realtime_resource_api_key": renew_api_key,
}
