"""Typed clients for data platforms. Everything here is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._version import __version__

if TYPE_CHECKING:
    from .credentials import Secret
    from .dataops import AsyncDataOps, DataOps
    from .errors import (
        ApiError,
        AuthenticationFailed,
        BadRequest,
        ConfigurationError,
        Conflict,
        ConnectionFailed,
        ContractError,
        NotFound,
        PaymentRequired,
        PermissionDenied,
        PlatformError,
        RateLimited,
        ServerFailed,
        TimedOut,
        TooLarge,
        TowpathError,
        TransportError,
    )
    from .opendatasoft import AsyncOpendatasoft, Opendatasoft
    from .options import UNSET, Options
    from .ouro import AsyncOuro, Ouro
    from .paging import AsyncPages, Page, Pages
    from .publishing import apublish, publish
    from .usmart import AsyncUSmart, USmart

__all__ = [
    "UNSET",
    "ApiError",
    "AsyncDataOps",
    "AsyncOpendatasoft",
    "AsyncOuro",
    "AsyncPages",
    "AsyncUSmart",
    "AuthenticationFailed",
    "BadRequest",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "ContractError",
    "DataOps",
    "NotFound",
    "Opendatasoft",
    "Options",
    "Ouro",
    "Page",
    "Pages",
    "PaymentRequired",
    "PermissionDenied",
    "PlatformError",
    "RateLimited",
    "Secret",
    "ServerFailed",
    "TimedOut",
    "TooLarge",
    "TowpathError",
    "TransportError",
    "USmart",
    "__version__",
    "apublish",
    "publish",
]

# Hidden from checkers: a module that says it has any attribute makes them accept every misspelt import.
if not TYPE_CHECKING:
    _PLACES = {
        "AsyncDataOps": "dataops",
        "AsyncOpendatasoft": "opendatasoft",
        "AsyncOuro": "ouro",
        "AsyncPages": "paging",
        "AsyncUSmart": "usmart",
        "DataOps": "dataops",
        "Opendatasoft": "opendatasoft",
        "Options": "options",
        "Ouro": "ouro",
        "Page": "paging",
        "Pages": "paging",
        "Secret": "credentials",
        "apublish": "publishing",
        "publish": "publishing",
        "UNSET": "options",
        "USmart": "usmart",
    }

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(_not_here(name))
        place = f"{__name__}.{_PLACES.get(name, 'errors')}"
        value = getattr(__import__(place, fromlist=[name]), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})

    def _not_here(name: str) -> str:
        if name.startswith("_"):  # asked by machines (`__path__`, `__wrapped__`), which read no suggestions
            return f"module {__name__!r} has no attribute {name!r}"
        from difflib import get_close_matches

        near = get_close_matches(name, __all__, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        return f"module {__name__!r} has no attribute {name!r}{hint}"
