"""Addresses below a base URL, made without reading all of it again for each call."""

from __future__ import annotations

import re

from towpath.errors import ConfigurationError

from .http import httpx

# What httpx leaves as it is: no character to encode, no `.` or `..` to resolve.
_AS_IT_IS = re.compile(r"(?:/(?!\.\.?(?:/|$))(?:[\w.~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})*)*", re.ASCII)
_SHORT = 4096


class Addresses:
    """The addresses below one base URL."""

    def __init__(self, base_url: str) -> None:
        try:
            self.base = httpx.URL(base_url)
        except httpx.InvalidURL as error:
            raise ConfigurationError(f"base_url is not usable: {error}") from None
        self._text = base_url
        self._path = self.base._uri_reference.path.rstrip("/")
        self.host = self.base.netloc

    def at(self, path: str, query: str) -> httpx.URL:
        """Return base, path and query joined as text, for an encoded slash in a path is the caller's and stays.

        Both are percent-encoded; raises httpx.InvalidURL for a path that no address has.
        """
        if not _AS_IT_IS.fullmatch(path) or len(path) + len(query) > _SHORT:
            return httpx.URL(f"{self._text}{path}?{query}" if query else f"{self._text}{path}")
        # httpx reads an address letter by letter, which is a good part of what a call costs; of ours all but path
        # and query is known, and those are in their final form.
        url = httpx.URL(self.base)
        url._uri_reference = url._uri_reference._replace(path=self._path + path, query=query or None)
        return url
