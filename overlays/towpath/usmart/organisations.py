"""An organisation's GUID, which every action needs, out of what a person has at hand."""

from __future__ import annotations

import re
from typing import Final
from uuid import UUID

from towpath.errors import ConfigurationError

_IN_A_FEED: Final = re.compile(r"/org/([^/?#\s]+)/dcat(?:[/?#]|$)")


def organisation_guid(text: str) -> str:
    """Return the organisation's GUID out of a DCAT link, a feed's `@id`, or the GUID itself, in small letters.

    The link is below the logo of the organisation's page; the GUID stands in it between `/org/` and `/dcat/`. Raises
    ConfigurationError for a text that has none. Documented (Programmatic access page, "Organisation GUID").

    >>> organisation_guid("https://data.usmart.io/org/3B7E5A10-6c1d-4f2e-8a90-1d2c3b4a5f01/dcat/public")
    '3b7e5a10-6c1d-4f2e-8a90-1d2c3b4a5f01'
    """
    found = _IN_A_FEED.search(text)
    try:
        return str(UUID(found[1] if found else text.strip()))
    except ValueError:
        raise ConfigurationError(
            f"{text.partition('?')[0][:100]!r} has no organisation GUID: give the GUID, or the DCAT link below the "
            "organisation's logo (…/org/<GUID>/dcat/…)"
        ) from None
