"""From a call to an httpx request: the raw path, the headers in their order of precedence, the body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode, urljoin

from towpath_wire._seam import ContractError

from towpath._version import __version__
from towpath.errors import ConfigurationError

from .http import httpx
from .origins import origin
from .settings import header_value, read_headers, read_timeout
from .streams import encode_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath_wire._seam import Call, Link, Operation

    from .settings import Settings
    from .streams import PieceStream

_AGENT = f"towpath/{__version__}".encode()
REPLAYABLE = "towpath.replayable"
OPERATION = "towpath.operation"


class RequestBuilder:
    """Build requests for one client."""

    def __init__(self, settings: Settings) -> None:
        try:
            self.base = httpx.URL(settings.base_url)
        except httpx.InvalidURL as error:
            raise ConfigurationError(f"base_url is not usable: {error}") from None
        self._settings = settings
        self._timeout = phases(settings.timeout)
        self._accepts: dict[str, bytes] = {}

    def build(self, call: Call[Any]) -> httpx.Request:
        """Return the request that a call describes; raise ConfigurationError where it cannot be sent as it is."""
        url = self._address(call)
        headers = self._headers(call)
        replayable = True
        content: bytes | PieceStream = b""
        if call.body is not None:
            content_type, content = encode_body(call.body)
            replayable = call.body.replayable
            headers[b"content-type"] = (
                b"Content-Type",
                header_value("Content-Type", content_type, call.operation.id),
            )
        request = self._request(call.operation.method, url, headers, content, call)
        request.extensions[REPLAYABLE] = replayable
        request.extensions[OPERATION] = call.operation.id
        return request

    def _address(self, call: Call[Any]) -> str:
        if call.link is not None:
            return self._at_home(call, call.link)
        # Joined as text: an encoded slash or a colon in a path is the caller's and stays as it is.
        url = f"{self._settings.base_url}{call.path}"
        return f"{url}?{urlencode(call.query, quote_via=quote, safe='')}" if call.query else url

    def _at_home(self, call: Call[Any], link: Link) -> str:
        """Return where a link in an answer leads; raise ContractError where that is not the client's own origin."""
        try:
            address = urljoin(f"{self._settings.base_url}{call.path}", link.address)
            target = httpx.URL(address)
            if origin(target) == origin(self.base) and not target.userinfo:
                return address
        except (httpx.InvalidURL, ValueError):
            target = httpx.URL()
        raise ContractError(
            path=link.where,
            expected=f"an address on {self.base.scheme}://{self.base.netloc.decode()}",
            got=f"one on {target.scheme or 'no scheme'}://{target.host[:100]}",
            operation=call.operation.id,
            spec=call.operation.spec,
        )

    def bare(
        self, method: str, url: httpx.URL, operation: Operation[Any], extensions: Mapping[str, Any]
    ) -> httpx.Request:
        """Return a request that carries nothing of the client's: no credential, no cookie, no header of the caller."""
        headers = [(b"Host", url.netloc), *self._plain(operation)]
        return httpx.Request(method, url, headers=headers, extensions=dict(extensions))

    def _plain(self, operation: Operation[Any]) -> list[tuple[bytes, bytes]]:
        accept = self._accepts.get(operation.id)
        if accept is None:
            media = dict.fromkeys(answer.content_type for answer in operation.answers if answer.content_type)
            accept = self._accepts[operation.id] = ", ".join(media or ["*/*"]).encode()
        return [(b"User-Agent", _AGENT), (b"Accept", accept), (b"Accept-Encoding", b"gzip, deflate")]

    def _headers(self, call: Call[Any]) -> dict[bytes, tuple[bytes, bytes]]:
        """Return the headers by name; later ones win: ours, the client's, the call's parameters, its options."""
        pairs = [*self._plain(call.operation), *self._settings.headers]
        for name, value in call.headers:
            pairs.append((name.encode(), header_value(name, value, call.operation.id)))
        options = call.options
        if options is not None:
            if options.idempotency_key is not None:
                if not options.idempotency_key:
                    raise ConfigurationError("idempotency_key= is empty; draw one, such as str(uuid.uuid4())")
                pairs += read_headers({"Idempotency-Key": options.idempotency_key}, "idempotency_key=")
            pairs += read_headers(options.headers, "options.headers")
        return {name.lower(): (name, value) for name, value in pairs}

    def _request(
        self, method: str, url: str, headers: dict[bytes, tuple[bytes, bytes]], content: Any, call: Call[Any]
    ) -> httpx.Request:
        try:
            target = httpx.URL(url)
        except httpx.InvalidURL as error:
            raise ConfigurationError(f"{call.operation.id}: this is no path for a request: {error}") from None
        options = call.options
        own = options is not None and options.timeout is not None
        waits = phases(read_timeout(options.timeout, "options.timeout")) if own and options else self._timeout
        size = len(content) if isinstance(content, bytes) else content.size
        if size is None:
            headers[b"transfer-encoding"] = (b"Transfer-Encoding", b"chunked")
        elif size or method in ("POST", "PUT", "PATCH"):
            headers[b"content-length"] = (b"Content-Length", b"%d" % size)
        wire = [(b"Host", target.netloc), *headers.values()]
        if isinstance(content, bytes):
            return httpx.Request(method, target, headers=wire, content=content, extensions={"timeout": waits})
        return httpx.Request(method, target, headers=wire, stream=content, extensions={"timeout": waits})


def phases(seconds: float) -> dict[str, float]:
    """Return a timeout as httpx takes it: for each wait the same."""
    return dict.fromkeys(("connect", "read", "write", "pool"), seconds)
