"""uSmart: organisations with datasets, files that are put to signed URLs, and outputs that have to be refreshed."""

from __future__ import annotations

from typing import Final

from .behaviour import USmartBehaviour

BEHAVIOUR: Final = USmartBehaviour

__all__ = ["BEHAVIOUR"]
