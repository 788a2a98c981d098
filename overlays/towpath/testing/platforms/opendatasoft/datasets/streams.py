"""Real-time resources: they have no datasource, records are pushed to them with a key of their own.

Nobody says where the platform shows that key; here it is in `params`, beside whether the resource takes records in and
how many of those it has were recovered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from towpath.testing.core import StandIn
    from towpath.testing.platforms.opendatasoft.kinds import Document, Record

_OURS: Final = ("pushkey", "is_enabled", "recovered_records")


def is_stream(record: Record) -> bool:
    """Say whether records are pushed to a resource."""
    return "datasource" not in record["document"]


def begun_stream(stand_in: StandIn, record: Record) -> Record:
    """Return a resource that is ready to be pushed to, if it is one to push to."""
    if not is_stream(record) or "pushkey" in record:
        return record
    return {**record, **new_stream(stand_in, record["uid"])}


def new_stream(stand_in: StandIn, uid: str) -> dict[str, Any]:
    """Return what the platform alone knows of a new real-time resource."""
    return {"pushkey": new_key(stand_in), "is_enabled": True, "records": [f"pushed {uid}"], "recovered": 0}


def new_key(stand_in: StandIn) -> str:
    """Return a key to push with."""
    return stand_in.ids.hexadecimal(28)


def with_stream(document: Document, record: Record) -> Document:
    """Return a real-time resource as clients see it."""
    known = {
        "pushkey": record["pushkey"],
        "is_enabled": record["is_enabled"],
        "recovered_records": record["recovered"],
    }
    return {**document, "params": {**document.get("params", {}), **known}}


def without_stream(document: Document) -> Document:
    """Return a body without what the platform alone writes."""
    params = {name: value for name, value in document["params"].items() if name not in _OURS}
    return {**document, "params": params}
