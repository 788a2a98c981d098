"""The name that an answer gives a file, made safe for this machine."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

_EXTENDED = re.compile(r"filename\*\s*=\s*(?P<charset>[\w-]+)'[^']*'(?P<value>[^;\s]+)", re.IGNORECASE)
_PLAIN = re.compile(r"filename\s*=\s*(?:\"(?P<quoted>(?:\\.|[^\"\\])*)\"|(?P<token>[^;\s]+))", re.IGNORECASE)
_FORBIDDEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069<>:\"|?*]")
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?$", re.IGNORECASE)
_LONGEST = 200  # bytes; file systems take 255, and a temporary name needs some


def name_in(disposition: str, url: str) -> str:
    """Return a bare file name: of `filename*`, else of `filename`, else of the URL's path, else `download`.

    >>> name_in("attachment; filename=\\"x\\"; filename*=UTF-8''B%C3%A4ume.csv", "")
    'Bäume.csv'
    >>> name_in('attachment; filename="../../etc/passwd"', "")
    'passwd'
    """
    for said in (_extended(disposition), _plain(disposition), unquote(urlsplit(url).path)):
        if name := harmless(said):
            return name
    return "download"


def harmless(name: str) -> str:
    """Return a name that stays in its folder, is not hidden and means no device; empty where nothing is left."""
    bare = name.replace("\\", "/").rpartition("/")[2]
    bare = _FORBIDDEN.sub("_", bare).strip().lstrip(".").rstrip(". ")
    if _DEVICES.match(bare):
        bare = f"_{bare}"
    encoded = bare.encode("utf-8", "replace")
    if len(encoded) > _LONGEST:
        stem, dot, extension = bare.rpartition(".")
        end = f".{extension}" if dot and len(extension) < 20 else ""
        stem = stem if end else bare
        bare = stem.encode("utf-8", "replace")[: _LONGEST - len(end.encode())].decode("utf-8", "ignore") + end
    return bare


def _extended(disposition: str) -> str:
    found = _EXTENDED.search(disposition)
    if found is None:
        return ""
    try:
        return unquote(found["value"], encoding=found["charset"], errors="strict")
    except (LookupError, UnicodeDecodeError):
        return ""


def _plain(disposition: str) -> str:
    found = _PLAIN.search(disposition)
    if found is None:
        return ""
    return re.sub(r"\\(.)", r"\1", found["quoted"]) if found["quoted"] is not None else found["token"]
