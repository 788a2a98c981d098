"""The users of DataOps.live's stand-in, as plain httpx clients with their tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from towpath.testing import StandIn

NAVIGATION = "/projects/waterways%2Fnavigation"
TRIGGER = f"{NAVIGATION}/trigger/pipeline"


class Members:
    """Everybody who has a token, by role, and `anybody`, who has none."""

    def __init__(self, stand_in: StandIn) -> None:
        self.stand_in = stand_in
        self.world = stand_in.world
        self.admin = stand_in.admin
        self.anybody = self.holding(None)
        self._clients: dict[str, Member] = {}

    def __getattr__(self, role: str) -> Member:
        if role.startswith("_"):
            raise AttributeError(role)
        if role not in self._clients:
            self._clients[role] = self.holding(self.stand_in.credentials[role]["token"])
        return self._clients[role]

    def holding(self, token: str | None) -> Member:
        """Return whoever has this token."""
        return Member(self.stand_in, token)

    def close(self) -> None:
        for client in (self.anybody, *self._clients.values()):
            client.close()


class Member(httpx.Client):
    """An httpx client that shows its token in the header that the documentation names."""

    def __init__(self, stand_in: StandIn, token: str | None) -> None:
        super().__init__(base_url=stand_in.base_url, transport=stand_in.transport)
        self.token = token
        if token is not None:
            self.headers["private-token"] = token

    def got(self, method: str, path: str, **request: Any) -> Any:
        """Return what a success answers."""
        answer = self.request(method, path, **request)
        assert 200 <= answer.status_code < 300, answer.text
        return answer.json() if answer.content else None

    def refused(self, method: str, path: str, **request: Any) -> tuple[int, Any]:
        """Return status and body of a refusal."""
        answer = self.request(method, path, **request)
        return answer.status_code, answer.json()

    def paths(self, **query: Any) -> list[str]:
        """Return the full paths of the projects in the list."""
        return [each["path_with_namespace"] for each in self.got("GET", "/projects", params=query)]
