"""Running a pipeline: start it, then look at it until it is over."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Final

from towpath_wire.dataops.models import CreatePipeline, PipelineStatus, TriggerPipeline, Variable
from towpath_wire.dataops.operations import pipelines as wire

from towpath._engine.flows import Flow, answered, paused
from towpath._engine.so_far import step
from towpath.errors import BadRequest, ConfigurationError, NotFound
from towpath.events import PipelineMoved

from .errors import PipelineFailed, StillRunning
from .names import project_id

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from towpath_wire._seam import Call
    from towpath_wire.dataops.models import Pipeline

    from towpath.credentials import Secret

    from .names import AnyProject

FIRST_PAUSE: Final = 1.0
"""Seconds between the first two looks at a pipeline, where nothing else is said; each pause is half as long again."""
LONGEST_PAUSE: Final = 15.0
"""Seconds between two looks at most, where nothing else is said."""
_FAILURES: Final = frozenset({PipelineStatus.FAILED, PipelineStatus.CANCELED, PipelineStatus.SKIPPED})
# A manual pipeline goes on when a person says so, which no program should wait for.
_ENDS: Final = _FAILURES | {PipelineStatus.SUCCESS, PipelineStatus.MANUAL}


class Watch:
    """How a pipeline is waited for."""

    def __init__(
        self,
        *,
        timeout: float | None,
        poll: float | None,
        check: bool,
        tell: Callable[[PipelineMoved], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.timeout = _seconds(timeout, "timeout=")
        self.poll = _seconds(poll, "poll=")
        self.check = check
        self.tell = tell
        self.clock = clock


def started(
    project: AnyProject, ref: str, variables: Mapping[str, str] | None, trigger_token: Secret | None
) -> Flow[Pipeline]:
    """Start a pipeline, with a trigger token where there is one, else with the client's own."""
    call = _start(project, ref, _checked(variables), trigger_token)
    nothing = "no pipeline was started"
    unsure = "a pipeline may have been started: look at pipelines.list() before you try again"
    with step(f"starting a pipeline of {project_id(project)} on {ref!r}", nothing, unsure):
        try:
            return (yield from answered(call))
        except NotFound as error:
            if trigger_token is not None:
                error.next_step = "check the project, and that the trigger token is one of its own"
            raise
        except BadRequest as error:
            if "Reference not found" in error.message:
                error.next_step = f"check that the project has a branch or tag {ref!r}"
            raise


def finished(project: AnyProject, pipeline: int, watch: Watch) -> Flow[Pipeline]:
    """Look at a pipeline until it is over; tell of each status, and return how it ended."""
    began, seen = watch.clock(), ""
    pause = FIRST_PAUSE if watch.poll is None else watch.poll
    so_far = f"the pipeline goes on: pipelines.wait({project_id(project)!r}, {pipeline}) resumes the waiting"
    while True:
        with step(f"waiting for pipeline {pipeline}", so_far, so_far):
            found = yield from answered(wire.read_pipeline(project_id(project), pipeline))
        elapsed = watch.clock() - began
        if found.status != seen:
            seen = found.status
            name = str(project_id(project))
            watch.tell(PipelineMoved(name, pipeline, str(seen), elapsed, found.web_url))
        if found.status in _ENDS:
            return _judged(found, watch)
        left = math.inf if watch.timeout is None else watch.timeout - elapsed
        if left <= 0:
            raise StillRunning(
                f"pipeline {pipeline} is {found.status} after {elapsed:.0f} s; {so_far}", pipeline=found
            )
        yield from paused(min(pause, left))
        if watch.poll is None:
            pause = min(pause * 1.5, LONGEST_PAUSE)


def _judged(pipeline: Pipeline, watch: Watch) -> Pipeline:
    if watch.check and pipeline.status in _FAILURES:
        why = f": {pipeline.yaml_errors}" if pipeline.yaml_errors else ""
        raise PipelineFailed(
            f"pipeline {pipeline.id} on {pipeline.ref!r} ended as {pipeline.status}{why}; see {pipeline.web_url}",
            pipeline=pipeline,
        )
    return pipeline


def _start(
    project: AnyProject, ref: str, variables: Mapping[str, str], trigger_token: Secret | None
) -> Call[Pipeline]:
    if trigger_token is None:
        listed = [Variable(key=key, value=value) for key, value in variables.items()]
        return wire.create_pipeline(project_id(project), CreatePipeline(ref=ref, variables=listed))
    # Revealed in the call itself: no local variable that a traceback shows holds it.
    return wire.trigger_pipeline(
        project_id(project),
        TriggerPipeline(token=trigger_token.reveal(), ref=ref, variables=dict(variables)),
    )


def _checked(variables: Mapping[str, str] | None) -> Mapping[str, str]:
    for name, value in (variables or {}).items():
        if not isinstance(name, str) or not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(
                f"variables: {name!r} has a value of type {type(value).__name__}; names and values are text"
            )
    return variables or {}


def _seconds(given: float | None, where: str) -> float | None:
    if given is None or (math.isfinite(given) and given >= 0):
        return given
    raise ConfigurationError(f"{where} takes seconds from 0, or None, not {given!r}")
