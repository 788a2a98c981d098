"""From a call to an httpx request: the raw path, the headers in their order of precedence, the body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode, urljoin

from towpath_wire._seam import ContractError

from towpath._version import __version__
from towpath.errors import ConfigurationError

from .addresses import Addresses
from .http import httpx
from .origins import is_loopback, origin, read_base_url
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
        self._addresses = Addresses(settings.base_url)
        self._elsewhere: dict[str, Addresses] = {}
        self._settings = settings
        self._timeout = phases(settings.timeout)
        self._accepts: dict[str, bytes] = {}

    def build(self, call: Call[Any], *, bare: bool = False) -> httpx.Request:
        """Return the request that a call describes; raise ConfigurationError where it cannot be sent as it is.

        A bare one holds what the operation itself describes (its parameters, its body and the body's type) and
        nothing of the client's or of `Options` but the timeout; it goes to the call's link, wherever that leads, and
        always says how long its body is: stores of files take no chunks.
        """
        headers = self._headers(call, bare)
        replayable = True
        content: bytes | PieceStream = b""
        if call.body is not None:
            content_type, content = encode_body(call.body)
            if bare and not isinstance(content, bytes) and content.size is None:
                raise ConfigurationError(
                    f"{call.operation.id}: the size of the body has to be known beforehand; tell it: File(…, size=…)"
                )
            replayable = call.body.replayable
            headers[b"content-type"] = (
                b"Content-Type",
                header_value("Content-Type", content_type, call.operation.id),
            )
        request = self._request(call, self._address(call, bare), headers, content)
        request.extensions[REPLAYABLE] = replayable
        request.extensions[OPERATION] = call.operation.id
        return request

    def is_abroad(self, operation: Operation[Any]) -> bool:
        """Return whether an operation has a server of its own that is not of the client's origin."""
        return operation.server is not None and origin(self._addresses_of(operation).base) != origin(
            self._addresses.base
        )

    def _addresses_of(self, operation: Operation[Any]) -> Addresses:
        """Return the addresses of the operation's server: the client's, or its own."""
        if operation.server is None:
            return self._addresses
        own = self._elsewhere.get(operation.server)
        if own is None:
            base_url = self._settings.base_url
            source = f"{operation.id}: its own server in the spec,"
            server = read_base_url(urljoin(f"{base_url}/", operation.server), default=base_url, source=source)
            own = self._elsewhere[operation.server] = Addresses(server)
        return own

    def _address(self, call: Call[Any], bare: bool) -> httpx.URL:
        addresses = self._addresses_of(call.operation)
        if call.link is not None:
            return self._anywhere(call, call.link) if bare else _at_home(call, call.link, addresses)
        try:
            query = urlencode(call.query, quote_via=quote, safe="") if call.query else ""
            return addresses.at(call.path, query)
        except httpx.InvalidURL as error:
            raise ConfigurationError(f"{call.operation.id}: this is no path for a request: {error}") from None

    def _anywhere(self, call: Call[Any], link: Link) -> httpx.URL:
        """Return where a link in an answer leads; raise ContractError where no file may come from or go to.

        That is: any place but https, and this machine for a client that talks to this machine.
        """
        target = _led(f"{self._settings.base_url}/", link)
        neighbours = self._addresses.base.scheme == "http" and is_loopback(target.host)
        if (
            target.host
            and not target.userinfo
            and (target.scheme == "https" or (target.scheme == "http" and neighbours))
        ):
            return target
        expected = "an https address without a user name (http on this machine only, from this machine)"
        raise _astray(call, link, expected, target)

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

    def _headers(self, call: Call[Any], bare: bool) -> dict[bytes, tuple[bytes, bytes]]:
        """Return the headers by name; later ones win: ours, the client's, the call's parameters, its options."""
        pairs = [*self._plain(call.operation), *([] if bare else self._settings.headers)]
        for name, value in call.headers:
            pairs.append((name.encode(), header_value(name, value, call.operation.id)))
        options = call.options
        if options is not None and not bare:
            if options.idempotency_key is not None:
                if not options.idempotency_key:
                    raise ConfigurationError("idempotency_key= is empty; draw one, such as str(uuid.uuid4())")
                pairs += read_headers({"Idempotency-Key": options.idempotency_key}, "idempotency_key=")
            pairs += read_headers(options.headers, "options.headers", self._settings.own_headers)
        return {name.lower(): (name, value) for name, value in pairs}

    def _request(
        self,
        call: Call[Any],
        target: httpx.URL,
        headers: dict[bytes, tuple[bytes, bytes]],
        content: bytes | PieceStream,
    ) -> httpx.Request:
        method = call.operation.method
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


def _at_home(call: Call[Any], link: Link, addresses: Addresses) -> httpx.URL:
    """Return where a link in an answer leads; raise ContractError where that is not the call's own origin."""
    home = addresses.base
    target = _led(str(addresses.at(call.path, "")), link)
    if target.host and origin(target) == origin(home) and not target.userinfo:
        return target
    raise _astray(call, link, f"an address on {home.scheme}://{home.netloc.decode()}", target)


def _led(base: str, link: Link) -> httpx.URL:
    """Return where a link leads from a place; an empty URL for what is no address."""
    try:
        return httpx.URL(urljoin(base, link.address))
    except (httpx.InvalidURL, ValueError):
        return httpx.URL()


def _astray(call: Call[Any], link: Link, expected: str, target: httpx.URL) -> ContractError:
    """Return the error for a link that is not followed; it does not show the link, which may be a secret."""
    got = f"one on {target.scheme or 'no scheme'}://{target.host[:100]}"
    operation = call.operation
    return ContractError(
        path=link.where, expected=expected, got=got, operation=operation.id, spec=operation.spec
    )


def phases(seconds: float) -> dict[str, float]:
    """Return a timeout as httpx takes it: for each wait the same."""
    return dict.fromkeys(("connect", "read", "write", "pool"), seconds)
