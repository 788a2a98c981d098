"""People on Ouro."""

from __future__ import annotations

from towpath_wire.ouro.resources import users as wire

__all__ = ["AsyncUsers", "Users"]


class Users(wire.Users):
    """Read people's profiles."""


class AsyncUsers(wire.AsyncUsers):
    """Read people's profiles."""
