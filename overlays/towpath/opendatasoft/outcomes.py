"""How work in the background ended: values to match on, all with `ok` and `check()`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from towpath.errors import TimedOut, TowpathError

if TYPE_CHECKING:
    from typing import Literal, NoReturn, Self

    from towpath_wire.opendatasoft.models import DatasetStatus, Harvester, HarvesterErrors, RecordError

__all__ = [
    "Aborted",
    "Failed",
    "Finished",
    "HarvestFailed",
    "HarvestOutcome",
    "Harvested",
    "LimitReached",
    "Outcome",
    "StillRunning",
    "Unfinished",
]


class Unfinished(TowpathError):
    """Work on the portal ended otherwise than it should have; `outcome` says how."""

    def __init__(self, message: str, *, outcome: Aborted | Failed | LimitReached | HarvestFailed) -> None:
        super().__init__(message)
        self.outcome = outcome


class StillRunning(TimedOut):
    """The time to wait ran out while the portal was still at work; `state` is the last one seen, `of` the thing."""

    def __init__(self, message: str, *, of: str, state: str) -> None:
        super().__init__(message)
        self.of = of
        self.state = state


@dataclass(frozen=True, slots=True)
class Finished:
    """The dataset is idle again, and what was started is done."""

    dataset: str
    status: DatasetStatus

    @property
    def ok(self) -> Literal[True]:
        """True."""
        return True

    @property
    def is_published(self) -> bool:
        """Whether the dataset is on the portal now."""
        return self.status.is_published is True

    def check(self) -> Self:
        """Return itself: there is nothing to complain of."""
        return self


@dataclass(frozen=True, slots=True)
class Aborted:
    """The dataset is idle again because somebody aborted the work on it; the portal keeps what was done by then."""

    dataset: str
    status: DatasetStatus

    @property
    def ok(self) -> Literal[False]:
        """False."""
        return False

    def check(self) -> NoReturn:
        """Raise Unfinished."""
        raise Unfinished(f"the work on dataset {self.dataset} was aborted", outcome=self)


@dataclass(frozen=True, slots=True)
class Failed:
    """The dataset ended in the state `error`; it can be on the portal all the same, without the records named here.

    `message` is the portal's sentence, empty where it has none.
    """

    dataset: str
    status: DatasetStatus

    @property
    def ok(self) -> Literal[False]:
        """False."""
        return False

    @property
    def message(self) -> str:
        """The portal's sentence, empty where it has none."""
        return self.status.message if isinstance(self.status.message, str) else ""

    @property
    def errors(self) -> list[RecordError]:
        """What went wrong, record by record, in the portal's order."""
        return self.status.records_errors if isinstance(self.status.records_errors, list) else []

    @property
    def by_record(self) -> dict[str, list[RecordError]]:
        """What went wrong, by the identifier of the record; what concerns none in particular is under ''."""
        found: dict[str, list[RecordError]] = {}
        for error in self.errors:
            record = error.record_id
            found.setdefault(record if isinstance(record, str) else "", []).append(error)
        return found

    def check(self) -> NoReturn:
        """Raise Unfinished."""
        first = next(iter(self.errors), None)
        told = first.message if first is not None and isinstance(first.message, str) else ""
        said = self.message or told or "the portal does not say why"
        more = f"; {len(self.by_record)} records are concerned" if first is not None else ""
        raise Unfinished(f"dataset {self.dataset} ended in error: {said}{more}", outcome=self)


@dataclass(frozen=True, slots=True)
class LimitReached:
    """The dataset was cut off at a limit of the licence: `kind` (such as `records`) may be `limit`, and is `value`."""

    dataset: str
    status: DatasetStatus

    @property
    def ok(self) -> Literal[False]:
        """False."""
        return False

    @property
    def kind(self) -> str:
        """What is limited; empty where the portal does not say."""
        return str(self._error.get("limit_type") or "")

    @property
    def limit(self) -> float | None:
        """How much is allowed."""
        return _number(self._error.get("limit"))

    @property
    def value(self) -> float | None:
        """How much there is."""
        return _number(self._error.get("value"))

    def check(self) -> NoReturn:
        """Raise Unfinished."""
        much = f": {self.value:g} {self.kind}, and {self.limit:g} are allowed" if self._told else ""
        raise Unfinished(f"dataset {self.dataset} reached a limit of the licence{much}", outcome=self)

    @property
    def _told(self) -> bool:
        return self.value is not None and self.limit is not None

    @property
    def _error(self) -> dict[str, Any]:
        params = self.status.params
        error: object = params.get("error") if isinstance(params, dict) else None
        return cast("dict[str, Any]", error) if isinstance(error, dict) else {}


@dataclass(frozen=True, slots=True)
class Harvested:
    """The harvester is idle again and has no error; `errors` names the remote datasets that could not be copied."""

    harvester: Harvester | dict[str, Any]
    errors: HarvesterErrors | None

    @property
    def ok(self) -> Literal[True]:
        """True."""
        return True

    @property
    def by_dataset(self) -> dict[str, str]:
        """What went wrong, by remote dataset."""
        return dict(self.errors.resources) if self.errors is not None else {}

    def check(self) -> Self:
        """Return itself: there is nothing to complain of."""
        return self


@dataclass(frozen=True, slots=True)
class HarvestFailed:
    """The harvester ended with an error: `message` says which, `by_dataset` what went wrong with single ones."""

    harvester: Harvester | dict[str, Any]
    errors: HarvesterErrors | None

    @property
    def ok(self) -> Literal[False]:
        """False."""
        return False

    @property
    def uid(self) -> str:
        """The identifier of the harvester."""
        seen = self.harvester
        return str(seen.get("uid", "") if isinstance(seen, dict) else seen.uid)

    @property
    def message(self) -> str:
        """The portal's sentence, empty where it has none."""
        return (self.errors.harvester if self.errors is not None else None) or ""

    @property
    def by_dataset(self) -> dict[str, str]:
        """What went wrong, by remote dataset."""
        return dict(self.errors.resources) if self.errors is not None else {}

    def check(self) -> NoReturn:
        """Raise Unfinished."""
        said = self.message or "the portal does not say why"
        raise Unfinished(f"harvester {self.uid} ended with an error: {said}", outcome=self)


Outcome: TypeAlias = Finished | Aborted | Failed | LimitReached
HarvestOutcome: TypeAlias = Harvested | HarvestFailed


def _number(value: object) -> float | None:
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None
