"""The people of Opendatasoft's stand-in, as plain httpx clients with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from towpath.testing import StandIn

Refused = tuple[int, str, list[str]]


class Portal:
    """Everybody who has a key, by role; `world` and `admin` are the stand-in's."""

    def __init__(self, stand_in: StandIn) -> None:
        self.stand_in = stand_in
        self.world = stand_in.world
        self.admin = stand_in.admin
        self._clients: dict[str, Person] = {}

    def __getattr__(self, role: str) -> Person:
        if role.startswith("_"):
            raise AttributeError(role)
        if role not in self._clients:
            self._clients[role] = Person(self.stand_in, self.stand_in.credentials[role]["api_key"])
        return self._clients[role]

    def with_key(self, key: str) -> Person:
        """Return somebody who shows another key."""
        return self._clients.setdefault(key, Person(self.stand_in, key))

    def close(self) -> None:
        for client in self._clients.values():
            client.close()


class Person(httpx.Client):
    """An httpx client that shows its key."""

    def __init__(self, stand_in: StandIn, key: str) -> None:
        super().__init__(base_url=stand_in.base_url, transport=stand_in.transport)
        self.key = key
        self.headers["Authorization"] = f"Apikey {key}"

    def get_json(self, path: str, **query: Any) -> Any:
        return self._done(self.get(path, params=query or None), 200)

    def send_json(self, method: str, path: str, body: Any = None, *, status: int = 200) -> Any:
        """Return the document of a success that has this status."""
        content = {} if body is None else {"json": body}
        return self._done(self.request(method, path, **content), status)

    def make(self, path: str, body: Any = None, *, status: int = 201) -> Any:
        return self.send_json("POST", path, body, status=status)

    def gone(self, path: str, **query: Any) -> None:
        """Delete something, after which it is not there."""
        answer = self.delete(path, params=query or None)
        assert (answer.status_code, answer.content) == (204, b""), answer.text
        assert self.get(path).status_code == 404

    def results(self, path: str, **query: Any) -> list[Any]:
        found: list[Any] = self.get_json(path, **query)["results"]
        return found

    def refused(self, method: str, path: str, body: Any = None, **query: Any) -> Refused:
        """Return status, code and refused fields."""
        content = {} if body is None else {"json": body}
        answer = self.request(method, path, params=query or None, **content)
        assert answer.status_code >= 400, answer.text
        error = answer.json()
        assert error["message"]
        return answer.status_code, error["error_code"], sorted(error.get("detail", {}))

    def _done(self, answer: httpx.Response, status: int) -> Any:
        assert answer.status_code == status, answer.text
        return answer.json()
