"""What a platform does by hand: everything that its spec does not say.

A platform's module in `towpath.testing.platforms` names its subclass of `Behaviour` as `BEHAVIOUR`; every
stand-in makes its own. What it leaves out, the neutral behaviour here does: any operation answers with its
example, any credential of the stand-in's own opens.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .authentication import Caller
from .dialect import Dialect
from .refusals import StandInError

if TYPE_CHECKING:
    from .clock import Clock, Ids
    from .core import StandIn
    from .messages import Request
    from .operations import Operation
    from .store import Store

Handler = Callable[["Exchange"], "Answer"]
Gate = Callable[["StandIn", "Request"], None]


class Answer:
    """What a handler answers: a status, a document (text and bytes for media types that are not JSON), and headers.

    A body that must not be in memory at once is a `stream`: its maker has judged its pieces. The media type
    is the documented one unless `content_type` says another.
    """

    __slots__ = ("content_type", "document", "headers", "status", "stream")

    def __init__(
        self,
        status: int,
        document: Any = None,
        *,
        headers: Sequence[tuple[str, str]] = (),
        content_type: str | None = None,
        stream: Iterator[bytes] | None = None,
    ) -> None:
        self.status = status
        self.document = document
        self.headers = headers
        self.content_type = content_type
        self.stream = stream


class Exchange:
    """One request that may pass, as a handler sees it: parsed, judged, shaped, and whose it is."""

    __slots__ = ("body", "caller", "cookies", "headers", "operation", "path", "query", "request", "stand_in")

    def __init__(
        self,
        stand_in: StandIn,
        operation: Operation,
        request: Request,
        caller: Caller | None,
        values: tuple[dict[str, Any], dict[str, Any], dict[str, Any], dict[str, Any]],
        body: Any,
    ) -> None:
        self.stand_in = stand_in
        self.operation = operation
        self.request = request
        self.caller = caller
        self.path, self.query, self.headers, self.cookies = values
        self.body = body

    @property
    def store(self) -> Store:
        """Return what the platform remembers."""
        return self.stand_in.store

    @property
    def clock(self) -> Clock:
        """Return the platform's clock."""
        return self.stand_in.clock

    @property
    def ids(self) -> Ids:
        """Return where identifiers come from."""
        return self.stand_in.ids

    @property
    def me(self) -> Caller:
        """Return who asks, in an operation that somebody must ask."""
        assert self.caller is not None, f"{self.operation.id} is open: nobody in particular asks"
        return self.caller


class Behaviour:
    """The neutral behaviour, and the base of every platform's own."""

    dialect: Dialect = Dialect()
    """How refusals are written."""
    handlers: Mapping[str, Handler] = {}
    """What answers an operation, by operationId."""
    formats: Mapping[str, Callable[[str], object]] = {}
    """Checks of string formats beyond those of `formats`; each raises ValueError with a sentence."""
    booleans: Mapping[str, bool] = {}
    """Texts in queries and forms that the platform reads as true or false beside these words; not in strict mode."""
    reads_query_as_body: bool = False
    """Whether fields of the query that are no parameters count as the body's, as in Rails; not in strict mode."""
    limits: Mapping[str, int] = {}
    """Bytes that a request body may have, by operationId."""
    gates: Mapping[str, Gate] = {}
    """What may refuse a request by its head, before anything of its body is taken, by operationId."""
    partial: Collection[str] = ()
    """Operations whose body is laid over what is there, by operationId: what it leaves out gets no default."""
    forms: Collection[str] = ()
    """Operations that take a form where the spec says JSON, by operationId; not in strict mode."""

    def populate(self, stand_in: StandIn) -> None:
        """Fill an empty store with the starting world."""
        schemes = stand_in.spec.document.get("components", {}).get("securitySchemes", {})
        key = f"key-{stand_in.ids.hexadecimal()}"
        for name in schemes:
            stand_in.store.put("credentials", name, {"id": name, "value": key})

    def identify(self, stand_in: StandIn, scheme: str, credential: str) -> Caller | None:
        """Return whose credential it is, or None for nobody's."""
        known = stand_in.store.get("credentials", scheme)
        return (
            Caller("owner", "owner", "owner") if known is not None and known["value"] == credential else None
        )

    def admit(self, stand_in: StandIn, operation: Operation, caller: Caller) -> None:
        """Refuse a caller whom an operation is not for, whatever it is about (403); parameters are not read yet."""

    def permit(
        self, stand_in: StandIn, operation: Operation, caller: Caller, path: Mapping[str, Any]
    ) -> None:
        """Refuse a caller who may not call an operation on what the path names; the body is not there yet."""

    def credentials(self, stand_in: StandIn) -> dict[str, dict[str, str]]:
        """Return the client's constructor arguments by role."""
        return {"owner": {known["id"]: known["value"] for known in stand_in.store.documents("credentials")}}

    def world(self, stand_in: StandIn) -> dict[str, str]:
        """Return the identifiers of what the world starts with, by name."""
        return {}

    def revoke(self, stand_in: StandIn, credential: str) -> bool:
        """End a credential; say whether there was one."""
        for known in list(stand_in.store.documents("credentials", value=credential)):
            stand_in.store.delete("credentials", known["id"])
            return True
        return False

    def lift_quotas(self) -> None:
        """Let callers whose quota is used up go on without one."""

    def admin(self, stand_in: StandIn) -> Any:
        """Return the verbs that only the owner of a stand-in has; the neutral behaviour knows none."""
        raise StandInError(f"the stand-in for {stand_in.platform} has no verbs of its own")

    def elsewhere(self, stand_in: StandIn, place: str) -> Answer | None:
        """Return what lies on another host, such as `files.example.org/a.csv?b=c`, as far as the stand-in knows it.

        It is asked for what the spec has no path for. No key opens it: whoever is led there comes without one.
        """
        return None

    def committed(self, stand_in: StandIn) -> None:
        """Be told that what the last request wrote stays."""

    def rolled_back(self, stand_in: StandIn) -> None:
        """Be told that what the last request wrote is undone."""

    def restored(self, stand_in: StandIn) -> None:
        """Be told that the whole store was exchanged."""

    def close(self, stand_in: StandIn) -> None:
        """Let go of what is held beside the store."""


def example_answer(exchange: Exchange) -> Answer:
    """Answer with the example of the operation's success, or with a value made from its schema."""
    operation = exchange.operation
    status = operation.success()
    documented = operation.answer(status)
    if documented is None:
        return Answer(status)
    headers = [
        (name, example)
        for name in documented.headers
        if name != "content-type" and (example := documented.header_example(name)) is not None
    ]
    media_types = documented.media_types
    if not media_types or status in (204, 304):
        return Answer(status, headers=headers)
    wanted = exchange.request.header(b"accept") or ""
    media = next(
        (each for each in media_types if each in wanted), documented.json_media_type or media_types[0]
    )
    return Answer(status, documented.example(media), headers=headers, content_type=media)
