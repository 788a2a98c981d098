# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import Any, TypeAlias

ExtractorParams: TypeAlias = dict[str, Any]
"""Settings of the extractor; which ones there are depends on its type. `csvfile` knows `separator`, `encoding`,
`headers_first_row`, `first_row_no` and `doublequote`.
"""
