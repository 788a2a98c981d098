"""Keys and tokens, kept so that they do not show: not in a repr, a log, a traceback or a pickle.

>>> from towpath import Secret
>>> Secret("example-key")
Secret('…')
>>> f"{Secret('example-key'):>20}"
'…'
"""

from __future__ import annotations

import os

from .errors import ConfigurationError

__all__ = ["Secret", "conceal", "find_secret"]


class Secret:
    """Hold a key or a token. Only `reveal()` gives it away; everything that prints shows `…`.

    A secret pickles as the name of the environment variable that it came from; one that came from elsewhere does not
    pickle. Comparison takes the same time wherever two secrets differ.
    """

    __slots__ = ("_value", "variable")

    def __init__(self, value: str, *, variable: str | None = None) -> None:
        self._value = value
        self.variable = variable

    def reveal(self) -> str:
        """Return the text itself; keep it out of local variables where an error may be raised."""
        return self._value

    def __repr__(self) -> str:
        return f"Secret('…' from {self.variable})" if self.variable else "Secret('…')"

    def __str__(self) -> str:
        return "…"

    def __format__(self, spec: str, /) -> str:
        return "…"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        from hmac import compare_digest

        return compare_digest(self._value.encode("utf-8", "replace"), other._value.encode("utf-8", "replace"))

    def __hash__(self) -> int:
        return hash(self._value)

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: object) -> Secret:
        return self

    def __reduce__(self) -> tuple[object, ...]:
        if self.variable is None:
            raise ConfigurationError(
                "a secret given in code does not pickle; put it into an environment variable, "
                "which pickles as its name and is read where it is unpickled"
            )
        return _from_environment, (self.variable,)

    def flaw(self) -> str | None:
        """Return what makes this secret unusable in a request, in words that do not show it, or None."""
        text: object = self._value
        if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a checker
            return f"is {type(text).__name__}, not text"
        if not text.strip():
            return "is empty"
        if text != text.strip():
            return "has white space or a line break at its start or end; strip it"
        if not text.isprintable():
            return "holds a line break or another control character"
        if not text.isascii():
            return "holds characters that cannot stand in a header"
        return None


def conceal(given: str | Secret | None) -> Secret | None:
    """Wrap a key before anything can fail, so that no frame of a traceback holds its text; never raises."""
    return given if given is None or isinstance(given, Secret) else Secret(given)


def find_secret(given: Secret | None, *, variable: str, what: str, argument: str) -> Secret:
    """Return the secret that was given, else the environment's; raise ConfigurationError that says how to give one."""
    if given is None:
        secret = Secret(os.environ.get(variable, ""), variable=variable)
        if not secret.reveal():
            raise ConfigurationError(
                f"no {what}: pass {argument}=… or set the environment variable {variable}"
            )
        origin = f"the {what} in the environment variable {variable}"
    else:
        secret = given
        origin = f"the {what} in {argument}="
    flaw = secret.flaw()
    if flaw:
        raise ConfigurationError(f"{origin} {flaw}")
    return secret


def _from_environment(variable: str) -> Secret:
    return find_secret(None, variable=variable, what="secret", argument="api_key")
