"""A body that nobody wants: its sender gets to read the answer, and cannot hold the stand-in for ever."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from towpath.testing import StandIn
from towpath.testing.asgi import Application

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, MutableMapping

PIECE = 1 << 20
UPLOAD = {
    "type": "http",
    "method": "POST",
    "path": "/datasets/create/from-schema",
    "raw_path": b"/datasets/create/from-schema",
    "query_string": b"",
    "headers": [(b"content-length", b"6000000000"), (b"content-type", b"application/json")],
}


class Sender:
    """The server's side of a sender that goes on: what the stand-in took, and what it said meanwhile."""

    def __init__(self, pieces: int, then: Callable[[], Awaitable[Any]]) -> None:
        self.taken = 0
        self.taken_before_the_answer = 0
        self.said: list[MutableMapping[str, Any]] = []
        self._pieces = pieces
        self._then = then

    async def receive(self) -> MutableMapping[str, Any]:
        if self.taken == self._pieces:
            await self._then()
            return {"type": "http.disconnect"}
        self.taken += 1
        return {"type": "http.request", "body": bytes(PIECE), "more_body": True}

    async def send(self, message: MutableMapping[str, Any]) -> None:
        if not self.said:
            self.taken_before_the_answer = self.taken
        self.said.append(message)

    @property
    def answered_whole(self) -> bool:
        """Whether the whole answer was out before the end of the exchange, and the end came."""
        head, *bodies = self.said
        length = int(dict(head["headers"])[b"content-length"])
        return len(bodies[0]["body"]) == length and [each.get("more_body", False) for each in bodies] == [
            True,
            False,
        ]


async def at_once() -> None:
    """Nothing more comes: the sender is gone."""


async def never() -> None:
    await asyncio.Event().wait()


@pytest.mark.parametrize(
    ("pieces", "then", "linger", "most"),
    [
        pytest.param(10**9, never, 60.0, 70, id="a flood ends at a number of bytes"),
        pytest.param(8, never, 0.05, 8, id="silence ends at a number of seconds"),
        pytest.param(8, at_once, 60.0, 8, id="who is gone is not waited for"),
        pytest.param(1, never, 0.05, 1, id="silence before the answer ends as well"),
    ],
)
def test_a_sender_is_lingered_over_until(
    pieces: int, then: Callable[[], Awaitable[Any]], linger: float, most: int
) -> None:
    sender = Sender(pieces, then)
    with StandIn("ouro") as ouro:
        application = Application(ouro, linger=linger)
        asyncio.run(asyncio.wait_for(application(dict(UPLOAD), sender.receive, sender.send), 20))
    assert sender.said[0]["status"] == 401
    assert (b"connection", b"close") in sender.said[0]["headers"]
    assert sender.answered_whole
    assert sender.taken_before_the_answer <= 1
    assert min(pieces, 8) <= sender.taken <= most
