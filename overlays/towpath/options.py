"""How one call is to be made, where that differs from how its client makes all of them."""

from __future__ import annotations

from towpath_wire._seam import UNSET, Options, Unset

__all__ = ["UNSET", "Options", "Unset"]
