"""Where a portal is: from its domain, its short name or a whole address to the base URL of its Automation API.

>>> base_url_of("data.example.org")
'https://data.example.org/api/automation/v1.0'
>>> base_url_of("documentation-resources")
'https://documentation-resources.opendatasoft.com/api/automation/v1.0'
>>> base_url_of("https://data.example.org/explore/")
'https://data.example.org/api/automation/v1.0'
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from towpath._engine.origins import is_loopback, read_base_url
from towpath.errors import ConfigurationError

if TYPE_CHECKING:
    from typing import Final

API: Final = "/api/automation/v1.0"
HOST: Final = "opendatasoft.com"
VARIABLE: Final = "ODS_DOMAIN"
_SHAPE: Final = (
    "'data.example.org', 'my-portal' (for my-portal.opendatasoft.com) or 'https://data.example.org'"
)
_PORTAL: Final = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?", re.IGNORECASE)
_HOST: Final = re.compile(r"(?:[\w-]+(?:\.[\w-]+)*\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?", re.IGNORECASE)
_API_AT: Final = re.compile(r"/api/automation/v1\.0/?$")


def find_domain(given: str | None) -> str:
    """Return the base URL for the domain that was given, else for the environment's; raise ConfigurationError."""
    if given is not None:
        return base_url_of(given, source="domain")
    named = os.environ.get(VARIABLE, "")
    if not named:
        raise ConfigurationError(
            f"no Opendatasoft domain: pass domain=… or set the environment variable {VARIABLE} ({_SHAPE})"
        )
    return base_url_of(named, source=VARIABLE)


def base_url_of(domain: str, *, source: str = "domain") -> str:
    """Return the base URL of a portal's Automation API; raise ConfigurationError for what names no portal.

    A name without a dot is a portal of the vendor's: `<name>.opendatasoft.com`; `localhost` and addresses of this
    machine stay what they are, and are spoken to without encryption where no scheme is given. Of a whole address only
    scheme, host and port count, so that one copied out of a browser serves; one that leads to an Automation API
    already is taken as it is.
    """
    text = domain.strip() if isinstance(domain, str) else ""  # pyright: ignore[reportUnnecessaryIsInstance]
    address = text if "://" in text else _with_scheme(text, source)
    address = re.split(r"[?#]", address, maxsplit=1)[0]
    base = read_base_url(address, default="https://data.example.org", source=source)
    if _API_AT.search(base):
        return base
    scheme, _, rest = base.partition("://")
    return f"{scheme}://{rest.partition('/')[0]}{API}"


def portal_of(base_url: str) -> str:
    """Return the address of the portal whose Automation API is at `base_url`.

    >>> portal_of("https://data.example.org/api/automation/v1.0")
    'https://data.example.org'
    """
    return _API_AT.sub("", base_url)


def _with_scheme(text: str, source: str) -> str:
    host = text.rstrip("/")
    if not _HOST.fullmatch(host):
        shown = f" {text[:200]!r}" if text and "@" not in text else ""
        raise ConfigurationError(f"{source}{shown} names no portal: give {_SHAPE}")
    bare = host if host.startswith("[") else host.partition(":")[0]
    if is_loopback(host.partition("]")[0] if host.startswith("[") else bare):
        return f"http://{host}"
    if "." not in host:
        if not _PORTAL.fullmatch(host):
            raise ConfigurationError(f"{source} {text[:200]!r} names no portal: give {_SHAPE}")
        return f"https://{host}.{HOST}"
    return f"https://{host}"
