"""A platform that stands in for the real one: requests in, responses out, no socket of its own.

The order in which a request can be refused is always the same: path, method, authentication, budget, media type,
parameters, body, and then what the platform's own behaviour says about existence, conflict and effect. A refused
request changes nothing.
"""

from __future__ import annotations

from hashlib import blake2b
from importlib import import_module
from threading import RLock
from time import perf_counter
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from .authentication import admit
from .behaviour import Answer, Behaviour, Exchange, example_answer
from .budget import Budget
from .clock import START, Clock, Ids
from .dialect import phrase
from .journal import Entry, Journal
from .json_text import dumps
from .media_types import is_json
from .messages import Response
from .operations import resources_of
from .queries import pairs
from .refusals import Refusal, StandInError, bad_request
from .routing import Router
from .spec import Spec, bundled, platforms
from .store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from os import PathLike
    from types import TracebackType

    import httpx

    from .asgi import Application
    from .authentication import Caller
    from .bodies import Intake
    from .messages import Request
    from .operations import Operation

_DEFECTS_KEPT: Final = 100
_FORMAT: Final = "1"


class StandIn:
    """One platform, standing in for the real one.

    `seed` fixes every identifier, key and moment; `strict` refuses what the platform is lenient about (unknown query
    keys, echoed read-only fields, a missing trailing slash); `data` is a file that remembers, else nothing outlives the
    object. `spec` and `behaviour` replace the bundled ones. Raises StandInError for an unknown platform, and for a data
    file that another platform or seed wrote.

    >>> from towpath.testing import Request, StandIn
    >>> with StandIn("ouro") as ouro:
    ...     ouro.handle(Request("GET", b"/users/hermes")).status
    401
    """

    def __init__(
        self,
        platform: str,
        *,
        seed: int = 0,
        strict: bool = False,
        data: str | PathLike[str] | None = None,
        spec: Mapping[str, Any] | None = None,
        behaviour: Behaviour | None = None,
        base_url: str | None = None,
    ) -> None:
        self.platform = platform
        self.seed = seed
        self.strict = strict
        document = bundled(platform) if spec is None else spec
        self.behaviour = behaviour or behaviour_of(platform)
        self.spec = Spec(document, formats=self.behaviour.formats, strict=strict)
        self.prefix = _path_of_server(self.spec.document)
        """The path of the platform's server, in front of every path of its spec."""
        self.base_url: str = (base_url or f"https://{platform}.test") + self.prefix
        self._resources = resources_of(self.spec, self.behaviour.limits)
        self.operations: dict[str, Operation] = {
            operation.id: operation for resource in self._resources for operation in resource.methods.values()
        }
        self._handlers = {name: self.behaviour.handlers.get(name, example_answer) for name in self.operations}
        self._router = Router(self._resources, prefix=self.prefix, strict=strict)
        self._lock = RLock()
        self._budget: Budget | None = None
        self._date = (0, b"")
        self.clock = Clock()
        self.ids = Ids(seed)
        self.journal = Journal()
        self.defects: list[str] = []
        """What the stand-in itself did wrong; a test may assert that this is empty."""
        self.store = Store(data)
        try:
            self._remember_or_begin()
        except BaseException:
            self.store.close()
            raise

    def __repr__(self) -> str:
        return f"<StandIn {self.platform} at {self.base_url}, seed {self.seed}>"

    def __enter__(self) -> StandIn:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Doors

    @property
    def transport(self) -> httpx.MockTransport:
        """Return a transport for httpx clients, sync and async, that ends in this stand-in."""
        from .transport import StandInTransport

        return StandInTransport(self)

    @property
    def app(self) -> Application:
        """Return an ASGI application that ends in this stand-in."""
        from .asgi import Application

        return Application(self)

    def handle(self, request: Request) -> Response:
        """Answer one request."""
        reception = self.receive(request)
        try:
            if reception.wants_body:
                for chunk in (request.body,) if isinstance(request.body, bytes) else request.body:
                    reception.feed(chunk)
                    if not reception.wants_body:
                        break
            return reception.finish()
        finally:
            reception.close()

    def receive(self, request: Request) -> Reception:
        """Begin with a request whose head is there; its body may follow in pieces."""
        return Reception(self, request)

    # What it starts with and what it remembers

    @property
    def credentials(self) -> dict[str, dict[str, str]]:
        """Return the client's constructor arguments by role."""
        with self._lock:
            return self.behaviour.credentials(self)

    @property
    def world(self) -> dict[str, str]:
        """Return the identifiers of what the stand-in starts with, by name."""
        with self._lock:
            return self.behaviour.world(self)

    def snapshot(self) -> bytes:
        """Return everything that the stand-in remembers, the clock too."""
        with self._lock:
            self._keep_time()
            self.store.commit()
            return self.store.snapshot()

    def restore(self, snapshot: bytes) -> None:
        """Go back to a snapshot."""
        with self._lock:
            self.store.restore(snapshot)
            self._recall_time()
            self.behaviour.restored(self)

    def reset(self) -> None:
        """Begin again with the starting world; forget the journal, the defects and the budget."""
        with self._lock:
            self.store.restore(self._beginning)
            self._recall_time()
            self.behaviour.restored(self)
            self.journal.clear()
            self.defects.clear()
            self._budget = None

    def close(self) -> None:
        """Let go of the data file and everything else."""
        with self._lock:
            if self.store.is_open:
                self._keep_time()
                self.store.commit()
                self.behaviour.close(self)
                self.store.close()

    # What only the owner of the stand-in can do

    def advance(self, seconds: float) -> None:
        """Move the stand-in's clock; back, where `seconds` is negative."""
        with self._lock:
            self.clock.advance(seconds)

    def allow(self, requests: int | None, per: float = 1.0) -> None:
        """Answer at most so many requests in any `per` seconds and 429 beyond that; None: as many as come."""
        with self._lock:
            self._budget = None if requests is None else Budget(self.clock, requests, per)

    def revoke(self, credential: str) -> None:
        """End a key or token, with all that came from it; raise StandInError for one that is not known."""
        with self._lock:
            if not self.behaviour.revoke(self, credential):
                raise StandInError("there is no such credential to revoke")
            self.store.commit()

    # Inner workings, used by Reception

    def _remember_or_begin(self) -> None:
        known = self.store.recall("platform")
        mine = f"{self.platform} {self.seed} {_FORMAT}"
        if known is None:
            self.store.remember("platform", mine)
            self.behaviour.populate(self)
            self._keep_time()
            self.store.commit()
        elif known != mine:
            platform, seed, _ = known.split(" ")
            raise StandInError(
                f"the data file belongs to {platform} with seed {seed}, not to {self.platform} with seed {self.seed}"
            )
        else:
            self._recall_time()
        self._beginning = self.store.snapshot()

    def _keep_time(self) -> None:
        self.store.remember("time", f"{self.clock.milliseconds} {self.ids.drawn}")

    def _recall_time(self) -> None:
        milliseconds, drawn = (self.store.recall("time") or f"{START} 0").split(" ")
        self.clock.milliseconds = int(milliseconds)
        self.ids.drawn = int(drawn)

    def _date_header(self) -> bytes:
        second = self.clock.seconds
        if self._date[0] != second:
            from email.utils import format_datetime

            self._date = (second, format_datetime(self.clock.now(), usegmt=True).encode())
        return self._date[1]

    def _defect(self, sentence: str) -> None:
        if len(self.defects) < _DEFECTS_KEPT:
            self.defects.append(sentence)


