"""One request on its way through a stand-in.

The order in which a request can be refused is always the same: path, method, authentication and what the caller may
call at all, budget, the operation's gate where it has one, media type, parameters, permission, body, and then what the
platform's own behaviour says about existence, conflict and effect.
A refused request changes nothing.
"""

from __future__ import annotations

from hashlib import blake2b
from time import perf_counter
from typing import TYPE_CHECKING, Any

from .authentication import admit
from .behaviour import Exchange
from .journal import Entry
from .messages import Response
from .queries import pairs
from .refusals import Refusal
from .speaking import speak, speak_for_another, speak_refusal

if TYPE_CHECKING:
    from .authentication import Caller
    from .behaviour import Answer
    from .bodies import Intake
    from .core import StandIn
    from .messages import Request
    from .operations import Operation


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
        with stand_in.lock:
            stand_in.clock.milliseconds += 1
            try:
                self._read_head()
            except Refusal as refusal:
                self._refuse(refusal)
            except Exception as error:  # noqa: BLE001 - the last resort: no request ends without an answer
                self._refuse(self._defect(error))

    def feed(self, chunk: bytes) -> bool:
        """Take a piece of the body; say whether another one is wanted."""
        if not (chunk and self.wants_body and self._intake):
            return self.wants_body
        if self._digest is None:
            self._digest = blake2b(digest_size=16)
        self._digest.update(chunk)
        try:
            self._intake.feed(chunk)
        except Refusal as refusal:
            self._refuse(refusal)
        return self.wants_body

    def give_up(self, refusal: Refusal) -> None:
        """Refuse a request whose body never became whole."""
        self._operation = None  # no operation documents what becomes of half a request
        self._refuse(refusal)

    def finish(self) -> Response:
        """Return the answer to the request, now that its body is whole."""
        stand_in = self._stand_in
        with stand_in.lock:
            try:
                response = self._response or self._answered()
            except Refusal as refusal:
                self._undo()
                response = speak_refusal(stand_in, self._operation, refusal)
            except Exception as error:  # noqa: BLE001 - the last resort: no request ends without an answer
                self._undo()
                response = speak_refusal(stand_in, self._operation, self._defect(error))
            response.headers.append((b"date", stand_in.http_date()))
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
        found = stand_in.router.find(request.raw_path)
        if found is None:
            if (answer := self._elsewhere()) is not None:
                self.wants_body = False
                self._response = speak_for_another(answer)
                return
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
        if stand_in.budget is not None:
            stand_in.budget.spend()
        gate = stand_in.behaviour.gates.get(operation.id)
        if gate is not None:
            gate(stand_in, request)
        beside = query if stand_in.behaviour.reads_query_as_body else ()
        self._intake = operation.intake(request, beside)
        if stand_in.strict:
            operation.refuse_unknown(query)
        self._values = operation.values(request, resource.names, segments, query)
        if self._caller is not None:
            stand_in.behaviour.permit(stand_in, operation, self._caller, self._values[0])

    def _elsewhere(self) -> Answer | None:
        """Return what the host that the request is for has at its address, if it is another host than the platform's."""
        request, host = self.request, self.request.header(b"host")
        if host is None or request.method not in ("GET", "HEAD"):
            return None
        address = request.raw_path + (b"?" + request.query if request.query else b"")
        return self._stand_in.behaviour.elsewhere(self._stand_in, host + address.decode("latin-1"))

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
        if self._caller is not None:
            stand_in.behaviour.admit(stand_in, operation, self._caller)

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
        if stand_in.failures:
            stand_in.failures -= 1
            raise Refusal(500, "internal_error", "Something went wrong; this was asked for")
        exchange = Exchange(
            stand_in, operation, self.request, self._caller, self._values, self._intake.finish()
        )
        answer = stand_in.handlers[operation.id](exchange)
        response = speak(stand_in, operation, answer)
        store = stand_in.store
        if store.is_writing:
            if store.is_lasting:
                stand_in.keep_time()
            store.commit()
            stand_in.behaviour.committed(stand_in)
        return response

    def _undo(self) -> None:
        self._stand_in.store.rollback()
        self._stand_in.behaviour.rolled_back(self._stand_in)

    def _defect(self, error: Exception) -> Refusal:
        """Note that the stand-in itself failed; return what is answered then."""
        self._stand_in.note_defect(f"{self._name()}: {type(error).__name__}: {error}")
        return Refusal(500, "stand_in_defect", "The stand-in failed; see its defects")

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


def _close(body: object) -> None:
    close = getattr(body, "close", None)
    if close is not None:
        close()
