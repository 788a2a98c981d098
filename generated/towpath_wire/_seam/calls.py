# Generated from scripts/templates/seam/calls.py by `make regenerate`. Do not edit: change scripts/templates/seam/calls.py.
"""One call: what a generated method describes, what a sender carries, what comes back.

A generated method builds a `Call` and hands it to a `Sender`; the sender answers with a `Reply`, or raises. The
reply decodes itself once, when its value is asked for. Nothing here knows HTTP libraries.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from .errors import ContractError
from .outline import LONG, NoOutline, Outline, inside
from .shapes import is_object, kind
from .text import loads

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from .bodies import Body

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Options:
    """Say how one call is to be made, where that differs from how the client makes all of them.

    `timeout` in seconds (None leaves the client's); `headers` are added to the request and win over the client's;
    `retries` is the largest number of tries after the first (None leaves the client's, 0 makes none; the plain
    senders never make any), `retry_within` the seconds after the call's beginning within which the last of them begins
    (None leaves the client's); `idempotency_key`, drawn once by the caller and sent as `Idempotency-Key` with each try,
    makes a call that is not idempotent repeatable where the platform honours such keys.
    """

    __slots__ = ("headers", "idempotency_key", "retries", "retry_within", "timeout")

    def __init__(
        self,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
        retries: int | None = None,
        retry_within: float | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        self.timeout = timeout
        self.headers: Mapping[str, str] = dict(headers) if headers else {}
        self.retries = retries
        self.retry_within = retry_within
        self.idempotency_key = idempotency_key

    def __repr__(self) -> str:
        # Header values may be secrets: their names are enough.
        return (
            f"Options(timeout={self.timeout!r}, headers={sorted(self.headers)!r}, "
            f"retries={self.retries!r}, retry_within={self.retry_within!r}, idempotency_key={'…' if self.idempotency_key else None})"
        )


class Answer(Generic[T_co]):
    """How one documented success status is read.

    A status below 10 stands for its hundred (2: any from 200 to 299). `unwrap` are the keys that lead from the body to the value (`x-unwrap`); an answer with `unwrap` is an envelope,
    whose `error`, when it is not null, makes a refusal of any status. `items` are the keys that lead from the value to
    its one long array of objects, which is then read item by item; None where it has none. `decode` takes the untyped value (JSON), the
    text (text/*) or the bytes (anything else); None stands for a status without a body.
    """

    __slots__ = ("content_type", "decode", "items", "status", "unwrap")

    def __init__(
        self,
        status: int,
        content_type: str | None,
        decode: Callable[[Any], T_co],
        *,
        unwrap: tuple[str, ...] = (),
        items: tuple[str, ...] | None = None,
    ) -> None:
        self.items = items
        self.status = status
        self.content_type = content_type
        self.decode = decode
        self.unwrap = unwrap


class Operation(Generic[T_co]):
    """One operation of a platform, as its spec has it.

    `path` is the template (`/datasets/{id}`), `security` the alternatives of schemes that open it (empty: open to
    all; an empty alternative inside: authentication is optional), `idempotent` says whether it may be repeated,
    `permission` what the caller needs, `server` the operation's own server where it has one, `spec` the file and line.
    """

    __slots__ = (
        "answers",
        "evidence",
        "id",
        "idempotent",
        "method",
        "path",
        "permission",
        "problems",
        "security",
        "server",
        "spec",
    )

    def __init__(
        self,
        id: str,
        method: str,
        path: str,
        *,
        answers: tuple[Answer[T_co], ...],
        problems: tuple[int, ...] = (),
        security: tuple[tuple[str, ...], ...] = (),
        idempotent: bool,
        permission: tuple[str, ...] = (),
        server: str | None = None,
        evidence: str = "",
        spec: str = "",
    ) -> None:
        self.id = id
        self.method = method
        self.path = path
        self.answers = answers
        self.problems = problems
        self.security = security
        self.idempotent = idempotent
        self.permission = permission
        self.server = server
        self.evidence = evidence
        self.spec = spec

    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.method} {self.path}>"

    def answer(self, status: int, content_type: str) -> Answer[T_co] | None:
        """Return how to read an answer of this status and media type, or None when the spec has none."""
        media = content_type.partition(";")[0].strip().lower()
        best = None
        for answer in self.answers:
            if answer.status in (status, status // 100):
                if answer.content_type is None or answer.content_type == media or not media:
                    return answer
                if answer.content_type == "*/*" or (_is_json(answer.content_type) and _is_json(media)):
                    best = answer
        return best


class Link:
    """An address that an answer gave, and where in the answer it stood (`$.next`, the Link header)."""

    __slots__ = ("address", "where")

    def __init__(self, address: str, where: str) -> None:
        self.address = address
        self.where = where


class Call(Generic[T_co]):
    """One call of an operation: the path filled in, query and headers as pairs of text, the body not yet encoded.

    A call with a `link` goes there instead of to path and query. Senders refuse a link that leads to another origin
    than their own: ContractError.
    """

    __slots__ = ("body", "headers", "link", "operation", "options", "path", "query")

    def __init__(
        self,
        operation: Operation[T_co],
        path: str,
        *,
        query: Sequence[tuple[str, str]] = (),
        headers: Sequence[tuple[str, str]] = (),
        body: Body | None = None,
        options: Options | None = None,
        link: Link | None = None,
    ) -> None:
        self.operation = operation
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
        self.options = options
        self.link = link

    def __repr__(self) -> str:
        return f"<Call {self.operation.id}: {self.operation.method} {self.path}>"

    def asking(self, query: Sequence[tuple[str, str]]) -> Call[T_co]:
        """Return the same call with another query."""
        return Call(
            self.operation, self.path, query=query, headers=self.headers, body=self.body, options=self.options
        )

    def leading_to(self, link: Link) -> Call[T_co]:
        """Return the same call, sent to where a link in an answer leads."""
        return Call(
            self.operation, self.path, headers=self.headers, body=self.body, options=self.options, link=link
        )


class Reply(Generic[T_co]):
    """The answer to a call: status, headers and body as they came, and the value that the spec makes of them.

    The body is decoded when `value` is first asked for, once. A sender hands out replies of success only; refusals
    are raised. `strict` makes sure, when the body is decoded, of what is otherwise met where it is used: that required
    fields are there, and that plain values are of their type.
    """

    __slots__ = ("_document", "_outline", "_parsed", "content", "headers", "operation", "status", "strict")

    def __init__(
        self,
        operation: Operation[T_co],
        status: int,
        headers: Mapping[str, str],
        content: bytes,
        *,
        strict: bool = False,
    ) -> None:
        self.operation = operation
        self.status = status
        self.headers = headers
        self.content = content
        self.strict = strict
        self._document: Any = None
        self._outline: Outline | None = None
        self._parsed = False

    def __repr__(self) -> str:
        return f"<Reply {self.status} to {self.operation.id}, {len(self.content)} bytes>"

    @property
    def request_id(self) -> str | None:
        """The platform's name for this exchange, to quote when asking for help."""
        return self.headers.get("x-request-id")

    def document(self) -> Any:
        """Return the body as untyped JSON values, parsed once; raise ContractError when it is not JSON."""
        if not self._parsed:
            try:
                self._document = loads(self.content)
            except ValueError as error:
                raise ContractError(
                    path="$",
                    expected="a JSON document",
                    got=f"{len(self.content)} bytes that are not ({error})",
                    operation=self.operation.id,
                    spec=self.operation.spec,
                ) from error
            self._parsed = True
        return self._document

    def at(self, keys: tuple[str, ...], default: Any = None) -> Any:
        """Return what stands at `keys` in the document, `default` where nothing does; raise as `document` does.

        Of a long document nothing else is parsed for that.
        """
        if self._is_long() and keys:
            try:
                return self._outlined().at(keys, default)
            except NoOutline:
                pass  # the whole document tells what it is
        return inside(self.document(), keys, default)

    def value(self) -> T_co:
        """Return the decoded value; raise ContractError where the body is not what the spec says."""
        operation = self.operation
        content_type = self.headers.get("content-type", "")
        answer = operation.answer(self.status, content_type)
        if answer is None:
            raise ContractError(
                path="$",
                expected=" or ".join(
                    f"{a.status} {a.content_type or 'without a body'}" for a in operation.answers
                ),
                got=f"{self.status} {content_type or 'without a content type'}",
                operation=operation.id,
                spec=operation.spec,
            )
        if answer.items is not None and not self.strict and self._is_long():
            try:
                return answer.decode(self._outlined().itemised(answer.unwrap, answer.items))
            except (ContractError, NoOutline):
                pass  # the whole document tells where it does not fit
        body = self._body_for(answer)
        try:
            value = answer.decode(body)
            if self.strict:
                from .model import insist

                insist(value, body)
            return value
        except ContractError as error:
            for key in reversed(answer.unwrap):
                error = error.within(f".{key}")
            raise error.at(operation.id, operation.spec) from error.__cause__

    def refusal(self) -> object | None:
        """Return the envelope's error where a successful status carries one (`x-unwrap`), else None."""
        answer = self.operation.answer(self.status, self.headers.get("content-type", ""))
        return None if answer is None or not answer.unwrap else self.at(("error",))

    def _is_long(self) -> bool:
        return not self._parsed and len(self.content) >= LONG

    def _outlined(self) -> Outline:
        if self._outline is None:
            self._outline = Outline(self.content)
        return self._outline

    def _body_for(self, answer: Answer[T_co]) -> Any:
        if answer.content_type is None:
            return None
        if not _is_json(answer.content_type):
            return (
                self.content.decode("utf-8", "replace")
                if answer.content_type[:5] == "text/"
                else self.content
            )
        document = self.document()
        path = "$"
        for key in answer.unwrap:
            if not is_object(document) or key not in document:
                raise ContractError(
                    path=path,
                    expected=f"an object with {key!r}",
                    got=kind(document),
                    operation=self.operation.id,
                    spec=self.operation.spec,
                )
            document = document[key]
            path = f"{path}.{key}"
        return document


class StreamedReply(Protocol):
    """An answer whose body has not been read yet."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def request_id(self) -> str | None: ...
    def iter_bytes(self) -> Iterator[bytes]: ...


class AsyncStreamedReply(Protocol):
    """An answer whose body has not been read yet, for asynchronous code."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def request_id(self) -> str | None: ...
    def aiter_bytes(self) -> AsyncIterator[bytes]: ...


class Sender(Protocol):
    """Whoever carries calls: sends one and returns its reply, or raises ApiError for a refusal."""

    def send(self, call: Call[T], /) -> Reply[T]: ...
    def stream(self, call: Call[Any], /) -> AbstractContextManager[StreamedReply]: ...


class AsyncSender(Protocol):
    """Whoever carries calls for asynchronous code."""

    async def asend(self, call: Call[T], /) -> Reply[T]: ...
    def astream(self, call: Call[Any], /) -> AbstractAsyncContextManager[AsyncStreamedReply]: ...


def nothing(value: object) -> None:
    """Read an answer without a body."""


def as_is(value: Any) -> Any:
    """Read an answer of which the spec says nothing."""
    return value


def as_text(value: str) -> str:
    """Read an answer in a text type."""
    return value


def as_bytes(value: bytes) -> bytes:
    """Read an answer in any other type."""
    return value


def _is_json(media: str) -> bool:
    return media == "application/json" or media[-5:] == "+json"
