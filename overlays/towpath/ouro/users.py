"""People on Ouro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath_wire.ouro.resources import users as wire

if TYPE_CHECKING:
    from towpath._engine.async_sender import AsyncHttpSender
    from towpath._engine.sender import HttpSender

__all__ = ["AsyncUsers", "Users"]


class Users(wire.Users):
    """Read people's profiles, follow them and stop following them."""

    def __init__(self, sender: HttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender

    def follow(self, username: str) -> bool:
        """Follow a user; return False where the caller follows them already, and nothing changes.

        Ouro only has a toggle (`toggle_follow`), which would end it then; so this looks first. Raises NotFound for a
        user who is not there, BadRequest (`cannot_follow_yourself`) for oneself. Documented (API reference, "Follow
        a user").

        Example:
            >>> ouro.users.follow("loki")
            True
        """
        from towpath._engine.flows import carry

        from .people import set_following

        return carry(set_following(username, wanted=True), self._carrier)

    def unfollow(self, username: str) -> bool:
        """Stop following a user; return False where the caller does not follow them. Raises as `follow` does.

        Example:
            >>> ouro.users.follow("loki"), ouro.users.unfollow("loki"), ouro.users.unfollow("loki")
            (True, True, False)
        """
        from towpath._engine.flows import carry

        from .people import set_following

        return carry(set_following(username, wanted=False), self._carrier)


class AsyncUsers(wire.AsyncUsers):
    """Read people's profiles, follow them and stop following them."""

    def __init__(self, sender: AsyncHttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender

    async def follow(self, username: str) -> bool:
        """Follow a user; as `Users.follow`."""
        from towpath._engine.flows import acarry

        from .people import set_following

        return await acarry(set_following(username, wanted=True), self._carrier)

    async def unfollow(self, username: str) -> bool:
        """Stop following a user; as `Users.unfollow`."""
        from towpath._engine.flows import acarry

        from .people import set_following

        return await acarry(set_following(username, wanted=False), self._carrier)
