"""What must not be seen is taken out: known secrets, telling header values, signatures in URLs."""

from __future__ import annotations

import re
from collections import deque
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from towpath.credentials import Secret

MARK = "…"

# Compiled when first used (`re` keeps them): that takes longer than all else that making a client does.
_TELLING_HEADER = r"authori[sz]ation|cookie|secret|token|password|passwd|api-?key|signature|credential"
_TELLING_QUERY = (
    r"([?&;](?:[\w.-]*(?:token|secret|signature|password|passwd|credential|api_?key|authorization)[\w.-]*|sig|key|pat)=)"
    r"[^&;#\s'\"]*"
)
_SHORTEST = 4  # taking shorter secrets out would make every text unreadable


def is_secret_header(name: str) -> bool:
    """Return whether a header of this name is likely to hold a secret."""
    return re.search(_TELLING_HEADER, name, re.IGNORECASE) is not None


def safe_url(url: object) -> str:
    """Return a URL as text, its telling query values replaced."""
    return re.sub(_TELLING_QUERY, rf"\1{MARK}", str(url), flags=re.IGNORECASE)


class Redactor:
    """Know a client's secrets, and take them out of what leaves the engine."""

    def __init__(self, *secrets: Secret) -> None:
        self._kept = secrets
        # A platform may echo a token that was renewed a moment ago.
        self._passing: deque[Secret] = deque(maxlen=4)

    def learn(self, secret: Secret) -> None:
        """Know one more secret, and forget the oldest of those that were learnt."""
        self._passing.append(secret)

    def text(self, text: str) -> str:
        """Return the text without the secrets that are known."""
        for secret in (*self._kept, *self._passing):
            if len(secret.reveal()) >= _SHORTEST:
                text = text.replace(secret.reveal(), MARK)
        return text

    def url(self, url: object) -> str:
        """Return the URL without known secrets and without telling query values."""
        return safe_url(self.text(str(url)))

    def headers(self, headers: Iterable[tuple[str, str]]) -> dict[str, str]:
        """Return headers with telling values replaced."""
        return {
            name: MARK
            if is_secret_header(name)
            else self.url(value)
            if name == "location"
            else self.text(value)
            for name, value in headers
        }

    def content(self, content: bytes) -> bytes:
        """Return a body without the secrets that are known."""
        for secret in (*self._kept, *self._passing):
            if len(secret.reveal()) >= _SHORTEST:
                content = content.replace(secret.reveal().encode(), MARK.encode())
        return content

    def document(self, value: Any) -> Any:
        """Return a JSON value without the secrets that are known, keys included."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, dict):
            items = cast("Mapping[str, Any]", value).items()
            return {self.text(key): self.document(item) for key, item in items}
        if isinstance(value, list):
            return [self.document(item) for item in cast("list[object]", value)]
        return value
