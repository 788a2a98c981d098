"""How a client shows who it is: by a token that it exchanges a key for (`Login`), or by keys in headers (`HeaderKeys`).

Either goes with every call of an operation that is secured, to the configured origin and to no other, and shows nowhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from towpath_wire._seam import Call, Reply

    from towpath.credentials import Secret


class Scheme:
    """What both have in common."""

    @property
    def headers(self) -> tuple[str, ...]:
        """The headers that the client sets by itself, so that callers may not."""
        raise NotImplementedError

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """What must show nowhere."""
        raise NotImplementedError

    @property
    def account(self) -> str:
        """Return a short word that tells accounts apart: the same for the same keys, of which it says nothing."""
        from hashlib import sha256

        said = "\n".join(secret.reveal() for secret in self.secrets)
        return sha256(f"towpath account\n{said}".encode()).hexdigest()[:12]


class Login(Scheme):
    """How a platform turns a key into a token; each platform says it once, for both kinds of client."""

    header = "Authorization"
    key: Secret

    @property
    def headers(self) -> tuple[str, ...]:
        return (self.header,)

    @property
    def secrets(self) -> tuple[Secret, ...]:
        return (self.key,)

    def call(self) -> Call[Any]:
        """Describe the exchange; it goes out without a credential of its own."""
        raise NotImplementedError

    def read(self, reply: Reply[Any]) -> Secret | str:
        """Return the token in the answer, or in words what is wrong with it (without showing it)."""
        raise NotImplementedError


class HeaderKey:
    """A header and the key that goes into it, after a word such as `Apikey` or `Bearer` where the platform wants one."""

    __slots__ = ("header", "secret", "word")

    def __init__(self, header: str, secret: Secret, *, word: str = "") -> None:
        self.header = header
        self.secret = secret
        self.word = word

    def value(self) -> str:
        """Return the header's value; keep it out of local variables where an error may be raised."""
        return f"{self.word} {self.secret.reveal()}" if self.word else self.secret.reveal()


class HeaderKeys(Scheme):
    """Keys that go into headers as they are, all of them together.

    >>> from towpath.credentials import Secret
    >>> one = HeaderKeys(HeaderKey("Authorization", Secret("example-key"), word="Apikey"))
    >>> two = HeaderKeys(HeaderKey("api-key-id", Secret("id")), HeaderKey("api-key-secret", Secret("example-secret")))
    >>> two.headers
    ('api-key-id', 'api-key-secret')
    """

    def __init__(self, *keys: HeaderKey) -> None:
        self.keys = keys

    @property
    def headers(self) -> tuple[str, ...]:
        return tuple(key.header for key in self.keys)

    @property
    def secrets(self) -> tuple[Secret, ...]:
        return tuple(key.secret for key in self.keys)
