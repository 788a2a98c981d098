"""Pipelines on DataOps.live."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from towpath_wire.dataops.resources import pipelines as wire

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from towpath_wire.dataops import models

    from towpath._engine.async_sender import AsyncHttpSender
    from towpath._engine.sender import HttpSender
    from towpath.credentials import Secret
    from towpath.events import PipelineMoved

    from .names import AnyProject

__all__ = ["AsyncPipelines", "Pipelines"]

TIMEOUT: Final = 3600.0
"""Seconds that a pipeline is waited for, where nothing else is said."""


class Pipelines(wire.Pipelines):
    """Start pipelines, wait for them, look at them."""

    def __init__(self, sender: HttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender

    def run(
        self,
        project: AnyProject,
        ref: str,
        *,
        variables: Mapping[str, str] | None = None,
        trigger_token: str | Secret | None = None,
        wait: bool = False,
        timeout: float | None = TIMEOUT,
        poll: float | None = None,
        check: bool = True,
        on_status: Callable[[PipelineMoved], None] | None = None,
    ) -> models.Pipeline:
        """Start a pipeline, and wait until it is over where `wait` says so.

        Args:
            project: Its number, its full path (`group/name`), or a project that was read.
            ref: The branch or tag.
            variables: Variables for its jobs, such as `{"_PIPELINE_FILE_NAME": "full-ci.yml"}`; text alone.
            trigger_token: A trigger token of the project, which starts the pipeline in the place of the client's own
                token. Waiting takes the client's own in any case; its scope `read_api` is enough for that.
            wait: Whether to return when the pipeline is over; else at once.
            timeout: The seconds to wait at most; None waits for as long as it takes.
            poll: The seconds between two looks; else 1 at first, then more and more, 15 at most.
            check: Whether a pipeline that failed, was canceled or skipped is an error.
            on_status: Is told of each status that the pipeline is seen in; so is the client's on_event.

        Returns:
            The pipeline: as it began, or as it ended. One that waits for a person (`manual`) counts as ended.

        Raises:
            PipelineFailed: it was waited for and is over without success; `.pipeline` is how it ended.
            StillRunning: the time ran out; the pipeline goes on, and `wait` with its id resumes the waiting.
            ConfigurationError: a project, variable or number of seconds is not usable; nothing was sent.
            BadRequest: the project has no such branch or tag.
            NotFound: there is no such project for this token, or the trigger token is not of this project.
            PermissionDenied: the role is less than developer, or the token's scope is too small.
            PlatformError, TransportError: with what has become of the pipeline in `so_far`.

        Documented (REST API resources, "Trigger pipeline"); without a trigger token as GitLab v4 has it.

        Example:
            >>> pipeline = dataops.pipelines.run("waterways/navigation", "main", wait=True)
            >>> pipeline.status, pipeline.duration
            (<PipelineStatus.SUCCESS: 'success'>, 9)
        """
        from towpath._engine.flows import carry
        from towpath._engine.telling import telling
        from towpath.credentials import conceal

        from .running import Watch, finished, started

        token = trigger_token = conceal(trigger_token)
        watch = Watch(timeout=timeout, poll=poll, check=check, tell=telling(self._carrier, on_status))
        pipeline = carry(started(project, ref, variables, token), self._carrier)
        return carry(finished(project, pipeline.id, watch), self._carrier) if wait else pipeline

    def wait(
        self,
        project: AnyProject,
        pipeline_id: int,
        *,
        timeout: float | None = TIMEOUT,
        poll: float | None = None,
        check: bool = True,
        on_status: Callable[[PipelineMoved], None] | None = None,
    ) -> models.Pipeline:
        """Wait until a pipeline is over, whoever started it; arguments, result and errors as of `run`.

        Example:
            >>> dataops.pipelines.wait("waterways/navigation", 708001).status
            <PipelineStatus.SUCCESS: 'success'>
        """
        from towpath._engine.flows import carry
        from towpath._engine.telling import telling

        from .running import Watch, finished

        watch = Watch(timeout=timeout, poll=poll, check=check, tell=telling(self._carrier, on_status))
        return carry(finished(project, pipeline_id, watch), self._carrier)


class AsyncPipelines(wire.AsyncPipelines):
    """Start pipelines, wait for them, look at them."""

    def __init__(self, sender: AsyncHttpSender) -> None:
        super().__init__(sender)
        self._carrier = sender

    async def run(
        self,
        project: AnyProject,
        ref: str,
        *,
        variables: Mapping[str, str] | None = None,
        trigger_token: str | Secret | None = None,
        wait: bool = False,
        timeout: float | None = TIMEOUT,  # noqa: ASYNC109 - of the wait, which can be resumed
        poll: float | None = None,
        check: bool = True,
        on_status: Callable[[PipelineMoved], None] | None = None,
    ) -> models.Pipeline:
        """Start a pipeline, and wait until it is over where `wait` says so; as `Pipelines.run`."""
        from towpath._engine.flows import acarry
        from towpath._engine.telling import telling
        from towpath.credentials import conceal

        from .running import Watch, finished, started

        token = trigger_token = conceal(trigger_token)
        watch = Watch(timeout=timeout, poll=poll, check=check, tell=telling(self._carrier, on_status))
        pipeline = await acarry(started(project, ref, variables, token), self._carrier)
        return await acarry(finished(project, pipeline.id, watch), self._carrier) if wait else pipeline

    async def wait(
        self,
        project: AnyProject,
        pipeline_id: int,
        *,
        timeout: float | None = TIMEOUT,  # noqa: ASYNC109 - of the wait, which can be resumed
        poll: float | None = None,
        check: bool = True,
        on_status: Callable[[PipelineMoved], None] | None = None,
    ) -> models.Pipeline:
        """Wait until a pipeline is over, whoever started it; as `Pipelines.wait`."""
        from towpath._engine.flows import acarry
        from towpath._engine.telling import telling

        from .running import Watch, finished

        watch = Watch(timeout=timeout, poll=poll, check=check, tell=telling(self._carrier, on_status))
        return await acarry(finished(project, pipeline_id, watch), self._carrier)
