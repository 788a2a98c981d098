"""One receipt, and the fingerprints by which it is known whether anything has changed."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO, cast

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Receipt:
    """That a file was published: `thing` (`dataset trees`) at `target` (`opendatasoft https://data.example.org`).

    `sha256` is the file's, `fingerprint` covers what else was said about it; `published_at` is this machine's time in
    UTC; `details` are identifiers that the platform gave, never anything secret. `fresh` says whether it was made just
    now, or is the one of an earlier time because nothing has changed.
    """

    target: str
    thing: str
    file: str
    sha256: str
    fingerprint: str
    published_at: str
    details: Mapping[str, str] = field(default_factory=dict[str, str])
    fresh: bool = field(default=False, compare=False)

    def __str__(self) -> str:
        what = "published" if self.fresh else f"nothing had changed since {self.published_at}"
        return f"{self.target}, {self.thing}: {self.file}: {what}"

    def to_json(self) -> str:
        """Return the receipt as it is kept."""
        kept = {name: value for name, value in asdict(self).items() if name != "fresh"}
        return json.dumps(kept, ensure_ascii=False, indent=1, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Self | None:
        """Return the receipt in a text, None where there is none: a broken one costs an upload, no error."""
        try:
            read: object = json.loads(text)
        except ValueError:
            return None
        if not isinstance(read, dict):
            return None
        fields = cast("dict[str, Any]", read)
        details = fields.pop("details", None)
        known = set(cls.__dataclass_fields__) - {"details", "fresh"}
        if not (isinstance(details, dict) and known <= fields.keys()):
            return None
        if not all(isinstance(fields[name], str) for name in known):
            return None
        return cls(**{name: fields[name] for name in known}, details=cast("dict[str, str]", details))


def hash_of(file: BinaryIO) -> str:
    """Return the SHA-256 of a file from where it stands, which is where it stands afterwards too."""
    start = file.tell()
    found = hashlib.sha256()
    while piece := file.read(_PIECE):
        found.update(piece)
    file.seek(start)
    return found.hexdigest()


def fingerprint(sha256: str, **said: object) -> str:
    """Return what changes when the file or anything said about it changes."""
    text = json.dumps([sha256, said], ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
