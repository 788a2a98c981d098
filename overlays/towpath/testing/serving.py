"""Stand-ins on a real port: uvicorn, hardened against clients that never finish.

One platform stands at the root of its port; several share one port, each under its name (`/ouro/...`).
"""

from __future__ import annotations

import asyncio
import logging
import socket
from contextlib import contextmanager
from os import fspath
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

from .asgi import Application, Joined
from .core import StandIn
from .extras import needed_for
from .refusals import StandInError
from .spec import platforms as known_platforms

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from os import PathLike

    import uvicorn


def run(
    platforms: Sequence[str],
    host: str = "127.0.0.1",
    port: int = 0,
    *,
    seed: int = 0,
    data: str | PathLike[str] | None = None,
    strict: bool = False,
    on_ready: Callable[[list[StandIn]], object] | None = None,
    around: Callable[[Any, list[StandIn]], Any] | None = None,
) -> None:
    """Serve stand-ins until SIGINT or SIGTERM.

    Port 0 takes a free one. `on_ready` is told the stand-ins, with their `base_url`, once connections are
    accepted, `around` may wrap the ASGI application. With several platforms, each keeps its `data` in a file of its own beside the one that is named:
    `state.db` becomes `state.ouro.db`. Raises StandInError for what cannot be served, and OSError when the
    port is taken.
    """
    _check(platforms, port)
    listener = _listen(host, port)
    stand_ins: list[StandIn] = []
    try:
        address = _address(listener)
        for platform in platforms:  # one by one: those that are made are closed when the next one fails
            stand_ins.append(_made(platform, platforms, address, seed, data, strict))  # noqa: PERF401
        application = Application(stand_ins[0]) if len(stand_ins) == 1 else Joined(stand_ins)
        server = _server(application, wrapped=around(application, stand_ins) if around else None)
        _run(server, listener, lambda: on_ready(stand_ins) if on_ready else None)
    finally:
        listener.close()
        for each in stand_ins:
            each.close()


@contextmanager
def serve(stand_in: StandIn, *, head_pause: float = 10.0, body_pause: float = 30.0) -> Generator[str]:
    """Serve a stand-in on a free port of 127.0.0.1 in a thread; give its base URL.

    A request whose head takes longer than `head_pause` seconds, or whose body pauses longer than
    `body_pause`, is cut off. The stand-in stays open afterwards; its `base_url` is the served one inside the
    block.

    >>> import httpx
    >>> from towpath.testing import serve, stand_in
    >>> with stand_in("ouro") as ouro, serve(ouro) as url:
    ...     httpx.get(f"{url}/users/hermes").status_code
    401
    """
    listener = _listen("127.0.0.1", 0)
    before = stand_in.base_url
    stand_in.base_url = _address(listener) + stand_in.prefix
    server = _server(Application(stand_in, body_pause=body_pause), head_pause)
    loop = asyncio.Runner(loop_factory=server.config.get_loop_factory())
    thread = Thread(target=lambda: loop.run(server.serve(sockets=[listener])), name="stand-in", daemon=True)
    thread.start()
    try:
        yield stand_in.base_url
    finally:
        server.should_exit = True
        thread.join()
        loop.close()
        listener.close()
        stand_in.base_url = before


def _check(platforms: Sequence[str], port: int) -> None:
    if not platforms:
        raise StandInError("name at least one platform to serve")
    known = known_platforms()
    for platform in platforms:
        if platform not in known:
            raise StandInError(f"there is no platform {platform!r}; there is {', '.join(known)}")
    if len(set(platforms)) != len(platforms):
        raise StandInError("a platform is named twice")
    if not 0 <= port <= 65535:
        raise StandInError(f"a port is between 0 and 65535, not {port}")


def _listen(host: str, port: int) -> socket.socket:
    family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(512)  # from here on connections wait instead of being refused
    except BaseException:
        listener.close()
        raise
    return listener


def _address(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _made(
    platform: str,
    platforms: Sequence[str],
    address: str,
    seed: int,
    data: str | PathLike[str] | None,
    strict: bool,
) -> StandIn:
    alone = len(platforms) == 1
    if data is not None and not alone:
        file = Path(fspath(data))
        data = file.with_name(f"{file.stem}.{platform}{file.suffix}")
    base_url = address if alone else f"{address}/{platform}"
    return StandIn(platform, seed=seed, strict=strict, data=data, base_url=base_url)


def _server(
    application: Application | Joined, head_pause: float = 10.0, *, wrapped: Any = None
) -> uvicorn.Server:
    with needed_for("serving a stand-in"):
        import uvicorn

        from .connections import StandInServer, protocol_class
    config = uvicorn.Config(
        wrapped or application,
        http=protocol_class(application.answer, head_pause),
        ws="none",
        proxy_headers=False,
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=False,
        timeout_graceful_shutdown=2,
    )
    # Broken requests are this server's daily bread: uvicorn's warnings about them would drown everything else.
    logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
    return StandInServer(config)


def _run(server: uvicorn.Server, listener: socket.socket, ready: Callable[[], object]) -> None:
    async def serve_and_tell() -> None:
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        while not (server.started or serving.done()):  # noqa: ASYNC110 - uvicorn has no event for it
            await asyncio.sleep(0.005)
        if server.started:
            ready()
        await serving

    with asyncio.Runner(loop_factory=server.config.get_loop_factory()) as runner:
        runner.run(serve_and_tell())
