"""Hand-built operations and a platform that logs in, for tests of the engine without generated code."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from typing import TYPE_CHECKING, Any

from towpath._engine.schemes import Login, Scheme
from towpath._engine.settings import Settings
from towpath.credentials import Secret
from towpath_wire._seam import Answer, Call, JsonBody, Operation, Reply

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

KEY = "example-key-0123456789"
BASE = "https://platform.test"
TOKEN_SCHEME = (("token",),)

LOGIN = Operation(
    "logIn",
    "POST",
    "/login",
    answers=(Answer(200, "application/json", lambda value: value),),
    idempotent=True,
)
READ = Operation(
    "readThing",
    "GET",
    "/things/{id}",
    answers=(Answer(200, "application/json", lambda value: value, unwrap=("data",)),),
    problems=(404,),
    security=TOKEN_SCHEME,
    idempotent=True,
    permission=("things:read",),
    spec="specs/test/openapi.yaml:7",
)
WRITE = Operation(
    "writeThing",
    "POST",
    "/things",
    answers=(Answer(200, "application/json", lambda value: value, unwrap=("data",)),),
    security=TOKEN_SCHEME,
    idempotent=False,
)
FETCH = Operation(
    "fetchFile",
    "GET",
    "/file",
    answers=(Answer(200, "*/*", lambda value: value),),
    security=TOKEN_SCHEME,
    idempotent=True,
)


class ExampleLogin(Login):
    """The simplest login: a key for a token, both in JSON."""

    def __init__(self, key: str = KEY) -> None:
        self.key = Secret(key)

    def call(self) -> Call[Any]:
        return Call(LOGIN, "/login", body=JsonBody({"key": self.key.reveal()}))

    def read(self, reply: Reply[Any]) -> Secret | str:
        token = reply.document().get("token")
        return Secret(token) if isinstance(token, str) and token else "there is no token for this key"


def settings(
    transport: Any = None,
    *,
    base_url: str = BASE,
    login: bool = True,
    scheme: Scheme | None = None,
    timeout: float = 5.0,
    **more: Any,
) -> Settings:
    return Settings(
        base_url=base_url,
        timeout=timeout,
        headers=more.pop("headers", None),
        scheme=scheme or (ExampleLogin() if login else None),
        hint="check EXAMPLE_KEY",
        retries=more.pop("retries", 0),
        transport=transport,
        **more,
    )


def read(id: str = "1", **more: Any) -> Call[Any]:
    return Call(READ, f"/things/{id}", **more)


def write(body: Any = None, **more: Any) -> Call[Any]:
    return Call(WRITE, "/things", body=body if hasattr(body, "content_type") else JsonBody(body), **more)


def jwt(**claims: Any) -> str:
    """An unsigned token with these claims."""
    parts = ({"alg": "none"}, claims)
    return (
        ".".join(urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts) + ".sig"
    )


class Platform:
    """A platform in memory: hands out numbered tokens, takes the newest, and records every request."""

    def __init__(
        self,
        answer: Callable[[httpx.Request], httpx.Response] | None = None,
        *,
        token: Callable[[int], object] | None = None,
        date: str | None = None,
    ) -> None:
        self.requests: list[httpx.Request] = []
        self.tokens_seen: list[str | None] = []
        self.exchanges = 0
        self.revoked: set[str] = set()
        self._answer = answer
        self._token = token or (lambda number: f"token-{number}")
        self._date = date

    def __call__(self, request: httpx.Request) -> httpx.Response:
        import httpx

        self.requests.append(request)
        if request.url.path == "/login":
            self.exchanges += 1
            headers = {"Date": self._date} if self._date else {}
            return httpx.Response(200, json={"token": self._token(self.exchanges)}, headers=headers)
        self.tokens_seen.append(request.headers.get("authorization"))
        if request.headers.get("authorization", "") in ("", *self.revoked):
            return httpx.Response(401, json={"data": None, "error": "no such token"})
        if self._answer is not None:
            return self._answer(request)
        return httpx.Response(200, json={"data": {"path": request.url.raw_path.decode()}, "error": None})
