"""Rows on their way to a platform: from dicts, models, dataframes and CSV files, in batches of JSON, never all at once."""

from __future__ import annotations

from .batches import AsyncBatches, Batch, Batches, Bounds
from .csv_rows import CsvRows
from .sources import rows_of

__all__ = ["AsyncBatches", "Batch", "Batches", "Bounds", "CsvRows", "rows_of"]
