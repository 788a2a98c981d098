"""The front door that every platform's clients share: arguments, the sender, closing, repr, pickle, `extract`.

How the clients of a new platform are made: a class for both kinds takes what is the platform's own, and the two that
users import add the groups of calls; the wire's `Api` has them all, the platform's own stand in its place.

    class _Depot(PlatformClient[TransportT]):
        def __init__(
            self, api_key: str | Secret | None = None, *, base_url: str | None = None,
            **chosen: Unpack[ClientArguments[TransportT]],
        ) -> None:
            api_key = conceal(api_key)  # before anything can fail: a traceback may show arguments
            key = find_secret(api_key, variable="DEPOT_API_KEY", what="Depot API key", argument="api_key")
            self._set_up(
                find_base_url(base_url, variable="DEPOT_URL", default="https://api.depot.example"),
                HeaderKeys(HeaderKey("Authorization", key, word="Apikey")),
                own={"api_key": key},
                hint="check the API key, or make a new one in Depot's settings",
                chosen=chosen,
            )

    class Depot(_Depot[Transport], Client, Api): ...
    class AsyncDepot(_Depot[AsyncTransport], AsyncClient, AsyncApi): ...

`own` are the arguments that make the same client again beside `base_url` and `chosen`; of secrets in it only the names
of their environment variables are pickled. Checkers follow `Unpack`; `help` and `inspect.signature` show each argument.
"""

from __future__ import annotations

import threading
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, overload

from towpath.errors import ConfigurationError

from .settings import CLOSED, Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from inspect import Signature
    from types import TracebackType
    from typing import Self, TypedDict

    import httpx
    from towpath_wire._seam import AsyncSender, Reply, Sender

    from towpath.events import Event
    from towpath.extract.sources import Document

    from .async_sender import AsyncHttpSender
    from .schemes import Scheme
    from .sender import HttpSender

    Source = Document | Reply[Any]

T = TypeVar("T")
TransportT = TypeVar("TransportT")
_SHARED = ("timeout", "retries", "transport", "headers", "on_event", "strict")

# For checkers only: making these, and compiling names in quotes, would be most of what this import takes.
if TYPE_CHECKING:
    Transport: TypeAlias = httpx.BaseTransport
    AsyncTransport: TypeAlias = httpx.AsyncBaseTransport

    class ClientArguments(TypedDict, Generic[TransportT], total=False):
        """What the clients of every platform may be told.

        `timeout` in seconds bounds each wait: for a connection, for sending, for the next piece of an answer.
        `retries` is how often a call is tried again at most, where that is safe and may help (0: never). `transport`
        replaces the network (`httpx.BaseTransport`, or `httpx.AsyncBaseTransport` where the client awaits), `headers`
        go along with every request to the platform, `on_event` is told what happens (`towpath.events`). `strict` has
        each answer looked at whole as soon as it is read, so that what the spec does not allow raises there and then.
        """

        timeout: float
        retries: int
        transport: TransportT | None
        headers: Mapping[str, str] | None
        on_event: Callable[[Event], None] | None
        strict: bool

else:
    Transport = AsyncTransport = Any


class _Signature:
    """A client's signature, its `**chosen` argument by argument; checkers see them by themselves."""

    def __get__(self, client: object, kind: type[PlatformClient[Any]]) -> Signature:
        from inspect import Parameter, signature

        shared = signature(Settings.__init__).parameters
        own = signature(kind.__init__)
        parameters = [each for each in own.parameters.values() if each.kind is not Parameter.VAR_KEYWORD]
        return own.replace(
            parameters=[*parameters[1:], *(shared[name] for name in _SHARED)],
            return_annotation=kind,
        )


