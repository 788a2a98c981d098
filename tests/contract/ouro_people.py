"""The users of Ouro's stand-in, as plain httpx clients with their tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from towpath.testing import StandIn

NOBODY = "00000000-0000-7000-8000-000000000000"
"""An identifier that nothing has."""
FLOWERS = "CREATE TABLE flowers (id serial PRIMARY KEY, species text NOT NULL, height real)"


class People:
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
            self._clients[role] = Person(self.stand_in, role)
        return self._clients[role]

    def close(self) -> None:
        for client in self._clients.values():
            client.close()


class Person(httpx.Client):
    """An httpx client that shows its token, raw."""

    def __init__(self, stand_in: StandIn, role: str) -> None:
        super().__init__(base_url=stand_in.base_url, transport=stand_in.transport)
        self.key = stand_in.credentials[role]["api_key"]
        self.headers["Authorization"] = self.token()

    def token(self) -> str:
        answer = self.post("/users/get-token", json={"pat": self.key})
        assert answer.status_code == 200, answer.text
        token: str = answer.json()["token"]
        return token

    def data(self, method: str, path: str, **request: Any) -> Any:
        """Return what is in the envelope of a success."""
        answer = self.request(method, path, **request)
        assert answer.status_code == 200, answer.text
        envelope = answer.json()
        assert envelope["error"] is None
        return envelope["data"]

    def refused(self, method: str, path: str, **request: Any) -> tuple[int, str]:
        """Return status and code of a refusal."""
        answer = self.request(method, path, **request)
        envelope = answer.json()
        assert envelope["data"] is None
        assert envelope["error"]["status"] == answer.status_code
        return answer.status_code, envelope["error"]["code"]

    def create(self, sql: str = FLOWERS, **settings: Any) -> str:
        """Make a table; return its identifier."""
        body = {"queryString": sql, **settings}
        dataset: str = self.data("POST", "/datasets/create/from-schema", json=body)["id"]
        return dataset

    def names(self) -> list[str]:
        """Return the names of the datasets in the list."""
        return [each["name"] for each in self.data("GET", "/datasets")]

    def share(self, dataset: str, user: str, role: str) -> httpx.Response:
        permission = {"user": {"user_id": user}, "role": role}
        return self.put(f"/datasets/{dataset}/share", json={"permission": permission})

    def upload(
        self, user: str, name: str, content: Any, type: str = "application/octet-stream", **headers: str
    ) -> httpx.Response:
        path = f"/storage/v1/object/files/{user}/{name}"
        return self.post(path, files={"file": (name, content, type)}, headers=headers)

    def publish(self, user: str, name: str, content: bytes, type: str = "text/csv") -> dict[str, Any]:
        """Upload a file and make a dataset of it."""
        file = self.upload(user, name, content, type)
        assert file.status_code == 200, file.text
        metadata = self.data("GET", f"/files/{file.json()['Id']}/metadata")["metadata"]
        dataset: dict[str, Any] = self.data(
            "POST", "/datasets/create/from-file", json={"name": name.partition(".")[0], "metadata": metadata}
        )
        return dataset
