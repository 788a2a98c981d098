"""A platform that stands in for the real one: requests in, responses out, no socket of its own.

`StandIn` is what its owner holds: the doors, the credentials, the clock and the verbs of an administrator.
What becomes of a request is in `reception`.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from threading import Lock, RLock
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from .behaviour import Behaviour, example_answer
from .blobs import Blobs
from .budget import Budget
from .clock import START, Clock, Ids
from .extras import needed_for
from .formats import FORMATS
from .journal import Journal
from .operations import resources_of
from .reception import Reception
from .refusals import StandInError
from .routing import Router
from .spec import Spec, bundled
from .store import Store

if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike
    from types import TracebackType

    import httpx

    from .asgi import Application
    from .messages import Request, Response
    from .operations import Operation
    from .routing import Resource

_DEFECTS_KEPT: Final = 100
_FORMAT: Final = "1"


class StandIn:
    """One platform, standing in for the real one.

    `seed` fixes every identifier, key and moment; `strict` refuses what the platform is lenient about
    (unknown query keys, echoed read-only fields, a missing trailing slash); `data` is a file that remembers,
    else nothing outlives the object. `spec` and `behaviour` replace the bundled ones. Raises StandInError for
    an unknown platform, and for a data file that another platform or seed wrote.

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
        self.behaviour = behaviour or behaviour_of(platform)
        self._is_usual = spec is None and behaviour is None
        """Whether the stand-in is made of nothing but a platform's own spec and behaviour, as most of them are."""
        self.spec, self._resources = (
            _contract_of(platform, strict)
            if self._is_usual
            else _contract(bundled(platform) if spec is None else spec, self.behaviour, strict=strict)
        )
        self.prefix = _path_of_server(self.spec.document)
        """The path of the platform's server, in front of every path of its spec."""
        self.base_url: str = (base_url or f"https://{platform}.test") + self.prefix
        self.operations: dict[str, Operation] = {
            operation.id: operation for resource in self._resources for operation in resource.methods.values()
        }
        self.handlers = {name: self.behaviour.handlers.get(name, example_answer) for name in self.operations}
        self.router = Router(self._resources, prefix=self.prefix, strict=strict)
        self.lock = RLock()
        self.budget: Budget | None = None
        self.failures = 0
        """How many requests from now on are answered with 500."""
        self._date = (0, b"")
        self.clock = Clock()
        self.ids = Ids(seed)
        self.journal = Journal()
        self.defects: list[str] = []
        """What the stand-in itself did wrong; a test may assert that this is empty."""
        self.store = Store(data)
        self.blobs = Blobs(self.store, data)
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
                    if not reception.feed(chunk):
                        break
            return reception.finish()
        finally:
            reception.close()

    def receive(self, request: Request) -> Reception:
        """Begin with a request whose head is there; its body may follow in pieces."""
        return Reception(self, request)

    # What it starts with and what it remembers

    @property
    def credentials(self) -> dict[str, dict[str, Any]]:
        """Return the client's constructor arguments by role: all are texts, which checkers let into `Client(**…)` as Any."""
        with self.lock:
            return dict(self.behaviour.credentials(self))

    @property
    def world(self) -> dict[str, str]:
        """Return the identifiers of what the stand-in starts with, by name."""
        with self.lock:
            return self.behaviour.world(self)

    def snapshot(self) -> bytes:
        """Return everything that the stand-in remembers, the clock too."""
        with self.lock:
            self.keep_time()
            self.store.commit()
            return self.store.snapshot()

    def restore(self, snapshot: bytes) -> None:
        """Go back to a snapshot."""
        with self.lock:
            self.store.restore(snapshot)
            self._recall_time()
            self.behaviour.restored(self)

    def reset(self) -> None:
        """Begin again with the starting world; forget the journal, the defects and the budget."""
        with self.lock:
            self.store.clear()
            self.clock.milliseconds, self.ids.drawn = START, 0
            self._begin()
            self.behaviour.restored(self)
            self.journal.clear()
            self.defects.clear()
            self.budget = None
            self.failures = 0

    def close(self) -> None:
        """Let go of the data file and everything else."""
        with self.lock:
            if self.store.is_open:
                self.keep_time()
                self.store.commit()
                self.behaviour.close(self)
                self.blobs.close()
                self.store.close()

    # What only the owner of the stand-in can do

    def advance(self, seconds: float) -> None:
        """Move the stand-in's clock; back, where `seconds` is negative."""
        with self.lock:
            self.clock.advance(seconds)

    def allow(self, requests: int | None, per: float = 1.0) -> None:
        """Answer at most so many requests in any `per` seconds and 429 beyond that; None: as many as come."""
        with self.lock:
            self.budget = None if requests is None else Budget(self.clock, requests, per)

    def lift_quotas(self) -> None:
        """Let whoever has used up a quota go on without one, and answer as many requests as come, until `reset`."""
        with self.lock:
            self.budget = None
            self.behaviour.lift_quotas()

    def fail(self, requests: int = 1) -> None:
        """Answer so many requests from now on with 500, as a platform does that has broken down."""
        with self.lock:
            if requests < 0:
                raise StandInError(f"requests that fail are counted from 0, not from {requests}")
            self.failures = requests

    def revoke(self, credential: str) -> None:
        """End a key or token, with all that came from it; raise StandInError for one that is not known."""
        with self.lock:
            if not self.behaviour.revoke(self, credential):
                raise StandInError("there is no such credential to revoke")
            self.store.commit()

    @property
    def admin(self) -> Any:
        """Return what only the owner of this platform's stand-in can do, beyond the verbs here."""
        return self.behaviour.admin(self)

    # Inner workings, used by Reception

    def _remember_or_begin(self) -> None:
        known = self.store.recall("platform")
        if known is None:
            self._begin()
        elif known != self._mark():
            platform, seed, _ = known.split(" ")
            raise StandInError(
                f"the data file belongs to {platform} with seed {seed}, not to {self.platform} with seed {self.seed}"
            )
        else:
            self._recall_time()

    def _begin(self) -> None:
        # The starting world follows from the seed and the address: made once, it is then put in place.
        beginning = (self.platform, self.seed, self.strict, self.base_url)
        made = _BEGINNINGS.get(beginning) if self._is_usual else None
        if made is not None:
            self.store.restore(made)
            self._recall_time()
            return
        self.store.remember("platform", self._mark())
        self.behaviour.populate(self)
        self.keep_time()
        self.store.commit()
        if self._is_usual:
            snapshot = self.store.snapshot()
            with _BEGINNINGS_LOCK:
                while len(_BEGINNINGS) >= _BEGINNINGS_KEPT:
                    del _BEGINNINGS[next(iter(_BEGINNINGS))]
                _BEGINNINGS[beginning] = snapshot

    def _mark(self) -> str:
        return f"{self.platform} {self.seed} {_FORMAT}"

    def keep_time(self) -> None:
        """Write down how far the clock and the identifiers have come."""
        self.store.remember("time", f"{self.clock.milliseconds} {self.ids.drawn}")

    def _recall_time(self) -> None:
        milliseconds, drawn = (self.store.recall("time") or f"{START} 0").split(" ")
        self.clock.milliseconds = int(milliseconds)
        self.ids.drawn = int(drawn)

    def http_date(self) -> bytes:
        """Return the clock's time as the Date header has it."""
        second = self.clock.seconds
        if self._date[0] != second:
            from email.utils import format_datetime

            self._date = (second, format_datetime(self.clock.now(), usegmt=True).encode())
        return self._date[1]

    def note_defect(self, sentence: str) -> None:
        """Note something that the stand-in itself did wrong."""
        if len(self.defects) < _DEFECTS_KEPT:
            self.defects.append(sentence)


