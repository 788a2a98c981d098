"""What the tables of a stand-in say no to, one class a reason.

SqlRefused        the statement is not a plain CREATE TABLE that can be kept
ReferenceRefused  … only because of what it references
RowRefused        a row does not fit its table: which row, which column, why
StillReferenced   other tables point at the rows that would go
StorageFull       the tables outgrew the memory they were given
"""

from __future__ import annotations


class SqlRefused(ValueError):
    """A statement that will not become a table; the message says what, where and what to do."""


class ReferenceRefused(SqlRefused):
    """A statement that is fine by itself, but references a table or column that is not there or does not suit."""


class RowRefused(ValueError):
    """A row that does not fit its table, so nothing of its batch was kept.

    `row` counts from 0 in the batch that was sent; `column` is None when the row as a whole is wrong.
    """

    def __init__(self, row: int, column: str | None, reason: str) -> None:
        super().__init__(row, column, reason)
        self.row = row
        self.column = column
        self.reason = reason

    def __str__(self) -> str:
        where = f"row {self.row}" if self.column is None else f'row {self.row}, column "{self.column}"'
        return f"{where}: {self.reason}"


class StillReferenced(ValueError):
    """Rows that foreign keys of other tables point at; `by` holds the keys of those tables."""

    def __init__(self, table: str, by: tuple[str, ...]) -> None:
        super().__init__(table, by)
        self.table = table
        self.by = by

    def __str__(self) -> str:
        return f'rows of "{self.table}" are referenced by {len(self.by)} other table(s); change or delete those first'


class StorageFull(ValueError):
    """More rows than the memory of the tables holds; nothing of the batch was kept."""


class UnknownTable(KeyError):
    """A key under which no table is kept."""

    def __str__(self) -> str:
        return f"no table is kept under {self.args[0]!r}"
