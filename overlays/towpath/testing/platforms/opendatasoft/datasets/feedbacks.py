"""Feedbacks: what readers proposed. No operation makes one; the starting world and its owner do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from towpath.testing.platforms.opendatasoft.crud import Crud
from towpath.testing.platforms.opendatasoft.kinds import DATASETS, FEEDBACKS
from towpath.testing.platforms.opendatasoft.paging import page_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath.testing.behaviour import Answer, Exchange, Handler


class Feedbacks(Crud):
    """The feedbacks of a dataset."""

    def list(self, exchange: Exchange) -> Answer:
        """Answer with the feedbacks that are open, or with those that are archived, newest first."""
        query, parent = exchange.query, self.parent(exchange)
        documents = (record["document"] for record in FEEDBACKS.records(exchange.store, parent))
        found = [
            each
            for each in documents
            if each["is_archived"] is query["is_archived"]
            and query.get("record_id") in (None, each["record_id"])
        ]
        found.sort(key=lambda each: str(each["created_at"]), reverse=query["sort"].startswith("-"))
        return page_of(exchange, found)

    def archive(self, exchange: Exchange) -> Answer:
        """Mark a feedback as dealt with."""
        record = self.found(exchange)
        archived = {**record, "document": {**record["document"], "is_archived": True}}
        return self.answer(exchange, FEEDBACKS.keep(exchange.stand_in, archived))


_FEEDBACKS: Final = Feedbacks(FEEDBACKS, DATASETS)
HANDLERS: Final[Mapping[str, Handler]] = {
    **_FEEDBACKS.handlers(list="list_dataset_feedbacks", read="retrieve_dataset_feedback"),
    "archive_dataset_feedback": _FEEDBACKS.archive,
}
