"""The users of uSmart's stand-in, as plain httpx clients with their keys, and somebody who only has a signed URL."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from towpath.testing import StandIn

NOBODY = "00000000-0000-7000-8000-000000000000"
"""A GUID that nothing has."""
HERONS = b"species,count\nGrey heron,9\n"


class People:
    """Everybody who has a key, by role; `world` and `admin` are the stand-in's."""

    def __init__(self, stand_in: StandIn) -> None:
        self.stand_in = stand_in
        self.world = stand_in.world
        self.admin = stand_in.admin
        self.stranger = httpx.Client(base_url=stand_in.base_url, transport=stand_in.transport)
        self._clients: dict[str, Person] = {}

    def __getattr__(self, role: str) -> Person:
        if role.startswith("_"):
            raise AttributeError(role)
        if role not in self._clients:
            self._clients[role] = Person(self.stand_in, role)
        return self._clients[role]

    def put(self, wanted: dict[str, Any], content: Any = HERONS, **headers: str) -> httpx.Response:
        """Put bytes to a signed URL, with the content type that was signed unless told otherwise."""
        stated = {
            "Content-Type": wanted["contentType"],
            **{k.replace("_", "-"): v for k, v in headers.items()},
        }
        return self.stranger.put(wanted["signedRequest"], content=content, headers=stated)

    def close(self) -> None:
        self.stranger.close()
        for client in self._clients.values():
            client.close()


class Person(httpx.Client):
    """An httpx client that shows its key and calls actions of its organisation."""

    def __init__(self, stand_in: StandIn, role: str) -> None:
        super().__init__(base_url=stand_in.base_url, transport=stand_in.transport)
        self.known_as = stand_in.credentials[role]
        self.org = self.known_as["org"]
        self.headers["api-key-id"] = self.known_as["key_id"]
        self.headers["api-key-secret"] = self.known_as["key_secret"]

    def act(self, action: str, body: Any, **request: Any) -> httpx.Response:
        return self.post(f"/org/{self.org}/{action}", json=body, **request)

    def result(self, action: str, body: Any) -> dict[str, Any]:
        """Return what is in the envelope of a success."""
        answer = self.act(action, body)
        assert answer.status_code == 200, answer.text
        result: dict[str, Any] = answer.json()["result"]
        return result

    def refused(self, action: str, body: Any) -> tuple[int, str]:
        """Return status and code of a refusal."""
        answer = self.act(action, body)
        error = answer.json()["error"]
        assert error["status"] == answer.status_code
        assert error["message"]
        return answer.status_code, error["code"]

    def view(self, dataset: str) -> dict[str, Any]:
        return self.result("dataset:view", {"datasetGUID": dataset})

    def wish(self, name: str = "herons.csv") -> dict[str, Any]:
        """Ask for a signed URL."""
        return self.result("s3:generatePutRequest", {"fileName": name})

    def statuses(self, dataset: str) -> list[str]:
        """Return the status of each output pipeline."""
        return [each["status"] for each in self.view(dataset)["resourceContainers"]]


def said(answer: httpx.Response) -> tuple[int, str]:
    """Return status and code of a refusal of the store, which speaks XML."""
    assert answer.headers["content-type"] == "application/xml"
    found = re.fullmatch(
        r'<\?xml version="1.0" encoding="UTF-8"\?>\n<Error><Code>(\w+)</Code><Message>[^<]+</Message></Error>',
        answer.text,
    )
    assert found is not None, answer.text
    return answer.status_code, found[1]
