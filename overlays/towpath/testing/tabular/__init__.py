"""The SQL room of a stand-in: CREATE TABLE read, tables kept, CSV files looked at.

Nothing that a user sent is ever executed. Statements become definitions (`create_table`), DuckDB sees statements
of our own making alone (`statements`), and it is opened without a way to the file system (`engine`).
DuckDB and sqlglot are imported when first used; both come with the extra `towpath[testing]`.
"""

from __future__ import annotations

from .create_table import parse_create_table
from .csv import CsvTable, open_csv
from .definition import (
    Column,
    Constant,
    DataType,
    Default,
    ForeignKey,
    JsonValue,
    Moment,
    Row,
    TableDefinition,
    schema_rows,
)
from .documents import definition_from_document, definition_to_document
from .refusals import ReferenceRefused, RowRefused, SqlRefused, StillReferenced, StorageFull, UnknownTable
from .store import Ingest, StoredTable, TableStore

__all__ = [
    "Column",
    "Constant",
    "CsvTable",
    "DataType",
    "Default",
    "ForeignKey",
    "Ingest",
    "JsonValue",
    "Moment",
    "ReferenceRefused",
    "Row",
    "RowRefused",
    "SqlRefused",
    "StillReferenced",
    "StorageFull",
    "StoredTable",
    "TableDefinition",
    "TableStore",
    "UnknownTable",
    "definition_from_document",
    "definition_to_document",
    "open_csv",
    "parse_create_table",
    "schema_rows",
]
