# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from .available_processor import AvailableProcessor  # noqa: E402

DatasetProcessorList: TypeAlias = list[AvailableProcessor]
"""The types of processor that the portal offers. The reference describes them like the processors of a dataset;
the predecessor answered plain names.
"""
