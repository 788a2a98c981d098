"""Stand-ins for the platforms: stateful, deterministic, strict where the platform is, and without a network.

    from towpath.testing import stand_in

    with stand_in("ouro") as ouro:
        ouro.base_url, ouro.credentials["owner"], ouro.transport   # all that a client needs

Three doors lead to the same state: `.transport` for httpx clients in this process, `.app` for ASGI servers,
and `towpath mock serve` or `serve()` for a real port on 127.0.0.1. Needs `pip install "towpath[testing]"`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .extras import needed_for

if TYPE_CHECKING:
    from os import PathLike

    from .core import StandIn
    from .messages import Request, Response
    from .refusals import Refusal, StandInError
    from .serving import serve

__all__ = ["Refusal", "Request", "Response", "StandIn", "StandInError", "serve", "stand_in"]

_HOMES = {
    "Refusal": "refusals",
    "Request": "messages",
    "Response": "messages",
    "StandIn": "core",
    "StandInError": "refusals",
    "serve": "serving",
}


def stand_in(
    platform: str, *, seed: int = 0, strict: bool = False, data: str | PathLike[str] | None = None
) -> StandIn:
    """Make a stand-in of a platform; raise StandInError when there is no such platform.

    >>> with stand_in("ouro", seed=7) as ouro:
    ...     sorted(ouro.credentials)
    ['buyer', 'other', 'owner', 'pauper', 'reader', 'writer']
    """
    made: type[StandIn] = _load("StandIn")
    return made(platform, seed=seed, strict=strict, data=data)


def _load(name: str) -> Any:
    with needed_for("a stand-in"):
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name in _HOMES:
            return _load(name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