class Reception:
    """One request on its way in: first its head, then its body in pieces, then the answer.

    `wants_body` turns false when nothing that follows can change the answer.
    """

    __slots__ = (
        "_begun",
        "_caller",
        "_digest",
        "_intake",
        "_operation",
        "_refusal",
        "_resource",
        "_response",
        "_stand_in",
        "_values",
        "request",
        "wants_body",
    )

    def __init__(self, stand_in: StandIn, request: Request) -> None:
        self._begun = perf_counter()
        self._stand_in = stand_in
        self.request = request
        self._operation: Operation | None = None
        self._caller: Caller | None = None
        self._intake: Intake | None = None
        self._refusal: Refusal | None = None
        self._response: Response | None = None
        self._digest: Any = None
        self.wants_body = True
        with stand_in._lock:
            stand_in.clock.milliseconds += 1
            try:
                self._read_head()
            except Refusal as refusal:
                self._refuse(refusal)

    def feed(self, chunk: bytes) -> None:
        """Take a piece of the body."""
        if not (chunk and self.wants_body and self._intake):
            return
        if self._digest is None:
            self._digest = blake2b(digest_size=16)
        self._digest.update(chunk)
        try:
            self._intake.feed(chunk)
        except Refusal as refusal:
            self._refuse(refusal)

    def finish(self) -> Response:
        """Return the answer to the request, now that its body is whole."""
        stand_in = self._stand_in
        with stand_in._lock:
            try:
                response = self._response or self._answered()
            except Refusal as refusal:
                stand_in.store.rollback()
                response = self._refused(refusal)
            except Exception as error:  # the last resort: no request ends without an answer
                stand_in.store.rollback()
                stand_in._defect(f"{self._name()}: {type(error).__name__}: {error}")
                response = self._refused(
                    Refusal(500, "stand_in_defect", "The stand-in failed; see its defects")
                )
            response.headers.append((b"date", stand_in._date_header()))
            stand_in.journal.add(self._entry(response.status))
        if self.request.method == "HEAD":
            if not isinstance(response.body, bytes):
                _close(response.body)
            response.body = b""
        return response

    def close(self) -> None:
        """Let go of what the body left on disk."""
        if self._intake is not None:
            self._intake.close()

    def _read_head(self) -> None:
        stand_in, request = self._stand_in, self.request
        found = stand_in._router.find(request.raw_path)
        if found is None:
            raise Refusal(404, "not_found", "There is nothing at this path", where="path")
        resource, segments = found
        method = request.method
        if method == "HEAD" and "HEAD" not in resource.methods:
            method = "GET"
        operation = resource.methods.get(method)
        if operation is None:
            if method == "OPTIONS":
                self.wants_body = False
                self._response = Response(204, [(b"allow", resource.allow.encode())])
                return
            raise Refusal(
                405,
                "method_not_allowed",
                f"This path takes {resource.allow}",
                where="method",
                headers=[("Allow", resource.allow)],
            )
        self._operation = operation
        query = pairs(request.query) if request.query else []
        self._admit(operation, query)
        if stand_in._budget is not None:
            stand_in._budget.spend()
        self._intake = operation.intake(request)
        if stand_in.strict:
            operation.refuse_unknown(query)
        self._values = operation.values(request, resource.names, segments, query)

    def _admit(self, operation: Operation, query: list[tuple[str, str]]) -> None:
        stand_in = self._stand_in
        if not operation.security:
            return
        may_pass, self._caller = admit(
            operation.security,
            self.request,
            query,
            lambda scheme, credential: stand_in.behaviour.identify(stand_in, scheme, credential),
        )
        if not may_pass:
            raise Refusal(
                401, "unauthorized", "No valid credential came with the request", where="credential"
            )

    def _refuse(self, refusal: Refusal) -> None:
        """Keep a refusal for the end: the rest of the body does not matter any more."""
        self._refusal = refusal
        self.wants_body = False

    def _answered(self) -> Response:
        if self._refusal is not None:
            raise self._refusal
        assert self._operation is not None
        assert self._intake is not None
        stand_in, operation = self._stand_in, self._operation
        exchange = Exchange(
            stand_in, operation, self.request, self._caller, self._values, self._intake.finish()
        )
        answer = stand_in._handlers[operation.id](exchange)
        response = self._spoken(operation, answer)
        store = stand_in.store
        if store.is_writing:
            stand_in._keep_time()
            store.commit()
        return response

    def _spoken(self, operation: Operation, answer: Answer) -> Response:
        """Return an answer as bytes, judged by the spec."""
        documented = operation.answer(answer.status)
        headers = [
            (name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers
        ]
        if documented is None:
            self._stand_in._defect(f"{operation.id}: the status {answer.status} is not documented")
        media = answer.content_type
        has_body = answer.document is not None or answer.stream is not None
        if (
            media is None
            and documented is not None
            and documented.media_types
            and (has_body or answer.status != 204)
        ):
            media = documented.json_media_type or documented.media_types[0]
        if media is None:
            complaint = None if documented is None else documented.complaint(None, None, headers)
            body: bytes | Iterator[bytes] = b""
        else:
            media = "application/json" if media == "*/*" else media
            headers.append((b"content-type", media.encode("latin-1")))
            complaint = None
            if answer.stream is not None:
                body = answer.stream
            else:
                if documented is not None:
                    complaint = documented.complaint(media, answer.document, headers)
                body = _encoded(media, answer.document)
        if complaint is not None:
            self._stand_in._defect(f"{operation.id}: {answer.status}: {complaint}")
        if isinstance(body, bytes) and answer.status not in (204, 304):
            headers.append((b"content-length", b"%d" % len(body)))
        return Response(answer.status, headers, body)

    def _refused(self, refusal: Refusal) -> Response:
        operation = self._operation
        if operation is not None:
            refusal.status = operation.documented(refusal.status)
        media, document = self._stand_in.behaviour.dialect.refusal(refusal, operation)
        answer = Answer(
            refusal.status,
            document,
            content_type=media,
            headers=[*refusal.headers, *self._owed_headers(refusal)],
        )
        if operation is not None and refusal.status < 500:
            return self._spoken(operation, answer)
        body = dumps(document)
        headers = [(name.lower().encode(), value.encode("latin-1")) for name, value in answer.headers]
        headers += [(b"content-type", media.encode()), (b"content-length", b"%d" % len(body))]
        return Response(refusal.status, headers, body)

    def _owed_headers(self, refusal: Refusal) -> list[tuple[str, str]]:
        """Return the headers that a refusal must have by its status or by the spec."""
        owed: list[tuple[str, str]] = []
        documented = None if self._operation is None else self._operation.answer(refusal.status)
        given = {name.lower() for name, _ in refusal.headers}
        if documented is not None:
            for name in sorted(documented.headers.keys() - given - {"content-type"}):
                if documented.headers[name].get("required") or name == "www-authenticate":
                    owed.append((name, documented.header_example(name) or ""))
                    given.add(name)
        if refusal.status == 401 and "www-authenticate" not in given and self._operation is not None:
            schemes = [scheme for schemes in self._operation.security for scheme in schemes]
            owed.append(("WWW-Authenticate", schemes[0].challenge if schemes else phrase(401)))
        return owed

    def _name(self) -> str:
        return (
            f"{self.request.method} {self.request.raw_path[:200]!r}"
            if self._operation is None
            else self._operation.id
        )

    def _entry(self, status: int) -> Entry:
        request = self.request
        return Entry(
            request.method[:32],
            request.raw_path[:1000].decode("ascii", "backslashreplace"),
            None if self._operation is None else self._operation.id,
            status,
            self._stand_in.clock.milliseconds,
            perf_counter() - self._begun,
            None if self._digest is None else self._digest.hexdigest(),
        )


def behaviour_of(platform: str) -> Behaviour:
    """Return a new behaviour of a platform: the one written for it, or the neutral one."""
    name = f"{__package__}.platforms.{platform}"
    try:
        module = import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        return Behaviour()
    made: type[Behaviour] = module.BEHAVIOUR
    return made()


def _path_of_server(document: Mapping[str, Any]) -> str:
    """Return the path of the first server, its variables at their defaults."""
    servers = document.get("servers") or [{"url": "/"}]
    url: str = servers[0]["url"]
    for name, variable in servers[0].get("variables", {}).items():
        url = url.replace(f"{{{name}}}", variable["default"])
    return urlsplit(url).path.rstrip("/")


def _encoded(media: str, document: Any) -> bytes:
    if is_json(media):
        return dumps(document)
    if isinstance(document, bytes):
        return document
    return document.encode("utf-8", "replace") if isinstance(document, str) else dumps(document)


def _close(body: object) -> None:
    close = getattr(body, "close", None)
    if close is not None:
        close()


__all__ = ["Reception", "Refusal", "StandIn", "StandInError", "bad_request", "platforms"]
