"""Lists of things that belong to a dataset: a change of one is a change of the dataset, and a version of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from towpath.testing.platforms.opendatasoft.crud import Crud
from towpath.testing.platforms.opendatasoft.kinds import DATASETS

from .versions import touch

if TYPE_CHECKING:
    from towpath.testing.behaviour import Exchange
    from towpath.testing.platforms.opendatasoft.kinds import Kind, Record


class Part(Crud):
    """The operations on one kind of thing below a dataset; `part` is what versions call their list."""

    def __init__(self, kind: Kind, part: str) -> None:
        super().__init__(kind, DATASETS)
        self._part = part

    def changed(self, exchange: Exchange, record: Record) -> None:
        """Add a version of the dataset."""
        dataset = DATASETS.named(exchange.store, record["parent"])
        touch(exchange.stand_in, dataset, exchange.me.name, self._part)

    def removed(self, exchange: Exchange, record: Record) -> None:
        """Add a version of the dataset."""
        self.changed(exchange, record)
