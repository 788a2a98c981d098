"""Receipts: what was published where, remembered on this machine, so that the same thing is not sent twice.

    >>> from towpath.receipts import Receipts
    >>> for receipt in Receipts():
    ...     print(receipt.target, receipt.thing, receipt.published_at)

They lie in the state folder of this user (`platformdirs`), or below the folder that the environment variable
TOWPATH_STATE_DIR names: one small JSON file each, without secrets. Losing them costs an upload, never more.
"""

from __future__ import annotations

from .receipt import Receipt
from .store import STATE_DIR, Claim, Receipts
from .targets import AsyncFileTarget, AsyncTarget, FileTarget, Target

__all__ = [
    "STATE_DIR",
    "AsyncFileTarget",
    "AsyncTarget",
    "Claim",
    "FileTarget",
    "Receipt",
    "Receipts",
    "Target",
]
