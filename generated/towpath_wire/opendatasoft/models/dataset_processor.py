# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from ..._seam.shapes import REST as _REST, Shape as _Shape, Tagged as _Tagged

dataset_processor_shape: _Shape = _Tagged(
    "type",
    lambda: {
        "string_replace": StringReplaceProcessor,
        "regexp_replace": RegexpReplaceProcessor,
        "concat": ConcatProcessor,
        "skip_record": SkipRecordProcessor,
        _REST: OtherDatasetProcessor,
    },
)

from .concat_processor import ConcatProcessor  # noqa: E402
from .other_dataset_processor import OtherDatasetProcessor  # noqa: E402
from .regexp_replace_processor import RegexpReplaceProcessor  # noqa: E402
from .skip_record_processor import SkipRecordProcessor  # noqa: E402
from .string_replace_processor import StringReplaceProcessor  # noqa: E402

DatasetProcessor: TypeAlias = (
    StringReplaceProcessor
    | RegexpReplaceProcessor
    | ConcatProcessor
    | SkipRecordProcessor
    | OtherDatasetProcessor
)
"""One step that every record of a dataset goes through; a type that is not mapped is an other one."""
