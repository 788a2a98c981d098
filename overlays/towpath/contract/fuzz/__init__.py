"""Contract fuzzing: schemathesis with every check and phase, configured from the spec alone.

Needs the extra `towpath[fuzz]`; it is imported when `fuzz` is called, not before.
"""

from __future__ import annotations

from .junit import junit
from .origin import RefusedTarget
from .outcome import Failure, FuzzOutcome
from .run import FuzzUnavailable, fuzz
from .target import Target

__all__ = ["Failure", "FuzzOutcome", "FuzzUnavailable", "RefusedTarget", "Target", "fuzz", "junit"]
