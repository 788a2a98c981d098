"""Opendatasoft's behaviour, put together from its families.

Each family is a module with a table of its own, `HANDLERS`, by operationId.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, Final, cast

from towpath.testing.behaviour import Behaviour, Handler

from . import (
    api_keys,
    assets,
    code_editor_pages,
    connections,
    groups,
    harvester_schedules,
    harvesters,
    jobs,
    metadata_templates,
    permissions,
    rulesets,
    schedules,
    studio_pages,
    users,
    world,
)
from .accounts import Accounts
from .admin import Admin
from .datasets import (
    catalogue,
    feedbacks,
    files,
    metadata,
    previews,
    publishing,
    realtime,
    resources,
    security,
    sources,
    steps,
    uploads,
    versions,
)
from .datasets import schedules as dataset_schedules
from .dialect import OpendatasoftDialect
from .kinds import API_KEYS, DATASET_SCHEDULES, HARVESTER_SCHEDULES
from .quotas import Quotas

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping
    from types import ModuleType

    from towpath.testing.authentication import Caller
    from towpath.testing.behaviour import Answer, Exchange
    from towpath.testing.core import StandIn
    from towpath.testing.operations import Operation
    from towpath.testing.store import Store

_FAMILIES: Final = (
    api_keys,
    assets,
    code_editor_pages,
    connections,
    groups,
    harvester_schedules,
    harvesters,
    metadata_templates,
    rulesets,
    studio_pages,
    users,
    catalogue,
    publishing,
    metadata,
    resources,
    previews,
    realtime,
    files,
    steps,
    dataset_schedules,
    feedbacks,
    security,
    versions,
)
_FINISHERS: Final[dict[str, jobs.Finish]] = {
    harvesters.KIND: harvesters.finish,
    publishing.KIND: publishing.finish,
}
"""What is done when a job on a kind of thing ends."""
_SCHEDULED: Final[dict[str, Callable[[StandIn, str, int], None]]] = {
    DATASET_SCHEDULES.collection: publishing.publish_scheduled,
    HARVESTER_SCHEDULES.collection: harvesters.run_scheduled,
}
"""What is done to a thing when one of its schedules fires."""
_EVENTS: Final = frozenset({jobs.COLLECTION, *_SCHEDULED})
"""What says when the next job ends or the next schedule fires."""


def _joined(families: Iterable[ModuleType]) -> dict[str, Handler]:
    """Return the handlers of all families, each after what is due; two for one operation are a mistake."""
    tables: list[Mapping[str, Handler]] = [family.HANDLERS for family in families]
    joined = {operation: _in_time(handler) for table in tables for operation, handler in table.items()}
    twice = len(list(chain.from_iterable(tables))) - len(joined)
    assert not twice, f"{twice} operations have two handlers"
    return joined


def _in_time(handler: Handler) -> Handler:
    """Return a handler that first ends the jobs whose time has come."""

    def handle(exchange: Exchange) -> Answer:
        cast("OpendatasoftBehaviour", exchange.stand_in.behaviour).catch_up(exchange.stand_in)
        return handler(exchange)

    return handle


class OpendatasoftBehaviour(Behaviour):
    """Keys with permissions, things with rulesets, and work that takes the stand-in's own time."""

    dialect = OpendatasoftDialect()
    handlers: Mapping[str, Handler] = _joined(_FAMILIES)
    limits: Mapping[str, int] = {
        "create_image_asset": assets.UPLOAD_LIMIT,
        "upload_resource_file": uploads.BODY_LIMIT,
        "create_dataset_attachment": uploads.BODY_LIMIT,
        "create_dataset_alternative_export": uploads.BODY_LIMIT,
    }
    forms = frozenset({"update_dataset", "update_user_group"})
    partial = frozenset({"update_user", "preview_unsaved_harvester", "update_dataset"})

    def __init__(self) -> None:
        self.accounts = Accounts()
        self.quotas = Quotas()
        self._next_event: float | None = None

    def next_event(self, store: Store) -> float:
        """Return when the next job ends or schedule fires, in milliseconds of the clock."""
        if self._next_event is None:
            self._next_event = min(jobs.next_end(store), schedules.next_due(store))
        return self._next_event

    def catch_up(self, stand_in: StandIn) -> None:
        """Begin what schedules say, and end the jobs whose time has come, each in its turn."""
        now = stand_in.clock.milliseconds
        if now < self.next_event(stand_in.store):
            return
        for firing in schedules.fired(stand_in):
            jobs.finish_due(stand_in, _FINISHERS, firing.moment)
            _SCHEDULED[firing.collection](stand_in, firing.of, firing.moment)
        jobs.finish_due(stand_in, _FINISHERS, now)
        self._next_event = None

    def populate(self, stand_in: StandIn) -> None:
        """Fill an empty store with the starting world."""
        world.populate(stand_in)

    def identify(self, stand_in: StandIn, scheme: str, credential: str) -> Caller | None:
        """Return whose API key it is."""
        return self.accounts.caller(stand_in.store, credential)

    def permit(
        self, stand_in: StandIn, operation: Operation, caller: Caller, path: Mapping[str, Any]
    ) -> None:
        """Refuse a caller whose quota is used up, and one who lacks what the operation needs."""
        account = self.accounts.account(stand_in.store, caller)
        self.quotas.spend(account, stand_in.clock)
        permissions.permit(stand_in.store, operation, account, path)

    def credentials(self, stand_in: StandIn) -> dict[str, dict[str, str]]:
        """Return the API key of each role."""
        return {
            key["role"]: {"api_key": key["secret"]}
            for key in stand_in.store.documents(API_KEYS.collection)
            if key["role"] and not key["document"]["is_revoked"]
        }

    def world(self, stand_in: StandIn) -> dict[str, str]:
        """Return the identifiers of what is there at first, by name."""
        return dict(world.NAMES)

    def revoke(self, stand_in: StandIn, credential: str) -> bool:
        """Revoke an API key, as its owner can."""
        record = stand_in.store.first(API_KEYS.collection, secret=credential)
        if record is None or record["document"]["is_revoked"]:
            return False
        api_keys.revoke(stand_in, record, "Revoked by the owner of the stand-in.")
        self._forget()
        return True

    def admin(self, stand_in: StandIn) -> Admin:
        """Return the verbs that only the owner of the stand-in has."""
        return Admin(stand_in)

    def elsewhere(self, stand_in: StandIn, place: str) -> Answer | None:
        """Return a file that the owner of the stand-in let lie elsewhere (`admin.put_source`)."""
        return sources.remote_file(stand_in, place)

    def lift_quotas(self) -> None:
        """Let users whose quota is used up go on without one."""
        self.quotas.lift()

    def committed(self, stand_in: StandIn) -> None:
        """Look accounts and what comes next up again, if they have changed."""
        self._forget(stand_in.store.changed)

    def rolled_back(self, stand_in: StandIn) -> None:
        """Look accounts and what comes next up again, if they had changed."""
        self._forget(stand_in.store.changed)

    def restored(self, stand_in: StandIn) -> None:
        """Forget what was kept beside the store."""
        self._forget()
        self.quotas.forget()

    def _forget(self, changed: Collection[str] | None = None) -> None:
        """Look everything up again, or what depends on the collections that have changed."""
        self.accounts.forget(changed)
        if changed is None or not _EVENTS.isdisjoint(changed):
            self._next_event = None
