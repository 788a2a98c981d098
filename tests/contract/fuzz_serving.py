"""A handler on a port of this machine, served from a thread."""

from __future__ import annotations

import socket
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import uvicorn

from tests.contract.fuzz_notes import Handler, asgi

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def served(handler: Handler) -> Iterator[str]:
    listening = socket.create_server(("127.0.0.1", 0), backlog=128)
    server = uvicorn.Server(
        uvicorn.Config(asgi(handler), log_level="critical", access_log=False, lifespan="off", ws="none")
    )
    thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(5)
        listening.close()
