# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from .extractor import Extractor  # noqa: E402

ExtractorList: TypeAlias = list[Extractor]
"""Extractors; after a guess the best one comes first."""
