# Generated from scripts/templates/seam/plain.py by `make regenerate`. Do not edit: change scripts/templates/seam/plain.py.
"""Plain senders on httpx, for who wants the wire alone: one client, finite timeouts, no retries, no redirects.

    from towpath_wire._seam.plain import PlainSender
    from towpath_wire.ouro import Api

    with PlainSender("https://api.ouro.foundation", headers={"Authorization": token}) as sender:
        user = Api(sender).users.read("hermes")

The headers given here, credentials among them, go to the one origin that the sender was made for: an operation with a
server of its own is sent there without them. Each call is one request, whatever `Options.retries` says; `towpath` has
senders that try again and exchange keys for tokens.
"""

from __future__ import annotations

from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urljoin, urlsplit

from .bodies import File, FormBody, JsonBody, MultipartBody, Part, RawBody
from .calls import Call, Reply, T
from .errors import ApiError, ContractError
from .shapes import is_object, kind

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator, Mapping
    from types import TracebackType
    from typing import Self

    import httpx

    from .bodies import Body
    from .calls import Link

_CHUNK = 1 << 20


class PlainSender:
    """Sends calls to one origin; `timeout` in seconds, `strict` as of `Reply`."""

    def __init__(
        self,
        base_url: str,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float = 30.0,
        strict: bool = False,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        import httpx

        self._base_url = base_url.rstrip("/")
        self._headers = dict(headers or {})
        self._strict = strict
        self._client = httpx.Client(timeout=timeout, transport=transport)

    def __repr__(self) -> str:
        return f"PlainSender({self._base_url!r})"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def send(self, call: Call[T], /) -> Reply[T]:
        """Send a call and return its reply; raise ApiError when the platform refuses."""
        response = self._client.send(self._request(call))
        return _reply(call, response, strict=self._strict)

    @contextmanager
    def stream(self, call: Call[Any], /) -> Generator[PlainAnswer]:
        """Send a call and hand out the answer before its body is read; raise ApiError when the platform refuses."""
        response = self._client.send(self._request(call), stream=True)
        try:
            if response.status_code >= 400:
                response.read()
                raise _refusal(call, response)
            yield PlainAnswer(response)
        finally:
            response.close()

    def _request(self, call: Call[Any]) -> httpx.Request:
        return self._client.build_request(
            **_described(call, self._base_url, self._headers), **_encoded(call.body, _chunks)
        )


class AsyncPlainSender:
    """Sends calls to one origin, for asynchronous code; `timeout` in seconds, `strict` as of `Reply`."""

    def __init__(
        self,
        base_url: str,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float = 30.0,
        strict: bool = False,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        import httpx

        self._base_url = base_url.rstrip("/")
        self._headers = dict(headers or {})
        self._strict = strict
        self._client = httpx.AsyncClient(timeout=timeout, transport=transport)

    def __repr__(self) -> str:
        return f"AsyncPlainSender({self._base_url!r})"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def asend(self, call: Call[T], /) -> Reply[T]:
        """Send a call and return its reply; raise ApiError when the platform refuses."""
        response = await self._client.send(self._request(call))
        return _reply(call, response, strict=self._strict)

    @asynccontextmanager
    async def astream(self, call: Call[Any], /) -> AsyncGenerator[PlainAnswer]:
        """Send a call and hand out the answer before its body is read; raise ApiError when the platform refuses."""
        response = await self._client.send(self._request(call), stream=True)
        try:
            if response.status_code >= 400:
                await response.aread()
                raise _refusal(call, response)
            yield PlainAnswer(response)
        finally:
            await response.aclose()

    def _request(self, call: Call[Any]) -> httpx.Request:
        return self._client.build_request(
            **_described(call, self._base_url, self._headers), **_encoded(call.body, _achunks)
        )


class PlainAnswer:
    """An answer whose body is read as it is asked for."""

    def __init__(self, response: httpx.Response) -> None:
        self._response = response

    def __repr__(self) -> str:
        return f"<PlainAnswer {self.status}>"

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self._response.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers; names are looked up in any case."""
        return self._response.headers

    @property
    def request_id(self) -> str | None:
        """The platform's name for this exchange, to quote when asking for help."""
        return self.headers.get("x-request-id")

    def iter_bytes(self) -> Iterator[bytes]:
        """Yield the body as it arrives, decompressed."""
        return self._response.iter_bytes()

    def aiter_bytes(self) -> AsyncIterator[bytes]:
        """Yield the body as it arrives, decompressed; for asynchronous code."""
        return self._response.aiter_bytes()


def _described(call: Call[Any], base_url: str, headers: Mapping[str, str]) -> dict[str, Any]:
    """Return method, URL, headers and timeout of a call, for httpx."""
    import httpx

    options = call.options
    own = headers.items() if call.operation.server is None else ()
    sent = httpx.Headers([*own, *call.headers])
    if call.body is not None and not isinstance(call.body, MultipartBody):
        sent["content-type"] = call.body.content_type  # httpx draws the boundary of a multipart body
    if options is not None and options.idempotency_key is not None:
        sent["idempotency-key"] = options.idempotency_key
    sent.update(options.headers if options is not None else {})
    query = urlencode(call.query)
    server = urljoin(f"{base_url}/", call.operation.server or "")
    url = f"{server.rstrip('/')}{call.path}{'?' if query else ''}{query}"
    if call.link is not None:
        url = _at_home(call, call.link, url)
    described: dict[str, Any] = {"method": call.operation.method, "url": url, "headers": sent}
    if options is not None and options.timeout is not None:
        described["timeout"] = options.timeout
    return described


def _at_home(call: Call[Any], link: Link, url: str) -> str:
    """Return where a link in an answer leads; raise ContractError where that is not where the call goes."""
    home = urlsplit(url)
    try:
        target = urlsplit(urljoin(url, link.address))
    except ValueError:
        target = urlsplit("")
    if (target.scheme, target.netloc.lower()) == (home.scheme, home.netloc.lower()):
        return target.geturl()
    raise ContractError(
        path=link.where,
        expected=f"an address on {home.scheme}://{home.netloc}",
        got=f"one on {target.scheme or 'no scheme'}://{(target.hostname or '')[:100]}",
        operation=call.operation.id,
        spec=call.operation.spec,
    )


def _encoded(body: Body | None, chunks: Any) -> dict[str, Any]:
    """Return a body as arguments for httpx; `chunks` reads an open file in the manner of the client."""
    if isinstance(body, JsonBody):
        return {"content": body.encode()}
    if isinstance(body, FormBody):
        return {"content": urlencode(body.fields).encode()}
    if isinstance(body, MultipartBody):
        return {"files": [(part.name, _file(part)) for part in body.parts]}
    if isinstance(body, RawBody):
        content = body.file.content
        return {"content": chunks(content) if hasattr(content, "read") else content}
    return {}


def _file(part: Part) -> tuple[Any, ...]:
    """Return a part as httpx takes it; without a filename it goes out as a field."""
    headers = dict(part.headers)
    if isinstance(part.value, File):
        return part.value.filename or part.name, part.value.content, part.content_type, headers
    return None, part.value, part.content_type, headers


def _chunks(file: Any) -> Iterator[bytes]:
    while chunk := file.read(_CHUNK):
        yield chunk


async def _achunks(file: Any) -> AsyncIterator[bytes]:
    from anyio.to_thread import run_sync

    while chunk := await run_sync(file.read, _CHUNK):
        yield chunk


def _reply(call: Call[T], response: httpx.Response, *, strict: bool) -> Reply[T]:
    if response.status_code >= 400:
        raise _refusal(call, response)
    reply = Reply(call.operation, response.status_code, response.headers, response.content, strict=strict)
    problem = reply.refusal()
    if problem is not None:
        raise _error(call, response, problem)
    return reply


def _refusal(call: Call[Any], response: httpx.Response) -> ApiError:
    reply = Reply(call.operation, response.status_code, response.headers, response.content)
    try:
        document = reply.document()
    except ContractError:
        document = None
    return _error(call, response, document)


def _error(call: Call[Any], response: httpx.Response, problem: object) -> ApiError:
    said = _message(problem)
    return ApiError(
        said or f"refused with {kind(problem) if problem is not None else 'no document'}",
        status=response.status_code,
        problem=problem,
        headers=response.headers,
        request_id=response.headers.get("x-request-id"),
        operation=call.operation.id,
    )


def _message(problem: object) -> str | None:
    """Find the sentence in a problem document, wherever platforms put it."""
    if isinstance(problem, str):
        return problem
    if is_object(problem):
        for key in ("message", "error_description", "detail", "title", "error"):
            found = _message(problem.get(key))
            if found:
                return found
    return None
