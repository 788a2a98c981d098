"""How a value says that it does not fit, and how it is shown when it does not."""

from __future__ import annotations

_SHOWN = 40


class Misfit(ValueError):
    """A value that a type does not take; the message is the reason alone, without its place."""


def unfit(value: object, expected: str) -> Misfit:
    """Make the Misfit of `value`, in words."""
    return Misfit(f"{shown(value)} is not {expected}")


def shown(value: object) -> str:
    """Write a value short enough for a message, and safe to print wherever it goes."""
    if isinstance(value, str):
        text = ascii(value[:_SHOWN]) if not value[:_SHOWN].isprintable() else f'"{value[:_SHOWN]}"'
        return text if len(value) <= _SHOWN else f"{text}…"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, (list, tuple)):
        return "an array"
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, int) and value.bit_length() > 128:
        return "a very long number"
    return str(value)[:_SHOWN]