_BEGINNINGS: dict[tuple[str, int, bool, str], bytes] = {}
_BEGINNINGS_KEPT = 8
"""Starting worlds kept for the next stand-in of this process; each is some hundred kilobytes."""
_BEGINNINGS_LOCK = Lock()


def _contract(
    document: Mapping[str, Any], behaviour: Behaviour, *, strict: bool
) -> tuple[Spec, list[Resource]]:
    """Return a spec and its operations, ready to judge requests and answers."""
    spec = Spec(
        document,
        formats={**FORMATS, **behaviour.formats},
        strict=strict,
        booleans=None if strict else behaviour.booleans,
    )
    forms = () if strict else behaviour.forms
    return spec, resources_of(spec, behaviour.limits, behaviour.partial, forms)


@cache
def _contract_of(platform: str, strict: bool) -> tuple[Spec, list[Resource]]:
    """Return a platform's own spec, read once: all its stand-ins share it, and what was compiled of it."""
    return _contract(bundled(platform), behaviour_of(platform), strict=strict)


def behaviour_of(platform: str) -> Behaviour:
    """Return a new behaviour of a platform: the one written for it, or the neutral one."""
    name = f"{__package__}.platforms.{platform}"
    try:
        with needed_for(f"the stand-in for {platform}"):
            module = import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        return Behaviour()
    made: type[Behaviour] = module.BEHAVIOUR
    return made()


def _path_of_server(document: Mapping[str, Any]) -> str:
    """Return the path of the first server, its variables at their defaults."""
    servers: list[dict[str, Any]] = document.get("servers") or [{"url": "/"}]
    url: str = servers[0]["url"]
    for name, variable in servers[0].get("variables", {}).items():
        url = url.replace(f"{{{name}}}", variable["default"])
    return urlsplit(url).path.rstrip("/")
