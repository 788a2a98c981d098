"""Harvesters: catalogues that are copied from elsewhere and kept up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from towpath_wire.opendatasoft.resources import harvesters as wire

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator

    from towpath_wire._seam import Options
    from towpath_wire.opendatasoft import models

    from towpath._engine.async_sender import AsyncHttpSender
    from towpath._engine.sender import HttpSender
    from towpath.events import StateChanged

    from .following import Waiting
    from .outcomes import HarvestOutcome

    Seen = models.Harvester | dict[str, Any]
    Told = Callable[[StateChanged], None] | None

__all__ = ["AsyncHarvesters", "Harvesters"]


class Harvesters(wire.Harvesters):
    """Copy catalogues from elsewhere: run harvesters, and publish what they bring."""

    def __init__(self, sender: HttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender

    @overload
    def run(
        self, harvester_uid: str, *, wait: Literal[True] = True, **how: Unpack[Waiting]
    ) -> HarvestOutcome: ...
    @overload
    def run(
        self, harvester_uid: str, *, wait: Literal[False], options: Options | None = None
    ) -> models.Harvester | dict[str, Any]: ...
    def run(self, harvester_uid: str, *, wait: bool = True, **how: Unpack[Waiting]) -> Any:
        """Start a run and wait for its end; with `wait=False`, as `start`.

        Arguments and errors are those of `datasets.publish(uid, wait=True)`.

        Returns:
            `Harvested`, whose `by_dataset` says which remote datasets could not be copied, or `HarvestFailed`; both
            have `ok` and `check()`, which raises Unfinished for a failure.

        Documented (Automation API reference, Harvesters, Start harvester); which states refuse a start is inferred.

        Example:
            >>> portal.harvesters.run("city-catalogue").check()
        """
        if not wait:
            from .following import unawaited

            return self.start(harvester_uid, options=unawaited(how))
        return self._done(harvester_uid, "start", **how)

    def running(
        self, harvester_uid: str, *, timeout: float = 1800.0, pause: float = 0.5, abort: bool = False
    ) -> Generator[Seen, None, None]:
        """Start a run, and yield the harvester in each new state up to the end; as `datasets.publishing`."""
        from towpath._engine.flows import follow
        from towpath._engine.telling import telling

        from .harvesting import Harvesting

        work = Harvesting(
            harvester_uid,
            "start",
            timeout=timeout,
            pause=pause,
            abort=abort,
            tell=telling(self._carrier, None),
        )
        return follow(work.states(), self._carrier)

    @overload
    def publish(
        self, harvester_uid: str, *, wait: Literal[False] = False, options: Options | None = None
    ) -> models.ActionResult: ...
    @overload
    def publish(
        self, harvester_uid: str, *, wait: Literal[True], **how: Unpack[Waiting]
    ) -> HarvestOutcome: ...
    def publish(self, harvester_uid: str, *, wait: bool = False, **how: Unpack[Waiting]) -> Any:
        """Publish every dataset of a harvester; `wait=True` follows it to its end, as `run` does."""
        if not wait:
            from .following import unawaited

            return super().publish(harvester_uid, options=unawaited(how))
        return self._done(harvester_uid, "publish", **how)

    @overload
    def unpublish(
        self, harvester_uid: str, *, wait: Literal[False] = False, options: Options | None = None
    ) -> models.ActionResult: ...
    @overload
    def unpublish(
        self, harvester_uid: str, *, wait: Literal[True], **how: Unpack[Waiting]
    ) -> HarvestOutcome: ...
    def unpublish(self, harvester_uid: str, *, wait: bool = False, **how: Unpack[Waiting]) -> Any:
        """Take every dataset of a harvester off the portal; `wait=True` follows it to its end, as `run` does."""
        if not wait:
            from .following import unawaited

            return super().unpublish(harvester_uid, options=unawaited(how))
        return self._done(harvester_uid, "unpublish", **how)

    def wait(
        self, harvester_uid: str, *, timeout: float = 1800.0, pause: float = 0.5, on_progress: Told = None
    ) -> HarvestOutcome:
        """Wait for the end of what a harvester does already; as `run`, without starting anything."""
        return self._done(harvester_uid, None, timeout=timeout, pause=pause, on_progress=on_progress)

    def _done(self, uid: str, action: Any, *, on_progress: Told = None, **chosen: Any) -> HarvestOutcome:
        from towpath._engine.flows import carry
        from towpath._engine.telling import telling

        from .harvesting import Harvesting

        work = Harvesting(uid, action, tell=telling(self._carrier, on_progress), **chosen)
        return carry(work.flow(), self._carrier)


class AsyncHarvesters(wire.AsyncHarvesters):
    """Copy catalogues from elsewhere: run harvesters, and publish what they bring."""

    def __init__(self, sender: AsyncHttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender

    @overload
    async def run(
        self, harvester_uid: str, *, wait: Literal[True] = True, **how: Unpack[Waiting]
    ) -> HarvestOutcome: ...
    @overload
    async def run(
        self, harvester_uid: str, *, wait: Literal[False], options: Options | None = None
    ) -> models.Harvester | dict[str, Any]: ...
    async def run(self, harvester_uid: str, *, wait: bool = True, **how: Unpack[Waiting]) -> Any:
        """Start a run and wait for its end; as `Harvesters.run`."""
        if not wait:
            from .following import unawaited

            return await self.start(harvester_uid, options=unawaited(how))
        return await self._done(harvester_uid, "start", **how)

    def running(
        self, harvester_uid: str, *, timeout: float = 1800.0, pause: float = 0.5, abort: bool = False
    ) -> AsyncGenerator[Seen, None]:
        """Start a run, and yield the harvester in each new state up to the end; as `datasets.publishing`."""
        from towpath._engine.flows import afollow
        from towpath._engine.telling import telling

        from .harvesting import Harvesting

        work = Harvesting(
            harvester_uid,
            "start",
            timeout=timeout,
            pause=pause,
            abort=abort,
            tell=telling(self._carrier, None),
        )
        return afollow(work.states(), self._carrier)

    @overload
    async def publish(
        self, harvester_uid: str, *, wait: Literal[False] = False, options: Options | None = None
    ) -> models.ActionResult: ...
    @overload
    async def publish(
        self, harvester_uid: str, *, wait: Literal[True], **how: Unpack[Waiting]
    ) -> HarvestOutcome: ...
    async def publish(self, harvester_uid: str, *, wait: bool = False, **how: Unpack[Waiting]) -> Any:
        """Publish every dataset of a harvester; as `Harvesters.publish`."""
        if not wait:
            from .following import unawaited

            return await super().publish(harvester_uid, options=unawaited(how))
        return await self._done(harvester_uid, "publish", **how)

    @overload
    async def unpublish(
        self, harvester_uid: str, *, wait: Literal[False] = False, options: Options | None = None
    ) -> models.ActionResult: ...
    @overload
    async def unpublish(
        self, harvester_uid: str, *, wait: Literal[True], **how: Unpack[Waiting]
    ) -> HarvestOutcome: ...
    async def unpublish(self, harvester_uid: str, *, wait: bool = False, **how: Unpack[Waiting]) -> Any:
        """Take every dataset of a harvester off the portal; as `Harvesters.unpublish`."""
        if not wait:
            from .following import unawaited

            return await super().unpublish(harvester_uid, options=unawaited(how))
        return await self._done(harvester_uid, "unpublish", **how)

    async def wait(
        self, harvester_uid: str, *, timeout: float = 1800.0, pause: float = 0.5, on_progress: Told = None
    ) -> HarvestOutcome:
        """Wait for the end of what a harvester does already; as `Harvesters.wait`."""
        return await self._done(harvester_uid, None, timeout=timeout, pause=pause, on_progress=on_progress)

    async def _done(
        self, uid: str, action: Any, *, on_progress: Told = None, **chosen: Any
    ) -> HarvestOutcome:
        from towpath._engine.flows import acarry
        from towpath._engine.telling import telling

        from .harvesting import Harvesting

        work = Harvesting(uid, action, tell=telling(self._carrier, on_progress), **chosen)
        return await acarry(work.flow(), self._carrier)
