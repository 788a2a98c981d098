"""What can become of a pipeline although the platform said yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath.errors import TowpathError

if TYPE_CHECKING:
    from towpath_wire.dataops.models import Pipeline

__all__ = ["PipelineFailed", "StillRunning"]


class PipelineFailed(TowpathError):
    """The pipeline is over, and its status is `failed`, `canceled` or `skipped`; `pipeline` is how it ended."""

    def __init__(self, message: str, *, pipeline: Pipeline) -> None:
        super().__init__(message)
        self.pipeline = pipeline


class StillRunning(TowpathError):
    """The time ran out before the pipeline was over; it goes on. `pipeline` is how it stood, its `id` resumes the wait."""

    def __init__(self, message: str, *, pipeline: Pipeline) -> None:
        super().__init__(message)
        self.pipeline = pipeline