class PlatformClient(Generic[TransportT]):
    """A client that has been set up and has sent nothing yet."""

    __signature__ = _Signature()
    _carries: str
    """The method by which a transport carries a request for this kind of client."""

    def _set_up(
        self,
        base_url: str,
        scheme: Scheme | None,
        *,
        own: Mapping[str, object],
        hint: str,
        chosen: ClientArguments[TransportT],
    ) -> None:
        unknown = sorted(chosen.keys() - set(_SHARED))
        if unknown:
            raise TypeError(f"{type(self).__name__}() got an unexpected keyword argument {unknown[0]!r}")
        self._check_transport(chosen.get("transport"))
        self._settings = Settings(base_url=base_url, scheme=scheme, hint=hint, **chosen)
        self._own = own
        self._made: Any = None
        self._making = threading.Lock()
        self._closed = False

    def _check_transport(self, transport: object) -> None:
        if transport is not None and not callable(getattr(transport, self._carries, None)):
            kind = "httpx.AsyncBaseTransport" if "async" in self._carries else "httpx.BaseTransport"
            raise ConfigurationError(
                f"transport= takes an {kind} for {type(self).__name__}, not {type(transport).__name__}"
            )

    def __repr__(self) -> str:
        # A traceback may show a client that could not be made.
        settings: Settings | None = getattr(self, "_settings", None)
        return f"{type(self).__name__}(base_url={settings and settings.base_url!r})"

    def __reduce__(self) -> tuple[object, ...]:
        telling = self._settings.telling_headers()
        if telling:
            raise ConfigurationError(
                f"a client whose headers hold secrets does not pickle ({', '.join(telling)}); make it where it is used"
            )
        return _remake, (type(self), {**self._settings.recipe(), **self._own})

    @overload
    def extract(self, source: Source, path: str, *, decimals: bool = False) -> Any: ...
    @overload
    def extract(self, source: Source, path: str, into: type[T], *, decimals: bool = False) -> T: ...
    def extract(
        self, source: Source, path: str, into: type[Any] | None = None, *, decimals: bool = False
    ) -> Any:
        """Take out of an answer what stands at a dot path, such as `data.values`.

        `source` is a reply (of `.raw`), bytes, an open file or plain JSON values. `towpath.extract` has the grammar
        of paths, what `into` may be, what `decimals` does and what is raised.
        """
        from towpath_wire._seam import Reply

        from towpath.extract import extract

        document = source.content if isinstance(source, Reply) else source
        if into is None:
            return extract(document, path, decimals=decimals)
        return extract(document, path, into, decimals=decimals)

    def _once(self, make: Callable[[Settings], T]) -> T:
        """Return the sender that is made on first use, once, however many threads come first."""
        with self._making:
            if self._made is None:
                if self._closed:
                    raise ConfigurationError(CLOSED)
                self._made = make(self._settings)
            made: T = self._made
            return made

    def _end(self) -> Any:
        """Make no sender any more, and return what has to be closed: it, else a transport that was given, or None."""
        with self._making:
            self._closed = True
            return self._made or self._settings.transport


class Client(PlatformClient[Transport]):
    """What clients share whose calls block."""

    _carries = "handle_request"

    if TYPE_CHECKING:
        _sender: Sender
        """What the wire's groups of calls take; to them the carrier is any sender."""
    else:

        @property
        def _sender(self):
            return self._carrier

    @cached_property
    def _carrier(self) -> HttpSender:
        from .sender import HttpSender

        return self._once(HttpSender)

    def close(self) -> None:
        """Close all connections; calls raise ConfigurationError from then on."""
        held = self._end()
        if held is not None:
            held.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(PlatformClient[AsyncTransport]):
    """What clients share whose calls are awaited; on asyncio and trio, and on several event loops one after the other."""

    _carries = "handle_async_request"

    if TYPE_CHECKING:
        _sender: AsyncSender
        """What the wire's groups of calls take; to them the carrier is any sender."""
    else:

        @property
        def _sender(self):
            return self._carrier

    @cached_property
    def _carrier(self) -> AsyncHttpSender:
        from .async_sender import AsyncHttpSender

        return self._once(AsyncHttpSender)

    async def aclose(self) -> None:
        """Close all connections; calls raise ConfigurationError from then on."""
        held = self._end()
        if held is not None:
            await held.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


def _remake(kind: Callable[..., PlatformClient[Any]], arguments: dict[str, Any]) -> PlatformClient[Any]:
    return kind(**arguments)
