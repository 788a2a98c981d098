"""Datasets: their resources, metadata and access rules, and what publishes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from towpath_wire.opendatasoft.resources import datasets as wire

from .granting import AsyncDatasetGranting, DatasetGranting

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator

    from towpath_wire._seam import Options
    from towpath_wire.opendatasoft import models

    from towpath._engine.async_sender import AsyncHttpSender
    from towpath._engine.sender import HttpSender
    from towpath.events import StateChanged

    from .outcomes import Outcome
    from .publishing import Action

    Told = Callable[[StateChanged], None] | None

__all__ = ["AsyncDatasets", "Datasets"]


class Datasets(wire.Datasets, DatasetGranting):
    """Make datasets of files, edit their metadata, publish them, say who may do what with them."""

    def __init__(self, sender: HttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender

    @overload
    def publish(
        self, dataset_uid: str, *, wait: Literal[False] = False, options: Options | None = None
    ) -> models.ActionResult: ...
    @overload
    def publish(
        self,
        dataset_uid: str,
        *,
        wait: Literal[True],
        timeout: float = 1800.0,
        abort: bool = False,
        on_progress: Told = None,
        options: Options | None = None,
    ) -> Outcome: ...
    def publish(
        self,
        dataset_uid: str,
        *,
        wait: bool = False,
        timeout: float = 1800.0,
        abort: bool = False,
        on_progress: Told = None,
        options: Options | None = None,
    ) -> Any:
        """Publish a dataset with its records; with `wait=True`, follow it to its end.

        The portal works in the background: without `wait`, its word that it has begun is all that is returned. The
        status is looked at with pauses that grow from half a second to 15 seconds.

        Args:
            dataset_uid: Identifier of the dataset, not its readable `dataset_id`.
            wait: Whether to wait for the end.
            timeout: Seconds to wait at most.
            abort: Whether to abort the work on the portal as well, should the waiting end early: by the timeout,
                Ctrl-C, a cancellation or any error. Otherwise the portal goes on, and the error says so;
                `abort(uid)` stops it, `wait(uid)` takes up the waiting again.
            on_progress: Is told of each new state; so is the client's on_event.
            options: How the call that starts it differs from the client's others.

        Returns:
            With `wait`, how it ended: `Finished`, `Failed` (with the errors by record: the dataset may be published
            all the same, without those), `LimitReached` or `Aborted`. All have `ok` and `check()`, which raises
            Unfinished unless it is `Finished`.

        Raises:
            BadRequest: `invalid_dataset_status`: something is under way already; nothing was started.
            PermissionDenied: with the permission that is missing.
            StillRunning: the time ran out.
            PlatformError, TransportError: with what is known of the work in `so_far`.

        Documented (Automation API reference, Datasets, Publish dataset).

        Example:
            >>> portal.datasets.publish("da_qf2hyt", wait=True).check()  # doctest: +SKIP
        """
        if not wait:
            return super().publish(dataset_uid, options=options)
        return self._done(
            dataset_uid, "publish", timeout=timeout, abort=abort, on_progress=on_progress, options=options
        )

    @overload
    def publish_metadata(
        self, dataset_uid: str, *, wait: Literal[False] = False, options: Options | None = None
    ) -> models.ActionResult: ...
    @overload
    def publish_metadata(
        self,
        dataset_uid: str,
        *,
        wait: Literal[True],
        timeout: float = 1800.0,
        abort: bool = False,
        on_progress: Told = None,
        options: Options | None = None,
    ) -> Outcome: ...
    def publish_metadata(
        self,
        dataset_uid: str,
        *,
        wait: bool = False,
        timeout: float = 1800.0,
        abort: bool = False,
        on_progress: Told = None,
        options: Options | None = None,
    ) -> Any:
        """Publish the metadata of a dataset without touching its records; arguments and outcomes as of `publish`."""
        if not wait:
            return super().publish_metadata(dataset_uid, options=options)
        return self._done(
            dataset_uid,
            "publish_metadata",
            timeout=timeout,
            abort=abort,
            on_progress=on_progress,
            options=options,
        )

    @overload
    def unpublish(
        self, dataset_uid: str, *, wait: Literal[False] = False, options: Options | None = None
    ) -> models.ActionResult: ...
    @overload
    def unpublish(
        self,
        dataset_uid: str,
        *,
        wait: Literal[True],
        timeout: float = 1800.0,
        abort: bool = False,
        on_progress: Told = None,
        options: Options | None = None,
    ) -> Outcome: ...
    def unpublish(
        self,
        dataset_uid: str,
        *,
        wait: bool = False,
        timeout: float = 1800.0,
        abort: bool = False,
        on_progress: Told = None,
        options: Options | None = None,
    ) -> Any:
        """Take a dataset off the portal, where it stays unpublished; arguments and outcomes as of `publish`."""
        if not wait:
            return super().unpublish(dataset_uid, options=options)
        return self._done(
            dataset_uid, "unpublish", timeout=timeout, abort=abort, on_progress=on_progress, options=options
        )

    def publishing(
        self,
        dataset_uid: str,
        *,
        action: Action = "publish",
        timeout: float = 1800.0,
        abort: bool = False,
    ) -> Generator[models.DatasetStatus, None, None]:
        """Publish a dataset, and yield its status whenever its state has changed; the last one is at rest.

        Nothing is sent before the first item is asked for. `action` can be "publish_metadata" or "unpublish" too.
        Who stops early leaves the portal at work, unless `abort` is True. Arguments and errors as of `publish`;
        `towpath.opendatasoft.outcome(uid, status)` makes an outcome of the last status.

        Example:
            >>> for status in portal.datasets.publishing("da_qf2hyt"):  # doctest: +SKIP
            ...     print(status.status, status.since)
        """
        from towpath._engine.flows import follow
        from towpath._engine.telling import telling

        from .publishing import Publishing

        work = Publishing(
            dataset_uid, action, timeout=timeout, abort=abort, tell=telling(self._carrier, None)
        )
        return follow(work.states(), self._carrier)

    def wait(self, dataset_uid: str, *, timeout: float = 1800.0, on_progress: Told = None) -> Outcome:
        """Wait for the end of what is under way on a dataset; as `publish(uid, wait=True)`, without starting anything.

        One that rests already is answered for at once, by its last state.
        """
        return self._done(dataset_uid, None, timeout=timeout, on_progress=on_progress)

    def _done(self, uid: str, action: Action | None, *, on_progress: Told, **chosen: Any) -> Outcome:
        from towpath._engine.flows import carry
        from towpath._engine.telling import telling

        from .publishing import Publishing

        work = Publishing(uid, action, tell=telling(self._carrier, on_progress), **chosen)
        return carry(work.flow(), self._carrier)


class AsyncDatasets(wire.AsyncDatasets, AsyncDatasetGranting):
    """Make datasets of files, edit their metadata, publish them, say who may do what with them."""

    def __init__(self, sender: AsyncHttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender

    @overload
    async def publish(
        self, dataset_uid: str, *, wait: Literal[False] = False, options: Options | None = None
    ) -> models.ActionResult: ...
    @overload
    async def publish(
        self,
        dataset_uid: str,
        *,
        wait: Literal[True],
        timeout: float = 1800.0,
        abort: bool = False,
        on_progress: Told = None,
        options: Options | None = None,
    ) -> Outcome: ...
    async def publish(
        self,
        dataset_uid: str,
        *,
        wait: bool = False,
        timeout: float = 1800.0,
        abort: bool = False,
        on_progress: Told = None,
        options: Options | None = None,
    ) -> Any:
        """Publish a dataset with its records; as `Datasets.publish`."""
        if not wait:
            return await super().publish(dataset_uid, options=options)
        return await self._done(
            dataset_uid, "publish", timeout=timeout, abort=abort, on_progress=on_progress, options=options
        )

    @overload
    async def publish_metadata(
        self, dataset_uid: str, *, wait: Literal[False] = False, options: Options | None = None
    ) -> models.ActionResult: ...
    @overload
    async def publish_metadata(
        self,
        dataset_uid: str,
        *,
        wait: Literal[True],
        timeout: float = 1800.0,
        abort: bool = False,
        on_progress: Told = None,
        options: Options | None = None,
    ) -> Outcome: ...
    async def publish_metadata(
        self,
        dataset_uid: str,
        *,
        wait: bool = False,
        timeout: float = 1800.0,
        abort: bool = False,
        on_progress: Told = None,
        options: Options | None = None,
    ) -> Any:
        """Publish the metadata of a dataset without touching its records; as `Datasets` has it."""
        if not wait:
            return await super().publish_metadata(dataset_uid, options=options)
        return await self._done(
            dataset_uid,
            "publish_metadata",
            timeout=timeout,
            abort=abort,
            on_progress=on_progress,
            options=options,
        )

    @overload
    async def unpublish(
        self, dataset_uid: str, *, wait: Literal[False] = False, options: Options | None = None
    ) -> models.ActionResult: ...
    @overload
    async def unpublish(
        self,
        dataset_uid: str,
        *,
        wait: Literal[True],
        timeout: float = 1800.0,
        abort: bool = False,
        on_progress: Told = None,
        options: Options | None = None,
    ) -> Outcome: ...
    async def unpublish(
        self,
        dataset_uid: str,
        *,
        wait: bool = False,
        timeout: float = 1800.0,
        abort: bool = False,
        on_progress: Told = None,
        options: Options | None = None,
    ) -> Any:
        """Take a dataset off the portal, where it stays unpublished; as `Datasets` has it."""
        if not wait:
            return await super().unpublish(dataset_uid, options=options)
        return await self._done(
            dataset_uid, "unpublish", timeout=timeout, abort=abort, on_progress=on_progress, options=options
        )

    def publishing(
        self,
        dataset_uid: str,
        *,
        action: Action = "publish",
        timeout: float = 1800.0,
        abort: bool = False,
    ) -> AsyncGenerator[models.DatasetStatus, None]:
        """Publish a dataset, and yield its status whenever its state has changed; as `Datasets.publishing`."""
        from towpath._engine.flows import afollow
        from towpath._engine.telling import telling

        from .publishing import Publishing

        work = Publishing(
            dataset_uid, action, timeout=timeout, abort=abort, tell=telling(self._carrier, None)
        )
        return afollow(work.states(), self._carrier)

    async def wait(self, dataset_uid: str, *, timeout: float = 1800.0, on_progress: Told = None) -> Outcome:
        """Wait for the end of what is under way on a dataset; as `Datasets.wait`."""
        return await self._done(dataset_uid, None, timeout=timeout, on_progress=on_progress)

    async def _done(self, uid: str, action: Action | None, *, on_progress: Told, **chosen: Any) -> Outcome:
        from towpath._engine.flows import acarry
        from towpath._engine.telling import telling

        from .publishing import Publishing

        work = Publishing(uid, action, tell=telling(self._carrier, on_progress), **chosen)
        return await acarry(work.flow(), self._carrier)
