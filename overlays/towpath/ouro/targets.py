"""Datasets of one name as targets of files (`towpath.publish`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from towpath.receipts import Receipts
from towpath.receipts.remembering import remembered

from .publishing import Publication

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    from towpath._engine.async_sender import AsyncHttpSender
    from towpath._engine.flows import Flow
    from towpath._engine.sender import HttpSender
    from towpath.events import BytesSent
    from towpath.receipts import Receipt
    from towpath.uploads import FileToSend


def named(sender: HttpSender | AsyncHttpSender, name: str) -> str:
    """Return what people call a target."""
    return f"ouro {sender.base_url}, dataset {name}"


def publishing(
    sender: HttpSender | AsyncHttpSender,
    name: str,
    receipts: Receipts | None,
    tell: Callable[[BytesSent], None],
    **chosen: Any,
) -> Callable[[str | os.PathLike[str]], Flow[Receipt]]:
    """Return how a path is published as a dataset of this name."""

    def publish(file: FileToSend) -> Flow[dict[str, str]]:
        made = Publication(file.content, name, file_name=file.title, replace=True, tell=tell, **chosen)
        dataset = yield from made.flow()
        return {"dataset": str(dataset.id)}

    def flow(path: str | os.PathLike[str]) -> Flow[Receipt]:
        # Names are each user's own on Ouro, so the account belongs to the target.
        target = f"ouro {sender.base_url} {sender.account}"
        kept = receipts or Receipts()
        return remembered(
            path, target=target, thing=f"dataset {name}", said=dict(chosen), receipts=kept, publish=publish
        )

    return flow
