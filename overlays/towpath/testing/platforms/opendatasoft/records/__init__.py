"""The records of a dataset: taken out of a file, worked on by processors, described by field configurations.

No store and no HTTP here: a file goes in, fields and records come out, page by page.

    file ─ extractors ─▶ raw records ─ processors ─▶ raw records ─ types guessed ─ fields ─▶ records, and errors by record
"""

from __future__ import annotations

from .configurations import check_configuration
from .extractors import (
    extractor_document,
    extractor_documents,
    guess_extractors,
    guess_params,
    is_extractor,
    open_source,
)
from .fields import Annotation, Field
from .pipeline import Pipeline, RecordError, Steps
from .processors import PROCESSORS, check_processor
from .refusals import SourceUnreadable, StepRefused
from .sources import Source, SourceFile

__all__ = [
    "PROCESSORS",
    "Annotation",
    "Field",
    "Pipeline",
    "RecordError",
    "Source",
    "SourceFile",
    "SourceUnreadable",
    "StepRefused",
    "Steps",
    "check_configuration",
    "check_processor",
    "extractor_document",
    "extractor_documents",
    "guess_extractors",
    "guess_params",
    "is_extractor",
    "open_source",
]
