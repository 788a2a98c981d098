"""What a write of metadata would change, as values and as a table."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from towpath.errors import Conflict

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Final, Literal, Self

    from .editing import State, Values

__all__ = ["Change", "MetadataMoved", "Plan"]

COLUMNS: Final = ("template", "field", "change", "before", "after")
_WIDEST: Final = 60


@dataclass(frozen=True, slots=True)
class Change:
    """One field's value, with what stands beside it, `before` and `after`; None where there is none."""

    template: str
    field: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None

    @property
    def kind(self) -> Literal["add", "change", "remove"]:
        """Whether the field gets a value, another one, or loses it."""
        if self.before is None:
            return "add"
        return "remove" if self.after is None else "change"

    def row(self) -> tuple[str, str, str, str, str]:
        """Return the change as texts, in the order of `COLUMNS`."""
        return self.template, self.field, self.kind, _shown(self.before), _shown(self.after)


def changes_between(before: Values, after: Values) -> tuple[Change, ...]:
    """Return what differs between two states of the metadata, in their order."""
    return tuple(
        Change(template, field, old.get(field), new.get(field))
        for template in {**before, **after}
        for old, new in ((before.get(template, {}), after.get(template, {})),)
        for field in {**old, **new}
        if old.get(field) != new.get(field)
    )


@dataclass(frozen=True, slots=True)
class Plan:
    """What would change on a dataset; false where nothing would. Printed, it is a table."""

    dataset: str
    changes: tuple[Change, ...]

    def __len__(self) -> int:
        return len(self.changes)

    def __iter__(self) -> Iterator[Change]:
        return iter(self.changes)

    def rows(self) -> list[tuple[str, str, str, str, str]]:
        """Return a row of texts for each change: template, field, change, before, after."""
        return [change.row() for change in self.changes]

    def __str__(self) -> str:
        if not self.changes:
            return f"{self.dataset}: nothing changes"
        rows = [COLUMNS, *(tuple(_cut(text) for text in row) for row in self.rows())]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        lines = (
            "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()
            for row in rows
        )
        return "\n".join(lines)


class MetadataMoved(Conflict):
    """The dataset has changed since its metadata were read, so nothing was written; `dataset` says which.

    `changes` are those that somebody else has made to the metadata; there may be none, where other parts changed.
    """

    dataset: str = ""
    changes: tuple[Change, ...] = ()

    @classmethod
    def since(cls, read: State, now: State) -> Self:
        """Return the error for what was read, and what stands there now."""
        changes = changes_between(read.metadata, now.metadata)
        named = ", ".join(f"{change.template}.{change.field}" for change in changes)
        error = cls(
            f"dataset {read.uid} has changed since its metadata were read ({read.updated_at} then, "
            f"{now.updated_at} now{'; ' + named if named else ''})",
            status=409,
            code="metadata_moved",
            operation="update_dataset_metadata",
            next_step="edit() again, which reads what stands there now",
        )
        error.dataset, error.changes = read.uid, changes
        return error


def _shown(entry: dict[str, Any] | None) -> str:
    if entry is None:
        return ""
    value = entry.get("value")
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return f"{text} (remote)" if entry.get("override_remote_value") is False else text


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _WIDEST else f"{line[: _WIDEST - 1]}…"
