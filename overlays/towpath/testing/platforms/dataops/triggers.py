"""Trigger tokens: each starts pipelines of its project, and opens nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from towpath.testing.behaviour import Answer

from .access import project_of
from .moments import moment
from .numbers import next_number
from .paging import listed
from .users import show_user

if TYPE_CHECKING:
    from towpath.testing.behaviour import Exchange
    from towpath.testing.core import StandIn


def list_triggers(exchange: Exchange) -> Answer:
    """Answer with the triggers of a project, the caller's own with their whole tokens."""
    project = project_of(exchange)
    found = list(exchange.store.documents(f"triggers of {project['id']}"))
    return listed(exchange, found, lambda each: _shown(exchange, each))


def create_trigger(exchange: Exchange) -> Answer:
    """Make a trigger of the caller's."""
    project = project_of(exchange)
    number = next_number(exchange.store, "trigger")
    trigger = keep_trigger(
        exchange.stand_in,
        project["id"],
        number,
        description=exchange.body["description"],
        user_id=exchange.me.id,
        token=f"glptt-{exchange.ids.hexadecimal(20)}",
    )
    return Answer(201, _shown(exchange, trigger))


def keep_trigger(
    stand_in: StandIn, project_id: int, number: int, *, description: str, user_id: str, token: str
) -> dict[str, Any]:
    """Keep a new trigger."""
    now = stand_in.clock.milliseconds
    trigger = {
        "id": number,
        "token": token,
        "description": description,
        "user_id": user_id,
        "created": now,
        "last_used": None,
    }
    stand_in.store.put(f"triggers of {project_id}", str(number), trigger)
    return trigger


def _shown(exchange: Exchange, trigger: dict[str, Any]) -> dict[str, Any]:
    own = trigger["user_id"] == exchange.me.id
    used = trigger["last_used"]
    return {
        "id": trigger["id"],
        "token": trigger["token"] if own else trigger["token"][:4],
        "description": trigger["description"],
        "created_at": moment(trigger["created"]),
        "updated_at": moment(trigger["created"]),
        "last_used": None if used is None else moment(used),
        "owner": show_user(exchange.store, trigger["user_id"]),
    }
