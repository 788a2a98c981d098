"""The platforms that there are, and the one that was meant."""

from __future__ import annotations

from difflib import get_close_matches
from importlib.resources import files

from .complaint import Complaint

# The environment variables that platforms' clients read, where they are not made of the platform's own name.
_KEYS = {"opendatasoft": "ODS_API_KEY", "dataops": "DATAOPS_TOKEN"}

# What a platform's clients are made with, where that is not one API key.
_VARIABLES = {
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


def key_variable(platform: str) -> str:
    """The environment variable that holds a platform's API key or token."""
    return _KEYS.get(platform, f"{platform.upper()}_API_KEY")


def variables(platform: str) -> dict[str, str]:
    """The environment variables of a platform's clients, by the constructor argument that each stands for."""
    return _VARIABLES.get(platform) or {"api_key": key_variable(platform)}
