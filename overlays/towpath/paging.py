"""Lists that come in pages: what list methods return, `Pages` and `AsyncPages`, and one `Page` of them."""

from __future__ import annotations

from towpath_wire._seam.paging import AsyncPages, Page, Pages

__all__ = ["AsyncPages", "Page", "Pages"]
