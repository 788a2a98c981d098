# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
"""Operations on assets, as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..operations import assets as operations

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..._seam.calls import AsyncSender, AsyncStreamedReply, Options, Reply, Sender, StreamedReply
    from ...payloads import ouro as payloads
    from .. import models


class Assets:
    """What all kinds of assets have in common."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> RawAssets:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return RawAssets(self._sender)

    @cached_property
    def streaming(self) -> StreamingAssets:
        """The same methods, answering before the body is read: with ... as reply, then `reply.iter_bytes()`."""
        return StreamingAssets(self._sender)

    def purchase(
        self, body: models.PurchaseRequest | payloads.PurchaseRequest, *, options: Options | None = None
    ) -> models.Purchase:
        """Buy an asset with the account's credit.

        The purchased asset joins the buyer's list. It fails when the credit does not cover the price.

        Args:
            body: What to buy.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The charge and the transfer, as the payment provider gives them.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (402): The account's credit does not cover the price.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (409): It is there already.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Purchase an asset"). Spec: specs/ouro/openapi.yaml:175.
        """
        return self._sender.send(operations.purchase_asset(body, options=options)).value()


class AsyncAssets:
    """What all kinds of assets have in common."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def raw(self) -> AsyncRawAssets:
        """The same methods, answering with replies: status, headers, the body as it came."""
        return AsyncRawAssets(self._sender)

    @cached_property
    def streaming(self) -> AsyncStreamingAssets:
        """The same methods, answering before the body is read: async with ... as reply, then `reply.aiter_bytes()`."""
        return AsyncStreamingAssets(self._sender)

    async def purchase(
        self, body: models.PurchaseRequest | payloads.PurchaseRequest, *, options: Options | None = None
    ) -> models.Purchase:
        """Buy an asset with the account's credit.

        The purchased asset joins the buyer's list. It fails when the credit does not cover the price.

        Args:
            body: What to buy.
            options: How this call differs from the client's others: timeout, headers, retries.

        Returns:
            The charge and the transfer, as the payment provider gives them.

        Raises:
            ApiError (400): A parameter or the body is missing, malformed or refused.
            ApiError (401): No valid token or API key.
            ApiError (402): The account's credit does not cover the price.
            ApiError (404): There is no such thing, or the caller may not know of it.
            ApiError (409): It is there already.
            ApiError (429): Too many requests in too short a time.
            ContractError: The answer is not what the spec says.

        Documented (API reference, "Purchase an asset"). Spec: specs/ouro/openapi.yaml:175.
        """
        return (await self._sender.asend(operations.purchase_asset(body, options=options))).value()


class RawAssets:
    """The methods of `Assets`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def purchase(
        self, body: models.PurchaseRequest | payloads.PurchaseRequest, *, options: Options | None = None
    ) -> Reply[models.Purchase]:
        """Buy an asset with the account's credit."""
        return self._sender.send(operations.purchase_asset(body, options=options))


class AsyncRawAssets:
    """The methods of `AsyncAssets`, answering with replies: status, headers, the body as it came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def purchase(
        self, body: models.PurchaseRequest | payloads.PurchaseRequest, *, options: Options | None = None
    ) -> Reply[models.Purchase]:
        """Buy an asset with the account's credit."""
        return await self._sender.asend(operations.purchase_asset(body, options=options))


class StreamingAssets:
    """The methods of `Assets`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def purchase(
        self, body: models.PurchaseRequest | payloads.PurchaseRequest, *, options: Options | None = None
    ) -> AbstractContextManager[StreamedReply]:
        """Buy an asset with the account's credit."""
        return self._sender.stream(operations.purchase_asset(body, options=options))


class AsyncStreamingAssets:
    """The methods of `AsyncAssets`, answering before the body is read; each is to be used in a `with` block."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def purchase(
        self, body: models.PurchaseRequest | payloads.PurchaseRequest, *, options: Options | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamedReply]:
        """Buy an asset with the account's credit."""
        return self._sender.astream(operations.purchase_asset(body, options=options))
