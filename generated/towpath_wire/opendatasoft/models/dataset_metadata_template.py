# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from .dataset_metadata_value import DatasetMetadataValue  # noqa: E402

DatasetMetadataTemplate: TypeAlias = dict[str, DatasetMetadataValue]
"""The fields of one metadata template, whichever the path names: default, visualization, internal or one of the
portal's own.
"""
