"""The catalogues that harvesters copy from: made up from the configuration, since nothing is ever called.

The same configuration always finds the same datasets. A host under `.invalid`, which by its definition can never
exist, is the way to have a catalogue that cannot be reached; a host that begins with `flaky.` has one whose second
dataset cannot be read.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

_THEMES: Final = (
    "air",
    "bridges",
    "canals",
    "ferries",
    "locks",
    "parks",
    "schools",
    "trees",
    "weirs",
    "wells",
)
_PLACES: Final = ("url", "domain", "host", "organization_id", "database_code")
_CHOICES: Final = (
    "query",
    "group",
    "language",
    "refines",
    "filter_name",
    "filter_value",
    "directory",
    "categories",
)


class Unreachable(Exception):
    """The remote catalogue cannot be reached."""


class RemoteDataset(NamedTuple):
    """One dataset of a remote catalogue; `error` says why it cannot be read, where that is so."""

    id: str
    title: str
    description: str
    error: str | None


def remote_datasets(configuration: Mapping[str, Any]) -> list[RemoteDataset]:
    """Return what a harvester's configuration finds; raise Unreachable where there is nobody."""
    place = next(str(configuration[name]) for name in _PLACES if name in configuration)
    host = _host(place)
    if host.endswith(".invalid"):
        raise Unreachable(f"{host} cannot be reached.")
    choices = "\n".join(str(configuration.get(name, "")) for name in _CHOICES)
    digest = sha256(f"{configuration['type']}\n{place}\n{choices}".encode("utf-8", "replace")).digest()
    total = 3 + digest[0] % 6
    found = [_dataset(place, digest, number, is_flaky=host.startswith("flaky.")) for number in range(total)]
    return found[_window(configuration)]


def _host(place: str) -> str:
    try:
        return urlsplit(place if "//" in place else f"//{place}").hostname or ""
    except ValueError:
        return ""  # any text is taken for an address


def _dataset(place: str, digest: bytes, number: int, *, is_flaky: bool) -> RemoteDataset:
    theme = _THEMES[(digest[1] + number) % len(_THEMES)]
    error = "The resource answers with HTTP 503." if is_flaky and number == 1 else None
    title = f"{theme.capitalize()} {number + 1}"
    return RemoteDataset(
        f"{theme}-{digest[2:5].hex()}-{number + 1}", title, f"{title} of {place[:80]}", error
    )


def _window(configuration: Mapping[str, Any]) -> slice:
    if configuration["type"] == "ckan":
        offset = max(0, configuration["offset"])
        return slice(offset, offset + max(0, configuration["limit"]))
    most = configuration.get("number_of_datasets", configuration.get("infoitems_limit"))
    return slice(0, None if most is None else max(0, most))
