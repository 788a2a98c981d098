"""What only the owner of Ouro's stand-in can do: `stand_in.admin`.

Users and organisations are named by their names in the starting world, or by identifier.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from towpath.testing.json_text import dumps
from towpath.testing.refusals import StandInError

from .users import user_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath.testing.core import StandIn

Authentication = Literal["None", "Personal Access Token", "OAuth 2.0"]


class RegisteredService(NamedTuple):
    """The identifiers of a service and of its routes, by name."""

    id: str
    routes: dict[str, str]


class Admin:
    """The verbs of an administrator; each raises StandInError for what is not there."""

    def __init__(self, stand_in: StandIn) -> None:
        self._stand_in = stand_in

    def set_organisation(self, user: str, organisation: str | None) -> None:
        """Set the organisation context of a user; None takes it away.

        >>> from towpath.testing import stand_in
        >>> with stand_in("ouro") as ouro:
        ...     ouro.admin.set_organisation("athena", "olympus")
        """
        with self._stand_in.lock:
            found = self._user(user)
            context = None if organisation is None else self._organisation(organisation)
            if (
                context is not None
                and self._stand_in.store.get("members", f"{context} {found['id']}") is None
            ):
                raise StandInError(f"{user} is no member of {organisation}")
            self._put("users", {**found, "context": context})

    def add_organisation(self, name: str, members: tuple[str, ...] = ()) -> str:
        """Add an organisation with its members; return its identifier."""
        with self._stand_in.lock:
            known = [self._user(member)["id"] for member in members]
            organisation = self._stand_in.ids.uuid7(self._stand_in.clock)
            self._put("organisations", {"id": organisation, "name": name})
            for member in known:
                self._put("members", {"id": f"{organisation} {member}"})
            return organisation

    def set_credit(self, user: str, credit: float) -> None:
        """Set how much a user can spend."""
        with self._stand_in.lock:
            if not 0 <= credit < float("inf"):
                raise StandInError(f"credit is a number from 0 on, not {credit}")
            self._put("users", {**self._user(user), "credit": credit})

    def credit(self, user: str) -> float:
        """Return how much a user can spend."""
        with self._stand_in.lock:
            return float(self._user(user)["credit"])

    def register_service(
        self,
        name: str,
        routes: Mapping[str, object],
        *,
        authentication: Authentication = "None",
        configured: bool = False,
        owner: str = "hermes",
    ) -> RegisteredService:
        """Connect a service for a user; `routes` says what each route answers: a JSON document, or a `Path` to one.

        A service that wants authentication refuses to be read until it is configured.

        >>> from towpath.testing import stand_in
        >>> with stand_in("ouro") as ouro:
        ...     service = ouro.admin.register_service("tides", {"today": [{"harbour": "Delos", "metres": 0.3}]})
        ...     sorted(service.routes)
        ['today']
        """
        with self._stand_in.lock:
            user = self._user(owner)
            answers = {route: _answer(route, answer) for route, answer in routes.items()}
            ids, clock = self._stand_in.ids, self._stand_in.clock
            service_id = ids.uuid7(clock)
            service = {"id": service_id, "name": name, "user_id": user["id"]}
            self._put("services", {**service, "authentication": authentication, "configured": configured})
            made = {route: ids.uuid7(clock) for route in answers}
            for route, answer in answers.items():
                self._put("routes", {"id": made[route], "service_id": service_id, "name": route, **answer})
            return RegisteredService(service_id, made)

    def configure_service(self, id: str) -> None:
        """Give a service the credential that it wants; there is no need for a real one."""
        with self._stand_in.lock:
            service = self._stand_in.store.get("services", id)
            if service is None:
                raise StandInError(f"there is no service {id}")
            self._put("services", {**service, "configured": True})

    def _user(self, name: str) -> dict[str, Any]:
        user = user_of(self._stand_in.store, name)
        if user is None:
            raise StandInError(f"there is no user {name}")
        return user

    def _organisation(self, name: str) -> str:
        store = self._stand_in.store
        found = store.first("organisations", name=name) or store.get("organisations", name)
        if found is None:
            raise StandInError(f"there is no organisation {name}")
        return str(found["id"])

    def _put(self, collection: str, document: dict[str, Any]) -> None:
        self._stand_in.store.put(collection, document["id"], document)
        self._stand_in.keep_time()
        self._stand_in.store.commit()


def _answer(route: str, answer: object) -> dict[str, Any]:
    if isinstance(answer, Path):
        if not answer.is_file():
            raise StandInError(f"the route {route} answers with the file {answer}, which is not there")
        return {"answer": None, "file": str(answer.resolve())}
    try:
        dumps(answer)
    except (TypeError, ValueError, NotImplementedError) as error:
        raise StandInError(f"the route {route} answers with no JSON document: {error}") from None
    return {"answer": answer, "file": None}
