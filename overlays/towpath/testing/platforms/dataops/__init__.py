"""DataOps.live: people with tokens, the projects of their groups, and pipelines that take their time."""

from __future__ import annotations

from typing import Final

from .behaviour import DataOpsBehaviour

BEHAVIOUR: Final = DataOpsBehaviour

__all__ = ["BEHAVIOUR"]
