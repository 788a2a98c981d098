"""Who may see and do what with one dataset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.platforms.opendatasoft.kinds import DATASETS
from towpath.testing.platforms.opendatasoft.rulesets import Rulesets

from .conditions import check_security
from .versions import touch

if TYPE_CHECKING:
    from collections.abc import Mapping

    from towpath.testing.behaviour import Exchange, Handler


class DatasetRulesets(Rulesets):
    """The rulesets on datasets: they say what of the records is visible too, and a change of one is a version."""

    def prepared(self, exchange: Exchange, ruleset: dict[str, Any]) -> dict[str, Any]:
        """Return a ruleset; refuse a `filter_query` that cannot be read."""
        if "security" in ruleset:
            check_security(ruleset["security"], "security")
        return ruleset

    def changed(self, exchange: Exchange, uid: str) -> None:
        """Add a version of the dataset."""
        dataset = DATASETS.named(exchange.store, uid)
        touch(exchange.stand_in, dataset, exchange.me.name, "security")


HANDLERS: Final[Mapping[str, Handler]] = {
    **DatasetRulesets(DATASETS, "user").handlers("dataset"),
    **DatasetRulesets(DATASETS, "group").handlers("dataset"),
}
