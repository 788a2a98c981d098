"""Faults between a stand-in and all that ask it over HTTP."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from towpath.testing import Request, Response, StandIn

Change = Callable[[StandIn, Request, Response], Response]


@contextmanager
def bent(standing: StandIn, change: Change) -> Iterator[None]:
    """Put a fault between the stand-in and all that ask it over HTTP."""
    receive = standing.receive

    class Bent:
        def __init__(self, request: Request) -> None:
            self._reception = receive(request)
            self._request = request

        def __getattr__(self, name: str) -> Any:
            return getattr(self._reception, name)

        def finish(self) -> Response:
            return change(standing, self._request, self._reception.finish())

    with patch.object(standing, "receive", Bent):
        yield


def document_of(response: Response) -> dict[str, Any]:
    document: dict[str, Any] = (
        json.loads(response.body) if isinstance(response.body, bytes) and response.body else {}
    )
    return document


def with_document(response: Response, document: object) -> Response:
    body = json.dumps(document).encode()
    headers = [each for each in response.headers if each[0] != b"content-length"]
    return Response(response.status, [*headers, (b"content-length", b"%d" % len(body))], body)
