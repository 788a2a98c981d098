"""What all kinds of assets on Ouro have in common: they can be bought."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath_wire.ouro.resources import assets as wire

if TYPE_CHECKING:
    from towpath_wire._seam import Options
    from towpath_wire.ouro import models

    from towpath._engine.async_sender import AsyncHttpSender
    from towpath._engine.sender import HttpSender

    from .buying import Buyable

__all__ = ["Assets", "AsyncAssets"]


class Assets(wire.Assets):
    """Buy assets with the account's credit."""

    def __init__(self, sender: HttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender

    def purchase(self, body: Buyable, *, options: Options | None = None) -> models.Purchase:
        """Buy a dataset, given as itself or by its identifier, or whatever else a whole request names.

        Raises PaymentRequired, with what it costs and what to do in `next_step`, where the credit does not cover the
        price; Conflict (`already_owned`), BadRequest (`not_for_sale`), NotFound. It is not repeated by itself: after a
        TransportError look at `datasets.list()`, which has what was bought. Documented (API reference, "Purchase an
        asset").

        Example:
            >>> ouro.assets.purchase(dataset)
        """
        from towpath._engine.flows import carry

        from .buying import purchase

        return carry(purchase(body, options), self._carrier)


class AsyncAssets(wire.AsyncAssets):
    """Buy assets with the account's credit."""

    def __init__(self, sender: AsyncHttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender

    async def purchase(self, body: Buyable, *, options: Options | None = None) -> models.Purchase:
        """Buy a dataset, or whatever else a request names; as `Assets.purchase`."""
        from towpath._engine.flows import acarry

        from .buying import purchase

        return await acarry(purchase(body, options), self._carrier)
