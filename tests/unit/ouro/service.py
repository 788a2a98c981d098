"""An Ouro in memory whose every answer a test may replace, for failures that the stand-in does not stage."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import anyio
import httpx
from towpath import AsyncOuro, Ouro

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

KEY = "example-key-0123456789"
ME = "018f8b6e-0a55-7c1e-9a0e-3f5d2c7b9a10"
FILE = "018f8b73-4d5e-7f60-8192-a3b4c5d6e7f8"
DATASET = "018f8b70-22bb-7d3c-8b1e-6d0c5f3e2a45"
MOMENT = "2024-05-18T16:06:50.033+00:00"


def token(number: int = 1) -> str:
    """A JWT as Ouro hands it out, without a signature that anybody checks."""
    claims = urlsafe_b64encode(json.dumps({"sub": ME, "jti": number}).encode()).decode().rstrip("=")
    return f"header.{claims}.signature"


def refusal(status: int, code: str = "refused") -> httpx.Response:
    return httpx.Response(
        status, json={"data": None, "error": {"message": "No.", "status": status, "code": code}}
    )


def dataset(stage: str = "base", **more: Any) -> dict[str, Any]:
    return {
        "id": DATASET,
        "user_id": ME,
        "name": "x",
        "visibility": "private",
        "asset_type": "dataset",
        "asset_stage": stage,
        "metadata": {},
        "created_at": MOMENT,
        "last_updated": MOMENT,
        **more,
    }


class Service:
    """Answer as Ouro would; `answers[operation]` takes the place of an answer, as often as it says."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.bodies: list[bytes] = []
        self.answers: dict[str, list[Callable[[httpx.Request], httpx.Response]]] = {}
        self.stage = "base"
        self.columns: dict[str, str] = {}
        self.tokens = 0
        self.rows: list[dict[str, Any]] = []

    def instead(self, operation: str, *answers: httpx.Response | Exception) -> None:
        """Give these answers first."""
        self.answers.setdefault(operation, []).extend(_giving(answer) for answer in answers)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        operation = self._operation(request)
        self.requests.append(request)
        self.bodies.append(request.content)
        if self.answers.get(operation):
            return self.answers[operation].pop(0)(request)
        answer: httpx.Response = getattr(self, f"_{operation}")(request)
        return answer

    def called(self) -> list[str]:
        """The operations that were called, without logins."""
        return [name for name in map(self._operation, self.requests) if name != "login"]

    def exchanges(self) -> list[tuple[str, bytes]]:
        """The operations that were called, with their bodies."""
        return list(zip(map(self._operation, self.requests), self.bodies, strict=True))

    def batches(self) -> list[dict[str, Any]]:
        """The batches of rows that were sent."""
        return [json.loads(body) for name, body in self.exchanges() if name == "load"]

    def _operation(self, request: httpx.Request) -> str:
        path, method = request.url.path, request.method
        if path == "/users/get-token":
            return "login"
        if path.startswith("/storage"):
            return "upload" if method == "POST" else "fetch"
        for end, name in (("/metadata", "metadata"), ("/from-file", "make"), ("/schema", "schema")):
            if path.endswith(end):
                return name
        if path.endswith("/data"):
            return "load" if method == "POST" else "data"
        return "delete" if method == "DELETE" else "read"

    def _login(self, _: httpx.Request) -> httpx.Response:
        self.tokens += 1
        return httpx.Response(200, json={"token": token(self.tokens), "error": None})

    def _upload(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"Id": FILE, "Key": request.url.path.partition("/object/")[2]})

    def _metadata(self, _: httpx.Request) -> httpx.Response:
        metadata = {"id": FILE, "type": "text/csv", "path": f"{ME}/x.csv", "unheard": "of"}
        return httpx.Response(200, json={"data": {"metadata": metadata, "preview": []}, "error": None})

    def _make(self, request: httpx.Request) -> httpx.Response:
        made = dataset(self.stage, name=json.loads(request.content)["name"])
        return httpx.Response(200, json={"data": made, "error": None, "warning": {}})

    def _schema(self, _: httpx.Request) -> httpx.Response:
        columns = [{"column_name": name, "data_type": kind} for name, kind in self.columns.items()]
        return httpx.Response(200, json={"data": columns, "error": None})

    def _load(self, request: httpx.Request) -> httpx.Response:
        batch = json.loads(request.content)
        if batch["mode"] == "overwrite":
            self.rows = []
        self.rows += batch["rows"]
        ingest = {"inserted": len(batch["rows"]), "updated": 0, "skipped": 0, "mode": batch["mode"]}
        return httpx.Response(200, json={"data": None, "error": None, "row_ingest": ingest})

    def _data(self, _: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"data": self.rows, "error": None})

    def _read(self, _: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"data": dataset(price=5), "error": None})

    def _delete(self, _: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"data": None, "error": None})

    def _fetch(self, _: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=b"the bytes")


class Wire(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Bodies are read as a network would: once a sending, and never kept in the client's request."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        return self._answer(request, b"".join(request.stream))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.AsyncByteStream)
        return self._answer(request, b"".join([piece async for piece in request.stream]))

    def _answer(self, request: httpx.Request, body: bytes) -> httpx.Response:
        answer = self._service(
            httpx.Request(request.method, request.url, headers=request.headers, content=body)
        )
        answer.request = request
        return answer


def _giving(answer: httpx.Response | Exception) -> Callable[[httpx.Request], httpx.Response]:
    def give(_: httpx.Request) -> httpx.Response:
        if isinstance(answer, Exception):
            raise answer
        # A fresh one: tests give the same to several clients.
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    return give


class Either:
    """One way to call both kinds of client: `either(lambda ouro: ouro.datasets.read(id))`."""

    def __init__(self, *, awaits: bool, transport: Any, **arguments: Any) -> None:
        self.awaits = awaits
        self._arguments = {"api_key": KEY, "transport": transport, **arguments}

    def __call__(self, use: Callable[[Any], Any]) -> Any:
        if not self.awaits:
            with Ouro(**self._arguments) as ouro:
                return use(ouro)

        async def main() -> Any:
            async with AsyncOuro(**self._arguments) as ouro:
                return await use(ouro)

        return anyio.run(main)


@contextmanager
def nothing_sent(service: Service) -> Iterator[None]:
    """Within this block nothing reaches the service, not even a login."""
    before = len(service.requests)
    yield
    assert service.requests[before:] == []
