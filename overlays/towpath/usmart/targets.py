"""Datasets as targets of files (`towpath.publish`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath.receipts import Receipts
from towpath.receipts.remembering import remembered

from .filing import as_guid
from .publishing import publish
from .uploading import Source

if TYPE_CHECKING:
    import os
    from collections.abc import Callable
    from uuid import UUID

    from towpath._engine.async_sender import AsyncHttpSender
    from towpath._engine.flows import Flow
    from towpath._engine.sender import HttpSender
    from towpath.receipts import Receipt
    from towpath.uploads import FileToSend

    from .publishing import Tell


def named(sender: HttpSender | AsyncHttpSender, dataset: UUID | str) -> str:
    """Return what people call a target; raise ConfigurationError for what is no GUID."""
    return f"usmart {sender.base_url}, dataset {as_guid(dataset, 'dataset')}"


def publishing(
    sender: HttpSender | AsyncHttpSender,
    org: str,
    dataset: UUID | str,
    receipts: Receipts | None,
    tell: Tell,
    *,
    refresh: bool,
) -> Callable[[str | os.PathLike[str]], Flow[Receipt]]:
    """Return how a path is published into this dataset."""

    def send(file: FileToSend) -> Flow[dict[str, str]]:
        source = Source(file.content, file_name=file.title, folders=False)
        done = yield from publish(org, source, dataset, refresh=refresh, tell=tell)
        return {"dataset": str(done.dataset), "file": str(done.file.file_guid)}

    def flow(path: str | os.PathLike[str]) -> Flow[Receipt]:
        return remembered(
            path,
            target=f"usmart {sender.base_url} {org}",
            # By its name a file is replaced, so each name is a thing of its own.
            thing=f"dataset {as_guid(dataset, 'dataset')}, file {_name(path)}",
            said={"refresh": refresh},
            receipts=receipts or Receipts(),
            publish=send,
        )

    return flow


def _name(path: str | os.PathLike[str]) -> str:
    from towpath.uploads.names import bare_name

    return bare_name(str(path))
