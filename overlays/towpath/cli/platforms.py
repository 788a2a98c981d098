"""The platforms that there are, and the one that was meant."""

from __future__ import annotations

from difflib import get_close_matches
from importlib.resources import files

from .complaint import Complaint

# Where a platform's clients look for its address, where that is not named after the platform.
_ADDRESSES = {"opendatasoft": "ODS_DOMAIN"}

# What a platform's clients are made with, where that is not an API key named after the platform.
_VARIABLES = {
    "dataops": {"token": "DATAOPS_TOKEN"},
    "opendatasoft": {"api_key": "ODS_API_KEY"},
    "usmart": {"org": "USMART_ORG", "key_id": "USMART_KEY_ID", "key_secret": "USMART_KEY_SECRET"},
}


def platforms() -> list[str]:
    """The names of the bundled platforms, sorted."""
    names = (each.name for each in files("towpath_wire.specs").iterdir())
    return sorted(name.removesuffix(".json") for name in names if name.endswith(".json"))


def platform_named(name: str) -> str:
    """Check a platform's name; raises Complaint with the list and what may have been meant."""
    known = platforms()
    if name in known:
        return name
    close = get_close_matches(name.lower(), known, n=1)
    hint = f" Did you mean {close[0]}?" if close else ""
    raise Complaint(f"there is no platform called {name!r}.{hint} There is {', '.join(known)}.")


def address_variable(platform: str) -> str:
    """The environment variable that holds a platform's address."""
    return _ADDRESSES.get(platform, f"{platform.upper()}_URL")


def variables(platform: str) -> dict[str, str]:
    """The environment variables of a platform's clients, by the constructor argument that each stands for."""
    return _VARIABLES.get(platform) or {"api_key": f"{platform.upper()}_API_KEY"}
