"""Files and the datasets that they become: one file at a time, or a dataset as a target of files (`towpath.publish`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from towpath._engine.telling import telling

from .domains import portal_of
from .file_publishing import FilePublication

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    from towpath._engine.async_sender import AsyncHttpSender
    from towpath._engine.flows import Flow
    from towpath._engine.sender import HttpSender
    from towpath.events import BytesSent, StateChanged
    from towpath.receipts import Receipt

    from .files import Source


def named(sender: HttpSender | AsyncHttpSender, dataset_id: str) -> str:
    """Return what people call a target."""
    return f"opendatasoft {portal_of(sender.base_url)}, dataset {dataset_id}"


def publication(
    sender: HttpSender | AsyncHttpSender,
    path: Source,
    *,
    on_progress: Callable[[BytesSent | StateChanged], None] | None = None,
    **chosen: Any,
) -> FilePublication:
    """Return how a file becomes a dataset; `chosen` as of `publish_file`."""
    tell = telling(sender, on_progress)
    return FilePublication(path, portal=portal_of(sender.base_url), tell=tell, **chosen)


def publishing(
    sender: HttpSender | AsyncHttpSender, **chosen: Any
) -> Callable[[str | os.PathLike[str]], Flow[Receipt]]:
    """Return how a path is published into a dataset; whatever does not end well raises Unfinished."""

    def flow(path: str | os.PathLike[str]) -> Flow[Receipt]:
        done = (yield from publication(sender, path, **chosen).flow()).check()
        assert done.receipt is not None  # what went well has one
        return done.receipt

    return flow
